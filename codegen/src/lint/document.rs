//! Rules about the document as a whole: `openapi-version`, `tag`, `url` and `component-name`.

use super::context::Context;
use super::objects::Shape;
use super::rules;
use crate::diagnostics::Diagnostic;
use crate::load::{Document, Kind, Node};
use crate::names::pascal;

/// The version that the generator's parser reads.
const VERSION: &str = "3.0.3";

/// Checks the version of OpenAPI, before anything else is judged by its rules.
pub(super) fn version(document: &Document, findings: &mut Vec<Diagnostic>) {
    let Some(entry) = document.root.entry("openapi") else {
        return;
    };
    if entry.value.as_str() != Some(VERSION) {
        findings.push(Diagnostic::new(
            rules::OPENAPI_VERSION,
            &entry.value.location,
            format!("the spec is written in OpenAPI {VERSION}, and in no other version"),
            format!("write `openapi: {VERSION}`"),
        ));
    }
}

/// Whether text is in lower snake case and begins with a letter.
pub(super) fn is_snake(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('_')
        && !text.contains("__")
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Tags are lower snake case, and listed once.
pub(super) fn tags(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut seen: Vec<&Node> = Vec::new();
    for tag in context.of(Shape::Tag) {
        let Some(name) = tag.node.get("name") else { continue };
        let text = name.as_str().unwrap_or_default();
        let mut find = |message: String, help: String| {
            findings.push(Diagnostic::new(rules::TAG, &name.location, message, help));
        };
        if !is_snake(text) {
            let help = "write lower case letters, digits and `_`, beginning with a letter: `rate_limits`";
            find(format!("the tag `{text}` is not in lower snake case"), help.to_owned());
        } else if seen.iter().any(|other| other.as_str() == Some(text)) {
            find(format!("the tag `{text}` is listed twice"), "keep one of the two".to_owned());
        }
        seen.push(name);
    }
}

/// Tags have operations.
pub(super) fn unused_tags(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let used: Vec<&str> = context
        .operations()
        .filter_map(|operation| operation.node.get("tags"))
        .flat_map(Node::items)
        .filter_map(Node::as_str)
        .collect();
    for name in context.of(Shape::Tag).filter_map(|tag| tag.node.get("name")) {
        let text = name.as_str().unwrap_or_default();
        if !used.contains(&text) {
            findings.push(Diagnostic::new(
                rules::TAG,
                &name.location,
                format!("no operation has the tag `{text}`"),
                format!("delete it, or add the operations of `{text}`"),
            ));
        }
    }
}

/// Links are absolute and use https.
pub(super) fn urls(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for shape in [Shape::ExternalDocs, Shape::License, Shape::Contact, Shape::Server] {
        for object in context.of(shape) {
            let Some(url) = object.node.get("url") else { continue };
            let text = url.as_str().unwrap_or_default();
            let host = text.strip_prefix("https://").unwrap_or_default();
            if host.is_empty() || text.contains(char::is_whitespace) {
                findings.push(Diagnostic::new(
                    rules::URL,
                    &url.location,
                    format!("`{text}` is not an absolute https address"),
                    "write it in full: `https://..`",
                ));
            }
        }
    }
}

/// Components are named after what they become: a type in Pascal case, an example in snake case.
pub(super) fn component_names(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let groups = context.top("components").map_or(&[][..], Node::entries);
    for group in groups {
        let (case, fits): (&str, fn(&str) -> bool) = match group.key.text.as_str() {
            "examples" | "securitySchemes" => ("lower snake case, like `user_not_found`", is_snake),
            _ => ("Pascal case, like `UserStatus`", is_pascal),
        };
        for component in group.value.entries() {
            let name = &component.key.text;
            if !fits(name) {
                findings.push(Diagnostic::new(
                    rules::COMPONENT_NAME,
                    &component.key.location,
                    format!("the name `{name}` in `components.{}` is not in its case", group.key.text),
                    format!("write it in {case}"),
                ));
            }
        }
    }
    for object in context.of(Shape::MediaType) {
        let Some(examples) = object.node.get("examples") else { continue };
        if !matches!(examples.kind, Kind::Mapping(_)) {
            continue;
        }
        for example in examples.entries().iter().filter(|entry| !is_snake(&entry.key.text)) {
            findings.push(Diagnostic::new(
                rules::COMPONENT_NAME,
                &example.key.location,
                format!("the name of the example `{}` is not in its case", example.key.text),
                "write it in lower snake case, like `user_not_found`",
            ));
        }
    }
}

/// Whether text is in Pascal case; several capitals in a row are fine (`UserV1`, `MFADevice`).
pub(super) fn is_pascal(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && !pascal(text).is_empty()
}
