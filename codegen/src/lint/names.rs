//! Rules about the names that become Rust: `name-collision` and `reserved-name`.

use std::collections::BTreeMap;

use super::context::{Context, Operation};
use super::objects::Shape;
use super::{rules, schemas};
use crate::bundle::is_id_format;
use crate::diagnostics::{Diagnostic, Location};
use crate::load::{Key, Node};
use crate::names::{pascal, query_type, snake};

/// Types of Rust and its prelude, which no type of ours may hide.
const RUST_TYPES: &[&str] = &[
    "Arc",
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Cow",
    "Debug",
    "Default",
    "Deserialize",
    "Display",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "HashMap",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Map",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Value",
    "Vec",
];

/// Types of our runtime. They are free for errors, which are not generated.
const OUR_TYPES: &[&str] = &[
    "Api",
    "Auth",
    "Call",
    "Client",
    "ClientBuilder",
    "Cursor",
    "Decode",
    "Decoded",
    "Error",
    "Exchange",
    "Field",
    "Id",
    "Items",
    "Malformed",
    "Method",
    "Object",
    "Operation",
    "Page",
    "Pages",
    "Pagination",
    "Query",
    "Response",
    "Retry",
    "Secret",
    "SecretString",
    "SecretValue",
    "Timestamp",
    "Unknown",
];

/// Modules of the crate and of Rust, and the functions of the client beside which a document's stands.
const MODULES: &[&str] =
    &["alloc", "builder", "calls", "clone", "core", "from_env", "generated", "ids", "runtime", "send", "std", "types"];

/// Methods that every handle has, or that are made from others.
const METHODS: &[&str] = &["new", "clone", "exchanges", "list_all", "list_pages"];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether a module of the generated code cannot have this name.
pub(crate) fn is_taken_module(name: &str) -> bool {
    is_keyword(name) || MODULES.contains(&name)
}

/// Whether a name is a keyword of Rust, of some edition.
fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// Names that are taken, each with what took it and where.
#[derive(Default)]
struct Taken<'a>(BTreeMap<String, (String, &'a Location)>);

impl<'a> Taken<'a> {
    /// Takes a name; a finding comes back if it is taken already.
    fn take(&mut self, name: String, what: String, place: &'a Location) -> Option<Diagnostic> {
        if let Some((other, first)) = self.0.get(&name) {
            let finding = Diagnostic::new(
                rules::NAME_COLLISION,
                place,
                format!("{what} and {other} would both be `{name}` in Rust"),
                "rename one of the two",
            );
            return Some(if first == &place { finding } else { finding.also(first, "the other is here") });
        }
        self.0.insert(name, (what, place));
        None
    }
}

/// Component schemas stay apart in Pascal case.
pub(super) fn components(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut taken = Taken::default();
    for schema in context.components("schemas") {
        let name = &schema.key.text;
        findings.extend(taken.take(pascal(name), format!("the schema `{name}`"), &schema.key.location));
    }
}

/// What is derived from operations, tags and ids is no component, and no two are the same.
pub(super) fn derived(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut taken = Taken::default();
    for schema in context.components("schemas") {
        let name = &schema.key.text;
        // Collisions among components have their own finding.
        drop(taken.take(pascal(name), format!("the schema `{name}`"), &schema.key.location));
    }
    for tag in context.of(Shape::Tag) {
        let Some((place, name)) = tag.node.get("name").and_then(|node| Some((&node.location, node.as_str()?))) else {
            continue;
        };
        findings.extend(taken.take(pascal(name), format!("the handle of `{name}`"), place));
    }
    findings.extend(ids(context, &mut taken));
    for operation in context.operations() {
        for (name, what) in types_of(context, &operation) {
            findings.extend(taken.take(name, what, &operation.id.location));
        }
    }
    for object in context.of(Shape::Schema) {
        let Some(name) = object.step.name().filter(|_| is_choice(object.node)) else { continue };
        let owner = context.parent(object).filter(|parent| context.is_component(parent));
        if let Some(owner) = owner.and_then(|owner| owner.step.name()) {
            let derived = pascal(&owner.text) + &pascal(&name.text);
            let what = format!("the choice `{}` of `{}`", name.text, owner.text);
            findings.extend(taken.take(derived, what, &name.location));
        }
    }
}

/// Whether a schema is a choice of types; one of a type and null is none.
fn is_choice(schema: &Node) -> bool {
    schema.get("oneOf").is_some() && schemas::or_null(schema).is_none()
}

/// The types of id formats; a format is taken once, however often it is used.
fn ids<'a>(context: &Context<'a>, taken: &mut Taken<'a>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut seen = Vec::new();
    for schema in context.of(Shape::Schema) {
        let Some(format) = schema.node.get("format") else { continue };
        let name = format.as_str().unwrap_or_default();
        if is_id_format(name) && !seen.contains(&name) {
            seen.push(name);
            findings.extend(taken.take(pascal(name), format!("the id `{name}`"), &format.location));
        }
    }
    findings
}

/// The types that an operation gives rise to. The generator's own names are among them: it would reuse a type of the
/// same name in silence.
fn types_of(context: &Context<'_>, operation: &Operation<'_>) -> Vec<(String, String)> {
    let id = operation.name;
    let (tag, method) = id.split_once('.').unwrap_or(("", id));
    let what = |part: &str| format!("{part} of `{id}`");
    let base = pascal(id);
    let mut names = vec![
        (query_type(tag, method), what("the query type")),
        (format!("{base}Response"), what("the answer")),
        (format!("{base}Body"), what("the body")),
    ];
    for used in context.parameters(operation) {
        let name = used.node.text("name").unwrap_or_default();
        let derived = format!("{base}{}", pascal(name));
        // Two parameters of one name in Rust have their own finding.
        let known = names.iter().skip(3).any(|(other, _)| *other == derived);
        if !known {
            names.push((derived, what(&format!("the parameter `{name}`"))));
        }
    }
    names
}

/// Properties of a schema stay apart in snake case, and so do their `clear_..`.
pub(super) fn properties(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for schema in context.of(Shape::Schema) {
        let mut taken = Taken::default();
        for property in schema.node.get("properties").map_or(&[][..], Node::entries) {
            let name = &property.key.text;
            let place = &property.key.location;
            findings.extend(taken.take(snake(name), format!("the property `{name}`"), place));
        }
        for property in schema.node.get("properties").map_or(&[][..], Node::entries) {
            let name = &property.key.text;
            if schemas::nullable(&property.value).is_some() {
                let what = format!("the method that clears `{name}`");
                let clear = format!("clear_{}", snake(name));
                findings.extend(taken.take(clear, what, &property.key.location));
            }
        }
        let mut taken = Taken::default();
        for name in schema.node.get("x-enum-varnames").map_or(&[][..], Node::items) {
            let text = name.as_str().unwrap_or_default();
            findings.extend(taken.take(pascal(text), format!("the variant `{text}`"), &name.location));
        }
    }
}

/// Parameters of an operation stay apart in snake case: path parameters are arguments, the others setters.
pub(super) fn parameters(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for operation in context.operations() {
        let mut arguments = Taken::default();
        let mut setters = Taken::default();
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for used in context.parameters(&operation) {
            let name = used.node.text("name").unwrap_or_default();
            let place = used.node.text("in").unwrap_or_default();
            // Equal names are a duplicate.
            if seen.contains(&(place, name)) {
                continue;
            }
            seen.push((place, name));
            let taken = if place == "path" { &mut arguments } else { &mut setters };
            let what = format!("the parameter `{name}`");
            findings.extend(taken.take(snake(name), what, &used.written.location));
        }
    }
}

/// Methods of a handle stay apart, also from those made for pages.
pub(super) fn methods(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut taken = Taken::default();
    for operation in context.operations() {
        // Equal ids have their own finding.
        drop(taken.take(
            operation.name.to_owned(),
            format!("the operation `{}`", operation.name),
            &operation.id.location,
        ));
    }
    for operation in context.operations() {
        if operation.node.get("x-pagination").is_none() {
            continue;
        }
        for suffix in ["all", "pages"] {
            let name = format!("{}_{suffix}", operation.name);
            let what = format!("the method over all pages of `{}`", operation.name);
            findings.extend(taken.take(name, what, &operation.id.location));
        }
    }
}

/// No name is one that Rust or our runtime needs.
pub(super) fn reserved(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut find = |place: &Location, name: &str, reason: &str, help: String| {
        let message = format!("the name `{name}` is taken: {reason}");
        findings.push(Diagnostic::new(rules::RESERVED_NAME, place, message, help));
    };
    let generated = context.generated();
    for schema in context.components("schemas") {
        if let Some(reason) = type_problem(&schema.key, generated.contains(schema.key.text.as_str())) {
            let help = format!("say what it is about, like `User{}`", pascal(&schema.key.text));
            find(&schema.key.location, &schema.key.text, reason, help);
        }
    }
    for tag in context.of(Shape::Tag) {
        let Some(node) = tag.node.get("name") else { continue };
        let name = node.as_str().unwrap_or_default();
        let handle = pascal(name);
        if is_taken_module(name) || METHODS.contains(&name) {
            find(
                &node.location,
                name,
                "its module or its method would hide another",
                "use the plural of the resource".to_owned(),
            );
        } else if RUST_TYPES.contains(&handle.as_str()) || OUR_TYPES.contains(&handle.as_str()) {
            find(&node.location, name, "its handle would hide a type", "use the plural of the resource".to_owned());
        }
    }
    for operation in context.operations() {
        let method = operation.name.split_once('.').map_or("", |(_, method)| method);
        if is_keyword(method) || METHODS.contains(&method) {
            let help = "use another verb, like `create` for `new` or `shift` for `move`".to_owned();
            find(&operation.id.location, method, "Rust or every handle has it", help);
        }
    }
    for schema in context.of(Shape::Schema) {
        for property in schema.node.get("properties").map_or(&[][..], Node::entries) {
            let place = &property.key.location;
            if let Some(reason) = field_problem(&property.key.text) {
                let help = "leave it out: unknown fields are kept and can be read by name".to_owned();
                find(place, &property.key.text, reason, help);
            }
        }
        for name in schema.node.get("x-enum-varnames").map_or(&[][..], Node::items) {
            if matches!(name.as_str(), Some("Self" | "Other")) {
                let reason = "the variant for values that are not listed, or the type itself, has it";
                find(
                    &name.location,
                    name.as_str().unwrap_or_default(),
                    reason,
                    "write what it stands for, like `OtherReason`".to_owned(),
                );
            }
        }
    }
    for parameter in context.of(Shape::Parameter) {
        let Some(node) = parameter.node.get("name") else { continue };
        let name = node.as_str().unwrap_or_default();
        let is_path = parameter.node.text("in") == Some("path");
        if !is_path && matches!(snake(name).as_str(), "clone" | "default") {
            find(&node.location, name, "every query has it", "leave the parameter out".to_owned());
        } else if let Some(reason) = field_problem(name) {
            find(&node.location, name, reason, "leave the parameter out".to_owned());
        } else if is_path && snake(name) == "query" {
            find(
                &node.location,
                name,
                "another argument of the method has it",
                format!("write `{{{name}_id}}` in the path and here"),
            );
        }
    }
}

/// The types of ids are those of the whole crate: each format is text or a number, and no schema has its name.
pub(super) fn across(documents: &[Context<'_>], findings: &mut Vec<Diagnostic>) {
    let mut formats: BTreeMap<&str, (&str, &Location)> = BTreeMap::new();
    for schema in documents.iter().flat_map(|context| context.of(Shape::Schema)) {
        let Some((kind, format)) = schema.node.text("type").zip(schema.node.get("format")) else { continue };
        let Some(name) = format.as_str().filter(|name| is_id_format(name)) else { continue };
        let (other, first) = *formats.entry(name).or_insert((kind, &format.location));
        if other != kind {
            let message = format!("the id `{name}` would be of the type `{kind}` and of the type `{other}`");
            let help = "give it the type that the server uses; where that differs, use another format";
            let finding = Diagnostic::new(rules::NAME_COLLISION, &format.location, message, help);
            findings.push(finding.also(first, "the other is here"));
        }
    }
    let ids: BTreeMap<String, (&str, &Location)> =
        formats.iter().map(|(format, (_, place))| (pascal(format), (*format, *place))).collect();
    for schema in documents.iter().flat_map(|context| context.components("schemas")) {
        let name = pascal(&schema.key.text);
        if let Some((format, place)) = ids.get(&name) {
            let message =
                format!("the schema `{}` and the id `{format}` would both be `{name}` in Rust", schema.key.text);
            let help = "rename the schema: every document shares the ids";
            let finding = Diagnostic::new(rules::NAME_COLLISION, &schema.key.location, message, help);
            findings.push(finding.also(place, "the other is here"));
        }
    }
}

fn type_problem(name: &Key, is_generated: bool) -> Option<&'static str> {
    let name = pascal(&name.text);
    let name = name.as_str();
    if RUST_TYPES.contains(&name) {
        return Some("Rust or its prelude has it");
    }
    (OUR_TYPES.contains(&name) && is_generated)
        .then_some("the runtime of the crate has it, and only errors may share it")
}

fn field_problem(name: &str) -> Option<&'static str> {
    match snake(name).as_str() {
        "" => Some("nothing is left of it in Rust"),
        "self" | "super" | "crate" => Some("Rust does not allow it even as a raw identifier"),
        "unknown" | "unknown_mut" => Some("it gives access to unknown fields"),
        "new" => Some("it makes the value"),
        "header_map" => Some("the generator uses it for a variable"),
        _ => None,
    }
}
