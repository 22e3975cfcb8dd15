//! An answer on its way to the client.

use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use axum::{body::Body, response::Response};
use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde::Serialize;

/// Status, headers and body, and how they are sent.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    /// Few enough for a list, which keeps the type small.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Bytes,
    /// How long to wait before sending.
    pub(crate) delay: Duration,
    /// Whether to close the connection in the middle of the body.
    pub(crate) cut_off: bool,
}

impl Reply {
    /// No body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new(), delay: Duration::ZERO, cut_off: false }
    }

    /// A body of some media type.
    pub(crate) fn bytes(status: StatusCode, content_type: &str, body: Bytes) -> Self {
        let mut reply = Self::empty(status);
        reply.set(header::CONTENT_TYPE, content_type);
        reply.body = body;
        reply
    }

    /// A JSON body.
    pub(crate) fn json(status: StatusCode, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => Self::bytes(status, "application/json; charset=utf-8", bytes.into()),
            Err(error) => Self::bytes(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", error.to_string().into()),
        }
    }

    /// Adds a header; a value that no header can hold is left out.
    pub(crate) fn set(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((name, value));
        }
    }

    /// The text of a header.
    pub(crate) fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name)?.1.to_str().ok()
    }

    /// What axum sends.
    pub(crate) fn into_response(self) -> Response {
        let mut response = if self.cut_off {
            let mut response = Response::new(Body::from_stream(HalfBody::of(&self.body)));
            // The announced length is what tells the client that something is missing.
            response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(self.body.len().max(1)));
            response
        } else {
            Response::new(Body::from(self.body))
        };
        *response.status_mut() = self.status;
        for (name, value) in self.headers {
            response.headers_mut().append(name, value);
        }
        response
    }
}

/// The first half of a body, then an error, on which the server closes the connection.
struct HalfBody {
    half: Option<Bytes>,
    pause: bool,
}

impl HalfBody {
    fn of(body: &Bytes) -> Self {
        Self { half: Some(body.slice(..body.len() / 2)), pause: true }
    }
}

impl Stream for HalfBody {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(half) = self.half.take() {
            return Poll::Ready(Some(Ok(half)));
        }
        // One turn for the server to send the half before it sees the error.
        if std::mem::take(&mut self.pause) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(std::io::Error::other("the answer is cut off as its script says"))))
    }
}
