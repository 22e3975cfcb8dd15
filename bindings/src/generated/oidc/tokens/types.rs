//! Types of the resource `tokens` of `oidc`.
//!
//! Generated from `spec/oidc/tokens.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/oidc/tokens.yaml#/components/schemas/GrantType
/// What tokens are asked for with, and so which other fields of the request are needed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GrantType {
    /// `"authorization_code"`
    AuthorizationCode,
    /// `"refresh_token"`
    RefreshToken,
    /// `"password"`
    Password,
    /// `"client_credentials"`
    ClientCredentials,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(GrantType(String) {
    "authorization_code" => AuthorizationCode,
    "refresh_token" => RefreshToken,
    "password" => Password,
    "client_credentials" => ClientCredentials,
});

// spec/oidc/tokens.yaml#/components/schemas/TokenHint
/// What kind of token it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TokenHint {
    /// `"access_token"`
    AccessToken,
    /// `"refresh_token"`
    RefreshToken,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(TokenHint(String) {
    "access_token" => AccessToken,
    "refresh_token" => RefreshToken,
});

// spec/oidc/tokens.yaml#/components/schemas/TokenRequest
/// What tokens are asked for with. All but the first fields belong to one grant type or to some.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TokenRequest {
    grant_type: GrantType,
    client_id: Field<String>,
    client_secret: Field<Secret>,
    code: Field<Secret>,
    redirect_uri: Field<String>,
    code_verifier: Field<Secret>,
    refresh_token: Field<Secret>,
    username: Field<String>,
    password: Field<Secret>,
    scope: Field<String>,
    resource: Field<String>,
    unknown: Unknown,
}

impl TokenRequest {
    /// Holds what is required and nothing else.
    pub fn new(grant_type: impl Into<GrantType>) -> Self {
        Self {
            grant_type: grant_type.into(),
            client_id: Default::default(),
            client_secret: Default::default(),
            code: Default::default(),
            redirect_uri: Default::default(),
            code_verifier: Default::default(),
            refresh_token: Default::default(),
            username: Default::default(),
            password: Default::default(),
            scope: Default::default(),
            resource: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The application's client id.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Field::Value(client_id.into());
        self
    }

    /// The application's client secret; left out by applications that use PKCE instead.
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Field::Value(client_secret.into());
        self
    }

    /// `authorization_code`: the code that came back with the browser.
    pub fn code(mut self, code: impl Into<Secret>) -> Self {
        self.code = Field::Value(code.into());
        self
    }

    /// `authorization_code`: where it came back to.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Field::Value(redirect_uri.into());
        self
    }

    /// `authorization_code` with PKCE: what the challenge was made of.
    pub fn code_verifier(mut self, code_verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Field::Value(code_verifier.into());
        self
    }

    /// `refresh_token`: issued only if the application has a timeout for them.
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Field::Value(refresh_token.into());
        self
    }

    /// `password`: the user's name.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Field::Value(username.into());
        self
    }

    /// `password`: the user's password.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Field::Value(password.into());
        self
    }

    /// `password`, where it is needed, and `client_credentials`: what is asked for, with blanks between. A
    /// password gets a refresh token with `offline_access`.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Field::Value(scope.into());
        self
    }

    /// `password` and `client_credentials`: the identifier of an API authorization server that the token is
    /// for.
    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        self.resource = Field::Value(resource.into());
        self
    }
}

object!(TokenRequest {
    required {
        "grant_type" => grant_type,
    }
    optional {
        "client_id" => client_id,
        "client_secret" => client_secret,
        "code" => code,
        "redirect_uri" => redirect_uri,
        "code_verifier" => code_verifier,
        "refresh_token" => refresh_token,
        "username" => username,
        "password" => password,
        "scope" => scope,
        "resource" => resource,
    }
});

// spec/oidc/tokens.yaml#/components/schemas/TokenSet
/// The tokens of an application.
#[derive(Clone, Debug, PartialEq)]
pub struct TokenSet {
    /// The access token; a signed JSON web token with `client_credentials`, else nothing that can be read.
    pub access_token: Secret,
    /// Its lifetime in seconds.
    pub expires_in: Option<i64>,
    /// `Bearer`.
    pub token_type: Option<String>,
    /// Who logged in, as a signed JSON web token; not with `client_credentials`.
    pub id_token: Option<Secret>,
    /// For new tokens; not with `client_credentials`.
    pub refresh_token: Option<Secret>,
    /// What the token is good for; not documented.
    pub scope: Option<String>,
    unknown: Unknown,
}

object!(TokenSet {
    required {
        "access_token" => access_token,
    }
    optional {
        "expires_in" => expires_in,
        "token_type" => token_type,
        "id_token" => id_token,
        "refresh_token" => refresh_token,
        "scope" => scope,
    }
});

// spec/oidc/tokens.yaml#/components/schemas/TokenIntrospectionRequest
/// Which token to check.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TokenIntrospectionRequest {
    token: Secret,
    token_type_hint: Field<TokenHint>,
    client_id: Field<String>,
    client_secret: Field<Secret>,
    unknown: Unknown,
}

impl TokenIntrospectionRequest {
    /// Holds what is required and nothing else.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
            token_type_hint: Default::default(),
            client_id: Default::default(),
            client_secret: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// What kind of token it is.
    pub fn token_type_hint(mut self, token_type_hint: impl Into<TokenHint>) -> Self {
        self.token_type_hint = Field::Value(token_type_hint.into());
        self
    }

    /// The application's client id.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Field::Value(client_id.into());
        self
    }

    /// The application's client secret.
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Field::Value(client_secret.into());
        self
    }
}

object!(TokenIntrospectionRequest {
    required {
        "token" => token,
    }
    optional {
        "token_type_hint" => token_type_hint,
        "client_id" => client_id,
        "client_secret" => client_secret,
    }
});

// spec/oidc/tokens.yaml#/components/schemas/TokenIntrospection
/// What a token is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TokenIntrospection {
    /// Whether it is alive.
    pub active: Option<bool>,
    /// The kind of token, such as `access_token`.
    pub token_type: Option<String>,
    /// The id of its user, as text.
    pub sub: Option<String>,
    /// The application it was issued to.
    pub client_id: Option<String>,
    /// When it expires, in seconds since 1970.
    pub exp: Option<i64>,
    /// When it was issued, in seconds since 1970.
    pub iat: Option<i64>,
    /// Who issued it: `https://<subdomain>.onelogin.com/oidc/2`.
    pub iss: Option<String>,
    /// Its id.
    pub jti: Option<String>,
    unknown: Unknown,
}

object!(TokenIntrospection {
    required {}
    optional {
        "active" => active,
        "token_type" => token_type,
        "sub" => sub,
        "client_id" => client_id,
        "exp" => exp,
        "iat" => iat,
        "iss" => iss,
        "jti" => jti,
    }
});

// spec/oidc/tokens.yaml#/components/schemas/TokenRevocation
/// Which token to end.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TokenRevocation {
    token: Secret,
    token_type_hint: Field<TokenHint>,
    client_id: Field<String>,
    client_secret: Field<Secret>,
    unknown: Unknown,
}

impl TokenRevocation {
    /// Holds what is required and nothing else.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
            token_type_hint: Default::default(),
            client_id: Default::default(),
            client_secret: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// What kind of token it is.
    pub fn token_type_hint(mut self, token_type_hint: impl Into<TokenHint>) -> Self {
        self.token_type_hint = Field::Value(token_type_hint.into());
        self
    }

    /// The application's client id.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Field::Value(client_id.into());
        self
    }

    /// The application's client secret.
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Field::Value(client_secret.into());
        self
    }
}

object!(TokenRevocation {
    required {
        "token" => token,
    }
    optional {
        "token_type_hint" => token_type_hint,
        "client_id" => client_id,
        "client_secret" => client_secret,
    }
});
