//! `bundle`: each document as one standard OpenAPI file, for other tools.

use crate::workspace::Workspace;
use anyhow::{Context, bail};
use onelogin_codegen::bundle::bundle_text;
use std::{fs, path::Path, process::ExitCode};

pub(crate) fn run(workspace: &Workspace, out: &Path) -> anyhow::Result<ExitCode> {
    let spec = match workspace.load().and_then(onelogin_codegen::check) {
        Ok(spec) => spec,
        Err(findings) => bail!("the spec cannot be bundled; mend it first\n\n{findings}"),
    };
    let folder = if out.starts_with("target") { workspace.root().join(out) } else { out.to_owned() };
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    for document in &spec.documents {
        let path = folder.join(format!("{}.json", document.name));
        fs::write(&path, bundle_text(document)).with_context(|| format!("{} cannot be written", path.display()))?;
        println!("{}", path.display());
    }
    Ok(ExitCode::SUCCESS)
}
