//! `verify`: every example decodes without loss, every status of every operation is met.

use crate::{
    coverage, examples,
    replay::{Judge, Outcome, Recording, Verdict},
    statuses,
};
use onelogin_codegen::{
    diagnostics::{Diagnostic, Diagnostics},
    load::Spec,
};
use serde_json::Value;
use std::collections::BTreeSet;

/// Runs both and prints what was found; true if nothing was.
///
/// # Errors
///
/// The spec cannot be read, or no account can be had.
pub async fn run() -> anyhow::Result<bool> {
    let spec = crate::spec()?;
    let (count, lost) = decode_examples(&spec);
    if !lost.is_empty() {
        eprintln!(
            "{lost}\n\nerror: `decoding` does not hold: mend the schema or the example, then run `cargo xtask generate`"
        );
        return Ok(false);
    }
    println!("{:>10}  {count} examples decode and encode without loss", "decoding");
    let run = statuses::run(&spec).await?;
    if !run.missing.is_empty() {
        eprintln!(
            "{}\n\nerror: `contract` does not hold: add what is missing, then run `cargo xtask verify`",
            run.missing
        );
        return Ok(false);
    }
    let (operations, statuses) = (run.operations.len(), run.statuses().count());
    println!("{:>10}  {operations} operations met with all their {statuses} statuses", "contract");
    coverage::readme_has(&run.totals())
}

/// How many examples there are, and which of them lose something on the way through the generated types.
pub fn decode_examples(spec: &Spec) -> (usize, Diagnostics) {
    let judge = Judge::new(spec);
    // What both meanings of an operation share is one example.
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for document in &spec.documents {
        let mut note = |pointer: &str, verdict: Verdict, wholly: bool| {
            let complaint = match verdict.outcome {
                Outcome::Lossless if wholly && verdict.unknown > 0 => {
                    format!("{} values have no field", verdict.unknown)
                }
                Outcome::Lossless => return,
                outcome => format!("{outcome}, {}", verdict.detail),
            };
            let message = format!("this example does not come through its type whole: {complaint}");
            let help = "declare what it holds in the schema, or mend the example";
            findings.push(Diagnostic::new("example-lost", &document.locate(pointer), message, help));
        };
        for operation in examples::operations(document) {
            for status in &operation.statuses {
                for example in &status.examples {
                    let recording = Recording {
                        id: Value::String(example.name.clone()),
                        method: operation.method.clone(),
                        path: operation.path.replace(['{', '}'], "x"),
                        status: status.code,
                        body: example.value.clone(),
                    };
                    seen.insert((
                        document.name.as_str(),
                        operation.served_as.clone(),
                        status.code,
                        example.pointer.clone(),
                    ));
                    note(&example.pointer, judge.judge(&recording), status.code < 300);
                }
            }
            for example in &operation.bodies {
                seen.insert((document.name.as_str(), operation.served_as.clone(), 0, example.pointer.clone()));
                if let Some(verdict) = judge.judge_body(&operation.api, &operation.id, &example.value) {
                    note(&example.pointer, verdict, true);
                }
            }
        }
    }
    (seen.len(), Diagnostics::new(findings))
}
