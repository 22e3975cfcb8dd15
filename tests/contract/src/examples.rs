//! The examples of the spec, each with the operation and the status it belongs to.
//!
//! An operation with two meanings is two here, as it is in the bindings.

use onelogin_codegen::load::Document;
use serde_json::Value;

/// An operation as the spec describes it.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The document: `v2`.
    pub api: String,
    /// Its id there: `users.get`.
    pub id: String,
    /// The id of the operation that a server takes it for: its own, unless it is the second meaning of another.
    pub served_as: String,
    /// `GET`.
    pub method: String,
    /// The path, with its parameters in braces.
    pub path: String,
    /// Where the spec defines it.
    pub pointer: String,
    /// Every documented status.
    pub statuses: Vec<Status>,
    /// The examples of its request body.
    pub bodies: Vec<Example>,
}

/// A documented status of an operation.
#[derive(Clone, Debug)]
pub struct Status {
    /// The HTTP status.
    pub code: u16,
    /// Where the spec documents it.
    pub pointer: String,
    /// The media type of its body, if it has one.
    pub media_type: Option<String>,
    /// Its examples.
    pub examples: Vec<Example>,
}

/// A named example.
#[derive(Clone, Debug)]
pub struct Example {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: Value,
    /// Where the spec holds it.
    pub pointer: String,
}

/// Every operation of a document; a second meaning follows the first.
pub fn operations(document: &Document) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, item) in members(document.value.get("paths")) {
        for (method, value) in members(Some(item)) {
            let pointer = format!("/paths/{}/{method}", escape(path));
            let Some(first) = operation(document, path, method, value, pointer) else { continue };
            let second = value.get("x-second-meaning");
            let at = format!("{}/x-second-meaning", first.pointer);
            let second = second.and_then(|second| operation(document, path, method, second, at));
            let second = second.map(|second| Operation { served_as: first.id.clone(), ..second });
            found.extend([Some(first), second].into_iter().flatten());
        }
    }
    found
}

fn operation(document: &Document, path: &str, method: &str, value: &Value, pointer: String) -> Option<Operation> {
    let root = &document.value;
    let id = value.get("operationId")?.as_str()?;
    let statuses = members(value.get("responses"))
        .filter_map(|(code, response)| {
            let at = format!("{pointer}/responses/{code}");
            let (response, place) = follow(root, response, at.clone());
            let media_type = members(response.get("content")).next().map(|(media_type, _)| media_type.clone());
            let examples = examples(root, response, &place);
            Some(Status { code: code.parse().ok()?, pointer: at, media_type, examples })
        })
        .collect();
    let body = value.get("requestBody").map(|body| follow(root, body, format!("{pointer}/requestBody")));
    Some(Operation {
        api: document.name.clone(),
        id: id.to_owned(),
        served_as: id.to_owned(),
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        statuses,
        bodies: body.map(|(body, place)| examples(root, body, &place)).unwrap_or_default(),
        pointer,
    })
}

/// The examples of a response or a request body, whatever the media type.
fn examples(root: &Value, holder: &Value, at: &str) -> Vec<Example> {
    let mut found = Vec::new();
    for (media_type, media) in members(holder.get("content")) {
        for (name, example) in members(media.get("examples")) {
            let place = format!("{at}/content/{}/examples/{}", escape(media_type), escape(name));
            let (example, pointer) = follow(root, example, place);
            if let Some(value) = example.get("value") {
                found.push(Example { name: name.clone(), value: value.clone(), pointer });
            }
        }
    }
    found
}

fn follow<'a>(root: &'a Value, value: &'a Value, at: String) -> (&'a Value, String) {
    let target = value.get("$ref").and_then(Value::as_str).map(|reference| reference.trim_start_matches('#'));
    match target {
        Some(pointer) => (root.pointer(pointer).unwrap_or(&Value::Null), pointer.to_owned()),
        None => (value, at),
    }
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
