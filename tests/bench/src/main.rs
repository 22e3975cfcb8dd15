//! Measures the bindings beside what one would write by hand.
//!
//! `run` measures everything and writes `BENCHMARKS.md` and `counts.toml`; `check` only counts, and holds the counts against
//! `counts.toml`; `others` builds what `run` shows beside. The first two start `work` and `serve`: one load in a process of its own, and an account in another.

mod account;
mod builds;
mod count;
mod counts;
mod generation;
mod load;
mod pages;
mod rates;
mod report;
mod strict;
mod timed;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Measures the bindings beside what one would write by hand.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Measures everything, and writes `BENCHMARKS.md` and what `check` holds.
    Run,
    /// Builds programs with clients of other services, and keeps what it took for `run`.
    Others,
    /// Counts, and fails where a count has grown.
    Check,
    /// Does one load so many times.
    Work {
        /// Such as `decode/users/ours`.
        load: String,
        /// How many times.
        times: u64,
        /// The account's address, where the load needs one.
        url: Option<String>,
    },
    /// Serves an account until its input is closed.
    Serve {
        /// How many users it has.
        users: usize,
        /// How late every answer is, in milliseconds.
        late: u64,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Run => run(),
        Task::Others => builds::measure_others(),
        Task::Check => counts::check(),
        Task::Work { load, times, url } => count::work(&load, times, url.as_deref()),
        Task::Serve { users, late } => account::serve(users, late),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    let others = builds::others()?;
    let counted = counts::count(true)?;
    counts::write(&counted)?;
    let (odd, rates) = (counts::odd()?, rates::measure()?);
    let (builds, generation) = (builds::measure()?, generation::measure()?);
    report::write(&report::Measured { counted, odd, rates, builds, others, generation })
}
