//! All changes from one spec to another, each with what it means to callers.
//!
//! Judged is what happens to a program that uses the crate. A change breaks it if the program stops compiling, if what it
//! sends is refused or means something else, or if what it read can no longer be read. What the crate does for it in another
//! way, such as an address or a status among the successes, does not.

mod bodies;
mod comparison;
mod operations;
mod pairs;
mod parameters;
mod schemas;
mod settings;
mod side;
mod words;

#[cfg(test)]
mod tests;

use super::change::{Change, How, What};
use comparison::{About, Comparison};
use onelogin_codegen::load::{Document, Spec};
use side::{Side, Uses};
use std::collections::BTreeSet;

/// Compares two specs that passed lint. What stands in another order only is the same.
///
/// # Errors
///
/// The place of something that lint would not have let through.
pub(crate) fn changes(base: &Spec, head: &Spec) -> anyhow::Result<Vec<Change>> {
    let find = |spec: &'_ Spec, name: &str| spec.documents.iter().position(|document| document.name == name);
    let names: BTreeSet<&str> =
        base.documents.iter().chain(&head.documents).map(|document| document.name.as_str()).collect();
    let mut changes = Vec::new();
    for name in names {
        let document = |spec| find(spec, name).and_then(|index| spec.documents.get(index));
        changes.extend(documents(name, document(base), document(head))?);
    }
    Ok(changes)
}

fn documents(name: &str, base: Option<&Document>, head: Option<&Document>) -> anyhow::Result<Vec<Change>> {
    let (base, head) = (Side::read(base)?, Side::read(head)?);
    let mut comparison = Comparison::new(name, &base, &head);
    let about = About::new(format!("`{name}`"), "", "", Uses::default(), Uses::default());
    match (base.is_there(), head.is_there()) {
        (true, false) => comparison.remark(&about.went(), What::Document, How::Went),
        (false, true) => comparison.remark(&about.came(), What::Document, How::Came),
        _ => comparison.settings(),
    }
    comparison.operations();
    comparison.types();
    Ok(comparison.into_changes())
}
