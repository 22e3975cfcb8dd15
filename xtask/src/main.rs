//! The tasks of this workspace, started by `cargo xtask`.
//!
//! This crate depends on codegen and never on the bindings: it has to be able to explain a spec that does not generate, or
//! whose output does not compile. What needs the bindings is started through cargo, after generating.

mod api;
mod bundle;
mod check;
mod compile;
mod count;
mod diff;
mod docs;
mod examples;
mod generate;
mod release;
mod verify;
mod workspace;

use clap::{Parser, Subcommand};
use std::{ffi::OsStr, path::PathBuf, process::ExitCode};
use workspace::Workspace;

/// The tasks of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Regenerates the bindings, starts the simulator and runs a program against it; with ONELOGIN_* set, reads from that
    /// account instead.
    Demo,
    /// Writes the generated code (`bindings/src/generated`) and the bundles (`tests/simulator/openapi`) from `spec/`, over what is
    /// there.
    Generate {
        /// Also compiles the bindings, and writes down their public API in `bindings/api.txt`.
        #[arg(long)]
        full: bool,
    },
    /// Proves that spec, generated code, examples and contract tests agree.
    Verify(verify::Options),
    /// Says what came, went or changed since a revision, whether that breaks callers, and which version it asks for.
    Diff(diff::Options),
    /// Writes each document of the spec as one standard OpenAPI file.
    Bundle {
        /// The folder to write to.
        #[arg(long, default_value = "target/openapi")]
        out: PathBuf,
    },
    /// Says of every operation which statuses have samples and which were met.
    Coverage,
    /// Says where saved documentation pages and the spec disagree.
    Docs(docs::Options),
    /// Measures the bindings beside what one would write by hand, and writes `BENCHMARKS.md`.
    Bench {
        /// In place of that, builds programs with clients of other services, which the same file shows beside.
        #[arg(long)]
        others: bool,
    },
    /// Looks whether a version can be published, and says how; publishes nothing.
    Release(release::Options),
    /// Runs recorded answers through the generated types.
    Replay {
        /// One JSON object an exchange in place of a table.
        #[arg(long)]
        json: bool,
        /// Copies the one recording to this new file in place of replaying it, with personal data and secrets replaced.
        #[arg(long, value_name = "COPY", conflicts_with = "json")]
        redact: Option<PathBuf>,
        /// Recordings: HTTP archives (`.har`), or files with one exchange a line.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> anyhow::Result<ExitCode> {
    let workspace = Workspace::find()?;
    match task {
        Task::Demo => {
            let changed = generate::run(&workspace)?;
            println!("generated the bindings from spec/\n{}", generate::summary(&changed));
            workspace.contract(["demo"])
        }
        Task::Generate { full } => {
            let mut changed = generate::run(&workspace)?;
            if full {
                changed.extend(api::write(&workspace)?);
            }
            println!("{}", generate::summary(&changed));
            Ok(ExitCode::SUCCESS)
        }
        Task::Verify(options) => verify::run(&workspace, &options),
        Task::Diff(options) => diff::run(&workspace, &options).map(|()| ExitCode::SUCCESS),
        Task::Bundle { out } => bundle::run(&workspace, &out),
        Task::Docs(options) => docs::run(&workspace, &options),
        Task::Bench { others } => workspace.bench([if others { "others" } else { "run" }]),
        Task::Release(options) => release::run(&workspace, &options),
        Task::Coverage => workspace.contract(["coverage"]),
        Task::Replay { json, redact, files } => {
            let mut arguments = vec![OsStr::new("replay")];
            arguments.extend(json.then_some(OsStr::new("--json")));
            arguments.extend(redact.iter().flat_map(|copy| [OsStr::new("--redact"), copy.as_os_str()]));
            arguments.push(OsStr::new("--"));
            arguments.extend(files.iter().map(|file| file.as_os_str()));
            workspace.contract(arguments)
        }
    }
}
