//! Calls of the resource `login` of `v1`.
//!
//! Generated from `spec/v1/login.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Logging users in from a page of one's own.
#[derive(Clone, Debug)]
pub struct Login {
    client: Client,
}

impl Login {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Check a user's password.
    ///
    /// ```no_run
    /// use onelogin::v1::LoginRequest;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let login_answer = onelogin.v1().login().create_session_token(LoginRequest::new("ashley.akua", "P@33w0rd!", "jhainc")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Checks a user's name and password and answers a session token, which lives two minutes and becomes a
    /// session by `login.create_session`. A user who needs a second factor gets a challenge instead, for
    /// `login.verify_factor`: both are a 200 with the type `success`, so look which of `session_token` and
    /// `state_token` is there, or whether `status.message` is `Success` or `MFA is required for this user`.
    /// To have OneLogin check a password and nothing else, take the token as the proof and throw it away.
    /// For a browser to open the session from a page on another origin, the server has to be told that
    /// origin in the header `Custom-Allowed-Origin-Header-1`, which the client's `on_request` can add:
    /// origins with commas between them, as `scheme://host:port`.
    ///
    /// # Errors
    ///
    /// * 400: The request is not well formed. Other clients have met this as the answer to a wrong password
    ///   as well, and, with a message that begins with `MFA`, for a user who has yet to register a second
    ///   factor.
    /// * 401: The user's name or password is wrong, or the client's own token is dead or its scope too
    ///   narrow; the message for the user is not documented.
    ///
    /// # Request
    ///
    /// `POST /api/1/login/auth`, with one of the scopes `Authentication Only`, `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/login-page/create-session-login-token)
    #[inline]
    pub fn create_session_token(&self, body: LoginRequest) -> Call<LoginAnswer> {
        Call::new(&self.client, &CREATE_SESSION_TOKEN).json(&body)
    }

    /// Check a user's second factor.
    ///
    /// ```no_run
    /// use onelogin::v1::LoginFactor;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = LoginFactor::new("111111", "xf4330878444597bd3933d4247cc1xxxxxxxxxxx")
    ///     .otp_token("123456")
    ///     .do_not_notify(true);
    /// let login_factor_answer = onelogin.v1().login().verify_factor(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Answers the challenge of `login.create_session_token`. The first call without `otp_token` sends the
    /// text message or the push and answers a 200 whose `status.type` is `pending`, without `data`; call
    /// again with the same `state_token`, with the code or until the push is answered. Codes of Google
    /// Authenticator and YubiKey go into the first call. A challenge names the address to call, on a
    /// regional host; this calls the same path on the client's own host. The header
    /// `Custom-Allowed-Origin-Header-1` means what it means there.
    ///
    /// # Errors
    ///
    /// * 400: The request is not well formed. One client takes this for a wrong code as well.
    /// * 401: The code is wrong or has expired, and the call can be made again with the same `state_token`;
    ///   or the client's own token is dead or its scope too narrow.
    ///
    /// # Request
    ///
    /// `POST /api/1/login/verify_factor`, with one of the scopes `Authentication Only`, `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/login-page/verify-factor)
    #[inline]
    pub fn verify_factor(&self, body: LoginFactor) -> Call<LoginFactorAnswer> {
        Call::new(&self.client, &VERIFY_FACTOR).json(&body)
    }

    /// Turn a session token into a session.
    ///
    /// ```no_run
    /// use onelogin::v1::LoginSessionRequest;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let text = onelogin.v1().login().create_session(LoginSessionRequest::new("{your session token value}")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Posts a session token as a form, as a browser does, and needs no other credentials. The session is
    /// the answer's cookie, for whoever made the call: a program finds it by `with_response()` among the
    /// headers, but the call is best left to the user's browser. From a page on another origin the browser
    /// has to send credentials, and the origin has to be one that the session token was asked for with;
    /// browsers that block cookies of third parties spoil it. A form that is posted by hand is answered by
    /// a redirect, a 302 and so an error here: to the page behind the login, or to `/login` where the token
    /// was not accepted. No answer of this call is documented.
    ///
    /// # Errors
    ///
    /// * 302: The form was posted outside of a script; `Location` is the page behind the login, or `/login`
    ///   where the token was not accepted. The status is inferred.
    ///
    /// # Request
    ///
    /// `POST /session_via_api_token`, without a token
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/login-page/create-session-via-token)
    #[inline]
    pub fn create_session(&self, body: LoginSessionRequest) -> Call<String> {
        Call::new(&self.client, &CREATE_SESSION).form(&body)
    }
}

// spec/v1/login.yaml#/paths/~1api~11~1login~1auth/post
const CREATE_SESSION_TOKEN: Operation = Operation {
    api: "v1",
    id: "login.create_session_token",
    method: Method::POST,
    path: "/api/1/login/auth",
    auth: Auth::TokenForUser,
    scopes: &["Authentication Only", "Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/login.yaml#/paths/~1api~11~1login~1verify_factor/post
const VERIFY_FACTOR: Operation = Operation {
    api: "v1",
    id: "login.verify_factor",
    method: Method::POST,
    path: "/api/1/login/verify_factor",
    auth: Auth::TokenForUser,
    scopes: &["Authentication Only", "Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/login.yaml#/paths/~1session_via_api_token/post
const CREATE_SESSION: Operation = Operation {
    api: "v1",
    id: "login.create_session",
    method: Method::POST,
    path: "/session_via_api_token",
    auth: Auth::Public,
    scopes: &[],
    accept: "text/html",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    CREATE_SESSION_TOKEN(LoginRequest) => LoginAnswer, |onelogin| onelogin.v1().login().create_session_token(LoginRequest::new("ashley.akua", "P@33w0rd!", "jhainc"));
    VERIFY_FACTOR(LoginFactor) => LoginFactorAnswer, |onelogin| onelogin.v1().login().verify_factor(LoginFactor::new("111111", "xf4330878444597bd3933d4247cc1xxxxxxxxxxx").otp_token("123456").do_not_notify(true));
    CREATE_SESSION(LoginSessionRequest) => String, |onelogin| onelogin.v1().login().create_session(LoginSessionRequest::new("{your session token value}"));
}
