//! The one way of every call: wait for a turn, get a token, send, and send again where that is safe.

use super::{
    call::Request,
    client::{Client, Inner},
    environment::unless,
    error::{Attempt, Error, ErrorKind},
    limiter::{Quota, lock},
    operation::Auth,
    query::fill,
    response::Answer,
    retry::{is_idempotent, is_worth_repeating, requested_wait},
    scalars::Secret,
    transport::What,
};
use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode, header};
use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// What went wrong so far; outlives the work that a deadline cuts off.
type Log = Mutex<Vec<Attempt>>;

impl Client {
    /// Sends a request and gives back its answer if that is a success.
    pub(crate) async fn send(&self, request: Request) -> Result<Answer, Error> {
        let environment = self.environment();
        let limit = request.deadline.or(self.inner().deadline);
        let deadline = limit.and_then(|limit| environment.now().checked_add(limit));
        let log = Log::default();
        let work = Work { client: self, inner: self.inner(), request: &request, deadline, log: &log };
        let outcome = match limit {
            None => work.run().await,
            Some(limit) => unless(work.run(), environment.sleep(limit)).await.unwrap_or_else(|| {
                let message = format!("the deadline of {:.1} s has passed", limit.as_secs_f64());
                Err(Error::new(ErrorKind::Timeout, message))
            }),
        };
        outcome.map_err(|error| error.after(log.into_inner().unwrap_or_else(PoisonError::into_inner)))
    }
}

/// One call under way.
struct Work<'a> {
    client: &'a Client,
    inner: &'a Inner,
    request: &'a Request,
    deadline: Option<Instant>,
    log: &'a Log,
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
        let url = self.url()?;
        let (mut replaced, mut lost) = (false, false);
        for number in 1.. {
            let token = match operation.auth {
                Auth::Token => Some(self.inner.tokens.get(self.client).await?),
                Auth::Client => None,
            };
            let mut failure = match self.attempt(&quota, &url, token.as_ref()).await {
                Ok(answer) => {
                    self.inner.budget.refill();
                    return Ok(answer);
                }
                Err(failure) => failure,
            };
            if lost && operation.method == Method::DELETE && failure.error.is_not_found() {
                // The answer to an earlier attempt got lost: that one did it.
                return failure.error.into_emptied_answer();
            }
            lost |= failure.lost;
            let wait = self.next(number, &mut failure, token.as_ref(), &mut replaced).await?;
            self.note(number, &failure.error, wait.unwrap_or_default());
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

    /// Waits for a turn and sends once.
    async fn attempt(&self, quota: &Quota, url: &str, token: Option<&Secret>) -> Result<Answer, Failure> {
        let environment = self.client.environment();
        let request = self.wire(url, token)?;
        quota.turn(environment, self.deadline).await?;
        let idempotent = is_idempotent(&self.request.operation.method);
        let answer = match self.inner.transport.send(request).await {
            Ok(answer) => Answer::from(answer),
            Err(error) => {
                let what = error.what();
                let (again, lost) = match what {
                    What::Unsendable | What::TooLarge => (false, false),
                    What::Unreachable => (true, false),
                    What::Timeout | What::Broken => (idempotent, true),
                };
                let kind = if what == What::Timeout { ErrorKind::Timeout } else { ErrorKind::Transport };
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

    fn url(&self) -> Result<String, Error> {
        let mut url = self.inner.base.clone() + &fill(self.request.operation.path, &self.request.path)?;
        self.request.query.write_to(&mut url);
        Ok(url)
    }

    /// The request as it goes out.
    fn wire(&self, url: &str, token: Option<&Secret>) -> Result<http::Request<Bytes>, Error> {
        let secret = match token {
            Some(token) => format!("Bearer {}", token.expose()),
            None => self.inner.credentials.basic(),
        };
        let unbuildable = |what: &str| Error::new(ErrorKind::Request, format!("the request cannot be built: {what}"));
        let mut authorization =
            HeaderValue::try_from(secret).map_err(|_| unbuildable("the token is no header value"))?;
        authorization.set_sensitive(true);
        let body = self.request.body()?;
        let mut request = http::Request::builder()
            .method(&self.request.operation.method)
            .uri(url)
            .header(header::ACCEPT, "application/json")
            .header(header::USER_AGENT, concat!("onelogin-rust/", env!("CARGO_PKG_VERSION")))
            .header(header::AUTHORIZATION, authorization);
        if body.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        request.body(body.unwrap_or_default()).map_err(|error| unbuildable(&error.to_string()))
    }

    fn note(&self, number: u32, error: &Error, wait: Duration) {
        let attempt = Attempt::new(number, error, wait);
        lock(self.log).push(attempt);
    }
}
