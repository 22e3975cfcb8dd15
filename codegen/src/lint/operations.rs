//! Rules about operations: `operation-id`, `operation-tag`, `security` and `request-body`.

use std::collections::BTreeMap;

use super::context::Context;
use super::document::is_snake;
use super::objects::Shape;
use super::{rules, suggest};
use crate::diagnostics::{Diagnostic, Location};
use crate::load::Node;

/// Operation ids are `tag.method`, and unique.
pub(super) fn ids(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, &Location> = BTreeMap::new();
    for operation in context.operations() {
        let name = operation.name;
        let place = &operation.id.location;
        let tag = operation.node.get("tags").and_then(|tags| tags.items().first()?.as_str());
        let well_formed = name.split_once('.').is_some_and(|(tag, method)| is_snake(tag) && is_snake(method));
        if !well_formed {
            let message = format!("`{name}` is not a tag and a method in lower snake case");
            let help = format!("write `{}.METHOD`, such as `users.log_out`", tag.unwrap_or("TAG"));
            findings.push(Diagnostic::new(rules::OPERATION_ID, place, message, help));
        } else if let Some(first) = seen.get(name) {
            let finding = Diagnostic::new(
                rules::OPERATION_ID,
                place,
                format!("the operation id `{name}` is taken"),
                "give each operation its own method name",
            );
            findings.push(finding.also(first, "by this operation"));
        }
        seen.entry(name).or_insert(place);
    }
}

/// An operation has one tag: the one that its id begins with, its file is called, and `api.yaml` lists.
pub(super) fn tags(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let declared: Vec<&str> = context.of(Shape::Tag).filter_map(|tag| tag.node.text("name")).collect();
    for operation in context.operations() {
        let Some(entry) = operation.node.entry("tags") else { continue };
        let mut find = |place: &Location, message: String, help: String| {
            findings.push(Diagnostic::new(rules::OPERATION_TAG, place, message, help));
        };
        let [tag] = entry.value.items() else {
            let message = format!("the operation has {} tags", entry.value.items().len());
            find(entry.place(), message, "give it exactly one: `tags: [users]`".to_owned());
            continue;
        };
        let name = tag.as_str().unwrap_or_default();
        let stem = tag.location.path().file_stem().unwrap_or_default().to_string_lossy();
        if !declared.contains(&name) {
            let help = match suggest::closest(name, declared.iter().copied()) {
                Some(best) => format!("did you mean `{best}`?"),
                None => format!("add `- {{name: {name}, description: ..}}` to `tags` in `api.yaml`"),
            };
            find(&tag.location, format!("the tag `{name}` is not listed in `api.yaml`"), help);
        } else if operation.name.split_once('.').is_some_and(|(prefix, _)| prefix != name) {
            let method = operation.name.split_once('.').map_or("", |(_, method)| method);
            let message = format!("the operation id `{}` does not begin with the tag `{name}`", operation.name);
            find(&operation.id.location, message, format!("write `{name}.{method}`, or change the tag"));
        } else if stem != name {
            let message = format!("an operation with the tag `{name}` stands in `{stem}.yaml`");
            find(&tag.location, message, format!("move it to `{name}.yaml`"));
        }
    }
}

/// A file that defines schemas is called like a tag: its types stand in the module of that name.
pub(super) fn files(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let tags: Vec<&str> = context.of(Shape::Tag).filter_map(|tag| tag.node.text("name")).collect();
    for schema in context.components("schemas") {
        let place = &schema.key.location;
        let stem = place.path().file_stem().unwrap_or_default().to_string_lossy();
        if stem != "api" && !tags.contains(&stem.as_ref()) {
            findings.push(Diagnostic::new(
                rules::FRAGMENT,
                place,
                format!("a schema stands in `{stem}.yaml`, and there is no tag `{stem}`"),
                "move it to the file of the resource that uses it, or to `api.yaml` if several do",
            ));
        }
    }
}

/// Requirements name a scheme that exists, and one of its scopes at most.
pub(super) fn security(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let schemes = context.components("securitySchemes");
    for requirement in context.of(Shape::Requirement) {
        let mut find = |place: &Location, message: String, help: String| {
            findings.push(Diagnostic::new(rules::SECURITY, place, message, help));
        };
        let [entry] = requirement.node.entries() else {
            let message = "a requirement names one scheme".to_owned();
            let help = "write one requirement for each alternative: `security: [{oauth2: [Read Users]}, {oauth2: [Read All]}]`; for none, `security: []`";
            find(&requirement.node.location, message, help.to_owned());
            continue;
        };
        let name = &entry.key.text;
        let Some(scheme) = schemes.iter().find(|scheme| scheme.key.text == *name) else {
            let known = schemes.iter().map(|scheme| scheme.key.text.as_str());
            let help = format!("use {}", suggest::list(known));
            find(&entry.key.location, format!("there is no security scheme `{name}`"), help);
            continue;
        };
        if let Some(second) = entry.value.items().get(1) {
            let message = "the scopes of one requirement would all be needed at once".to_owned();
            let help = format!("write a requirement for each alternative: `[{{{name}: [..]}}, {{{name}: [..]}}]`");
            find(&second.location, message, help);
            continue;
        }
        let flow = scheme.value.get("flows").and_then(|flows| flows.get("clientCredentials"));
        let scopes = flow.and_then(|flow| flow.get("scopes")).map_or(&[][..], Node::entries);
        let known = || scopes.iter().map(|scope| scope.key.text.as_str());
        for scope in entry.value.items() {
            let text = scope.as_str().unwrap_or_default();
            if !known().any(|known| known == text) {
                let help = match suggest::closest(text, known()) {
                    Some(best) => format!("did you mean `{best}`?"),
                    None => format!("the scheme has {}", suggest::list(known())),
                };
                find(&scope.location, format!("the scheme `{name}` has no scope `{text}`"), help);
            }
        }
    }
    for scheme in context.of(Shape::SecurityScheme) {
        let (kind, needed, other) = match scheme.node.text("type") {
            Some("http") => ("http", "scheme", "flows"),
            _ => ("oauth2", "flows", "scheme"),
        };
        if scheme.node.get(needed).is_none() || scheme.node.get(other).is_some() {
            findings.push(Diagnostic::new(
                rules::SECURITY,
                context.place(scheme),
                format!("a scheme of the type `{kind}` has `{needed}`, and no `{other}`"),
                "write `type: http` with `scheme`, or `type: oauth2` with `flows`",
            ));
        }
    }
}

/// Bodies are required, and not sent with GET.
pub(super) fn request_bodies(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for operation in context.operations() {
        let Some(entry) = operation.node.entry("requestBody") else { continue };
        if operation.method.text == "get" {
            findings.push(Diagnostic::new(
                rules::REQUEST_BODY,
                &entry.key.location,
                "a GET has no body",
                "send it as query parameters, or check the method",
            ));
        }
    }
    for body in context.of(Shape::RequestBody) {
        if !body.node.is_true("required") {
            findings.push(Diagnostic::new(
                rules::REQUEST_BODY,
                context.place(body),
                "an optional body would be generated as a required one",
                "write `required: true`; where nothing is to be sent, send an object without properties",
            ));
        }
    }
}
