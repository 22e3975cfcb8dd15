//! The tasks that need the bindings; `cargo xtask` starts them after generating.

use anyhow::anyhow;
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
        /// Copies the one recording to this new file in place of replaying it, with personal data and secrets replaced.
        #[arg(long, value_name = "COPY", conflicts_with = "json")]
        redact: Option<PathBuf>,
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
        Task::Replay { redact: None, json, files } => replay::run(&files, json),
        Task::Replay { redact: Some(copy), files, .. } => match files.as_slice() {
            [file] => replay::redact(file, &copy),
            _ => Err(anyhow!("`--redact` copies one recording at a time")),
        },
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
