//! Calls of the resource `saml_assertions` of `v1`.
//!
//! Generated from `spec/v1/saml_assertions.yaml` by `cargo xtask generate`; edit that, not this.

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
    /// use onelogin::v1::SamlAssertionRequest;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = SamlAssertionRequest::new(
    ///         "hazel.zhang@onelogin.com",
    ///         "P@33w0rd",
    ///         "123456",
    ///         "jha-test",
    ///     )
    ///     .ip_address("123.45.678.9");
    /// let saml_assertion_answer = onelogin.v1().saml_assertions().generate(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Checks a user's password and answers the SAML assertion for an application, or, where the policy
    /// asks for a second factor, what `saml_assertions.verify_factor` needs. Both are a 200, and their
    /// `status` differs in the message only: tell them apart by `data`. Version 2 is to be preferred: the
    /// page has this call as withdrawn for February 2021, although the vendor's OpenAPI description of 2023
    /// still has it.
    ///
    /// # Errors
    ///
    /// * 400: The body is not as it should be, such as one with an empty subdomain or application.
    /// * 401: The token is dead, its scope is too narrow, or the user may not log in.
    ///
    /// # Request
    ///
    /// `POST /api/1/saml_assertion`, with one of the scopes `Authentication Only`, `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/saml-assertions/generate-saml-assertion)
    #[deprecated]
    #[inline]
    pub fn generate(&self, body: SamlAssertionRequest) -> Call<SamlAssertionAnswer> {
        Call::new(&self.client, &GENERATE).json(&body)
    }

    /// Go on with a SAML login that needs a second factor.
    ///
    /// ```no_run
    /// use onelogin::v1::SamlAssertionFactor;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = SamlAssertionFactor::new(
    ///         "666666",
    ///         "111111",
    ///         "11x0x1x16x1x3259xxxx0x59xx6xxxx670x61x45xxxxx",
    ///     )
    ///     .otp_token("999999");
    /// let saml_assertion_verification = onelogin.v1().saml_assertions().verify_factor(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Checks a second factor and answers the SAML assertion, or that the user is still awaited: a 200 too,
    /// with `pending` as the type of its status and without `data`. The first call for a device that sends
    /// something makes it send; further ones look whether the user has answered. Version 2 is to be
    /// preferred: the page has this call as withdrawn.
    ///
    /// # Errors
    ///
    /// * 400: The request is not as it should be.
    /// * 401: The code is wrong, or the token of the call is dead or of too narrow a scope.
    /// * 404: An id is not valid. The body was not to be had.
    ///
    /// # Request
    ///
    /// `POST /api/1/saml_assertion/verify_factor`, with one of the scopes `Authentication Only`, `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/saml-assertions/verify-factor)
    #[deprecated]
    #[inline]
    pub fn verify_factor(
        &self,
        body: SamlAssertionFactor,
    ) -> Call<SamlAssertionVerification> {
        Call::new(&self.client, &VERIFY_FACTOR).json(&body)
    }
}

// spec/v1/saml_assertions.yaml#/paths/~1api~11~1saml_assertion/post
const GENERATE: Operation = Operation {
    api: "v1",
    id: "saml_assertions.generate",
    method: Method::POST,
    path: "/api/1/saml_assertion",
    auth: Auth::TokenForUser,
    scopes: &["Authentication Only", "Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/saml_assertions.yaml#/paths/~1api~11~1saml_assertion~1verify_factor/post
const VERIFY_FACTOR: Operation = Operation {
    api: "v1",
    id: "saml_assertions.verify_factor",
    method: Method::POST,
    path: "/api/1/saml_assertion/verify_factor",
    auth: Auth::TokenForUser,
    scopes: &["Authentication Only", "Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    GENERATE(SamlAssertionRequest) => SamlAssertionAnswer, |onelogin| onelogin.v1().saml_assertions().generate(SamlAssertionRequest::new("hazel.zhang@onelogin.com", "P@33w0rd", "123456", "jha-test").ip_address("123.45.678.9"));
    VERIFY_FACTOR(SamlAssertionFactor) => SamlAssertionVerification, |onelogin| onelogin.v1().saml_assertions().verify_factor(SamlAssertionFactor::new("666666", "111111", "11x0x1x16x1x3259xxxx0x59xx6xxxx670x61x45xxxxx").otp_token("999999"));
}
