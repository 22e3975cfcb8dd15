//! Exports a large directory: `export serve USERS FAULT_EVERY` is the account, `export read URL USERS PAGES` streams it,
//! `PAGES` at a time, and prints what that took. Two processes, so that the client's memory can be told.

use anyhow::{Context, bail};
use onelogin::{Client, RetryPolicy, v2::ListUsers};
use onelogin_contract::watch::CLIENT_SECRET;
use onelogin_simulator::{Faults, Simulator};
use std::{
    env, fs,
    io::{self, Write},
    time::Duration,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", users, fault_every] => serve(users.parse()?, fault_every.parse()?).await,
        ["read", url, users, pages] => read(url, users.parse()?, pages.parse()?).await,
        _ => bail!("usage: export serve USERS FAULT_EVERY | export read URL USERS PAGES"),
    }
}

/// An account with so many users, of whose answers every so many-th goes wrong; none where that is 0.
async fn serve(users: usize, fault_every: u64) -> anyhow::Result<()> {
    let builder = Simulator::builder().users(users).client("simulator", CLIENT_SECRET).log(false);
    let simulator = builder.faults(Faults::every(fault_every)).start().await?;
    writeln!(io::stdout(), "{}", simulator.url())?;
    // Until whoever started this lets go of the other end.
    tokio::task::spawn_blocking(|| io::copy(&mut io::stdin(), &mut io::sink())).await??;
    Ok(())
}

/// Streams all users; asserts that each came once, in the order of the ids. An error is polled over: the stream goes on.
async fn read(url: &str, users: u64, pages: usize) -> anyhow::Result<()> {
    let retry = RetryPolicy::new().first_delay(Duration::from_millis(1));
    let client = Client::builder().base_url(url).credentials("simulator", CLIENT_SECRET).retry(retry).build()?;
    let mut stream = client.v2().users().list_all(ListUsers::new()).concurrency(pages);
    let (mut count, mut errors, mut last) = (0u64, 0u64, 0);
    loop {
        match stream.try_next().await {
            Ok(Some(user)) if user.id.get() > last => last = user.id.get(),
            Ok(Some(user)) => bail!("{} came behind {last}", user.id),
            Ok(None) => break,
            Err(error) if errors < users => {
                errors += 1;
                drop(error);
                continue;
            }
            Err(error) => return Err(error.into()),
        }
        count += 1;
    }
    if count != users {
        bail!("{count} users of {users}");
    }
    writeln!(io::stdout(), "{errors} {}", peak()?)?;
    Ok(())
}

/// The most memory that this process has held, in KiB.
fn peak() -> anyhow::Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no VmHWM: not a Linux")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
