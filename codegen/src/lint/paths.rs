//! Rules about paths: `path-template`, `path-shape` and `path-parameter`.

use std::collections::BTreeMap;

use super::context::Context;
use super::objects::Shape;
use super::rules;
use crate::diagnostics::Diagnostic;
use crate::load::Key;
use crate::meanings::{placeholder, placeholders};

/// The paths of the document.
fn paths<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Key> {
    context.of(Shape::PathItem).filter_map(|item| item.step.name())
}

/// Paths are made of plain segments and whole placeholders, and hold an operation.
pub(super) fn templates(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for item in context.of(Shape::PathItem) {
        let Some(path) = item.step.name() else { continue };
        let problem = if item.node.entries().is_empty() {
            Some(("the path has no operation", "describe a method of it, or delete it"))
        } else {
            template_problem(&path.text)
        };
        if let Some((message, help)) = problem {
            let finding = Diagnostic::new(rules::PATH_TEMPLATE, &path.location, message, help);
            findings.push(finding);
        }
    }
}

fn template_problem(path: &str) -> Option<(&'static str, &'static str)> {
    let Some(rest) = path.strip_prefix('/') else {
        return Some(("the path does not begin with `/`", "write the path from the host on: `/api/2/users`"));
    };
    let mut seen = Vec::new();
    for segment in rest.split('/') {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
        if let Some(name) = placeholder(segment) {
            let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
            if name.is_empty() || !name.chars().all(word) {
                return Some((
                    "a placeholder of the path has no usable name",
                    "write letters, digits and `_`: `{user_id}`",
                ));
            }
            if seen.contains(&name) {
                return Some(("a placeholder stands in the path twice", "give each its own name"));
            }
            seen.push(name);
        } else if segment.contains(['{', '}']) {
            return Some((
                "a placeholder is only part of a segment",
                "let it fill the segment, from `/` to `/`: `/{id}/`",
            ));
        } else if segment.is_empty() {
            return Some(("the path has an empty segment", "write one `/` between segments and none at the end"));
        } else if matches!(segment, "." | "..") || !segment.chars().all(plain) {
            return Some((
                "the path has a character that cannot be sent as it is",
                "write letters, digits, `-`, `.`, `_` and `~`; query parameters are listed under `parameters`",
            ));
        }
    }
    None
}

/// No two templates match the same paths.
pub(super) fn shapes(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<Vec<&str>, &Key> = BTreeMap::new();
    for path in paths(context) {
        let blank = |segment| placeholder(segment).map_or(segment, |_| "{}");
        let shape: Vec<&str> = path.text.split('/').map(blank).collect();
        if let Some(first) = seen.get(&shape) {
            findings.push(
                Diagnostic::new(
                    rules::PATH_SHAPE,
                    &path.location,
                    format!("`{}` matches the same paths as `{}`", path.text, first.text),
                    format!("write `{}` for both, so that their methods share one path", first.text),
                )
                .also(&first.location, "the first of them"),
            );
        } else {
            seen.insert(shape, path);
        }
    }
}

/// Placeholders and path parameters are the same names.
pub(super) fn parameters(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for operation in context.operations() {
        // A broken template has its own finding.
        if template_problem(&operation.path.text).is_some() {
            continue;
        }
        let declared = context.parameters(&operation);
        let declared: Vec<_> = declared.iter().filter(|used| used.node.text("in") == Some("path")).collect();
        // A second meaning may call the placeholders otherwise; they are taken in their order.
        let own = |name: &str| operation.first.is_some() || placeholders(&operation.path.text).any(|one| one == name);
        let (wanted, given) = (placeholders(&operation.path.text).count(), declared.len());
        if operation.first.is_some() && wanted != given {
            let message = format!("the path has {wanted} placeholder(s), and this meaning {given} path parameter(s)");
            let help = "list one for each placeholder, in the order of the path";
            let finding = Diagnostic::new(rules::PATH_PARAMETER, &operation.id.location, message, help);
            findings.push(finding.also(&operation.path.location, "the path"));
        }
        for name in placeholders(&operation.path.text).filter(|_| operation.first.is_none()) {
            if !declared.iter().any(|used| used.node.text("name") == Some(name)) {
                findings.push(
                    Diagnostic::new(
                        rules::PATH_PARAMETER,
                        &operation.method.location,
                        format!("the placeholder `{{{name}}}` has no parameter"),
                        format!("add `- {{name: {name}, in: path, required: true, ..}}` to its `parameters`"),
                    )
                    .also(&operation.path.location, "the path"),
                );
            }
        }
        for used in declared {
            let name = used.node.text("name").unwrap_or_default();
            if !own(name) {
                findings.push(
                    Diagnostic::new(
                        rules::PATH_PARAMETER,
                        &used.written.location,
                        format!("the path has no placeholder `{{{name}}}`"),
                        "use the name that stands in the path, or send it elsewhere: `in: query`",
                    )
                    .also(&operation.path.location, "the path"),
                );
            } else if !used.node.is_true("required") {
                findings.push(Diagnostic::new(
                    rules::PATH_PARAMETER,
                    &used.node.location,
                    format!("the path parameter `{name}` is not required"),
                    "add `required: true`",
                ));
            }
        }
    }
}
