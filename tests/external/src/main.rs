//! Has tools of others judge the spec, the simulator and the bindings; `cargo xtask verify --external` starts it.

mod bundles;
mod differences;
mod documents;
mod exchanges;
mod judge;
mod prism;
mod router;
mod routes;
mod run;
mod schemas;
mod schemathesis;
mod sdk;
mod tools;
mod verdict;

use clap::Parser;
use judge::Judge;
use std::process::ExitCode;

/// Has tools of others judge the spec, the simulator and the bindings.
#[derive(Parser)]
#[command(name = "onelogin-external")]
struct Arguments {
    /// Only these judges; all if none is named.
    #[arg(long = "judge", value_name = "JUDGE")]
    judges: Vec<Judge>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments { judges } = Arguments::parse();
    match run::run(if judges.is_empty() { Judge::ALL } else { &judges }).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
