//! The program of `docs/many_tenants.md`: below this line, word for word.

use onelogin::{
    Client, Error,
    v2::{ListUsers, UserStatus},
};
use serde::Deserialize;
use std::{io, process::ExitCode, time::Duration};
use tokio::task::JoinSet;

/// So many accounts are read at once.
const AT_ONCE: usize = 4;

/// No call takes longer. Without this, an account whose quota is used up would keep its place for an hour.
const PATIENCE: Duration = Duration::from_secs(120);

#[derive(Deserialize)]
struct Account {
    url: String,
    client_id: String,
    client_secret: String,
}

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let accounts: Vec<Account> = serde_json::from_reader(io::stdin())?;
    let mut waiting = accounts.into_iter();
    let mut reading = JoinSet::new();
    let mut failed = 0;
    loop {
        while reading.len() < AT_ONCE
            && let Some(account) = waiting.next()
        {
            reading.spawn(async move {
                let url = account.url.clone();
                (url, count(account).await)
            });
        }
        let Some(done) = reading.join_next().await else { break };
        match done? {
            (url, Ok((users, locked))) => println!("{url}: {users} users, {locked} locked"),
            (url, Err(error)) => {
                failed += 1;
                eprintln!("{url}: {error}");
            }
        }
    }
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How many users an account has, and how many of them are locked.
async fn count(account: Account) -> Result<(usize, usize), Error> {
    let client = Client::builder().base_url(account.url).credentials(account.client_id, account.client_secret);
    let onelogin = client.deadline(PATIENCE).build()?;
    let mut users = onelogin.v2().users().list_all(ListUsers::new().fields(["status"]));
    let (mut all, mut locked) = (0, 0);
    while let Some(user) = users.try_next().await? {
        all += 1;
        locked += usize::from(user.status == Some(UserStatus::Locked));
    }
    Ok((all, locked))
}
