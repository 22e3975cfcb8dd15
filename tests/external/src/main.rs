//! Has tools of others judge the spec, the simulator and the bindings; `cargo xtask verify --external` starts it.

mod bundles;
mod differences;
mod documents;
mod exchanges;
mod judge;
mod planted;
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
    /// Plants mistakes in spec, simulator and client, each of which its judge has to notice.
    #[arg(long)]
    planted: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments { judges, planted } = Arguments::parse();
    let judges = if judges.is_empty() { Judge::ALL } else { &judges };
    let outcome = if planted { planted::run(judges).await } else { run::run(judges).await };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
