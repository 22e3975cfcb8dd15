//! Calls of the resource `tokens` of `oidc`.
//!
//! Generated from `spec/oidc/tokens.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// The tokens of OpenID Connect applications.
#[derive(Clone, Debug)]
pub struct Tokens {
    client: Client,
}

impl Tokens {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Issue the tokens of an application.
    ///
    /// ```no_run
    /// use onelogin::oidc::{GrantType, TokenRequest};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = TokenRequest::new(GrantType::AuthorizationCode)
    ///     .client_id("ba88ac70-1234-0135-527a")
    ///     .client_secret("xxxxxx")
    ///     .code("xxxxxx")
    ///     .redirect_uri("https://myapp.com/callback");
    /// let token_set = onelogin.oidc().tokens().generate(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Gives an application tokens for a code, for a refresh token, for a user's password or for itself, as
    /// `grant_type` says. They are none of an API credential pair and open no call of version 1 or 2. The
    /// application's own credentials go into the form, as its settings ask for with `POST`; with `None
    /// (PKCE)` there is no secret. Applications that are set to `Basic` have to send them in the header,
    /// which this call does not, and a request with both is refused.
    ///
    /// # Errors
    ///
    /// * 400: The request is not well formed, or the application is not known.
    /// * 401: The application's credentials are not accepted.
    ///
    /// # Request
    ///
    /// `POST /oidc/2/token`, without a token
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/authorization-code-grant)
    #[inline]
    pub fn generate(&self, body: TokenRequest) -> Call<TokenSet> {
        Call::new(&self.client, &GENERATE).form(&body)
    }

    /// Check a token.
    ///
    /// ```no_run
    /// use onelogin::oidc::{TokenHint, TokenIntrospectionRequest};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = TokenIntrospectionRequest::new(
    ///         "MmVkMTIyNGUtODI5MC00YzQ4LThkZmQtYzUzYmMzODBkYjY3UV4nmxKh4z....",
    ///     )
    ///     .token_type_hint(TokenHint::AccessToken);
    /// let token_introspection = onelogin.oidc().tokens().introspect(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Tells whether a token is alive and what it is. A success does not mean that it is: that is in
    /// `active`, and of a dead token there is nothing else. The application's credentials go into the form,
    /// as with `tokens.generate`.
    ///
    /// # Errors
    ///
    /// * 400: The request is not well formed.
    ///
    /// # Request
    ///
    /// `POST /oidc/2/token/introspection`, without a token
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/validate-token)
    #[inline]
    pub fn introspect(
        &self,
        body: TokenIntrospectionRequest,
    ) -> Call<TokenIntrospection> {
        Call::new(&self.client, &INTROSPECT).form(&body)
    }

    /// Revoke a token.
    ///
    /// ```no_run
    /// use onelogin::oidc::{TokenHint, TokenRevocation};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = TokenRevocation::new(
    ///         "MmVkMTIyNGUtODI5MC00YzQ4LThkZmQtYzUzYmMzODBkYjY3UV4nmxKh4z....",
    ///     )
    ///     .token_type_hint(TokenHint::AccessToken);
    /// onelogin.oidc().tokens().revoke(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Ends an access token, or a refresh token together with all that came from it. Unlike RFC 7009 has
    /// it, a token that was revoked before is a 400. The application's credentials go into the form, as
    /// with `tokens.generate`.
    ///
    /// # Errors
    ///
    /// * 400: The token was revoked before, or is none that can be.
    /// * 401: The application's credentials are not accepted.
    ///
    /// # Request
    ///
    /// `POST /oidc/2/token/revocation`, without a token
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/revoke-token)
    #[inline]
    pub fn revoke(&self, body: TokenRevocation) -> Call<()> {
        Call::new(&self.client, &REVOKE).form(&body)
    }
}

// spec/oidc/tokens.yaml#/paths/~1oidc~12~1token/post
const GENERATE: Operation = Operation {
    api: "oidc",
    id: "tokens.generate",
    method: Method::POST,
    path: "/oidc/2/token",
    auth: Auth::Public,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/oidc/tokens.yaml#/paths/~1oidc~12~1token~1introspection/post
const INTROSPECT: Operation = Operation {
    api: "oidc",
    id: "tokens.introspect",
    method: Method::POST,
    path: "/oidc/2/token/introspection",
    auth: Auth::Public,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/oidc/tokens.yaml#/paths/~1oidc~12~1token~1revocation/post
const REVOKE: Operation = Operation {
    api: "oidc",
    id: "tokens.revoke",
    method: Method::POST,
    path: "/oidc/2/token/revocation",
    auth: Auth::Public,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    GENERATE(TokenRequest) => TokenSet, |onelogin| onelogin.oidc().tokens().generate(TokenRequest::new(GrantType::AuthorizationCode).client_id("ba88ac70-1234-0135-527a").client_secret("xxxxxx").code("xxxxxx").redirect_uri("https://myapp.com/callback"));
    INTROSPECT(TokenIntrospectionRequest) => TokenIntrospection, |onelogin| onelogin.oidc().tokens().introspect(TokenIntrospectionRequest::new("MmVkMTIyNGUtODI5MC00YzQ4LThkZmQtYzUzYmMzODBkYjY3UV4nmxKh4z....").token_type_hint(TokenHint::AccessToken));
    REVOKE(TokenRevocation) => (), |onelogin| onelogin.oidc().tokens().revoke(TokenRevocation::new("MmVkMTIyNGUtODI5MC00YzQ4LThkZmQtYzUzYmMzODBkYjY3UV4nmxKh4z....").token_type_hint(TokenHint::AccessToken));
}
