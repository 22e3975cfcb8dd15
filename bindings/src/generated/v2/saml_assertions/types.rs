//! Types of the resource `saml_assertions` of `v2`.
//!
//! Generated from `spec/v2/saml_assertions.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/saml_assertions.yaml#/components/schemas/SamlAssertionRequest
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

// spec/v2/saml_assertions.yaml#/components/schemas/SamlAssertionFactor
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

// spec/v2/saml_assertions.yaml#/components/schemas/SamlAssertion
/// The outcome of a login: with `data` it succeeded, with `state_token` it needs a second factor. The
/// message says the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SamlAssertion {
    /// `Success`, or that a second factor is needed.
    pub message: Option<String>,
    /// The SAML response in base64.
    pub data: Option<Secret>,
    /// What `saml_assertions.verify_factor` asks for.
    pub state_token: Option<Secret>,
    /// The second factors that the user can choose from.
    pub devices: Option<Vec<SamlAssertionDevice>>,
    /// The address of `saml_assertions.verify_factor`. In samples it is on a host of the region, not of the
    /// account; the call goes to the account all the same.
    pub callback_url: Option<String>,
    /// The user who logs in.
    pub user: Option<Box<SamlAssertionUser>>,
    unknown: Unknown,
}

object!(SamlAssertion {
    required {}
    optional {
        "message" => message,
        "data" => data,
        "state_token" => state_token,
        "devices" => devices,
        "callback_url" => callback_url,
        "user" => user,
    }
});

// spec/v2/saml_assertions.yaml#/components/schemas/SamlAssertionDevice
/// A second factor of the user who logs in.
#[derive(Clone, Debug, PartialEq)]
pub struct SamlAssertionDevice {
    /// The id of the device, which `saml_assertions.verify_factor` takes as text.
    pub device_id: OtpDeviceId,
    /// The kind of device, such as `Google Authenticator` or `OneLogin SMS`.
    pub device_type: Option<String>,
    /// The host of the Duo account; only with devices of Duo.
    pub duo_api_hostname: Option<String>,
    /// The signed request that Duo is to be shown; only with devices of Duo.
    pub duo_sig_request: Option<Secret>,
    unknown: Unknown,
}

object!(SamlAssertionDevice {
    required {
        "device_id" => device_id,
    }
    optional {
        "device_type" => device_type,
        "duo_api_hostname" => duo_api_hostname,
        "duo_sig_request" => duo_sig_request,
    }
});

// spec/v2/saml_assertions.yaml#/components/schemas/SamlAssertionUser
/// The user who logs in.
#[derive(Clone, Debug, PartialEq)]
pub struct SamlAssertionUser {
    /// The id of the user.
    pub id: UserId,
    /// The user name.
    pub username: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// First name.
    pub firstname: Option<String>,
    /// Last name.
    pub lastname: Option<String>,
    unknown: Unknown,
}

object!(SamlAssertionUser {
    required {
        "id" => id,
    }
    optional {
        "username" => username,
        "email" => email,
        "firstname" => firstname,
        "lastname" => lastname,
    }
});

// spec/v2/saml_assertions.yaml#/components/schemas/SamlAssertionVerification
/// The outcome of a second factor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SamlAssertionVerification {
    /// `Success`, or what the user is awaited for, with `Authentication pending` in it.
    pub message: Option<String>,
    /// The SAML response in base64; absent while the user is awaited.
    pub data: Option<Secret>,
    unknown: Unknown,
}

object!(SamlAssertionVerification {
    required {}
    optional {
        "message" => message,
        "data" => data,
    }
});
