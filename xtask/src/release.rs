//! `release`: everything that a version has to pass before a person publishes it.
//!
//! Every step is run, also behind one that fails, so that one run says all there is to mend. Nothing here changes a remote.

mod changelog;
mod contents;
mod features;
mod manifests;
mod packaged;
mod tools;

use crate::workspace::Workspace;
use anyhow::Context;
use clap::{Args, ValueEnum};
use manifests::Package;
use std::{
    env,
    fmt::Write,
    path::Path,
    process::{Command, ExitCode},
};

/// Whether to look, and at what.
#[derive(Args)]
pub(crate) struct Options {
    /// Goes through all steps. Without it, the commands are shown that publish; a person runs them.
    #[arg(long)]
    dry_run: bool,
    /// Only this step; may be given more than once.
    #[arg(long = "step", requires = "dry_run", value_name = "STEP")]
    steps: Vec<Step>,
}

/// What a version has to pass, in the order in which it is looked at: what is quick comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Step {
    /// Nothing is uncommitted.
    Tree,
    /// Manifests say what a registry shows, and the version is new.
    Manifests,
    /// CHANGELOG.md has the form of Keep a Changelog, and something to tell.
    Changelog,
    /// Packages contain what they should, and would be published.
    Package,
    /// No dependency is unused.
    Machete,
    /// Licences, duplicate crates, banned crates and sources are as in deny.toml.
    Deny,
    /// No dependency has a known vulnerability.
    Advisories,
    /// The crates build with each feature.
    Features,
    /// Spec, generated code, examples, contract tests and public API agree.
    Verify,
    /// The packages, unpacked, build by themselves, with their documentation and what it shows.
    Packaged,
    /// They build and pass their tests with the lowest versions that they ask for.
    Minimal,
    /// They build with the lowest Rust that they ask for.
    RustVersion,
    /// The version says what has changed since the last tag.
    Semver,
}

/// What a step found. What is wrong has been said by then.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// It holds; how much was looked at.
    Holds(String),
    /// It does not; what to do.
    Fails(String),
    /// Nobody knows; what is needed to find out.
    NotDone(String),
}

pub(crate) fn run(workspace: &Workspace, options: &Options) -> anyhow::Result<ExitCode> {
    let packages = manifests::published(workspace)?;
    let version = manifests::version(&packages)?;
    if !options.dry_run {
        print!("{}", instructions(version));
        return Ok(ExitCode::SUCCESS);
    }
    let steps = if options.steps.is_empty() { Step::value_variants() } else { &options.steps };
    let mut outcomes = Vec::new();
    for &step in steps {
        eprintln!("\n== {}: {}", step.name(), step.promise());
        let outcome = step.run(workspace, &packages).unwrap_or_else(|error| Outcome::Fails(format!("{error:#}")));
        outcomes.push((step, outcome));
    }
    println!("\n{}", table(&outcomes));
    let open = outcomes.iter().filter(|(_, outcome)| !matches!(outcome, Outcome::Holds(_)));
    let again: String = open.map(|(step, _)| format!(" --step {}", step.name())).collect();
    if again.is_empty() {
        println!("{version} passes; `cargo xtask release` shows how it is published");
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("error: do what the table says, then run `cargo xtask release --dry-run{again}`");
    Ok(ExitCode::FAILURE)
}

/// What a person does to publish.
fn instructions(version: &str) -> String {
    format!(
        "A person publishes. For {version}, in this order:\n
  1. In CHANGELOG.md, put `## [{version}] - ` and the date below `## [Unreleased]`, and commit.
  2. cargo xtask release --dry-run
  3. git tag --annotate v{version} --message {version}
  4. cargo publish --workspace
  5. git push origin v{version}\n
Then raise `version` in Cargo.toml, there and under `workspace.dependencies`.
"
    )
}

/// One line a step.
fn table(outcomes: &[(Step, Outcome)]) -> String {
    let mut table = String::new();
    for (step, outcome) in outcomes {
        let (word, text) = match outcome {
            Outcome::Holds(text) => ("ok", text),
            Outcome::Fails(text) => ("failed", text),
            Outcome::NotDone(text) => ("not done", text),
        };
        let _ = writeln!(table, "{:>12}  {word:<8}  {text}", step.name());
    }
    table
}

impl Step {
    /// As it is called on the command line.
    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// What it proves, as `--help` has it.
    fn promise(self) -> String {
        let value = self.to_possible_value();
        value.as_ref().and_then(|value| value.get_help()).map_or_else(String::new, ToString::to_string)
    }

    fn run(self, workspace: &Workspace, packages: &[Package]) -> anyhow::Result<Outcome> {
        match self {
            Self::Tree => tools::tree(workspace),
            Self::Manifests => manifests::check(workspace, packages),
            Self::Changelog => changelog::check(workspace, packages),
            Self::Package => contents::check(workspace, packages),
            Self::Machete => tools::machete(workspace),
            Self::Deny => tools::deny(workspace),
            Self::Advisories => tools::advisories(workspace),
            Self::Features => features::check(workspace),
            Self::Verify => verify(workspace),
            Self::Packaged => packaged::check(workspace, packages),
            Self::Minimal => packaged::minimal(workspace, packages),
            Self::RustVersion => packaged::rust_version(workspace, packages),
            Self::Semver => tools::semver(workspace, packages),
        }
    }
}

/// The same program with the other task.
fn verify(workspace: &Workspace) -> anyhow::Result<Outcome> {
    let mut command = Command::new(env::current_exe().context("xtask cannot be found")?);
    command.args(["verify", "--full"]).current_dir(workspace.root());
    Ok(if succeeds(&mut command)? {
        Outcome::Holds("spec, generated code and public API agree".to_owned())
    } else {
        Outcome::Fails("`cargo xtask verify --full` says what to do".to_owned())
    })
}

/// Runs a command that says itself what it does and finds.
fn succeeds(command: &mut Command) -> anyhow::Result<bool> {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
    eprintln!("$ {program} {}", arguments.join(" "));
    Ok(command.status().with_context(|| format!("{program} cannot be started"))?.success())
}

/// Holds if nothing was found; else says what was.
fn judge(findings: &[String], holds: String, mend: &str) -> Outcome {
    for finding in findings {
        eprintln!("{finding}");
    }
    if findings.is_empty() { Outcome::Holds(holds) } else { Outcome::Fails(mend.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::manifests::tests::ours;

    #[test]
    fn the_table_has_a_line_for_each_step_that_says_what_to_do() {
        let table = table(&[
            (Step::Tree, Outcome::Holds("nothing is uncommitted".to_owned())),
            (Step::Deny, Outcome::NotDone("not installed: `cargo install --locked cargo-deny@1.2.3`".to_owned())),
            (Step::RustVersion, Outcome::Fails("raise `rust-version` in Cargo.toml".to_owned())),
        ]);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(
            lines,
            [
                "        tree  ok        nothing is uncommitted",
                "        deny  not done  not installed: `cargo install --locked cargo-deny@1.2.3`",
                "rust-version  failed    raise `rust-version` in Cargo.toml",
            ]
        );
    }

    #[test]
    fn every_step_has_a_name_and_says_what_it_proves() {
        for step in Step::value_variants() {
            assert!(!step.name().is_empty() && step.promise().contains(' '), "{step:?}");
        }
    }

    #[test]
    fn what_publishes_is_shown_in_order_with_the_version() {
        let shown = instructions("1.2.3");
        let places =
            ["## [1.2.3] - ", "release --dry-run", "git tag --annotate v1.2.3", "cargo publish", "push origin v1.2.3"];
        let found: Vec<usize> = places.iter().map(|place| shown.find(place).unwrap()).collect();
        assert!(found.is_sorted(), "{shown}");
    }

    #[test]
    fn contributing_names_the_tools_in_the_versions_that_were_tried() {
        let (workspace, packages) = ours();
        let text = std::fs::read_to_string(workspace.root().join("CONTRIBUTING.md")).unwrap();
        let rust = packages[0].rust_version().unwrap();
        assert!(text.contains(&format!("rustup toolchain install --profile minimal {rust}\n")));
        for tool in tools::INSTALLED_BY_HAND {
            assert!(text.contains(&tool.package()), "{}", tool.package());
        }
    }
}
