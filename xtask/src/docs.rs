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

use crate::workspace::Workspace;
use anyhow::Context;
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
        print!("{}", report::text(compared, source));
        println!("{}", locked(workspace, options, compared, &operations)?);
    }
    replayed?;
    let seen: BTreeSet<String> =
        compared.iter().filter_map(|compared| compared.operation.map(|operation| operation.name())).collect();
    let pages = report::count_of(compared.len(), "pages");
    println!("{pages}, {} of {} operations", seen.len(), operations.len());
    Ok(if compared.iter().all(|compared| compared.outcome.is_sound()) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether a page is the one that was locked. With `--lock` it becomes that, if nothing is left to be mended.
fn locked(
    workspace: &Workspace,
    options: &Options,
    compared: &Compared<'_, '_>,
    operations: &[Operation<'_>],
) -> anyhow::Result<String> {
    let (page, outcome) = (compared.page, &compared.outcome);
    let Some((name, spot)) = compared.subject() else { return Ok(String::new()) };
    let mut lock = Lock::beside(&workspace.root().join(spot.document.file_of(&spot.pointer)))?;
    let state = lock.state(name, &page.digest);
    if !options.lock {
        let changed = format!("  changed     since it was locked: look at {name} again, then lock it with `--lock`\n");
        return Ok(if state == State::Changed { changed } else { String::new() });
    }
    if !outcome.is_sound() || !page.whole {
        return Ok("  not locked  while page and spec disagree, or the page is cut off\n".to_owned());
    }
    let docs = spot.value.get("externalDocs").and_then(|docs| docs.get("url"));
    lock.set(name, &page.digest, docs.and_then(|url| url.as_str()).unwrap_or("-"));
    lock.keep(|name| name == compare::OVERVIEW || operations.iter().any(|operation| operation.id == name));
    lock.write()?;
    Ok("  locked\n".to_owned())
}
