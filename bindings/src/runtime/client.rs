//! The client: where the API is, who calls it, and one way for every call.

use super::{
    call::Request,
    credentials::Credentials,
    error::{Error, ErrorKind},
    operation::Auth,
    query::fill,
    response::Answer,
    token::TokenCache,
    transport::{Authorization, Transport},
};
use std::{env, fmt, sync::Arc};

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
/// A clone is cheap and shares the connections and the access token. The token is fetched with the first call that needs
/// one. `Debug` shows the address and the client id only.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    base: String,
    credentials: Credentials,
    transport: Transport,
    token: TokenCache,
}

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

    /// Sends a request and gives back its answer if that is a success.
    pub(crate) async fn send(&self, request: Request) -> Result<Answer, Error> {
        let inner = &*self.0;
        let operation = request.operation;
        let mut url = inner.base.clone() + &fill(operation.path, &request.path)?;
        request.query.write_to(&mut url);
        let body = request.body()?;
        let authorization = match operation.auth {
            Auth::Client => Authorization::Client(&inner.credentials),
            Auth::Token => Authorization::Token(inner.token.get(self).await?),
        };
        let answer = inner.transport.send(operation.method.clone(), &url, authorization, body).await?;
        match answer.status.is_success() {
            true => Ok(answer),
            false => Err(Error::status_of(answer)),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.0.base)
            .field("client_id", &self.0.credentials.id)
            .finish_non_exhaustive()
    }
}

/// Builds a [`Client`].
#[derive(Clone, Default)]
pub struct ClientBuilder {
    subdomain: Option<String>,
    base_url: Option<String>,
    client_id: String,
    client_secret: super::Secret,
}

impl ClientBuilder {
    /// The account's subdomain: `example` for `https://example.onelogin.com`.
    #[must_use]
    pub fn subdomain(mut self, subdomain: impl Into<String>) -> Self {
        self.subdomain = Some(subdomain.into());
        self
    }

    /// The address of the API in place of the subdomain: a custom domain, or a loopback address in tests.
    ///
    /// Anything but a loopback address has to be `https`.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The client id and client secret of an API credential pair.
    #[must_use]
    pub fn credentials(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.client_id = id.into();
        self.client_secret = secret.into().into();
        self
    }

    /// The client. Fails when the address or the credentials cannot be right; nothing is sent yet.
    pub fn build(self) -> Result<Client, Error> {
        let base = match (&self.base_url, &self.subdomain) {
            (Some(url), _) => base_url(url)?,
            (None, Some(subdomain)) => of_subdomain(subdomain)?,
            (None, None) => {
                return Err(refuse("no account is named; set ONELOGIN_SUBDOMAIN or call `subdomain` on the builder"));
            }
        };
        let credentials = Credentials::new(&self.client_id, self.client_secret.expose())?;
        let inner = Inner { base, credentials, transport: Transport::new()?, token: TokenCache::default() };
        Ok(Client(Arc::new(inner)))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("subdomain", &self.subdomain)
            .field("base_url", &self.base_url)
            .field("client_id", &self.client_id)
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
fn base_url(text: &str) -> Result<String, Error> {
    let url = reqwest::Url::parse(text).map_err(|error| refuse(format!("the base URL cannot be read: {error}")))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("the base URL holds a user name or password; pass credentials to the builder"));
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("the base URL holds more than scheme, host and port"));
    }
    let loopback = match url.host_str() {
        None => return Err(refuse("the base URL names no host")),
        Some("localhost") => true,
        Some(host) => host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback()),
    };
    match url.scheme() {
        "https" => {}
        "http" if loopback => {}
        "http" => {
            return Err(refuse("the base URL is plain http, which would show the token to the network; use https"));
        }
        scheme => return Err(refuse(format!("the base URL has the scheme {scheme:?}; use https"))),
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
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
        assert_eq!(base_url("https://login.example.com/").unwrap(), "https://login.example.com");
        assert_eq!(base_url("http://127.0.0.1:8080").unwrap(), "http://127.0.0.1:8080");
        assert_eq!(base_url("http://[::1]:8080").unwrap(), "http://[::1]:8080");
        assert_eq!(base_url("http://localhost:1").unwrap(), "http://localhost:1");
        for refused in
            ["http://example.com", "ftp://127.0.0.1", "https://a:b@example.com", "https://e.com/api", "nothing"]
        {
            assert!(base_url(refused).is_err(), "{refused}");
        }
    }

    #[test]
    fn a_subdomain_is_one_label() {
        assert_eq!(of_subdomain("example").unwrap(), "https://example.onelogin.com");
        for refused in ["", "a.b", "https://example.onelogin.com", "a/b", "-a", "a b", "ä"] {
            assert!(of_subdomain(refused).is_err(), "{refused}");
        }
    }
}
