//! Calls of the resource `tokens` of `auth`.
//!
//! Generated from `spec/auth/tokens.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Access tokens of an API credential pair.
#[derive(Clone, Debug)]
pub struct Tokens {
    client: Client,
}

impl Tokens {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Issue an access token.
    ///
    /// ```no_run
    /// use onelogin::auth::{GrantType, TokenRequest};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let token = onelogin.auth().tokens().generate(TokenRequest::new(GrantType::ClientCredentials)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Exchanges an API credential pair for a bearer token that lives ten hours. While a token is alive the
    /// same one is handed out again, with its first `created_at`: it expires at `created_at` plus
    /// `expires_in`, not that long after the answer. A client fetches its token by itself; this call is for
    /// programs that pass tokens on. With the grant type `refresh_token` it turns an old pair of tokens
    /// into a new one, for 45 days from when they were issued; both old tokens are dead then. The tokens
    /// are proof enough for that, but the client sends its credentials all the same, in the header; the
    /// page lets a form carry them, as `client_id` and `client_secret`. This call is to be preferred to
    /// `tokens.generate_v1`, as its answer is the one of RFC 6749.
    ///
    /// # Errors
    ///
    /// * 400: The request is not well formed.
    /// * 401: The credentials or the token were not accepted.
    /// * 404: No such method and path.
    /// * 429: Too many failing calls in a row; the edge answers with a web page and names no waiting time.
    /// * 500: The user who made the credential pair has been deleted. Only a new pair helps.
    ///
    /// # Request
    ///
    /// `POST /auth/oauth2/v2/token`, with the client's own credentials
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/oauth20-tokens/generate-tokens-2)
    #[inline]
    pub fn generate(&self, body: TokenRequest) -> Call<Token> {
        Call::new(&self.client, &GENERATE).json(&body)
    }

    /// Issue an access token, in the older form.
    ///
    /// ```no_run
    /// use onelogin::auth::{GrantType, TokenRequest};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let token = onelogin.auth().tokens().generate_v1(TokenRequest::new(GrantType::ClientCredentials)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Does what `tokens.generate` does, which is to be preferred as its answer is the one of RFC 6749, and
    /// answers the token in the envelope of version 1. An old page says that a new token ends the one
    /// before; a recorded answer has the living token again. With the grant type `refresh_token` both old
    /// tokens are dead once the new pair is there.
    ///
    /// Documented: the credentials in a header of the vendor's own form, none for a refresh. In fact: HTTP
    /// Basic, presumably, as for the newer call (the page of the newer call, which shows both forms).
    ///
    /// # Errors
    ///
    /// * 400: The request is not well formed.
    /// * 401: The credentials or the token were not accepted.
    /// * 404: No such method and path.
    ///
    /// # Request
    ///
    /// `POST /auth/oauth2/token`, with the client's own credentials
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/oauth20-tokens/generate-tokens)
    #[deprecated]
    #[inline]
    pub fn generate_v1(&self, body: TokenRequest) -> Call<Token> {
        Call::new(&self.client, &GENERATE_V1).json(&body)
    }

    /// Revoke an access token.
    ///
    /// ```no_run
    /// use onelogin::auth::TokenRevocation;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = TokenRevocation::new(
    ///     "xx508xx63817x752xx74004x30705xx92x58349x5x78f5xx34x8x614xxxx1451",
    /// );
    /// let status_envelope = onelogin.auth().tokens().revoke(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Ends a token before its time, together with its refresh token. The call must use the credential pair
    /// that the token was issued to. The next token call issues a new one. The path is the same for both
    /// versions.
    ///
    /// # Errors
    ///
    /// * 400: The request is not well formed.
    /// * 401: The credentials or the token were not accepted.
    /// * 404: No such method and path.
    ///
    /// # Request
    ///
    /// `POST /auth/oauth2/revoke`, with the client's own credentials
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/oauth20-tokens/revoke-tokens)
    #[inline]
    pub fn revoke(&self, body: TokenRevocation) -> Call<StatusEnvelope> {
        Call::new(&self.client, &REVOKE).json(&body)
    }
}

// spec/auth/tokens.yaml#/paths/~1auth~1oauth2~1v2~1token/post
const GENERATE: Operation = Operation {
    api: "auth",
    id: "tokens.generate",
    method: Method::POST,
    path: "/auth/oauth2/v2/token",
    auth: Auth::Client,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/auth/tokens.yaml#/paths/~1auth~1oauth2~1token/post
const GENERATE_V1: Operation = Operation {
    api: "auth",
    id: "tokens.generate_v1",
    method: Method::POST,
    path: "/auth/oauth2/token",
    auth: Auth::Client,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/auth/tokens.yaml#/paths/~1auth~1oauth2~1revoke/post
const REVOKE: Operation = Operation {
    api: "auth",
    id: "tokens.revoke",
    method: Method::POST,
    path: "/auth/oauth2/revoke",
    auth: Auth::Client,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    GENERATE(TokenRequest) => Token, |onelogin| onelogin.auth().tokens().generate(TokenRequest::new(GrantType::ClientCredentials));
    GENERATE_V1(TokenRequest) => Token, |onelogin| onelogin.auth().tokens().generate_v1(TokenRequest::new(GrantType::ClientCredentials));
    REVOKE(TokenRevocation) => StatusEnvelope, |onelogin| onelogin.auth().tokens().revoke(TokenRevocation::new("xx508xx63817x752xx74004x30705xx92x58349x5x78f5xx34x8x614xxxx1451"));
}
