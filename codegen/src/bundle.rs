//! Writes a document as standard OpenAPI, one JSON file that other tools can read.
//!
//! Only the formats of our typed ids (`user-id`) are ours: they are written as `int64` on integers and left out on strings.
//! An operation with two meanings is one that describes both.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use crate::load::{Document, Entry, Kind, Node};
use crate::meanings;

/// The document without our own formats, and with one operation for each method of a path.
pub fn bundle(document: &Document) -> Value {
    standard(&meanings::joined(document)).to_json()
}

/// The same as text: two spaces of indentation, the order of the YAML, a line end at the end.
pub fn bundle_text(document: &Document) -> String {
    // Serializing text, numbers and string keys into memory has no way to fail.
    let mut text = serde_json::to_string_pretty(&Ordered(&standard(&meanings::joined(document)))).unwrap_or_default();
    text.push('\n');
    text
}

/// Whether a format names one of our typed ids.
pub(crate) fn is_id_format(format: &str) -> bool {
    let words = |text: &str| {
        text.split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
    };
    format.starts_with(|c: char| c.is_ascii_lowercase()) && format.strip_suffix("-id").is_some_and(words)
}

/// A copy of the tree with the formats replaced.
fn standard(node: &Node) -> Node {
    let kind = match &node.kind {
        Kind::Sequence(items) => Kind::Sequence(items.iter().map(standard).collect()),
        Kind::Mapping(entries) => {
            Kind::Mapping(entries.iter().filter_map(|entry| standard_entry(node, entry)).collect())
        }
        other => other.clone(),
    };
    Node { location: node.location.clone(), kind }
}

fn standard_entry(schema: &Node, entry: &Entry) -> Option<Entry> {
    let key = entry.key.clone();
    let ours = key.text == "format" && entry.value.as_str().is_some_and(is_id_format);
    match schema.text("type") {
        Some("integer") if ours => {
            let value = Node { location: entry.value.location.clone(), kind: Kind::String("int64".to_owned()) };
            Some(Entry { key, value })
        }
        Some("string") if ours => None,
        _ => Some(Entry { key, value: standard(&entry.value) }),
    }
}

/// Serializes a tree in its own order, which a `serde_json::Value` would not keep.
struct Ordered<'a>(&'a Node);

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.kind {
            Kind::Null => serializer.serialize_unit(),
            Kind::Bool(value) => serializer.serialize_bool(*value),
            Kind::Number(value) => value.serialize(serializer),
            Kind::String(value) => serializer.serialize_str(value),
            Kind::Sequence(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    sequence.serialize_element(&Ordered(item))?;
                }
                sequence.end()
            }
            Kind::Mapping(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for entry in entries {
                    map.serialize_entry(&entry.key.text, &Ordered(&entry.value))?;
                }
                map.end()
            }
        }
    }
}
