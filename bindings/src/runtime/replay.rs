//! The table by which recorded exchanges find their types; compiled for the replay tool only.

use super::{
    call::Call,
    client::Client,
    decode::{Decode, Decoded, from_body, read_again, to_json},
    environment::BoxFuture,
    error::Error,
    operation::{Member, Operation},
    pages::{Envelope, Form, Page, Rows},
    response::{FromAnswer, JSON},
};
use serde::Serialize;
use serde_json::Value;

/// An operation with the decoders of its bodies.
#[derive(Clone, Copy)]
pub struct Exchange {
    operation: &'static Operation,
    call: Run,
    answer: Read,
    body: Option<ReadBody>,
}

type Run = fn(&Client) -> BoxFuture<'static, Result<(), Error>>;
type Read = fn(&'static Operation, &[u8]) -> Result<Reading, String>;
type ReadBody = fn(&[u8]) -> Result<Reading, String>;

/// A body after decoding and encoding.
#[derive(Debug)]
pub struct Reading {
    /// What it was written as.
    pub encoded: Value,
    /// How many of its values that are not null found no declared field.
    pub unknown: usize,
}

impl Exchange {
    pub(crate) const fn of<T: Replay>(operation: &'static Operation, call: Run) -> Self {
        Self { operation, call, answer: T::read, body: None }
    }

    pub(crate) const fn with_body<T: Replay>(mut self) -> Self {
        self.body = Some(T::read_body);
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

    /// Makes the call that the operation's documentation shows.
    pub fn call(&self, client: &Client) -> BoxFuture<'static, Result<(), Error>> {
        (self.call)(client)
    }

    /// Decodes and encodes the body of a successful answer.
    pub fn read_answer(&self, body: &[u8]) -> Result<Reading, String> {
        let is_blank = self.is_json() && body.trim_ascii().is_empty();
        let instead: &[u8] = if self.operation.blank { b"null" } else { b"{}" };
        (self.answer)(self.operation, if is_blank { instead } else { body })
    }

    /// Whether its answer is JSON; else it is text.
    pub fn is_json(&self) -> bool {
        self.operation.accept == JSON
    }

    /// Decodes and encodes the body of a request, where the operation takes one.
    pub fn read_body(&self, body: &[u8]) -> Option<Result<Reading, String>> {
        self.body.map(|read| read(body))
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

/// Makes the table of a resource: an operation with the type of its body, what its answer decodes to, and its call.
macro_rules! exchange_table {
    ($($operation:ident $(($body:ty))? => $answer:ty, |$client:ident| $call:expr;)*) => {
        /// Every operation with what its bodies decode to.
        #[allow(deprecated)]
        pub(crate) const EXCHANGES: &[$crate::runtime::Exchange] = &[$(
            $crate::runtime::Exchange::of::<$answer>(&$operation, |$client| $crate::runtime::replay::run($call))
                $(.with_body::<$body>())?,
        )*];
    };
}
pub(crate) use exchange_table;

/// Something that can be read and written for comparison.
pub(crate) trait Replay {
    /// Decodes and encodes an answer.
    fn read(operation: &'static Operation, body: &[u8]) -> Result<Reading, String>;
    /// Decodes and encodes the body of a request.
    fn read_body(body: &[u8]) -> Result<Reading, String>;
}

/// Makes a call and drops what comes of it.
pub(crate) fn run<T: FromAnswer + Send + 'static>(call: Call<T>) -> BoxFuture<'static, Result<(), Error>> {
    Box::pin(async move { call.await.map(drop) })
}

fn decode<T: Decode>(body: &[u8]) -> Result<T, String> {
    match from_body(body).map_err(|error| error.to_string())? {
        Decoded::Exact(value) | Decoded::Odd(Some(value), _) => Ok(value),
        Decoded::Null | Decoded::Odd(None, _) => Err("it lacks what was asked for".to_owned()),
    }
}

impl<T: Decode + Serialize> Replay for T {
    fn read(operation: &'static Operation, body: &[u8]) -> Result<Reading, String> {
        if let Some(nothing) = T::from_anything() {
            let unknown = from_body(body).map_or(0, |body| leaves(&body));
            return Ok(Reading { encoded: to_json(&nothing), unknown });
        }
        if operation.accept != JSON {
            let encoded = Value::from(String::from_utf8_lossy(body));
            return Ok(Reading { encoded, unknown: 0 });
        }
        if operation.result.is_some() {
            return envelope::<T>(operation, body);
        }
        // One by itself, or in an array of one.
        match decode::<T>(body) {
            Ok(value) => Ok(Reading { encoded: to_json(&value), unknown: value.unknown_leaves() }),
            Err(why) => match decode::<Value>(body)?.as_array().map(Vec::as_slice) {
                Some([one]) => {
                    let value: T = read_again(one).ok_or(why)?;
                    Ok(Reading { encoded: vec![to_json(&value)].into(), unknown: value.unknown_leaves() })
                }
                _ => Err(why),
            },
        }
    }

    fn read_body(body: &[u8]) -> Result<Reading, String> {
        match from_body(body).map_err(|error| error.to_string())? {
            Decoded::Exact(value) => {
                let value: T = value;
                Ok(Reading { encoded: to_json(&value), unknown: value.unknown_leaves() })
            }
            // A bare list has no place for what is odd in it; it is kept beside it.
            Decoded::Odd(Some(value), raw) => Ok(Reading { encoded: raw, unknown: value.unknown_leaves() }),
            Decoded::Null | Decoded::Odd(None, _) => Err("it lacks what was asked for".to_owned()),
        }
    }
}

impl<T: Decode + Serialize> Replay for Page<T> {
    fn read(operation: &'static Operation, body: &[u8]) -> Result<Reading, String> {
        envelope::<T>(operation, body)
    }

    fn read_body(_: &[u8]) -> Result<Reading, String> {
        Err("a page is never sent".to_owned())
    }
}

/// Items, and what stands beside them.
fn envelope<T: Decode + Serialize>(operation: &'static Operation, body: &[u8]) -> Result<Reading, String> {
    let Some(Member { name, others }) = &operation.result else {
        let (encoded, unknown) = encode_rows(decode::<Rows<T>>(body)?)?;
        return Ok(Reading { encoded, unknown });
    };
    let Envelope { rows, rest } = Envelope::<T>::read(body, name).map_err(|error| error.to_string())?;
    let (encoded, mut unknown) = encode_rows(rows)?;
    let Some(rest) = rest else { return Ok(Reading { encoded, unknown }) };
    unknown += rest.iter().filter(|(name, _)| !others.contains(name)).map(|(_, value)| leaves(value)).sum::<usize>();
    let mut whole = rest.into_map();
    whole.insert((*name).to_owned(), encoded);
    Ok(Reading { encoded: whole.into(), unknown })
}

/// The items in the form in which they came.
fn encode_rows<T: Decode + Serialize>(rows: Rows<T>) -> Result<(Value, usize), String> {
    if let Some(row) = rows.malformed.first() {
        return Err(format!("item {} lacks what identifies it", row.index()));
    }
    let mut items: Vec<Value> = rows.items.iter().map(to_json).collect();
    for (place, raw) in rows.odd {
        if let Some(item) = items.get_mut(place) {
            *item = raw;
        }
    }
    let unknown = rows.items.iter().map(Decode::unknown_leaves).sum();
    let encoded = match rows.form {
        Form::Array => items.into(),
        Form::Null => Value::Null,
        Form::Single => items.pop().unwrap_or_default(),
        Form::Nested(lengths) => {
            let mut items = items.into_iter();
            let mut nested: Vec<Value> =
                lengths.into_iter().map(|length| items.by_ref().take(length).collect::<Vec<_>>().into()).collect();
            nested.extend(items);
            nested.into()
        }
    };
    Ok((encoded, unknown))
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
