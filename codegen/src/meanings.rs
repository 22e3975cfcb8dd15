//! Joins the two meanings of one method of one path into the one operation that OpenAPI has room for.

use crate::load::{Document, Entry, Key, Kind, Node};

/// The extension that holds the second meaning of an operation, an operation of its own.
pub(crate) const SECOND: &str = "x-second-meaning";

/// The placeholders of a path.
pub(crate) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(placeholder)
}

/// The name of a placeholder, if a segment is one.
pub(crate) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// A path with other names for its placeholders, in their order.
pub(crate) fn renamed<'a>(path: &str, mut names: impl Iterator<Item = &'a str>) -> String {
    let segments = path.split('/').map(|segment| match placeholder(segment) {
        Some(name) => format!("{{{}}}", names.next().unwrap_or(name)),
        None => segment.to_owned(),
    });
    segments.collect::<Vec<_>>().join("/")
}

/// The tree of a document in which every operation with two meanings is one that describes both.
pub(crate) fn joined(document: &Document) -> Node {
    let mut root = document.root.clone();
    for path in root.get_mut("paths").into_iter().flat_map(Node::entries_mut) {
        for method in path.value.entries_mut() {
            if let Some(second) = method.value.get(SECOND).cloned() {
                Join { root: &document.root, path: &path.key.text }.operation(&mut method.value, &second);
            }
        }
    }
    root
}

struct Join<'a> {
    root: &'a Node,
    path: &'a str,
}

impl Join<'_> {
    fn operation(&self, first: &mut Node, second: &Node) {
        let said = |part: &str| second.text(part).unwrap_or_default();
        append(first, &format!("Or: {} {}", said("summary"), said("description")));
        self.parameters(first, second);
        self.body(first, second);
        let responses = second.get("responses").map_or(&[][..], Node::entries);
        if let Some(Node { kind: Kind::Mapping(known), .. }) = first.get_mut("responses") {
            let new = |entry: &&Entry| !known.iter().any(|other| other.key.text == entry.key.text);
            let new: Vec<Entry> = responses.iter().filter(new).cloned().collect();
            known.extend(new);
        }
        if let Kind::Mapping(members) = &mut first.kind {
            members.retain(|entry| entry.key.text != SECOND);
        }
    }

    /// What stands for a placeholder is what either meaning takes there.
    fn parameters(&self, first: &mut Node, second: &Node) {
        let others = second.get("parameters").map_or(&[][..], Node::items).iter().map(|other| self.follow(other));
        let others = others.filter(|other| other.text("in") == Some("path"));
        let Some(Node { kind: Kind::Sequence(parameters), .. }) = first.get_mut("parameters") else { return };
        for (name, other) in placeholders(self.path).zip(others) {
            let Some(parameter) = parameters.iter_mut().find(|one| self.follow(one).text("name") == Some(name)) else {
                continue;
            };
            let mut both = self.follow(parameter).clone();
            if both.to_json() != other.to_json() {
                append(&mut both, &format!("Or: {}", other.text("description").unwrap_or_default()));
                either(&mut both, other);
                *parameter = both;
            }
        }
    }

    /// The bodies have one media type; their samples stand side by side.
    fn body(&self, first: &mut Node, second: &Node) {
        let (Some(body), Some(other)) = (first.get_mut("requestBody"), second.get("requestBody")) else { return };
        let mut both = self.follow(body).clone();
        for other in self.follow(other).get("content").map_or(&[][..], Node::entries) {
            let content = both.get_mut("content");
            let Some(media) = content.and_then(|content| content.get_mut(&other.key.text)) else { continue };
            either(media, &other.value);
            let samples = other.value.get("examples").map_or(&[][..], Node::entries);
            if let Some(Node { kind: Kind::Mapping(known), .. }) = media.get_mut("examples") {
                known.extend_from_slice(samples);
            }
        }
        *body = both;
    }

    fn follow<'n>(&'n self, node: &'n Node) -> &'n Node {
        let steps = node.text("$ref").and_then(|reference| reference.strip_prefix("#/"));
        let target = steps.and_then(|steps| steps.split('/').try_fold(self.root, Node::get));
        target.unwrap_or(node)
    }
}

/// Lets the `schema` of one allow what that of the other does. Not `oneOf`: a value may fit both.
fn either(one: &mut Node, other: &Node) {
    let (Some(schema), Some(other)) = (one.get_mut("schema"), other.get("schema")) else { return };
    if schema.to_json() != other.to_json() {
        let location = schema.location.clone();
        let choices = Kind::Sequence(vec![schema.clone(), other.clone()]);
        let value = Node { location: location.clone(), kind: choices };
        let key = Key { location, text: "anyOf".to_owned() };
        schema.kind = Kind::Mapping(vec![Entry { key, value }]);
    }
}

fn append(node: &mut Node, sentence: &str) {
    if let Some(Node { kind: Kind::String(text), .. }) = node.get_mut("description") {
        *text = format!("{} {sentence}", text.trim_end());
    }
}
