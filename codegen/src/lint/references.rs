//! Rules about `$ref`: `reference-external`, `reference-sibling`, `reference-unresolved`, `reference-kind`,
//! `reference-alias` and `unused-component`.

use std::collections::BTreeSet;

use super::context::{Context, split_reference};
use super::objects::{Object, Shape, Step};
use super::schemas::NULL;
use super::{rules, suggest};
use crate::diagnostics::Diagnostic;
use crate::load::{Entry, Node};

/// Checks where each reference leads.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for object in &context.objects {
        if let Some(entry) = object.reference {
            findings.extend(one(context, object, entry));
        }
    }
}

fn one(context: &Context<'_>, object: &Object<'_>, entry: &Entry) -> Option<Diagnostic> {
    let place = &entry.value.location;
    let find = |rule, message: String, help: String| Some(Diagnostic::new(rule, place, message, help));
    let Some(group) = object.shape.group() else {
        let message = format!("{} cannot be a reference", object.shape.title());
        return find(rules::REFERENCE_KIND, message, "write it out here".to_owned());
    };
    let reference = entry.value.as_str().unwrap_or_default();
    let form = format!("write `#/components/{group}/NAME`");
    if !reference.starts_with("#/components/") {
        let message = format!("`{reference}` does not lead to a component of this document");
        let help = format!("{form}; all files of a folder are merged, so the name is enough");
        return find(rules::REFERENCE_EXTERNAL, message, help);
    }
    let Some((found, name)) = split_reference(reference) else {
        let message = format!("`{reference}` is not the name of a component");
        return find(rules::REFERENCE_UNRESOLVED, message, form);
    };
    if found != group {
        let message = format!("{} belongs here, not one of `components.{found}`", object.shape.title());
        return find(rules::REFERENCE_KIND, message, form);
    }
    let names = || context.components(group).iter().map(|entry| entry.key.text.as_str());
    if !names().any(|known| known == name) {
        let help = match suggest::closest(name, names()) {
            Some(best) => format!("did you mean `#/components/{group}/{best}`?"),
            None => format!("define `{name}` under `components.{group}`"),
        };
        let message = format!("there is no `{name}` in `components.{group}`");
        return find(rules::REFERENCE_UNRESOLVED, message, help);
    }
    if context.is_component(object) {
        let message = format!("this component is only another name for `{name}`");
        let help = format!("refer to `{name}` where this is used, and delete this");
        return find(rules::REFERENCE_ALIAS, message, help);
    }
    let sibling = object.node.entries().iter().find(|other| other.key.text != "$ref")?;
    let help = match sibling.key.text.as_str() {
        "nullable" => format!("write `oneOf: [{{$ref: \"{reference}\"}}, {NULL}]`"),
        _ => "say it at the component, or make a component of its own for this case".to_owned(),
    };
    Some(
        Diagnostic::new(
            rules::REFERENCE_SIBLING,
            &sibling.key.location,
            format!("`{}` beside a `$ref` is ignored", sibling.key.text),
            help,
        )
        .also(place, "the reference"),
    )
}

/// Reports components that nothing reaches from a path.
pub(super) fn unused(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let owners = owners(context);
    let mut used: BTreeSet<(&str, &str)> = BTreeSet::new();
    loop {
        let before = used.len();
        for (object, owner) in context.objects.iter().zip(&owners) {
            if owner.is_some_and(|owner| !used.contains(&owner)) {
                continue;
            }
            let target = object.reference.and_then(|entry| entry.value.as_str());
            used.extend(target.and_then(split_reference));
            if object.shape == Shape::Requirement {
                let schemes = object.node.entries().iter();
                used.extend(schemes.map(|entry| ("securitySchemes", entry.key.text.as_str())));
            }
        }
        if used.len() == before {
            break;
        }
    }
    let groups = context.top("components").map_or(&[][..], Node::entries);
    for group in groups {
        for component in group.value.entries() {
            let (group, name) = (group.key.text.as_str(), component.key.text.as_str());
            if !used.contains(&(group, name)) {
                findings.push(Diagnostic::new(
                    rules::UNUSED_COMPONENT,
                    &component.key.location,
                    format!("no operation uses `{name}` of `components.{group}`"),
                    "delete it, or refer to it where it belongs",
                ));
            }
        }
    }
}

/// For each object the component that it is part of.
fn owners<'a>(context: &Context<'a>) -> Vec<Option<(&'static str, &'a str)>> {
    let mut owners: Vec<Option<(&'static str, &'a str)>> = Vec::with_capacity(context.objects.len());
    for object in &context.objects {
        let inherited = object.parent.and_then(|parent| owners.get(parent).copied().flatten());
        let own = match object.step {
            Step::Named(group, key) if context.is_component(object) => Some((group, key.text.as_str())),
            _ => None,
        };
        owners.push(own.or(inherited));
    }
    owners
}
