//! The client: where the API is, who calls it, and one way for every call.

use super::{
    credentials::{CredentialSource, Credentials},
    environment::{Environment, System},
    error::{Error, ErrorKind},
    hooks::{Hooks, IncomingResponse, OutgoingRequest},
    limiter::{Limiter, RateLimitStatus},
    retry::{Budget, RetryPolicy},
    scalars::Secret,
    token::{Bearer, Source, TokenStore, Tokens},
    transport::{Limits, Reqwest, Transport, Wire, is_loopback},
};
use crate::auth::TokenRevocation;
use std::{env, fmt, sync::Arc, time::Duration};

/// A client of one OneLogin account.
///
/// ```no_run
/// use onelogin::Client;
/// # fn main() -> Result<(), onelogin::Error> {
/// let onelogin = Client::builder().subdomain("example").credentials("client id", "client secret").build()?;
/// # Ok(())
/// # }
/// ```
///
/// A clone is cheap and shares the connections, the access token and what is known of the quota. The token is fetched with
/// the first call that needs one, and replaced when it ends or is refused. `Debug` shows the address and the client id only.
///
/// # What is sent again
///
/// Calls that fail on the way are tried again, by the [`RetryPolicy`], where that can do no harm:
///
/// * GET, PUT and DELETE after a lost connection, a timeout, or the status 408, 429, 500, 502, 503 or 504. A DELETE whose
///   earlier answer was lost has succeeded when the API then says that there is no such thing.
/// * POST only when no connection came about, or after a 429. The client's own token call is the exception: it brings the
///   same token again while that lives.
/// * Any call once, after a 401, if the server then hands out another token.
///
/// Retries of all clones are paid from one budget, which successes fill again, so that a server in trouble is not buried
/// under them. When an answer says that the hourly quota is used up, calls wait for their turn, in order, and nothing is
/// sent before the time; a call whose deadline is earlier fails at once. Each document of the API waits for itself: the
/// quota of version 1 counts calls of version 1 only.
///
/// # What can be seen
///
/// Calls and attempts are [`tracing`](https://docs.rs/tracing) spans, `onelogin.call` and `onelogin.attempt`, with the field
/// names of OpenTelemetry's HTTP conventions. They name the operation, the path's template, statuses, waits and request ids;
/// never values of paths, queries, headers or bodies. [`on_request`](ClientBuilder::on_request) and
/// [`on_response`](ClientBuilder::on_response) do the same for a program of its own.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    /// Where the API is: scheme, host and port.
    pub(crate) base: reqwest::Url,
    pub(crate) credentials: Option<Arc<dyn CredentialSource>>,
    pub(crate) wire: Wire,
    pub(crate) environment: Arc<dyn Environment>,
    pub(crate) tokens: Tokens,
    pub(crate) limiter: Limiter,
    pub(crate) budget: Budget,
    pub(crate) retry: RetryPolicy,
    pub(crate) deadline: Duration,
    pub(crate) hooks: Hooks,
}

/// How long a call may take where nobody says.
const DEADLINE: Duration = Duration::from_secs(2 * 60 * 60);

impl Client {
    /// A client from `ONELOGIN_SUBDOMAIN`, `ONELOGIN_CLIENT_ID` and `ONELOGIN_CLIENT_SECRET`.
    ///
    /// ```no_run
    /// let onelogin = onelogin::Client::from_env()?;
    /// # Ok::<(), onelogin::Error>(())
    /// ```
    ///
    /// `ONELOGIN_BASE_URL` stands in for the subdomain where it is set: a custom domain, or a simulator. Fails when a
    /// variable is missing or holds what cannot be right; the error names it.
    pub fn from_env() -> Result<Self, Error> {
        let builder = match optional("ONELOGIN_BASE_URL")? {
            Some(url) => Self::builder().base_url(url),
            None => Self::builder().subdomain(required("ONELOGIN_SUBDOMAIN")?),
        };
        builder.credentials(required("ONELOGIN_CLIENT_ID")?, required("ONELOGIN_CLIENT_SECRET")?).build()
    }

    /// A builder, for everything that [`from_env`](Self::from_env) does not offer.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// What is known of the account's hourly quota; `None` before an answer has told.
    ///
    /// Calls wait for their turn by themselves: this is for programs that want to plan.
    pub fn rate_limit(&self) -> Option<RateLimitStatus> {
        self.0.limiter.status(self.0.environment.now())
    }

    /// Ends the access token that this client and its clones hold, if they hold one; the next call fetches another.
    ///
    /// Fails as the call `auth().tokens().revoke(..)` does; the token is then kept.
    pub async fn revoke_token(&self) -> Result<(), Error> {
        let Some(token) = self.0.tokens.peek() else { return Ok(()) };
        self.auth().tokens().revoke(TokenRevocation::new(token.clone())).await?;
        self.0.tokens.forget(&token);
        Ok(())
    }

    pub(crate) fn environment(&self) -> &dyn Environment {
        self.0.environment.as_ref()
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.0.base.as_str().trim_end_matches('/'))
            .field("credentials", &self.0.credentials)
            .finish_non_exhaustive()
    }
}

/// Builds a [`Client`].
#[derive(Clone, Default)]
pub struct ClientBuilder {
    address: Option<Address>,
    credentials: Option<Arc<dyn CredentialSource>>,
    pair: Option<Credentials>,
    token: Option<Secret>,
    store: Option<Arc<dyn TokenStore>>,
    http: Option<reqwest::Client>,
    transport: Option<Arc<dyn Transport>>,
    environment: Option<Arc<dyn Environment>>,
    limits: Limits,
    retry: RetryPolicy,
    deadline: Option<Duration>,
    plain_http: bool,
    hooks: Hooks,
}

#[derive(Clone, Debug)]
enum Address {
    Subdomain(String),
    Url(String),
}

impl ClientBuilder {
    /// The account's subdomain: `example` for `https://example.onelogin.com`.
    #[must_use]
    pub fn subdomain(mut self, subdomain: impl Into<String>) -> Self {
        self.address = Some(Address::Subdomain(subdomain.into()));
        self
    }

    /// The address of the API in place of the subdomain: a custom domain, or a loopback address in tests.
    ///
    /// Anything but a loopback address has to be `https`. A loopback address is reached without a proxy, whatever the
    /// environment says. Of several addresses the last one counts.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.address = Some(Address::Url(url.into()));
        self
    }

    /// The API host that all accounts of a region share, in place of the account's own.
    ///
    /// Older documentation names these hosts, and answers still link to them; a subdomain is what the vendor recommends.
    #[must_use]
    pub fn region(self, region: Region) -> Self {
        self.base_url(match region {
            Region::Us => "https://api.us.onelogin.com",
            Region::Eu => "https://api.eu.onelogin.com",
        })
    }

    /// Lets the base URL be plain `http` to another machine: the network then sees token and credentials.
    #[must_use]
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// The client id and client secret of an API credential pair.
    #[must_use]
    pub fn credentials(mut self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        let pair = Credentials::new(id, secret);
        self.credentials = Some(Arc::new(pair.clone()));
        self.pair = Some(pair);
        self
    }

    /// Where the credential pair comes from whenever it is needed, in place of a pair that stays.
    #[must_use]
    pub fn credential_source(mut self, source: impl CredentialSource) -> Self {
        self.credentials = Some(Arc::new(source));
        self.pair = None;
        self
    }

    /// An access token in place of credentials; it is not renewed when it ends.
    #[must_use]
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Where the token is kept for other processes of the same credential pair.
    #[must_use]
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// How often calls are tried.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How long a call may take as a whole, waiting for the quota included; two hours if not set, since a quota may have to
    /// be waited for for one. A server that sends a byte now and then keeps a call for as long.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// How long a connection may take; 10 seconds if not set.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.limits.connect = timeout;
        self
    }

    /// How long the server may be silent; 60 seconds if not set.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.limits.read = timeout;
        self
    }

    /// How large an answer may be, in bytes; 64 MiB if not set.
    #[must_use]
    pub fn largest_answer(mut self, bytes: usize) -> Self {
        self.limits.answer = bytes;
        self
    }

    /// A reqwest client with proxies, certificates or timeouts of its own. It should follow no redirects.
    #[must_use]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// What sends the requests, in place of reqwest.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Where time and chance come from, in place of the system.
    #[must_use]
    pub fn environment(mut self, environment: impl Environment) -> Self {
        self.environment = Some(Arc::new(environment));
        self
    }

    /// Is called before each attempt of each call, token calls included; may add headers, such as `traceparent`.
    ///
    /// ```
    /// # let builder = onelogin::Client::builder();
    /// builder.on_request(|request| {
    ///     request.headers.insert("x-caller", http::HeaderValue::from_static("nightly-sync"));
    /// });
    /// ```
    ///
    /// It runs while the call waits, so it should be quick. The client's own headers are set after it: it neither sees nor
    /// changes the authorization. Several are called in the order they were given.
    #[must_use]
    pub fn on_request(mut self, hook: impl Fn(&mut OutgoingRequest<'_>) + Send + Sync + 'static) -> Self {
        self.hooks.request.push(Arc::new(hook));
        self
    }

    /// Is called after each attempt of each call, token calls included, whether an answer came or not. An attempt that is
    /// dropped, or cut off by a deadline, ends without it.
    ///
    /// ```
    /// # let builder = onelogin::Client::builder();
    /// builder.on_response(|response| {
    ///     println!("{}: {:?} after {:?}", response.operation, response.status, response.elapsed);
    /// });
    /// ```
    #[must_use]
    pub fn on_response(mut self, hook: impl Fn(&IncomingResponse<'_>) + Send + Sync + 'static) -> Self {
        self.hooks.response.push(Arc::new(hook));
        self
    }

    /// The client. Fails when the address or the credentials cannot be right; nothing is sent yet.
    pub fn build(self) -> Result<Client, Error> {
        let base = match &self.address {
            Some(Address::Url(url)) => base_url(url, self.plain_http)?,
            Some(Address::Subdomain(subdomain)) => base_url(&of_subdomain(subdomain)?, false)?,
            None => {
                return Err(refuse("no account is named; set ONELOGIN_SUBDOMAIN or call `subdomain` on the builder"));
            }
        };
        match (&self.pair, &self.credentials, &self.token) {
            (Some(pair), ..) => pair.check()?,
            (None, None, None) => Credentials::new("", "").check()?,
            (None, ..) => {}
        }
        let wire = match (self.transport, self.http) {
            (Some(transport), _) => Wire::Given(transport),
            (None, Some(http)) => Wire::Reqwest(Reqwest::of(http, &self.limits)),
            (None, None) => Wire::Reqwest(Reqwest::new(&base, &self.limits)?),
        };
        let source = match self.token {
            Some(token) => Source::Fixed(Bearer::of(token).ok_or_else(|| refuse("no header can hold the token"))?),
            None => Source::Call(self.store),
        };
        Ok(Client(Arc::new(Inner {
            base,
            credentials: self.credentials,
            wire,
            environment: self.environment.unwrap_or_else(|| Arc::new(System::new())),
            tokens: Tokens::new(source),
            limiter: Limiter::default(),
            budget: Budget::new(),
            retry: self.retry,
            deadline: self.deadline.unwrap_or(DEADLINE),
            hooks: self.hooks,
        })))
    }
}

/// A region with an API host of its own. See [`ClientBuilder::region`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Region {
    /// The United States: `api.us.onelogin.com`.
    Us,
    /// Europe: `api.eu.onelogin.com`.
    Eu,
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("address", &self.address)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

fn of_subdomain(subdomain: &str) -> Result<String, Error> {
    let edge = subdomain.starts_with('-') || subdomain.ends_with('-');
    let label = subdomain.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if subdomain.is_empty() || subdomain.len() > 63 || edge || !label {
        let hint = "letters, digits and hyphens only, as `example` in https://example.onelogin.com";
        return Err(refuse(format!("{subdomain:?} is no subdomain: {hint}; for a whole address use `base_url`")));
    }
    Ok(format!("https://{subdomain}.onelogin.com"))
}

/// An address without a path, and not in clear over a network.
fn base_url(text: &str, plain_http: bool) -> Result<reqwest::Url, Error> {
    let url = reqwest::Url::parse(text).map_err(|error| refuse(format!("the base URL cannot be read: {error}")))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("the base URL holds a user name or password; pass credentials to the builder"));
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("the base URL holds more than scheme, host and port"));
    }
    if url.host_str().is_none() {
        return Err(refuse("the base URL names no host"));
    }
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) || plain_http => {}
        "http" => {
            return Err(refuse("the base URL is plain http, which would show the token to the network; use https"));
        }
        scheme => return Err(refuse(format!("the base URL has the scheme {scheme:?}; use https"))),
    }
    Ok(url)
}

fn optional(name: &str) -> Result<Option<String>, Error> {
    match env::var(name) {
        Ok(value) => Ok(Some(value)),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(env::VarError::NotUnicode(_)) => Err(refuse(format!("{name} is not UTF-8"))),
    }
}

fn required(name: &str) -> Result<String, Error> {
    optional(name)?.ok_or_else(|| refuse(format!("{name} is not set")))
}

fn refuse(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Configuration, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_https_or_loopback() {
        for taken in
            ["https://login.example.com/", "http://127.0.0.1:8080/", "http://[::1]:8080/", "http://localhost:1/"]
        {
            assert_eq!(base_url(taken, false).unwrap().as_str(), taken);
        }
        assert!(base_url("http://example.com", true).is_ok());
        for refused in
            ["http://example.com", "ftp://127.0.0.1", "https://a:b@example.com", "https://e.com/api", "nothing"]
        {
            assert!(base_url(refused, false).is_err(), "{refused}");
        }
    }

    #[test]
    fn a_token_that_no_header_can_hold_is_refused_before_anything_is_sent() {
        let with = |token: &str| Client::builder().subdomain("example").token(token).build();
        assert!(with("55f1").is_ok());
        assert_eq!(with("55\nf1").unwrap_err().kind(), ErrorKind::Configuration);
    }

    #[test]
    fn a_subdomain_is_one_label() {
        assert_eq!(of_subdomain("example").unwrap(), "https://example.onelogin.com");
        for refused in ["", "a.b", "https://example.onelogin.com", "a/b", "-a", "a b", "ä"] {
            assert!(of_subdomain(refused).is_err(), "{refused}");
        }
    }
}
