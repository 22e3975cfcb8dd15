//! `diff`: what came, went or changed since a revision, whether that breaks a caller, and the version that it asks for.

mod bump;
mod change;
mod changes;
mod git;
mod items;
mod join;
#[cfg(test)]
mod judges;
mod macros;
mod markdown;
#[cfg(test)]
mod patches;
mod report;
mod rust;
mod signature;
#[cfg(test)]
mod tests;
mod text;

use crate::{check, count::counted, workspace::Workspace};
use anyhow::{Context, anyhow, bail};
use clap::Args;
use git::Base;
use join::join;
use onelogin_codegen::{
    Files,
    diagnostics::Diagnostics,
    load::{self, SourceFile, Spec},
};
use report::Report;
use semver::Version;
use std::{
    fs,
    path::{Path, PathBuf},
    thread,
};

/// A file of the base.
type Source = (PathBuf, Vec<u8>);

/// What is compared, and how it is told.
#[derive(Args)]
pub(crate) struct Options {
    /// The revision to compare with; without it, the commit at which this branch left `main`, and on `main` the last
    /// commit.
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// Writes a comment for a pull request.
    #[arg(long)]
    markdown: bool,
}

/// A spec, and the Rust code that is made from it.
pub(crate) struct Side {
    spec: Spec,
    code: Files,
    /// What rules of today have against the spec, where the code is not theirs.
    refused: Option<String>,
}

const GENERATED: &str = "bindings/src/generated";
const MANIFEST: &str = "Cargo.toml";

pub(crate) fn run(workspace: &Workspace, options: &Options) -> anyhow::Result<()> {
    let report = since(workspace, options.base.as_deref())?;
    print!("{}", if options.markdown { markdown::print(&report) } else { text::print(&report) });
    Ok(())
}

/// What changed since a revision; without one, since this branch left `main`.
pub(crate) fn since(workspace: &Workspace, revision: Option<&str>) -> anyhow::Result<Report> {
    let base = Base::find(workspace.root(), revision)?;
    let sources = base.files(&["spec", GENERATED, MANIFEST])?;
    // Each takes its time, and neither needs the other.
    let (was, is) = thread::scope(|scope| {
        let is = scope.spawn(|| head(workspace));
        let was = old(&base.name, &sources);
        (was, is.join().unwrap_or_else(|_| Err(anyhow!("the spec could not be generated from"))))
    });
    let (is, was) = (is?, was?);
    let files = base.changed()?;
    let mut report = compare(&was, &is)?;
    let others =
        files.iter().filter(|file| file.path.starts_with("bindings/src/") && !file.path.starts_with(GENERATED));
    let others = others.count();
    if others > 0 {
        let others = counted(others, "handwritten file");
        report.notes.push(format!("{others} of the crate changed, too: `bindings/api.txt` shows what that does"));
    }
    if !check::differences(&workspace.generated(), &is.code)?.is_empty() {
        report
            .notes
            .push("the generated code is not what the spec makes: run `cargo xtask generate --full`".to_owned());
    }
    if files.iter().any(|file| file.path.starts_with("codegen/src/")) {
        report.notes.push("codegen changed, too; items are those that it makes today, of both specs".to_owned());
    }
    report.crate_changed |=
        files.iter().any(|file| file.path.starts_with("bindings/src/") || file.path == "bindings/Cargo.toml");
    report.base.clone_from(&base.name);
    report.versions = versions(workspace, &sources)?;
    report.files = files;
    Ok(report)
}

/// What the comparison of two specs tells, without what only git knows.
///
/// Both sides are made by codegen as it is today, also where other code is committed: so what is shown is what the change of
/// the spec does to Rust, and not what a change of codegen did in between.
fn compare(was: &Side, is: &Side) -> anyhow::Result<Report> {
    let mut notes: Vec<String> = was.refused.iter().cloned().collect();
    let changes = match changes::changes(&was.spec, &is.spec) {
        Err(error) if was.refused.is_some() => {
            notes.push(format!("so what changed in the spec cannot be told, only what did in Rust: {error:#}"));
            Vec::new()
        }
        changes => changes?,
    };
    let touched = rust::compare(&was.code, &is.code)?;
    let (groups, unexplained) = join(changes, touched, &was.spec, &is.spec);
    Ok(Report {
        base: "the base".to_owned(),
        versions: (Version::new(0, 0, 0), Version::new(0, 0, 0)),
        groups,
        unexplained,
        crate_changed: was.code != is.code,
        files: Vec::new(),
        notes,
    })
}

/// The spec of the working tree.
fn head(workspace: &Workspace) -> anyhow::Result<Side> {
    let made = workspace.load().and_then(|spec| make(spec).map_err(|(_, findings)| findings));
    made.map_err(|findings| {
        let count = findings.len();
        anyhow!(
            "the spec has {count} mistake(s); mend them, run `cargo xtask generate`, and then this again\n\n{findings}"
        )
    })
}

/// The spec of the base. Where rules of today refuse it, or codegen does, the code that was committed with it stands in.
fn old(revision: &str, sources: &[Source]) -> anyhow::Result<Side> {
    let spec = below(sources, "spec")
        .filter(|(path, inner, _)| inner.components().count() == 2 && path.extension().is_some_and(|end| end == "yaml"))
        .map(|(path, _, text)| SourceFile { path: path.to_owned(), text })
        .collect::<Vec<_>>();
    if spec.is_empty() {
        bail!("there is no spec in {revision}");
    }
    let spec = load::load(spec).map_err(|findings| anyhow!("the spec of {revision} cannot be read:\n\n{findings}"))?;
    let (spec, findings) = match make(spec) {
        Ok(side) => return Ok(side),
        Err(refused) => refused,
    };
    let code: Files = below(sources, GENERATED).map(|(_, inner, text)| (inner.to_owned(), text)).collect();
    if code.is_empty() {
        bail!("rules of today refuse the spec of {revision}, and no generated code is committed there:\n\n{findings}");
    }
    let first = findings.iter().next().map(|finding| finding.one_line()).unwrap_or_default();
    let refused = format!(
        "rules of today refuse the spec of {revision} ({}, the first: {first}); its items are those of the code that is \
         committed there",
        counted(findings.len(), "finding")
    );
    Ok(Side { spec, code, refused: Some(refused) })
}

/// The files below a folder: their paths, those below the folder, and their texts.
fn below<'a>(sources: &'a [Source], folder: &'a str) -> impl Iterator<Item = (&'a Path, &'a Path, String)> {
    let inside =
        sources.iter().filter_map(move |(path, content)| Some((path, path.strip_prefix(folder).ok()?, content)));
    inside.map(|(path, inner, content)| (path.as_path(), inner, String::from_utf8_lossy(content).into_owned()))
}

/// A spec with its code; where it has findings, it comes back with them.
fn make(spec: Spec) -> Result<Side, (Spec, Diagnostics)> {
    let findings = onelogin_codegen::lint::lint(&spec);
    if !findings.is_empty() {
        return Err((spec, findings));
    }
    match onelogin_codegen::generate(&spec) {
        Ok(code) => Ok(Side { spec, code, refused: None }),
        Err(findings) => Err((spec, findings)),
    }
}

/// The version of the workspace in the base, and now.
fn versions(workspace: &Workspace, sources: &[Source]) -> anyhow::Result<(Version, Version)> {
    let now = fs::read_to_string(workspace.root().join(MANIFEST)).context("Cargo.toml cannot be read")?;
    let now = bump::of_manifest(&now)?;
    let was = sources.iter().find(|(path, _)| path == Path::new(MANIFEST));
    let was = was.map(|(_, content)| bump::of_manifest(&String::from_utf8_lossy(content))).transpose()?;
    Ok((was.unwrap_or_else(|| now.clone()), now))
}
