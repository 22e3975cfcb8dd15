//! The tasks that need the bindings; `cargo xtask` starts them after generating.

use clap::Parser;
use onelogin_contract::{coverage, demo, live, replay, verify};
use std::{path::PathBuf, process::ExitCode};

/// What needs the bindings.
#[derive(Parser)]
#[command(name = "onelogin-contract")]
enum Task {
    /// Runs a program against the simulator, or reads from the account in ONELOGIN_*.
    Demo,
    /// Proves that every example decodes without loss and every documented status is met.
    Verify {
        #[command(flatten)]
        live: live::Options,
    },
    /// Says of every operation which statuses have samples and were met.
    Coverage,
    /// Runs recorded answers through the generated types.
    Replay {
        /// One JSON object an exchange in place of a table.
        #[arg(long)]
        json: bool,
        /// Recordings: HTTP archives (`.har`), or files with one exchange a line.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match Task::parse() {
        Task::Demo => demo::run().await.map(|()| true),
        Task::Verify { live } if live.live => live::run(&live).await,
        Task::Verify { .. } => verify::run().await,
        Task::Coverage => coverage::run().await,
        Task::Replay { json, files } => replay::run(&files, json),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
