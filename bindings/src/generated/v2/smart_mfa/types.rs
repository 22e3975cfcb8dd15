//! Types of the resource `smart_mfa` of `v2`.
//!
//! Generated from `spec/v2/smart_mfa.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/smart_mfa.yaml#/components/schemas/SmartMfaLogin
/// A login to be scored, and how to reach the user.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SmartMfaLogin {
    user_identifier: String,
    email: Field<String>,
    phone: Field<String>,
    context: SmartMfaContext,
    risk_threshold: Field<i64>,
    firstname: Field<String>,
    lastname: Field<String>,
    expires_in: Field<i64>,
    unknown: Unknown,
}

impl SmartMfaLogin {
    /// Holds what is required and nothing else.
    pub fn new(
        user_identifier: impl Into<String>,
        context: impl Into<SmartMfaContext>,
    ) -> Self {
        Self {
            user_identifier: user_identifier.into(),
            email: Default::default(),
            phone: Default::default(),
            context: context.into(),
            risk_threshold: Default::default(),
            firstname: Default::default(),
            lastname: Default::default(),
            expires_in: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Where to send a code by e-mail; needed if `phone` is not there. The same in every call for a user:
    /// it is changed by updating the user.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Field::Value(email.into());
        self
    }

    /// Where to send a code by SMS, in E.164 form; needed if `email` is not there. The same in every call
    /// for a user: it is changed by updating the user.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Field::Value(phone.into());
        self
    }

    /// The score from which on a code is sent, from 0 to 100; 50 if nothing is said.
    #[inline]
    pub fn risk_threshold(mut self, risk_threshold: i64) -> Self {
        self.risk_threshold = Field::Value(risk_threshold);
        self
    }

    /// First name, for a user who is not known yet.
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.firstname = Field::Value(firstname.into());
        self
    }

    /// Last name, for a user who is not known yet.
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.lastname = Field::Value(lastname.into());
        self
    }

    /// How many seconds the code is valid, 900 at most; 480 if nothing is said.
    #[inline]
    pub fn expires_in(mut self, expires_in: i64) -> Self {
        self.expires_in = Field::Value(expires_in);
        self
    }
}

object!(SmartMfaLogin {
    required {
        "user_identifier" => user_identifier,
        "context" => context,
    }
    optional {
        "email" => email,
        "phone" => phone,
        "risk_threshold" => risk_threshold,
        "firstname" => firstname,
        "lastname" => lastname,
        "expires_in" => expires_in,
    }
});

// spec/v2/smart_mfa.yaml#/components/schemas/SmartMfaContext
/// Where a login comes from.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SmartMfaContext {
    user_agent: String,
    ip: String,
    session_id: Field<String>,
    device_id: Field<String>,
    device_fingerprint: Field<String>,
    unknown: Unknown,
}

impl SmartMfaContext {
    /// Holds what is required and nothing else.
    pub fn new(user_agent: impl Into<String>, ip: impl Into<String>) -> Self {
        Self {
            user_agent: user_agent.into(),
            ip: ip.into(),
            session_id: Default::default(),
            device_id: Default::default(),
            device_fingerprint: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// What the caller knows the session by.
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Field::Value(session_id.into());
        self
    }

    /// What the caller knows the device by.
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Field::Value(device_id.into());
        self
    }

    /// What tells browsers apart; the name is that of the vendor's .NET SDK.
    pub fn device_fingerprint(mut self, device_fingerprint: impl Into<String>) -> Self {
        self.device_fingerprint = Field::Value(device_fingerprint.into());
        self
    }
}

object!(SmartMfaContext {
    required {
        "user_agent" => user_agent,
        "ip" => ip,
    }
    optional {
        "session_id" => session_id,
        "device_id" => device_id,
        "device_fingerprint" => device_fingerprint,
    }
});

// spec/v2/smart_mfa.yaml#/components/schemas/SmartMfaResult
/// What came of a login.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SmartMfaResult {
    /// The user in OneLogin, who may be new.
    pub user_id: Option<UserId>,
    /// How risky a login is.
    pub risk: Option<Box<SmartMfaRisk>>,
    /// Whether a code is on its way.
    pub mfa: Option<Box<SmartMfaDelivery>>,
    unknown: Unknown,
}

object!(SmartMfaResult {
    required {}
    optional {
        "user_id" => user_id,
        "risk" => risk,
        "mfa" => mfa,
    }
});

// spec/v2/smart_mfa.yaml#/components/schemas/SmartMfaRisk
/// How risky a login is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SmartMfaRisk {
    /// From 0, the lowest, to 100.
    pub score: Option<i64>,
    /// Why, in sentences.
    pub reasons: Option<Vec<String>>,
    unknown: Unknown,
}

object!(SmartMfaRisk {
    required {}
    optional {
        "score" => score,
        "reasons" => reasons,
    }
});

// spec/v2/smart_mfa.yaml#/components/schemas/SmartMfaDelivery
/// Whether a code is on its way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SmartMfaDelivery {
    /// Whether a code was sent.
    pub otp_sent: Option<bool>,
    /// What belongs to the code and is needed to check it; presumably absent or null where none was sent.
    pub state_token: Option<Secret>,
    unknown: Unknown,
}

object!(SmartMfaDelivery {
    required {}
    optional {
        "otp_sent" => otp_sent,
        "state_token" => state_token,
    }
});

// spec/v2/smart_mfa.yaml#/components/schemas/SmartMfaCode
/// The code that a user gives.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SmartMfaCode {
    state_token: Secret,
    otp_token: Secret,
    unknown: Unknown,
}

impl SmartMfaCode {
    /// Holds what is required and nothing else.
    pub fn new(state_token: impl Into<Secret>, otp_token: impl Into<Secret>) -> Self {
        Self {
            state_token: state_token.into(),
            otp_token: otp_token.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(SmartMfaCode {
    required {
        "state_token" => state_token,
        "otp_token" => otp_token,
    }
    optional {}
});
