//! Walks a document along the table of shapes, and lists every object it meets.
//!
//! The walk is also the check of structure: keys, required keys, and the types of values.

use std::fmt;

use super::shapes::{Field, Kind, NEWER};
use super::{rules, suggest};
use crate::diagnostics::{Diagnostic, Location};
use crate::load::{Document, Entry, Key, Kind as Value, Node};

/// The kind of an object of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named as in OpenAPI, or as the extension it belongs to")]
pub(super) enum Shape {
    Api,
    Info,
    License,
    Contact,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Example,
    Schema,
    Components,
    SecurityScheme,
    Flows,
    Flow,
    Requirement,
    Deviation,
    PageSays,
    Pagination,
    Cursor,
}

/// Where an object stands in the one around it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step<'a> {
    /// It is the document.
    Root,
    /// Under a key that the shape around it has.
    Field(&'static str),
    /// Under a name in a mapping, which the shape around it has under a key.
    Named(&'static str, &'a Key),
    /// In a list, which the shape around it has under a key.
    Item(&'static str),
}

impl<'a> Step<'a> {
    /// The key of the shape around it.
    pub(super) fn field(self) -> &'static str {
        match self {
            Self::Root => "",
            Self::Field(field) | Self::Named(field, _) | Self::Item(field) => field,
        }
    }

    /// The name it was given.
    pub(super) fn name(self) -> Option<&'a Key> {
        match self {
            Self::Named(_, key) => Some(key),
            _ => None,
        }
    }
}

impl fmt::Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => f.write_str("the document"),
            Self::Field("") => f.write_str("a scope"),
            Self::Field(field) => write!(f, "`{field}`"),
            Self::Named(_, key) => write!(f, "`{}`", key.text),
            Self::Item(field) => write!(f, "an item of `{field}`"),
        }
    }
}

/// An object, or a reference in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Object<'a> {
    /// What it is, or refers to.
    pub(super) shape: Shape,
    /// The object itself.
    pub(super) node: &'a Node,
    /// The `$ref` that stands here in its place.
    pub(super) reference: Option<&'a Entry>,
    /// The object around it, as an index into the list.
    pub(super) parent: Option<usize>,
    /// Where it stands in that.
    pub(super) step: Step<'a>,
}

/// All objects of a document, each behind the one around it.
pub(super) fn collect<'a>(document: &'a Document, findings: &mut Vec<Diagnostic>) -> Vec<Object<'a>> {
    let mut walk = Walk { objects: Vec::new(), findings };
    walk.object(Shape::Api, &document.root, None, Step::Root);
    walk.objects
}

struct Walk<'a, 'f> {
    objects: Vec<Object<'a>>,
    findings: &'f mut Vec<Diagnostic>,
}

impl<'a> Walk<'a, '_> {
    fn object(&mut self, shape: Shape, node: &'a Node, parent: Option<usize>, step: Step<'a>) {
        if !matches!(node.kind, Value::Mapping(_)) {
            return self.wrong(node, step, shape.title());
        }
        let index = self.objects.len();
        self.objects.push(Object { shape, node, reference: None, parent, step });
        if shape == Shape::Requirement {
            for entry in node.entries() {
                self.value(&Kind::List(&Kind::Text), &entry.value, index, Step::Field(""));
            }
            return;
        }
        let fields = shape.fields();
        let unknown = self.keys(shape, fields, node, index);
        for field in fields.iter().filter(|field| field.required) {
            // A misspelt key is one mistake, not two.
            if node.entry(field.name).is_none() && !unknown.contains(&field.name) {
                let help = match field.kind {
                    Kind::Word(words) => {
                        format!("add `{}: ..`, which is {}", field.name, suggest::list(words.iter().copied()))
                    }
                    _ => format!("add `{}: ..`", field.name),
                };
                let message = format!("{} without `{}`", shape.title(), field.name);
                let place = self.place(parent, node, step);
                let finding = Diagnostic::new(rules::MISSING_KEY, place, message, help);
                self.findings.push(finding);
            }
        }
    }

    /// Where to point for a whole object: at its name or key, or at its first line in a list.
    fn place(&self, parent: Option<usize>, node: &'a Node, step: Step<'a>) -> &'a Location {
        let around = parent.and_then(|parent| self.objects.get(parent));
        let entry = around.and_then(|around| around.node.entry(step.field()));
        match (step, entry) {
            (Step::Named(_, key), _) | (Step::Field(_), Some(Entry { key, .. })) => &key.location,
            _ => &node.location,
        }
    }

    /// Checks the keys that are there; the fields that unknown keys were probably meant to be come back.
    fn keys(&mut self, shape: Shape, fields: &'static [Field], node: &'a Node, index: usize) -> Vec<&'static str> {
        let mut meant = Vec::new();
        for entry in node.entries() {
            let key = &entry.key;
            match fields.iter().find(|field| field.name == key.text) {
                Some(field) if matches!(field.kind, Kind::Refused(_)) => {
                    self.refused(shape, key, &field.kind);
                }
                Some(field) => self.value(&field.kind, &entry.value, index, Step::Field(field.name)),
                None => meant.extend(self.unknown(shape, fields, key)),
            }
        }
        meant
    }

    fn refused(&mut self, shape: Shape, key: &Key, kind: &Kind) {
        let Kind::Refused(help) = kind else { return };
        self.findings.push(Diagnostic::new(
            rules::UNSUPPORTED_KEY,
            &key.location,
            format!("`{}` of {} is not used in this spec", key.text, shape.title()),
            *help,
        ));
    }

    fn unknown(&mut self, shape: Shape, fields: &'static [Field], key: &Key) -> Option<&'static str> {
        let newer = NEWER.iter().find(|(s, name, _)| *s == shape && *name == key.text);
        if let Some((_, name, help)) = newer {
            let message = format!("`{name}` of {} came with OpenAPI 3.1", shape.title());
            let finding = Diagnostic::new(rules::OPENAPI_31, &key.location, message, *help);
            self.findings.push(finding);
            return None;
        }
        let extension = key.text.starts_with("x-");
        let names = fields
            .iter()
            .filter(|field| !matches!(field.kind, Kind::Refused(_)))
            .map(|field| field.name)
            .filter(|name| name.starts_with("x-") == extension);
        let best = suggest::closest(&key.text, names.clone());
        let (rule, what) =
            if extension { (rules::UNKNOWN_EXTENSION, "extension") } else { (rules::UNKNOWN_KEY, "key") };
        let help = match best {
            Some(name) => format!("did you mean `{name}`?"),
            None if extension && names.clone().next().is_none() => {
                format!("remove it; {} has no extensions", shape.title())
            }
            None => format!("it can have {}", suggest::list(names)),
        };
        let message = format!("{} has no {what} `{}`", shape.title(), key.text);
        self.findings.push(Diagnostic::new(rule, &key.location, message, help));
        best
    }

    fn value(&mut self, kind: &'static Kind, node: &'a Node, parent: usize, step: Step<'a>) {
        let reference = node.entry("$ref");
        match (kind, &node.kind) {
            (Kind::Any, _) | (Kind::String, Value::String(_)) | (Kind::Boolean, Value::Bool(_)) => {}
            (Kind::Number, Value::Number(_)) => {}
            (Kind::Count, Value::Number(number)) if number.is_u64() => {}
            (Kind::Text, Value::String(text)) if !text.trim().is_empty() => {}
            (Kind::Word(words), Value::String(text)) if words.contains(&text.as_str()) => {}
            (Kind::Word(words), Value::String(text)) => {
                let best = suggest::closest(text, words.iter().copied());
                let help = match best {
                    Some(word) => format!("did you mean `{word}`?"),
                    None => format!("write {}", suggest::list(words.iter().copied())),
                };
                let message = format!("{step} cannot be `{text}`");
                let finding = Diagnostic::new(rules::WRONG_TYPE, &node.location, message, help);
                self.findings.push(finding);
            }
            (Kind::Object(shape), _) => self.object(*shape, node, Some(parent), step),
            (Kind::BooleanOr(_), Value::Bool(_)) => {}
            (Kind::OrReference(shape) | Kind::BooleanOr(shape), _) if reference.is_some() => {
                self.objects.push(Object { shape: *shape, node, reference, parent: Some(parent), step });
            }
            (Kind::OrReference(shape) | Kind::BooleanOr(shape), _) => {
                self.object(*shape, node, Some(parent), step);
            }
            (Kind::List(kind), Value::Sequence(items)) => {
                for item in items {
                    self.value(kind, item, parent, Step::Item(step.field()));
                }
            }
            (Kind::Map(kind), Value::Mapping(entries)) => {
                for entry in entries {
                    let step = Step::Named(step.field(), &entry.key);
                    self.value(kind, &entry.value, parent, step);
                }
            }
            (Kind::Boolean, Value::Number(_)) if step.field().starts_with("exclusive") => {
                let limit = if step.field() == "exclusiveMinimum" { "minimum" } else { "maximum" };
                let help = format!("write `{limit}` with the number, and `{}: true`", step.field());
                self.newer(node, step.field(), &help);
            }
            (Kind::Word(_), Value::Sequence(_)) if step.field() == "type" => {
                self.newer(node, "a list of types", "write one type, and `nullable: true` for null");
            }
            (Kind::Word(words), _) => {
                let words = suggest::list(words.iter().copied());
                self.wrong(node, step, &words);
            }
            (kind, _) => self.wrong(node, step, kind.describe()),
        }
    }

    fn newer(&mut self, node: &Node, what: &str, help: &str) {
        let message = format!("{what} in this form came with OpenAPI 3.1");
        let finding = Diagnostic::new(rules::OPENAPI_31, &node.location, message, help);
        self.findings.push(finding);
    }

    fn wrong(&mut self, node: &Node, step: Step<'_>, wanted: &str) {
        let found = match &node.kind {
            Value::String(text) if text.trim().is_empty() => "an empty string",
            kind => kind.describe(),
        };
        self.findings.push(Diagnostic::new(
            rules::WRONG_TYPE,
            &node.location,
            format!("{step} cannot be {found}"),
            format!("write {wanted}"),
        ));
    }
}

impl Kind {
    fn describe(&self) -> &'static str {
        match self {
            Self::Any => "a value",
            Self::Text => "a string; text that looks like a number needs quotes",
            Self::String => "a string, which may be empty",
            Self::Boolean => "`true` or `false`",
            Self::Count => "an integer that is not negative",
            Self::Number => "a number",
            Self::Word(_) => "one of the words that OpenAPI has for it",
            Self::Object(shape) => shape.title(),
            Self::OrReference(_) => "an object or a `$ref`",
            Self::BooleanOr(_) => "a schema",
            Self::List(_) => "a list: `[..]`, or lines that begin with `- `",
            Self::Map(_) => "a mapping: `name: ..`, one a line",
            Self::Refused(help) => help,
        }
    }
}
