//! Calls of the resource `privileges` of `v1`.
//!
//! Generated from `spec/v1/privileges.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Rights that are delegated to users and roles.
#[derive(Clone, Debug)]
pub struct Privileges {
    client: Client,
}

impl Privileges {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List privileges.
    ///
    /// ```no_run
    /// use onelogin::v1::ListPrivileges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().privileges().list(ListPrivileges::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads all privileges of the account, each with its statements, which come in no certain order.
    /// Privileges are part of the subscription Delegated Administration. Unlike the rest of version 1 these
    /// calls answer without an envelope. Version 2 has no such calls, although its documentation lists
    /// these. One copy of the page calls them a preview that is closed.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/1/privileges`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/privileges/list-privileges)
    #[inline]
    pub fn list(&self, query: ListPrivileges) -> Call<Page<Privilege>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// Create a privilege.
    ///
    /// ```no_run
    /// use onelogin::v1::{PrivilegeAction, PrivilegeDefinition, PrivilegeDocument, PrivilegeEffect, PrivilegeStatement, PrivilegeVersion};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = PrivilegeDefinition::new(
    ///         "User Helpdesk",
    ///         PrivilegeDocument::new([
    ///                 PrivilegeStatement::new(
    ///                     PrivilegeEffect::Allow,
    ///                     [
    ///                         PrivilegeAction::UsersList,
    ///                         PrivilegeAction::UsersGet,
    ///                         PrivilegeAction::UsersUnlock,
    ///                         PrivilegeAction::UsersResetPassword,
    ///                         PrivilegeAction::UsersGenerateTempMfaToken,
    ///                     ],
    ///                     ["*"],
    ///                 ),
    ///             ])
    ///             .version(PrivilegeVersion::V20180518),
    ///     )
    ///     .description("Can administer helpdesk users");
    /// let privilege = onelogin.v1().privileges().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a privilege. It grants nothing until it is given to users or roles. Read the id of the
    /// answer and nothing else: most of the vendor's tools see nothing beside it, its OpenAPI file a whole
    /// privilege.
    ///
    /// # Errors
    ///
    /// * 400: A statement breaks the rules.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `POST /api/1/privileges`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/privileges/create-privilege)
    #[inline]
    pub fn create(&self, body: PrivilegeDefinition) -> Call<Privilege> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read a privilege.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let privilege = onelogin.v1().privileges().get("2c963197-bee2-4607-abc0-4786f1bfa55a").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads a privilege with its statements, which come in no certain order. Who has it is answered by
    /// `privileges.list_users` and `privileges.list_roles`.
    ///
    /// # Parameters
    ///
    /// * `id`: The privilege to read.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such privilege.
    ///
    /// # Request
    ///
    /// `GET /api/1/privileges/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/privileges/get-privilege)
    pub fn get(&self, id: impl Into<PrivilegeId>) -> Call<Privilege> {
        Call::new(&self.client, &GET).path::<PrivilegeId>(id.into())
    }

    /// Replace a privilege.
    ///
    /// ```no_run
    /// use onelogin::v1::{PrivilegeAction, PrivilegeDefinition, PrivilegeDocument, PrivilegeEffect, PrivilegeStatement, PrivilegeVersion};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = PrivilegeDefinition::new(
    ///         "User Administrator",
    ///         PrivilegeDocument::new([
    ///                 PrivilegeStatement::new(
    ///                     PrivilegeEffect::Allow,
    ///                     [
    ///                         PrivilegeAction::UsersGet,
    ///                         PrivilegeAction::UsersUnlock,
    ///                         PrivilegeAction::UsersResetPassword,
    ///                         PrivilegeAction::UsersForceLogout,
    ///                         PrivilegeAction::UsersDelete,
    ///                     ],
    ///                     ["*"],
    ///                 ),
    ///             ])
    ///             .version(PrivilegeVersion::V20180518),
    ///     )
    ///     .description("Can administer users");
    /// let privilege_reference = onelogin.v1().privileges().update("5e43a548-e9c6-47be-9341-92160902f7a6", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Replaces name, description and statements of a privilege: what is to stay has to be sent again. Only
    /// the id comes back. What an id that no privilege has is answered with is not documented.
    ///
    /// # Parameters
    ///
    /// * `id`: The privilege to replace.
    ///
    /// # Errors
    ///
    /// * 400: A statement breaks the rules.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `PUT /api/1/privileges/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/privileges/update-privilege)
    pub fn update(
        &self,
        id: impl Into<PrivilegeId>,
        body: PrivilegeDefinition,
    ) -> Call<PrivilegeReference> {
        Call::new(&self.client, &UPDATE).path::<PrivilegeId>(id.into()).json(&body)
    }

    /// Delete a privilege.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v1().privileges().delete("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes a privilege for good and takes it from all users and roles that have it.
    ///
    /// # Parameters
    ///
    /// * `id`: The privilege to delete.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such privilege.
    ///
    /// # Request
    ///
    /// `DELETE /api/1/privileges/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/privileges/delete-privilege)
    pub fn delete(&self, id: impl Into<PrivilegeId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<PrivilegeId>(id.into())
    }

    /// List the roles of a privilege.
    ///
    /// ```no_run
    /// use onelogin::v1::ListRolesPrivileges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().privileges().list_roles("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", ListRolesPrivileges::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the ids of the roles that the privilege was given to, up to 1000 a page. As in
    /// `privileges.list_users` there is no envelope, and names are in camel case.
    ///
    /// # Parameters
    ///
    /// * `id`: The privilege.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such privilege.
    ///
    /// # Request
    ///
    /// `GET /api/1/privileges/{id}/roles`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/privileges/get-roles)
    pub fn list_roles(
        &self,
        id: impl Into<PrivilegeId>,
        query: ListRolesPrivileges,
    ) -> Call<Page<RoleId>> {
        Call::new(&self.client, &LIST_ROLES)
            .path::<PrivilegeId>(id.into())
            .query(query.query)
    }

    /// As [`list_roles`](Self::list_roles), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v1::ListRolesPrivileges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v1().privileges().list_roles_pages("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", ListRolesPrivileges::new());
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    pub fn list_roles_pages(
        &self,
        id: impl Into<PrivilegeId>,
        query: ListRolesPrivileges,
    ) -> Pages<RoleId> {
        Pages::new(self.list_roles(id, query))
    }

    /// As [`list_roles_pages`](Self::list_roles_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v1::ListRolesPrivileges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v1().privileges().list_roles_all("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", ListRolesPrivileges::new());
    /// while let Some(role_id) = items.try_next().await? {
    ///     println!("{:?}", role_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    pub fn list_roles_all(
        &self,
        id: impl Into<PrivilegeId>,
        query: ListRolesPrivileges,
    ) -> Items<RoleId> {
        Items::new(self.list_roles_pages(id, query))
    }

    /// Give a privilege to roles.
    ///
    /// ```no_run
    /// use onelogin::v1::PrivilegeRoleIds;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let privilege_outcome = onelogin.v1().privileges().add_roles("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", PrivilegeRoleIds::new([123, 456, 789])).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Gives the privilege to every role in the list, and so to the users of these roles; roles that have
    /// it already keep it.
    ///
    /// # Parameters
    ///
    /// * `id`: The privilege to give.
    ///
    /// # Errors
    ///
    /// * 400: The body is not as it should be.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `POST /api/1/privileges/{id}/roles`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/privileges/assign-role)
    pub fn add_roles(
        &self,
        id: impl Into<PrivilegeId>,
        body: PrivilegeRoleIds,
    ) -> Call<PrivilegeOutcome> {
        Call::new(&self.client, &ADD_ROLES).path::<PrivilegeId>(id.into()).json(&body)
    }

    /// Take a privilege from a role.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v1().privileges().remove_role("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Takes the privilege from one role; both stay.
    ///
    /// # Parameters
    ///
    /// * `id`: The privilege to take.
    /// * `role_id`: The role to take it from.
    ///
    /// Documented: a string. In fact: the id of a role, an integer wherever it is answered (the role
    /// resource).
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such privilege.
    ///
    /// # Request
    ///
    /// `DELETE /api/1/privileges/{id}/roles/{role_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/privileges/remove-role)
    pub fn remove_role(
        &self,
        id: impl Into<PrivilegeId>,
        role_id: impl Into<RoleId>,
    ) -> Call<()> {
        Call::new(&self.client, &REMOVE_ROLE)
            .path::<PrivilegeId>(id.into())
            .path::<RoleId>(role_id.into())
    }

    /// List the users of a privilege.
    ///
    /// ```no_run
    /// use onelogin::v1::ListUsersPrivileges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().privileges().list_users("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", ListUsersPrivileges::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the ids of the users who were given the privilege themselves, up to 1000 a page; who has it
    /// through a role is not among them. Unlike the rest of version 1 the answer has no envelope, and its
    /// names are in camel case.
    ///
    /// # Parameters
    ///
    /// * `id`: The privilege.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such privilege.
    ///
    /// # Request
    ///
    /// `GET /api/1/privileges/{id}/users`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/privileges/get-users)
    pub fn list_users(
        &self,
        id: impl Into<PrivilegeId>,
        query: ListUsersPrivileges,
    ) -> Call<Page<UserId>> {
        Call::new(&self.client, &LIST_USERS)
            .path::<PrivilegeId>(id.into())
            .query(query.query)
    }

    /// As [`list_users`](Self::list_users), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v1::ListUsersPrivileges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v1().privileges().list_users_pages("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", ListUsersPrivileges::new());
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    pub fn list_users_pages(
        &self,
        id: impl Into<PrivilegeId>,
        query: ListUsersPrivileges,
    ) -> Pages<UserId> {
        Pages::new(self.list_users(id, query))
    }

    /// As [`list_users_pages`](Self::list_users_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v1::ListUsersPrivileges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v1().privileges().list_users_all("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", ListUsersPrivileges::new());
    /// while let Some(user_id) = items.try_next().await? {
    ///     println!("{:?}", user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    pub fn list_users_all(
        &self,
        id: impl Into<PrivilegeId>,
        query: ListUsersPrivileges,
    ) -> Items<UserId> {
        Items::new(self.list_users_pages(id, query))
    }

    /// Give a privilege to users.
    ///
    /// ```no_run
    /// use onelogin::v1::PrivilegeUserIds;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let privilege_outcome = onelogin.v1().privileges().add_users("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", PrivilegeUserIds::new([123, 456, 789])).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Gives the privilege to every user in the list; users who have it already keep it.
    ///
    /// # Parameters
    ///
    /// * `id`: The privilege to give.
    ///
    /// # Errors
    ///
    /// * 400: The body is not as it should be.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `POST /api/1/privileges/{id}/users`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/privileges/assign-users)
    pub fn add_users(
        &self,
        id: impl Into<PrivilegeId>,
        body: PrivilegeUserIds,
    ) -> Call<PrivilegeOutcome> {
        Call::new(&self.client, &ADD_USERS).path::<PrivilegeId>(id.into()).json(&body)
    }

    /// Take a privilege from a user.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v1().privileges().remove_user("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", 123).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Takes the privilege from one user; both stay. Who has it through a role as well, keeps it.
    ///
    /// # Parameters
    ///
    /// * `id`: The privilege to take.
    /// * `user_id`: The user to take it from.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such privilege.
    ///
    /// # Request
    ///
    /// `DELETE /api/1/privileges/{id}/users/{user_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/privileges/remove-user)
    pub fn remove_user(
        &self,
        id: impl Into<PrivilegeId>,
        user_id: impl Into<UserId>,
    ) -> Call<()> {
        Call::new(&self.client, &REMOVE_USER)
            .path::<PrivilegeId>(id.into())
            .path::<UserId>(user_id.into())
    }
}

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges/get
const LIST: Operation = Operation {
    api: "v1",
    id: "privileges.list",
    method: Method::GET,
    path: "/api/1/privileges",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges/get
/// What [`Privileges::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListPrivileges {
    query: Query,
}

impl ListPrivileges {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many privileges to answer at most. Not on the call's page; some of the vendor's own tools send
    /// it.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The number of the page, counted from 1. Not on the call's page; some of the vendor's own tools send
    /// it. No answer says how many pages there are.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.query.set::<i64>("page", page);
        self
    }
}

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges/post
const CREATE: Operation = Operation {
    api: "v1",
    id: "privileges.create",
    method: Method::POST,
    path: "/api/1/privileges",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}/get
const GET: Operation = Operation {
    api: "v1",
    id: "privileges.get",
    method: Method::GET,
    path: "/api/1/privileges/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}/put
const UPDATE: Operation = Operation {
    api: "v1",
    id: "privileges.update",
    method: Method::PUT,
    path: "/api/1/privileges/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}/delete
const DELETE: Operation = Operation {
    api: "v1",
    id: "privileges.delete",
    method: Method::DELETE,
    path: "/api/1/privileges/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}~1roles/get
const LIST_ROLES: Operation = Operation {
    api: "v1",
    id: "privileges.list_roles",
    method: Method::GET,
    path: "/api/1/privileges/{id}/roles",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "roles",
        others: &["afterCursor", "beforeCursor", "nextLink", "previousLink", "total"],
    }),
    pagination: Some(Pagination {
        cursor: NextPage::Body("/afterCursor"),
        parameter: "after_cursor",
        replaces: &["before_cursor"],
        number: None,
    }),
};

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}~1roles/get
/// What [`Privileges::list_roles`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListRolesPrivileges {
    query: Query,
}

impl ListRolesPrivileges {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The page behind the one whose `afterCursor` this is.
    pub fn after_cursor(mut self, after_cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("after_cursor", after_cursor.into());
        self
    }

    /// The page before the one whose `beforeCursor` this is.
    pub fn before_cursor(mut self, before_cursor: impl Into<String>) -> Self {
        self.query.set::<String>("before_cursor", before_cursor.into());
        self
    }
}

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}~1roles/post
const ADD_ROLES: Operation = Operation {
    api: "v1",
    id: "privileges.add_roles",
    method: Method::POST,
    path: "/api/1/privileges/{id}/roles",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}~1roles~1{role_id}/delete
const REMOVE_ROLE: Operation = Operation {
    api: "v1",
    id: "privileges.remove_role",
    method: Method::DELETE,
    path: "/api/1/privileges/{id}/roles/{role_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}~1users/get
const LIST_USERS: Operation = Operation {
    api: "v1",
    id: "privileges.list_users",
    method: Method::GET,
    path: "/api/1/privileges/{id}/users",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "users",
        others: &["afterCursor", "beforeCursor", "nextLink", "previousLink", "total"],
    }),
    pagination: Some(Pagination {
        cursor: NextPage::Body("/afterCursor"),
        parameter: "after_cursor",
        replaces: &["before_cursor"],
        number: None,
    }),
};

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}~1users/get
/// What [`Privileges::list_users`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListUsersPrivileges {
    query: Query,
}

impl ListUsersPrivileges {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The page behind the one whose `afterCursor` this is. Not on the call's page; the vendor's SDKs send
    /// it.
    pub fn after_cursor(mut self, after_cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("after_cursor", after_cursor.into());
        self
    }

    /// The page before the one whose `beforeCursor` this is. Not on the call's page; the vendor's SDKs send
    /// it.
    pub fn before_cursor(mut self, before_cursor: impl Into<String>) -> Self {
        self.query.set::<String>("before_cursor", before_cursor.into());
        self
    }
}

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}~1users/post
const ADD_USERS: Operation = Operation {
    api: "v1",
    id: "privileges.add_users",
    method: Method::POST,
    path: "/api/1/privileges/{id}/users",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}~1users~1{user_id}/delete
const REMOVE_USER: Operation = Operation {
    api: "v1",
    id: "privileges.remove_user",
    method: Method::DELETE,
    path: "/api/1/privileges/{id}/users/{user_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<Privilege>, |onelogin| onelogin.v1().privileges().list(ListPrivileges::new());
    CREATE(PrivilegeDefinition) => Privilege, |onelogin| onelogin.v1().privileges().create(PrivilegeDefinition::new("User Helpdesk", PrivilegeDocument::new([PrivilegeStatement::new(PrivilegeEffect::Allow, [PrivilegeAction::UsersList, PrivilegeAction::UsersGet, PrivilegeAction::UsersUnlock, PrivilegeAction::UsersResetPassword, PrivilegeAction::UsersGenerateTempMfaToken], ["*"])]).version(PrivilegeVersion::V20180518)).description("Can administer helpdesk users"));
    GET => Privilege, |onelogin| onelogin.v1().privileges().get("2c963197-bee2-4607-abc0-4786f1bfa55a");
    UPDATE(PrivilegeDefinition) => PrivilegeReference, |onelogin| onelogin.v1().privileges().update("5e43a548-e9c6-47be-9341-92160902f7a6", PrivilegeDefinition::new("User Administrator", PrivilegeDocument::new([PrivilegeStatement::new(PrivilegeEffect::Allow, [PrivilegeAction::UsersGet, PrivilegeAction::UsersUnlock, PrivilegeAction::UsersResetPassword, PrivilegeAction::UsersForceLogout, PrivilegeAction::UsersDelete], ["*"])]).version(PrivilegeVersion::V20180518)).description("Can administer users"));
    DELETE => (), |onelogin| onelogin.v1().privileges().delete("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a");
    LIST_ROLES => Page<RoleId>, |onelogin| onelogin.v1().privileges().list_roles("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", ListRolesPrivileges::new());
    ADD_ROLES(PrivilegeRoleIds) => PrivilegeOutcome, |onelogin| onelogin.v1().privileges().add_roles("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", PrivilegeRoleIds::new([123, 456, 789]));
    REMOVE_ROLE => (), |onelogin| onelogin.v1().privileges().remove_role("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", 123);
    LIST_USERS => Page<UserId>, |onelogin| onelogin.v1().privileges().list_users("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", ListUsersPrivileges::new());
    ADD_USERS(PrivilegeUserIds) => PrivilegeOutcome, |onelogin| onelogin.v1().privileges().add_users("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", PrivilegeUserIds::new([123, 456, 789]));
    REMOVE_USER => (), |onelogin| onelogin.v1().privileges().remove_user("3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a", 123);
}
