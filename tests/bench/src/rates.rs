//! Exports of a large directory and many calls at once: how fast, and in how much memory.

use crate::{
    account::Account,
    timed::{Took, timed},
};
use anyhow::ensure;
use std::{env, path::Path, process::Command};

/// What a work took, as the median of several rounds.
pub(crate) struct Rate {
    /// What it is, for people.
    pub(crate) title: &'static str,
    /// How many users were read.
    pub(crate) users: u64,
    /// Of the client alone, as all of it.
    pub(crate) took: Took,
}

impl Rate {
    /// Users a second.
    #[allow(clippy::cast_precision_loss, reason = "far below 2^53")]
    pub(crate) fn per_second(&self) -> f64 {
        self.users as f64 / self.took.seconds
    }

    /// Users a CPU second.
    #[allow(clippy::cast_precision_loss, reason = "as above")]
    pub(crate) fn per_cpu_second(&self) -> f64 {
        self.users as f64 / self.took.cpu_seconds
    }
}

/// All that is measured so.
pub(crate) struct Rates {
    /// With answers that are 20 ms late, one page after the other and 8 at a time.
    pub(crate) late: [Rate; 2],
    /// Ours, by hand, by the vendor's SDK, and by hand without looking into a page.
    pub(crate) by: [Rate; 4],
    /// Of few and of many users.
    pub(crate) size: [Rate; 2],
    /// Single calls in many tasks on all cores, ours and by hand.
    pub(crate) tasks: [Rate; 2],
}

/// How often each is done, in turn with the others of its kind.
const ROUNDS: usize = 3;

/// The vendor's SDK, where the judge that uses it has been installed.
const PYTHON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/external/python/bin/python");

/// Reads users in all these ways.
pub(crate) fn measure() -> anyhow::Result<Rates> {
    ensure!(
        Path::new(PYTHON).exists(),
        "the vendor's SDK is not here; `cargo xtask verify --external --judge sdk` installs it"
    );
    let late = Account::start(100_000, 20)?;
    let late = rounds([
        ("20 ms late, one page after the other", 100_000, work("export/ours/1", 100_000, &late)?),
        ("20 ms late, 8 pages at a time", 100_000, work("export/ours/8", 100_000, &late)?),
    ])?;
    let large = Account::start(1_000_000, 0)?;
    let by = rounds([
        ("ours", 200_000, work("export/ours/1", 200_000, &large)?),
        ("by hand", 200_000, work("export/hand", 200_000, &large)?),
        ("the vendor's Python SDK", 20_000, by_sdk(20_000, &large)),
        ("by hand, pages fetched and not looked into", 200_000, work("export/unread", 200_000, &large)?),
    ])?;
    let size = rounds([
        ("10,000 users", 10_000, work("export/ours/1", 10_000, &large)?),
        ("1,000,000 users", 1_000_000, work("export/ours/1", 1_000_000, &large)?),
    ])?;
    let tasks = rounds([
        ("single gets in 4,096 tasks on all cores, ours", 81_920, work("cores/4096/ours", 20, &large)?),
        ("single gets in 4,096 tasks on all cores, by hand", 81_920, work("cores/4096/hand", 20, &large)?),
    ])?;
    Ok(Rates { late, by, size, tasks })
}

fn work(load: &str, times: u64, account: &Account) -> anyhow::Result<Command> {
    let mut command = Command::new(env::current_exe()?);
    command.args(["work", load, &times.to_string(), &account.url]);
    Ok(command)
}

fn by_sdk(users: u64, account: &Account) -> Command {
    let mut command = Command::new(PYTHON);
    command.args(["-B", concat!(env!("CARGO_MANIFEST_DIR"), "/export.py"), &account.url, &users.to_string()]);
    command
}

/// Runs all of them in turn, and that several times.
fn rounds<const N: usize>(works: [(&'static str, u64, Command); N]) -> anyhow::Result<[Rate; N]> {
    let mut took = [const { Vec::new() }; N];
    for _ in 0..ROUNDS {
        for ((title, _, command), took) in works.iter().zip(&mut took) {
            let found = timed(command)?;
            eprintln!("{title}: {:.1} s, {:.2} CPU s, {} KiB", found.seconds, found.cpu_seconds, found.peak);
            took.push(found);
        }
    }
    let mut took = took.into_iter();
    Ok(works.map(|(title, users, _)| Rate { title, users, took: Took::median(&took.next().unwrap_or_default()) }))
}
