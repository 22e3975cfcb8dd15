//! The rule `not-generated`: what OpenAPI and this spec can say, and the generator would lose in silence.
//!
//! Each check goes away with the code that generates what it refuses.

use super::context::Context;
use super::objects::{Object, Shape};
use super::{rules, schemas};
use crate::diagnostics::{Diagnostic, Location};
use crate::load::{Entry, Node};

fn find(place: &Location, message: impl Into<String>, help: &str) -> Diagnostic {
    Diagnostic::new(rules::NOT_GENERATED, place, message, help)
}

/// Parameters stand in the path or in the query, in the one form that each is sent in.
pub(super) fn parameters(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for object in context.of(Shape::Parameter) {
        let Some(schema) = object.node.entry("schema") else { continue };
        findings.extend(match object.node.text("in") {
            Some("header") => Some(find(
                value_place(object, "in"),
                "header parameters are not generated: a caller could not set it",
                "leave it out, and say in the operation's description what the server does without it",
            )),
            _ => query(context, object, schema).or_else(|| value(context, object, schema)),
        });
    }
}

/// How lists and maps are written into the query.
fn query(context: &Context<'_>, object: &Object<'_>, schema: &Entry) -> Option<Diagnostic> {
    let target = context.follow(&schema.value);
    let kind = target.text("type").unwrap_or_default();
    let is_list = kind == "array";
    let explode = object.node.get("explode");
    if is_list && (explode.is_none() || object.node.is_true("explode")) {
        let place = object.node.entry("explode").map_or(&schema.key.location, |entry| &entry.value.location);
        let message = "a list that is sent as one parameter an item is not generated: it would be joined with commas";
        let help = "write `explode: false` if the server takes `a,b`; else let the parameter be one item, a scalar";
        return Some(find(place, message, help));
    }
    if kind != "object" && !is_list {
        return None;
    }
    if object.node.is_true("allowReserved") {
        let place = value_place(object, "allowReserved");
        return Some(find(place, "`allowReserved` is generated for scalars only", "remove it"));
    }
    if is_list {
        return None;
    }
    if object.node.is_true("required") {
        let message = "a required family of parameters is not generated";
        let help = "remove `required`, and say in the description that one of them is needed";
        return Some(find(value_place(object, "required"), message, help));
    }
    let values = target.get("additionalProperties");
    let is_text = values.is_some_and(|values| {
        let plain = |key: &str| values.get(key).is_none();
        values.text("type") == Some("string") && plain("format") && plain("nullable")
    });
    (!is_text).then(|| {
        let message = "a family of parameters is generated with plain text as its values";
        find(&schema.key.location, message, "write `schema: {type: object, additionalProperties: {type: string}}`")
    })
}

/// Null has no form in a URL, and a secret one that is not logged in the query only.
fn value(context: &Context<'_>, object: &Object<'_>, schema: &Entry) -> Option<Diagnostic> {
    let target = context.follow(&schema.value);
    let items = target.get("items").map(|items| context.follow(items));
    for (schema, is_whole) in [(Some(target), true), (items, false)] {
        let Some(schema) = schema else { continue };
        if let Some(entry) = schema.entry("nullable") {
            let message = "a parameter that is null is not generated: a URL has no form for it";
            return Some(find(&entry.key.location, message, "remove `nullable`; what is not set is not sent"));
        }
        let sendable = is_whole && object.node.text("in") == Some("query") && !object.node.is_true("allowReserved");
        if schema.text("format") == Some("password") && !sendable {
            let place = schema.entry("format").map_or(&schema.location, |entry| &entry.value.location);
            let message = "a secret is generated as one plain value of the query, or in a body";
            return Some(find(place, message, "send it there, or leave out the format if it is no secret"));
        }
    }
    None
}

/// The result is a member of the answer, and a first page needs no cursor.
pub(super) fn pagination(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for operation in context.operations() {
        if let Some(result) = operation.node.get("x-result")
            && result.as_str().is_some_and(|pointer| pointer.trim_start_matches('/').contains('/'))
        {
            let message = "a result that stands deeper in the answer is not generated";
            findings.push(find(&result.location, message, "let it be one step, as `/data`, or leave it out"));
        }
        let Some(pagination) = operation.node.get("x-pagination") else { continue };
        let name = pagination.text("parameter");
        let parameters = context.parameters(&operation);
        let cursor = parameters.iter().find(|used| used.node.text("name") == name);
        if let Some(entry) = cursor.and_then(|used| used.node.entry("required"))
            && cursor.is_some_and(|used| used.node.is_true("required"))
        {
            let message = "a cursor that is required is not generated: the first page has none";
            findings.push(find(&entry.key.location, message, "remove `required`"));
        }
    }
}

/// A call is sent in one way: with a token, or with the client's own credentials.
pub(super) fn security(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let schemes = context.components("securitySchemes");
    let is_basic = |requirement: &Node| {
        let name = requirement.entries().first().map(|entry| &entry.key.text);
        schemes.iter().any(|scheme| Some(&scheme.key.text) == name && scheme.value.text("scheme") == Some("basic"))
    };
    for operation in context.operations() {
        let Some(entry) = operation.node.entry("security") else { continue };
        let (basic, other): (Vec<&Node>, Vec<&Node>) = entry.value.items().iter().partition(|node| is_basic(node));
        if let ([basic, ..], [other, ..]) = (basic.as_slice(), other.as_slice()) {
            let message = "a choice between a token and the client's own credentials is not generated";
            let finding = find(&basic.location, message, "keep the one that the client is to use");
            findings.push(finding.also(&other.location, "the other is here"));
        }
    }
}

/// Marks that nothing is made of.
pub(super) fn marks(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let generated = context.generated();
    for object in &context.objects {
        if object.reference.is_some() {
            continue;
        }
        let keys: &[&str] = match object.shape {
            Shape::Parameter => &["deprecated"],
            Shape::Schema => &["deprecated", "readOnly", "writeOnly"],
            _ => continue,
        };
        if schemas::owner(context, object).is_some_and(|owner| !generated.contains(owner)) {
            continue;
        }
        for entry in object.node.entries().iter().filter(|entry| keys.contains(&entry.key.text.as_str())) {
            let (message, help) = match entry.key.text.as_str() {
                "deprecated" => ("`deprecated` is generated for operations only", "say it in the description"),
                _ => (
                    "one type for what is sent and what is answered has every field in both",
                    "remove it and say it in the description, or describe the request as a schema of its own",
                ),
            };
            findings.push(find(&entry.key.location, message, help));
        }
        for name in object.node.get("required").map_or(&[][..], Node::items) {
            let property = name.as_str().and_then(|name| object.node.get("properties")?.get(name));
            if let Some(nullable) = property.and_then(schemas::nullable) {
                let message = "a property that is required and may be null is not generated";
                let help = "keep one of the two: what is required is always there and has a value";
                findings.push(find(&name.location, message, help).also(nullable, "it may be null"));
            }
        }
    }
}

/// Components that become types are objects with properties, or enums.
pub(super) fn components(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let generated = context.generated();
    for schema in context.components("schemas") {
        if !generated.contains(schema.key.text.as_str()) {
            continue;
        }
        let name = &schema.key.text;
        if schema.value.get("properties").is_none() && schema.value.get("enum").is_none() {
            findings.push(find(
                &schema.key.location,
                format!(
                    "a type of its own is not generated for `{name}`: it is no object with properties, and no enum"
                ),
                "write the schema in place of each reference to it",
            ));
        } else if let Some(entry) = schema.value.entry("nullable") {
            findings.push(find(
                &entry.key.location,
                format!("null is not generated as a value of `{name}`"),
                "remove it: a field of an answer may be null whatever its schema says",
            ));
        }
    }
}

fn value_place<'a>(object: &Object<'a>, key: &str) -> &'a Location {
    object.node.entry(key).map_or(&object.node.location, |entry| &entry.value.location)
}
