//! Types of the resource `login` of `v1`.
//!
//! Generated from `spec/v1/login.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/login.yaml#/components/schemas/LoginRequest
/// A user's name and password.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LoginRequest {
    username_or_email: String,
    password: Secret,
    subdomain: String,
    fields: Field<String>,
    return_to_url: Field<String>,
    ip_address: Field<String>,
    browser_id: Field<String>,
    unknown: Unknown,
}

impl LoginRequest {
    /// Holds what is required and nothing else.
    pub fn new(
        username_or_email: impl Into<String>,
        password: impl Into<Secret>,
        subdomain: impl Into<String>,
    ) -> Self {
        Self {
            username_or_email: username_or_email.into(),
            password: password.into(),
            subdomain: subdomain.into(),
            fields: Default::default(),
            return_to_url: Default::default(),
            ip_address: Default::default(),
            browser_id: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Which fields of the user to answer, with commas between them; `id`, `firstname`, `lastname`, `email`
    /// and `username` if nothing is said.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Field::Value(fields.into());
        self
    }

    /// Reserved by older pages; it comes back in the answer.
    pub fn return_to_url(mut self, return_to_url: impl Into<String>) -> Self {
        self.return_to_url = Field::Value(return_to_url.into());
        self
    }

    /// Reserved by older pages; one of the vendor's tools sends the address of the user's machine, to judge
    /// the risk.
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Field::Value(ip_address.into());
        self
    }

    /// Reserved by older pages.
    pub fn browser_id(mut self, browser_id: impl Into<String>) -> Self {
        self.browser_id = Field::Value(browser_id.into());
        self
    }
}

object!(LoginRequest {
    required {
        "username_or_email" => username_or_email,
        "password" => password,
        "subdomain" => subdomain,
    }
    optional {
        "fields" => fields,
        "return_to_url" => return_to_url,
        "ip_address" => ip_address,
        "browser_id" => browser_id,
    }
});

// spec/v1/login.yaml#/components/schemas/LoginAnswer
/// A session token or a challenge, in the envelope of version 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginAnswer {
    /// The outcome that every answer carries beside its data.
    pub status: Option<Box<Status>>,
    /// The session token or the challenge.
    pub data: Option<Vec<LoginOutcome>>,
    unknown: Unknown,
}

object!(LoginAnswer {
    required {}
    optional {
        "status" => status,
        "data" => data,
    }
});

// spec/v1/login.yaml#/components/schemas/LoginOutcome
/// What a right password leads to: a session token, or a challenge with `state_token`, `callback_url`
/// and `devices` in its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginOutcome {
    /// `Authenticated`; absent from a challenge.
    pub status: Option<String>,
    /// The user who is logging in, with the fields that were asked for.
    pub user: Option<Box<LoginUser>>,
    /// The token that becomes a session, within two minutes.
    pub session_token: Option<Secret>,
    /// When the session token ends, as `2016/01/07 05:56:21 +0000`.
    pub expires_at: Option<String>,
    /// What was sent under this name.
    pub return_to_url: Option<String>,
    /// The token of the challenge, for every call that answers it.
    pub state_token: Option<Secret>,
    /// Where the challenge is answered, on a regional host.
    pub callback_url: Option<String>,
    /// The second factors to choose from.
    pub devices: Option<Vec<LoginDevice>>,
    unknown: Unknown,
}

object!(LoginOutcome {
    required {}
    optional {
        "status" => status,
        "user" => user,
        "session_token" => session_token,
        "expires_at" => expires_at,
        "return_to_url" => return_to_url,
        "state_token" => state_token,
        "callback_url" => callback_url,
        "devices" => devices,
    }
});

// spec/v1/login.yaml#/components/schemas/LoginUser
/// The user who is logging in, with the fields that were asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginUser {
    /// The id of the user.
    pub id: Option<UserId>,
    /// The name the user logs in with.
    pub username: Option<String>,
    /// The user's e-mail address.
    pub email: Option<String>,
    /// First name.
    pub firstname: Option<String>,
    /// Last name.
    pub lastname: Option<String>,
    unknown: Unknown,
}

object!(LoginUser {
    required {}
    optional {
        "id" => id,
        "username" => username,
        "email" => email,
        "firstname" => firstname,
        "lastname" => lastname,
    }
});

// spec/v1/login.yaml#/components/schemas/LoginDevice
/// A second factor of the user.
#[derive(Clone, Debug, PartialEq)]
pub struct LoginDevice {
    /// The id of the factor; to be sent as a text.
    pub device_id: OtpDeviceId,
    /// Its kind, such as `Google Authenticator` or `OneLogin Protect`.
    pub device_type: Option<String>,
    /// The signed request that Duo's script takes; only for Duo Security.
    pub duo_sig_request: Option<Secret>,
    /// The host of Duo; only for Duo Security.
    pub duo_api_hostname: Option<String>,
    unknown: Unknown,
}

object!(LoginDevice {
    required {
        "device_id" => device_id,
    }
    optional {
        "device_type" => device_type,
        "duo_sig_request" => duo_sig_request,
        "duo_api_hostname" => duo_api_hostname,
    }
});

// spec/v1/login.yaml#/components/schemas/LoginFactor
/// The answer to a challenge.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LoginFactor {
    device_id: String,
    state_token: Secret,
    otp_token: Field<Secret>,
    do_not_notify: Field<bool>,
    unknown: Unknown,
}

impl LoginFactor {
    /// Holds what is required and nothing else.
    pub fn new(device_id: impl Into<String>, state_token: impl Into<Secret>) -> Self {
        Self {
            device_id: device_id.into(),
            state_token: state_token.into(),
            otp_token: Default::default(),
            do_not_notify: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The code; to be left out to have one sent, or to ask whether a push was answered.
    pub fn otp_token(mut self, otp_token: impl Into<Secret>) -> Self {
        self.otp_token = Field::Value(otp_token.into());
        self
    }

    /// Whether to send no push, as in all calls but the first; false if nothing is said. OneLogin Protect
    /// only.
    #[inline]
    pub fn do_not_notify(mut self, do_not_notify: bool) -> Self {
        self.do_not_notify = Field::Value(do_not_notify);
        self
    }
}

object!(LoginFactor {
    required {
        "device_id" => device_id,
        "state_token" => state_token,
    }
    optional {
        "otp_token" => otp_token,
        "do_not_notify" => do_not_notify,
    }
});

// spec/v1/login.yaml#/components/schemas/LoginFactorAnswer
/// A session token in the envelope of version 1, or nothing where the user has yet to answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginFactorAnswer {
    /// The outcome that every answer carries beside its data.
    pub status: Option<Box<Status>>,
    /// The session token; absent while `status.type` is `pending`.
    pub data: Option<Vec<LoginSession>>,
    unknown: Unknown,
}

object!(LoginFactorAnswer {
    required {}
    optional {
        "status" => status,
        "data" => data,
    }
});

// spec/v1/login.yaml#/components/schemas/LoginSession
/// A session token.
#[derive(Clone, Debug, PartialEq)]
pub struct LoginSession {
    /// `Authenticated`.
    pub status: Option<String>,
    /// The user who is logging in, with the fields that were asked for.
    pub user: Option<Box<LoginUser>>,
    /// The token that becomes a session, within two minutes.
    pub session_token: Secret,
    /// When the session token ends, as `2016/01/26 02:21:47 +0000`.
    pub expires_at: Option<String>,
    /// What was sent under this name.
    pub return_to_url: Option<String>,
    unknown: Unknown,
}

object!(LoginSession {
    required {
        "session_token" => session_token,
    }
    optional {
        "status" => status,
        "user" => user,
        "expires_at" => expires_at,
        "return_to_url" => return_to_url,
    }
});

// spec/v1/login.yaml#/components/schemas/LoginSessionRequest
/// A session token, as a form.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LoginSessionRequest {
    session_token: Secret,
    auth_token: Field<Secret>,
    unknown: Unknown,
}

impl LoginSessionRequest {
    /// Holds what is required and nothing else.
    pub fn new(session_token: impl Into<Secret>) -> Self {
        Self {
            session_token: session_token.into(),
            auth_token: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// In the page's sample form without a name and a value, so that browsers do not send it; best left
    /// out.
    pub fn auth_token(mut self, auth_token: impl Into<Secret>) -> Self {
        self.auth_token = Field::Value(auth_token.into());
        self
    }
}

object!(LoginSessionRequest {
    required {
        "session_token" => session_token,
    }
    optional {
        "auth_token" => auth_token,
    }
});
