//! Runs recorded answers through the generated types and tells what was lost.

mod compare;
mod har;
mod judge;
mod report;

pub use judge::{Judge, Outcome, Recording, Verdict};

use anyhow::{Context, anyhow, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Replays recordings and prints a verdict for each exchange; true if all are lossless.
///
/// A file that ends in `.har` is an HTTP archive, in which requests to anything but the API are passed over; any other has one
/// exchange a line.
///
/// # Errors
///
/// A file cannot be read, or holds what is no exchange; the error names the place. The verdicts on what stands before
/// it are printed all the same.
pub fn run(files: &[PathBuf], json: bool) -> anyhow::Result<bool> {
    let judge = Judge::new(&crate::spec()?);
    let mut replayed = Replayed::default();
    let read = files.iter().try_for_each(|file| replay(&judge, file, &mut replayed));
    let Replayed { verdicts, elsewhere } = replayed;
    match json {
        true => report::json(&verdicts)?,
        false => report::table(&verdicts, elsewhere),
    }
    read?;
    Ok(verdicts.iter().all(|verdict| verdict.outcome == Outcome::Lossless))
}

/// What became of the exchanges so far.
#[derive(Default)]
struct Replayed {
    verdicts: Vec<Verdict>,
    /// How many requests of archives went to anything but the API.
    elsewhere: usize,
}

/// Adds the verdicts on a file, up to the first line that is no exchange.
fn replay(judge: &Judge, file: &Path, replayed: &mut Replayed) -> anyhow::Result<()> {
    let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    if file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("har")) {
        let all = har::read(&text).with_context(|| format!("{} is no HTTP archive", file.display()))?;
        let (api, elsewhere): (Vec<_>, Vec<_>) = all.into_iter().partition(|recording| judge.is_of_the_api(recording));
        ensure!(!api.is_empty(), "{} holds no exchange with the API", file.display());
        replayed.verdicts.extend(api.iter().map(|recording| judge.judge(recording)));
        replayed.elsewhere += elsewhere.len();
        return Ok(());
    }
    ensure!(!text.trim().is_empty(), "{} holds no exchange", file.display());
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let recording: Recording = serde_json::from_str(line).map_err(|error| {
            // serde_json counts lines as well, from the start of this one.
            let (what, column) = (error.to_string(), error.column());
            let what = what.split(" at line ").next().unwrap_or_default();
            anyhow!("{}:{}:{column} is no recorded exchange: {what}", file.display(), index + 1)
        })?;
        replayed.verdicts.push(judge.judge(&recording));
    }
    Ok(())
}
