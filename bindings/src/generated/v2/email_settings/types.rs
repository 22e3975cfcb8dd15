//! Types of the resource `email_settings` of `v2`.
//!
//! Generated from `spec/v2/email_settings.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/email_settings.yaml#/components/schemas/EmailSettingsMode
/// Whose server sends the mails, OneLogin's or one of your own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmailSettingsMode {
    /// `"onelogin_email"`
    OneLogin,
    /// `"custom_smtp_config"`
    CustomSmtp,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(EmailSettingsMode(String) {
    "onelogin_email" => OneLogin,
    "custom_smtp_config" => CustomSmtp,
});

// spec/v2/email_settings.yaml#/components/schemas/EmailServer
/// Which server sends an account's mails. All but `mode` is there with a server of your own only.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmailServer {
    /// Whose server sends the mails, OneLogin's or one of your own.
    pub mode: Option<EmailSettingsMode>,
    /// The host name of the server.
    pub address: Option<String>,
    /// Its port.
    pub port: Option<i64>,
    /// Whether the connection is encrypted.
    pub use_tls: Option<bool>,
    /// The address that mails come from.
    pub from: Option<String>,
    /// The domain of that address.
    pub domain: Option<String>,
    /// The name to log in to the server with.
    pub user_name: Option<String>,
    /// The password to log in with, in clear.
    pub password: Option<Secret>,
    unknown: Unknown,
}

object!(EmailServer {
    required {}
    optional {
        "mode" => mode,
        "address" => address,
        "port" => port,
        "use_tls" => use_tls,
        "from" => from,
        "domain" => domain,
        "user_name" => user_name,
        "password" => password,
    }
});

// spec/v2/email_settings.yaml#/components/schemas/EmailSettingsChanges
/// The server that is to send the account's mails.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct EmailSettingsChanges {
    address: String,
    domain: String,
    from: String,
    port: Field<i64>,
    user_name: Field<String>,
    password: Field<Secret>,
    use_tls: Field<bool>,
    authentication: Field<String>,
    unknown: Unknown,
}

impl EmailSettingsChanges {
    /// Holds what is required and nothing else.
    pub fn new(
        address: impl Into<String>,
        domain: impl Into<String>,
        from: impl Into<String>,
    ) -> Self {
        Self {
            address: address.into(),
            domain: domain.into(),
            from: from.into(),
            port: Default::default(),
            user_name: Default::default(),
            password: Default::default(),
            use_tls: Default::default(),
            authentication: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Its port.
    ///
    /// Documented: 2.5 if nothing is said. In fact: 25 if nothing is said (the vendor's own OpenAPI
    /// description).
    #[inline]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Field::Value(port);
        self
    }

    /// The name to log in to the server with.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Field::Value(user_name.into());
        self
    }

    /// The password to log in with.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Field::Value(password.into());
        self
    }

    /// Whether the connection is encrypted; true if nothing is said.
    #[inline]
    pub fn use_tls(mut self, use_tls: bool) -> Self {
        self.use_tls = Field::Value(use_tls);
        self
    }

    /// How to log in to the server, such as `login`.
    pub fn authentication(mut self, authentication: impl Into<String>) -> Self {
        self.authentication = Field::Value(authentication.into());
        self
    }
}

object!(EmailSettingsChanges {
    required {
        "address" => address,
        "domain" => domain,
        "from" => from,
    }
    optional {
        "port" => port,
        "user_name" => user_name,
        "password" => password,
        "use_tls" => use_tls,
        "authentication" => authentication,
    }
});

// spec/v2/email_settings.yaml#/components/schemas/EmailSettingsTest
/// The server to try.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct EmailSettingsTest {
    address: String,
    domain: String,
    from: String,
    port: Field<i64>,
    user_name: Field<String>,
    password: Field<Secret>,
    use_tls: Field<bool>,
    unknown: Unknown,
}

impl EmailSettingsTest {
    /// Holds what is required and nothing else.
    pub fn new(
        address: impl Into<String>,
        domain: impl Into<String>,
        from: impl Into<String>,
    ) -> Self {
        Self {
            address: address.into(),
            domain: domain.into(),
            from: from.into(),
            port: Default::default(),
            user_name: Default::default(),
            password: Default::default(),
            use_tls: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Its port.
    ///
    /// Documented: 2.5 if nothing is said. In fact: 25 if nothing is said (the vendor's own OpenAPI
    /// description).
    #[inline]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Field::Value(port);
        self
    }

    /// The name to log in to the server with.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Field::Value(user_name.into());
        self
    }

    /// The password to log in with.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Field::Value(password.into());
        self
    }

    /// Whether the connection is encrypted; true if nothing is said.
    #[inline]
    pub fn use_tls(mut self, use_tls: bool) -> Self {
        self.use_tls = Field::Value(use_tls);
        self
    }
}

object!(EmailSettingsTest {
    required {
        "address" => address,
        "domain" => domain,
        "from" => from,
    }
    optional {
        "port" => port,
        "user_name" => user_name,
        "password" => password,
        "use_tls" => use_tls,
    }
});

// spec/v2/email_settings.yaml#/components/schemas/EmailSettingsOutcome
/// That a call went well, in the form of a refusal.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmailSettingsOutcome {
    /// What was done.
    pub message: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    /// `Success`.
    pub name: Option<String>,
    unknown: Unknown,
}

object!(EmailSettingsOutcome {
    required {}
    optional {
        "message" => message,
        "statusCode" => status_code,
        "name" => name,
    }
});
