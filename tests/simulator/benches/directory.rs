//! What 100,000 users cost the process that serves them: its peak memory, and its CPU time for each page of 50.
//!
//! The client is another process. It fails when a bar is missed; it reads `/proc`, so it runs on Linux.

use std::{
    env,
    error::Error,
    fs,
    io::{BufRead as _, BufReader},
    process::{Child, Command, ExitCode, Stdio},
};

use onelogin_simulator::Simulator;
use reqwest::Client;
use serde_json::{Value, json};

const USERS: usize = 100_000;

/// The most CPU time of a page, in milliseconds, and the most memory, in MB.
const MOST_TIME: f64 = 0.3;
const MOST_MEMORY: f64 = 300.0;

/// What this program is called with to be the server that it measures.
const SERVE: &str = "--serve-inserted-users";

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<ExitCode> {
    if env::args().any(|argument| argument == SERVE) {
        return serve().await;
    }
    let users = USERS.to_string();
    let mut seeded = Server::start(Command::new(env!("CARGO_BIN_EXE_onelogin-simulator")).args(["--users", &users]))?;
    let mut fits = seeded.measure("seeded").await?;
    drop(seeded);
    let mut inserted = Server::start(Command::new(env::current_exe()?).arg(SERVE))?;
    fits &= inserted.measure("inserted").await?;
    drop(inserted);
    let mut created = Server::start(Command::new(env!("CARGO_BIN_EXE_onelogin-simulator")).args(["--users", "0"]))?;
    created.create().await?;
    fits &= created.measure("created by calls").await?;
    Ok(if fits { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Serves an account whose users were inserted directly, until it is killed.
async fn serve() -> Outcome<ExitCode> {
    let simulator = Simulator::builder().users(0).log(false).start().await?;
    for n in 0..USERS {
        simulator.users().insert(user(n))?;
    }
    println!("listening on {}", simulator.url());
    std::future::pending().await
}

/// A user as a program creates one.
fn user(n: usize) -> Value {
    json!({
        "username": format!("user.{n}"),
        "email": format!("user.{n}@example.com"),
        "firstname": "Ada",
        "lastname": format!("Lovelace {n}"),
        "title": "Engineer",
        "department": "Platform",
        "company": "Example",
        "phone": format!("+4930{n:07}"),
        "external_id": format!("external-{n}"),
        "role_ids": [199_848, 272_445],
        "custom_attributes": {"employeenumber": n.to_string(), "food": "chicken"},
    })
}

/// A process that serves an account.
struct Server {
    process: Child,
    url: String,
    http: Client,
}

impl Server {
    fn start(command: &mut Command) -> Outcome<Self> {
        let mut process = command.stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let url = line.strip_prefix("listening on ").ok_or("no address")?.trim_end().to_owned();
        Ok(Self { process, url, http: Client::new() })
    }

    async fn token(&self) -> Outcome<String> {
        let call = self.http.post(format!("{}/auth/oauth2/v2/token", self.url));
        let call = call.basic_auth("simulator", Some("simulator")).json(&json!({"grant_type": "client_credentials"}));
        let token: Value = call.send().await?.json().await?;
        Ok(token["access_token"].as_str().ok_or("no token")?.to_owned())
    }

    /// Creates all users, each by a call.
    async fn create(&self) -> Outcome<()> {
        let (url, token) = (format!("{}/api/2/users", self.url), self.token().await?);
        for n in 0..USERS {
            let call = self.http.post(&url).bearer_auth(&token).json(&user(n));
            call.send().await?.error_for_status()?.bytes().await?;
        }
        Ok(())
    }

    /// Reads all pages, from the first to the last, and tells whether the bars are kept.
    async fn measure(&mut self, name: &str) -> Outcome<bool> {
        let (url, token) = (format!("{}/api/2/users", self.url), self.token().await?);
        let before = self.cpu_time()?;
        let (mut pages, mut bytes) = (0_u32, 0);
        let mut next = url.clone();
        loop {
            let answer = self.http.get(next).bearer_auth(&token).send().await?.error_for_status()?;
            let cursor = answer.headers().get("after-cursor").map(|cursor| cursor.to_str().map(str::to_owned));
            (pages, bytes) = (pages + 1, bytes + answer.bytes().await?.len());
            let Some(cursor) = cursor.transpose()? else { break };
            next = format!("{url}?cursor={cursor}");
        }
        if pages as usize != USERS.div_ceil(50) {
            return Err(format!("{pages} pages came").into());
        }
        let (time, memory) = ((self.cpu_time()? - before) / f64::from(pages), self.peak_memory()?);
        let fits = time <= MOST_TIME && memory < MOST_MEMORY;
        let verdict = if fits { "" } else { ", which is too much" };
        println!(
            "{USERS} users, {name}: {memory:.0} MB, {time:.3} ms for a page of {} bytes{verdict}",
            bytes / pages as usize
        );
        Ok(fits)
    }

    /// What the process has used so far, in milliseconds.
    fn cpu_time(&self) -> Outcome<f64> {
        /// A tick of the clock that `/proc` counts in; Linux has shown programs a hundred a second ever since.
        const TICK: f64 = 10.0;
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.process.id()))?;
        // The name, in brackets, can hold blanks. Behind it, user and system time are the 12th and the 13th field.
        let (_, fields) = stat.rsplit_once(')').ok_or("no such fields")?;
        let times = fields.split_whitespace().skip(11).take(2).map(str::parse::<f64>);
        Ok(times.sum::<Result<f64, _>>()? * TICK)
    }

    /// The most memory that the process ever had, in MB.
    fn peak_memory(&self) -> Outcome<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no such line")?;
        let kib: f64 = peak.trim_end_matches("kB").trim().parse()?;
        Ok(kib * 1024.0 / 1e6)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
