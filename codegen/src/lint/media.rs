//! Rules about bodies: `request-media-type`, `response-media-type`, `media-type-schema` and `example`.

use std::collections::BTreeSet;

use super::context::{Context, is_success};
use super::objects::{Object, Shape};
use super::{rules, suggest};
use crate::diagnostics::{Diagnostic, Location};
use crate::load::Node;

pub(super) const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// What can be sent. All but JSON and forms goes out as text.
const REQUESTS: &[&str] = &[JSON, FORM, "text/plain", "application/xml", "text/xml"];

/// What can be received. All but JSON arrives as text.
const RESPONSES: &[&str] = &[JSON, "text/plain", "text/html", "text/csv", "application/xml", "text/xml"];

/// Bodies have a media type that can be handled, only one of them where a type depends on it, and a schema that fits.
pub(super) fn types(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let successes = successes(context);
    for object in &context.objects {
        let (rule, allowed) = match object.shape {
            Shape::RequestBody => (rules::REQUEST_MEDIA_TYPE, REQUESTS),
            Shape::Response => (rules::RESPONSE_MEDIA_TYPE, RESPONSES),
            _ => continue,
        };
        if object.reference.is_some() {
            continue;
        }
        let single = object.shape == Shape::RequestBody || successes.contains(&object.node.location);
        let content = object.node.get("content").map_or(&[][..], Node::entries);
        for media in content.iter().filter(|media| !allowed.contains(&media.key.text.as_str())) {
            findings.push(Diagnostic::new(
                rule,
                &media.key.location,
                format!("a body of the media type `{}` cannot be handled", media.key.text),
                match single {
                    true => format!("use `{JSON}`"),
                    false => format!("use {}", suggest::list(allowed.iter().copied())),
                },
            ));
        }
        match content {
            [_, second, ..] if single => findings.push(Diagnostic::new(
                rule,
                &second.key.location,
                "a second media type would give the operation a second type",
                "keep `application/json`",
            )),
            [] if object.node.get("content").is_some() => findings.push(Diagnostic::new(
                rule,
                context.place(object),
                "`content` names no media type",
                "write `content: {application/json: {schema: ..}}`; a refusal without a body has no `content`",
            )),
            _ => {}
        }
    }
    for media in context.of(Shape::MediaType) {
        findings.extend(schema(context, media));
    }
}

/// The places of the responses that are the success of some operation.
fn successes<'a>(context: &Context<'a>) -> BTreeSet<&'a Location> {
    let responses = context.operations().flat_map(|operation| context.responses(&operation));
    let successes = responses.filter(|(status, _)| is_success(&status.text));
    successes.map(|(_, used)| &used.node.location).collect()
}

/// There is a schema, and text is described as text.
fn schema(context: &Context<'_>, media: &Object<'_>) -> Option<Diagnostic> {
    let name = media.step.name()?;
    let find =
        |place, message: String, help: &str| Some(Diagnostic::new(rules::MEDIA_TYPE_SCHEMA, place, message, help));
    let Some(entry) = media.node.entry("schema") else {
        let message = format!("the body `{}` has no schema", name.text);
        return find(&name.location, message, "add `schema: {$ref: \"#/components/schemas/NAME\"}`");
    };
    let schema = context.follow(&entry.value);
    let found = schema.text("type");
    match name.text.as_str() {
        JSON => None,
        FORM if found == Some("object") => None,
        FORM => {
            let message = "a form is an object of fields".to_owned();
            find(&entry.key.location, message, "refer to an object: `schema: {$ref: \"#/components/schemas/NAME\"}`")
        }
        _ if found == Some("string") && schema.get("enum").is_none() => None,
        other => {
            let message = format!("a body of the media type `{other}` is handled as text");
            find(&entry.key.location, message, "write `schema: {type: string}`")
        }
    }
}

/// Every JSON body has at least one sample.
pub(super) fn examples(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for media in context.of(Shape::MediaType) {
        let Some(name) = media.step.name().filter(|name| name.text == JSON) else {
            continue;
        };
        let samples = media.node.get("examples").map_or(&[][..], Node::entries);
        if samples.is_empty() {
            findings.push(Diagnostic::new(
                rules::EXAMPLE,
                &name.location,
                "the body has no example",
                "add the documented sample: `examples: {some_name: {summary: .., value: ..}}`",
            ));
        }
    }
}
