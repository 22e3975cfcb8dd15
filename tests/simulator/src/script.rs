//! Answers that a test has prepared for the next calls of an operation.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use crate::{reply::Reply, spec::Operation};

/// An answer to give instead of the simulator's own.
///
/// ```
/// use std::time::Duration;
///
/// use onelogin_simulator::Answer;
/// use serde_json::json;
///
/// let throttled = Answer::html(429, "<h1>Slow down</h1>").header("Retry-After", "2");
/// let late = Answer::json(200, json!([])).delay(Duration::from_millis(50));
/// let broken = Answer::json(200, json!({"id": 1})).cut_off();
/// ```
#[derive(Clone, Debug)]
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Bytes,
    delay: Duration,
    cut_off: bool,
}

impl Answer {
    /// Answers this status without a body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new(), delay: Duration::ZERO, cut_off: false }
    }

    /// Answers a JSON body.
    #[must_use]
    pub fn json(status: u16, body: Value) -> Self {
        Self::bytes(status, "application/json; charset=utf-8", body.to_string())
    }

    /// Answers plain text.
    #[must_use]
    pub fn text(status: u16, body: impl Into<String>) -> Self {
        Self::bytes(status, "text/plain; charset=utf-8", body.into())
    }

    /// Answers a web page, as the edge in front of the API does when it is in trouble.
    #[must_use]
    pub fn html(status: u16, body: impl Into<String>) -> Self {
        Self::bytes(status, "text/html; charset=utf-8", body.into())
    }

    /// Answers any bytes, such as JSON that is broken or ordered in a certain way.
    #[must_use]
    pub fn bytes(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), ..Self::empty(status) }.header("content-type", content_type)
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Waits this long before answering.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sends half of the body, then closes the connection.
    #[must_use]
    pub fn cut_off(mut self) -> Self {
        self.cut_off = true;
        self
    }

    fn reply(self) -> Result<Reply, ScriptError> {
        let status = StatusCode::from_u16(self.status).ok().filter(|status| !status.is_informational());
        let mut reply = Reply::empty(status.ok_or(ScriptError::InvalidStatus(self.status))?);
        for (name, value) in self.headers {
            let pair = HeaderName::try_from(name.as_str()).ok().zip(HeaderValue::try_from(value).ok());
            let (name, value) = pair.ok_or(ScriptError::InvalidHeader(name))?;
            reply.headers.push((name, value));
        }
        Ok(Reply { body: self.body, delay: self.delay, cut_off: self.cut_off, ..reply })
    }
}

/// Why an answer cannot be scripted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScriptError {
    /// The API has no such operation.
    UnknownOperation {
        /// The document that was named.
        document: String,
        /// The operation that was named.
        operation: String,
    },
    /// The number is not the status of an answer.
    InvalidStatus(u16),
    /// The header with this name cannot be sent.
    InvalidHeader(String),
}

impl fmt::Display for ScriptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownOperation { document, operation } => {
                write!(f, "there is no operation {operation} in {document}")
            }
            Self::InvalidStatus(status) => write!(f, "{status} is not the status of an answer"),
            Self::InvalidHeader(name) => write!(f, "header {name} cannot be sent"),
        }
    }
}

impl std::error::Error for ScriptError {}

/// The prepared answers of each operation, first come, first served.
#[derive(Default)]
pub(crate) struct Scripts(Mutex<HashMap<Key, VecDeque<Reply>>>);

type Key = (&'static str, &'static str);

impl Scripts {
    pub(crate) fn add(&self, operation: &'static Operation, answer: Answer) -> Result<(), ScriptError> {
        let reply = answer.reply()?;
        let mut scripts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        scripts.entry((operation.document, &operation.id)).or_default().push_back(reply);
        Ok(())
    }

    pub(crate) fn next(&self, operation: &'static Operation) -> Option<Reply> {
        let mut scripts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        scripts.get_mut(&(operation.document, operation.id.as_str()))?.pop_front()
    }
}
