//! Rules about parameters: `parameter-duplicate`, `parameter-style`, `parameter-schema`, `parameter-name` and
//! `key-prefix`.

use super::context::Context;
use super::objects::{Object, Shape};
use super::rules;
use crate::diagnostics::{Diagnostic, Location};
use crate::load::Node;

/// Headers that the client sets by itself.
const TRANSPORT_HEADERS: &[&str] = &[
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "cookie",
    "host",
    "transfer-encoding",
    "user-agent",
];

/// No operation has two parameters of one name and place.
pub(super) fn duplicates(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for operation in context.operations() {
        let mut seen: Vec<(Option<&str>, String, &Location)> = Vec::new();
        for used in context.parameters(&operation) {
            let place = used.node.text("in");
            let mut name = used.node.text("name").unwrap_or_default().to_owned();
            if place == Some("header") {
                name.make_ascii_lowercase();
            }
            let first = seen.iter().find(|(p, n, _)| *p == place && *n == name);
            if let Some((.., first)) = first {
                let finding = Diagnostic::new(
                    rules::PARAMETER_DUPLICATE,
                    &used.written.location,
                    format!("the parameter `{name}` is listed twice"),
                    "keep one of the two",
                );
                findings.push(finding.also(first, "the first is here"));
            } else {
                seen.push((place, name, &used.written.location));
            }
        }
    }
}

/// Checks each parameter by itself, where it is defined.
pub(super) fn each(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for object in context.of(Shape::Parameter) {
        let Some(schema) = object.node.get("schema") else { continue };
        let schema = context.follow(schema);
        let found = style(object, schema)
            .or_else(|| key_prefix(context, object, schema))
            .or_else(|| kind(context, object, schema))
            .or_else(|| name(object));
        findings.extend(found);
    }
}

fn place_of<'a>(object: &Object<'a>, key: &str) -> &'a Location {
    object.node.entry(key).map_or(&object.node.location, |entry| &entry.value.location)
}

/// Only the plain styles are sent as they are described.
fn style(object: &Object<'_>, schema: &Node) -> Option<Diagnostic> {
    let find = |key: &str, message: String, help: &str| {
        let place = place_of(object, key);
        Some(Diagnostic::new(rules::PARAMETER_STYLE, place, message, help))
    };
    let place = object.node.text("in").unwrap_or_default();
    if place == "cookie" {
        let message = "cookies are not sent by the generated client".to_owned();
        return find("in", message, "send it as a query parameter, or leave it out");
    }
    let plain = if place == "query" { "form" } else { "simple" };
    if let Some(style) = object.node.text("style")
        && style != plain
    {
        let message = format!("the style `{style}` is not supported in a {place}");
        return find("style", message, &format!("write `style: {plain}`, or leave it out"));
    }
    let is_list = schema.text("type") == Some("array");
    if object.node.get("explode").is_some() && !object.node.is_true("explode") && !is_list {
        let message = "`explode: false` joins a list with commas, and this is no list".to_owned();
        return find("explode", message, "remove it, or make the schema `type: array`");
    }
    if object.node.is_true("allowReserved") && place != "query" {
        let message = format!("`allowReserved` does nothing in a {place}");
        return find("allowReserved", message, "remove it");
    }
    None
}

/// `x-key-prefix` stands on exploded maps in the query, and each of those has one.
fn key_prefix(context: &Context<'_>, object: &Object<'_>, schema: &Node) -> Option<Diagnostic> {
    let is_map = schema.text("type") == Some("object") && schema.get("properties").is_none();
    let prefix = object.node.entry("x-key-prefix");
    let (place, message) = match prefix {
        None if is_map && object.node.text("in") == Some("query") => {
            (context_place(context, object, "schema"), "a map in the query without `x-key-prefix`")
        }
        Some(entry)
            if !is_map
                || object.node.text("in") != Some("query")
                || object.node.text("style") != Some("form")
                || !object.node.is_true("explode") =>
        {
            (&entry.key.location, "`x-key-prefix` belongs to an exploded map in the query")
        }
        _ => return None,
    };
    let help = "write `in: query`, `style: form`, `explode: true`, `x-key-prefix: NAME.` and a schema `{type: object, additionalProperties: {type: string}}`";
    Some(Diagnostic::new(rules::KEY_PREFIX, place, message, help))
}

/// Where a key stands.
fn context_place<'a>(context: &Context<'a>, object: &Object<'a>, key: &str) -> &'a Location {
    let entry = object.node.entry(key);
    entry.map_or_else(|| context.place(object), |entry| &entry.key.location)
}

/// Only what has one way to be written into a URL or a header.
fn kind(context: &Context<'_>, object: &Object<'_>, schema: &Node) -> Option<Diagnostic> {
    let place = object.node.text("in").unwrap_or_default();
    let is_scalar = |schema: &Node| matches!(schema.text("type"), Some("string" | "integer" | "number" | "boolean"));
    let fits = match schema.text("type") {
        Some("object") => place == "query" && schema.get("properties").is_none(),
        Some("array") => {
            let items = schema.get("items").map(|items| context.follow(items));
            place == "query" && items.is_some_and(is_scalar)
        }
        _ => is_scalar(schema),
    };
    let help = match place {
        "query" => "use a scalar, a list of scalars, or a map with `x-key-prefix`",
        _ => "use a string, an integer, a number or a boolean",
    };
    let message = format!("a value of this kind cannot be sent in a {place}");
    let place = context_place(context, object, "schema");
    (!fits).then(|| Diagnostic::new(rules::PARAMETER_SCHEMA, place, message, help))
}

/// The name can be sent as it is.
fn name(object: &Object<'_>) -> Option<Diagnostic> {
    let name = object.node.text("name").unwrap_or_default();
    let find = |message: String, help: &str| {
        let place = place_of(object, "name");
        Some(Diagnostic::new(rules::PARAMETER_NAME, place, message, help))
    };
    let token = |c: char| c.is_ascii_alphanumeric() || "-_.[]".contains(c);
    if !name.chars().all(token) || !name.contains(|c: char| c.is_ascii_alphanumeric()) {
        let message = format!("the name `{name}` has a character that cannot be sent as it is");
        return find(message, "write letters, digits, `-`, `_`, `.`, `[` and `]`");
    }
    if object.node.text("in") != Some("header") {
        return None;
    }
    if TRANSPORT_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
        let message = format!("the header `{name}` is set by the client itself");
        return find(message, "remove the parameter; media types and `security` say what it holds");
    }
    if name.contains(['[', ']', '.', '_']) {
        let message = format!("`{name}` is not the name of a header");
        return find(message, "write letters, digits and `-`");
    }
    None
}
