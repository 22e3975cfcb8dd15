//! The verdict on one recorded exchange.

use super::{
    compare::{Lost, leaves, losses},
    shape::{self, Shape, Step},
};
use crate::examples::{self, Operation};
use onelogin::__replay::{Exchange, exchanges, refusal};
use onelogin_codegen::load::Spec;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fmt,
};

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
    /// Every place whose value was lost, or is missing.
    pub losses: Vec<Loss>,
    /// The values that have no field yet.
    pub unknown_fields: Vec<UnknownField>,
}

/// A place where something was lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// Its JSON path.
    pub path: String,
    /// What happened there.
    pub what: String,
}

/// Values of one kind at one JSON path, in which `[*]` is any item of a list and `.*` any name that an account gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnknownField {
    /// Where they stand.
    pub path: String,
    /// What they are.
    pub kind: String,
    /// How many there are.
    pub count: usize,
}

impl Verdict {
    fn new(id: Value, operation: Option<String>, outcome: Outcome, detail: String) -> Self {
        Self { id, operation, outcome, typed: 0, unknown: 0, detail, losses: Vec::new(), unknown_fields: Vec::new() }
    }
}

/// Judges exchanges by the spec and the generated types.
pub struct Judge {
    operations: Vec<(Operation, &'static Exchange)>,
    documents: BTreeMap<String, Value>,
}

/// A step of a path, and whether it is one that the spec has.
pub(super) enum PathStep<'p> {
    /// A word of the spec.
    Known(&'p str),
    /// A word where the spec ends: the name of something new.
    New(&'p str),
    /// What stands for a parameter, or for nothing that is known.
    Value(&'p str),
}

impl Judge {
    /// For all operations that both the spec and the bindings have.
    pub fn new(spec: &Spec) -> Self {
        let described = spec.documents.iter().flat_map(examples::operations);
        let operations = described.filter_map(|operation| {
            let exchange = exchanges().find(|known| known.api() == operation.api && known.id() == operation.id)?;
            Some((operation, exchange))
        });
        let documents = spec.documents.iter().map(|document| (document.name.clone(), document.value.clone()));
        Self { operations: operations.collect(), documents: documents.collect() }
    }

    /// Whether an exchange is with the API, known operation or not: the first step of its path is that of one. What browsers
    /// ask before a call is not.
    pub fn is_of_the_api(&self, recording: &Recording) -> bool {
        !recording.method.eq_ignore_ascii_case("OPTIONS") && self.has_root(path_of(&recording.path))
    }

    fn has_root(&self, path: &str) -> bool {
        let root = |path: &str| path.trim_start_matches('/').split('/').next().map(str::to_owned);
        let asked = root(path);
        self.operations.iter().any(|(operation, _)| root(&operation.path) == asked)
    }

    /// The verdict on an exchange.
    pub fn judge(&self, recording: &Recording) -> Verdict {
        let Recording { id, status, .. } = recording;
        let Some((operation, exchange)) = self.find(recording) else {
            let why = format!("the spec has no {} {}", method(&recording.method), self.shown(&recording.path));
            return Verdict::new(id.clone(), None, Outcome::Unmatched, why);
        };
        let name = Some(format!("{} {}", operation.api, operation.id));
        if !operation.statuses.iter().any(|known| known.code == *status) {
            let why = format!("the spec has no status {status} for it");
            return Verdict::new(id.clone(), name, Outcome::Undocumented, why);
        }
        let mut verdict = Verdict::new(id.clone(), name, Outcome::Undecodable, String::new());
        let body = match &recording.body {
            // An answer that is text anyway, and happens to be JSON.
            json if !exchange.is_json() && *status < 300 && !bytes(json).trim_ascii().is_empty() => {
                Cow::Owned(String::from_utf8_lossy(&bytes(json)).into())
            }
            body => said(body),
        };
        let shape = self.answer(operation, *status);
        match status {
            200..=299 => settle(&mut verdict, shape, &body, exchange.read_answer(&bytes(&body))),
            status => judge_refusal(&mut verdict, shape, *status, &recording.body),
        }
        if verdict.outcome != Outcome::Undecodable {
            verdict.unknown_fields = unknown_fields(shape, &body);
        }
        verdict
    }

    /// The verdict on an example of a request body.
    pub fn judge_body(&self, api: &str, id: &str, body: &Value) -> Option<Verdict> {
        let (operation, exchange) = self.operations.iter().find(|(known, _)| known.api == api && known.id == id)?;
        let name = Some(format!("{} {}", operation.api, operation.id));
        let mut verdict =
            Verdict::new(Value::Null, name, Outcome::Undecodable, "the operation takes no body".to_owned());
        // As JSON, also where text is sent: a type is written as the value that it holds, not as it goes on the wire.
        if let Some(reading) = exchange.read_body(body.to_string().as_bytes()) {
            let root = self.root(operation);
            let holder = root.pointer(&format!("{}/requestBody", operation.pointer));
            settle(&mut verdict, Shape::new(root, schema(root, holder), None), body, reading);
        }
        Some(verdict)
    }

    /// What the spec says of the body of this answer.
    pub(super) fn shape(&self, recording: &Recording) -> Shape<'_> {
        match self.find(recording) {
            Some((operation, _)) => self.answer(operation, recording.status),
            None => Shape::new(&Value::Null, None, None),
        }
    }

    fn answer(&self, operation: &Operation, status: u16) -> Shape<'_> {
        let root = self.root(operation);
        let known = |fits: &dyn Fn(u16) -> bool| operation.statuses.iter().find(|known| fits(known.code));
        // What an undocumented status comes with is most like what others of its kind do.
        let known = known(&|code| code == status).or_else(|| known(&|code| code / 100 == status / 100));
        let schema = known.and_then(|known| schema(root, root.pointer(&known.pointer)));
        let result = root.pointer(&format!("{}/x-result", operation.pointer)).and_then(Value::as_str);
        let result = result.filter(|_| (200..300).contains(&status)).map(|pointer| pointer.trim_start_matches('/'));
        Shape::new(root, schema, result)
    }

    fn root(&self, operation: &Operation) -> &Value {
        self.documents.get(&operation.api).unwrap_or(&Value::Null)
    }

    /// The steps of the path of a path or URL, each with where it comes from.
    pub(super) fn steps<'p>(&self, path: &'p str) -> Vec<PathStep<'p>> {
        let path = path_of(path);
        let mut fitting: Vec<Vec<&str>> =
            self.operations.iter().map(|(operation, _)| operation.path.split('/').collect()).collect();
        let mut ended = !self.has_root(path);
        let mut steps = Vec::new();
        for (index, step) in path.split('/').enumerate() {
            fitting.retain(|template| template.len() > index);
            let is_known = !ended && fitting.iter().any(|template| template[index] == step);
            let is_value = fitting.iter().any(|template| template[index].starts_with('{'));
            fitting.retain(|template| template[index] == step || template[index].starts_with('{') && !step.is_empty());
            steps.push(if is_known {
                PathStep::Known(step)
            } else if !ended && !is_value && shape::is_identifier(step) {
                PathStep::New(step)
            } else {
                PathStep::Value(step)
            });
            ended |= fitting.is_empty();
        }
        steps
    }

    /// A path without what may be personal in it.
    fn shown(&self, path: &str) -> String {
        let shown = |step: &PathStep<'_>| match *step {
            PathStep::Known(step) | PathStep::New(step) => step.to_owned(),
            PathStep::Value("") => String::new(),
            PathStep::Value(_) => "{}".to_owned(),
        };
        self.steps(path).iter().map(shown).collect::<Vec<_>>().join("/")
    }

    /// The texts in the refusals that the spec shows.
    pub(super) fn texts_of_refusals(&self) -> BTreeSet<&str> {
        let mut texts = BTreeSet::new();
        let statuses = self.operations.iter().flat_map(|(operation, _)| &operation.statuses);
        for example in statuses.filter(|status| status.code >= 400).flat_map(|status| &status.examples) {
            each_leaf(&example.value, &mut |leaf| texts.extend(leaf.as_str()));
        }
        texts
    }

    /// The names of all query parameters; one that ends in a dot is how a family of names begins.
    pub(super) fn query_parameters(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        for (operation, _) in &self.operations {
            let root = self.root(operation);
            let parameters = root.pointer(&format!("{}/parameters", operation.pointer)).and_then(Value::as_array);
            for parameter in parameters.into_iter().flatten().filter_map(|parameter| follow(root, parameter)) {
                let text = |name: &str| parameter.get(name).and_then(Value::as_str);
                names.extend(text("x-key-prefix").or_else(|| text("name")).filter(|_| text("in") == Some("query")));
            }
        }
        names
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

/// The schema of a response or a request body.
fn schema<'a>(root: &'a Value, holder: Option<&'a Value>) -> Option<&'a Value> {
    follow(root, holder?)?.get("content")?.as_object()?.values().next()?.get("schema")
}

fn follow<'a>(root: &'a Value, value: &'a Value) -> Option<&'a Value> {
    match value.get("$ref").and_then(Value::as_str) {
        Some(reference) => root.pointer(reference.trim_start_matches('#')),
        None => Some(value),
    }
}

fn settle(verdict: &mut Verdict, shape: Shape<'_>, body: &Value, reading: Result<onelogin::__replay::Reading, String>) {
    match reading {
        Err(why) => {
            verdict.outcome = Outcome::Undecodable;
            let lacking = shape.lacking(body);
            verdict.losses = lacking.into_iter().map(|(at, what)| Loss { path: shape.path(&at, true), what }).collect();
            verdict.detail = why;
        }
        Ok(reading) => {
            verdict.unknown = reading.unknown;
            verdict.typed = leaves(body).saturating_sub(reading.unknown);
            conclude(verdict, shape, losses(body, Some(&reading.encoded)));
        }
    }
}

/// For a refusal: status, message and raw body have to be in the error.
fn judge_refusal(verdict: &mut Verdict, shape: Shape<'_>, status: u16, body: &Value) {
    let raw = bytes(body);
    let body = &*said(body);
    let Some(error) = refusal(status, &raw) else {
        verdict.detail = format!("{status} is no HTTP status");
        return;
    };
    let mut lost = Vec::new();
    let mut lose = |at: &str, what: &str| {
        let at = at.split('/').skip(1).map(|name| Step::Name(name.to_owned())).collect();
        lost.push(Lost { at, what: format!("{what} is not in the error") });
    };
    if error.status() != Some(status) {
        lose("", "the status");
    }
    if error.body() != raw.as_ref() {
        lose("", "the raw body");
    }
    if let Some((place, _)) = message_of(body).filter(|(_, message)| *message != error.message()) {
        lose(place, "the message");
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
    conclude(verdict, shape, lost);
}

fn conclude(verdict: &mut Verdict, shape: Shape<'_>, lost: Vec<Lost>) {
    verdict.outcome = if lost.is_empty() { Outcome::Lossless } else { Outcome::Lossy };
    let told = |Lost { at, what }| Loss { path: shape.path(&at, true), what };
    verdict.losses = lost.into_iter().map(told).collect();
    let paths: Vec<&str> = verdict.losses.iter().map(|lost| lost.path.as_str()).collect();
    if !paths.is_empty() {
        verdict.detail = format!("lost: {}", paths.join(", "));
    }
}

/// Counts the values that have no field by place and kind.
fn unknown_fields(shape: Shape<'_>, body: &Value) -> Vec<UnknownField> {
    let mut counts = BTreeMap::new();
    for (steps, place, leaf) in shape.without_field(body) {
        *counts.entry((shape.path(&steps, false), place.misfit(leaf))).or_default() += 1;
    }
    counts.into_iter().map(|((path, kind), count)| UnknownField { path, kind, count }).collect()
}

/// What a refusal says, wherever its shape puts it, and where that is; web pages and other text say it in their own way.
fn message_of(body: &Value) -> Option<(&'static str, &str)> {
    let places = ["/status/message", "/status/message/description", "/message", "/description", "/error_description"];
    places.into_iter().find_map(|place| Some((place, body.pointer(place)?.as_str()?)))
}

/// A method, if it is one.
pub(super) fn method(method: &str) -> &str {
    let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    if known.iter().any(|known| method.eq_ignore_ascii_case(known)) { method } else { "?" }
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
pub(super) fn said(body: &Value) -> Cow<'_, Value> {
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
pub(super) fn path_of(path: &str) -> &str {
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
