//! Calls of the resource `saml_assertions` of `v2`.
//!
//! Generated from `spec/v2/saml_assertions.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Logins to applications through SAML.
#[derive(Clone, Debug)]
pub struct SamlAssertions {
    client: Client,
}

impl SamlAssertions {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Log a user in to an application through SAML.
    ///
    /// ```no_run
    /// use onelogin::v2::SamlAssertionRequest;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = SamlAssertionRequest::new(
    ///         "hazel.zhang@onelogin.com",
    ///         "P@33w0rd",
    ///         "123456",
    ///         "jha-test",
    ///     )
    ///     .ip_address("123.45.678.9");
    /// let saml_assertion = onelogin.v2().saml_assertions().generate(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Checks a user's password and answers the SAML assertion for an application as `data`; or, where the
    /// policy asks for a second factor, a `state_token` and the user's devices, with which
    /// `saml_assertions.verify_factor` goes on. Both are a 200. Others report a 404 for an application that
    /// does not exist. This call is to be preferred to that of version 1, whose page has it as withdrawn.
    ///
    /// # Errors
    ///
    /// * 400: The body is not as it should be. The sample of the page was not to be had.
    /// * 401: The user may not log in, or the token of the call is dead or of too narrow a scope.
    ///
    /// # Request
    ///
    /// `POST /api/2/saml_assertion`, with one of the scopes `Authentication Only`, `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/saml-assertions/generate-saml-assertion)
    #[inline]
    pub fn generate(&self, body: SamlAssertionRequest) -> Call<SamlAssertion> {
        Call::new(&self.client, &GENERATE).json(&body)
    }

    /// Go on with a SAML login that needs a second factor.
    ///
    /// ```no_run
    /// use onelogin::v2::SamlAssertionFactor;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = SamlAssertionFactor::new(
    ///         "666666",
    ///         "111111",
    ///         "11x0x1x16x1x3259xxxx0x59xx6xxxx670x61x45xxxxx",
    ///     )
    ///     .otp_token("999999");
    /// let saml_assertion_verification = onelogin.v2().saml_assertions().verify_factor(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Checks a second factor and answers the SAML assertion as `data`, or that the user is still awaited:
    /// a 200 too, without `data`, which only its message explains. The first call for a device that sends
    /// something makes it send; repeat it, for OneLogin Protect with `do_not_notify`, until `data` is
    /// there. This call is to be preferred to that of version 1, whose page has it as withdrawn.
    ///
    /// # Errors
    ///
    /// * 400: The body is not as it should be. The sample of the page was not to be had.
    /// * 401: The code is wrong, or the token of the call is dead or of too narrow a scope.
    /// * 404: An id is not valid. The sample of the page was not to be had.
    ///
    /// # Request
    ///
    /// `POST /api/2/saml_assertion/verify_factor`, with one of the scopes `Authentication Only`, `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/saml-assertions/verify-factor)
    #[inline]
    pub fn verify_factor(
        &self,
        body: SamlAssertionFactor,
    ) -> Call<SamlAssertionVerification> {
        Call::new(&self.client, &VERIFY_FACTOR).json(&body)
    }
}

// spec/v2/saml_assertions.yaml#/paths/~1api~12~1saml_assertion/post
const GENERATE: Operation = Operation {
    api: "v2",
    id: "saml_assertions.generate",
    method: Method::POST,
    path: "/api/2/saml_assertion",
    auth: Auth::TokenForUser,
    scopes: &["Authentication Only", "Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/saml_assertions.yaml#/paths/~1api~12~1saml_assertion~1verify_factor/post
const VERIFY_FACTOR: Operation = Operation {
    api: "v2",
    id: "saml_assertions.verify_factor",
    method: Method::POST,
    path: "/api/2/saml_assertion/verify_factor",
    auth: Auth::TokenForUser,
    scopes: &["Authentication Only", "Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    GENERATE(SamlAssertionRequest) => SamlAssertion, |onelogin| onelogin.v2().saml_assertions().generate(SamlAssertionRequest::new("hazel.zhang@onelogin.com", "P@33w0rd", "123456", "jha-test").ip_address("123.45.678.9"));
    VERIFY_FACTOR(SamlAssertionFactor) => SamlAssertionVerification, |onelogin| onelogin.v2().saml_assertions().verify_factor(SamlAssertionFactor::new("666666", "111111", "11x0x1x16x1x3259xxxx0x59xx6xxxx670x61x45xxxxx").otp_token("999999"));
}
