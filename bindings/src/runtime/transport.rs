//! The wire: one request out, one answer back.

use super::{
    environment::{BoxFuture, unless},
    error::{Error, ErrorKind},
    response::Answer,
};
use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use std::{error::Error as StdError, fmt, net::IpAddr, sync::Arc, time::Duration};

/// Sends requests: reqwest, or whatever stands in for it in a test or in front of a proxy.
///
/// ```
/// # use bytes::Bytes;
/// # use onelogin::{BoxFuture, Transport, TransportError};
/// /// Answers everything with an empty object.
/// #[derive(Debug)]
/// struct Nothing;
///
/// impl Transport for Nothing {
///     fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'static, Result<http::Response<Bytes>, TransportError>> {
///         Box::pin(async { Ok(http::Response::new(Bytes::from_static(b"{}"))) })
///     }
/// }
/// ```
///
/// It is handed the whole request, credentials included, and gives back the whole answer, whatever its status. It must not
/// follow redirects.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// One request, one answer.
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'static, Result<Response<Bytes>, TransportError>>;
}

/// Why there is no answer.
#[derive(Debug)]
pub struct TransportError {
    what: What,
    source: Box<dyn StdError + Send + Sync>,
}

/// What went wrong, as far as sending again depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Unsendable,
    Unreachable,
    Timeout,
    Broken,
    TooLarge,
}

impl TransportError {
    /// No connection came about: the request provably never left.
    pub fn unreachable(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { what: What::Unreachable, source: source.into() }
    }

    /// The server was silent for too long; it may have done what it was asked to.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { what: What::Timeout, source: source.into() }
    }

    /// The connection broke; the server may have done what it was asked to.
    pub fn broken(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { what: What::Broken, source: source.into() }
    }

    fn unsendable(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { what: What::Unsendable, source: source.into() }
    }

    pub(crate) fn what(&self) -> What {
        self.what
    }

    /// The last error of the chain: what the operating system or the TLS library said.
    fn root_cause(&self) -> String {
        let mut cause: &dyn StdError = self.source.as_ref();
        while let Some(next) = cause.source() {
            cause = next;
        }
        cause.to_string()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.what {
            What::Unsendable => "the request cannot be built",
            What::Unreachable => "the server cannot be reached",
            What::Timeout => "the server took too long",
            What::Broken => "the connection broke",
            What::TooLarge => "the answer is too large",
        };
        write!(f, "{what}: {}", self.root_cause())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}

/// What a reqwest transport is made with.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    /// How long a connection may take.
    pub(crate) connect: Duration,
    /// How long the server may be silent.
    pub(crate) read: Duration,
    /// How large an answer may be, in bytes.
    pub(crate) answer: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), read: Duration::from_secs(60), answer: 64 << 20 }
    }
}

/// Sends by reqwest.
#[derive(Debug)]
pub(crate) struct Reqwest {
    client: reqwest::Client,
    largest: usize,
    /// How long the server may be silent, where the client does not know that itself.
    silence: Option<Duration>,
}

impl Reqwest {
    pub(crate) fn new(base: &reqwest::Url, limits: &Limits) -> Result<Self, Error> {
        // The API redirects nowhere; a redirect must not carry the token along.
        let redirects = reqwest::redirect::Policy::none();
        let mut builder = reqwest::Client::builder().connect_timeout(limits.connect).redirect(redirects);
        if is_loopback(base) {
            builder = builder.no_proxy(); // What it takes for loopback is itself.
            // To read the certificates that the system trusts is most of what making a client costs.
            #[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
            if base.scheme() == "http" {
                builder = builder.tls_certs_only([]);
            }
        }
        let client = builder.build().map_err(|error| {
            let error = TransportError::unsendable(error);
            let message = format!("the HTTP client cannot be built: {}", error.root_cause());
            Error::new(ErrorKind::Configuration, message).with_source(error)
        })?;
        Ok(Self { silence: Some(limits.read), ..Self::of(client, limits) })
    }

    pub(crate) fn of(client: reqwest::Client, limits: &Limits) -> Self {
        Self { client, largest: limits.answer, silence: None }
    }

    async fn send(&self, request: reqwest::Request) -> Result<Answer, TransportError> {
        let Self { client, largest, silence } = self;
        let mut response = heard_of(client.execute(request), *silence).await?;
        // A header may lie: what it promises is believed up to a point only.
        let promised = response.content_length().and_then(|length| usize::try_from(length).ok());
        let promised = promised.unwrap_or_default().min(*largest).min(1 << 20);
        let (mut first, mut whole) = (Bytes::new(), BytesMut::new());
        while let Some(chunk) = heard_of(response.chunk(), *silence).await? {
            let so_far = first.len() + whole.len();
            if so_far + chunk.len() > *largest {
                let why = format!("more than {largest} bytes");
                return Err(TransportError { what: What::TooLarge, source: why.into() });
            }
            if so_far == 0 {
                first = chunk; // Most answers are one chunk, which is not copied.
                continue;
            }
            if whole.is_empty() {
                whole.reserve(promised.max(so_far + chunk.len()));
                whole.extend_from_slice(&std::mem::take(&mut first));
            }
            whole.extend_from_slice(&chunk);
        }
        let body = if whole.is_empty() { first } else { whole.freeze() };
        let headers = std::mem::take(response.headers_mut());
        Ok(Answer { status: response.status(), headers, body, failures: Vec::new() })
    }
}

/// Whether an address is on this machine.
pub(crate) fn is_loopback(url: &reqwest::Url) -> bool {
    match url.host_str().unwrap_or_default() {
        "localhost" => true,
        host => host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback()),
    }
}

/// What sends the requests of a client.
#[derive(Debug)]
pub(crate) enum Wire {
    Reqwest(Reqwest),
    /// What the program has put in its place.
    Given(Arc<dyn Transport>),
}

impl Wire {
    /// One request, one answer. The request has reqwest's own type: of any other it would parse the whole address anew.
    pub(crate) async fn send(&self, mut request: reqwest::Request) -> Result<Answer, TransportError> {
        match self {
            Self::Reqwest(reqwest) => reqwest.send(request).await,
            Self::Given(transport) => {
                let body = request.body().and_then(reqwest::Body::as_bytes);
                let mut given = Request::new(body.map(Bytes::copy_from_slice).unwrap_or_default());
                *given.method_mut() = request.method().clone();
                *given.uri_mut() = request.url().as_str().parse().map_err(TransportError::unsendable)?;
                *given.headers_mut() = std::mem::take(request.headers_mut());
                transport.send(given).await.map(Answer::from)
            }
        }
    }
}

/// What the server sends next, unless it is silent for too long.
///
/// Not reqwest's own timeout, which looks at the time first: a page that a stream fetches ahead is polled again when its
/// reader is done with the page before. What has arrived by then is not late, however long that took.
async fn heard_of<T>(
    next: impl Future<Output = Result<T, reqwest::Error>>,
    silence: Option<Duration>,
) -> Result<T, TransportError> {
    let Some(silence) = silence else { return next.await.map_err(of_reqwest) };
    match unless(next, async { tokio::time::sleep(silence).await }).await {
        Some(next) => next.map_err(of_reqwest),
        None => Err(TransportError::timeout(format!("silent for {:.1} s", silence.as_secs_f64()))),
    }
}

fn of_reqwest(error: reqwest::Error) -> TransportError {
    // The URL holds the query, and with it personal data.
    let error = error.without_url();
    match () {
        () if error.is_builder() => TransportError::unsendable(error),
        () if error.is_connect() => TransportError::unreachable(error),
        () if error.is_timeout() => TransportError::timeout(error),
        () => TransportError::broken(error),
    }
}
