//! The wire: one request out, one answer back.

use super::{
    credentials::Credentials,
    error::{Error, ErrorKind},
    response::Answer,
    scalars::Secret,
};
use bytes::Bytes;
use http::{Method, header};
use std::time::Duration;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(10);

/// How long the server may be silent.
const READ: Duration = Duration::from_secs(60);

/// What the `Authorization` header of a request holds.
pub(crate) enum Authorization<'a> {
    Client(&'a Credentials),
    Token(Secret),
}

/// Sends requests.
#[derive(Clone, Debug)]
pub(crate) struct Transport(reqwest::Client);

impl Transport {
    pub(crate) fn new() -> Result<Self, Error> {
        reqwest::Client::builder()
            .user_agent(concat!("onelogin-rust/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT)
            .read_timeout(READ)
            // The API redirects nowhere; a redirect must not carry the token along.
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map(Self)
            .map_err(|error| {
                let message = format!("the HTTP client cannot be built: {}", root_cause(&error));
                Error::new(ErrorKind::Configuration, message).with_source(error)
            })
    }

    /// The answer, whatever its status.
    pub(crate) async fn send(
        &self,
        method: Method,
        url: &str,
        authorization: Authorization<'_>,
        body: Option<Bytes>,
    ) -> Result<Answer, Error> {
        let mut request = self.0.request(method, url).header(header::ACCEPT, "application/json");
        request = match authorization {
            Authorization::Client(pair) => request.basic_auth(&pair.id, Some(pair.secret.expose())),
            Authorization::Token(token) => request.bearer_auth(token.expose()),
        };
        if let Some(body) = body {
            request = request.header(header::CONTENT_TYPE, "application/json").body(body);
        }
        let failed = |error: reqwest::Error| {
            let what = match () {
                () if error.is_builder() => "the request cannot be built",
                () if error.is_connect() => "the server cannot be reached",
                () if error.is_timeout() => "the server took too long",
                () => "the connection broke",
            };
            // The URL holds the query, and with it personal data.
            let error = error.without_url();
            let message = format!("{what}: {}", root_cause(&error));
            Error::new(ErrorKind::Transport, message).with_source(error)
        };
        let mut response = request.send().await.map_err(failed)?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        let body = response.bytes().await.map_err(failed)?;
        Ok(Answer { status, headers, body })
    }
}

/// The last error of a chain: what the operating system or the TLS library said.
fn root_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
