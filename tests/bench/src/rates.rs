//! Exports of a large directory: how fast, and in how much memory.

use crate::{account::Account, timed::timed};
use anyhow::ensure;
use std::{env, path::Path, process::Command};

/// What an export took.
pub(crate) struct Export {
    /// What it is, for people.
    pub(crate) title: &'static str,
    pub(crate) users: u64,
    pub(crate) seconds: f64,
    /// Of the client alone, as the following.
    pub(crate) cpu_seconds: f64,
    /// The most memory it held, in KiB.
    pub(crate) peak: u64,
}

impl Export {
    #[allow(clippy::cast_precision_loss, reason = "far below 2^53")]
    pub(crate) fn rate(&self) -> f64 {
        self.users as f64 / self.seconds
    }

    #[allow(clippy::cast_precision_loss, reason = "as above")]
    pub(crate) fn per_cpu_second(&self) -> f64 {
        self.users as f64 / self.cpu_seconds
    }
}

/// The exports that are measured.
pub(crate) struct Exports {
    /// With answers that are 20 ms late, one page after the other and 8 at a time.
    pub(crate) late: [Export; 2],
    /// Ours, by hand and by the vendor's SDK.
    pub(crate) by: [Export; 3],
    /// Of few and of many users.
    pub(crate) size: [Export; 2],
}

/// The vendor's SDK, where the judge that uses it has been installed.
const PYTHON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/external/python/bin/python");

/// Exports users in all these ways.
pub(crate) fn measure() -> anyhow::Result<Exports> {
    ensure!(
        Path::new(PYTHON).exists(),
        "the vendor's SDK is not here; `cargo xtask verify --external --judge sdk` installs it"
    );
    let late = Account::start(100_000, 20)?;
    let late = [
        export("20 ms late, one page after the other", "ours/1", 100_000, &late)?,
        export("20 ms late, 8 pages at a time", "ours/8", 100_000, &late)?,
    ];
    let large = Account::start(1_000_000, 0)?;
    let by = [
        export("ours", "ours/1", 50_000, &large)?,
        export("by hand", "hand", 50_000, &large)?,
        by_sdk("the vendor's Python SDK", 5_000, &large)?,
    ];
    let size =
        [export("10,000 users", "ours/1", 10_000, &large)?, export("1,000,000 users", "ours/1", 1_000_000, &large)?];
    Ok(Exports { late, by, size })
}

fn export(title: &'static str, who: &str, users: u64, account: &Account) -> anyhow::Result<Export> {
    let mut command = Command::new(env::current_exe()?);
    command.args(["work", &format!("export/{who}"), &users.to_string(), &account.url]);
    measured(title, users, command)
}

fn by_sdk(title: &'static str, users: u64, account: &Account) -> anyhow::Result<Export> {
    let mut command = Command::new(PYTHON);
    command.args(["-B", concat!(env!("CARGO_MANIFEST_DIR"), "/export.py"), &account.url, &users.to_string()]);
    measured(title, users, command)
}

fn measured(title: &'static str, users: u64, command: Command) -> anyhow::Result<Export> {
    let took = timed(&command)?;
    eprintln!("{title}: {:.1} s, {:.2} CPU s", took.seconds, took.cpu_seconds);
    Ok(Export { title, users, seconds: took.seconds, cpu_seconds: took.cpu_seconds, peak: took.peak })
}
