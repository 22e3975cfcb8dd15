//! The record of what clients have asked.

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use crate::fault::Fault;

/// A request that the simulator has received, and what became of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Request {
    /// The document that the operation stands in, such as `v2`, if the request matched one.
    pub document: Option<&'static str>,
    /// The operation, such as `users.get`, if the request matched one.
    pub operation: Option<&'static str>,
    /// The method.
    pub method: Method,
    /// The path, as sent.
    pub path: String,
    /// What stood behind the `?`, as sent; empty if there was none.
    pub query: String,
    /// All headers, the Authorization header included.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The status that was answered, whether or not the answer reached the client.
    pub status: StatusCode,
    /// Whether the answer was scripted.
    pub scripted: bool,
    /// What went wrong by one of the rules of [`Faults`](crate::Faults), if it did.
    pub fault: Option<Fault>,
    /// Whether what was asked for was done: the handler was run and did not refuse, whatever the client was told of it.
    pub carried_out: bool,
    /// The `X-Request-Id` that was answered.
    pub request_id: String,
}

/// All requests since the start, or since the log was cleared.
pub(crate) struct Log {
    enabled: bool,
    requests: Mutex<Vec<Request>>,
}

impl Log {
    pub(crate) fn new(enabled: bool) -> Self {
        Self { enabled, requests: Mutex::default() }
    }

    pub(crate) fn add(&self, request: Request) {
        if self.enabled {
            self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        }
    }

    pub(crate) fn all(&self) -> Vec<Request> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn clear(&self) {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
