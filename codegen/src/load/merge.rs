//! Merges the files of one folder into one document.

use std::path::Path;

use super::tree::{Entry, Kind, Node};
use crate::diagnostics::Diagnostic;
use crate::lint::rules;

/// The groups that several files may add to.
const SHARED: [&str; 2] = ["paths", "components"];

/// Whether this is the file that holds what a document's resources share.
pub(super) fn is_api(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "api.yaml")
}

/// Merges trees, that of `api.yaml` first. Nothing comes back when a part is missing.
pub(super) fn merge(name: &str, roots: Vec<Node>, findings: &mut Vec<Diagnostic>) -> Option<Node> {
    let mut roots = roots.into_iter();
    let mut document = roots.next()?;
    if !is_api(document.location.path()) {
        // A file that did not parse is reported already and may have been the one.
        if findings.is_empty() {
            findings.push(Diagnostic::new(
                rules::FRAGMENT,
                &document.location,
                format!("the document `{name}` has no `api.yaml`"),
                "add an `api.yaml` beside this file with `openapi`, `info`, `servers`, `tags` and what is shared",
            ));
        }
        return None;
    }
    if !is_module_name(name) {
        findings.push(Diagnostic::new(
            rules::DOCUMENT_NAME,
            &document.location,
            format!("the folder name `{name}` cannot be the name of a module"),
            "name the folder in lower case letters, digits and `_`, such as `v2`",
        ));
    }
    expect_mapping(&document, "a file", findings)?;
    for key in SHARED {
        if let Some(group) = document.get(key) {
            expect_mapping(group, &format!("`{key}`"), findings)?;
        }
    }
    for root in roots {
        add(&mut document, root, findings);
    }
    Some(document)
}

/// Whether the generator can name a module after the folder.
fn is_module_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !crate::lint::is_taken_module(name)
}

/// Adds a resource file to the document.
fn add(document: &mut Node, fragment: Node, findings: &mut Vec<Diagnostic>) {
    if expect_mapping(&fragment, "a file", findings).is_none() {
        return;
    }
    for entry in into_entries(fragment) {
        let group = entry.key.text.clone();
        if !SHARED.contains(&group.as_str()) {
            findings.push(Diagnostic::new(
                rules::FRAGMENT,
                &entry.key.location,
                format!("`{group}` does not belong in the file of a resource"),
                "keep only `paths` and `components` here; everything else belongs in `api.yaml`",
            ));
            continue;
        }
        if expect_mapping(&entry.value, &format!("`{group}`"), findings).is_none() {
            continue;
        }
        union(document, entry, 2, findings);
    }
}

/// Adds an entry to a mapping. Where both have the key, their values are united down to `depth` levels: to the method
/// of a path and to the name of a component. Further down, or for anything but mappings, it is defined twice.
fn union(target: &mut Node, entry: Entry, depth: usize, findings: &mut Vec<Diagnostic>) {
    let Kind::Mapping(entries) = &mut target.kind else {
        return;
    };
    let existing = entries.iter_mut().find(|other| other.key.text == entry.key.text);
    match existing {
        None => entries.push(entry),
        Some(Entry { value, .. }) if depth > 0 && both_mappings(value, &entry.value) => {
            for child in into_entries(entry.value) {
                union(value, child, depth - 1, findings);
            }
        }
        Some(Entry { key, .. }) => findings.push(
            Diagnostic::new(
                rules::DEFINED_TWICE,
                &entry.key.location,
                format!("`{}` is defined twice in this document", key.text),
                "keep one of the two; what several resources share belongs in `api.yaml`",
            )
            .also(&key.location, "the other is here"),
        ),
    }
}

fn both_mappings(one: &Node, two: &Node) -> bool {
    matches!((&one.kind, &two.kind), (Kind::Mapping(_), Kind::Mapping(_)))
}

fn into_entries(node: Node) -> Vec<Entry> {
    match node.kind {
        Kind::Mapping(entries) => entries,
        _ => Vec::new(),
    }
}

/// Reports anything but a mapping.
fn expect_mapping(node: &Node, what: &str, findings: &mut Vec<Diagnostic>) -> Option<()> {
    if matches!(node.kind, Kind::Mapping(_)) {
        return Some(());
    }
    findings.push(Diagnostic::new(
        rules::FRAGMENT,
        &node.location,
        format!("{what} has to be a mapping, not {}", node.kind.describe()),
        "write keys and values, `key: value`, one a line",
    ));
    None
}
