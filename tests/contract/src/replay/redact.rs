//! Copies a recording with everything replaced that may be personal or secret, so that its copy gets the same verdicts.
//!
//! What is kept is on a list, and everything else is not: names and values of the spec, names of new fields, true and false,
//! the HTTP status, a few headers, and how many there are of anything.

use super::{
    Recording,
    judge::{self, Judge, PathStep},
    recorded::Exchange,
    shape::{Shape, shows},
    substitutes::Substitutes,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Headers of answers that hold a number which is nobody's.
const FIGURES: [&str; 8] = [
    "current-page",
    "page-items",
    "retry-after",
    "total-count",
    "total-pages",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
];

/// Headers of answers that hold a cursor.
const CURSORS: [&str; 3] = ["after-cursor", "before-cursor", "cursor"];

/// What a body may be.
const MEDIA_TYPES: [&str; 6] =
    ["application/json", "application/problem+json", "application/xml", "text/html", "text/plain", "text/xml"];

/// What is encoded in an address.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'@').remove(b'_');

/// Replaces values, the same by the same.
pub(super) struct Redactor<'a> {
    judge: &'a Judge,
    /// The texts of documented refusals.
    refusals: BTreeSet<&'a str>,
    parameters: BTreeSet<&'a str>,
    substitutes: Substitutes,
}

impl<'a> Redactor<'a> {
    pub(super) fn new(judge: &'a Judge) -> Self {
        let (refusals, parameters) = (judge.texts_of_refusals(), judge.query_parameters());
        Self { judge, refusals, parameters, substitutes: Substitutes::default() }
    }

    /// A copy of an exchange under another id. Requests keep neither headers nor body: replay reads neither.
    pub(super) fn exchange(&mut self, id: u64, exchange: &Exchange) -> Exchange {
        let Exchange { recording, query, headers, .. } = exchange;
        let Recording { method, path, status, body, .. } = recording;
        let shape = self.judge.shape(recording);
        let copy = Recording {
            id: id.into(),
            method: judge::method(method).to_owned(),
            path: self.address(path),
            status: *status,
            body: match body {
                Value::String(text) => self.body_text(text, shape, *status).into(),
                json => self.value(json, shape, *status),
            },
        };
        let query = query.as_ref().map(|query| self.query(query));
        let headers = headers.iter().filter_map(|(name, value)| self.header(name, value)).collect();
        Exchange { recording: copy, query, headers, unread: None }
    }

    /// JSON that was recorded as text stays that, and the first line of a plain text, which errors show, a line.
    fn body_text(&mut self, text: &str, shape: Shape<'_>, status: u16) -> String {
        if let Ok(json) = serde_json::from_str(text) {
            return self.value(&json, shape, status).to_string();
        }
        let mut copy = |text: &str| match self.leaf(&text.into(), shape, status) {
            Value::String(copy) => copy,
            other => other.to_string(),
        };
        if text.contains('<') { copy(text) } else { text.split('\n').map(copy).collect::<Vec<_>>().join("\n") }
    }

    fn value(&mut self, value: &Value, shape: Shape<'_>, status: u16) -> Value {
        match value {
            Value::Object(members) => {
                let mut copy = Map::new();
                for (name, member) in members {
                    let (origin, shape) = shape.member(name);
                    let member = self.value(member, shape, status);
                    let name = if shows(origin, name) { name.clone() } else { self.substitutes.text(name) };
                    copy.insert(name, member);
                }
                copy.into()
            }
            Value::Array(items) => items.iter().map(|item| self.value(item, shape.item(), status)).collect(),
            leaf => self.leaf(leaf, shape, status),
        }
    }

    fn leaf(&mut self, leaf: &Value, shape: Shape<'_>, status: u16) -> Value {
        match leaf {
            leaf if shape.names(leaf) => leaf.clone(),
            Value::String(text) if status >= 400 && self.is_refusal(text, status) => leaf.clone(),
            Value::Number(number) if number.as_u64() == Some(status.into()) => leaf.clone(),
            Value::String(text) if text.starts_with("https://") || text.starts_with("http://") => {
                self.address(text).into()
            }
            leaf => self.substitutes.leaf(leaf),
        }
    }

    /// Whether a text is a documented refusal, or how HTTP calls the status.
    fn is_refusal(&self, text: &str, status: u16) -> bool {
        let reason = http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
        self.refusals.contains(text) || reason == Some(text)
    }

    /// A path or a URL.
    fn address(&mut self, address: &str) -> String {
        let (address, _fragment) = address.split_once('#').unwrap_or((address, ""));
        let (place, query) = address.split_once('?').map_or((address, None), |(place, query)| (place, Some(query)));
        let mut copy = String::new();
        if let Some((scheme, rest)) = place.split_once("://") {
            let host = rest.split('/').next().unwrap_or_default();
            copy.push_str(if scheme.eq_ignore_ascii_case("http") { "http://" } else { "https://" });
            copy.push_str(&format!("{}.example.com", self.encoded(&format!("host {host}"))));
        }
        let judge = self.judge;
        let steps: Vec<String> = judge
            .steps(place)
            .into_iter()
            .map(|step| match step {
                PathStep::Known(step) | PathStep::New(step) => step.to_owned(),
                PathStep::Value(step) => self.encoded(&decoded(step)),
            })
            .collect();
        copy.push_str(&steps.join("/"));
        if let Some(query) = query {
            copy.push('?');
            copy.push_str(&self.query(query));
        }
        copy
    }

    fn query(&mut self, query: &str) -> String {
        let meant = |text: &str| decoded(&text.replace('+', " "));
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=').map_or((pair, None), |(name, value)| (name, Some(value)));
            let name = meant(name);
            let family =
                name.split_once('.').filter(|(family, _)| self.parameters.contains(format!("{family}.").as_str()));
            let name = match family {
                Some((family, member)) => format!("{family}.{}", self.encoded(member)),
                None if self.parameters.contains(name.as_str()) => name,
                None => self.encoded(&name),
            };
            match value {
                None => name,
                Some(value) => {
                    let items = meant(value);
                    let items: Vec<_> = items.split(',').map(|item| self.encoded(item)).collect();
                    format!("{name}={}", items.join(","))
                }
            }
        };
        query.split('&').map(pair).collect::<Vec<_>>().join("&")
    }

    /// The stand-in of a part of an address.
    fn encoded(&mut self, text: &str) -> String {
        utf8_percent_encode(&self.substitutes.text(text), ENCODED).to_string()
    }

    fn header(&mut self, name: &str, value: &str) -> Option<(String, String)> {
        let name = name.to_ascii_lowercase();
        let value = match name.as_str() {
            "content-type" => {
                let media_type = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
                MEDIA_TYPES.contains(&media_type.as_str()).then_some(media_type)
            }
            figure if FIGURES.contains(&figure) => value.trim().parse::<u32>().ok().map(|figure| figure.to_string()),
            cursor if CURSORS.contains(&cursor) => Some(self.substitutes.text(value)),
            _ => None,
        };
        value.map(|value| (name, value))
    }
}

/// A part of an address as it is meant.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
