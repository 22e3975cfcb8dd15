//! The judges of documents: two linters and a validator.

use crate::{bundles::Bundles, tools::Tools, verdict::Verdict};
use anyhow::{Context, ensure};
use serde::Deserialize;
use serde_json::{Deserializer, Value};

/// The name of the rule by which a linter tells which operations it has seen: it finds every one.
const SEEN: &str = "seen";

/// What Redocly says of the documents.
pub(crate) fn redocly(tools: &Tools, bundles: &Bundles) -> anyhow::Result<Verdict> {
    #[derive(Deserialize)]
    struct Report {
        problems: Vec<Problem>,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Problem {
        rule_id: String,
        message: String,
        location: Vec<Location>,
    }
    #[derive(Deserialize)]
    struct Location {
        #[serde(default)]
        pointer: String,
    }
    let mut verdict = Verdict::default();
    for (name, file) in bundles.files() {
        let mut redocly = tools.node("redocly")?;
        redocly.args(["lint", "--format=json", "--max-problems=100000", "--config"]);
        redocly.arg(tools.config("redocly.yaml")).arg(file);
        redocly.envs([("REDOCLY_TELEMETRY", "off"), ("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")]);
        let (text, complaint) = tools.run(redocly)?;
        let report: Report = serde_json::from_slice(&text).with_context(|| format!("redocly reports: {complaint}"))?;
        for Problem { rule_id, message, location } in report.problems {
            let pointer = location.first().map(|place| place.pointer.as_str()).unwrap_or_default();
            let steps: Vec<String> = pointer.trim_start_matches("#/").split('/').map(unescape).collect();
            let operation = bundles.operation_at(name, steps.iter().map(String::as_str));
            match operation {
                Some(operation) if rule_id == format!("rule/{SEEN}") => verdict.saw(operation),
                operation => verdict.find(operation, format!("{rule_id} at {name}{pointer}: {message}")),
            }
        }
    }
    Ok(verdict)
}

/// What Spectral says of the documents, by its rules for OpenAPI and by ours.
pub(crate) fn spectral(tools: &Tools, bundles: &Bundles) -> anyhow::Result<Verdict> {
    #[derive(Deserialize)]
    struct Problem {
        code: String,
        message: String,
        path: Vec<Value>,
    }
    let mut verdict = Verdict::default();
    for (name, file) in bundles.files() {
        let mut spectral = tools.node("spectral")?;
        spectral.args(["lint", "--quiet", "--format=json", "--ruleset"]).arg(tools.config("spectral.yaml")).arg(file);
        let (text, complaint) = tools.run(spectral)?;
        let problems: Vec<Problem> =
            serde_json::from_slice(&text).with_context(|| format!("spectral reports: {complaint}"))?;
        for Problem { code, message, path } in problems {
            let operation = bundles.operation_at(name, path.iter().filter_map(Value::as_str));
            match operation {
                Some(operation) if code == SEEN => verdict.saw(operation),
                operation => {
                    let place: Vec<String> =
                        path.iter().map(|step| step.as_str().map_or(step.to_string(), str::to_owned)).collect();
                    verdict.find(operation, format!("{code} at {name} {}: {message}", place.join(" > ")));
                }
            }
        }
    }
    Ok(verdict)
}

/// What openapi-spec-validator says of the documents.
pub(crate) fn spec_validator(tools: &Tools, bundles: &Bundles) -> anyhow::Result<Verdict> {
    #[derive(Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Line {
        Seen(String),
        Error { place: Vec<Value>, message: String },
    }
    let mut verdict = Verdict::default();
    for (name, file) in bundles.files() {
        let mut python = tools.python()?;
        python.arg(tools.config("python/validate.py")).arg(file);
        let (text, complaint) = tools.run(python)?;
        ensure!(!text.is_empty(), "openapi-spec-validator reports: {complaint}");
        for line in Deserializer::from_slice(&text).into_iter::<Line>() {
            match line? {
                Line::Seen(operation) => verdict.saw(format!("{name} {operation}")),
                Line::Error { place, message } => {
                    let operation = bundles.operation_at(name, place.iter().filter_map(Value::as_str));
                    verdict.find(operation, format!("{} {}: {message}", name, Value::Array(place)));
                }
            }
        }
    }
    Ok(verdict)
}

/// One step of a JSON pointer.
fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}
