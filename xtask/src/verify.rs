//! `verify`: the spec is sound, the generated code is what it makes, every example decodes, every status was met.
//!
//! The steps stand in the order of what they need: the later ones build the bindings, so they wait for the earlier.

use crate::{check, compile, examples, generate, workspace::Workspace};
use std::process::ExitCode;

pub(crate) fn run(workspace: &Workspace) -> anyhow::Result<ExitCode> {
    let spec = match workspace.load().and_then(onelogin_codegen::check) {
        Ok(spec) => spec,
        Err(findings) => {
            return fail("spec", &findings.to_string(), "mend the lines shown, then run `cargo xtask generate`");
        }
    };
    pass("spec", &format!("{} documents, no findings", spec.documents.len()));

    let misfits = examples::check(&spec);
    if !misfits.is_empty() {
        return fail("examples", &misfits.to_string(), "mend the lines shown, then run `cargo xtask generate`");
    }
    pass("examples", "every example fits its schema");

    let mut stale = String::new();
    let mut count = 0;
    for (folder, files) in generate::outputs(workspace, &spec)? {
        let shown = folder.strip_prefix(workspace.root()).unwrap_or(&folder).to_owned();
        for difference in check::differences(&folder, &files)? {
            stale += &format!("  {}\n{}", shown.join(&difference.path).display(), difference.explain());
        }
        count += files.len();
    }
    if !stale.is_empty() {
        let found = format!("these files are not what spec/ makes:\n\n{stale}");
        return fail("generated", &found, "run `cargo xtask generate` and commit what it writes");
    }
    pass("generated", &format!("{count} files are what the spec makes"));

    let errors = compile::check(workspace)?;
    if !errors.is_empty() {
        let mend = "mend the definition in the spec, then run `cargo xtask generate`";
        return fail("bindings", &errors.join("\n\n"), mend);
    }
    pass("bindings", "they compile");
    workspace.contract(["verify"])
}

fn pass(step: &str, what: &str) {
    println!("{step:>10}  {what}");
}

fn fail(step: &str, findings: &str, mend: &str) -> anyhow::Result<ExitCode> {
    eprintln!("{}\n", findings.trim_end());
    eprintln!("error: `{step}` does not hold: {mend}");
    Ok(ExitCode::FAILURE)
}
