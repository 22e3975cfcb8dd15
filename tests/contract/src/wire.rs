//! A server that is a list of replies, on a clock that moves by itself: for what a real one cannot be made to do.

use crate::watch::{self, CLIENT_SECRET, TOKEN};
use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode, header};
use onelogin::{BoxFuture, Client, ClientBuilder, Environment, Error, Timestamp, Transport, TransportError};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant, SystemTime},
};
use tokio::time;

/// Tokio's time, a day that begins with the test, and chance that always draws the longest wait.
#[derive(Debug)]
pub struct Clock(time::Instant);

impl Environment for Clock {
    fn now(&self) -> Instant {
        time::Instant::now().into_std()
    }
    fn system_time(&self) -> SystemTime {
        day() + self.0.elapsed()
    }
    fn sleep(&self, wait: Duration) -> BoxFuture<'static, ()> {
        Box::pin(time::sleep(wait))
    }
    fn random(&self) -> u64 {
        u64::MAX
    }
}

/// 2026-01-01T00:00:00Z, when every test begins.
pub fn day() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600)
}

/// What the server does with a request.
pub type Reply = Result<Response<Bytes>, TransportError>;

/// A server that is a list of replies; when they run out it answers user 1. Token calls are answered apart.
#[derive(Clone, Debug, Default)]
pub struct Wire(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    replies: VecDeque<Reply>,
    tokens: VecDeque<Reply>,
    /// The token that is handed out, by number; no other is accepted.
    token: u64,
    /// How long after the start it was first issued.
    issued: Duration,
    token_calls: Vec<Seen>,
    seen: Vec<Seen>,
    start: Option<time::Instant>,
    delay: Duration,
    hangs: bool,
}

/// A request that came.
#[derive(Clone, Debug)]
pub struct Seen {
    /// How long after the start.
    pub at: Duration,
    /// The method.
    pub method: Method,
    /// Path and query.
    pub target: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Seen {
    /// The value of the Authorization header.
    pub fn authorization(&self) -> &str {
        self.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl Wire {
    /// A client of it.
    ///
    /// # Errors
    ///
    /// The client cannot be built.
    pub fn client(&self) -> Result<Client, Error> {
        self.builder().build()
    }

    /// A builder of clients of it. The clock starts.
    pub fn builder(&self) -> ClientBuilder {
        watch::everything();
        let start = time::Instant::now();
        self.state().start = Some(start);
        Client::builder()
            .base_url("https://example.onelogin.com")
            .credentials("id", CLIENT_SECRET)
            .on_response(watch::look_at_response)
            .transport(self.clone())
            .environment(Clock(start))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Replies to the next calls.
    pub fn will(&self, replies: impl IntoIterator<Item = Reply>) {
        self.state().replies.extend(replies);
    }

    /// Replies to the next token calls.
    pub fn will_issue(&self, replies: impl IntoIterator<Item = Reply>) {
        self.state().tokens.extend(replies);
    }

    /// Lets every answer take so long.
    pub fn delay(&self, delay: Duration) {
        self.state().delay = delay;
    }

    /// Lets token calls hang, or not any more.
    pub fn hang_tokens(&self, hang: bool) {
        self.state().hangs = hang;
    }

    /// Hands out another token from now on.
    pub fn reissue(&self) {
        let mut state = self.state();
        state.token += 1;
        state.issued = state.now();
    }

    /// The requests that came, token calls left out.
    pub fn seen(&self) -> Vec<Seen> {
        self.state().seen.clone()
    }

    /// Seconds from the start at which requests came, token calls left out.
    pub fn times(&self) -> Vec<f64> {
        self.state().seen.iter().map(|seen| seen.at.as_secs_f64()).collect()
    }

    /// The token calls that came.
    pub fn token_calls(&self) -> Vec<Seen> {
        self.state().token_calls.clone()
    }
}

impl State {
    fn now(&self) -> Duration {
        self.start.map(|start| start.elapsed()).unwrap_or_default()
    }

    fn token(&self) -> String {
        format!("{TOKEN}-{}", self.token)
    }
}

impl Transport for Wire {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'static, Reply> {
        let mut state = self.state();
        let is_token_call = request.uri().path() == "/auth/oauth2/v2/token";
        let delay = if is_token_call && state.hangs { Duration::from_secs(86_400) } else { state.delay };
        let seen = Seen {
            at: state.now(),
            method: request.method().clone(),
            target: request.uri().path_and_query().map(ToString::to_string).unwrap_or_default(),
            headers: request.headers().clone(),
            body: request.body().clone(),
        };
        let reply = if is_token_call {
            state.token_calls.push(seen);
            let (token, issued) = (state.token(), Timestamp::from(day() + state.issued));
            state.tokens.pop_front().unwrap_or_else(|| {
                let body = format!(r#"{{"access_token": "{token}", "created_at": "{issued}", "expires_in": 36000}}"#);
                Ok(answer(200, &body, &[]))
            })
        } else {
            let authorization = seen.authorization();
            let accepted = authorization == format!("Bearer {}", state.token()) || !authorization.contains(TOKEN);
            state.seen.push(seen);
            match state.replies.pop_front() {
                Some(reply) => reply,
                None if accepted => Ok(answer(200, r#"{"id": 1}"#, &[])),
                None => status(401),
            }
        };
        Box::pin(async move {
            time::sleep(delay).await;
            reply
        })
    }
}

/// An answer.
pub fn answer(status: u16, body: &str, headers: &[(&'static str, &str)]) -> Response<Bytes> {
    let mut response = Response::new(Bytes::copy_from_slice(body.as_bytes()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::IM_A_TEAPOT);
    let pairs = headers.iter().filter_map(|(name, value)| Some(((*name).try_into().ok()?, value.parse().ok()?)));
    *response.headers_mut() = pairs.collect::<HeaderMap>();
    response
}

/// An answer of some machine on the way.
pub fn status(status: u16) -> Reply {
    Ok(answer(status, "<html><title>edge</title></html>", &[]))
}

/// The connection breaks; whether the request was carried out, nobody knows.
pub fn broken() -> Reply {
    Err(TransportError::broken("reset"))
}

/// There is no connection.
pub fn unreachable() -> Reply {
    Err(TransportError::unreachable("refused"))
}
