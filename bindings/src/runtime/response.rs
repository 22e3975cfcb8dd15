//! An answer of the server, and what it decodes to.

use super::{
    decode::{Decode, Decoded, from_body, read_again},
    error::{Attempt, Error},
    operation::Operation,
    pages::Envelope,
};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

/// An answer as it came: status, headers and body.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What went wrong before it came.
    pub(crate) failures: Vec<Attempt>,
}

impl From<http::Response<Bytes>> for Answer {
    fn from(response: http::Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        Self { status: parts.status, headers: parts.headers, body, failures: Vec::new() }
    }
}

impl Answer {
    /// What it says.
    pub(crate) fn read<T: FromAnswer>(&self, operation: &'static Operation) -> Result<T, Error> {
        T::from_answer(&AnswerRef { answer: self, operation }).map_err(|error| error.of(operation))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.header("x-request-id")
    }

    /// How the body is compressed, where it still is.
    pub(crate) fn compression(&self) -> Option<&str> {
        self.header("content-encoding").map(str::trim).filter(|encoding| !encoding.eq_ignore_ascii_case("identity"))
    }
}

/// What a successful answer is turned into.
pub trait FromAnswer: Sized {
    /// Reads the body, and the headers where they matter.
    fn from_answer(answer: &AnswerRef<'_>) -> Result<Self, Error>;
}

/// An answer on its way into a value.
pub struct AnswerRef<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) operation: &'static Operation,
}

impl<T: Decode> FromAnswer for T {
    fn from_answer(reference: &AnswerRef<'_>) -> Result<Self, Error> {
        let AnswerRef { answer, operation } = reference;
        if let Some(nothing) = T::from_anything() {
            return Ok(nothing);
        }
        if operation.accept != JSON {
            return match T::from_text(&String::from_utf8_lossy(&answer.body)) {
                Decoded::Exact(value) | Decoded::Odd(Some(value), _) => Ok(value),
                Decoded::Null | Decoded::Odd(None, _) => Err(Error::lacking::<T>(answer, &Value::Null)),
            };
        }
        let Some(member) = &operation.result else { return read_whole(answer) };
        let Envelope { rows, .. } = Envelope::from_answer(reference)?;
        rows.items.into_iter().next().ok_or_else(|| {
            let message = format!("the answer lacks what was asked for in `{}`", member.name);
            Error::decode(message, (*answer).clone()).at(member.name.to_owned())
        })
    }
}

/// The media type of nearly every answer.
pub(crate) const JSON: &str = "application/json";

/// Reads a body as a value: by itself, or in an array of one, as some answers have it.
pub(crate) fn read_whole<T: Decode>(answer: &Answer) -> Result<T, Error> {
    // Nothing, or the blank that some servers send for it, is what an object without members would say.
    let body: &[u8] = if answer.body.trim_ascii().is_empty() { b"{}" } else { &answer.body };
    match from_body(body) {
        Ok(Decoded::Exact(value) | Decoded::Odd(Some(value), _)) => Ok(value),
        Ok(Decoded::Null) => Err(Error::lacking::<T>(answer, &Value::Null)),
        Ok(Decoded::Odd(None, raw)) => match raw.as_array().map(Vec::as_slice) {
            Some([one]) => read_again(one).ok_or_else(|| Error::lacking::<T>(answer, one)),
            _ => Err(Error::lacking::<T>(answer, &raw)),
        },
        Err(error) => Err(Error::no_json(answer, error)),
    }
}

impl Error {
    /// A success that is JSON, but not a `T`.
    fn lacking<T: Decode>(answer: &Answer, raw: &Value) -> Self {
        let missing = T::required().iter().find(|name| raw.get(name).is_none_or(Value::is_null));
        let path = missing.or(T::required().first()).filter(|_| raw.is_object());
        let path = path.map_or_else(|| ".".to_owned(), ToString::to_string);
        Self::decode("the answer lacks what was asked for", answer.clone()).at(path)
    }

    /// A success that cannot be read as JSON to its end.
    pub(crate) fn no_json(answer: &Answer, error: serde_json::Error) -> Self {
        if let Some(encoding) = answer.compression() {
            let message = match encoding.eq_ignore_ascii_case("gzip") {
                true => "the answer is compressed, which was not asked for; the feature `gzip` reads it".to_owned(),
                false => format!("the answer is compressed as `{encoding}`, which was not asked for"),
            };
            return Self::decode(message, answer.clone()).with_source(error);
        }
        // Only what failed is read again, to learn where.
        let mut deserializer = serde_json::Deserializer::from_slice(&answer.body);
        let again: Result<Value, _> = serde_path_to_error::deserialize(&mut deserializer);
        let path = again.err().map_or_else(|| ".".to_owned(), |error| error.path().to_string());
        Self::decode("the answer is no JSON", answer.clone()).with_source(error).at(path)
    }
}

/// A value with the answer it came in.
///
/// ```no_run
/// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
/// let response = onelogin.v2().users().get(36216766).with_response().await?;
/// println!("{} {:?}", response.status(), response.request_id());
/// let user = response.into_value();
/// # Ok(())
/// # }
/// ```
pub struct Response<T> {
    value: T,
    answer: Answer,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, answer: Answer) -> Self {
        Self { value, answer }
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.answer.status.as_u16()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The server's id of the request.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// The body, as it came.
    pub fn body(&self) -> &[u8] {
        &self.answer.body
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{runtime::operation::Auth, v1::StatusEnvelope, v2::User};

    const OPERATION: Operation = Operation {
        api: "v1",
        id: "users.delete",
        method: http::Method::DELETE,
        path: "/",
        auth: Auth::Token,
        scopes: &[],
        accept: JSON,
        blank: false,
        result: None,
        pagination: None,
    };

    fn read<T: FromAnswer>(body: &'static str) -> Result<T, Error> {
        let answer =
            Answer { status: StatusCode::OK, headers: HeaderMap::new(), body: body.into(), failures: Vec::new() };
        T::from_answer(&AnswerRef { answer: &answer, operation: &OPERATION })
    }

    #[test]
    fn a_blank_answer_is_enough_where_nothing_has_to_be_in_it() {
        for blank in ["", " ", "\r\n"] {
            assert_eq!(read::<StatusEnvelope>(blank).unwrap(), StatusEnvelope::default(), "{blank:?}");
            assert!(read::<User>(blank).is_err(), "{blank:?}");
        }
        assert!(read::<StatusEnvelope>("<p>").is_err());
    }
}
