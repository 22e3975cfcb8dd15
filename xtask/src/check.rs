//! Compares what is committed with what the spec makes, and finds the place in the spec behind a difference.

use onelogin_codegen::Files;
use similar::{ChangeTag, TextDiff};
use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

/// A file that is not what the spec makes.
pub(crate) struct Difference {
    /// Its path in its folder.
    pub(crate) path: PathBuf,
    /// What is there, empty where there is nothing.
    pub(crate) committed: String,
    /// What should be there, empty where nothing should.
    pub(crate) generated: String,
}

/// The files of `folder` that are not exactly `files`.
pub(crate) fn differences(folder: &Path, files: &Files) -> anyhow::Result<Vec<Difference>> {
    let mut paths: Vec<PathBuf> = onelogin_codegen::present(folder)?;
    paths.extend(files.keys().cloned());
    paths.sort();
    paths.dedup();
    let mut differences = Vec::new();
    for path in paths {
        let committed = fs::read(folder.join(&path)).ok();
        let generated = files.get(&path);
        if committed.as_deref() != generated.map(String::as_bytes) {
            let committed = committed.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
            differences.push(Difference { path, committed, generated: generated.cloned().unwrap_or_default() });
        }
    }
    Ok(differences)
}

impl Difference {
    /// The first changed lines, and the definition in the spec that they belong to.
    pub(crate) fn explain(&self) -> String {
        const LINES: usize = 12;
        let diff = TextDiff::from_lines(&self.committed, &self.generated);
        let mut text = String::new();
        let mut shown = 0;
        let mut cited = "";
        for change in diff.iter_all_changes() {
            let line = change.value().trim_end();
            let sign = match change.tag() {
                ChangeTag::Equal => {
                    cited = citation(line).unwrap_or(cited);
                    continue;
                }
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
            };
            if shown == 0 && !cited.is_empty() {
                let _ = writeln!(text, "    made from {cited}");
            }
            if shown < LINES {
                let _ = writeln!(text, "    {sign}{line}");
            }
            shown += 1;
        }
        if shown > LINES {
            let _ = writeln!(text, "    and {} more lines", shown - LINES);
        }
        text
    }
}

/// The definition that a comment of generated code cites: `// spec/v2/users.yaml#/components/schemas/User`.
pub(crate) fn citation(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix("// ").filter(|rest| rest.starts_with("spec/") && rest.contains("#/"))
}
