//! Types of the resource `tokens` of `auth`.
//!
//! Generated from `spec/auth/tokens.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/auth/tokens.yaml#/components/schemas/GrantType
/// How a token is asked for. `refresh_token` was announced as withdrawn for October 2020; ask for a new
/// token instead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GrantType {
    /// `"client_credentials"`
    ClientCredentials,
    /// `"refresh_token"`
    RefreshToken,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(GrantType(String) {
    "client_credentials" => ClientCredentials,
    "refresh_token" => RefreshToken,
});

// spec/auth/tokens.yaml#/components/schemas/TokenRequest
/// What a token is asked for with.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TokenRequest {
    grant_type: GrantType,
    access_token: Field<Secret>,
    refresh_token: Field<Secret>,
    unknown: Unknown,
}

impl TokenRequest {
    /// Holds what is required and nothing else.
    pub fn new(grant_type: impl Into<GrantType>) -> Self {
        Self {
            grant_type: grant_type.into(),
            access_token: Default::default(),
            refresh_token: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The token to renew, expired or not; only with the grant type `refresh_token`.
    pub fn access_token(mut self, access_token: impl Into<Secret>) -> Self {
        self.access_token = Field::Value(access_token.into());
        self
    }

    /// The refresh token issued together with that token; only with the grant type `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Field::Value(refresh_token.into());
        self
    }
}

object!(TokenRequest {
    required {
        "grant_type" => grant_type,
    }
    optional {
        "access_token" => access_token,
        "refresh_token" => refresh_token,
    }
});

// spec/auth/tokens.yaml#/components/schemas/TokenRevocation
/// Which token to end.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TokenRevocation {
    access_token: Secret,
    unknown: Unknown,
}

impl TokenRevocation {
    /// Holds what is required and nothing else.
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(TokenRevocation {
    required {
        "access_token" => access_token,
    }
    optional {}
});

// spec/auth/tokens.yaml#/components/schemas/Token
/// An access token and its lifetime.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// The token, to be sent as `Authorization: Bearer`.
    pub access_token: Secret,
    /// When this token was first issued, which may be hours before the answer that carries it.
    pub created_at: Option<Timestamp>,
    /// Its lifetime in seconds, counted from `created_at`; 36000 is ten hours.
    pub expires_in: Option<i64>,
    /// Announced as withdrawn for October 2020; some answers still hold one.
    pub refresh_token: Option<Secret>,
    /// `bearer`.
    pub token_type: Option<String>,
    /// The account that the token belongs to.
    pub account_id: Option<AccountId>,
    unknown: Unknown,
}

object!(Token {
    required {
        "access_token" => access_token,
    }
    optional {
        "created_at" => created_at,
        "expires_in" => expires_in,
        "refresh_token" => refresh_token,
        "token_type" => token_type,
        "account_id" => account_id,
    }
});
