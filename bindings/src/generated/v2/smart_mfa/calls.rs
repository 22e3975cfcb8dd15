//! Calls of the resource `smart_mfa` of `v2`.
//!
//! Generated from `spec/v2/smart_mfa.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Smart MFA: a code where a login is risky, in one call.
#[derive(Clone, Debug)]
pub struct SmartMfa {
    client: Client,
}

impl SmartMfa {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Score a login, and send a code if it is risky.
    ///
    /// ```no_run
    /// use onelogin::v2::{SmartMfaContext, SmartMfaLogin};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = SmartMfaLogin::new(
    ///         "jim.hendrix",
    ///         SmartMfaContext::new(
    ///             "Mozilla/5.0 (Windows; U; Windows NT 6.0)",
    ///             "120.118.218.227",
    ///         ),
    ///     )
    ///     .phone("+15555555555")
    ///     .risk_threshold(50)
    ///     .expires_in(480);
    /// let smart_mfa_result = onelogin.v2().smart_mfa().validate(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Scores a login and, where the score reaches the threshold, sends a code to the telephone or the
    /// address in the request; one of the two decides how. Who is not known yet becomes a user of the
    /// account, and is always sent a code. The factors Email and SMS have to be allowed by the default
    /// policy. The vendor calls this an early preview; its Node SDK adds a slash to the path.
    ///
    /// # Errors
    ///
    /// * 400: Something that is required was not sent, or is not well formed; inferred from the other call.
    /// * 401: The token is dead or its scope is too narrow; inferred from the other call.
    ///
    /// # Request
    ///
    /// `POST /api/2/smart-mfa`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/smart-mfa/validate-user)
    #[inline]
    pub fn validate(&self, body: SmartMfaLogin) -> Call<SmartMfaResult> {
        Call::new(&self.client, &VALIDATE).json(&body)
    }

    /// Check the code of a risky login.
    ///
    /// ```no_run
    /// use onelogin::v2::SmartMfaCode;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = SmartMfaCode::new("7eca471e256fffa4d8760dcf893f134279652ab1", "817252");
    /// let text = onelogin.v2().smart_mfa().verify(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Checks the code that `validate` had sent. A wrong code is refused with a 401 as a dead token is:
    /// only the name tells them apart, `Unauthorized` for the code and `UnauthorizedError` for the token.
    /// The answer to a right code is the word `OK` or nothing, and no JSON; that it is a success is all
    /// that counts.
    ///
    /// # Errors
    ///
    /// * 400: The login is over, or there never was one.
    /// * 401: The code is wrong, or the token is dead or its scope too narrow.
    ///
    /// # Request
    ///
    /// `POST /api/2/smart-mfa/verify`, with one of the scopes `Authentication Only`, `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/smart-mfa/verify-token)
    #[inline]
    pub fn verify(&self, body: SmartMfaCode) -> Call<String> {
        Call::new(&self.client, &VERIFY).json(&body)
    }
}

// spec/v2/smart_mfa.yaml#/paths/~1api~12~1smart-mfa/post
const VALIDATE: Operation = Operation {
    api: "v2",
    id: "smart_mfa.validate",
    method: Method::POST,
    path: "/api/2/smart-mfa",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/smart_mfa.yaml#/paths/~1api~12~1smart-mfa~1verify/post
const VERIFY: Operation = Operation {
    api: "v2",
    id: "smart_mfa.verify",
    method: Method::POST,
    path: "/api/2/smart-mfa/verify",
    auth: Auth::Token,
    scopes: &[
        "Authentication Only",
        "Read Users",
        "Manage Users",
        "Read All",
        "Manage All",
    ],
    accept: "text/plain",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    VALIDATE(SmartMfaLogin) => SmartMfaResult, |onelogin| onelogin.v2().smart_mfa().validate(SmartMfaLogin::new("jim.hendrix", SmartMfaContext::new("Mozilla/5.0 (Windows; U; Windows NT 6.0)", "120.118.218.227")).phone("+15555555555").risk_threshold(50).expires_in(480));
    VERIFY(SmartMfaCode) => String, |onelogin| onelogin.v2().smart_mfa().verify(SmartMfaCode::new("7eca471e256fffa4d8760dcf893f134279652ab1", "817252"));
}
