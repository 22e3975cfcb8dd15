//! Serves a simulated OneLogin account until it is stopped.

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use clap::Parser;
use onelogin_simulator::{Builder, Faults, Simulator};

/// A OneLogin account in memory, with the REST API in front of it.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Where to listen; port 0 is any free one.
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:0")]
    listen: String,
    /// How many users the account has.
    #[arg(long, value_name = "N", default_value_t = Builder::DEFAULT_USERS)]
    users: usize,
    /// How many events the account has.
    #[arg(long, value_name = "N", default_value_t = Builder::DEFAULT_EVENTS)]
    events: u64,
    /// The client id that tokens are issued to.
    #[arg(long, value_name = "ID", default_value = "simulator")]
    client_id: String,
    /// The secret of the client id.
    #[arg(long, value_name = "SECRET", default_value = "simulator")]
    client_secret: String,
    /// What the client may do.
    #[arg(long, value_name = "SCOPE", default_value = "Manage All")]
    scope: String,
    /// Makes every run the same: tokens, ids, and a time that stands still.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Spoil one answer in N; 0 spoils none.
    #[arg(long, value_name = "N", default_value_t = 0)]
    fault_every: u64,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("onelogin-simulator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let builder = Simulator::builder().listen(arguments.listen).users(arguments.users).events(arguments.events);
        let builder = builder.scope(arguments.scope).faults(Faults::every(arguments.fault_every));
        let builder = arguments.seed.into_iter().fold(builder, Builder::seed);
        let simulator = builder.client(arguments.client_id, arguments.client_secret).log(false).start().await?;
        let mut stdout = io::stdout();
        writeln!(stdout, "listening on {}", simulator.url())?;
        stdout.flush()?;
        tokio::signal::ctrl_c().await
    })
}
