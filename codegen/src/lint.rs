//! Refuses what the generator would panic on or silently get wrong, and what breaks the conventions of the spec.
//!
//! [`rules::ALL`] lists every rule with its reason. The rules run in five stages, each only on what passed the one
//! before, so that one mistake gives one finding and later rules can rely on what earlier ones proved:
//!
//! 1. structure: every object has the keys and types of its shape (`shapes` is the table, `objects` walks it);
//! 2. references: every `$ref` leads to a component of the right kind;
//! 3. every object and operation by itself, a file for each subject;
//! 4. the document as a whole: names that collide, and what nothing uses;
//! 5. what is sound, but not generated.
//!
//! Documents that are clean are then compared: they share the types of ids.

mod context;
mod deviations;
mod document;
mod generated;
mod meanings;
mod media;
mod names;
mod objects;
mod operations;
mod pagination;
mod parameters;
mod paths;
mod references;
mod responses;
pub mod rules;
mod schemas;
mod shapes;
mod suggest;
mod values;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::load::{Document, Spec};
use context::Context;

pub(crate) use names::is_taken_module;

/// A rule function: reads the document, adds what it finds.
type Check = fn(&Context<'_>, &mut Vec<Diagnostic>);

/// The stages behind structure.
const STAGES: &[&[Check]] = &[
    &[references::check],
    &[
        document::tags,
        document::urls,
        document::component_names,
        paths::templates,
        paths::shapes,
        paths::parameters,
        operations::ids,
        operations::tags,
        operations::files,
        operations::security,
        operations::request_bodies,
        meanings::each,
        deviations::pages,
        parameters::duplicates,
        parameters::each,
        responses::statuses,
        responses::successes,
        media::types,
        media::examples,
        pagination::each,
        schemas::composition,
        schemas::types,
        schemas::inline,
        schemas::members,
        values::formats,
        values::enums,
    ],
    &[
        references::unused,
        document::unused_tags,
        names::components,
        names::derived,
        names::properties,
        names::parameters,
        names::methods,
        names::reserved,
    ],
    &[generated::parameters, generated::pagination, generated::security, generated::marks, generated::components],
];

/// Checks the spec; nothing comes back when it is clean.
pub fn lint(spec: &Spec) -> Diagnostics {
    let mut findings: Vec<Diagnostic> = spec.documents.iter().flat_map(check).collect();
    if findings.is_empty() {
        let documents: Vec<Context<'_>> =
            spec.documents.iter().map(|document| context(document, &mut findings)).collect();
        names::across(&documents, &mut findings);
    }
    Diagnostics::new(findings)
}

fn check(document: &Document) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    document::version(document, &mut findings);
    if !findings.is_empty() {
        return findings;
    }
    let context = context(document, &mut findings);
    if !findings.is_empty() {
        return findings;
    }
    for stage in STAGES {
        stage.iter().for_each(|check| check(&context, &mut findings));
        if !findings.is_empty() {
            break;
        }
    }
    findings
}

/// The objects of a document; the findings are those of its structure.
fn context<'a>(document: &'a Document, findings: &mut Vec<Diagnostic>) -> Context<'a> {
    Context::new(document, objects::collect(document, findings))
}
