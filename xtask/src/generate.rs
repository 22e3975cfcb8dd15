//! `generate`: writes everything that is made from the spec.

use crate::{count::counted, workspace::Workspace};
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

/// Lints the spec and writes what is made from it; gives the files that changed, by their path in the checkout.
pub(crate) fn run(workspace: &Workspace) -> anyhow::Result<Vec<PathBuf>> {
    let spec = match workspace.load().and_then(onelogin_codegen::check) {
        Ok(spec) => spec,
        Err(findings) => {
            let count = counted(findings.len(), "mistake");
            bail!("the spec has {count}; mend what is shown and run it again\n\n{findings}")
        }
    };
    let mut changed = Vec::new();
    for (folder, files) in outputs(workspace, &spec)? {
        let shown = folder.strip_prefix(workspace.root()).unwrap_or(&folder);
        changed.extend(crate::check::differences(&folder, &files)?.iter().map(|file| shown.join(&file.path)));
        onelogin_codegen::write(&files, &folder).context("the generated files cannot be written")?;
    }
    Ok(changed)
}

/// The changed files, as many as fit a screen, and how many there are.
pub(crate) fn summary(changed: &[PathBuf]) -> String {
    const SHOWN: usize = 20;
    let mut lines: Vec<String> = changed.iter().take(SHOWN).map(|path| format!("  {}", path.display())).collect();
    if changed.len() > SHOWN {
        lines.push(format!("  and {} more", changed.len() - SHOWN));
    }
    lines.push(match changed.len() {
        0 => "nothing changed".to_owned(),
        many => format!("{} changed", counted(many, "file")),
    });
    lines.join("\n")
}
