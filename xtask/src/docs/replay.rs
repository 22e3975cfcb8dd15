//! Has the bindings read the samples of pages: what does not come through whole is a difference, too.

use super::{
    compare::{Compared, status_of},
    findings::{Difference, Verdict},
    operations::Operation,
    page::Direction,
    spot::Spot,
};
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use serde_json::{Value, json};
use std::{ffi::OsStr, fs};

/// Where the samples are written as exchanges.
const FILE: &str = "target/docs.jsonl";

/// Runs every sample that fits its schema through `onelogin-contract replay`, and adds what it says to the findings.
pub(super) fn run(workspace: &Workspace, pages: &mut [Compared<'_, '_>]) -> anyhow::Result<()> {
    let lines: Vec<String> = pages.iter().enumerate().flat_map(|(page, compared)| exchanges(page, compared)).collect();
    if lines.is_empty() {
        return Ok(());
    }
    let file = workspace.root().join(FILE);
    file.parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(&file, lines.join("\n")))
        .with_context(|| format!("{FILE} cannot be written"))?;
    let arguments: [&OsStr; 4] = ["replay".as_ref(), "--json".as_ref(), "--".as_ref(), file.as_os_str()];
    let output = workspace.contract_output(arguments)?;
    let mut told = 0;
    for line in output.lines() {
        let verdict: Value = serde_json::from_str(line).context("`replay --json` wrote a line that is no JSON")?;
        let index = |step: usize| verdict.get("id")?.get(step)?.as_u64().and_then(|index| usize::try_from(index).ok());
        let Some((page, sample)) = index(0).zip(index(1)) else { continue };
        told += 1;
        if let Some(compared) = pages.get_mut(page) {
            judge(compared, sample, &verdict);
        }
    }
    ensure!(told == lines.len(), "`replay` judged {told} of {} samples: does the workspace compile?", lines.len());
    Ok(())
}

/// The samples of a page that fit, each as an exchange on a line.
fn exchanges(page: usize, compared: &Compared<'_, '_>) -> Vec<String> {
    let Some(operation) = compared.operation else { return Vec::new() };
    let path = path(operation);
    let exchange = |(index, _): &(usize, bool)| {
        let sample = compared.page.samples.get(*index).filter(|sample| sample.direction == Direction::Answer)?;
        let (status, body) = (status_of(sample, operation)?, sample.json.as_ref().ok()?);
        let headers = json!({"content-type": "application/json"});
        let exchange = json!({
            "id": [page, index], "method": operation.method, "path": path, "status": status, "headers": headers, "body": body,
        });
        Some(exchange.to_string())
    };
    compared.outcome.readable.iter().filter_map(exchange).collect()
}

/// The path with the examples of its parameters.
fn path(operation: &Operation<'_>) -> String {
    let mut path = operation.path.to_owned();
    for parameter in operation.parameters() {
        let name = parameter.text("name").unwrap_or_default();
        let example = match parameter.value.get("example") {
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
            None => "1".to_owned(),
        };
        path = path.replace(&format!("{{{name}}}"), &example);
    }
    path
}

/// What was not lossless, and in a success also what the types have no field for.
fn judge(compared: &mut Compared<'_, '_>, index: usize, verdict: &Value) {
    let Compared { page, operation, outcome, .. } = compared;
    let (Some(operation), Some(sample)) = (operation, page.samples.get(index)) else { return };
    let Some(status) = status_of(sample, operation) else { return };
    let strict = outcome.readable.iter().any(|(at, strict)| *at == index && *strict);
    let text = |member: &str| verdict.get(member).and_then(Value::as_str).unwrap_or_default();
    let unknown = verdict.get("unknown").and_then(Value::as_u64).unwrap_or_default();
    let said = match text("outcome") {
        "lossless" if unknown == 0 || !strict || status >= 300 => return outcome.agree("decoded sample"),
        "lossless" => format!("no field for {}", verdict.get("unknown_fields").unwrap_or(&Value::Null)),
        other => format!("{other} {} {}", text("detail"), verdict.get("losses").unwrap_or(&Value::Null)),
    };
    let spot: Spot<'_> = operation.spot.get("responses").unwrap_or_else(|| operation.spot.clone());
    let difference = Difference {
        kind: "decoding",
        name: &status.to_string(),
        line: Some(sample.line),
        page: "a sample".to_owned(),
        spec: said,
        help: "run `cargo xtask generate` if the bindings are older than the spec; else the spec, or the crate, is wrong",
    };
    outcome.find(Verdict::Disagrees, &spot, difference);
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::{
        super::{compare::compare, operations, read},
        *,
    };
    use onelogin_codegen::load;
    use std::path::Path;

    /// What the findings about a page's first sample are, when this is the verdict of the bindings.
    fn judged(verdict: &Value) -> Vec<String> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let spec = load::load(load::read(&here.join("tests/docs/spec")).unwrap()).unwrap();
        let text = fs::read_to_string(here.join("tests/docs/pages/v2_get_user.txt")).unwrap();
        let (page, operations) = (read::page("page.txt", &text), operations::all(&spec));
        let mut compared = compare(&page, &spec, &operations);
        let lines = exchanges(0, &compared);
        assert_eq!(lines.len(), 3);
        assert!(
            lines[0].contains("\"path\":\"/api/2/users/36216766\"") && lines[0].contains("\"id\":[0,0]"),
            "{lines:?}"
        );
        judge(&mut compared, 0, verdict);
        compared
            .outcome
            .findings
            .into_iter()
            .map(|finding| format!("{} {}: {}", finding.kind, finding.name, finding.spec))
            .collect()
    }

    #[test]
    fn what_does_not_come_through_the_bindings_whole_is_a_difference() {
        assert_eq!(judged(&json!({"outcome": "lossless", "unknown": 0})), [""; 0]);
        let undecodable = json!({"outcome": "undecodable", "detail": "$.id missing", "losses": []});
        assert_eq!(judged(&undecodable), ["decoding 200: undecodable $.id missing []"]);
        let unknown = json!({"outcome": "lossless", "unknown": 1, "unknown_fields": ["$.badge"]});
        assert_eq!(judged(&unknown), ["decoding 200: no field for [\"$.badge\"]"]);
    }
}
