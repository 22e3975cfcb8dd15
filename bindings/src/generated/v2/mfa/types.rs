//! Types of the resource `mfa` of `v2`.
//!
//! Generated from `spec/v2/mfa.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/mfa.yaml#/components/schemas/MfaFactor
/// A factor that a user can enroll.
#[derive(Clone, Debug, PartialEq)]
pub struct MfaFactor {
    /// The id of the factor, which seems to differ from account to account.
    pub factor_id: MfaFactorId,
    /// The name that administrators see, such as `OneLogin SMS`.
    pub name: Option<String>,
    /// The name that stands for the kind of factor, such as `SMS`; `OneLogin` is OneLogin Protect.
    pub auth_factor_name: Option<String>,
    unknown: Unknown,
}

object!(MfaFactor {
    required {
        "factor_id" => factor_id,
    }
    optional {
        "name" => name,
        "auth_factor_name" => auth_factor_name,
    }
});

// spec/v2/mfa.yaml#/components/schemas/MfaEnrollment
/// A factor to be enrolled.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MfaEnrollment {
    factor_id: MfaFactorId,
    display_name: String,
    expires_in: Field<String>,
    verified: Field<bool>,
    redirect_to: Field<String>,
    custom_message: Field<String>,
    unknown: Unknown,
}

impl MfaEnrollment {
    /// Holds what is required and nothing else.
    pub fn new(
        factor_id: impl Into<MfaFactorId>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            factor_id: factor_id.into(),
            display_name: display_name.into(),
            expires_in: Default::default(),
            verified: Default::default(),
            redirect_to: Default::default(),
            custom_message: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// How many seconds the code is valid, from 120 to 900, as text; 120 if nothing is said.
    pub fn expires_in(mut self, expires_in: impl Into<String>) -> Self {
        self.expires_in = Field::Value(expires_in.into());
        self
    }

    /// Whether to enroll without a code, as the directory vouches for number or address. Only SMS, Voice
    /// and Email heed it.
    #[inline]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = Field::Value(verified);
        self
    }

    /// Where the browser goes, two seconds after the link was followed; makes the factor Email send a magic
    /// link.
    pub fn redirect_to(mut self, redirect_to: impl Into<String>) -> Self {
        self.redirect_to = Field::Value(redirect_to.into());
        self
    }

    /// The text message, with `{{otp_code}}` for the code and `{{otp_expiry}}` for the minutes that it is
    /// valid; at most 160 characters with both filled in. SMS only.
    pub fn custom_message(mut self, custom_message: impl Into<String>) -> Self {
        self.custom_message = Field::Value(custom_message.into());
        self
    }
}

object!(MfaEnrollment {
    required {
        "factor_id" => factor_id,
        "display_name" => display_name,
    }
    optional {
        "expires_in" => expires_in,
        "verified" => verified,
        "redirect_to" => redirect_to,
        "custom_message" => custom_message,
    }
});

// spec/v2/mfa.yaml#/components/schemas/MfaEnrollmentCode
/// The code that finishes an enrollment.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MfaEnrollmentCode {
    otp: SecretValue,
    unknown: Unknown,
}

impl MfaEnrollmentCode {
    /// Holds what is required and nothing else.
    pub fn new(otp: impl Into<SecretValue>) -> Self {
        Self {
            otp: otp.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(MfaEnrollmentCode {
    required {
        "otp" => otp,
    }
    optional {}
});

// spec/v2/mfa.yaml#/components/schemas/MfaRegistration
/// An enrollment. Creating it answers most fields; reading it and finishing it answer id, status and
/// device.
#[derive(Clone, Debug, PartialEq)]
pub struct MfaRegistration {
    /// The id of the registration.
    pub id: MfaRegistrationId,
    /// Whether an enrollment still waits for the user, or the device can be used.
    pub status: Option<MfaRegistrationStatus>,
    /// The device that comes of it; may be absent while it is pending.
    ///
    /// Documented: an integer in the vendor's own OpenAPI description. In fact: text (the samples of the
    /// pages).
    pub device_id: Option<MfaDeviceId>,
    /// The id of the user, as text.
    ///
    /// Documented: an integer in the vendor's own OpenAPI description. In fact: text (the samples of the
    /// pages).
    pub user_id: Option<String>,
    /// What the user needs to pair OneLogin Protect or an authenticator.
    pub factor_data: Option<Box<MfaFactorData>>,
    /// The name that stands for the kind of factor.
    pub auth_factor_name: Option<String>,
    /// The name of the factor that users see.
    pub type_display_name: Option<String>,
    /// The name that the user or the caller gave the device.
    pub user_display_name: Option<String>,
    /// When the code runs out.
    pub expires_at: Option<Timestamp>,
    /// Whether it is the user's first choice.
    pub default: Option<bool>,
    unknown: Unknown,
}

object!(MfaRegistration {
    required {
        "id" => id,
    }
    optional {
        "status" => status,
        "device_id" => device_id,
        "user_id" => user_id,
        "factor_data" => factor_data,
        "auth_factor_name" => auth_factor_name,
        "type_display_name" => type_display_name,
        "user_display_name" => user_display_name,
        "expires_at" => expires_at,
        "default" => default,
    }
});

// spec/v2/mfa.yaml#/components/schemas/MfaRegistrationStatus
/// Whether an enrollment still waits for the user, or the device can be used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MfaRegistrationStatus {
    /// `"pending"`
    Pending,
    /// `"accepted"`
    Accepted,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(MfaRegistrationStatus(String) {
    "pending" => Pending,
    "accepted" => Accepted,
});

// spec/v2/mfa.yaml#/components/schemas/MfaFactorData
/// What the user needs to pair OneLogin Protect or an authenticator.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MfaFactorData {
    /// What the user types into OneLogin Protect.
    pub verification_token: Option<Secret>,
    /// An `otpauth` address to show as a QR code; it holds the key of the device.
    pub totp_url: Option<Secret>,
    unknown: Unknown,
}

object!(MfaFactorData {
    required {}
    optional {
        "verification_token" => verification_token,
        "totp_url" => totp_url,
    }
});

// spec/v2/mfa.yaml#/components/schemas/MfaDevice
/// An enrolled factor of a user.
#[derive(Clone, Debug, PartialEq)]
pub struct MfaDevice {
    /// The id of the device. Mostly digits, but a temporary code has one like `user_temp_otp_36216766`.
    pub device_id: MfaDeviceId,
    /// The name that the user gave the device.
    pub user_display_name: Option<String>,
    /// The name of the factor that users see.
    pub type_display_name: Option<String>,
    /// The name that stands for the kind of factor.
    pub auth_factor_name: Option<String>,
    /// Whether it is the user's first choice.
    pub default: Option<bool>,
    unknown: Unknown,
}

object!(MfaDevice {
    required {
        "device_id" => device_id,
    }
    optional {
        "user_display_name" => user_display_name,
        "type_display_name" => type_display_name,
        "auth_factor_name" => auth_factor_name,
        "default" => default,
    }
});

// spec/v2/mfa.yaml#/components/schemas/MfaChallenge
/// What to verify a user by.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MfaChallenge {
    device_id: MfaDeviceId,
    expires_in: Field<i64>,
    redirect_to: Field<String>,
    custom_message: Field<String>,
    display_name: Field<String>,
    unknown: Unknown,
}

impl MfaChallenge {
    /// Holds what is required and nothing else.
    pub fn new(device_id: impl Into<MfaDeviceId>) -> Self {
        Self {
            device_id: device_id.into(),
            expires_in: Default::default(),
            redirect_to: Default::default(),
            custom_message: Default::default(),
            display_name: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// How many seconds the user has, 900 at most; 120 if nothing is said. A number here, text in an
    /// enrollment.
    #[inline]
    pub fn expires_in(mut self, expires_in: i64) -> Self {
        self.expires_in = Field::Value(expires_in);
        self
    }

    /// Where the browser goes after the link was followed; makes the factor Email send a magic link.
    pub fn redirect_to(mut self, redirect_to: impl Into<String>) -> Self {
        self.redirect_to = Field::Value(redirect_to.into());
        self
    }

    /// The text message, with `{{otp_code}}` for the code and `{{otp_expiry}}` for the minutes that it is
    /// valid; at most 160 characters with both filled in. SMS only.
    pub fn custom_message(mut self, custom_message: impl Into<String>) -> Self {
        self.custom_message = Field::Value(custom_message.into());
        self
    }

    /// A name for the device; not on the page.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Field::Value(display_name.into());
        self
    }
}

object!(MfaChallenge {
    required {
        "device_id" => device_id,
    }
    optional {
        "expires_in" => expires_in,
        "redirect_to" => redirect_to,
        "custom_message" => custom_message,
        "display_name" => display_name,
    }
});

// spec/v2/mfa.yaml#/components/schemas/MfaVerification
/// A verification that has begun.
#[derive(Clone, Debug, PartialEq)]
pub struct MfaVerification {
    /// The id of the verification.
    pub id: MfaVerificationId,
    /// The id of the user, as text.
    pub user_id: Option<String>,
    /// The device that acts.
    ///
    /// Documented: an integer in the vendor's own OpenAPI description. In fact: text (the sample of the
    /// page).
    pub device_id: Option<MfaDeviceId>,
    /// The name that the user gave the device.
    pub user_display_name: Option<String>,
    /// The name of the factor that users see.
    pub type_display_name: Option<String>,
    /// The name that stands for the kind of factor.
    pub auth_factor_name: Option<String>,
    /// Until when the user can answer.
    pub expires_at: Option<Timestamp>,
    /// The name that the request gave the device.
    pub display_name: Option<String>,
    /// Where the browser goes after the link was followed.
    pub redirect_to: Option<String>,
    unknown: Unknown,
}

object!(MfaVerification {
    required {
        "id" => id,
    }
    optional {
        "user_id" => user_id,
        "device_id" => device_id,
        "user_display_name" => user_display_name,
        "type_display_name" => type_display_name,
        "auth_factor_name" => auth_factor_name,
        "expires_at" => expires_at,
        "display_name" => display_name,
        "redirect_to" => redirect_to,
    }
});

// spec/v2/mfa.yaml#/components/schemas/MfaVerificationProgress
/// How far a verification is.
#[derive(Clone, Debug, PartialEq)]
pub struct MfaVerificationProgress {
    /// The id of the verification.
    pub id: MfaVerificationId,
    /// What the user did: nothing yet, agreed, or refused.
    pub status: Option<MfaVerificationStatus>,
    /// The device that acts.
    pub device_id: Option<MfaDeviceId>,
    unknown: Unknown,
}

object!(MfaVerificationProgress {
    required {
        "id" => id,
    }
    optional {
        "status" => status,
        "device_id" => device_id,
    }
});

// spec/v2/mfa.yaml#/components/schemas/MfaVerificationStatus
/// What the user did: nothing yet, agreed, or refused. A wrong code typed into the telephone is a
/// refusal too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MfaVerificationStatus {
    /// `"pending"`
    Pending,
    /// `"accepted"`
    Accepted,
    /// `"rejected"`
    Rejected,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(MfaVerificationStatus(String) {
    "pending" => Pending,
    "accepted" => Accepted,
    "rejected" => Rejected,
});

// spec/v2/mfa.yaml#/components/schemas/MfaCode
/// The code that a user gives.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MfaCode {
    otp: Secret,
    device_id: Field<MfaDeviceId>,
    unknown: Unknown,
}

impl MfaCode {
    /// Holds what is required and nothing else.
    pub fn new(otp: impl Into<Secret>) -> Self {
        Self {
            otp: otp.into(),
            device_id: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The device; only for an authenticator.
    ///
    /// Documented: an integer. In fact: text (the sample of the page).
    pub fn device_id(mut self, device_id: impl Into<MfaDeviceId>) -> Self {
        self.device_id = Field::Value(device_id.into());
        self
    }
}

object!(MfaCode {
    required {
        "otp" => otp,
    }
    optional {
        "device_id" => device_id,
    }
});

// spec/v2/mfa.yaml#/components/schemas/MfaVerified
/// That a code is right. The page has it in `status`; the vendor's SDKs expect what is in there without
/// it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MfaVerified {
    /// The outcome of checking a code, in the form of version 1.
    pub status: Option<Box<MfaOutcome>>,
    /// Whether the call failed.
    pub error: Option<bool>,
    /// The HTTP status again.
    pub code: Option<i64>,
    /// The outcome in a word, such as `success`.
    pub type_: Option<String>,
    /// The outcome as a sentence.
    pub message: Option<String>,
    unknown: Unknown,
}

object!(MfaVerified {
    required {}
    optional {
        "status" => status,
        "error" => error,
        "code" => code,
        "type" => type_,
        "message" => message,
    }
});

// spec/v2/mfa.yaml#/components/schemas/MfaOutcome
/// The outcome of checking a code, in the form of version 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MfaOutcome {
    /// Whether the call failed.
    pub error: Option<bool>,
    /// The HTTP status again.
    pub code: Option<i64>,
    /// The outcome in a word, such as `success`.
    pub type_: Option<String>,
    /// The outcome as a sentence.
    pub message: Option<String>,
    unknown: Unknown,
}

object!(MfaOutcome {
    required {}
    optional {
        "error" => error,
        "code" => code,
        "type" => type_,
        "message" => message,
    }
});

// spec/v2/mfa.yaml#/components/schemas/MfaTokenRequest
/// What a temporary code is to be like.
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

    /// How many seconds the code lives, 259200 at most and if nothing is said; probably 120 at least.
    #[inline]
    pub fn expires_in(mut self, expires_in: i64) -> Self {
        self.expires_in = Field::Value(expires_in);
        self
    }

    /// Whether the code works more than once; false if nothing is said.
    ///
    /// Documented: a string. In fact: true or false (the sample of the page).
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

// spec/v2/mfa.yaml#/components/schemas/MfaToken
/// A temporary code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MfaToken {
    /// The code.
    pub mfa_token: Option<Secret>,
    /// When it runs out, in UTC.
    pub expires_at: Option<Timestamp>,
    /// Whether it works more than once.
    pub reusable: Option<bool>,
    /// The device that the code counts as; it is no number.
    pub device_id: Option<MfaDeviceId>,
    unknown: Unknown,
}

object!(MfaToken {
    required {}
    optional {
        "mfa_token" => mfa_token,
        "expires_at" => expires_at,
        "reusable" => reusable,
        "device_id" => device_id,
    }
});
