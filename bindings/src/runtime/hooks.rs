//! Functions of the program that look on at every attempt.

use super::{error::Error, operation::Operation};
use http::{HeaderMap, StatusCode};
use std::{fmt, sync::Arc, time::Duration};

/// A request that is about to leave. See [`ClientBuilder::on_request`](crate::ClientBuilder::on_request).
#[derive(Debug)]
#[non_exhaustive]
pub struct OutgoingRequest<'a> {
    /// What is called.
    pub operation: &'static Operation,
    /// The number of the attempt, counted from 1.
    pub attempt: u32,
    /// Headers to be sent along; those of the client itself are set afterwards.
    pub headers: &'a mut HeaderMap,
}

/// What became of a request. See [`ClientBuilder::on_response`](crate::ClientBuilder::on_response).
#[non_exhaustive]
pub struct IncomingResponse<'a> {
    /// What was called.
    pub operation: &'static Operation,
    /// The number of the attempt, counted from 1.
    pub attempt: u32,
    /// The status, where an answer came.
    pub status: Option<StatusCode>,
    /// The headers of the answer.
    pub headers: Option<&'a HeaderMap>,
    /// Why this attempt was no success.
    pub error: Option<&'a Error>,
    /// How long it took from sending to the end of the answer.
    pub elapsed: Duration,
}

/// Header values can be session cookies.
impl fmt::Debug for IncomingResponse<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IncomingResponse")
            .field("operation", &self.operation.to_string())
            .field("attempt", &self.attempt)
            .field("status", &self.status)
            .field("error", &self.error)
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}

type OnRequest = dyn Fn(&mut OutgoingRequest<'_>) + Send + Sync;
type OnResponse = dyn Fn(&IncomingResponse<'_>) + Send + Sync;

/// The hooks of a client.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    pub(crate) request: Vec<Arc<OnRequest>>,
    pub(crate) response: Vec<Arc<OnResponse>>,
}

impl Hooks {
    /// The headers that the program sends along.
    pub(crate) fn headers(&self, operation: &'static Operation, attempt: u32) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for hook in &self.request {
            hook(&mut OutgoingRequest { operation, attempt, headers: &mut headers });
        }
        headers
    }

    pub(crate) fn tell(&self, response: &IncomingResponse<'_>) {
        self.response.iter().for_each(|hook| hook(response));
    }
}
