//! Calls of the resource `mappings` of `v2`.
//!
//! Generated from `spec/v2/mappings.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Rules that set attributes, roles and groups of users.
#[derive(Clone, Debug)]
pub struct Mappings {
    client: Client,
}

impl Mappings {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List mappings.
    ///
    /// ```no_run
    /// use onelogin::v2::ListMappings;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().mappings().list(ListMappings::new().has_condition(["has_role:123456", "status:1"]).has_action(["set_groups:123456", "set_usertype:*"])).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the mappings of the account, all at once. Those that are not enabled are left out unless
    /// `enabled` is false, and then there are no others: it takes two calls to see all of them.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/mappings`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/list-mappings)
    #[inline]
    pub fn list(&self, query: ListMappings) -> Call<Page<Mapping>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// Create a mapping.
    ///
    /// ```no_run
    /// use onelogin::v2::{MappingAction, MappingCondition, MappingDefinition, MappingMatch};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = MappingDefinition::new(
    ///         "My Second Mapping",
    ///         MappingMatch::All,
    ///         true,
    ///         [MappingCondition::new().source("last_login").operator(">").value("90")],
    ///         [MappingAction::new().action("set_status").value(["2"])],
    ///     )
    ///     .clear_position();
    /// let mapping_reference = onelogin.v2().mappings().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a mapping and answers its id, and nothing else. It changes nothing yet: it takes effect for
    /// a user who is created or changed, or when mappings are applied again in the administration. The
    /// action `add_role` takes one role, and is refused with two.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A field is missing, is not allowed, or has a value that it cannot have.
    ///
    /// # Request
    ///
    /// `POST /api/2/mappings`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/create-mapping)
    #[inline]
    pub fn create(&self, body: MappingDefinition) -> Call<MappingReference> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read one mapping.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mapping = onelogin.v2().mappings().get(196670).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads a mapping with its conditions and actions.
    ///
    /// # Parameters
    ///
    /// * `id`: The mapping.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such mapping.
    ///
    /// # Request
    ///
    /// `GET /api/2/mappings/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/get-mapping)
    pub fn get(&self, id: impl Into<MappingId>) -> Call<Mapping> {
        Call::new(&self.client, &GET).path::<MappingId>(id.into())
    }

    /// Replace a mapping.
    ///
    /// ```no_run
    /// use onelogin::v2::{MappingAction, MappingCondition, MappingDefinition, MappingMatch};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = MappingDefinition::new(
    ///         "Suspend users after 120 days inactive",
    ///         MappingMatch::All,
    ///         true,
    ///         [MappingCondition::new().source("last_login").operator(">").value("120")],
    ///         [MappingAction::new().action("set_status").value(["2"])],
    ///     )
    ///     .position(1);
    /// let mapping_reference = onelogin.v2().mappings().update(196670, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Puts a whole mapping in place of the one there is, and answers its id, and nothing else: what is
    /// left out is refused with a 422, not kept, so read the mapping before. Leave out `position`, and do
    /// not send null for it, where it is not to be enabled. It takes effect as with `mappings.create`.
    ///
    /// Documented: a bare text as the value of an action, in the sample. In fact: a list of texts (the
    /// samples of the sibling pages, and the vendor's SDKs).
    ///
    /// # Parameters
    ///
    /// * `id`: The mapping.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A field is missing, is not allowed, or has a value that it cannot have.
    ///
    /// # Request
    ///
    /// `PUT /api/2/mappings/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/update-mapping)
    pub fn update(
        &self,
        id: impl Into<MappingId>,
        body: MappingDefinition,
    ) -> Call<MappingReference> {
        Call::new(&self.client, &UPDATE).path::<MappingId>(id.into()).json(&body)
    }

    /// Delete a mapping.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().mappings().delete(196670).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a mapping. What becomes of the users it ran for is not documented.
    ///
    /// # Parameters
    ///
    /// * `id`: The mapping.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such mapping.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/mappings/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/delete-mapping)
    pub fn delete(&self, id: impl Into<MappingId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<MappingId>(id.into())
    }

    /// Try a mapping on users.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().mappings().dry_run(196670, [146532, 390762]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Tells of each user in the list whether the conditions of a mapping are met, and changes nothing. The
    /// body is a bare array of ids.
    ///
    /// # Parameters
    ///
    /// * `id`: The mapping.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A field is missing, or has a value that it cannot have.
    ///
    /// # Request
    ///
    /// `POST /api/2/mappings/{id}/dryrun`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/dry-run-mapping)
    pub fn dry_run(
        &self,
        id: impl Into<MappingId>,
        body: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<Page<MappingTrial>> {
        Call::new(&self.client, &DRY_RUN)
            .path::<MappingId>(id.into())
            .json::<Vec<UserId>>(&body.into_iter().map(Into::into).collect())
    }

    /// Put the mappings in order.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().mappings().sort([196671, 196670, 196672, 196676, 197758]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Sets the order in which mappings run, and answers it. The list has to name every mapping, else it is
    /// refused with a 422; whether it has to name those that are not enabled, which have no position, is
    /// not documented.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: The list does not name every mapping.
    ///
    /// # Request
    ///
    /// `PUT /api/2/mappings/sort`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/bulk-sort)
    pub fn sort(
        &self,
        body: impl IntoIterator<Item = impl Into<MappingId>>,
    ) -> Call<Page<MappingId>> {
        Call::new(&self.client, &SORT)
            .json::<Vec<MappingId>>(&body.into_iter().map(Into::into).collect())
    }

    /// List what conditions can look at.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().mappings().list_conditions().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the types of conditions that mappings can have. A custom attribute is `custom_attribute_` and
    /// its short name.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/mappings/conditions`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/list-conditions)
    #[inline]
    pub fn list_conditions(&self) -> Call<Page<MappingOption>> {
        Call::new(&self.client, &LIST_CONDITIONS)
    }

    /// List how a condition can compare.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().mappings().list_condition_operators("member_of").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the operators that conditions of a type can have.
    ///
    /// Documented: `condition_value` among the query parameters, and a sample of a call without
    /// `conditions` in its path. In fact: `condition_value` as a part of the path, behind `conditions` (the
    /// resource URL of the same page, and the vendor's SDKs).
    ///
    /// # Parameters
    ///
    /// * `condition_value`: The type of condition, as the `value` that `mappings.list_conditions` answers.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/mappings/conditions/{condition_value}/operators`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/list-condition-operators)
    pub fn list_condition_operators(
        &self,
        condition_value: impl Into<String>,
    ) -> Call<Page<MappingOption>> {
        Call::new(&self.client, &LIST_CONDITION_OPERATORS)
            .path::<String>(condition_value.into())
    }

    /// List what a condition can compare with.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().mappings().list_condition_values("has_role").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the values that conditions of a type can have. A 200 without any body, not even an empty list,
    /// says that any text can be one.
    ///
    /// # Parameters
    ///
    /// * `condition_value`: The type of condition, as the `value` that `mappings.list_conditions` answers.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/mappings/conditions/{condition_value}/values`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/list-condition-values)
    pub fn list_condition_values(
        &self,
        condition_value: impl Into<String>,
    ) -> Call<Page<MappingChoice>> {
        Call::new(&self.client, &LIST_CONDITION_VALUES)
            .path::<String>(condition_value.into())
    }

    /// List what mappings can do.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().mappings().list_actions().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the actions that mappings can have. Go by `value`, not by `name`: what is called Set Role is
    /// `add_role`, and there is no `set_role`.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/mappings/actions`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/list-actions)
    #[inline]
    pub fn list_actions(&self) -> Call<Page<MappingOption>> {
        Call::new(&self.client, &LIST_ACTIONS)
    }

    /// List what an action can set.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().mappings().list_action_values("add_role").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the values that an action can have. A 200 without any body, not even an empty list, says that
    /// any text can be one.
    ///
    /// # Parameters
    ///
    /// * `action_value`: The action, as the `value` that `mappings.list_actions` answers.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/mappings/actions/{action_value}/values`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/user-mappings/list-action-values)
    pub fn list_action_values(
        &self,
        action_value: impl Into<String>,
    ) -> Call<Page<MappingChoice>> {
        Call::new(&self.client, &LIST_ACTION_VALUES).path::<String>(action_value.into())
    }
}

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings/get
const LIST: Operation = Operation {
    api: "v2",
    id: "mappings.list",
    method: Method::GET,
    path: "/api/2/mappings",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings/get
/// What [`Mappings::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListMappings {
    query: Query,
}

impl ListMappings {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to list the mappings that are enabled, as is done when not set, or those that are not.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.query.set::<bool>("enabled", enabled);
        self
    }

    /// Only mappings with all these conditions, each a type and a value with a colon between them; either
    /// can be `*` for any.
    pub fn has_condition(
        mut self,
        has_condition: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query
            .set_list::<
                String,
            >("has_condition", has_condition.into_iter().map(Into::into));
        self
    }

    /// Only mappings whose conditions look at attributes of this kind.
    pub fn has_condition_type(
        mut self,
        has_condition_type: impl Into<MappingAttributeKind>,
    ) -> Self {
        self.query
            .set::<
                MappingAttributeKind,
            >("has_condition_type", has_condition_type.into());
        self
    }

    /// Only mappings with all these actions, each an action and a value with a colon between them; either
    /// can be `*` for any.
    pub fn has_action(
        mut self,
        has_action: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query
            .set_list::<String>("has_action", has_action.into_iter().map(Into::into));
        self
    }

    /// Only mappings whose actions set attributes of this kind.
    pub fn has_action_type(
        mut self,
        has_action_type: impl Into<MappingAttributeKind>,
    ) -> Self {
        self.query
            .set::<MappingAttributeKind>("has_action_type", has_action_type.into());
        self
    }
}

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "mappings.create",
    method: Method::POST,
    path: "/api/2/mappings",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings~1{id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "mappings.get",
    method: Method::GET,
    path: "/api/2/mappings/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings~1{id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "mappings.update",
    method: Method::PUT,
    path: "/api/2/mappings/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings~1{id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "mappings.delete",
    method: Method::DELETE,
    path: "/api/2/mappings/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings~1{id}~1dryrun/post
const DRY_RUN: Operation = Operation {
    api: "v2",
    id: "mappings.dry_run",
    method: Method::POST,
    path: "/api/2/mappings/{id}/dryrun",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings~1sort/put
const SORT: Operation = Operation {
    api: "v2",
    id: "mappings.sort",
    method: Method::PUT,
    path: "/api/2/mappings/sort",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings~1conditions/get
const LIST_CONDITIONS: Operation = Operation {
    api: "v2",
    id: "mappings.list_conditions",
    method: Method::GET,
    path: "/api/2/mappings/conditions",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings~1conditions~1{condition_value}~1operators/get
const LIST_CONDITION_OPERATORS: Operation = Operation {
    api: "v2",
    id: "mappings.list_condition_operators",
    method: Method::GET,
    path: "/api/2/mappings/conditions/{condition_value}/operators",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings~1conditions~1{condition_value}~1values/get
const LIST_CONDITION_VALUES: Operation = Operation {
    api: "v2",
    id: "mappings.list_condition_values",
    method: Method::GET,
    path: "/api/2/mappings/conditions/{condition_value}/values",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: true,
    result: None,
    pagination: None,
};

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings~1actions/get
const LIST_ACTIONS: Operation = Operation {
    api: "v2",
    id: "mappings.list_actions",
    method: Method::GET,
    path: "/api/2/mappings/actions",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/mappings.yaml#/paths/~1api~12~1mappings~1actions~1{action_value}~1values/get
const LIST_ACTION_VALUES: Operation = Operation {
    api: "v2",
    id: "mappings.list_action_values",
    method: Method::GET,
    path: "/api/2/mappings/actions/{action_value}/values",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: true,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<Mapping>, |onelogin| onelogin.v2().mappings().list(ListMappings::new().has_condition(["has_role:123456", "status:1"]).has_action(["set_groups:123456", "set_usertype:*"]));
    CREATE(MappingDefinition) => MappingReference, |onelogin| onelogin.v2().mappings().create(MappingDefinition::new("My Second Mapping", MappingMatch::All, true, [MappingCondition::new().source("last_login").operator(">").value("90")], [MappingAction::new().action("set_status").value(["2"])]).clear_position());
    GET => Mapping, |onelogin| onelogin.v2().mappings().get(196670);
    UPDATE(MappingDefinition) => MappingReference, |onelogin| onelogin.v2().mappings().update(196670, MappingDefinition::new("Suspend users after 120 days inactive", MappingMatch::All, true, [MappingCondition::new().source("last_login").operator(">").value("120")], [MappingAction::new().action("set_status").value(["2"])]).position(1));
    DELETE => (), |onelogin| onelogin.v2().mappings().delete(196670);
    DRY_RUN(Vec<UserId>) => Page<MappingTrial>, |onelogin| onelogin.v2().mappings().dry_run(196670, [146532, 390762]);
    SORT(Vec<MappingId>) => Page<MappingId>, |onelogin| onelogin.v2().mappings().sort([196671, 196670, 196672, 196676, 197758]);
    LIST_CONDITIONS => Page<MappingOption>, |onelogin| onelogin.v2().mappings().list_conditions();
    LIST_CONDITION_OPERATORS => Page<MappingOption>, |onelogin| onelogin.v2().mappings().list_condition_operators("member_of");
    LIST_CONDITION_VALUES => Page<MappingChoice>, |onelogin| onelogin.v2().mappings().list_condition_values("has_role");
    LIST_ACTIONS => Page<MappingOption>, |onelogin| onelogin.v2().mappings().list_actions();
    LIST_ACTION_VALUES => Page<MappingChoice>, |onelogin| onelogin.v2().mappings().list_action_values("add_role");
}
