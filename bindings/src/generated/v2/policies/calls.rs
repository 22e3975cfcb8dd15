//! Calls of the resource `policies` of `v2`.
//!
//! Generated from `spec/v2/policies.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Security policies of users and of applications.
#[derive(Clone, Debug)]
pub struct Policies {
    client: Client,
}

impl Policies {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List security policies.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().policies().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the policies of the account, with no more than id, name, kind and whether each is the default;
    /// `policies.get` has the rest. The list seems to come whole. There is no page about policies, and no
    /// source states a scope.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; no source names this answer of this call.
    ///
    /// # Request
    ///
    /// `GET /api/2/policies`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/getting-started/dev-overview)
    #[inline]
    pub fn list(&self) -> Call<Page<PolicySummary>> {
        Call::new(&self.client, &LIST)
    }

    /// Create a security policy.
    ///
    /// ```no_run
    /// use onelogin::v2::{NewPolicy, PolicyKind};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = NewPolicy::new("Finance app step-up", PolicyKind::App)
    ///     .force_authn(true)
    ///     .app_force_authn_offset(60);
    /// let policy = onelogin.v2().policies().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a policy for users or for applications, which it stays: the kind cannot be changed. The
    /// server fills in most fields that are left out, and refuses those of the other kind. No source states
    /// a scope, or whether a success is a 200 or a 201.
    ///
    /// # Errors
    ///
    /// * 406: The account's plan has no policies of its own.
    /// * 422: A field belongs to the other kind of policy, or has a value that it cannot take.
    ///
    /// # Request
    ///
    /// `POST /api/2/policies`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/getting-started/dev-overview)
    #[inline]
    pub fn create(&self, body: NewPolicy) -> Call<Policy> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read a security policy.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let policy = onelogin.v2().policies().get(42).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads one policy. A field of the other kind is absent, which does not mean that it is off, and one
    /// of its own kind can be null. No source states a scope.
    ///
    /// # Parameters
    ///
    /// * `policy_id`: The policy.
    ///
    /// # Errors
    ///
    /// * 404: There is no such policy.
    ///
    /// # Request
    ///
    /// `GET /api/2/policies/{policy_id}`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/getting-started/dev-overview)
    pub fn get(&self, policy_id: impl Into<PolicyId>) -> Call<Policy> {
        Call::new(&self.client, &GET).path::<PolicyId>(policy_id.into())
    }

    /// Change a security policy.
    ///
    /// ```no_run
    /// use onelogin::v2::PolicyChanges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = PolicyChanges::new()
    ///     .password_expiration_days(30)
    ///     .enable_password_change(false);
    /// let policy = onelogin.v2().policies().update(42, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes the fields that are sent and leaves the others; the three lists are replaced whole. Fields
    /// of the other kind are refused, and so is the kind itself. No source states a scope.
    ///
    /// # Parameters
    ///
    /// * `policy_id`: The policy.
    ///
    /// # Errors
    ///
    /// * 404: There is nothing with this id; no source names this answer of this call.
    /// * 422: A field belongs to the other kind of policy, or has a value that it cannot take.
    ///
    /// # Request
    ///
    /// `PUT /api/2/policies/{policy_id}`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/getting-started/dev-overview)
    pub fn update(
        &self,
        policy_id: impl Into<PolicyId>,
        body: PolicyChanges,
    ) -> Call<Policy> {
        Call::new(&self.client, &UPDATE).path::<PolicyId>(policy_id.into()).json(&body)
    }

    /// Delete a security policy.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().policies().delete(42).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a policy. Users, groups and applications that had it go back to the account's default, which
    /// itself cannot be deleted. No source states a scope or the status of a success.
    ///
    /// # Parameters
    ///
    /// * `policy_id`: The policy.
    ///
    /// # Errors
    ///
    /// * 404: There is nothing with this id; no source names this answer of this call.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/policies/{policy_id}`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/getting-started/dev-overview)
    pub fn delete(&self, policy_id: impl Into<PolicyId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<PolicyId>(policy_id.into())
    }

    /// Make a security policy the default.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().policies().set_default(42).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes a policy for users the account's default in place of the one that was. There is no other way
    /// to stop being the default. No source states a scope or describes the answer, so nothing is read of
    /// it.
    ///
    /// # Parameters
    ///
    /// * `policy_id`: The policy.
    ///
    /// # Errors
    ///
    /// * 404: There is nothing with this id; no source names this answer of this call.
    ///
    /// # Request
    ///
    /// `PUT /api/2/policies/{policy_id}/set_default`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/getting-started/dev-overview)
    pub fn set_default(&self, policy_id: impl Into<PolicyId>) -> Call<()> {
        Call::new(&self.client, &SET_DEFAULT).path::<PolicyId>(policy_id.into())
    }
}

// spec/v2/policies.yaml#/paths/~1api~12~1policies/get
const LIST: Operation = Operation {
    api: "v2",
    id: "policies.list",
    method: Method::GET,
    path: "/api/2/policies",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/policies.yaml#/paths/~1api~12~1policies/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "policies.create",
    method: Method::POST,
    path: "/api/2/policies",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/policies.yaml#/paths/~1api~12~1policies~1{policy_id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "policies.get",
    method: Method::GET,
    path: "/api/2/policies/{policy_id}",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/policies.yaml#/paths/~1api~12~1policies~1{policy_id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "policies.update",
    method: Method::PUT,
    path: "/api/2/policies/{policy_id}",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/policies.yaml#/paths/~1api~12~1policies~1{policy_id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "policies.delete",
    method: Method::DELETE,
    path: "/api/2/policies/{policy_id}",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/policies.yaml#/paths/~1api~12~1policies~1{policy_id}~1set_default/put
const SET_DEFAULT: Operation = Operation {
    api: "v2",
    id: "policies.set_default",
    method: Method::PUT,
    path: "/api/2/policies/{policy_id}/set_default",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<PolicySummary>, |onelogin| onelogin.v2().policies().list();
    CREATE(NewPolicy) => Policy, |onelogin| onelogin.v2().policies().create(NewPolicy::new("Finance app step-up", PolicyKind::App).force_authn(true).app_force_authn_offset(60));
    GET => Policy, |onelogin| onelogin.v2().policies().get(42);
    UPDATE(PolicyChanges) => Policy, |onelogin| onelogin.v2().policies().update(42, PolicyChanges::new().password_expiration_days(30).enable_password_change(false));
    DELETE => (), |onelogin| onelogin.v2().policies().delete(42);
    SET_DEFAULT => (), |onelogin| onelogin.v2().policies().set_default(42);
}
