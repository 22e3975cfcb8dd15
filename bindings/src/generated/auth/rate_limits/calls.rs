//! Calls of the resource `rate_limits` of `auth`.
//!
//! Generated from `spec/auth/rate_limits.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// The hourly quota of the account.
#[derive(Clone, Debug)]
pub struct RateLimits {
    client: Client,
}

impl RateLimits {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Read the hourly quota.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let rate_limit_envelope = onelogin.auth().rate_limits().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Tells how many calls the account may make in an hour, how many are left, and when the next hour
    /// begins. The quota belongs to the account, whatever the number of its tokens; newer documentation
    /// counts calls of version 1 only. Successful answers of version 1 carry the same figures in their
    /// headers; those of version 2 and of token calls do not.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is missing or malformed.
    /// * 401: The credentials or the token were not accepted.
    /// * 404: No such method and path.
    ///
    /// # Request
    ///
    /// `GET /auth/rate_limit`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/oauth20-tokens/get-rate-limit)
    #[inline]
    pub fn get(&self) -> Call<RateLimitEnvelope> {
        Call::new(&self.client, &GET)
    }
}

// spec/auth/rate_limits.yaml#/paths/~1auth~1rate_limit/get
const GET: Operation = Operation {
    api: "auth",
    id: "rate_limits.get",
    method: Method::GET,
    path: "/auth/rate_limit",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    GET => RateLimitEnvelope, |onelogin| onelogin.auth().rate_limits().get();
}
