//! The rule `second-meaning`: what keeps two meanings from being one operation.

use super::context::{Context, Operation};
use super::rules;
use crate::diagnostics::{Diagnostic, Location};
use crate::load::{Entry, Node};

/// Checks each `x-second-meaning` against the operation around it.
pub(super) fn each(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for second in context.operations() {
        let Some(first) = second.first else { continue };
        findings.extend(third(&second));
        let security = first.entry("security").zip(second.node.entry("security"));
        findings.extend(security.and_then(|(one, other)| unlike(one, other)));
        findings.extend(query(context, first, &second));
        findings.extend(bodies(context, first, &second));
        let responses = first.get("responses");
        for entry in second.node.get("responses").map_or(&[][..], Node::entries) {
            let other = responses.and_then(|responses| responses.entry(&entry.key.text));
            findings.extend(other.and_then(|other| unlike(other, entry)));
        }
    }
}

fn find(place: &Location, message: impl Into<String>, help: &str) -> Diagnostic {
    Diagnostic::new(rules::SECOND_MEANING, place, message, help)
}

/// Only two meanings are generated and joined.
fn third(second: &Operation<'_>) -> Option<Diagnostic> {
    let entry = second.node.entry(crate::meanings::SECOND)?;
    Some(find(&entry.key.location, "a third meaning is not generated", "describe it with one of the other two"))
}

/// What both have has to be the same.
fn unlike(first: &Entry, second: &Entry) -> Option<Diagnostic> {
    (first.value.to_json() != second.value.to_json()).then(|| {
        let name = &second.key.text;
        let message = format!("`{name}` is not the same in both meanings");
        let help = "write the same twice: a request shows nothing else by which a server or a replay could choose";
        find(&second.key.location, message, help).also(&first.key.location, "in the first meaning")
    })
}

/// Query parameters would have to be joined by name.
fn query<'a>(context: &Context<'a>, first: &'a Node, second: &Operation<'a>) -> Option<Diagnostic> {
    let lists = [first, second.node].map(|node| node.get("parameters").map_or(&[][..], Node::items));
    let mut parameters = lists.into_iter().flatten();
    let parameter = parameters.find(|parameter| context.follow(parameter).text("in") != Some("path"))?;
    let help = "leave it out, or describe the operation with one meaning";
    Some(find(&parameter.location, "a query parameter beside two meanings is not joined in the bundle", help))
}

/// Both have a body of one media type, or neither; samples have names of their own.
fn bodies<'a>(context: &Context<'a>, first: &'a Node, second: &Operation<'a>) -> Option<Diagnostic> {
    let (one, other) = (content(context, first), content(context, second.node));
    if one.map(|media| &media.key.text) != other.map(|media| &media.key.text) {
        let message = "one meaning has a body of another media type than the other";
        let help = "give both a body of the same media type, or neither";
        return Some(find(&second.id.location, message, help));
    }
    let known = one?.value.get("examples")?;
    let mut samples = other?.value.get("examples")?.entries().iter();
    let again = samples.find(|sample| known.entry(&sample.key.text).is_some())?;
    let message = format!("both meanings have a sample `{}`", again.key.text);
    Some(find(&again.key.location, message, "give one of them another name"))
}

/// The media type of a request body.
fn content<'a>(context: &Context<'a>, operation: &'a Node) -> Option<&'a Entry> {
    context.follow(operation.get("requestBody")?).get("content")?.entries().first()
}
