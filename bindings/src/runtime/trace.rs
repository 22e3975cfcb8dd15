//! Spans of calls and attempts, by OpenTelemetry's conventions for HTTP clients; nothing personal and nothing secret in them.

use super::{error::Error, operation::Operation, response::Answer};
use std::{
    future::{Future, poll_fn},
    pin::Pin,
    time::Duration,
};
use tracing::{Span, field::Empty};

/// A call as a whole: waiting for its turn, the token, all attempts.
pub(crate) fn call(operation: &'static Operation) -> Span {
    tracing::info_span!(
        "onelogin.call",
        otel.name = operation.id,
        otel.kind = "internal",
        otel.status_code = Empty,
        onelogin.api = operation.api,
        onelogin.operation = operation.id,
        http.request.method = operation.method.as_str(),
        url.template = operation.path,
        http.response.status_code = Empty,
        "http.response.header.x-request-id" = Empty,
        error.type = Empty,
    )
}

/// One request, and the answer to it.
pub(crate) fn attempt(operation: &'static Operation, base: &reqwest::Url, number: u32) -> Span {
    tracing::debug_span!(
        "onelogin.attempt",
        otel.name = %format_args!("{} {}", operation.method, operation.path),
        otel.kind = "client",
        otel.status_code = Empty,
        onelogin.api = operation.api,
        onelogin.operation = operation.id,
        http.request.method = operation.method.as_str(),
        http.request.resend_count = number - 1,
        url.template = operation.path,
        server.address = base.host_str(),
        server.port = base.port_or_known_default(),
        http.response.status_code = Empty,
        "http.response.header.x-request-id" = Empty,
        error.type = Empty,
    )
}

/// Does the work in a span. What is `instrument`ed is moved there, and the future of a call is large.
pub(crate) async fn within<F: Future>(span: &Span, mut work: Pin<&mut F>) -> F::Output {
    poll_fn(|context| span.in_scope(|| work.as_mut().poll(context))).await
}

/// Writes down what came of a call.
pub(crate) fn ended(span: &Span, outcome: &Result<Answer, Error>) {
    answered(span, outcome, |error| error);
}

/// Writes down what came of an attempt.
pub(crate) fn answered<E>(span: &Span, outcome: &Result<Answer, E>, error_of: impl Fn(&E) -> &Error) {
    if span.is_disabled() {
        return;
    }
    let (status, id) = match outcome {
        Ok(answer) => (Some(answer.status), answer.request_id()),
        Err(failure) => (error_of(failure).http_status(), error_of(failure).request_id()),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Some(id) = id {
        span.record("http.response.header.x-request-id", id);
    }
    if let Err(failure) = outcome {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", error_type(error_of(failure)).as_str());
    }
}

/// Says that there will be another attempt.
pub(crate) fn again(number: u32, wait: Duration, error: &Error) {
    tracing::debug!(
        onelogin.attempt = number,
        onelogin.wait_seconds = wait.as_secs_f64(),
        error.type = error_type(error).as_str(),
        "will be sent again"
    );
}

/// Says that a call waits for the quota.
pub(crate) fn waits_for_quota(wait: Duration) {
    tracing::debug!(onelogin.wait_seconds = wait.as_secs_f64(), "waits for the quota");
}

/// The status where there is one, else the kind: few values, and none that the server chose.
fn error_type(error: &Error) -> String {
    match error.status() {
        Some(status) => status.to_string(),
        None => format!("{:?}", error.kind()),
    }
}
