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
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List roles.
    ///
    /// ```no_run
    /// use onelogin::v2::ListRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().roles().list(ListRoles::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads roles page by page, 650 at most in each, all with id and name. Which ids of applications,
    /// users and administrators come along is not the same everywhere: ask for those that matter with
    /// `fields`. This call is to be preferred to that of version 1, which has no more than id and name.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/roles`, with one of the scopes `Read Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/list-roles)
    #[inline]
    pub fn list(&self, query: ListRoles) -> Call<Page<Role>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().roles().list_pages(ListRoles::new());
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    #[inline]
    pub fn list_pages(&self, query: ListRoles) -> Pages<Role> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().roles().list_all(ListRoles::new());
    /// while let Some(role) = items.try_next().await? {
    ///     println!("{:?}", role);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    #[inline]
    pub fn list_all(&self, query: ListRoles) -> Items<Role> {
        Items::new(self.list_pages(query))
    }

    /// Create a role.
    ///
    /// ```no_run
    /// use onelogin::v2::NewRole;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let role_reference = onelogin.v2().roles().create(NewRole::new("Sample Role").apps([234, 567, 777])).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a role, with the applications, users and administrators that are sent along, and answers
    /// nothing but its id.
    ///
    /// Documented: a list of one object. In fact: the object itself (the changelog of the vendor's Python
    /// SDK, 3.2.6, and the vendor's .NET SDK).
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that the account cannot take, such as an id that belongs to nothing. Not on the page.
    ///
    /// # Request
    ///
    /// `POST /api/2/roles`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/create-role)
    #[inline]
    pub fn create(&self, body: NewRole) -> Call<RoleReference> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read one role.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let role = onelogin.v2().roles().get(199848).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the name of a role. What the role holds is documented for `list_apps`, `list_users` and
    /// `list_admins` only, although some answers had it as well. This call is to be preferred to that of
    /// version 1, as its neighbours tell and change what the role holds.
    ///
    /// # Parameters
    ///
    /// * `id`: The role to read.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such role.
    ///
    /// # Request
    ///
    /// `GET /api/2/roles/{id}`, with one of the scopes `Read Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/get-role)
    pub fn get(&self, id: impl Into<RoleId>) -> Call<Role> {
        Call::new(&self.client, &GET).path::<RoleId>(id.into())
    }

    /// Change a role.
    ///
    /// ```no_run
    /// use onelogin::v2::RoleChanges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let role_reference = onelogin.v2().roles().update(199848, RoleChanges::new("<role name>")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Renames a role and answers nothing but its id. Users cannot be taken from a role here, not even with
    /// an empty list: that is what `remove_users` is for.
    ///
    /// # Parameters
    ///
    /// * `id`: The role to change.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that the account cannot take.
    ///
    /// # Request
    ///
    /// `PUT /api/2/roles/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/update-role)
    pub fn update(
        &self,
        id: impl Into<RoleId>,
        body: RoleChanges,
    ) -> Call<RoleReference> {
        Call::new(&self.client, &UPDATE).path::<RoleId>(id.into()).json(&body)
    }

    /// Delete a role.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().roles().delete(199848).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes a role. It need not be empty: users do not have to be taken out of it first.
    ///
    /// Documented: `/api/2/role/:id` in the sample call. In fact: `/api/2/roles/{id}` (the resource URL of
    /// the same page and all SDKs).
    ///
    /// # Parameters
    ///
    /// * `id`: The role to delete.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such role.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/roles/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/delete-role)
    pub fn delete(&self, id: impl Into<RoleId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<RoleId>(id.into())
    }

    /// List the administrators of a role.
    ///
    /// ```no_run
    /// use onelogin::v2::ListAdminsRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().roles().list_admins(199848, ListAdminsRoles::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads, page by page, the users who administer the role. No page of the vendor was found that
    /// describes the call; it takes and answers what `list_users` does.
    ///
    /// # Parameters
    ///
    /// * `id`: The role whose administrators to list.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such role.
    ///
    /// # Request
    ///
    /// `GET /api/2/roles/{id}/admins`, with one of the scopes `Read Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/get-role-users)
    pub fn list_admins(
        &self,
        id: impl Into<RoleId>,
        query: ListAdminsRoles,
    ) -> Call<Page<RoleMember>> {
        Call::new(&self.client, &LIST_ADMINS)
            .path::<RoleId>(id.into())
            .query(query.query)
    }

    /// As [`list_admins`](Self::list_admins), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListAdminsRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().roles().list_admins_pages(199848, ListAdminsRoles::new());
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    pub fn list_admins_pages(
        &self,
        id: impl Into<RoleId>,
        query: ListAdminsRoles,
    ) -> Pages<RoleMember> {
        Pages::new(self.list_admins(id, query))
    }

    /// As [`list_admins_pages`](Self::list_admins_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListAdminsRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().roles().list_admins_all(199848, ListAdminsRoles::new());
    /// while let Some(role_member) = items.try_next().await? {
    ///     println!("{:?}", role_member);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    pub fn list_admins_all(
        &self,
        id: impl Into<RoleId>,
        query: ListAdminsRoles,
    ) -> Items<RoleMember> {
        Items::new(self.list_admins_pages(id, query))
    }

    /// Let users administer a role.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().roles().add_admins(199848, [123, 456, 789]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes every user in the list an administrator of the role. The body is a bare array of ids.
    ///
    /// # Parameters
    ///
    /// * `id`: The role to administer.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `POST /api/2/roles/{id}/admins`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/add-role-admins)
    pub fn add_admins(
        &self,
        id: impl Into<RoleId>,
        body: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<Page<RoleUserReference>> {
        Call::new(&self.client, &ADD_ADMINS)
            .path::<RoleId>(id.into())
            .json::<Vec<UserId>>(&body.into_iter().map(Into::into).collect())
    }

    /// Take the administration of a role from users.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().roles().remove_admins(199848, [123, 456, 789]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Every user in the list ceases to administer the role; the users themselves stay. The body is a bare
    /// array of ids, on a DELETE: anything else is refused with a 400.
    ///
    /// # Parameters
    ///
    /// * `id`: The role that they administer.
    ///
    /// # Errors
    ///
    /// * 400: The body is no array; not on the page.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such role.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/roles/{id}/admins`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/remove-role-admins)
    pub fn remove_admins(
        &self,
        id: impl Into<RoleId>,
        body: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<()> {
        Call::new(&self.client, &REMOVE_ADMINS)
            .path::<RoleId>(id.into())
            .json::<Vec<UserId>>(&body.into_iter().map(Into::into).collect())
    }

    /// List the applications of a role.
    ///
    /// ```no_run
    /// use onelogin::v2::ListAppsRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().roles().list_apps(199848, ListAppsRoles::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads, page by page, the applications that the role gives to its users, or with `assigned` set to
    /// false those that it does not give.
    ///
    /// Documented: the sample is one object. In fact: a list, in pages (the vendor's Terraform provider,
    /// .NET and Python SDKs).
    ///
    /// # Parameters
    ///
    /// * `id`: The role whose applications to list.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such role.
    ///
    /// # Request
    ///
    /// `GET /api/2/roles/{id}/apps`, with one of the scopes `Read Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/get-role-apps)
    pub fn list_apps(
        &self,
        id: impl Into<RoleId>,
        query: ListAppsRoles,
    ) -> Call<Page<RoleApp>> {
        Call::new(&self.client, &LIST_APPS).path::<RoleId>(id.into()).query(query.query)
    }

    /// As [`list_apps`](Self::list_apps), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListAppsRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().roles().list_apps_pages(199848, ListAppsRoles::new());
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    pub fn list_apps_pages(
        &self,
        id: impl Into<RoleId>,
        query: ListAppsRoles,
    ) -> Pages<RoleApp> {
        Pages::new(self.list_apps(id, query))
    }

    /// As [`list_apps_pages`](Self::list_apps_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListAppsRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().roles().list_apps_all(199848, ListAppsRoles::new());
    /// while let Some(role_app) = items.try_next().await? {
    ///     println!("{:?}", role_app);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    pub fn list_apps_all(
        &self,
        id: impl Into<RoleId>,
        query: ListAppsRoles,
    ) -> Items<RoleApp> {
        Items::new(self.list_apps_pages(id, query))
    }

    /// Set the applications of a role.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().roles().set_apps(199848, [123, 456, 678]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Gives the role these applications and no others: those that are not in the list are taken away. The
    /// body is a bare array of ids.
    ///
    /// Documented: a request parameter `app_id`; an object with the member `app_id_array` in the vendor's
    /// MCP server. In fact: a bare array of ids (the sample call of the same page and all SDKs).
    ///
    /// # Parameters
    ///
    /// * `id`: The role that is to give the applications.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such role.
    ///
    /// # Request
    ///
    /// `PUT /api/2/roles/{id}/apps`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/set-role-apps)
    pub fn set_apps(
        &self,
        id: impl Into<RoleId>,
        body: impl IntoIterator<Item = impl Into<AppId>>,
    ) -> Call<Page<RoleAppReference>> {
        Call::new(&self.client, &SET_APPS)
            .path::<RoleId>(id.into())
            .json::<Vec<AppId>>(&body.into_iter().map(Into::into).collect())
    }

    /// List the users of a role.
    ///
    /// ```no_run
    /// use onelogin::v2::ListUsersRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().roles().list_users(199848, ListUsersRoles::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads, page by page, the users who have the role. Who gets it from a mapping only is not among them:
    /// the mappings themselves tell, filtered by the role.
    ///
    /// Documented: the sample is one object. In fact: a list, in pages (the vendor's SDKs).
    ///
    /// # Parameters
    ///
    /// * `id`: The role whose users to list.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such role.
    ///
    /// # Request
    ///
    /// `GET /api/2/roles/{id}/users`, with one of the scopes `Read Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/get-role-users)
    pub fn list_users(
        &self,
        id: impl Into<RoleId>,
        query: ListUsersRoles,
    ) -> Call<Page<RoleMember>> {
        Call::new(&self.client, &LIST_USERS).path::<RoleId>(id.into()).query(query.query)
    }

    /// As [`list_users`](Self::list_users), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListUsersRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().roles().list_users_pages(199848, ListUsersRoles::new());
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
        id: impl Into<RoleId>,
        query: ListUsersRoles,
    ) -> Pages<RoleMember> {
        Pages::new(self.list_users(id, query))
    }

    /// As [`list_users_pages`](Self::list_users_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListUsersRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().roles().list_users_all(199848, ListUsersRoles::new());
    /// while let Some(role_member) = items.try_next().await? {
    ///     println!("{:?}", role_member);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    pub fn list_users_all(
        &self,
        id: impl Into<RoleId>,
        query: ListUsersRoles,
    ) -> Items<RoleMember> {
        Items::new(self.list_users_pages(id, query))
    }

    /// Give a role to users.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().roles().add_users(199848, [123, 456, 789]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Gives the role to every user in the list. The body is a bare array of ids. To give many roles to one
    /// user, `users.add_roles` of version 1 is to be preferred: it takes a list of them.
    ///
    /// # Parameters
    ///
    /// * `id`: The role to give.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that the account cannot take.
    ///
    /// # Request
    ///
    /// `POST /api/2/roles/{id}/users`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/roles/add-role-users)
    pub fn add_users(
        &self,
        id: impl Into<RoleId>,
        body: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<Page<RoleUserReference>> {
        Call::new(&self.client, &ADD_USERS)
            .path::<RoleId>(id.into())
            .json::<Vec<UserId>>(&body.into_iter().map(Into::into).collect())
    }

    /// Take a role from users.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().roles().remove_users(199848, [123, 456, 789]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Takes the role from every user in the list; the users themselves stay. The body is a bare array of
    /// ids, on a DELETE: anything else is refused with a 400. To take many roles from one user,
    /// `users.remove_roles` of version 1 is to be preferred: it takes a list of them.
    ///
    /// Documented: an object with the member `user_id` in the vendor's own OpenAPI description. In fact: a
    /// bare array of ids (the changelog of the vendor's Python SDK, 4.0.1).
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

// spec/v2/roles.yaml#/paths/~1api~12~1roles/get
const LIST: Operation = Operation {
    api: "v2",
    id: "roles.list",
    method: Method::GET,
    path: "/api/2/roles",
    auth: Auth::Token,
    scopes: &["Read Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: Some(Pagination {
        cursor: NextPage::Header("after-cursor"),
        parameter: "cursor",
        replaces: &["limit", "page"],
        number: Some("page"),
    }),
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles/get
/// What [`Roles::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListRoles {
    query: Query,
}

impl ListRoles {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many items a page may hold; the ceiling differs from call to call.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The number of the page, counted from 1.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.query.set::<i64>("page", page);
        self
    }

    /// The page that an earlier answer pointed at in its `After-Cursor` or `Before-Cursor` header. It
    /// stands for `limit` and `page` and is refused beside them; filters are not part of it and have to be
    /// sent again.
    pub fn cursor(mut self, cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("cursor", cursor.into());
        self
    }

    /// Only roles of this name. The vendor's MCP server takes `*` as a wildcard in it.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.query.set::<String>("name", name.into());
        self
    }

    /// Only roles that give this application.
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.query.set::<AppId>("app_id", app_id.into());
        self
    }

    /// Only roles that give an application of this name.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.query.set::<String>("app_name", app_name.into());
        self
    }

    /// What to answer beside id and name.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<RoleField>>,
    ) -> Self {
        self.query.set_list::<RoleField>("fields", fields.into_iter().map(Into::into));
        self
    }

    /// The field to sort by, behind `+` for ascending or `-` for descending order. Which fields can be
    /// sorted by is not documented; the others are refused with a 422.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.query.set_reserved::<String>("sort", sort.into());
        self
    }
}

// spec/v2/roles.yaml#/paths/~1api~12~1roles/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "roles.create",
    method: Method::POST,
    path: "/api/2/roles",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "roles.get",
    method: Method::GET,
    path: "/api/2/roles/{id}",
    auth: Auth::Token,
    scopes: &["Read Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "roles.update",
    method: Method::PUT,
    path: "/api/2/roles/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "roles.delete",
    method: Method::DELETE,
    path: "/api/2/roles/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1admins/get
const LIST_ADMINS: Operation = Operation {
    api: "v2",
    id: "roles.list_admins",
    method: Method::GET,
    path: "/api/2/roles/{id}/admins",
    auth: Auth::Token,
    scopes: &["Read Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: Some(Pagination {
        cursor: NextPage::Header("after-cursor"),
        parameter: "cursor",
        replaces: &["limit", "page"],
        number: Some("page"),
    }),
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1admins/get
/// What [`Roles::list_admins`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListAdminsRoles {
    query: Query,
}

impl ListAdminsRoles {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many items a page may hold; the ceiling differs from call to call.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The number of the page, counted from 1.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.query.set::<i64>("page", page);
        self
    }

    /// The page that an earlier answer pointed at in its `After-Cursor` or `Before-Cursor` header. It
    /// stands for `limit` and `page` and is refused beside them; filters are not part of it and have to be
    /// sent again.
    pub fn cursor(mut self, cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("cursor", cursor.into());
        self
    }

    /// Only people in whose first name, last name, user name or e-mail address this is found.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.query.set::<String>("name", name.into());
        self
    }

    /// Whether to list people as well who do not administer the role; false if nothing is said.
    #[inline]
    pub fn include_unassigned(mut self, include_unassigned: bool) -> Self {
        self.query.set::<bool>("include_unassigned", include_unassigned);
        self
    }
}

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1admins/post
const ADD_ADMINS: Operation = Operation {
    api: "v2",
    id: "roles.add_admins",
    method: Method::POST,
    path: "/api/2/roles/{id}/admins",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1admins/delete
const REMOVE_ADMINS: Operation = Operation {
    api: "v2",
    id: "roles.remove_admins",
    method: Method::DELETE,
    path: "/api/2/roles/{id}/admins",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1apps/get
const LIST_APPS: Operation = Operation {
    api: "v2",
    id: "roles.list_apps",
    method: Method::GET,
    path: "/api/2/roles/{id}/apps",
    auth: Auth::Token,
    scopes: &["Read Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: Some(Pagination {
        cursor: NextPage::Header("after-cursor"),
        parameter: "cursor",
        replaces: &["limit", "page"],
        number: Some("page"),
    }),
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1apps/get
/// What [`Roles::list_apps`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListAppsRoles {
    query: Query,
}

impl ListAppsRoles {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many items a page may hold; the ceiling differs from call to call.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The number of the page, counted from 1.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.query.set::<i64>("page", page);
        self
    }

    /// The page that an earlier answer pointed at in its `After-Cursor` or `Before-Cursor` header. It
    /// stands for `limit` and `page` and is refused beside them; filters are not part of it and have to be
    /// sent again.
    pub fn cursor(mut self, cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("cursor", cursor.into());
        self
    }

    /// Whether to list the applications that the role gives or, if false, those that it does not give; true
    /// if nothing is said.
    ///
    /// Documented: true lists the applications that the role does not give. In fact: false lists them (the
    /// default of the same page, which is true).
    #[inline]
    pub fn assigned(mut self, assigned: bool) -> Self {
        self.query.set::<bool>("assigned", assigned);
        self
    }
}

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1apps/put
const SET_APPS: Operation = Operation {
    api: "v2",
    id: "roles.set_apps",
    method: Method::PUT,
    path: "/api/2/roles/{id}/apps",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1users/get
const LIST_USERS: Operation = Operation {
    api: "v2",
    id: "roles.list_users",
    method: Method::GET,
    path: "/api/2/roles/{id}/users",
    auth: Auth::Token,
    scopes: &["Read Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: Some(Pagination {
        cursor: NextPage::Header("after-cursor"),
        parameter: "cursor",
        replaces: &["limit", "page"],
        number: Some("page"),
    }),
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1users/get
/// What [`Roles::list_users`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListUsersRoles {
    query: Query,
}

impl ListUsersRoles {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many items a page may hold; the ceiling differs from call to call.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The number of the page, counted from 1.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.query.set::<i64>("page", page);
        self
    }

    /// The page that an earlier answer pointed at in its `After-Cursor` or `Before-Cursor` header. It
    /// stands for `limit` and `page` and is refused beside them; filters are not part of it and have to be
    /// sent again.
    pub fn cursor(mut self, cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("cursor", cursor.into());
        self
    }

    /// Only people in whose first name, last name, user name or e-mail address this is found.
    ///
    /// Documented: required. In fact: optional (the vendor's SDKs, which leave it out).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.query.set::<String>("name", name.into());
        self
    }

    /// Whether to list people as well who do not have the role; false if nothing is said.
    #[inline]
    pub fn include_unassigned(mut self, include_unassigned: bool) -> Self {
        self.query.set::<bool>("include_unassigned", include_unassigned);
        self
    }
}

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1users/post
const ADD_USERS: Operation = Operation {
    api: "v2",
    id: "roles.add_users",
    method: Method::POST,
    path: "/api/2/roles/{id}/users",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/roles.yaml#/paths/~1api~12~1roles~1{id}~1users/delete
const REMOVE_USERS: Operation = Operation {
    api: "v2",
    id: "roles.remove_users",
    method: Method::DELETE,
    path: "/api/2/roles/{id}/users",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<Role>, |onelogin| onelogin.v2().roles().list(ListRoles::new());
    CREATE(NewRole) => RoleReference, |onelogin| onelogin.v2().roles().create(NewRole::new("Sample Role").apps([234, 567, 777]));
    GET => Role, |onelogin| onelogin.v2().roles().get(199848);
    UPDATE(RoleChanges) => RoleReference, |onelogin| onelogin.v2().roles().update(199848, RoleChanges::new("<role name>"));
    DELETE => (), |onelogin| onelogin.v2().roles().delete(199848);
    LIST_ADMINS => Page<RoleMember>, |onelogin| onelogin.v2().roles().list_admins(199848, ListAdminsRoles::new());
    ADD_ADMINS(Vec<UserId>) => Page<RoleUserReference>, |onelogin| onelogin.v2().roles().add_admins(199848, [123, 456, 789]);
    REMOVE_ADMINS(Vec<UserId>) => (), |onelogin| onelogin.v2().roles().remove_admins(199848, [123, 456, 789]);
    LIST_APPS => Page<RoleApp>, |onelogin| onelogin.v2().roles().list_apps(199848, ListAppsRoles::new());
    SET_APPS(Vec<AppId>) => Page<RoleAppReference>, |onelogin| onelogin.v2().roles().set_apps(199848, [123, 456, 678]);
    LIST_USERS => Page<RoleMember>, |onelogin| onelogin.v2().roles().list_users(199848, ListUsersRoles::new());
    ADD_USERS(Vec<UserId>) => Page<RoleUserReference>, |onelogin| onelogin.v2().roles().add_users(199848, [123, 456, 789]);
    REMOVE_USERS(Vec<UserId>) => (), |onelogin| onelogin.v2().roles().remove_users(199848, [123, 456, 789]);
}
