//! The one way of every call: wait for a turn, get a token, send, and send again where that is safe.

use super::{
    call::{Body, Request},
    client::{Client, Inner},
    environment::{BoxFuture, unless},
    error::{Attempt, Error, ErrorKind},
    hooks::IncomingResponse,
    limiter::Quota,
    operation::Auth,
    query::fill,
    response::Answer,
    retry::{is_idempotent, is_worth_repeating, requested_wait},
    token::Bearer,
    trace,
    transport::What,
};
use http::{HeaderValue, Method, StatusCode, header};
use std::{
    fmt,
    pin::pin,
    time::{Duration, Instant},
};

/// What went wrong so far; outlives the work that a deadline cuts off.
#[derive(Default)]
struct Log {
    attempts: Vec<Attempt>,
    /// The number of the attempt whose end nobody has seen yet.
    under_way: Option<u32>,
}

impl Client {
    /// Sends a request and gives back its answer if that is a success.
    ///
    /// In a box, so that all that it takes is compiled with this crate, not with every program that makes a call.
    pub(crate) fn send(self, request: Request) -> BoxFuture<'static, Result<Answer, Error>> {
        Box::pin(async move { self.carry(&request).await })
    }

    async fn carry(&self, request: &Request) -> Result<Answer, Error> {
        let operation = request.operation;
        let environment = self.environment();
        let span = trace::call(operation);
        let limit = request.deadline.unwrap_or(self.inner().deadline);
        let deadline = environment.now().checked_add(limit);
        let work = Work { client: self, inner: self.inner(), request, deadline };
        let mut log = Log::default();
        let outcome = {
            let work = pin!(work.run(&mut log));
            unless(trace::within(&span, work), async { environment.sleep(limit).await }).await.unwrap_or_else(|| {
                let message = format!("the deadline of {:.1} s has passed", limit.as_secs_f64());
                Err(Error::new(ErrorKind::Timeout, message))
            })
        };
        let Log { mut attempts, under_way } = log;
        let outcome = match outcome {
            Ok(answer) => Ok(Answer { failures: attempts, ..answer }),
            Err(error) => {
                attempts.extend(under_way.map(|number| Attempt::new(number, &error, Duration::ZERO)));
                Err(error.after(attempts).of(operation))
            }
        };
        trace::ended(&span, &outcome);
        outcome
    }
}

/// One call under way.
struct Work<'a> {
    client: &'a Client,
    inner: &'a Inner,
    request: &'a Request,
    deadline: Option<Instant>,
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
    async fn run(&self, log: &mut Log) -> Result<Answer, Error> {
        let operation = self.request.operation;
        let environment = self.client.environment();
        let tokens = &self.inner.tokens;
        let quota = self.inner.limiter.of(operation.api);
        let (address, body) = (self.address()?, self.request.body()?);
        let (mut replaced, mut lost) = (false, false);
        for number in 1.. {
            // The turn first: a token fetched before it may be dead after it.
            if !quota.take(environment.now()) {
                quota.turn(environment, self.deadline).await?;
            }
            let (mut token, mut authorization) = (None, None);
            match operation.auth {
                Auth::Token | Auth::TokenForUser => {
                    // What is rare is kept apart: it is large, and each call would be.
                    let bearer = match tokens.ready(environment) {
                        Some(bearer) => bearer,
                        None => Box::pin(tokens.get(self.client)).await?,
                    };
                    authorization = Some(bearer.authorization.clone());
                    token = Some(bearer);
                }
                Auth::Client => authorization = Some(self.basic().await?),
                Auth::Public => {}
            }
            let request = self.wire(&address, authorization, number, body.as_ref())?;
            log.under_way = Some(number);
            let outcome = self.attempt(&quota, request, number).await;
            log.under_way = None;
            let mut failure = match outcome {
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
            let wait = Box::pin(self.next(number, &mut failure, token.as_deref(), &mut replaced)).await?;
            log.attempts.push(Attempt::new(number, &failure.error, wait.unwrap_or_default()));
            if let Some(wait) = wait {
                trace::again(number, wait, &failure.error);
            }
            match wait {
                Some(wait) if wait.is_zero() => {}
                Some(wait) => environment.sleep(wait).await,
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
        token: Option<&Bearer>,
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
    async fn attempt(&self, quota: &Quota, request: reqwest::Request, number: u32) -> Result<Answer, Failure> {
        let operation = self.request.operation;
        let environment = self.client.environment();
        let hooks = &self.inner.hooks;
        let span = trace::attempt(operation, &self.inner.base, number);
        let started = (!hooks.response.is_empty()).then(|| environment.now());
        let outcome = trace::within(&span, pin!(self.exchange(quota, request))).await;
        trace::answered(&span, &outcome, |failure| &failure.error);
        if let Some(started) = started {
            let (status, headers, error) = match &outcome {
                Ok(answer) => (Some(answer.status), Some(&answer.headers), None),
                Err(Failure { error, .. }) => (error.http_status(), error.headers(), Some(error)),
            };
            let elapsed = environment.now().saturating_duration_since(started);
            hooks.tell(&IncomingResponse { operation, attempt: number, status, headers, error, elapsed });
        }
        outcome
    }

    async fn exchange(&self, quota: &Quota, request: reqwest::Request) -> Result<Answer, Failure> {
        let environment = self.client.environment();
        let idempotent = self.request.repeatable || is_idempotent(request.method());
        let answer = match self.inner.wire.send(request).await {
            Ok(answer) => answer,
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
    async fn basic(&self) -> Result<HeaderValue, Error> {
        let Some(source) = &self.inner.credentials else {
            return Err(Error::new(ErrorKind::Configuration, "this call needs credentials, and the client has none"));
        };
        let pair = source
            .load()
            .await
            .map_err(|error| Error::new(ErrorKind::Token, "the credential source failed").with_boxed_source(error))?;
        pair.check()?;
        pair.basic().ok_or_else(|| unbuildable(&"no header can hold the credentials"))
    }

    /// Path and query.
    fn address(&self) -> Result<String, Error> {
        let mut address = fill(self.request.operation.path, &self.request.path)?;
        self.request.query.write_to(&mut address);
        Ok(address)
    }

    /// The request as it goes out.
    fn wire(
        &self,
        address: &str,
        authorization: Option<HeaderValue>,
        number: u32,
        body: Option<&Body>,
    ) -> Result<reqwest::Request, Error> {
        static NAME: HeaderValue = HeaderValue::from_static(concat!("onelogin-rust/", env!("CARGO_PKG_VERSION")));
        let operation = self.request.operation;
        let url = self.inner.base.join(address).map_err(|error| unbuildable(&error))?;
        let mut headers = self.inner.hooks.headers(operation, number);
        headers.insert(header::ACCEPT, HeaderValue::from_static(operation.accept));
        headers.insert(header::USER_AGENT, NAME.clone());
        headers.remove(header::AUTHORIZATION);
        if let Some(authorization) = authorization {
            headers.insert(header::AUTHORIZATION, authorization);
        }
        let mut request = reqwest::Request::new(operation.method.clone(), url);
        if let Some(body) = body {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(body.media_type));
            *request.body_mut() = Some(body.bytes.clone().into());
        }
        *request.headers_mut() = headers;
        Ok(request)
    }
}

fn unbuildable(why: &dyn fmt::Display) -> Error {
    Error::new(ErrorKind::Request, format!("the request cannot be built: {why}"))
}
