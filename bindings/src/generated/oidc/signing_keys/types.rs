//! Types of the resource `signing_keys` of `oidc`.
//!
//! Generated from `spec/oidc/signing_keys.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/oidc/signing_keys.yaml#/components/schemas/SigningKeyStatus
/// Whether a key signs, or is only there for the tokens that it has signed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SigningKeyStatus {
    /// `"active"`
    Active,
    /// `"draining"`
    Draining,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(SigningKeyStatus(String) {
    "active" => Active,
    "draining" => Draining,
});

// spec/oidc/signing_keys.yaml#/components/schemas/SigningKey
/// A key that tokens are signed with, its public half.
#[derive(Clone, Debug, PartialEq)]
pub struct SigningKey {
    /// The id of the key.
    pub kid: SigningKeyId,
    /// Whether a key signs, or is only there for the tokens that it has signed.
    pub status: Option<SigningKeyStatus>,
    /// The kind of key: `RSA`.
    pub kty: Option<String>,
    /// What it is for: `sig`, for signatures.
    pub use_: Option<String>,
    /// The modulus, as Base64 for URLs.
    pub n: Option<String>,
    /// The exponent, as Base64 for URLs.
    pub e: Option<String>,
    unknown: Unknown,
}

object!(SigningKey {
    required {
        "kid" => kid,
    }
    optional {
        "status" => status,
        "kty" => kty,
        "use" => use_,
        "n" => n,
        "e" => e,
    }
});
