//! Runs recorded answers through the generated types and tells what was lost.

mod compare;
mod judge;
mod report;

pub use judge::{Judge, Outcome, Recording, Verdict};

use anyhow::Context;
use std::{fs, path::PathBuf};

/// Replays recordings and prints a verdict for each exchange; true if all are lossless.
///
/// # Errors
///
/// A file cannot be read, or a line of it is no exchange; the error names the place.
pub fn run(files: &[PathBuf], json: bool) -> anyhow::Result<bool> {
    let judge = Judge::new(&crate::spec()?);
    let mut verdicts = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let recording: Recording = serde_json::from_str(line)
                .with_context(|| format!("{}:{} is no recorded exchange", file.display(), index + 1))?;
            verdicts.push(judge.judge(&recording));
        }
    }
    match json {
        true => report::json(&verdicts)?,
        false => report::table(&verdicts),
    }
    Ok(verdicts.iter().all(|verdict| verdict.outcome == Outcome::Lossless))
}
