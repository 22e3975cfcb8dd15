//! Rules about the values of scalars: `format`, `enum` and `enum-varnames`.

use super::context::Context;
use super::document::is_pascal;
use super::objects::{Object, Shape};
use super::{rules, schemas, suggest};
use crate::bundle::is_id_format;
use crate::diagnostics::{Diagnostic, Location};
use crate::load::{Kind, Node};

/// The formats that decide a type, beside `NAME-id`.
const FORMATS: &[(&str, &[&str])] = &[
    ("integer", &["int64"]),
    ("number", &["double"]),
    ("string", &["date-time", "date", "password", "uri", "email", "binary"]),
    // Any JSON, or a choice.
    ("", &["password"]),
];

/// Formats are known, and integers have one.
pub(super) fn formats(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for object in context.of(Shape::Schema) {
        let kind = object.node.text("type").unwrap_or_default();
        let known = FORMATS.iter().find(|(name, _)| *name == kind);
        let Some((_, known)) = known else { continue };
        let Some(format) = object.node.get("format") else {
            if kind == "integer" {
                findings.push(Diagnostic::new(
                    rules::FORMAT,
                    context.place(object),
                    "an integer without a format",
                    "add `format: int64`, or for an id its name: `format: user-id`",
                ));
            }
            continue;
        };
        let text = format.as_str().unwrap_or_default();
        let is_id = matches!(kind, "integer" | "string") && is_id_format(text);
        if !is_id && !known.contains(&text) {
            let help = match suggest::closest(text, known.iter().copied()) {
                _ if kind.is_empty() => "add `type: ..`; only a secret of any form goes without, `password`".to_owned(),
                Some(best) => format!("did you mean `{best}`?"),
                None => {
                    let known = suggest::list(known.iter().copied());
                    format!("use {known}; an id is named in kebab case, like `user-id`")
                }
            };
            let message = match kind {
                "" => format!("without a type there is no format `{text}`"),
                kind => format!("the type `{kind}` has no format `{text}`"),
            };
            findings.push(Diagnostic::new(rules::FORMAT, &format.location, message, help));
        }
    }
}

/// Enum values are distinct and of one type, and each has a name.
pub(super) fn enums(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for object in context.of(Shape::Schema).filter(|object| !schemas::is_null(object.node)) {
        let names = object.node.entry("x-enum-varnames");
        let Some(values) = object.node.entry("enum") else {
            if let Some(names) = names {
                findings.push(Diagnostic::new(
                    rules::ENUM_VARNAMES,
                    &names.key.location,
                    "`x-enum-varnames` without an `enum`",
                    "list the values: `enum: [..]`",
                ));
            }
            continue;
        };
        self::values(object, values.value.items(), &values.key.location, findings);
        let Some(names) = names else {
            findings.push(Diagnostic::new(
                rules::ENUM_VARNAMES,
                &values.key.location,
                "an enum without names for its values",
                "add `x-enum-varnames: [..]`, a name in Pascal case for each value, in the same order",
            ));
            continue;
        };
        varnames(values.value.items().len(), &names.value, &names.key.location, findings);
    }
}

fn values(object: &Object<'_>, values: &[Node], place: &Location, findings: &mut Vec<Diagnostic>) {
    let mut find = |place: &Location, message: &str, help: String| {
        findings.push(Diagnostic::new(rules::ENUM, place, message, help));
    };
    if values.is_empty() {
        find(place, "an enum without values", "list the values, or remove `enum`".to_owned());
    }
    let kind = object.node.text("type").unwrap_or_default();
    let mut seen: Vec<serde_json::Value> = Vec::new();
    for value in values {
        let fits = match &value.kind {
            Kind::String(_) => kind == "string",
            Kind::Number(number) => kind == "integer" && number.is_i64(),
            Kind::Null => {
                let help = format!("remove it; where it is used, write `oneOf: [{{$ref: ..}}, {}]`", schemas::NULL);
                find(&value.location, "null is not a value of an enum", help);
                continue;
            }
            _ => false,
        };
        if !fits && matches!(kind, "string" | "integer") {
            let help = format!("write a value of the type `{kind}`; text that looks like a number needs quotes");
            find(&value.location, "the value is not of the schema's type", help);
        }
        let json = value.to_json();
        if seen.contains(&json) {
            find(&value.location, "the value is listed twice", "keep one of the two".to_owned());
        }
        seen.push(json);
    }
}

fn varnames(count: usize, names: &Node, place: &Location, findings: &mut Vec<Diagnostic>) {
    let mut find = |place: &Location, message: String, help: &str| {
        findings.push(Diagnostic::new(rules::ENUM_VARNAMES, place, message, help));
    };
    if names.items().len() != count {
        let message = format!("{} names for {count} values", names.items().len());
        return find(place, message, "write one name for each value, in the same order");
    }
    for name in names.items() {
        let text = name.as_str().unwrap_or_default();
        if !is_pascal(text) {
            let message = format!("the name `{text}` is not in Pascal case");
            find(&name.location, message, "write letters and digits, beginning with a capital: `PasswordExpired`");
        }
    }
}
