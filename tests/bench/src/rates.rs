//! Exports of a large directory and many calls at once: how fast, and in how much memory.

use crate::{
    account::Account,
    timed::{Took, timed_in_a_row},
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
    /// Beside the vendor's SDK, of 10,000 users and of 100,000.
    pub(crate) beside: [Beside; 2],
    /// Of few and of many users.
    pub(crate) size: [Rate; 2],
    /// Single calls in many tasks on all cores, ours and by hand.
    pub(crate) tasks: [Rate; 2],
}

/// The same users, each time in a process of its own that starts and gets a token.
pub(crate) struct Beside {
    pub(crate) users: u64,
    pub(crate) sdk: Rate,
    /// Ours one page after the other and 8 at a time, by hand, and by hand without looking into a page.
    pub(crate) ways: [Rate; 4],
}

impl Beside {
    /// How many times the users a CPU second that the SDK reads, in each way.
    pub(crate) fn ratios(&self) -> [f64; 4] {
        self.ways.each_ref().map(|way| way.per_cpu_second() / self.sdk.per_cpu_second())
    }
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
        ("20 ms late, one page after the other", 100_000, 1, work("export/ours/1", 100_000, &late)?),
        ("20 ms late, 8 pages at a time", 100_000, 1, work("export/ours/8", 100_000, &late)?),
    ])?;
    let large = Account::start(1_000_000, 0)?;
    let beside = [beside(10_000, &large)?, beside(100_000, &large)?];
    let size = rounds([
        ("10,000 users", 10_000, 1, work("export/ours/1", 10_000, &large)?),
        ("1,000,000 users", 1_000_000, 1, work("export/ours/1", 1_000_000, &large)?),
    ])?;
    let tasks = rounds([
        ("single gets in 4,096 tasks on all cores, ours", 81_920, 1, work("cores/4096/ours", 20, &large)?),
        ("single gets in 4,096 tasks on all cores, by hand", 81_920, 1, work("cores/4096/hand", 20, &large)?),
    ])?;
    Ok(Rates { late, beside, size, tasks })
}

/// What takes little is done by many processes, one after the other, for 400,000 users together.
fn beside(users: u64, account: &Account) -> anyhow::Result<Beside> {
    let many = 400_000 / users;
    let [sdk, one, eight, hand, unread] = rounds([
        ("the vendor's Python SDK", users, 1, by_sdk(users, account)),
        ("one page after the other", users, many, work("export/ours/1", users, account)?),
        ("8 pages at a time", users, many, work("export/ours/8", users, account)?),
        ("by hand", users, many, work("export/hand", users, account)?),
        ("by hand, pages fetched and not looked into", users, many, work("export/unread", users, account)?),
    ])?;
    Ok(Beside { users, sdk, ways: [one, eight, hand, unread] })
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

/// Runs all of them in turn, and that several times; each so many times in a row.
fn rounds<const N: usize>(works: [(&'static str, u64, u64, Command); N]) -> anyhow::Result<[Rate; N]> {
    let mut took = [const { Vec::new() }; N];
    for _ in 0..ROUNDS {
        for ((title, _, times, command), took) in works.iter().zip(&mut took) {
            let found = timed_in_a_row(command, *times)?;
            eprintln!("{title}: {:.2} s, {:.3} CPU s, {} KiB", found.seconds, found.cpu_seconds, found.peak);
            took.push(found);
        }
    }
    let mut took = took.into_iter();
    Ok(works.map(|(title, users, ..)| Rate { title, users, took: Took::median(&took.next().unwrap_or_default()) }))
}
