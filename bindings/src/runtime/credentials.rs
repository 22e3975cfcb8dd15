//! Who the client is: an API credential pair.

use base64::prelude::{BASE64_STANDARD, Engine as _};

use super::{
    error::{Error, ErrorKind},
    scalars::Secret,
};

/// The client id and client secret of an API credential pair.
#[derive(Clone, Debug)]
pub(crate) struct Credentials {
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

impl Credentials {
    /// Both have to be something, and something that an HTTP header can carry.
    pub(crate) fn new(id: &str, secret: &str) -> Result<Self, Error> {
        check("client id", "ONELOGIN_CLIENT_ID", id)?;
        check("client secret", "ONELOGIN_CLIENT_SECRET", secret)?;
        if id.contains(':') {
            return Err(refuse("the client id holds a colon; is it the right way round?"));
        }
        Ok(Self { id: id.to_owned(), secret: secret.into() })
    }
}

impl Credentials {
    /// The pair as HTTP Basic authorization.
    pub(crate) fn basic(&self) -> String {
        format!("Basic {}", BASE64_STANDARD.encode(format!("{}:{}", self.id, self.secret.expose())))
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
