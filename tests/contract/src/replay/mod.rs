//! Runs recorded answers through the generated types and tells what was lost.

mod compare;
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
/// # Errors
///
/// A file cannot be read, or a line of it is no exchange; the error names the place. The verdicts on what stands before
/// it are printed all the same.
pub fn run(files: &[PathBuf], json: bool) -> anyhow::Result<bool> {
    let judge = Judge::new(&crate::spec()?);
    let mut verdicts = Vec::new();
    let read = files.iter().try_for_each(|file| replay(&judge, file, &mut verdicts));
    match json {
        true => report::json(&verdicts)?,
        false => report::table(&verdicts),
    }
    read?;
    Ok(verdicts.iter().all(|verdict| verdict.outcome == Outcome::Lossless))
}

/// Adds the verdicts on a file, up to the first line that is no exchange.
fn replay(judge: &Judge, file: &Path, verdicts: &mut Vec<Verdict>) -> anyhow::Result<()> {
    let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    ensure!(!text.trim().is_empty(), "{} holds no exchange", file.display());
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let recording: Recording = serde_json::from_str(line).map_err(|error| {
            // serde_json counts lines as well, from the start of this one.
            let (what, column) = (error.to_string(), error.column());
            let what = what.split(" at line ").next().unwrap_or_default();
            anyhow!("{}:{}:{column} is no recorded exchange: {what}", file.display(), index + 1)
        })?;
        verdicts.push(judge.judge(&recording));
    }
    Ok(())
}
