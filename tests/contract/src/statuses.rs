//! Every operation is met with every status it documents, shown by a sample and by a call.

use crate::{
    examples::{self, Operation, Status},
    provoke::{is_met, provoke},
    tenant::Tenant,
};
use anyhow::{Context, ensure};
use onelogin::Error;
use onelogin_codegen::{
    diagnostics::{Diagnostic, Diagnostics},
    load::Spec,
};
use std::{fs, path::Path};

/// What a run over all documented statuses saw.
#[derive(Debug, Default)]
pub struct Run {
    /// Every operation, in the order of the spec.
    pub operations: Vec<Coverage>,
    /// What was not met, is not shown by a sample or not documented by a call, each with its place in the spec.
    pub missing: Diagnostics,
}

/// What is known of an operation.
#[derive(Debug)]
pub struct Coverage {
    /// Its document and id: `v2 users.get`.
    pub operation: String,
    /// How many samples the spec has of its request.
    pub requests: usize,
    /// Every documented status.
    pub statuses: Vec<Seen>,
    /// Whether its documentation shows the call.
    pub is_documented: bool,
}

impl Coverage {
    /// How many samples the spec has of its bodies.
    pub fn samples(&self) -> usize {
        self.requests + self.statuses.iter().map(|seen| seen.samples).sum::<usize>()
    }

    /// Adds what its second meaning has beside the first; a status of both is the same.
    fn add(&mut self, second: Self) {
        self.requests += second.requests;
        let new = |seen: &Seen| self.statuses.iter().all(|known| known.code != seen.code);
        let new: Vec<Seen> = second.statuses.into_iter().filter(new).collect();
        self.is_documented &= second.is_documented;
        self.statuses.extend(new);
    }
}

/// What is known of a status of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// The status.
    pub code: u16,
    /// How many samples the spec has of it.
    pub samples: usize,
    /// Whether the spec has a sample of it, or describes it as empty.
    pub is_shown: bool,
    /// How the simulator was brought to answer it and the client understood; `None` if that did not happen.
    pub met: Option<Met>,
}

/// How a status was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// By a call or a request that asks for it.
    Provoked,
    /// By its sample, which the simulator was told to answer.
    Scripted,
}

/// Meets every operation with every status it documents, each in an account of its own.
///
/// # Errors
///
/// No account can be had.
pub async fn run(spec: &Spec) -> anyhow::Result<Run> {
    let mut run = Run::default();
    let mut missing = Vec::new();
    for document in &spec.documents {
        for operation in examples::operations(document) {
            let name = format!("{} {}", operation.api, operation.id);
            let mut seen = Vec::new();
            for status in &operation.statuses {
                let tenant = Tenant::with_users(2).await?;
                let met = meet(&tenant, &operation, status).await;
                let is_shown = !status.examples.is_empty() || status.media_type.is_none();
                let samples = status.examples.len();
                seen.push(Seen { code: status.code, samples, is_shown, met: met.as_ref().ok().copied() });
                let place = document.locate(&status.pointer);
                let mut miss = |rule, message: String, help: &str| {
                    missing.push(Diagnostic::new(rule, &place, message, help));
                };
                if !is_shown {
                    let message = format!("no sample shows {name} with a {}", status.code);
                    miss("status-not-shown", message, "add one; where no source has one, reconstruct it and say so");
                }
                if let Err(why) = met {
                    let message = format!("no contract test met {name} with a {}", status.code);
                    let help =
                        format!("{why:#}; see `provoke` in tests/contract/src/provoke.rs, then `cargo xtask verify`");
                    miss("status-not-met", message, &help);
                }
            }
            let is_documented = is_documented(&operation)?;
            if !is_documented {
                let message = format!("the documentation of {name} does not show the call");
                let help = "see `examples` in codegen/src/raise, then `cargo xtask generate`";
                missing.push(Diagnostic::new("call-not-shown", &document.locate(&operation.pointer), message, help));
            }
            let requests = operation.bodies.len();
            let coverage = Coverage { operation: name, requests, statuses: seen, is_documented };
            match run.operations.last_mut().filter(|_| operation.served_as != operation.id) {
                Some(first) => first.add(coverage),
                None => run.operations.push(coverage),
            }
        }
    }
    run.missing = Diagnostics::new(missing);
    Ok(run)
}

/// Whether the generated documentation of an operation has a call of it.
fn is_documented(operation: &Operation) -> anyhow::Result<bool> {
    let (tag, method) = operation.id.split_once('.').context("an operation id is a tag and a method")?;
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../bindings/src/generated");
    let path = generated.join(&operation.api).join(tag).join("calls.rs");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let call = format!(".{}().{tag}().{method}(", operation.api);
    Ok(text.lines().any(|line| line.trim_start().starts_with("///") && line.contains(&call)))
}

impl Run {
    /// All statuses of all operations.
    pub fn statuses(&self) -> impl Iterator<Item = &Seen> {
        self.operations.iter().flat_map(|operation| &operation.statuses)
    }

    /// The totals, as they stand in the README.
    pub fn totals(&self) -> String {
        let samples: usize = self.operations.iter().map(Coverage::samples).sum();
        let (operations, statuses) = (self.operations.len(), self.statuses().count());
        format!("{operations} operations with {statuses} statuses and {samples} samples")
    }
}

/// Provokes a status, and believes neither side alone: the simulator's log must show it, and the client's outcome too.
async fn meet(tenant: &Tenant, operation: &Operation, status: &Status) -> anyhow::Result<Met> {
    let outcome = provoke(tenant, operation, status).await;
    let met = is_met(tenant, operation, status);
    let refused = outcome.as_ref().err();
    let error = refused.and_then(|error| error.downcast_ref::<Error>());
    ensure!(met, "the simulator answered otherwise ({:?})", refused.map(ToString::to_string));
    let last = tenant.simulator().requests().pop();
    let how = if last.is_some_and(|request| request.scripted) { Met::Scripted } else { Met::Provoked };
    if (200..300).contains(&status.code) {
        return outcome.map(|()| how).context("the client did not take it for a success");
    }
    let error = error.context("the client did not take it for a refusal")?;
    ensure!(error.status() == Some(status.code), "the client saw the status {:?}", error.status());
    ensure!(!error.message().is_empty(), "the error has no message");
    Ok(how)
}
