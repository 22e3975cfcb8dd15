//! Types of the resource `mfa` of `v1`.
//!
//! Generated from `spec/v1/mfa.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/mfa.yaml#/components/schemas/MfaFactors
/// The factors that a user can be enrolled with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MfaFactors {
    /// The factors.
    pub auth_factors: Option<Vec<MfaFactor>>,
    unknown: Unknown,
}

object!(MfaFactors {
    required {}
    optional {
        "auth_factors" => auth_factors,
    }
});

// spec/v1/mfa.yaml#/components/schemas/MfaFactor
/// A kind of second factor.
#[derive(Clone, Debug, PartialEq)]
pub struct MfaFactor {
    /// The id of the factor, which `mfa.enroll` asks for.
    pub factor_id: AuthFactorId,
    /// The name by which administrators know it, such as `OneLogin SMS`.
    pub name: Option<String>,
    unknown: Unknown,
}

object!(MfaFactor {
    required {
        "factor_id" => factor_id,
    }
    optional {
        "name" => name,
    }
});

// spec/v1/mfa.yaml#/components/schemas/MfaDevices
/// The second factors of a user.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MfaDevices {
    /// The devices.
    pub otp_devices: Option<Vec<MfaDevice>>,
    unknown: Unknown,
}

object!(MfaDevices {
    required {}
    optional {
        "otp_devices" => otp_devices,
    }
});

// spec/v1/mfa.yaml#/components/schemas/MfaDevice
/// A second factor of a user. What does not apply to its kind is left out.
#[derive(Clone, Debug, PartialEq)]
pub struct MfaDevice {
    /// The id of the device.
    pub id: OtpDeviceId,
    /// Whether it was verified at least once; one that was not is registered, but does not count.
    pub active: Option<bool>,
    /// Whether the user is asked for this one first.
    pub default: Option<bool>,
    /// The kind of factor, by the name administrators know.
    pub auth_factor_name: Option<String>,
    /// The kind of factor, by the name users see.
    pub type_display_name: Option<String>,
    /// The name that the user has given to it.
    pub user_display_name: Option<String>,
    /// Whether `mfa.activate` has to be called before `mfa.verify`.
    pub needs_trigger: Option<bool>,
    /// The telephone number; only with OneLogin SMS and OneLogin Voice.
    pub phone_number: Option<String>,
    /// What `mfa.verify` asks for after enrolling; it lives two minutes. Not in lists.
    pub state_token: Option<Secret>,
    unknown: Unknown,
}

object!(MfaDevice {
    required {
        "id" => id,
    }
    optional {
        "active" => active,
        "default" => default,
        "auth_factor_name" => auth_factor_name,
        "type_display_name" => type_display_name,
        "user_display_name" => user_display_name,
        "needs_trigger" => needs_trigger,
        "phone_number" => phone_number,
        "state_token" => state_token,
    }
});

// spec/v1/mfa.yaml#/components/schemas/MfaEnrollment
/// A second factor to enroll a user with.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MfaEnrollment {
    factor_id: AuthFactorId,
    display_name: String,
    number: String,
    verified: Field<bool>,
    unknown: Unknown,
}

impl MfaEnrollment {
    /// Holds what is required and nothing else.
    pub fn new(
        factor_id: impl Into<AuthFactorId>,
        display_name: impl Into<String>,
        number: impl Into<String>,
    ) -> Self {
        Self {
            factor_id: factor_id.into(),
            display_name: display_name.into(),
            number: number.into(),
            verified: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Whether the number is known to be the user's; the device then is active at once. False if nothing is
    /// said. One of the vendor's SDKs has it that OneLogin Voice needs true.
    #[inline]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = Field::Value(verified);
        self
    }
}

object!(MfaEnrollment {
    required {
        "factor_id" => factor_id,
        "display_name" => display_name,
        "number" => number,
    }
    optional {
        "verified" => verified,
    }
});

// spec/v1/mfa.yaml#/components/schemas/MfaActivation
/// How a code is sent; nothing of it is needed.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct MfaActivation {
    state_token_expires_in: Field<i64>,
    numeric_sms_otp: Field<bool>,
    sms_message: Field<String>,
    unknown: Unknown,
}

impl MfaActivation {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many seconds the state token lives, 900 at most; 120 if nothing is said.
    #[inline]
    pub fn state_token_expires_in(mut self, state_token_expires_in: i64) -> Self {
        self.state_token_expires_in = Field::Value(state_token_expires_in);
        self
    }

    /// Whether the code has six digits instead of letters and digits; only with OneLogin SMS.
    #[inline]
    pub fn numeric_sms_otp(mut self, numeric_sms_otp: bool) -> Self {
        self.numeric_sms_otp = Field::Value(numeric_sms_otp);
        self
    }

    /// The text message, with `{{otp_code}}` where the code and `{{expiration}}` where the minutes it lives
    /// are to stand; 160 characters at most once they are filled in. Only with OneLogin SMS.
    pub fn sms_message(mut self, sms_message: impl Into<String>) -> Self {
        self.sms_message = Field::Value(sms_message.into());
        self
    }
}

object!(MfaActivation {
    required {}
    optional {
        "state_token_expires_in" => state_token_expires_in,
        "numeric_sms_otp" => numeric_sms_otp,
        "sms_message" => sms_message,
    }
});

// spec/v1/mfa.yaml#/components/schemas/MfaTrigger
/// A code or a notification that was sent. Its `id` is that of the user, not that of the device.
#[derive(Clone, Debug, PartialEq)]
pub struct MfaTrigger {
    /// The user.
    pub id: UserId,
    /// The device.
    pub device_id: OtpDeviceId,
    /// Whether the device was verified before.
    pub active: Option<bool>,
    /// What `mfa.verify` asks for.
    pub state_token: Option<Secret>,
    /// When that token expires.
    pub state_token_expires_at: Option<Timestamp>,
    /// The kind of factor, by the name administrators know.
    pub auth_factor_name: Option<String>,
    /// The kind of factor, by the name users see.
    pub type_display_name: Option<String>,
    /// The name that the user has given to the device.
    pub user_display_name: Option<String>,
    unknown: Unknown,
}

object!(MfaTrigger {
    required {
        "id" => id,
        "device_id" => device_id,
    }
    optional {
        "active" => active,
        "state_token" => state_token,
        "state_token_expires_at" => state_token_expires_at,
        "auth_factor_name" => auth_factor_name,
        "type_display_name" => type_display_name,
        "user_display_name" => user_display_name,
    }
});

// spec/v1/mfa.yaml#/components/schemas/MfaVerification
/// What a second factor is verified with.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct MfaVerification {
    otp_token: Field<Secret>,
    state_token: Field<Secret>,
    unknown: Unknown,
}

impl MfaVerification {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The code, in letters or digits, that the device shows or was sent, or the temporary token. Left out
    /// while a push notification is waited for.
    pub fn otp_token(mut self, otp_token: impl Into<Secret>) -> Self {
        self.otp_token = Field::Value(otp_token.into());
        self
    }

    /// The token of `mfa.enroll` or `mfa.activate`; needed where the device has `needs_trigger`.
    pub fn state_token(mut self, state_token: impl Into<Secret>) -> Self {
        self.state_token = Field::Value(state_token.into());
        self
    }
}

object!(MfaVerification {
    required {}
    optional {
        "otp_token" => otp_token,
        "state_token" => state_token,
    }
});

// spec/v1/mfa.yaml#/components/schemas/MfaTokenRequest
/// What a temporary token is to be like.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct MfaTokenRequest {
    expires_in: Field<i64>,
    reusable: Field<bool>,
    unknown: Unknown,
}

impl MfaTokenRequest {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many seconds it lives, 259200 at most: three days, which it also is if nothing is said.
    #[inline]
    pub fn expires_in(mut self, expires_in: i64) -> Self {
        self.expires_in = Field::Value(expires_in);
        self
    }

    /// Whether it can be used more than once; false if nothing is said.
    ///
    /// Documented: a string. In fact: true or false (the sample of the same page and the vendor's SDKs).
    #[inline]
    pub fn reusable(mut self, reusable: bool) -> Self {
        self.reusable = Field::Value(reusable);
        self
    }
}

object!(MfaTokenRequest {
    required {}
    optional {
        "expires_in" => expires_in,
        "reusable" => reusable,
    }
});

// spec/v1/mfa.yaml#/components/schemas/MfaToken
/// A temporary token.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MfaToken {
    /// The code that the user enters.
    pub mfa_token: Option<Secret>,
    /// Whether it can be used more than once.
    ///
    /// Documented: the vendor's OpenAPI file calls it `resuable`. In fact: `reusable` (the call's page).
    pub reusable: Option<bool>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    unknown: Unknown,
}

object!(MfaToken {
    required {}
    optional {
        "mfa_token" => mfa_token,
        "reusable" => reusable,
        "expires_at" => expires_at,
    }
});
