//! Types of the resource `provider` of `oidc`.
//!
//! Generated from `spec/oidc/provider.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/oidc/provider.yaml#/components/schemas/ResponseType
/// What the browser comes back with, a code, an id token and an access token, or an id token.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResponseType {
    /// `"code"`
    Code,
    /// `"id_token token"`
    IdTokenToken,
    /// `"id_token"`
    IdToken,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(ResponseType(String) {
    "code" => Code,
    "id_token token" => IdTokenToken,
    "id_token" => IdToken,
});

// spec/oidc/provider.yaml#/components/schemas/CodeChallengeMethod
/// How a PKCE challenge is made of the verifier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CodeChallengeMethod {
    /// `"S256"`
    S256,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(CodeChallengeMethod(String) {
    "S256" => S256,
});

// spec/oidc/provider.yaml#/components/schemas/Prompt
/// Whether the user is asked to log in, always or never. Where never, and there is no session, the
/// answer is `login_required`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Prompt {
    /// `"login"`
    Login,
    /// `"none"`
    Never,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(Prompt(String) {
    "login" => Login,
    "none" => Never,
});

// spec/oidc/provider.yaml#/components/schemas/UserInfo
/// Who a token is for. Which fields there are depends on the token's scopes and on the application's
/// settings. Providers announce `params` as well, which no sample has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserInfo {
    /// The user's id, as text.
    pub sub: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Whether it is confirmed; announced, and not in the sample.
    pub email_verified: Option<bool>,
    /// The name the user logs in with.
    pub preferred_username: Option<String>,
    /// First and last name.
    pub name: Option<String>,
    /// When the user was last changed.
    ///
    /// Documented: a Unix timestamp, which OpenID Connect has in seconds. In fact: milliseconds since 1970
    /// (the sample of the same page).
    pub updated_at: Option<i64>,
    /// First name.
    pub given_name: Option<String>,
    /// Last name.
    pub family_name: Option<String>,
    /// The user's groups; only with the scope `groups`, and if the application has a parameter of that
    /// name.
    pub groups: Option<Vec<String>>,
    /// Language; announced, and not in the sample.
    pub locale: Option<String>,
    /// Telephone number; announced, and not in the sample.
    pub phone_number: Option<String>,
    /// The session; announced, and not in the sample.
    pub sid: Option<String>,
    unknown: Unknown,
}

object!(UserInfo {
    required {}
    optional {
        "sub" => sub,
        "email" => email,
        "email_verified" => email_verified,
        "preferred_username" => preferred_username,
        "name" => name,
        "updated_at" => updated_at,
        "given_name" => given_name,
        "family_name" => family_name,
        "groups" => groups,
        "locale" => locale,
        "phone_number" => phone_number,
        "sid" => sid,
    }
});

// spec/oidc/provider.yaml#/components/schemas/JsonWebKey
/// A public key, by RFC 7517.
#[derive(Clone, Debug, PartialEq)]
pub struct JsonWebKey {
    /// The id of the key.
    pub kid: SigningKeyId,
    /// The kind of key: `RSA`.
    pub kty: Option<String>,
    /// What it is for: `sig`, for signatures.
    pub use_: Option<String>,
    /// The algorithm.
    pub alg: Option<String>,
    /// The modulus, as Base64 for URLs.
    pub n: Option<String>,
    /// The exponent, as Base64 for URLs.
    pub e: Option<String>,
    unknown: Unknown,
}

object!(JsonWebKey {
    required {
        "kid" => kid,
    }
    optional {
        "kty" => kty,
        "use" => use_,
        "alg" => alg,
        "n" => n,
        "e" => e,
    }
});

// spec/oidc/provider.yaml#/components/schemas/ProviderConfiguration
/// Where a provider's addresses are and what it supports.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProviderConfiguration {
    /// What tokens name as their issuer.
    pub issuer: Option<String>,
    /// Where users log in.
    pub authorization_endpoint: Option<String>,
    /// Where tokens are issued.
    pub token_endpoint: Option<String>,
    /// Where it is told who a token is for.
    pub userinfo_endpoint: Option<String>,
    /// Where the public keys are.
    pub jwks_uri: Option<String>,
    /// Where tokens are checked.
    pub introspection_endpoint: Option<String>,
    /// Where tokens are revoked.
    pub revocation_endpoint: Option<String>,
    /// Where sessions end; answered, and not on the page.
    pub end_session_endpoint: Option<String>,
    /// Where applications are registered; answered, and documented nowhere.
    pub registration_endpoint: Option<String>,
    /// The authentication levels that can be asked for.
    pub acr_values_supported: Option<Vec<String>>,
    /// The kinds of claims.
    pub claim_types_supported: Option<Vec<String>>,
    /// The claims that there can be about a user.
    pub claims_supported: Option<Vec<String>>,
    /// How a PKCE challenge can be made.
    pub code_challenge_methods_supported: Option<Vec<String>>,
    /// The grant types.
    pub grant_types_supported: Option<Vec<String>>,
    /// The algorithms that id tokens are signed with.
    pub id_token_signing_alg_values_supported: Option<Vec<String>>,
    /// How an application can say who it is when it checks a token.
    pub introspection_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// How a browser can come back.
    pub response_modes_supported: Option<Vec<String>>,
    /// What a browser can come back with.
    pub response_types_supported: Option<Vec<String>>,
    /// How an application can say who it is when it revokes a token.
    pub revocation_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// The scopes.
    pub scopes_supported: Option<Vec<String>>,
    /// How users are named.
    pub subject_types_supported: Option<Vec<String>>,
    /// How an application can say who it is when it asks for a token.
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// The algorithms that what is told about a user can be signed with.
    pub userinfo_signing_alg_values_supported: Option<Vec<String>>,
    /// Whether requests may name claims.
    pub claims_parameter_supported: Option<bool>,
    /// Whether requests may be sent as one parameter.
    pub request_parameter_supported: Option<bool>,
    /// Whether requests may be sent by reference.
    pub request_uri_parameter_supported: Option<bool>,
    unknown: Unknown,
}

object!(ProviderConfiguration {
    required {}
    optional {
        "issuer" => issuer,
        "authorization_endpoint" => authorization_endpoint,
        "token_endpoint" => token_endpoint,
        "userinfo_endpoint" => userinfo_endpoint,
        "jwks_uri" => jwks_uri,
        "introspection_endpoint" => introspection_endpoint,
        "revocation_endpoint" => revocation_endpoint,
        "end_session_endpoint" => end_session_endpoint,
        "registration_endpoint" => registration_endpoint,
        "acr_values_supported" => acr_values_supported,
        "claim_types_supported" => claim_types_supported,
        "claims_supported" => claims_supported,
        "code_challenge_methods_supported" => code_challenge_methods_supported,
        "grant_types_supported" => grant_types_supported,
        "id_token_signing_alg_values_supported" => id_token_signing_alg_values_supported,
        "introspection_endpoint_auth_methods_supported" => introspection_endpoint_auth_methods_supported,
        "response_modes_supported" => response_modes_supported,
        "response_types_supported" => response_types_supported,
        "revocation_endpoint_auth_methods_supported" => revocation_endpoint_auth_methods_supported,
        "scopes_supported" => scopes_supported,
        "subject_types_supported" => subject_types_supported,
        "token_endpoint_auth_methods_supported" => token_endpoint_auth_methods_supported,
        "userinfo_signing_alg_values_supported" => userinfo_signing_alg_values_supported,
        "claims_parameter_supported" => claims_parameter_supported,
        "request_parameter_supported" => request_parameter_supported,
        "request_uri_parameter_supported" => request_uri_parameter_supported,
    }
});
