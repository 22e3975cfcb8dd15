//! How an answer reaches its client: whole and at once, or late, slowly, broken, or not at all.

use std::{
    collections::VecDeque,
    io::{self, Write as _},
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::{body::Body, response::Response};
use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use futures_core::Stream;
use http::{HeaderValue, StatusCode, header};
use tokio::time::{self, Sleep};

use crate::{connection::Line, reply::Reply};

/// Long enough for the server to write what comes before it.
const MOMENT: Duration = Duration::from_millis(1);

/// What happens to an answer on its way. Nothing, by default.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Delivery {
    /// How long to wait before anything is sent.
    pub(crate) delay: Duration,
    /// Whether the second half of the body is left out, as if the first were all.
    pub(crate) truncate: bool,
    /// Whether the body is compressed.
    pub(crate) gzip: bool,
    pub(crate) course: Course,
}

/// In what pieces an answer is sent.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Course {
    #[default]
    Whole,
    /// Nothing; the connection is reset.
    Lost,
    /// Half of the body, then the connection is closed.
    CutOff,
    /// Half of the body, then the connection is reset.
    Reset,
    /// Half of the body, and after this time the rest.
    Pause(Duration),
    /// A byte, after this time the next, and blanks when there are no more.
    Drip(Duration),
}

impl Delivery {
    /// Makes of an answer what axum sends.
    pub(crate) async fn send(self, mut reply: Reply, line: Line) -> Response {
        if !self.delay.is_zero() {
            time::sleep(self.delay).await;
        }
        if self.truncate {
            reply.body.truncate(reply.body.len() / 2);
        }
        if self.gzip {
            match gzip(&reply.body) {
                Ok(body) => {
                    reply.body = body;
                    reply.set(header::CONTENT_ENCODING, "gzip");
                }
                Err(error) => reply = Reply::text(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
            }
        }
        let bodiless = matches!(reply.status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
        let breaks = matches!(self.course, Course::CutOff | Course::Reset);
        let course = if bodiless && breaks { Course::Lost } else { self.course };
        let length = reply.body.len();
        let mut rest = reply.body.clone();
        let half = rest.split_to(length / 2);
        // The announced length is what tells the client that something is missing.
        let (steps, length) = match course {
            Course::Whole => return reply.into_response(),
            Course::Lost => {
                line.reset();
                return reply.into_response();
            }
            Course::CutOff => (vec![Step::Send(half), Step::Wait(MOMENT), Step::CutOff], Some(length.max(1))),
            Course::Reset => (vec![Step::Send(half), Step::Wait(MOMENT), Step::Reset], Some(length.max(1))),
            Course::Pause(pause) => (vec![Step::Send(half), Step::Wait(pause), Step::Send(rest)], Some(length)),
            Course::Drip(interval) => (vec![Step::Drip(reply.body.clone(), interval)], None),
        };
        let mut response = reply.into_response();
        *response.body_mut() = Body::from_stream(Pieces { steps: steps.into(), sleep: None, line });
        if let Some(length) = length {
            response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        }
        response
    }
}

fn gzip(body: &[u8]) -> io::Result<Bytes> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(body)?;
    encoder.finish().map(Bytes::from)
}

/// A body that is sent step by step.
struct Pieces {
    steps: VecDeque<Step>,
    sleep: Option<Pin<Box<Sleep>>>,
    line: Line,
}

enum Step {
    Send(Bytes),
    Wait(Duration),
    CutOff,
    Reset,
    /// Sends a byte, waits, and goes on.
    Drip(Bytes, Duration),
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(sleep) = &mut self.sleep {
                ready!(sleep.as_mut().poll(context));
                self.sleep = None;
            }
            let Some(step) = self.steps.pop_front() else {
                return Poll::Ready(None);
            };
            match step {
                Step::Send(bytes) => return Poll::Ready(Some(Ok(bytes))),
                Step::Wait(Duration::ZERO) => {} // not a timer's shortest wait, either
                Step::Wait(wait) => self.sleep = Some(Box::pin(time::sleep(wait))),
                Step::CutOff | Step::Reset => {
                    if matches!(step, Step::Reset) {
                        self.line.reset();
                    }
                    return Poll::Ready(Some(Err(io::Error::other("the answer breaks off as its script says"))));
                }
                Step::Drip(mut rest, interval) => {
                    let byte = if rest.is_empty() { Bytes::from_static(b" ") } else { rest.split_to(1) };
                    self.steps.extend([Step::Wait(interval), Step::Drip(rest, interval)]);
                    return Poll::Ready(Some(Ok(byte)));
                }
            }
        }
    }
}
