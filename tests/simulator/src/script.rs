//! Answers that a test has prepared for the next calls of an operation.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};
use indexmap::IndexMap;
use serde_json::{Value, value::RawValue};

use crate::{
    delivery::{Course, Delivery},
    reply::Reply,
    spec::{Operation, Spec},
};

/// An answer to give instead of the simulator's own, or what is done to the simulator's own on its way.
///
/// ```
/// use std::time::Duration;
///
/// use onelogin_simulator::Answer;
/// use serde_json::json;
///
/// // Other answers. The request is not carried out.
/// let throttled = Answer::html(429, "<h1>Slow down</h1>").header("Retry-After", "2");
/// let moved = Answer::empty(302).header("Location", "https://elsewhere.example/");
/// let nothing = Answer::lost();
///
/// // The request is carried out, and the client does not learn it.
/// let late = Answer::html(504, "<h1>Gateway Timeout</h1>").carry_out();
/// let lost = Answer::lost().carry_out();
///
/// // The simulator's own answer, but not as it should be.
/// let slow = Answer::real().delay(Duration::from_millis(50)).pause(Duration::from_millis(50));
/// let broken = Answer::real().gzip().reset();
///
/// // Nor is this one: its list has an item without an id. And here it was the token that ended.
/// let malformed = Answer::real().malformed();
/// let expired = Answer::real().expire_token();
/// ```
///
/// An answer takes one of the courses [`cut_off`](Self::cut_off), [`reset`](Self::reset), [`pause`](Self::pause) and
/// [`drip`](Self::drip): the last one that is named.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Status and body; none if they are the simulator's own.
    fixed: Option<(u16, Bytes)>,
    carry_out: bool,
    expire_token: bool,
    malformed: bool,
    headers: Vec<(String, String)>,
    delivery: Delivery,
}

impl Answer {
    /// Answers this status without a body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self {
            fixed: Some((status, Bytes::new())),
            carry_out: false,
            expire_token: false,
            malformed: false,
            headers: Vec::new(),
            delivery: Delivery::default(),
        }
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
        Self { fixed: Some((status, body.into())), ..Self::empty(status) }.header("content-type", content_type)
    }

    /// Checks the request, carries it out and answers it as if there were no script; other methods spoil that answer.
    #[must_use]
    pub fn real() -> Self {
        Self { fixed: None, ..Self::empty(200) }
    }

    /// Answers nothing: the connection is reset (TCP RST) before any header, and the request is not carried out. With
    /// [`carry_out`](Self::carry_out) it is. The log shows a 503.
    #[must_use]
    pub fn lost() -> Self {
        Self::empty(503).course(Course::Lost)
    }

    /// Checks the request and carries it out before this answer is given, which tells nothing of it.
    #[must_use]
    pub fn carry_out(mut self) -> Self {
        self.carry_out = true;
        self
    }

    /// Ends the access token before the request is looked at, as if its ten hours were over.
    #[must_use]
    pub fn expire_token(mut self) -> Self {
        self.expire_token = true;
        self
    }

    /// Takes the `id` from the item in the middle of the answer's list, and leaves the others as they are. A list in an
    /// envelope, such as `data`, or in a list is found as well; an answer without such a list stays whole.
    #[must_use]
    pub fn malformed(mut self) -> Self {
        self.malformed = true;
        self
    }

    /// Adds a header, or sets one that the simulator's own answer has.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Waits this long before anything is sent. What is carried out has been carried out before.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delivery.delay = delay;
        self
    }

    /// Leaves the second half of the body out, as if the first were all: the answer is whole, the JSON in it is not.
    #[must_use]
    pub fn truncate(mut self) -> Self {
        self.delivery.truncate = true;
        self
    }

    /// Compresses the body, with `Content-Encoding: gzip`, whatever the client accepts.
    #[must_use]
    pub fn gzip(mut self) -> Self {
        self.delivery.gzip = true;
        self
    }

    /// Sends half of the body, then closes the connection. An answer that cannot have a body, a 204, is lost.
    #[must_use]
    pub fn cut_off(self) -> Self {
        self.course(Course::CutOff)
    }

    /// Sends half of the body, then resets the connection (TCP RST). An answer that cannot have a body, a 204, is lost.
    #[must_use]
    pub fn reset(self) -> Self {
        self.course(Course::Reset)
    }

    /// Sends the headers and half of the body at once, and the rest after this time.
    #[must_use]
    pub fn pause(self, pause: Duration) -> Self {
        self.course(Course::Pause(pause))
    }

    /// Sends the body byte by byte, with this time in between, and after it blanks, without an end or a length.
    #[must_use]
    pub fn drip(self, interval: Duration) -> Self {
        self.course(Course::Drip(interval))
    }

    fn course(mut self, course: Course) -> Self {
        self.delivery.course = course;
        self
    }

    pub(crate) fn prepare(self) -> Result<Prepared, ScriptError> {
        let mut headers = Vec::new();
        for (name, value) in self.headers {
            let pair = HeaderName::try_from(name.as_str()).ok().zip(HeaderValue::try_from(value).ok());
            headers.push(pair.ok_or(ScriptError::InvalidHeader(name))?);
        }
        let fixed = match self.fixed {
            Some((code, body)) => {
                let status = StatusCode::from_u16(code).ok().filter(|status| !status.is_informational());
                Some((status.ok_or(ScriptError::InvalidStatus(code))?, body))
            }
            None => None,
        };
        let Self { carry_out, expire_token, malformed, delivery, .. } = self;
        Ok(Prepared { fixed, carry_out, expire_token, malformed, headers, delivery })
    }
}

/// An answer that can be sent; by default the simulator's own.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prepared {
    fixed: Option<(StatusCode, Bytes)>,
    carry_out: bool,
    /// Whether the access token ends first.
    pub(crate) expire_token: bool,
    malformed: bool,
    headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) delivery: Delivery,
}

/// What a prepared answer has become.
pub(crate) struct Outcome {
    pub(crate) reply: Reply,
    pub(crate) carried_out: bool,
    /// Whether what was to be spoilt in the body was there to be spoilt.
    pub(crate) spoilt: bool,
}

impl Prepared {
    /// The answer, given the way to carry the request out.
    pub(crate) fn reply(self, carry_out: impl FnOnce() -> Reply) -> Outcome {
        let (mut reply, carried_out) = match self.fixed {
            Some((status, body)) => {
                (Reply { body, ..Reply::empty(status) }, self.carry_out && carry_out().status.is_success())
            }
            None => {
                let own = carry_out();
                let done = own.status.is_success();
                (own, done)
            }
        };
        reply.headers.retain(|(name, _)| self.headers.iter().all(|(other, _)| other != name));
        reply.headers.extend(self.headers);
        let malformed = std::str::from_utf8(&reply.body).ok().filter(|_| self.malformed).and_then(malformed);
        let spoilt = malformed.is_some() == self.malformed;
        reply.body = malformed.map_or(reply.body, Bytes::from);
        Outcome { reply, carried_out, spoilt }
    }
}

/// The same JSON, but for the `id` of the item in the middle of its list; none if it has no list of things with ids.
fn malformed(json: &str) -> Option<String> {
    if let Ok(mut items) = serde_json::from_str::<Vec<Box<RawValue>>>(json) {
        let middle = items.len() / 2;
        let item = items.get_mut(middle)?;
        let spoilt = match serde_json::from_str::<Members>(item.get()) {
            Ok(mut members) => {
                members.shift_remove("id")?;
                serde_json::to_string(&members).ok()?
            }
            Err(_) => malformed(item.get())?,
        };
        *item = RawValue::from_string(spoilt).ok()?;
        return serde_json::to_string(&items).ok();
    }
    let mut members: Members = serde_json::from_str(json).ok()?;
    let mut lists = members.values_mut().filter(|value| value.get().starts_with('['));
    let (list, spoilt) = lists.find_map(|list| malformed(list.get()).map(|spoilt| (list, spoilt)))?;
    *list = RawValue::from_string(spoilt).ok()?;
    serde_json::to_string(&members).ok()
}

/// The members of an object, in their order and as they are written.
type Members = IndexMap<String, Box<RawValue>>;

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

/// The operation that somebody names.
pub(crate) fn operation(spec: &'static Spec, document: &str, id: &str) -> Result<&'static Operation, ScriptError> {
    let unknown = || ScriptError::UnknownOperation { document: document.to_owned(), operation: id.to_owned() };
    spec.find(document, id).ok_or_else(unknown)
}

/// The prepared answers of each operation, first come, first served.
#[derive(Default)]
pub(crate) struct Scripts(Mutex<HashMap<Key, VecDeque<Prepared>>>);

type Key = (&'static str, &'static str);

impl Scripts {
    pub(crate) fn add(&self, operation: &'static Operation, answer: Answer) -> Result<(), ScriptError> {
        let answer = answer.prepare()?;
        let mut scripts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        scripts.entry((operation.document, &operation.id)).or_default().push_back(answer);
        Ok(())
    }

    pub(crate) fn next(&self, operation: &'static Operation) -> Option<Prepared> {
        let mut scripts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        scripts.get_mut(&(operation.document, operation.id.as_str()))?.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_item_of_a_list_loses_its_id_and_all_else_stays_as_it_is_written() {
        let list = r#"[{"z":1.0,"id":1},{"z":1.0,"id":2,"a":[]},{"id":3}]"#;
        let good = r#"[{"z":1.0,"id":1},{"z":1.0,"a":[]},{"id":3}]"#;
        assert_eq!(malformed(list).as_deref(), Some(good));
        let envelope = |list: &str| format!(r#"{{"status":{{"id":9}},"none":[],"ids":[1],"data":{list}}}"#);
        assert_eq!(malformed(&envelope(list)), Some(envelope(good)));
        assert_eq!(malformed(&format!("[{list}]")), Some(format!("[{good}]")));
        for whole in ["", "[]", "{}", "7", "[[]]", "[7]", r#"{"id":1}"#, r#"[{"name":"x"}]"#, r#"{"data":[{}]}"#, "<p>"]
        {
            assert_eq!(malformed(whole), None, "{whole}");
        }
    }
}
