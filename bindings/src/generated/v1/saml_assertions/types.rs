//! Types of the resource `saml_assertions` of `v1`.
//!
//! Generated from `spec/v1/saml_assertions.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/saml_assertions.yaml#/components/schemas/SamlAssertionRequest
/// Who logs in to which application.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SamlAssertionRequest {
    username_or_email: String,
    password: Secret,
    app_id: String,
    subdomain: String,
    ip_address: Field<String>,
    unknown: Unknown,
}

impl SamlAssertionRequest {
    /// Holds what is required and nothing else.
    pub fn new(
        username_or_email: impl Into<String>,
        password: impl Into<Secret>,
        app_id: impl Into<String>,
        subdomain: impl Into<String>,
    ) -> Self {
        Self {
            username_or_email: username_or_email.into(),
            password: password.into(),
            app_id: app_id.into(),
            subdomain: subdomain.into(),
            ip_address: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The address that the user comes from; with it the policy may do without a second factor.
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Field::Value(ip_address.into());
        self
    }
}

object!(SamlAssertionRequest {
    required {
        "username_or_email" => username_or_email,
        "password" => password,
        "app_id" => app_id,
        "subdomain" => subdomain,
    }
    optional {
        "ip_address" => ip_address,
    }
});

// spec/v1/saml_assertions.yaml#/components/schemas/SamlAssertionFactor
/// A login that was begun, and the second factor that it goes on with.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SamlAssertionFactor {
    app_id: String,
    device_id: String,
    state_token: Secret,
    otp_token: Field<Secret>,
    do_not_notify: Field<bool>,
    unknown: Unknown,
}

impl SamlAssertionFactor {
    /// Holds what is required and nothing else.
    pub fn new(
        app_id: impl Into<String>,
        device_id: impl Into<String>,
        state_token: impl Into<Secret>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            device_id: device_id.into(),
            state_token: state_token.into(),
            otp_token: Default::default(),
            do_not_notify: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The code, where the device shows one. Without it OneLogin SMS sends a code and OneLogin Protect a
    /// notification.
    pub fn otp_token(mut self, otp_token: impl Into<Secret>) -> Self {
        self.otp_token = Field::Value(otp_token.into());
        self
    }

    /// Whether to send no further notification to OneLogin Protect; false if nothing is said. True is right
    /// for every call behind the first.
    #[inline]
    pub fn do_not_notify(mut self, do_not_notify: bool) -> Self {
        self.do_not_notify = Field::Value(do_not_notify);
        self
    }
}

object!(SamlAssertionFactor {
    required {
        "app_id" => app_id,
        "device_id" => device_id,
        "state_token" => state_token,
    }
    optional {
        "otp_token" => otp_token,
        "do_not_notify" => do_not_notify,
    }
});

// spec/v1/saml_assertions.yaml#/components/schemas/SamlAssertionAnswer
/// The outcome of a login. `data` has two forms. The assertion is text: a SAML response in base64.
/// Where a second factor is needed, it is a list of one object, with `state_token`, `devices` (each
/// with `device_id` and `device_type`), `callback_url` and `user` (with `id`, `username`, `email`,
/// `firstname` and `lastname`); devices of Duo have `duo_api_hostname` and `duo_sig_request` as well.
/// Either lets whoever has it go on with the login.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SamlAssertionAnswer {
    /// The outcome that every answer carries beside its data.
    pub status: Option<Box<Status>>,
    /// The field `data`.
    pub data: Option<SecretValue>,
    unknown: Unknown,
}

object!(SamlAssertionAnswer {
    required {}
    optional {
        "status" => status,
        "data" => data,
    }
});

// spec/v1/saml_assertions.yaml#/components/schemas/SamlAssertionVerification
/// The outcome of a second factor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SamlAssertionVerification {
    /// The outcome that every answer carries beside its data.
    pub status: Option<Box<Status>>,
    /// The SAML response in base64; absent while the user is awaited.
    pub data: Option<Secret>,
    unknown: Unknown,
}

object!(SamlAssertionVerification {
    required {}
    optional {
        "status" => status,
        "data" => data,
    }
});
