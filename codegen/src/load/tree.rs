//! The tree that YAML is parsed into: JSON's values, in the order of the source, each with its place.

use serde_json::{Number, Value};

use crate::diagnostics::Location;

/// A value and its place.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it stands; a value of several lines is stood for by its first.
    pub location: Location,
    /// What it is.
    pub kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// `null`, or nothing at all.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer or a decimal number.
    Number(Number),
    /// Text.
    String(String),
    /// A list.
    Sequence(Vec<Node>),
    /// Keys and values; no key occurs twice.
    Mapping(Vec<Entry>),
}

/// A key and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The value.
    pub value: Node,
}

/// A key of a mapping and its place.
#[derive(Clone, Debug)]
pub struct Key {
    /// Where it stands.
    pub location: Location,
    /// Its text.
    pub text: String,
}

impl Entry {
    /// Where to point for the entry: at its key, or at the value if that is a scalar.
    pub fn place(&self) -> &Location {
        if self.value.is_container() { &self.key.location } else { &self.value.location }
    }
}

impl Node {
    /// The entries of a mapping; none for anything else.
    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Mapping(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a sequence; none for anything else.
    pub fn items(&self) -> &[Self] {
        match &self.kind {
            Kind::Sequence(items) => items,
            _ => &[],
        }
    }

    /// The entry of a mapping with this key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key.text == key)
    }

    /// The value of a mapping under this key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entries of a mapping, to be changed; none for anything else.
    pub(crate) fn entries_mut(&mut self) -> &mut [Entry] {
        match &mut self.kind {
            Kind::Mapping(entries) => entries,
            _ => &mut [],
        }
    }

    /// The value of a mapping under this key, to be changed.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        self.entries_mut().iter_mut().find(|entry| entry.key.text == key).map(|entry| &mut entry.value)
    }

    /// The text, if it is text.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The text under this key, if there is text.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    /// Whether the value under this key is `true`.
    pub fn is_true(&self, key: &str) -> bool {
        matches!(self.get(key), Some(node) if matches!(node.kind, Kind::Bool(true)))
    }

    /// Whether it is a sequence or a mapping.
    pub fn is_container(&self) -> bool {
        matches!(self.kind, Kind::Sequence(_) | Kind::Mapping(_))
    }

    /// The value as plain JSON. The depth is bounded by the parser.
    pub fn to_json(&self) -> Value {
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Bool(value) => Value::Bool(*value),
            Kind::Number(value) => Value::Number(value.clone()),
            Kind::String(value) => Value::String(value.clone()),
            Kind::Sequence(items) => items.iter().map(Self::to_json).collect(),
            Kind::Mapping(entries) => {
                entries.iter().map(|entry| (entry.key.text.clone(), entry.value.to_json())).collect()
            }
        }
    }
}

impl Kind {
    /// The word for it, with its article.
    pub fn describe(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(number) if number.is_f64() => "a number",
            Self::Number(_) => "an integer",
            Self::String(_) => "a string",
            Self::Sequence(_) => "a list",
            Self::Mapping(_) => "a mapping",
        }
    }
}
