//! A call that is ready to go: every method of every handle returns one.

use super::{
    client::Client,
    environment::BoxFuture,
    error::{Error, ErrorKind},
    operation::Operation,
    query::{self, Query},
    response::{FromAnswer, JSON, Response},
    retry::RetryPolicy,
};
use bytes::Bytes;
use serde::Serialize;
use std::{fmt, future::IntoFuture, marker::PhantomData, time::Duration};

/// A call that is sent when it is awaited.
///
/// ```no_run
/// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
/// let call = onelogin.v2().users().get(36216766); // nothing has happened yet
/// let user = call.await?;
/// # Ok(())
/// # }
/// ```
///
/// Fails with an [`Error`] when the request cannot be built, no token can be had, the server cannot be reached, answers
/// with anything but a success, or its answer is not what was asked for.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<T> {
    client: Client,
    request: Request,
    output: PhantomData<fn() -> T>,
}

/// What is sent, whatever it is that comes back.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    pub(crate) path: Vec<String>,
    pub(crate) query: Query,
    pub(crate) body: Option<Result<Body, String>>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    /// Whether sending again can do no harm, although the method does not say so.
    pub(crate) repeatable: bool,
}

/// The body of a request.
#[derive(Clone)]
pub(crate) struct Body {
    pub(crate) media_type: &'static str,
    pub(crate) bytes: Bytes,
}

impl<T> Call<T> {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        let request = Request {
            operation,
            path: Vec::new(),
            query: Query::default(),
            body: None,
            deadline: None,
            retry: None,
            repeatable: false,
        };
        Self { client: client.clone(), request, output: PhantomData }
    }

    /// The value of the next path parameter.
    pub(crate) fn path<V: ToString>(mut self, value: V) -> Self {
        self.request.path.push(value.to_string());
        self
    }

    pub(crate) fn query(mut self, query: Query) -> Self {
        self.request.query = query;
        self
    }

    pub(crate) fn json<B: Serialize>(self, body: &B) -> Self {
        self.body(JSON, serde_json::to_vec(body).map_err(|error| error.to_string()))
    }

    /// The members of an object as a form; what is no scalar is written as JSON.
    pub(crate) fn form<B: Serialize>(self, body: &B) -> Self {
        let form = serde_json::to_value(body).map_err(|error| error.to_string()).map(|body| query::form(&body));
        self.body("application/x-www-form-urlencoded", form.map(String::into_bytes))
    }

    pub(crate) fn text(self, media_type: &'static str, body: String) -> Self {
        self.body(media_type, Ok(body.into_bytes()))
    }

    fn body(mut self, media_type: &'static str, body: Result<Vec<u8>, String>) -> Self {
        self.request.body = Some(body.map(|bytes| Body { media_type, bytes: bytes.into() }));
        self
    }

    /// The same call with its answer read as something else.
    pub(crate) fn reading<U>(self) -> Call<U> {
        Call { client: self.client, request: self.request, output: PhantomData }
    }

    /// Sends again as if the method were idempotent.
    pub(crate) fn repeatable(mut self) -> Self {
        self.request.repeatable = true;
        self
    }

    /// How long the call may take as a whole: waiting for its turn, the token, all attempts and the waits between them.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.request.deadline = Some(deadline);
        self
    }

    /// How often this call is tried, in place of what the client has; a token call that it needs keeps to the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.request.retry = Some(policy);
        self
    }

    /// Gives the status, the headers and the raw body along with the value.
    pub fn with_response(self) -> CallWithResponse<T> {
        CallWithResponse(self)
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.request.operation
    }

    pub(crate) fn into_parts(self) -> (Client, Request) {
        (self.client, self.request)
    }
}

impl<T: FromAnswer + Send + 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let operation = self.request.operation;
        let sent = self.client.send(self.request);
        Box::pin(async move { sent.await?.read(operation) })
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither path values nor query: they can be personal data.
        write!(f, "Call({})", self.request.operation)
    }
}

/// A [`Call`] that gives its value together with the answer it came in.
#[must_use = "a call is sent when it is awaited"]
#[derive(Debug)]
pub struct CallWithResponse<T>(Call<T>);

impl<T: FromAnswer + Send + 'static> IntoFuture for CallWithResponse<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let Call { client, request, .. } = self.0;
        let operation = request.operation;
        let sent = client.send(request);
        Box::pin(async move {
            let answer = sent.await?;
            Ok(Response::new(answer.read(operation)?, answer))
        })
    }
}

impl Request {
    /// The body, or why there is none.
    pub(crate) fn body(&self) -> Result<Option<Body>, Error> {
        self.body
            .clone()
            .transpose()
            .map_err(|why| Error::new(ErrorKind::Request, format!("the body cannot be written: {why}")))
    }
}
