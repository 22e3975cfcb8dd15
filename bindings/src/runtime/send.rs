//! The one way of every call: wait for a turn, get a token, send, and send again where that is safe.

use super::{
    call::{Body, Request},
    client::{Client, Inner},
    environment::unless,
    error::{Attempt, Error, ErrorKind},
    hooks::IncomingResponse,
    limiter::{Quota, lock},
    operation::Auth,
    query::fill,
    response::Answer,
    retry::{is_idempotent, is_worth_repeating, requested_wait},
    scalars::Secret,
    trace,
    transport::What,
};
use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode, header};
use secrecy::zeroize::Zeroizing;
use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};
use tracing::Instrument;

/// What went wrong so far; outlives the work that a deadline cuts off.
#[derive(Default)]
struct Log {
    attempts: Vec<Attempt>,
    /// The number of the attempt whose end nobody has seen yet.
    under_way: Option<u32>,
}

impl Client {
    /// Sends a request and gives back its answer if that is a success.
    pub(crate) async fn send(&self, request: Request) -> Result<Answer, Error> {
        let operation = request.operation;
        let span = trace::call(operation);
        let outcome = self.follow_through(request).instrument(span.clone()).await;
        let outcome = outcome.map_err(|error| error.of(operation));
        trace::ended(&span, &outcome);
        outcome
    }

    async fn follow_through(&self, request: Request) -> Result<Answer, Error> {
        let environment = self.environment();
        let limit = request.deadline.unwrap_or(self.inner().deadline);
        let deadline = environment.now().checked_add(limit);
        let log = Mutex::<Log>::default();
        let work = Work { client: self, inner: self.inner(), request: &request, deadline, log: &log };
        let outcome = unless(work.run(), environment.sleep(limit)).await.unwrap_or_else(|| {
            let message = format!("the deadline of {:.1} s has passed", limit.as_secs_f64());
            Err(Error::new(ErrorKind::Timeout, message))
        });
        let Log { mut attempts, under_way } = log.into_inner().unwrap_or_else(PoisonError::into_inner);
        match outcome {
            Ok(answer) => Ok(Answer { failures: attempts, ..answer }),
            Err(error) => {
                attempts.extend(under_way.map(|number| Attempt::new(number, &error, Duration::ZERO)));
                Err(error.after(attempts))
            }
        }
    }
}

/// One call under way.
struct Work<'a> {
    client: &'a Client,
    inner: &'a Inner,
    request: &'a Request,
    deadline: Option<Instant>,
    log: &'a Mutex<Log>,
}

/// An attempt that led to no success, and what follows from it.
struct Failure {
    error: Error,
    /// Whether sending again can do no harm and may do some good.
    again: bool,
    /// How long the server asks to be left alone.
    wait: Duration,
    /// Whether the server may have done what it was asked to, and its answer got lost.
    lost: bool,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, again: false, wait: Duration::ZERO, lost: false }
    }
}

impl Work<'_> {
    async fn run(&self) -> Result<Answer, Error> {
        let operation = self.request.operation;
        let quota = self.inner.limiter.of(operation.api);
        let (url, body) = (self.url()?, self.request.body()?);
        let (mut replaced, mut lost) = (false, false);
        for number in 1.. {
            // The turn first: a token fetched before it may be dead after it.
            quota.turn(self.client.environment(), self.deadline).await?;
            let token = match operation.auth {
                Auth::Token | Auth::TokenForUser => Some(self.inner.tokens.get(self.client).await?),
                Auth::Client | Auth::Public => None,
            };
            let authorization = match (operation.auth, &token) {
                (Auth::Client, _) => Some(self.basic().await?),
                (_, Some(token)) => Some(Zeroizing::new(format!("Bearer {}", token.expose()))),
                (_, None) => None,
            };
            let wire = self.wire(&url, authorization, number, body.clone())?;
            let mut failure = match self.attempt(&quota, wire, number).await {
                Ok(answer) => {
                    self.inner.budget.refill();
                    return Ok(answer);
                }
                Err(failure) => failure,
            };
            if lost
                && operation.method == Method::DELETE
                && failure.error.is_not_found()
                && failure.error.is_of_the_api()
            {
                // The answer to an earlier attempt got lost: that one did it, says the API and no machine before it.
                return failure.error.into_emptied_answer();
            }
            lost |= failure.lost;
            let wait = self.next(number, &mut failure, token.as_ref(), &mut replaced).await?;
            self.note(number, &failure.error, wait.unwrap_or_default());
            if let Some(wait) = wait {
                trace::again(number, wait, &failure.error);
            }
            match wait {
                Some(wait) if wait.is_zero() => {}
                Some(wait) => self.client.environment().sleep(wait).await,
                None => return Err(failure.error),
            }
        }
        Err(Error::new(ErrorKind::Request, "the attempts cannot be counted any more"))
    }

    /// How long to wait before sending again, or `None` if that is of no use.
    async fn next(
        &self,
        number: u32,
        failure: &mut Failure,
        token: Option<&Secret>,
        replaced: &mut bool,
    ) -> Result<Option<Duration>, Error> {
        let tokens = &self.inner.tokens;
        if let (Some(token), true) = (token, failure.error.is_unauthorized()) {
            if failure.error.says_scope_is_missing() {
                failure.error.wants_scope();
            } else if self.request.operation.auth == Auth::TokenForUser && !failure.error.says_token_is_dead() {
                // A wrong password or code, which must not be sent twice: the server counts them.
            } else if !std::mem::replace(replaced, true) && !tokens.is_fixed() {
                match tokens.replace(self.client, token).await? {
                    Some(_) => return Ok(Some(Duration::ZERO)),
                    // The server stands by the token, so it is the scope.
                    None => failure.error.wants_scope(),
                }
            }
            return Ok(None);
        }
        let policy = self.request.retry.as_ref().unwrap_or(&self.inner.retry);
        let environment = self.client.environment();
        let wait = policy.delay(number, environment).max(failure.wait);
        let wakes = environment.now().checked_add(wait);
        let late = self.deadline.is_some_and(|deadline| wakes.is_none_or(|wakes| deadline < wakes));
        let again = failure.again && number < policy.attempts && !late && self.inner.budget.pay();
        Ok(again.then_some(wait))
    }

    /// Sends once, and lets spans and hooks know.
    async fn attempt(&self, quota: &Quota, request: http::Request<Bytes>, number: u32) -> Result<Answer, Failure> {
        let operation = self.request.operation;
        let environment = self.client.environment();
        let span = trace::attempt(operation, &self.inner.base, number);
        let started = environment.now();
        lock(self.log).under_way = Some(number);
        let outcome = self.exchange(quota, request).instrument(span.clone()).await;
        lock(self.log).under_way = None;
        trace::answered(&span, &outcome, |failure| &failure.error);
        if !self.inner.hooks.response.is_empty() {
            let (status, headers, error) = match &outcome {
                Ok(answer) => (Some(answer.status), Some(&answer.headers), None),
                Err(Failure { error, .. }) => (error.http_status(), error.headers(), Some(error)),
            };
            let elapsed = environment.now().saturating_duration_since(started);
            self.inner.hooks.tell(&IncomingResponse { operation, attempt: number, status, headers, error, elapsed });
        }
        outcome
    }

    async fn exchange(&self, quota: &Quota, request: http::Request<Bytes>) -> Result<Answer, Failure> {
        let environment = self.client.environment();
        let idempotent = self.request.repeatable || is_idempotent(&self.request.operation.method);
        let answer = match self.inner.transport.send(request).await {
            Ok(answer) => Answer::from(answer),
            Err(error) => {
                let what = error.what();
                let (again, lost) = match what {
                    What::Unsendable | What::TooLarge => (false, false),
                    What::Unreachable => (true, false),
                    What::Timeout | What::Broken => (idempotent, true),
                };
                let kind = match what {
                    What::Unsendable => ErrorKind::Request,
                    What::Timeout => ErrorKind::Timeout,
                    What::Unreachable | What::Broken | What::TooLarge => ErrorKind::Transport,
                };
                let error = Error::new(kind, error.to_string()).with_source(error);
                return Err(Failure { error, again, wait: Duration::ZERO, lost });
            }
        };
        quota.observe(answer.status, &answer.headers, environment);
        if answer.status.is_success() {
            return Ok(answer);
        }
        let lost = matches!(answer.status, StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT);
        let again = is_worth_repeating(answer.status, idempotent);
        let wait = if again { requested_wait(answer.status, &answer.headers, environment.system_time()) } else { None };
        Err(Failure { again, wait: wait.unwrap_or_default(), lost, error: Error::status_of(answer) })
    }

    /// The credential pair as authorization.
    async fn basic(&self) -> Result<Zeroizing<String>, Error> {
        let Some(source) = &self.inner.credentials else {
            return Err(Error::new(ErrorKind::Configuration, "this call needs credentials, and the client has none"));
        };
        let pair = source
            .load()
            .await
            .map_err(|error| Error::new(ErrorKind::Token, "the credential source failed").with_boxed_source(error))?;
        pair.check()?;
        Ok(pair.basic())
    }

    fn url(&self) -> Result<String, Error> {
        let mut url = self.inner.base.url.clone() + &fill(self.request.operation.path, &self.request.path)?;
        self.request.query.write_to(&mut url);
        Ok(url)
    }

    /// The request as it goes out.
    fn wire(
        &self,
        url: &str,
        authorization: Option<Zeroizing<String>>,
        number: u32,
        body: Option<Body>,
    ) -> Result<http::Request<Bytes>, Error> {
        let unbuildable = |what: &str| Error::new(ErrorKind::Request, format!("the request cannot be built: {what}"));
        let mut headers = self.inner.hooks.headers(self.request.operation, number);
        headers.insert(header::ACCEPT, HeaderValue::from_static(self.request.operation.accept));
        headers
            .insert(header::USER_AGENT, HeaderValue::from_static(concat!("onelogin-rust/", env!("CARGO_PKG_VERSION"))));
        headers.remove(header::AUTHORIZATION);
        if let Some(authorization) = authorization {
            let value = HeaderValue::try_from(authorization.as_str());
            let mut value = value.map_err(|_| unbuildable("the token is no header value"))?;
            value.set_sensitive(true);
            headers.insert(header::AUTHORIZATION, value);
        }
        if let Some(body) = &body {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(body.media_type));
        }
        let request = http::Request::builder().method(&self.request.operation.method).uri(url);
        let request = request.body(body.map(|body| body.bytes).unwrap_or_default());
        let mut request = request.map_err(|error| unbuildable(&error.to_string()))?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    fn note(&self, number: u32, error: &Error, wait: Duration) {
        let attempt = Attempt::new(number, error, wait);
        lock(self.log).attempts.push(attempt);
    }
}
