//! `docs`: holds saved documentation pages against the spec.

mod compare;
mod findings;
mod lock;
mod operations;
mod page;
mod read;
mod replay;
mod report;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test tells what is wrong by failing")]
mod seeded;
mod spot;

use crate::{count::counted, workspace::Workspace};
use anyhow::{Context, ensure};
use clap::Args;
use compare::Compared;
use lock::{Lock, State};
use onelogin_codegen::load::SourceFile;
use operations::Operation;
use page::Page;
use std::{collections::BTreeSet, fs, path::PathBuf, process::ExitCode, sync::Arc};

/// Which pages are compared.
#[derive(Args)]
pub(crate) struct Options {
    /// Records the pages that agree, so that a page which changes later is known by it.
    #[arg(long)]
    lock: bool,
    /// Saved pages: as text, or as HTML.
    #[arg(required = true)]
    pages: Vec<PathBuf>,
}

pub(crate) fn run(workspace: &Workspace, options: &Options) -> anyhow::Result<ExitCode> {
    let spec = match workspace.load().and_then(onelogin_codegen::check) {
        Ok(spec) => spec,
        Err(findings) => {
            eprintln!("{findings}\n\nerror: the spec is not sound: mend the lines shown first");
            return Ok(ExitCode::FAILURE);
        }
    };
    let mut read: Vec<(Page, Arc<SourceFile>)> = Vec::new();
    for path in &options.pages {
        let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let page = read::page(&path.display().to_string(), &text);
        read.push((page, Arc::new(SourceFile { path: path.clone(), text })));
    }
    let operations = operations::all(&spec);
    let mut compared: Vec<_> = read.iter().map(|(page, _)| compare::compare(page, &spec, &operations)).collect();
    let replayed = replay::run(workspace, &mut compared);
    for (compared, (_, source)) in compared.iter().zip(&read) {
        let said = report::text(compared, &operations, source)
            + &locked(workspace, options, compared, &operations, replayed.is_ok())?;
        println!("{}\n", said.trim_end());
    }
    let seen: BTreeSet<String> =
        compared.iter().filter_map(|compared| compared.operation.map(|operation| operation.name())).collect();
    let pages = compared.iter().filter(|compared| compared.is_page()).count();
    println!("{}, {}", counted(pages, "page"), counted(seen.len(), "operation"));
    let mut failures = failures(options, &compared);
    failures.extend(replayed.err().map(|error| format!("{error:#}")));
    ensure!(failures.is_empty(), "{}", failures.join("; "));
    Ok(ExitCode::SUCCESS)
}

/// Why the task fails, and what to do.
fn failures(options: &Options, compared: &[Compared<'_, '_>]) -> Vec<String> {
    let mut failures = Vec::new();
    let others: Vec<String> = compared
        .iter()
        .filter(|compared| !compared.is_page())
        .map(|compared| report::plain(&compared.page.name))
        .collect();
    let are = if others.len() == 1 { "is no page of a call" } else { "are no pages of calls" };
    if !others.is_empty() {
        let others = others.join(", ");
        failures
            .push(format!("{others} {are}: no address and no title of one; save the page of the call as text or HTML"));
    }
    let disagreements: usize = compared.iter().map(|compared| compared.outcome.disagreements()).sum();
    if disagreements > 0 {
        let disagreements = counted(disagreements, "disagreement");
        failures.push(format!("{disagreements}: mend the places shown, then `cargo xtask generate --full`"));
    }
    let cut = compared.iter().filter(|compared| compared.is_page() && !compared.page.whole).count();
    if options.lock && cut > 0 {
        let cut = counted(cut, "page");
        failures.push(format!("{cut} not locked, being cut off: save all of the page, to its footer"));
    }
    failures
}

/// How a page stands to its lock. With `--lock` it becomes what was locked, if nothing is left to be mended.
fn locked(
    workspace: &Workspace,
    options: &Options,
    compared: &Compared<'_, '_>,
    operations: &[Operation<'_>],
    replayed: bool,
) -> anyhow::Result<String> {
    let (page, outcome) = (compared.page, &compared.outcome);
    let Some((name, spot)) = compared.subject() else { return Ok(String::new()) };
    let mut lock = Lock::beside(&workspace.root().join(spot.document.file_of(&spot.pointer)))?;
    if !options.lock {
        return Ok(match lock.state(name, &page.digest) {
            State::New => String::new(),
            State::Same => "  unchanged   since it was locked\n".to_owned(),
            State::Changed if outcome.is_sound() && page.whole && replayed => {
                let page = report::plain(&page.name);
                format!("  changed     since it was locked, and all agrees: run `cargo xtask docs --lock {page}`\n")
            }
            State::Changed => "  changed     since it was locked\n".to_owned(),
        });
    }
    let reasons = [
        (!outcome.is_sound(), "page and spec disagree"),
        (!page.whole, "the page is cut off"),
        (!replayed, "the bindings have not read the samples"),
    ];
    let why: Vec<&str> = reasons.into_iter().filter_map(|(holds, why)| holds.then_some(why)).collect();
    if !why.is_empty() {
        return Ok(format!("  not locked  {}\n", why.join(", and ")));
    }
    let docs = spot.value.get("externalDocs").and_then(|docs| docs.get("url"));
    lock.set(name, &page.digest, docs.and_then(|url| url.as_str()).unwrap_or("-"));
    lock.keep(|name| name == compare::OVERVIEW || operations.iter().any(|operation| operation.id == name));
    lock.write()?;
    Ok("  locked\n".to_owned())
}
