//! `verify`: the spec is sound, the generated code is what it makes, every example decodes, every status was met.
//!
//! The steps stand in the order of what they need: the later ones build the bindings, so they wait for the earlier.

use crate::{api, check, compile, examples, generate, workspace::Workspace};
use clap::Args;
use onelogin_codegen::load::Spec;
use std::{
    env,
    ffi::OsStr,
    path::PathBuf,
    process::{Command, ExitCode},
};

/// What is verified, beside what is in this checkout.
#[derive(Args)]
pub(crate) struct Options {
    /// Also compares the public API of the bindings with `bindings/api.txt`, and what calls take with `tests/bench/counts.toml`.
    #[arg(long, conflicts_with_all = ["live", "external"])]
    full: bool,
    /// Instead makes every call that only reads against the account in ONELOGIN_*, and judges the answers by the spec.
    #[arg(long)]
    live: bool,
    /// With `--live`, also makes objects there, changes them and deletes them: a custom attribute, a group, a role, a user who cannot log in,
    /// a disabled mapping, a hook variable and a disabled brand. Touches nothing that it did not make.
    #[arg(long, requires = "live")]
    write: bool,
    /// With `--live`, writes what the account answered to a new file for `replay`. It holds personal data.
    #[arg(long, requires = "live", value_name = "FILE")]
    record: Option<PathBuf>,
    /// Instead has tools of others judge spec, simulator and bindings. Installs them, and needs Node.js and Python for it.
    #[arg(long, conflicts_with = "live")]
    external: bool,
    /// With `--external`, hears only this judge; may be given more than once.
    #[arg(long = "judge", requires = "external", value_name = "JUDGE")]
    judges: Vec<String>,
    /// With `--external`, hears the judges about mistakes planted in spec, simulator and client, which they have to notice.
    #[arg(long, requires = "external")]
    planted: bool,
}

pub(crate) fn run(workspace: &Workspace, options: &Options) -> anyhow::Result<ExitCode> {
    if options.live {
        let write = options.write.then_some("--write".as_ref());
        let record = options.record.iter().flat_map(|file| ["--record".as_ref(), file.as_os_str()]);
        let live: [&OsStr; 2] = ["verify".as_ref(), "--live".as_ref()];
        return workspace.contract(live.into_iter().chain(write).chain(record));
    }
    if options.external {
        return external(workspace, options);
    }
    let Some(spec) = sound(workspace)? else { return Ok(ExitCode::FAILURE) };
    let misfits = examples::check(&spec);
    if !misfits.is_empty() {
        return fail("examples", &misfits.to_string(), "mend the lines shown, then run `cargo xtask generate`");
    }
    pass("examples", "every example fits its schema");
    if !up_to_date(workspace, &spec)? {
        return Ok(ExitCode::FAILURE);
    }
    let errors = compile::check(workspace)?;
    if !errors.is_empty() {
        let mend = "mend the definition in the spec, then run `cargo xtask generate`";
        return fail("bindings", &errors.join("\n\n"), mend);
    }
    pass("bindings", "they compile");
    if options.full {
        if let Some(difference) = api::check(workspace)? {
            let found = format!("{} is not what the code has:\n\n{}", difference.path.display(), difference.explain());
            return fail("api", &found, "run `cargo xtask generate --full` and commit what it writes");
        }
        pass("api", "it is as written down");
        let valgrind = env::var_os("VALGRIND").unwrap_or_else(|| "valgrind".into());
        if Command::new(&valgrind).arg("--version").output().is_err() {
            pass("counts", &format!("NOT COUNTED: {}, which counts, cannot be started", valgrind.display()));
        } else if workspace.bench(["check"])? == ExitCode::SUCCESS {
            pass("counts", "no call and no answer takes more than it did");
        } else {
            let mend = "look at the change, or let `cargo xtask bench` write down what it is worth";
            return fail("counts", "", mend);
        }
    }
    workspace.contract(["verify"])
}

/// The judges that others have written, on a spec that is sound and has been generated from.
fn external(workspace: &Workspace, options: &Options) -> anyhow::Result<ExitCode> {
    match sound(workspace)? {
        Some(spec) if up_to_date(workspace, &spec)? => {
            let judges = options.judges.iter().flat_map(|judge| ["--judge", judge]);
            workspace.external(options.planted.then_some("--planted").into_iter().chain(judges))
        }
        _ => Ok(ExitCode::FAILURE),
    }
}

/// The spec, if lint finds nothing.
fn sound(workspace: &Workspace) -> anyhow::Result<Option<Spec>> {
    match workspace.load().and_then(onelogin_codegen::check) {
        Ok(spec) => {
            pass("spec", &format!("{} documents, no findings", spec.documents.len()));
            Ok(Some(spec))
        }
        Err(findings) => {
            fail("spec", &findings.to_string(), "mend the lines shown, then run `cargo xtask generate`")?;
            Ok(None)
        }
    }
}

/// Whether the generated files are what the spec makes.
fn up_to_date(workspace: &Workspace, spec: &Spec) -> anyhow::Result<bool> {
    let mut stale = String::new();
    let mut count = 0;
    for (folder, files) in generate::outputs(workspace, spec)? {
        let shown = folder.strip_prefix(workspace.root()).unwrap_or(&folder).to_owned();
        for difference in check::differences(&folder, &files)? {
            stale += &format!("  {}\n{}", shown.join(&difference.path).display(), difference.explain());
        }
        count += files.len();
    }
    if stale.is_empty() {
        pass("generated", &format!("{count} files are what the spec makes"));
        return Ok(true);
    }
    let found = format!("these files are not what spec/ makes:\n\n{stale}");
    fail("generated", &found, "run `cargo xtask generate` and commit what it writes")?;
    Ok(false)
}

fn pass(step: &str, what: &str) {
    println!("{step:>10}  {what}");
}

fn fail(step: &str, findings: &str, mend: &str) -> anyhow::Result<ExitCode> {
    eprintln!("{}\n", findings.trim_end());
    eprintln!("error: `{step}` does not hold: {mend}");
    Ok(ExitCode::FAILURE)
}
