//! Who the client is: an API credential pair, given once or asked for whenever it is needed.

use super::{
    environment::BoxFuture,
    error::{Error, ErrorKind},
    scalars::Secret,
};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use bytes::Bytes;
use http::HeaderValue;
use secrecy::zeroize::Zeroizing;
use std::{error::Error as StdError, fmt};

/// The client id and client secret of an API credential pair. `Debug` shows the id only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Credentials {
    /// The client id.
    pub client_id: String,
    /// The client secret.
    pub client_secret: Secret,
}

impl Credentials {
    /// A credential pair.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self { client_id: client_id.into(), client_secret: client_secret.into() }
    }

    /// Both have to be something, and something that an HTTP header can carry.
    pub(crate) fn check(&self) -> Result<(), Error> {
        check("client id", "ONELOGIN_CLIENT_ID", &self.client_id)?;
        check("client secret", "ONELOGIN_CLIENT_SECRET", self.client_secret.expose())?;
        if self.client_id.contains(':') {
            return Err(refuse("the client id holds a colon; is it the right way round?"));
        }
        Ok(())
    }

    /// The pair as HTTP Basic authorization, if that can be.
    pub(crate) fn basic(&self) -> Option<HeaderValue> {
        let pair = Zeroizing::new(format!("{}:{}", self.client_id, self.client_secret.expose()));
        authorization("Basic ", &Zeroizing::new(BASE64_STANDARD.encode(pair.as_bytes())))
    }
}

/// The value of a header that must not be seen, if it can be one. Its clones share one memory, which is wiped with the last.
pub(crate) fn authorization(scheme: &str, secret: &str) -> Option<HeaderValue> {
    let text = Zeroizing::new([scheme, secret].concat());
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Why a [`CredentialSource`] has no credentials.
pub type SourceError = Box<dyn StdError + Send + Sync>;

/// Where credentials come from when they are not known beforehand, or change: a vault, a file that is rotated.
///
/// ```
/// use onelogin::{BoxFuture, CredentialSource, Credentials, SourceError};
///
/// /// Reads the secret whenever a token is needed, so that a rotated one is taken up without a restart.
/// #[derive(Debug)]
/// struct Mounted;
///
/// impl CredentialSource for Mounted {
///     fn load(&self) -> BoxFuture<'_, Result<Credentials, SourceError>> {
///         Box::pin(async {
///             let secret = std::fs::read_to_string("/run/secrets/onelogin")?;
///             Ok(Credentials::new("client id", secret.trim_end()))
///         })
///     }
/// }
/// ```
///
/// It is asked before each token call, which one caller makes for all: about once in ten hours. What it fails with becomes
/// the source of the [`Error`], and is not shown in its line.
pub trait CredentialSource: fmt::Debug + Send + Sync + 'static {
    /// The credential pair of now.
    fn load(&self) -> BoxFuture<'_, Result<Credentials, SourceError>>;
}

/// A pair that stays what it is.
impl CredentialSource for Credentials {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, SourceError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

fn check(what: &str, variable: &str, value: &str) -> Result<(), Error> {
    if value.is_empty() {
        return Err(refuse(format!("the {what} is empty; set {variable} or pass it to the builder")));
    }
    if value.trim() != value || value.chars().any(char::is_control) {
        return Err(refuse(format!("the {what} holds spaces or line ends around or in it; copy it again")));
    }
    Ok(())
}

fn refuse(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Configuration, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_request_shares_the_one_memory_that_is_wiped() {
        let value = authorization("Bearer ", "55f1").unwrap();
        assert_eq!(value, "Bearer 55f1");
        assert!(value.is_sensitive());
        assert_eq!(value.clone().as_bytes().as_ptr(), value.as_bytes().as_ptr());
    }
}
