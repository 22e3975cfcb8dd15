//! Calls of the resource `users` of `v1`.
//!
//! Generated from `spec/v1/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// The people of the directory.
#[derive(Clone, Debug)]
pub struct Users {
    client: Client,
}

impl Users {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Delete a user.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let status_envelope = onelogin.v1().users().delete(222222).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes a user for good. Deleting the user who made an API credential pair breaks that pair: its
    /// token calls answer 500 from then on.
    ///
    /// # Parameters
    ///
    /// * `id`: The user to delete.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or the id in the path is not an integer.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `DELETE /api/1/users/{id}`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/delete-user)
    pub fn delete(&self, id: impl Into<UserId>) -> Call<StatusEnvelope> {
        Call::new(&self.client, &DELETE).path::<UserId>(id.into())
    }

    /// Log a user out.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let status_envelope = onelogin.v1().users().log_out(111111111).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Ends a user's OneLogin session: the portal is closed to them and no new SAML or OpenID Connect
    /// sign-on can start. Sessions at applications they had already reached go on. The credentials page
    /// also allows the scope `Authentication Only`; this call's own page does not.
    ///
    /// # Parameters
    ///
    /// * `id`: The user to log out.
    ///
    /// Documented as a string; the server takes an integer; anything else is answered with a 400 (the 400
    /// sample of the same page).
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or the id in the path is not an integer.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this user.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `PUT /api/1/users/{id}/logout`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/log-user-out)
    pub fn log_out(&self, id: impl Into<UserId>) -> Call<StatusEnvelope> {
        Call::new(&self.client, &LOG_OUT).path::<UserId>(id.into())
    }
}

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}/delete
const DELETE: Operation = Operation {
    api: "v1",
    id: "users.delete",
    method: Method::DELETE,
    path: "/api/1/users/{id}",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    pagination: None,
};

// spec/v1/users.yaml#/paths/~1api~11~1users~1{id}~1logout/put
const LOG_OUT: Operation = Operation {
    api: "v1",
    id: "users.log_out",
    method: Method::PUT,
    path: "/api/1/users/{id}/logout",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    pagination: None,
};

/// Every operation with what its bodies decode to.
#[cfg(feature = "__replay")]
pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange::of::<StatusEnvelope>(&DELETE),
    Exchange::of::<StatusEnvelope>(&LOG_OUT),
];
