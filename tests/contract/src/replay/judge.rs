//! The verdict on one recorded exchange.

use super::compare::{leaves, losses};
use crate::examples::{self, Operation};
use onelogin::__replay::{Exchange, exchanges, refusal};
use onelogin_codegen::load::Spec;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{borrow::Cow, fmt};

/// An exchange as it was recorded. Query and headers are allowed and of no importance here.
#[derive(Clone, Debug, Deserialize)]
pub struct Recording {
    /// Any name for it.
    #[serde(default)]
    pub id: Value,
    /// The HTTP method.
    pub method: String,
    /// The path; a whole URL will do.
    pub path: String,
    /// The status of the answer.
    pub status: u16,
    /// The body of the answer: JSON, or text when it was not JSON.
    #[serde(default)]
    pub body: Value,
}

/// What became of an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// Everything was found again after decoding and encoding; for a refusal, in the error.
    Lossless,
    /// Something was not.
    Lossy,
    /// The answer could not be decoded.
    Undecodable,
    /// The spec has no such status for the operation.
    Undocumented,
    /// The spec has no such operation.
    Unmatched,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Lossless => "lossless",
            Self::Lossy => "lossy",
            Self::Undecodable => "undecodable",
            Self::Undocumented => "undocumented",
            Self::Unmatched => "unmatched",
        })
    }
}

/// What became of an exchange, with its figures.
#[derive(Clone, Debug, Serialize)]
pub struct Verdict {
    /// The name it was recorded under.
    pub id: Value,
    /// The operation, as `v2 users.get`.
    pub operation: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
    /// How many values that are not null landed in declared fields.
    pub typed: usize,
    /// How many were kept without a field.
    pub unknown: usize,
    /// What was lost, or why.
    pub detail: String,
}

/// Judges exchanges by the spec and the generated types.
pub struct Judge {
    operations: Vec<(Operation, &'static Exchange)>,
}

impl Judge {
    /// For all operations that both the spec and the bindings have.
    pub fn new(spec: &Spec) -> Self {
        let described = spec.documents.iter().flat_map(examples::operations);
        let operations = described.filter_map(|operation| {
            let exchange = exchanges().find(|known| known.api() == operation.api && known.id() == operation.id)?;
            Some((operation, exchange))
        });
        Self { operations: operations.collect() }
    }

    /// Whether an exchange is with the API, known operation or not: the first step of its path is that of one.
    pub fn is_of_the_api(&self, recording: &Recording) -> bool {
        let root = |path: &str| path.trim_start_matches('/').split('/').next().map(str::to_owned);
        let asked = root(path_of(&recording.path));
        self.operations.iter().any(|(operation, _)| root(&operation.path) == asked)
    }

    /// The verdict on an exchange.
    pub fn judge(&self, recording: &Recording) -> Verdict {
        let mut verdict = Verdict {
            id: recording.id.clone(),
            operation: None,
            outcome: Outcome::Unmatched,
            typed: 0,
            unknown: 0,
            detail: String::new(),
        };
        let Some((operation, exchange)) = self.find(recording) else {
            verdict.detail = format!("the spec has no {} {}", recording.method, path_of(&recording.path));
            return verdict;
        };
        verdict.operation = Some(format!("{} {}", operation.api, operation.id));
        if !operation.statuses.iter().any(|status| status.code == recording.status) {
            verdict.outcome = Outcome::Undocumented;
            verdict.detail = format!("the spec has no status {} for it", recording.status);
            return verdict;
        }
        match recording.status {
            200..=299 => {
                let body = said(&recording.body);
                settle(&mut verdict, &body, exchange.read_answer(&bytes(&body)));
            }
            status => judge_refusal(&mut verdict, status, &recording.body),
        }
        verdict
    }

    /// The verdict on an example of a request body.
    pub fn judge_body(&self, api: &str, id: &str, body: &Value) -> Option<Verdict> {
        let (operation, exchange) = self.operations.iter().find(|(known, _)| known.api == api && known.id == id)?;
        let mut verdict = Verdict {
            id: Value::Null,
            operation: Some(format!("{} {}", operation.api, operation.id)),
            outcome: Outcome::Undecodable,
            typed: 0,
            unknown: 0,
            detail: "the operation takes no body".to_owned(),
        };
        if let Some(reading) = exchange.read_body(&bytes(body)) {
            settle(&mut verdict, body, reading);
        }
        Some(verdict)
    }

    /// The operation of a path; a literal path goes before one with parameters. Of two meanings it is the one that has
    /// the status.
    fn find(&self, recording: &Recording) -> Option<&(Operation, &'static Exchange)> {
        let path = path_of(&recording.path);
        let fits = |operation: &Operation| {
            operation.method.eq_ignore_ascii_case(&recording.method) && matches(&operation.path, path)
        };
        self.operations.iter().filter(|(operation, _)| fits(operation)).min_by_key(|(operation, _)| {
            let has_status = operation.statuses.iter().any(|status| status.code == recording.status);
            (operation.path.matches('{').count(), !has_status)
        })
    }
}

fn settle(verdict: &mut Verdict, body: &Value, reading: Result<onelogin::__replay::Reading, String>) {
    match reading {
        Err(why) => {
            verdict.outcome = Outcome::Undecodable;
            verdict.detail = why;
        }
        Ok(reading) => {
            verdict.unknown = reading.unknown;
            verdict.typed = leaves(body).saturating_sub(reading.unknown);
            conclude(verdict, &losses(body, Some(&reading.encoded)));
        }
    }
}

/// For a refusal: status, message and raw body have to be in the error.
fn judge_refusal(verdict: &mut Verdict, status: u16, body: &Value) {
    let raw = bytes(body);
    let body = &*said(body);
    let Some(error) = refusal(status, &raw) else {
        verdict.outcome = Outcome::Undecodable;
        verdict.detail = format!("{status} is no HTTP status");
        return;
    };
    let mut lost = Vec::new();
    if error.status() != Some(status) {
        lost.push("the status".to_owned());
    }
    if error.body() != raw.as_ref() {
        lost.push("the raw body".to_owned());
    }
    if !body.is_string() && message_of(body).is_some_and(|message| message != error.message()) {
        lost.push("the message".to_owned());
    }
    let told = [Some(error.message()), error.name(), error.field()];
    let mut typed = 0;
    each_leaf(body, &mut |leaf| {
        let in_error = match leaf {
            Value::String(text) => told.contains(&Some(text.as_str())),
            Value::Number(number) => number.as_u64() == Some(status.into()),
            _ => false,
        };
        typed += usize::from(in_error);
    });
    verdict.typed = typed;
    verdict.unknown = leaves(body) - typed;
    conclude(verdict, &lost);
}

fn conclude(verdict: &mut Verdict, lost: &[String]) {
    verdict.outcome = if lost.is_empty() { Outcome::Lossless } else { Outcome::Lossy };
    verdict.detail = if lost.is_empty() { String::new() } else { format!("lost: {}", lost.join(", ")) };
}

/// What a refusal says, wherever its shape puts it.
fn message_of(body: &Value) -> Option<&str> {
    let places = ["/status/message", "/status/message/description", "/message", "/description", "/error_description"];
    places.iter().find_map(|place| body.pointer(place)?.as_str())
}

fn each_leaf<'a>(value: &'a Value, seen: &mut impl FnMut(&'a Value)) {
    match value {
        Value::Null => {}
        Value::Array(items) => items.iter().for_each(|item| each_leaf(item, seen)),
        Value::Object(members) => members.values().for_each(|member| each_leaf(member, seen)),
        leaf => seen(leaf),
    }
}

/// The value that a recorded body stands for: blank text is nothing, and text that is JSON after all is that JSON.
fn said(body: &Value) -> Cow<'_, Value> {
    match body {
        Value::String(text) if text.trim().is_empty() => Cow::Owned(Value::Null),
        Value::String(text) => match serde_json::from_str(text) {
            Ok(json @ (Value::Array(_) | Value::Object(_))) => Cow::Owned(json),
            _ => Cow::Borrowed(body),
        },
        json => Cow::Borrowed(json),
    }
}

/// The body as it was on the wire: nothing, text as it is, or JSON.
fn bytes(body: &Value) -> Cow<'_, [u8]> {
    match body {
        Value::Null => Cow::Borrowed(&[]),
        Value::String(text) => Cow::Borrowed(text.as_bytes()),
        json => Cow::Owned(json.to_string().into_bytes()),
    }
}

/// The path of a path or URL, without query and fragment.
fn path_of(path: &str) -> &str {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    match path.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |slash| &rest[slash..]),
        None => path,
    }
}

fn matches(template: &str, path: &str) -> bool {
    let (mut steps, mut parts) = (template.split('/'), path.split('/'));
    loop {
        match (steps.next(), parts.next()) {
            (None, None) => return true,
            (Some(step), Some(part)) if step.starts_with('{') && !part.is_empty() => {}
            (Some(step), Some(part)) if step == part => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_matches_its_template() {
        assert!(matches("/api/1/users/{id}/logout", path_of("https://a.example/api/1/users/7/logout?x=1")));
        assert!(!matches("/api/1/users/{id}", "/api/1/users/"));
        assert!(!matches("/api/1/users/{id}", "/api/1/users/7/logout"));
    }
}
