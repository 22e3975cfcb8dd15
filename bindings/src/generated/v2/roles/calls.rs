//! Calls of the resource `roles` of `v2`.
//!
//! Generated from `spec/v2/roles.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Groups of users by what they may use.
#[derive(Clone, Debug)]
pub struct Roles {
    client: Client,
}

impl Roles {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Take a role from users.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().roles().remove_users(199848, [1]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Takes the role from every user in the list; the users themselves stay. The body is a bare array of
    /// ids, on a DELETE: anything else is refused with a 400.
    ///
    /// Documented as an object with the member `user_id` in the vendor's own OpenAPI description; the
    /// server takes a bare array of ids (the changelog of the vendor's Python SDK, 4.0.1).
    ///
    /// # Parameters
    ///
    /// * `id`: The role to take.
    ///
    /// # Errors
    ///
    /// * 400: The body is no array; attested by the changelog of the vendor's Python SDK.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such role.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/roles/{id}/users`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/remove-role-users)
    pub fn remove_users(
        &self,
        id: impl Into<RoleId>,
        body: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<()> {
        Call::new(&self.client, &REMOVE_USERS)
            .path::<RoleId>(id.into())
            .json::<Vec<UserId>>(&body.into_iter().map(Into::into).collect())
    }
}

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1users/delete
const REMOVE_USERS: Operation = Operation {
    api: "v2",
    id: "roles.remove_users",
    method: Method::DELETE,
    path: "/api/2/roles/{id}/users",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    result: None,
    pagination: None,
};

/// Every operation with what its bodies decode to.
#[cfg(feature = "__replay")]
#[allow(deprecated)]
pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange::of::<
        (),
    >(&REMOVE_USERS, |onelogin| run(onelogin.v2().roles().remove_users(199848, [1])))
        .with_body::<Vec<UserId>>(),
];
