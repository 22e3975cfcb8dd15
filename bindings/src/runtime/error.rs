//! The one error of the crate: what went wrong, and all that the server said about it.

use super::{
    operation::Operation,
    pages::Malformed,
    response::Answer,
    transport::{TransportError, What},
};
use serde_json::Value;
use std::{error::Error as StdError, fmt, time::Duration};

/// What kind of thing went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built from what it was given.
    Configuration,
    /// The request cannot be built; nothing was sent.
    Request,
    /// No access token could be had.
    Token,
    /// The server could not be reached, or the connection broke.
    Transport,
    /// Time ran out: for the answer, or for the call as a whole.
    Timeout,
    /// The quota is used up for longer than the call may take; nothing was sent.
    RateLimited,
    /// The server answered with a status that is no success.
    Status,
    /// The server reported success, but its answer is not what was asked for.
    Decode,
    /// One item of a page lacks what identifies it; its neighbours are unharmed.
    MalformedItem,
}

/// An error of a call, with everything the server said.
///
/// ```no_run
/// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
/// match onelogin.v2().users().get(36216766).await {
///     Ok(user) => println!("{:?}", user.email),
///     Err(error) if error.is_not_found() => println!("gone: {}", error.message()),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
///
/// `Display` is one line: operation, status, message and request id. Neither it nor `Debug` shows a secret or a body.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<&'static Operation>,
    name: Option<String>,
    fields: Vec<FieldError>,
    json_path: Option<String>,
    answer: Option<Answer>,
    malformed: Option<Malformed>,
    attempts: Vec<Attempt>,
    wants_scope: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What the server has against one field of a request. See [`Error::fields`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The field, parameter or sort key, as the server names it: `email`, `conditions.[0].value`.
    pub field: String,
    /// What it says about the field.
    pub messages: Vec<String>,
}

/// An attempt of a call that led to no success. See [`Error::attempts`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// Its number, counted from 1.
    pub number: u32,
    /// The HTTP status, where the server answered.
    pub status: Option<u16>,
    /// What the server said, or what went wrong before it could.
    pub message: String,
    /// How long was waited before the next one.
    pub waited: Duration,
}

impl Attempt {
    pub(crate) fn new(number: u32, error: &Error, waited: Duration) -> Self {
        Self { number, status: error.status(), message: error.message().to_owned(), waited }
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            name: None,
            fields: Vec::new(),
            json_path: None,
            answer: None,
            malformed: None,
            attempts: Vec::new(),
            wants_scope: false,
            source: None,
        }))
    }

    /// An answer whose status is no success.
    pub(crate) fn status_of(answer: Answer) -> Self {
        // What is compressed says nothing that anybody could read.
        let said = answer.compression().map_or_else(|| ServerError::read(&answer.body), |_| ServerError::default());
        let reason = answer.status.canonical_reason().unwrap_or("unknown status");
        let mut error = Self::new(ErrorKind::Status, said.message.unwrap_or_else(|| reason.to_owned()));
        error.0.name = said.name;
        error.0.fields = said.fields;
        error.0.answer = Some(answer);
        error
    }

    /// A success whose body is not what was asked for.
    pub(crate) fn decode(message: impl Into<String>, mut answer: Answer) -> Self {
        let mut error = Self::new(ErrorKind::Decode, message);
        let mut attempts = std::mem::take(&mut answer.failures);
        error.0.answer = Some(answer);
        let number = attempts.last().map_or(1, |last| last.number.saturating_add(1));
        attempts.push(Attempt::new(number, &error, Duration::ZERO));
        error.0.attempts = attempts;
        error
    }

    /// Where in the body the fault is.
    pub(crate) fn at(mut self, json_path: String) -> Self {
        self.0.json_path = Some(json_path);
        self
    }

    pub(crate) fn malformed_item(malformed: Malformed, operation: &'static Operation) -> Self {
        let message = format!("item {} of the page lacks what identifies it", malformed.index());
        let list = operation.result.as_ref().map_or("", |member| member.name);
        let path = format!("{list}[{}]", malformed.index());
        let mut error = Self::new(ErrorKind::MalformedItem, message).of(operation).at(path);
        error.0.malformed = Some(malformed);
        error
    }

    pub(crate) fn with_source(self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.with_boxed_source(Box::new(source))
    }

    pub(crate) fn with_boxed_source(mut self, source: Box<dyn StdError + Send + Sync>) -> Self {
        self.0.source = Some(source);
        self
    }

    pub(crate) fn of(mut self, operation: &'static Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// With what went wrong before it.
    pub(crate) fn after(mut self, attempts: Vec<Attempt>) -> Self {
        if self.0.attempts.is_empty() {
            self.0.attempts = attempts;
        }
        self
    }

    /// A refusal of a token that the server stands by: its scope is too narrow.
    pub(crate) fn wants_scope(&mut self) {
        self.0.wants_scope = true;
    }

    /// Whether the answer is JSON, if perhaps cut off, as the API's own are, and not a page of some machine before it.
    pub(crate) fn is_of_the_api(&self) -> bool {
        self.body().trim_ascii_start().starts_with(b"{")
    }

    /// Whether the server itself says that the scope is missing, as version 1 does.
    pub(crate) fn says_scope_is_missing(&self) -> bool {
        self.0.message == "Insufficient Permission"
    }

    /// Whether the server says of the token itself that it takes it no more.
    pub(crate) fn says_token_is_dead(&self) -> bool {
        matches!(self.0.message.as_str(), "Authentication Failure" | "Unauthorized")
    }

    /// The answer behind the error, its body left out: what it says is of no importance.
    pub(crate) fn into_emptied_answer(self) -> Result<Answer, Self> {
        let Self(mut inner) = self;
        match inner.answer.take() {
            Some(answer) => Ok(Answer { body: bytes::Bytes::new(), ..answer }),
            None => Err(Self(inner)),
        }
    }

    /// The same error as the reason why there is no token.
    pub(crate) fn into_token_error(mut self) -> Self {
        if self.0.kind == ErrorKind::Status || self.0.kind == ErrorKind::Decode {
            self.0.kind = ErrorKind::Token;
        }
        self
    }

    /// What kind of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status, where the server answered.
    pub fn status(&self) -> Option<u16> {
        self.http_status().map(|status| status.as_u16())
    }

    pub(crate) fn http_status(&self) -> Option<http::StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// What the server said, or what went wrong before it could.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The server's name for the error: `NotFoundError`, `bad request`, `invalid_client`.
    pub fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    /// The field, parameter or sort key that the server objects to; the first, where there are more.
    pub fn field(&self) -> Option<&str> {
        self.0.fields.first().map(|error| error.field.as_str())
    }

    /// Every field that the server objects to, with what it says.
    pub fn fields(&self) -> &[FieldError] {
        &self.0.fields
    }

    /// The server's id of the request; its support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.answer.as_ref().and_then(Answer::request_id)
    }

    /// The headers of the answer.
    pub fn headers(&self) -> Option<&http::HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The body of the answer, as it came.
    pub fn body(&self) -> &[u8] {
        self.0.answer.as_ref().map_or(&[], |answer| &answer.body)
    }

    /// Where in the body the fault of an undecodable answer is, as `data[3].id`; `.` is all of it.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// The operation that failed. A token that cannot be had fails `auth tokens.generate`.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// The scopes of which the credential pair needs one for the operation that failed.
    pub fn scopes(&self) -> &'static [&'static str] {
        self.0.operation.map_or(&[], |operation| operation.scopes)
    }

    /// What went wrong at each attempt, the last included.
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }

    /// The item that could not be read, with its place and its JSON.
    pub fn malformed(&self) -> Option<&Malformed> {
        self.0.malformed.as_ref()
    }

    /// Whether the server knows no such thing (404).
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Whether the token or its scope was refused (401), no token was given out, or, where a call checks a user's password or
    /// code, that was wrong.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(401)
    }

    /// Whether the credential's owner has no say over the target (403).
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(403)
    }

    /// Whether the quota is used up (429).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429) || self.0.kind == ErrorKind::RateLimited
    }

    /// Whether time ran out: for the answer, or for the call as a whole.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether the same call may succeed later, as it is: after a timeout, a lost connection, a used-up quota, or an answer
    /// that blames the server. Not where the answer is larger than allowed: it will be so again.
    ///
    /// After a timeout, a lost connection, a 502 or a 504 nobody knows whether the call was carried out. Look before making one
    /// again that creates something.
    pub fn is_retryable(&self) -> bool {
        let transport = self.0.source.as_ref().and_then(|source| source.downcast_ref::<TransportError>());
        match self.0.kind {
            ErrorKind::Transport => transport.is_none_or(|error| error.what() != What::TooLarge),
            ErrorKind::Timeout | ErrorKind::RateLimited => true,
            _ => matches!(self.status(), Some(408 | 429 | 500 | 502..=504)),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{operation}: ")?;
        }
        if inner.kind == ErrorKind::Token {
            f.write_str("no access token: ")?;
        }
        if let Some(status) = self.status() {
            write!(f, "{status} ")?;
            if let Some(name) = &inner.name {
                write!(f, "{}: ", OneLine(name))?;
            }
        }
        write!(f, "{}", OneLine(&inner.message))?;
        for error in &inner.fields {
            match error.messages.as_slice() {
                [] => write!(f, " (field {})", OneLine(&error.field))?,
                [message] if *message == inner.message => write!(f, " (field {})", OneLine(&error.field))?,
                messages => write!(f, " ({}: {})", OneLine(&error.field), OneLine(&messages.join(", ")))?,
            }
        }
        if let Some(path) = &inner.json_path {
            write!(f, " at {}", OneLine(path))?;
        }
        if inner.wants_scope && !self.scopes().is_empty() {
            write!(f, "; the credential pair needs one of the scopes {}", self.scopes().join(", "))?;
        }
        if inner.attempts.len() > 1 {
            write!(f, "; {} attempts", inner.attempts.len())?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {})", OneLine(id))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.0.operation.map(ToString::to_string))
            .field("status", &self.status())
            .field("name", &self.0.name)
            .field("message", &self.0.message)
            .field("fields", &self.0.fields)
            .field("json_path", &self.0.json_path)
            .field("request_id", &self.request_id())
            .field("body_bytes", &self.body().len())
            .field("attempts", &self.0.attempts)
            .field("malformed", &self.0.malformed)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as _)
    }
}

/// Text of a server on one line, and not without end.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        const LONGEST: usize = 300;
        for (index, c) in self.0.chars().enumerate() {
            if index == LONGEST {
                return f.write_str("...");
            }
            f.write_char(if c.is_control() { ' ' } else { c })?;
        }
        Ok(())
    }
}

/// What an error body says, whichever of the API's shapes it has.
#[derive(Debug, Default, PartialEq)]
struct ServerError {
    message: Option<String>,
    name: Option<String>,
    fields: Vec<FieldError>,
}

impl ServerError {
    fn read(body: &[u8]) -> Self {
        match serde_json::from_slice::<Value>(body) {
            Ok(Value::Array(items)) => items.first().map(Self::of).unwrap_or_default(),
            Ok(value) => Self::of(&value),
            Err(_) => Self { message: title(&String::from_utf8_lossy(body)), ..Self::default() },
        }
    }

    fn of(value: &Value) -> Self {
        let at = |place: &&str| value.pointer(place)?.as_str().filter(|text| !text.trim().is_empty());
        let text = |places: &[&str]| places.iter().find_map(at).map(str::to_owned);
        // In turn: version 1, whose envelope's `message` is text or names the attribute at fault; version 2, `{message,
        // name, field}`; its page errors, `{status, error, description}`; OAuth's `{error, error_description}`.
        let message =
            text(&["/status/message", "/status/message/description", "/message", "/description", "/error_description"]);
        let name = text(&["/status/type", "/name", "/error"]);
        let field = text(&["/status/message/attribute", "/field"]);
        if let Some(field) = field {
            return Self {
                fields: vec![FieldError { field, messages: message.clone().into_iter().collect() }],
                message,
                name,
            };
        }
        let Some(members) = value.as_object() else { return Self::default() };
        // Rules and mappings: `{code, message, errors: [{field, message: []}]}`.
        if let Some(errors) = members.get("errors") {
            let mut fields = field_errors(errors);
            // Messages that belong to no field stand for the whole.
            let (whole, named): (Vec<_>, Vec<_>) = fields.drain(..).partition(|error| error.field.is_empty());
            let whole = whole.into_iter().flat_map(|error| error.messages).collect::<Vec<_>>().join(", ");
            let message = message.or(Some(whole).filter(|whole| !whole.is_empty()));
            return Self { message, name, fields: named };
        }
        // Brands: nothing but `{field: message}`; there, `name` is a field.
        let says_what_kind = message.is_some() || members.keys().any(|key| key == "status" || key == "error");
        let is_kind = |name: &String| name.ends_with("Error") && members.len() == 1;
        if says_what_kind || name.as_ref().is_some_and(is_kind) || !members.values().all(is_words) {
            return Self { message, name, fields: Vec::new() };
        }
        Self { message: None, name: None, fields: field_errors(value) }
    }
}

/// Whether it is text, or a list of nothing else.
fn is_words(value: &Value) -> bool {
    value.is_string() || value.as_array().is_some_and(|items| items.iter().all(Value::is_string))
}

/// The field errors in a list of `{field, message}`, in a list of text, or in an object `{field: message}`.
fn field_errors(value: &Value) -> Vec<FieldError> {
    let words = |value: &Value| match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    match value {
        Value::Array(items) => items
            .iter()
            .map(|item| FieldError {
                field: item.get("field").and_then(Value::as_str).unwrap_or_default().to_owned(),
                messages: words(item.get("message").unwrap_or(item)),
            })
            .collect(),
        Value::Object(members) => {
            members.iter().map(|(field, said)| FieldError { field: field.clone(), messages: words(said) }).collect()
        }
        other => vec![FieldError { field: String::new(), messages: words(other) }],
    }
}

/// The title of a web page, or the first line of plain text.
fn title(body: &str) -> Option<String> {
    let lower = body.to_ascii_lowercase();
    let text = match lower.find("<title>").map(|start| start + "<title>".len()) {
        Some(start) => lower[start..].find('<').and_then(|end| body.get(start..start + end))?,
        None if lower.contains('<') => return None,
        None => body.lines().find(|line| !line.trim().is_empty())?,
    };
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    type Said = (Option<String>, Option<String>, Vec<(String, String)>);

    fn read(body: &str) -> Said {
        let ServerError { message, name, fields } = ServerError::read(body.as_bytes());
        (message, name, fields.into_iter().map(|error| (error.field, error.messages.join("|"))).collect())
    }

    fn said(message: &str, name: Option<&str>, field: Option<&str>) -> Said {
        let fields = field.map(|field| (field.to_owned(), message.to_owned())).into_iter().collect();
        (Some(message.to_owned()), name.map(str::to_owned), fields)
    }

    #[test]
    fn every_error_shape_gives_its_message() {
        assert_eq!(
            read(r#"{"status":{"error":true,"code":401,"type":"Unauthorized","message":"Authentication Failure"}}"#),
            said("Authentication Failure", Some("Unauthorized"), None)
        );
        assert_eq!(
            read(r#"{"status":{"type":"bad request","message":{"attribute":"id","description":"ID is incorrect"}}}"#),
            said("ID is incorrect", Some("bad request"), Some("id"))
        );
        assert_eq!(
            read(
                r#"{"message":"Invalid sort field: a","field":"a","name":"UnprocessableEntityFieldError","statusCode":422}"#
            ),
            said("Invalid sort field: a", Some("UnprocessableEntityFieldError"), Some("a"))
        );
        assert_eq!(
            read(r#"{"status":400,"error":"BadRequestError","description":"one or the other"}"#),
            said("one or the other", Some("BadRequestError"), None)
        );
        assert_eq!(
            read(r#"{"error":"invalid_client","error_description":"who?"}"#),
            said("who?", Some("invalid_client"), None)
        );
        assert_eq!(
            read("<html><head><TITLE> 502 Bad Gateway </TITLE></head></html>"),
            said("502 Bad Gateway", None, None)
        );
        assert_eq!(read("\n upstream timed out\n"), said("upstream timed out", None, None));
        assert_eq!(read(""), (None, None, vec![]));
        assert_eq!(read("<p>no title"), (None, None, vec![]));
        assert_eq!(read(r#"{"status":{"code":401},"message":"beside it"}"#), said("beside it", None, None));
        assert_eq!(read("[1]"), (None, None, vec![]));
    }

    #[test]
    fn every_field_at_fault_is_told() {
        let fields = |body: &str| read(body).2;
        let of = |field: &str, messages: &str| (field.to_owned(), messages.to_owned());
        let rule = r#"{"code":422,"message":"Validation Failed","errors":[
            {"field":"id","message":["is taken"]}, {"field":"conditions.[0].value","message":["a", "b"]}]}"#;
        assert_eq!(read(rule).0.unwrap(), "Validation Failed");
        assert_eq!(fields(rule), [of("id", "is taken"), of("conditions.[0].value", "a|b")]);
        assert_eq!(fields(r#"{"errors":[{"field":"id","message":"no"}]}"#), [of("id", "no")]);
        assert_eq!(fields(r#"{"errors":{"id":["no"]}}"#), [of("id", "no")]);
        assert_eq!(read(r#"{"errors":["a", "b"]}"#), (Some("a, b".to_owned()), None, vec![]));
        assert_eq!(
            fields(r#"{"name":"Value is required.","text":["x"]}"#),
            [of("name", "Value is required."), of("text", "x")]
        );
        assert_eq!(read(r#"{"name":"NotFoundError"}"#), (None, Some("NotFoundError".to_owned()), vec![]));
        assert_eq!(fields(r#"{"id": 7, "email": "a"}"#), []);

        let answer = Answer {
            status: http::StatusCode::UNPROCESSABLE_ENTITY,
            headers: http::HeaderMap::new(),
            body: rule.into(),
            failures: Vec::new(),
        };
        let line = Error::status_of(answer).to_string();
        assert_eq!(line, "422 Validation Failed (id: is taken) (conditions.[0].value: a, b)");
    }
}
