//! `demo`: a program as users write it, against the simulator or, reading only, against the account in ONELOGIN_*.

use crate::tenant::Tenant;
use anyhow::{Context, ensure};
use comfy_table::{Table, presets};
use indicatif::{ProgressBar, ProgressStyle};
use onelogin::{Client, UserId, v2::ListUsers};
use std::{
    env,
    time::{Duration, Instant},
};

/// How many users the simulated account has.
const USERS: usize = 120;

/// What happened, step by step.
#[derive(Default)]
struct Diary(Vec<(&'static str, String, Duration)>);

impl Diary {
    fn add(&mut self, step: &'static str, what: impl Into<String>, since: Instant) {
        self.0.push((step, what.into(), since.elapsed()));
    }

    fn print(&self) {
        let mut table = Table::new();
        table.load_style(presets::UTF8_FULL_CONDENSED).set_header(["step", "what happened", "time"]);
        for (step, what, time) in &self.0 {
            let time = format!("{:.1} ms", time.as_secs_f64() * 1000.0);
            table.add_row([step, what.as_str(), time.as_str()]);
        }
        println!("{table}");
    }
}

/// Runs the demo and prints a table of what happened.
///
/// # Errors
///
/// A step does not do what it should.
pub async fn run() -> anyhow::Result<()> {
    if env::var_os("ONELOGIN_CLIENT_ID").is_some() {
        println!("reading from the account in ONELOGIN_*; nothing is changed there");
        let client = Client::from_env()?;
        let mut diary = Diary::default();
        read(&client, &mut diary).await?;
        diary.print();
        return Ok(());
    }
    let tenant = Tenant::with_users(USERS).await?;
    println!("simulating an account with {USERS} users at {}", tenant.simulator().url());
    let mut diary = Diary::default();
    let ids = read(tenant.client(), &mut diary).await?;
    ensure!(ids.len() == USERS, "{} users came through, not {USERS}", ids.len());
    write(&tenant, ids.last().copied().context("there is no user")?, &mut diary).await?;
    diary.print();
    Ok(())
}

/// Pages through all users and reads the first.
async fn read(onelogin: &Client, diary: &mut Diary) -> anyhow::Result<Vec<UserId>> {
    let start = Instant::now();
    let page = onelogin.v2().users().list(ListUsers::new()).await?;
    let total = page.total_count.unwrap_or_default();
    diary.add("first page", format!("{} of {total} users, and the token fetched", page.items.len()), start);

    let start = Instant::now();
    let style = ProgressStyle::with_template("{msg} [{bar:40}] {pos}/{len}")?.progress_chars("=> ");
    let bar = ProgressBar::new(total).with_style(style).with_message("users");
    let mut users = onelogin.v2().users().list_all(ListUsers::new());
    let mut ids = Vec::new();
    while let Some(user) = users.try_next().await? {
        ids.push(user.id);
        bar.inc(1);
    }
    bar.finish_and_clear();
    diary.add("all pages", format!("{} users streamed", ids.len()), start);

    if let Some(&id) = ids.first() {
        let start = Instant::now();
        let user = onelogin.v2().users().get(id).await?;
        let status = user.status.map(|status| format!("{status:?}")).unwrap_or_default();
        diary.add(
            "read",
            format!(
                "user {id} has all {} custom attributes and is {status}",
                user.custom_attributes.map_or(0, |all| all.len())
            ),
            start,
        );
    }
    Ok(ids)
}

/// Logs a user out, deletes them, and deletes them again.
async fn write(tenant: &Tenant, id: UserId, diary: &mut Diary) -> anyhow::Result<()> {
    let users = tenant.client().v1().users();
    let start = Instant::now();
    users.log_out(id).await?;
    ensure!(tenant.simulator().logged_out(id.get()) == 1, "the account did not log user {id} out");
    diary.add("log out", format!("user {id} has no session left"), start);

    let start = Instant::now();
    users.delete(id).await?;
    ensure!(tenant.simulator().users().get(id.get()).is_none(), "the account still has user {id}");
    diary.add("delete", format!("user {id} is gone"), start);

    let start = Instant::now();
    let error = users.delete(id).await.err().context("a second delete went through")?;
    ensure!(error.is_not_found(), "a second delete failed otherwise: {error}");
    diary.add("delete again", error.to_string(), start);
    Ok(())
}
