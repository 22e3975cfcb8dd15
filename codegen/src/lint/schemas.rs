//! Rules about what a schema is made of: `schema-composition`, `schema-type`, `schema-inline`, `required`, `nullable`
//! and `default`.

use std::collections::BTreeSet;

use super::context::{Context, split_reference};
use super::objects::{Object, Shape};
use super::{rules, suggest};
use crate::diagnostics::{Diagnostic, Location};
use crate::load::{Entry, Kind, Node};

const SCALARS: [&str; 4] = ["string", "integer", "number", "boolean"];

/// The schema of null and nothing else, as OpenAPI 3.0.3 can write it.
pub(super) const NULL: &str = "{type: string, nullable: true, enum: [null]}";

/// The types that a keyword says something about.
const KEYWORDS: &[(&str, &[&str])] = &[
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("pattern", &["string"]),
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("minimum", &["integer", "number"]),
    ("maximum", &["integer", "number"]),
    ("exclusiveMinimum", &["integer", "number"]),
    ("exclusiveMaximum", &["integer", "number"]),
    ("multipleOf", &["integer", "number"]),
    ("format", &["string", "integer", "number"]),
    ("enum", &["string", "integer"]),
];

/// Only `oneOf` joins schemas: scalars of different types, one object or an array of it as a body or as an item of the list
/// that a call gives, anything in an error.
pub(super) fn composition(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let generated = context.generated();
    let listed: BTreeSet<&Location> =
        context.results().filter_map(|result| result.get("items")).map(|items| &items.location).collect();
    for object in context.of(Shape::Schema) {
        for entry in object.node.entries() {
            let help = match entry.key.text.as_str() {
                "allOf" => "write all properties into one object",
                "anyOf" => "use `oneOf` of scalars, or one object with optional properties",
                "not" => "say it in the description",
                "oneOf" => {
                    let is_body = context.parent(object).is_some_and(|parent| parent.shape == Shape::MediaType);
                    let is_property = object.step.field() == "properties";
                    let is_item = listed.contains(&object.node.location);
                    let is_one_or_many = (is_body || is_item) && is_one_or_many(entry.value.items());
                    if is_one_or_many || is_property && or_null(object.node).is_some() {
                        continue;
                    }
                    let in_error = owner(context, object).is_some_and(|name| !generated.contains(name));
                    findings.extend(one_of(object, entry, in_error));
                    continue;
                }
                _ => continue,
            };
            findings.push(Diagnostic::new(
                rules::SCHEMA_COMPOSITION,
                &entry.key.location,
                format!("`{}` has no sound type in Rust", entry.key.text),
                help,
            ));
        }
    }
}

/// Whether it is an object in one source, and in another an array with that object in it.
fn is_one_or_many(variants: &[Node]) -> bool {
    match variants {
        [one, many] => {
            let item = many.get("items").and_then(|items| items.text("$ref"));
            item.is_some() && item == one.text("$ref")
        }
        _ => false,
    }
}

/// The reference in a choice of it or null.
pub(super) fn or_null(schema: &Node) -> Option<&Node> {
    match schema.get("oneOf")?.items() {
        [reference, other] if reference.get("$ref").is_some() && is_null(other) => Some(reference),
        _ => None,
    }
}

/// Whether a schema is that of null alone.
pub(super) fn is_null(schema: &Node) -> bool {
    let values = schema.get("enum").map_or(&[][..], Node::items);
    matches!(values, [Node { kind: Kind::Null, .. }])
        && schema.entries().len() == 3
        && schema.text("type") == Some("string")
        && schema.is_true("nullable")
}

/// Whether a property can be null.
pub(super) fn nullable(property: &Node) -> Option<&Location> {
    let choice = or_null(property).and(property.entry("oneOf"));
    property.entry("nullable").or(choice).map(|entry| &entry.key.location)
}

/// The component schema that a schema is part of.
pub(super) fn owner<'a>(context: &Context<'a>, object: &Object<'a>) -> Option<&'a str> {
    let mut object = *object;
    while object.shape == Shape::Schema {
        if context.is_component(&object) {
            return object.step.name().map(|key| key.text.as_str());
        }
        object = *context.parent(&object)?;
    }
    None
}

fn one_of(object: &Object<'_>, entry: &Entry, in_error: bool) -> Option<Diagnostic> {
    let find =
        |place, message: &str, help: &str| Some(Diagnostic::new(rules::SCHEMA_COMPOSITION, place, message, help));
    if object.node.get("type").is_some() {
        let message = "a schema has a `type` or a `oneOf`, not both";
        return find(&entry.key.location, message, "write the types inside `oneOf`");
    }
    let variants = entry.value.items();
    if variants.len() < 2 {
        let message = "`oneOf` of less than two schemas is no choice";
        return find(&entry.key.location, message, "write the schema itself");
    }
    let mut seen = Vec::new();
    for variant in variants {
        let kind = variant.text("type").filter(|kind| SCALARS.contains(kind));
        let is_reference = variant.get("$ref").is_some();
        if kind.is_none() && !(is_reference && in_error) {
            let message = "only scalars can be alternatives here";
            let help = "list `{type: string}`, `{type: integer}`, `{type: number}` or `{type: boolean}`; a `$ref` is possible in the schema of an error, and with null in a property";
            return find(&variant.location, message, help);
        }
        // A number is an integer too.
        let kind = kind.map(|kind| if kind == "number" { "integer" } else { kind });
        if kind.is_some() && seen.contains(&kind) {
            let message = "a value cannot tell this alternative from an earlier one";
            return find(&variant.location, message, "list each type once");
        }
        seen.push(kind);
    }
    None
}

/// Every schema has a type, or is `{}` for any value; keywords fit the type.
pub(super) fn types(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for object in context.of(Shape::Schema) {
        let joined = ["oneOf", "allOf", "anyOf", "not"].iter().any(|key| object.node.get(key).is_some());
        let found = match object.node.text("type") {
            Some(kind) => typed(context, object, kind),
            None if joined || is_any(object.node) && !context.is_component(object) => None,
            None => untyped(context, object),
        };
        findings.extend(found);
    }
}

/// Whether a schema says that it is anything, or a secret of any form.
fn is_any(schema: &Node) -> bool {
    let is_secret = schema.text("format") == Some("password");
    schema.entries().iter().all(|entry| is_secret && matches!(entry.key.text.as_str(), "format" | "description"))
}

fn untyped(context: &Context<'_>, object: &Object<'_>) -> Option<Diagnostic> {
    let guess =
        KEYWORDS.iter().find(|(keyword, _)| object.node.get(keyword).is_some()).and_then(|(_, types)| types.first());
    let help = match guess {
        Some(kind) => format!("add `type: {kind}`"),
        None => "add `type: ..`; for any JSON value write `{}` and describe it at the object around it, or `{format: password}` if it must not be shown".to_owned(),
    };
    if let Some(nullable) = object.node.entry("nullable") {
        let message = "`nullable` without a `type` means nothing";
        return Some(Diagnostic::new(rules::NULLABLE, &nullable.key.location, message, help));
    }
    let place = context.place(object);
    Some(Diagnostic::new(rules::SCHEMA_TYPE, place, "the schema has no type", help))
}

fn typed(context: &Context<'_>, object: &Object<'_>, kind: &str) -> Option<Diagnostic> {
    let node = object.node;
    let find = |place, message: String, help: String| Some(Diagnostic::new(rules::SCHEMA_TYPE, place, message, help));
    for entry in node.entries() {
        let types = KEYWORDS.iter().find(|(keyword, _)| *keyword == entry.key.text);
        if let Some((keyword, types)) = types.filter(|(_, types)| !types.contains(&kind)) {
            let message = format!("`{keyword}` says nothing about a value of the type `{kind}`");
            let help = format!("remove it, or write `type: {}`", types.join("` or `type: "));
            return find(&entry.key.location, message, help);
        }
    }
    let place = context.place(object);
    if kind == "array" && node.get("items").is_none() {
        return find(place, "a list without `items`".to_owned(), "add `items: ..`, the schema of one item".to_owned());
    }
    if kind != "object" {
        return None;
    }
    match (node.get("properties"), node.entry("additionalProperties")) {
        (None, None) => {
            let help = "add `properties`, or `additionalProperties` with the schema of the values (`{}` for any)";
            find(place, "an object that says nothing about its fields".to_owned(), help.to_owned())
        }
        (_, Some(entry)) if matches!(entry.value.kind, Kind::Bool(_)) => {
            let message = "`additionalProperties` as a boolean is dropped in silence".to_owned();
            let help = "write the schema of the values, `{}` for any; an object with `properties` keeps unknown fields anyway, so remove it there";
            find(&entry.key.location, message, help.to_owned())
        }
        (Some(_), Some(entry)) => {
            let message = "an object has `properties` or `additionalProperties`, not both".to_owned();
            let help = "remove `additionalProperties`: unknown fields are kept and readable";
            find(&entry.key.location, message, help.to_owned())
        }
        _ => None,
    }
}

/// Objects with properties and enums are components.
pub(super) fn inline(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for object in context.of(Shape::Schema) {
        if context.is_component(object) || is_null(object.node) {
            continue;
        }
        let what = if object.node.get("properties").is_some() {
            "an object with properties"
        } else if object.node.get("enum").is_some() {
            "an enum"
        } else {
            continue;
        };
        findings.push(Diagnostic::new(
            rules::SCHEMA_INLINE,
            context.place(object),
            format!("{what} is described in place"),
            "move it to `components.schemas` under a name, and write `{$ref: \"#/components/schemas/NAME\"}` here",
        ));
    }
}

/// `required` lists properties, and there are no defaults.
pub(super) fn members(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for object in context.of(Shape::Schema) {
        let properties = object.node.get("properties").map_or(&[][..], Node::entries);
        let names = || properties.iter().map(|entry| entry.key.text.as_str());
        let mut seen: Vec<&str> = Vec::new();
        for required in object.node.get("required").map_or(&[][..], Node::items) {
            let name = required.as_str().unwrap_or_default();
            let (message, help) = if !names().any(|known| known == name) {
                let best = suggest::closest(name, names());
                let help = best.map_or_else(
                    || format!("describe `{name}` under `properties`, or remove it here"),
                    |best| format!("did you mean `{best}`?"),
                );
                (format!("the required property `{name}` does not exist"), help)
            } else if seen.contains(&name) {
                (format!("`{name}` is listed twice"), "keep one of the two".to_owned())
            } else {
                seen.push(name);
                continue;
            };
            findings.push(Diagnostic::new(rules::REQUIRED, &required.location, message, help));
        }
        if let Some(entry) = object.node.entry("default") {
            findings.push(Diagnostic::new(
                rules::DEFAULT,
                &entry.key.location,
                "a `default` would be sent in every request",
                "say in the description what the server assumes",
            ));
        }
    }
    for schema in context.components("schemas") {
        findings.extend(needs_itself(context, &schema.key.text, &schema.value));
    }
    for object in &context.objects {
        let Some(reference) = object.reference.and_then(|entry| entry.value.as_str()) else {
            continue;
        };
        findings.extend(list_of_itself(context, object, reference));
    }
}

/// An object that requires another of its kind has no end.
fn needs_itself<'a>(context: &Context<'a>, name: &str, schema: &'a Node) -> Option<Diagnostic> {
    let mut open = vec![schema];
    let mut seen: Vec<&str> = Vec::new();
    while let Some(object) = open.pop() {
        for required in object.get("required").map_or(&[][..], Node::items) {
            let Some(property) = object.get("properties").and_then(|all| all.get(required.as_str()?)) else { continue };
            let Some(("schemas", target)) = property.text("$ref").and_then(split_reference) else { continue };
            if target == name {
                let message = format!("a `{name}` cannot exist: it requires another inside of it");
                let help = "let one of the properties that lead back to it be optional";
                return Some(Diagnostic::new(rules::REQUIRED, &required.location, message, help));
            }
            if !seen.contains(&target) {
                seen.push(target);
                open.push(context.follow(property));
            }
        }
    }
    None
}

/// A list or map whose items are the list itself has no end.
fn list_of_itself(context: &Context<'_>, object: &Object<'_>, reference: &str) -> Option<Diagnostic> {
    let (_, name) = split_reference(reference)?;
    let parent = context.parent(object)?;
    let direct = matches!(object.step.field(), "items" | "additionalProperties");
    let around = owner(context, parent)?;
    (direct && around == name && parent.node.get("properties").is_none() && only_lists(context, parent)).then(|| {
        Diagnostic::new(
            rules::SCHEMA_TYPE,
            &object.node.location,
            format!("the items of `{name}` are `{name}` again"),
            "name the schema of one item",
        )
    })
}

/// Whether there is no object with properties between a schema and its component.
fn only_lists(context: &Context<'_>, object: &Object<'_>) -> bool {
    let mut object = *object;
    while !context.is_component(&object) {
        match context.parent(&object) {
            Some(parent) if parent.shape == Shape::Schema && parent.node.get("properties").is_none() => {
                object = *parent;
            }
            _ => return false,
        }
    }
    true
}
