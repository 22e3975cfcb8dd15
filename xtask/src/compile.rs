//! Compiles the bindings as the spec makes them, and leads an error of rustc back to the definition in the spec.

use crate::{check::citation, workspace::Workspace};
use anyhow::Context;
use serde_json::Value;
use std::{fs, path::Path, process::Stdio};

/// What rustc objects to, each with the definition it comes from; empty when the bindings compile.
pub(crate) fn check(workspace: &Workspace) -> anyhow::Result<Vec<String>> {
    let output = workspace
        .cargo()
        .args(["build", "--package", "onelogin-contract", "--message-format", "json"])
        .stderr(Stdio::inherit())
        .output()
        .context("cargo cannot be started")?;
    if output.status.success() {
        return Ok(Vec::new());
    }
    let mut errors: Vec<String> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter_map(|message| message.get("message").cloned())
        .filter(|message| message["level"] == "error")
        .map(|message| explain(workspace.root(), &message))
        .collect();
    if errors.is_empty() {
        errors.push("the bindings do not build; cargo says why above".to_owned());
    }
    Ok(errors)
}

fn explain(root: &Path, message: &Value) -> String {
    let rendered = message["rendered"].as_str().or(message["message"].as_str()).unwrap_or_default().trim_end();
    let spans = message["spans"].as_array().into_iter().flatten();
    let cited = spans.filter(|span| span["is_primary"] == true).find_map(|span| definition(root, span));
    match cited {
        Some(cited) => format!("{rendered}\n  made from {cited}"),
        None => rendered.to_owned(),
    }
}

/// The nearest definition cited above a span of generated code, looked for from the outermost macro call inwards.
fn definition(root: &Path, span: &Value) -> Option<String> {
    let outer = span.pointer("/expansion/span").filter(|span| span.is_object());
    if let Some(found) = outer.and_then(|span| definition(root, span)) {
        return Some(found);
    }
    let file = span["file_name"].as_str()?;
    let line = usize::try_from(span["line_start"].as_u64()?).ok()?;
    let text = fs::read_to_string(root.join(file)).ok()?;
    let lines: Vec<&str> = text.lines().take(line).collect();
    lines.iter().rev().find_map(|line| citation(line)).map(str::to_owned)
}
