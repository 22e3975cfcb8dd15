//! The examples of the spec, each with the operation and the status it belongs to.

use onelogin_codegen::load::Document;
use serde_json::Value;

/// An operation as the spec describes it.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The document: `v2`.
    pub api: String,
    /// Its id there: `users.get`.
    pub id: String,
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

/// Every operation of a document.
pub fn operations(document: &Document) -> Vec<Operation> {
    let root = &document.value;
    let mut found = Vec::new();
    for (path, item) in members(root.get("paths")) {
        for (method, operation) in members(Some(item)) {
            let Some(id) = operation.get("operationId").and_then(Value::as_str) else { continue };
            let pointer = format!("/paths/{}/{method}", escape(path));
            let statuses = members(operation.get("responses"))
                .filter_map(|(code, response)| {
                    let at = format!("{pointer}/responses/{code}");
                    let (response, place) = follow(root, response, at.clone());
                    let media_type = members(response.get("content")).next().map(|(media_type, _)| media_type.clone());
                    let examples = examples(root, response, &place);
                    Some(Status { code: code.parse().ok()?, pointer: at, media_type, examples })
                })
                .collect();
            let bodies = operation.get("requestBody").map(|body| follow(root, body, format!("{pointer}/requestBody")));
            found.push(Operation {
                api: document.name.clone(),
                id: id.to_owned(),
                method: method.to_ascii_uppercase(),
                path: path.clone(),
                statuses,
                bodies: bodies.map(|(body, place)| examples(root, body, &place)).unwrap_or_default(),
                pointer,
            });
        }
    }
    found
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
