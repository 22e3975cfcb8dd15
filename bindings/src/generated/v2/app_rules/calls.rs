//! Calls of the resource `app_rules` of `v2`.
//!
//! Generated from `spec/v2/app_rules.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// What the users of an application get in it.
#[derive(Clone, Debug)]
pub struct AppRules {
    client: Client,
}

impl AppRules {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the rules of an application.
    ///
    /// ```no_run
    /// use onelogin::v2::ListAppRules;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().app_rules().list(928532, ListAppRules::new().has_condition(["has_role:123456", "status:1"]).has_action(["set_groups:123456", "set_usertype:*"])).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the rules of an application, all at once. Rules that are not enabled are left out unless
    /// `enabled` is false, and then there are no others: it takes two calls to see all of them.
    ///
    /// # Parameters
    ///
    /// * `app_id`: The application that the rules belong to.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/apps/{app_id}/rules`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/app-rules/list-rules)
    pub fn list(
        &self,
        app_id: impl Into<AppId>,
        query: ListAppRules,
    ) -> Call<Page<AppRule>> {
        Call::new(&self.client, &LIST).path::<AppId>(app_id.into()).query(query.query)
    }

    /// Create a rule of an application.
    ///
    /// ```no_run
    /// use onelogin::v2::{AppRuleAction, AppRuleCondition, AppRuleDefinition, AppRuleMatch};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = AppRuleDefinition::new(
    ///         "My Second Rule",
    ///         AppRuleMatch::All,
    ///         true,
    ///         [AppRuleCondition::new().source("has_role").operator("ri").value("123456")],
    ///         [
    ///             AppRuleAction::new()
    ///                 .action("set_groups")
    ///                 .value(["member_of"])
    ///                 .expression("/.*/"),
    ///         ],
    ///     )
    ///     .clear_position();
    /// let app_rule_reference = onelogin.v2().app_rules().create(928532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a rule and answers its id, and nothing else. It changes nothing yet: it takes effect for a
    /// user who is created or changed, or when mappings are applied again in the administration.
    ///
    /// # Parameters
    ///
    /// * `app_id`: The application that the rules belong to.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A field is missing, is not allowed, or has a value that it cannot have.
    ///
    /// # Request
    ///
    /// `POST /api/2/apps/{app_id}/rules`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/app-rules/create-rule)
    pub fn create(
        &self,
        app_id: impl Into<AppId>,
        body: AppRuleDefinition,
    ) -> Call<AppRuleReference> {
        Call::new(&self.client, &CREATE).path::<AppId>(app_id.into()).json(&body)
    }

    /// Read one rule of an application.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let app_rule = onelogin.v2().app_rules().get(928532, 196670).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads a rule with its conditions and actions.
    ///
    /// # Parameters
    ///
    /// * `app_id`: The application that the rules belong to.
    /// * `id`: The rule.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such rule, or no such application.
    ///
    /// # Request
    ///
    /// `GET /api/2/apps/{app_id}/rules/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/app-rules/get-rule)
    pub fn get(
        &self,
        app_id: impl Into<AppId>,
        id: impl Into<AppRuleId>,
    ) -> Call<AppRule> {
        Call::new(&self.client, &GET)
            .path::<AppId>(app_id.into())
            .path::<AppRuleId>(id.into())
    }

    /// Replace a rule of an application.
    ///
    /// ```no_run
    /// use onelogin::v2::{AppRuleAction, AppRuleCondition, AppRuleDefinition, AppRuleMatch};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = AppRuleDefinition::new(
    ///         "Suspend users after 120 days inactive",
    ///         AppRuleMatch::All,
    ///         true,
    ///         [AppRuleCondition::new().source("last_login").operator(">").value("120")],
    ///         [AppRuleAction::new().action("set_status").value(["2"])],
    ///     )
    ///     .position(1);
    /// let app_rule_reference = onelogin.v2().app_rules().update(928532, 196670, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Puts a whole rule in place of the one there is, and answers its id, and nothing else: what is left
    /// out is refused with a 422, not kept, so read the rule before. It takes effect as with
    /// `app_rules.create`.
    ///
    /// Documented: a bare text as the value of an action, in the sample. In fact: a list of texts (the
    /// samples of the sibling pages, and the vendor's SDKs).
    ///
    /// # Parameters
    ///
    /// * `app_id`: The application that the rules belong to.
    /// * `id`: The rule.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A field is missing, is not allowed, or has a value that it cannot have.
    ///
    /// # Request
    ///
    /// `PUT /api/2/apps/{app_id}/rules/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/app-rules/update-rule)
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        id: impl Into<AppRuleId>,
        body: AppRuleDefinition,
    ) -> Call<AppRuleReference> {
        Call::new(&self.client, &UPDATE)
            .path::<AppId>(app_id.into())
            .path::<AppRuleId>(id.into())
            .json(&body)
    }

    /// Delete a rule of an application.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().app_rules().delete(928532, 196670).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a rule. What it did to users so far stays as it is.
    ///
    /// # Parameters
    ///
    /// * `app_id`: The application that the rules belong to.
    /// * `id`: The rule.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such rule, or no such application.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/apps/{app_id}/rules/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/app-rules/delete-rule)
    pub fn delete(
        &self,
        app_id: impl Into<AppId>,
        id: impl Into<AppRuleId>,
    ) -> Call<()> {
        Call::new(&self.client, &DELETE)
            .path::<AppId>(app_id.into())
            .path::<AppRuleId>(id.into())
    }

    /// Put the rules of an application in order.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().app_rules().sort(928532, [196671, 196670, 196672, 196676, 197758]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Sets the order in which the rules of an application run, and answers it. The list has to name every
    /// rule of the application, else it is refused with a 422, which speaks of mappings.
    ///
    /// # Parameters
    ///
    /// * `app_id`: The application that the rules belong to.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: The list does not name every rule.
    ///
    /// # Request
    ///
    /// `PUT /api/2/apps/{app_id}/rules/sort`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/app-rules/bulk-sort)
    pub fn sort(
        &self,
        app_id: impl Into<AppId>,
        body: impl IntoIterator<Item = impl Into<AppRuleId>>,
    ) -> Call<Page<AppRuleId>> {
        Call::new(&self.client, &SORT)
            .path::<AppId>(app_id.into())
            .json::<Vec<AppRuleId>>(&body.into_iter().map(Into::into).collect())
    }

    /// List what conditions can look at.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().app_rules().list_conditions(928532).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the types of conditions that the rules of an application can have. A custom attribute is
    /// `custom_attribute_` and its short name.
    ///
    /// # Parameters
    ///
    /// * `app_id`: The application that the rules belong to.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/apps/{app_id}/rules/conditions`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/app-rules/list-conditions)
    pub fn list_conditions(
        &self,
        app_id: impl Into<AppId>,
    ) -> Call<Page<AppRuleOption>> {
        Call::new(&self.client, &LIST_CONDITIONS).path::<AppId>(app_id.into())
    }

    /// List how a condition can compare.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().app_rules().list_condition_operators(928532, "member_of").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the operators that conditions of a type can have.
    ///
    /// Documented: the path `/api/2/apps/:app_id/rules/:condition_value/operators`. In fact: the path with
    /// `conditions` in it (the vendor's SDKs, all of them).
    ///
    /// # Parameters
    ///
    /// * `app_id`: The application that the rules belong to.
    /// * `condition_value`: The type of condition, as the `value` that `app_rules.list_conditions` answers.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/apps/{app_id}/rules/conditions/{condition_value}/operators`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/app-rules/list-condition-operators)
    pub fn list_condition_operators(
        &self,
        app_id: impl Into<AppId>,
        condition_value: impl Into<String>,
    ) -> Call<Page<AppRuleOption>> {
        Call::new(&self.client, &LIST_CONDITION_OPERATORS)
            .path::<AppId>(app_id.into())
            .path::<String>(condition_value.into())
    }

    /// List what a condition can compare with.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().app_rules().list_condition_values(928532, "has_role").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the values that conditions of a type can have. A 200 without any body, not even an empty list,
    /// says that any text can be one.
    ///
    /// # Parameters
    ///
    /// * `app_id`: The application that the rules belong to.
    /// * `condition_value`: The type of condition, as the `value` that `app_rules.list_conditions` answers.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/apps/{app_id}/rules/conditions/{condition_value}/values`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/app-rules/list-condition-values)
    pub fn list_condition_values(
        &self,
        app_id: impl Into<AppId>,
        condition_value: impl Into<String>,
    ) -> Call<Page<AppRuleChoice>> {
        Call::new(&self.client, &LIST_CONDITION_VALUES)
            .path::<AppId>(app_id.into())
            .path::<String>(condition_value.into())
    }

    /// List what rules can do.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().app_rules().list_actions(928532).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the actions that the rules of an application can have. Go by `value`, not by `name`: what is
    /// called Set Role is `add_role`, and there is no `set_role`.
    ///
    /// # Parameters
    ///
    /// * `app_id`: The application that the rules belong to.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/apps/{app_id}/rules/actions`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/app-rules/list-actions)
    pub fn list_actions(&self, app_id: impl Into<AppId>) -> Call<Page<AppRuleOption>> {
        Call::new(&self.client, &LIST_ACTIONS).path::<AppId>(app_id.into())
    }

    /// List what an action can set.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().app_rules().list_action_values(928532, "add_role").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the values that an action can have. A 200 without any body, not even an empty list, says that
    /// any text can be one.
    ///
    /// # Parameters
    ///
    /// * `app_id`: The application that the rules belong to.
    /// * `action_value`: The action, as the `value` that `app_rules.list_actions` answers.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/apps/{app_id}/rules/actions/{action_value}/values`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/app-rules/list-action-values)
    pub fn list_action_values(
        &self,
        app_id: impl Into<AppId>,
        action_value: impl Into<String>,
    ) -> Call<Page<AppRuleChoice>> {
        Call::new(&self.client, &LIST_ACTION_VALUES)
            .path::<AppId>(app_id.into())
            .path::<String>(action_value.into())
    }
}

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules/get
const LIST: Operation = Operation {
    api: "v2",
    id: "app_rules.list",
    method: Method::GET,
    path: "/api/2/apps/{app_id}/rules",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules/get
/// What [`AppRules::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListAppRules {
    query: Query,
}

impl ListAppRules {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to list the rules that are enabled, as is done when not set, or those that are not.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.query.set::<bool>("enabled", enabled);
        self
    }

    /// Only rules with all these conditions, each a type and a value with a colon between them; either can
    /// be `*` for any.
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

    /// Only rules whose conditions look at attributes of this kind.
    pub fn has_condition_type(
        mut self,
        has_condition_type: impl Into<AppRuleAttributeKind>,
    ) -> Self {
        self.query
            .set::<
                AppRuleAttributeKind,
            >("has_condition_type", has_condition_type.into());
        self
    }

    /// Only rules with all these actions, each an action and a value with a colon between them; either can
    /// be `*` for any.
    pub fn has_action(
        mut self,
        has_action: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query
            .set_list::<String>("has_action", has_action.into_iter().map(Into::into));
        self
    }

    /// Only rules whose actions set attributes of this kind.
    pub fn has_action_type(
        mut self,
        has_action_type: impl Into<AppRuleAttributeKind>,
    ) -> Self {
        self.query
            .set::<AppRuleAttributeKind>("has_action_type", has_action_type.into());
        self
    }
}

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "app_rules.create",
    method: Method::POST,
    path: "/api/2/apps/{app_id}/rules",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules~1{id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "app_rules.get",
    method: Method::GET,
    path: "/api/2/apps/{app_id}/rules/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules~1{id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "app_rules.update",
    method: Method::PUT,
    path: "/api/2/apps/{app_id}/rules/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules~1{id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "app_rules.delete",
    method: Method::DELETE,
    path: "/api/2/apps/{app_id}/rules/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules~1sort/put
const SORT: Operation = Operation {
    api: "v2",
    id: "app_rules.sort",
    method: Method::PUT,
    path: "/api/2/apps/{app_id}/rules/sort",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules~1conditions/get
const LIST_CONDITIONS: Operation = Operation {
    api: "v2",
    id: "app_rules.list_conditions",
    method: Method::GET,
    path: "/api/2/apps/{app_id}/rules/conditions",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules~1conditions~1{condition_value}~1operators/get
const LIST_CONDITION_OPERATORS: Operation = Operation {
    api: "v2",
    id: "app_rules.list_condition_operators",
    method: Method::GET,
    path: "/api/2/apps/{app_id}/rules/conditions/{condition_value}/operators",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules~1conditions~1{condition_value}~1values/get
const LIST_CONDITION_VALUES: Operation = Operation {
    api: "v2",
    id: "app_rules.list_condition_values",
    method: Method::GET,
    path: "/api/2/apps/{app_id}/rules/conditions/{condition_value}/values",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: true,
    result: None,
    pagination: None,
};

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules~1actions/get
const LIST_ACTIONS: Operation = Operation {
    api: "v2",
    id: "app_rules.list_actions",
    method: Method::GET,
    path: "/api/2/apps/{app_id}/rules/actions",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/app_rules.yaml#/paths/~1api~12~1apps~1{app_id}~1rules~1actions~1{action_value}~1values/get
const LIST_ACTION_VALUES: Operation = Operation {
    api: "v2",
    id: "app_rules.list_action_values",
    method: Method::GET,
    path: "/api/2/apps/{app_id}/rules/actions/{action_value}/values",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: true,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<AppRule>, |onelogin| onelogin.v2().app_rules().list(928532, ListAppRules::new().has_condition(["has_role:123456", "status:1"]).has_action(["set_groups:123456", "set_usertype:*"]));
    CREATE(AppRuleDefinition) => AppRuleReference, |onelogin| onelogin.v2().app_rules().create(928532, AppRuleDefinition::new("My Second Rule", AppRuleMatch::All, true, [AppRuleCondition::new().source("has_role").operator("ri").value("123456")], [AppRuleAction::new().action("set_groups").value(["member_of"]).expression("/.*/")]).clear_position());
    GET => AppRule, |onelogin| onelogin.v2().app_rules().get(928532, 196670);
    UPDATE(AppRuleDefinition) => AppRuleReference, |onelogin| onelogin.v2().app_rules().update(928532, 196670, AppRuleDefinition::new("Suspend users after 120 days inactive", AppRuleMatch::All, true, [AppRuleCondition::new().source("last_login").operator(">").value("120")], [AppRuleAction::new().action("set_status").value(["2"])]).position(1));
    DELETE => (), |onelogin| onelogin.v2().app_rules().delete(928532, 196670);
    SORT(Vec<AppRuleId>) => Page<AppRuleId>, |onelogin| onelogin.v2().app_rules().sort(928532, [196671, 196670, 196672, 196676, 197758]);
    LIST_CONDITIONS => Page<AppRuleOption>, |onelogin| onelogin.v2().app_rules().list_conditions(928532);
    LIST_CONDITION_OPERATORS => Page<AppRuleOption>, |onelogin| onelogin.v2().app_rules().list_condition_operators(928532, "member_of");
    LIST_CONDITION_VALUES => Page<AppRuleChoice>, |onelogin| onelogin.v2().app_rules().list_condition_values(928532, "has_role");
    LIST_ACTIONS => Page<AppRuleOption>, |onelogin| onelogin.v2().app_rules().list_actions(928532);
    LIST_ACTION_VALUES => Page<AppRuleChoice>, |onelogin| onelogin.v2().app_rules().list_action_values(928532, "add_role");
}
