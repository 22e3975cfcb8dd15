//! An account in a process of its own, so that nothing is counted but the client.

use anyhow::Context;
use onelogin_simulator::{Fault, Faults, Simulator};
use std::{
    env,
    io::{self, BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::Duration,
};
use tokio::runtime::Builder;

/// A process that serves; it ends with this.
pub(crate) struct Account {
    process: Child,
    pub(crate) url: String,
}

impl Account {
    /// Starts one with so many users, whose answers are so many milliseconds late.
    pub(crate) fn start(users: u64, late: u64) -> anyhow::Result<Self> {
        let mut command = Command::new(env::current_exe()?);
        command.args(["serve", &users.to_string(), &late.to_string()]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn()?;
        let mut url = String::new();
        BufReader::new(process.stdout.take().context("the account has no output")?).read_line(&mut url)?;
        Ok(Self { process, url: url.trim().to_owned() })
    }
}

impl Drop for Account {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// Serves such an account in this process until its input is closed.
pub(crate) fn serve(users: usize, late: u64) -> anyhow::Result<()> {
    Builder::new_current_thread().enable_all().build()?.block_on(async {
        let mut builder = Simulator::builder().users(users).log(false);
        if late > 0 {
            builder = builder.faults(Faults::every(1).only([Fault::Late(Duration::from_millis(late))]));
        }
        let simulator = builder.start().await?;
        println!("{}", simulator.url());
        tokio::task::spawn_blocking(|| io::copy(&mut io::stdin(), &mut io::sink())).await??;
        Ok(())
    })
}
