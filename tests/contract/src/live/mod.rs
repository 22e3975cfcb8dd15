//! `verify --live`: the calls of the contract against a real account, judged as replay judges recordings.
//!
//! What is called, and where its ids come from, is in `reads`; what is made and deleted again, in `writes`. Every request
//! passes `guard`, whatever these two do.

mod guard;
mod line;
mod reads;
mod record;
mod report;
mod suite;
mod writes;

pub use report::{Outcome, Report, Row};

use crate::replay::Judge;
use anyhow::{Context, bail};
use clap::Args;
use guard::Guard;
use line::Line;
use onelogin::{Client, ClientBuilder};
use record::Record;
use std::{env, path::PathBuf, time::SystemTime};
use suite::Suite;

/// How a live run is asked for.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    /// Instead makes every call that only reads against the account in ONELOGIN_*, and judges the answers by the spec.
    #[arg(long)]
    pub live: bool,
    /// Also makes objects there, changes them and deletes them: a custom attribute, a group, a role, a user who cannot log in,
    /// a disabled mapping, a hook variable and a disabled brand. Touches nothing that it did not make.
    #[arg(long, requires = "live")]
    pub write: bool,
    /// Writes what the account answered to a new file for `replay`. It holds personal data.
    #[arg(long, requires = "live", value_name = "FILE")]
    pub record: Option<PathBuf>,
}

/// A live run against the account in `ONELOGIN_*`; true if nothing differs from the spec.
///
/// # Errors
///
/// A variable is missing, no account answers, or the recording cannot be written.
pub async fn run(options: &Options) -> anyhow::Result<bool> {
    let (account, client) = from_env()?;
    let (operations, requests) = (reads::READS.len(), reads::most_requests());
    println!(
        "reading from {account}: {operations} operations, {requests} requests at most; nothing is changed by them"
    );
    if options.write {
        println!("writing to {account}: what this run makes itself, and deletes again");
    }
    let report = verify(client, options).await?;
    report.print();
    Ok(report.is_clean())
}

/// A live run against the account of a client.
///
/// # Errors
///
/// No account answers, or the recording cannot be written.
pub async fn verify(client: ClientBuilder, options: &Options) -> anyhow::Result<Report> {
    let spec = crate::spec()?;
    let mark = match options.write {
        true => Some(mark()?),
        false => None,
    };
    let record = options.record.as_ref().map(|path| Record::create(path, &spec)).transpose()?;
    let line = Line::new(Guard::new(mark.clone()), record)?;
    let client = client.transport(line.clone()).build()?;
    let mut suite = Suite::new(client, line.clone(), Judge::new(&spec));
    let read = suite.read().await;
    let run = match (read, &mark) {
        (Ok(()), Some(mark)) => writes::run(&mut suite, mark).await,
        (read, _) => read,
    };
    let recorded = line.finish();
    run?;
    if let (Some(lines), Some(path)) = (recorded?, &options.record) {
        println!("recorded {lines} exchanges; see `cargo xtask replay {}`", path.display());
    }
    Ok(suite.report)
}

/// The account's address, and a client of it that can still be told how to send.
fn from_env() -> anyhow::Result<(String, ClientBuilder)> {
    let (account, builder) = match variable("ONELOGIN_BASE_URL")? {
        Some(url) => (url.clone(), Client::builder().base_url(url)),
        None => {
            let subdomain = required("ONELOGIN_SUBDOMAIN")?;
            (format!("https://{subdomain}.onelogin.com"), Client::builder().subdomain(subdomain))
        }
    };
    Ok((account, builder.credentials(required("ONELOGIN_CLIENT_ID")?, required("ONELOGIN_CLIENT_SECRET")?)))
}

fn required(name: &str) -> anyhow::Result<String> {
    variable(name)?.with_context(|| {
        let account = "ONELOGIN_SUBDOMAIN (or ONELOGIN_BASE_URL)";
        format!("{name} is not set; --live needs {account}, ONELOGIN_CLIENT_ID and ONELOGIN_CLIENT_SECRET")
    })
}

fn variable(name: &str) -> anyhow::Result<Option<String>> {
    match env::var(name) {
        Ok(value) => Ok(Some(value)),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(env::VarError::NotUnicode(_)) => bail!("{name} is not UTF-8"),
    }
}

/// A name that nothing in the account has, and that tells when the run was.
fn mark() -> anyhow::Result<String> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    Ok(format!("onelogin_rs_live_{}_{:06}", now.as_secs(), now.subsec_micros()))
}
