//! `generate`: writes everything that is made from the spec.

use crate::workspace::Workspace;
use anyhow::{Context, bail};
use onelogin_codegen::{Files, bundle, load::Spec};
use std::path::PathBuf;

/// What is made from a spec, folder by folder.
pub(crate) fn outputs(workspace: &Workspace, spec: &Spec) -> anyhow::Result<Vec<(PathBuf, Files)>> {
    let code = match onelogin_codegen::generate(spec) {
        Ok(files) => files,
        Err(findings) => bail!("the spec cannot be generated from\n\n{findings}"),
    };
    let bundles = spec
        .documents
        .iter()
        .map(|document| (format!("{}.json", document.name).into(), bundle::bundle_text(document)))
        .collect();
    Ok(vec![(workspace.generated(), code), (workspace.bundles(), bundles)])
}

/// Lints the spec and writes what is made from it; says how many files changed.
pub(crate) fn run(workspace: &Workspace) -> anyhow::Result<usize> {
    let spec = match workspace.load().and_then(onelogin_codegen::check) {
        Ok(spec) => spec,
        Err(findings) => {
            bail!("the spec has {} mistake(s); mend them and run it again\n\n{findings}", findings.len())
        }
    };
    let mut changed = 0;
    for (folder, files) in outputs(workspace, &spec)? {
        changed += crate::check::differences(&folder, &files)?.len();
        onelogin_codegen::write(&files, &folder).context("the generated files cannot be written")?;
    }
    Ok(changed)
}

pub(crate) fn summary(changed: usize) -> String {
    match changed {
        0 => "nothing changed".to_owned(),
        1 => "1 file changed".to_owned(),
        many => format!("{many} files changed"),
    }
}
