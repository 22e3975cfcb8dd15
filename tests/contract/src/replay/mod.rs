//! Runs recorded answers through the generated types and tells what was lost; copies recordings without personal data.

mod compare;
mod har;
mod judge;
mod recorded;
mod redact;
mod report;
mod shape;
mod substitutes;

pub use judge::{Judge, Loss, Outcome, Recording, UnknownField, Verdict};

use anyhow::{Context, ensure};
use recorded::{Exchange, Format, Found, Place};
use redact::Redactor;
use report::{Report, counted};
use std::{
    fmt,
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

/// Replays recordings and prints what became of them; true if all was lossless and nothing was no exchange.
///
/// A file that ends in `.har` is an HTTP archive, in which requests to anything but the API are passed over; any other has one
/// exchange a line. What is no exchange is told on standard error, and what follows it is judged all the same.
///
/// # Errors
///
/// The spec cannot be read, or the verdicts cannot be written.
pub fn run(files: &[PathBuf], json: bool) -> anyhow::Result<bool> {
    let judge = Judge::new(&crate::spec()?);
    let mut report = Report::default();
    let mut all_lossless = true;
    let mut passed = Passed::default();
    let mut out = BufWriter::new(io::stdout().lock());
    for file in files {
        passed.each(&judge, file, &mut |place, exchange| {
            let verdict = judge.judge(&exchange.recording);
            all_lossless &= verdict.outcome == Outcome::Lossless;
            if json {
                writeln!(out, "{}", serde_json::to_string(&verdict)?)?;
            } else {
                report.add(place, exchange.recording.status, &verdict);
            }
            Ok(())
        })?;
    }
    if !json {
        writeln!(out, "{report}{passed}")?;
    }
    out.flush()?;
    Ok(all_lossless && passed.wrong == 0)
}

/// Copies a recording to a new file of the same format, with all replaced that may be personal or secret; true if nothing in
/// it was no exchange. Requests to anything but the API are left out.
///
/// # Errors
///
/// The copy would be of another format, exists, or cannot be written.
pub fn redact(file: &Path, copy: &Path) -> anyhow::Result<bool> {
    let format = Format::of(file);
    ensure!(format == Format::of(copy), "{} has to end like the recording: `.har` is an archive", copy.display());
    let judge = Judge::new(&crate::spec()?);
    let cannot = || format!("{} cannot be written", copy.display());
    // Never over a file that is there, the recording itself above all.
    let mut out = BufWriter::new(File::create_new(copy).with_context(cannot)?);
    let mut redactor = Redactor::new(&judge);
    let mut passed = Passed::default();
    let mut count = 0;
    if format == Format::Har {
        write!(out, "{}", har::START).with_context(cannot)?;
    }
    let copied = passed.each(&judge, file, &mut |_, exchange| {
        count += 1;
        let exchange = redactor.exchange(count, exchange);
        let between = if count == 1 { "" } else { "," };
        match format {
            Format::Har => write!(out, "{between}\n{}", har::entry(&exchange)),
            Format::Lines => writeln!(out, "{}", recorded::line(&exchange)),
        }
    });
    copied.with_context(cannot)?;
    if format == Format::Har {
        writeln!(out, "\n{}", har::END).with_context(cannot)?;
    }
    out.flush().with_context(cannot)?;
    if count == 0 {
        fs::remove_file(copy).with_context(|| format!("{} is empty and stays", copy.display()))?;
        return Ok(false);
    }
    let exchanges = counted(usize::try_from(count)?, "exchange");
    println!("copied {exchanges} to {}; look through it before you hand it on{passed}", copy.display());
    Ok(passed.wrong == 0)
}

/// What was found beside exchanges with the API.
#[derive(Default)]
struct Passed {
    elsewhere: usize,
    unanswered: usize,
    wrong: usize,
}

impl Passed {
    /// Hands on every exchange with the API in a file, and tells what is none on standard error.
    fn each(
        &mut self,
        judge: &Judge,
        file: &Path,
        see: &mut dyn FnMut(&Place, &Exchange) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut written = Ok(());
        let mut seen = 0;
        let read = recorded::read(file, &mut |place, found| match found {
            Found::Nothing(why) => self.complain(&format!("{place} is no recorded exchange: {why}")),
            Found::Unanswered => self.unanswered += 1,
            // A line was written to be replayed; an archive has all that a browser did.
            Found::Exchange(exchange) if !place.is_line && !judge.is_of_the_api(&exchange.recording) => {
                self.elsewhere += 1;
            }
            Found::Exchange(Exchange { unread: Some(why), .. }) => self.complain(&format!("{place}: {why}")),
            Found::Exchange(exchange) => {
                seen += 1;
                if written.is_ok() {
                    written = see(&place, &exchange);
                }
            }
        });
        match read {
            Err(why) => self.complain(&why),
            Ok(()) if seen == 0 => self.complain(&format!("{} holds no exchange with the API", file.display())),
            Ok(()) => {}
        }
        written
    }

    fn complain(&mut self, what: &str) {
        self.wrong += 1;
        eprintln!("error: {what}");
    }
}

impl fmt::Display for Passed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, what) in [
            (self.elsewhere, "passed over {} to anything but the API"),
            (self.unanswered, "passed over {} without an answer"),
        ] {
            if number > 0 {
                write!(f, "\n{}", what.replace("{}", &counted(number, "request")))?;
            }
        }
        if self.wrong > 0 {
            write!(f, "\nnot all could be read: {} on standard error", counted(self.wrong, "complaint"))?;
        }
        Ok(())
    }
}
