//! The table by which recorded exchanges find their types; compiled for the replay tool only.

use super::{
    decode::{Decode, Decoded, to_json},
    operation::{NextPage, Operation},
    pages::{Envelope, Page, Rows},
};
use serde::Serialize;
use serde_json::Value;

/// An operation with the decoders of its bodies.
#[derive(Clone, Copy)]
pub struct Exchange {
    operation: &'static Operation,
    answer: Read,
    body: Option<Read>,
}

type Read = fn(&'static Operation, &[u8]) -> Result<Reading, String>;

/// A body after decoding and encoding.
#[derive(Debug)]
pub struct Reading {
    /// What it was written as.
    pub encoded: Value,
    /// How many of its values that are not null found no declared field.
    pub unknown: usize,
}

impl Exchange {
    pub(crate) const fn of<T: Replay>(operation: &'static Operation) -> Self {
        Self { operation, answer: T::read, body: None }
    }

    pub(crate) const fn with_body<T: Replay>(mut self) -> Self {
        self.body = Some(T::read);
        self
    }

    /// The document of the spec: `v2`.
    pub fn api(&self) -> &'static str {
        self.operation.api
    }

    /// The operation: `users.get`.
    pub fn id(&self) -> &'static str {
        self.operation.id
    }

    /// `GET`.
    pub fn method(&self) -> &'static str {
        self.operation.method.as_str()
    }

    /// The path, with its parameters in braces.
    pub fn path(&self) -> &'static str {
        self.operation.path
    }

    /// Decodes and encodes the body of a successful answer.
    pub fn read_answer(&self, body: &[u8]) -> Result<Reading, String> {
        (self.answer)(self.operation, if body.trim_ascii().is_empty() { b"{}" } else { body })
    }

    /// Decodes and encodes the body of a request, where the operation takes one.
    pub fn read_body(&self, body: &[u8]) -> Option<Result<Reading, String>> {
        self.body.map(|read| read(self.operation, body))
    }
}

/// What a refusal with this status and body turns into.
pub fn refusal(status: u16, body: &[u8]) -> Option<super::Error> {
    let status = http::StatusCode::from_u16(status).ok()?;
    let answer = super::response::Answer {
        status,
        headers: http::HeaderMap::new(),
        body: bytes::Bytes::copy_from_slice(body),
        failures: Vec::new(),
    };
    Some(super::Error::status_of(answer))
}

/// Every operation of the crate.
pub fn exchanges() -> impl Iterator<Item = &'static Exchange> {
    crate::generated::EXCHANGES.iter().copied().flatten().copied().flatten()
}

/// Something that can be read and written for comparison.
pub(crate) trait Replay {
    /// Decodes and encodes.
    fn read(operation: &'static Operation, body: &[u8]) -> Result<Reading, String>;
}

fn decode<T: Decode>(body: &[u8]) -> Result<T, String> {
    match serde_json::from_slice(body).map_err(|error| error.to_string())? {
        Decoded::Exact(value) | Decoded::Odd(Some(value), _) => Ok(value),
        Decoded::Null | Decoded::Odd(None, _) => Err("it lacks what was asked for".to_owned()),
    }
}

impl<T: Decode + Serialize> Replay for T {
    fn read(_: &'static Operation, body: &[u8]) -> Result<Reading, String> {
        let value: T = decode(body)?;
        Ok(Reading { encoded: to_json(&value), unknown: value.unknown_leaves() })
    }
}

impl<T: Decode + Serialize> Replay for Page<T> {
    fn read(operation: &'static Operation, body: &[u8]) -> Result<Reading, String> {
        let cursor = operation.pagination.as_ref().map(|pagination| &pagination.cursor);
        let Some(NextPage::Body { items: name, others, .. }) = cursor else {
            let (encoded, unknown) = encode_rows(decode::<Rows<T>>(body)?)?;
            return Ok(Reading { encoded, unknown });
        };
        let Envelope { rows, rest } = Envelope::<T>::read(body, name).map_err(|error| error.to_string())?;
        let (encoded, mut unknown) = encode_rows(rows)?;
        let Some(rest) = rest else { return Ok(Reading { encoded, unknown }) };
        unknown +=
            rest.iter().filter(|(name, _)| !others.contains(name)).map(|(_, value)| leaves(value)).sum::<usize>();
        let mut whole = rest.into_map();
        whole.insert((*name).to_owned(), encoded);
        Ok(Reading { encoded: whole.into(), unknown })
    }
}

fn encode_rows<T: Decode + Serialize>(rows: Rows<T>) -> Result<(Value, usize), String> {
    match rows.malformed.first() {
        Some(row) => Err(format!("item {} lacks what identifies it", row.index())),
        None => {
            let mut items: Vec<Value> = rows.items.iter().map(to_json).collect();
            for (place, raw) in rows.odd {
                if let Some(item) = items.get_mut(place) {
                    *item = raw;
                }
            }
            Ok((items.into(), rows.items.iter().map(Decode::unknown_leaves).sum()))
        }
    }
}

/// How many values that are not null a JSON value is made of.
pub(crate) fn leaves(value: &Value) -> usize {
    match value {
        Value::Null => 0,
        Value::Array(items) => items.iter().map(leaves).sum(),
        Value::Object(members) => members.values().map(leaves).sum(),
        _ => 1,
    }
}
