//! Calls of the resource `users` of `v2`.
//!
//! Generated from `spec/v2/users.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// The people of the directory.
#[derive(Clone, Debug)]
pub struct Users {
    client: Client,
}

impl Users {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List users.
    ///
    /// ```no_run
    /// use onelogin::v2::ListUsers;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().users().list(ListUsers::new().custom_attribute("food", "chicken").sort("+firstname")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads users page by page, 50 at most in each. Filters narrow the list and can be combined. By
    /// default a user in a list holds fewer fields than one read alone: ask for more with `fields`. To
    /// follow changes, filter with `updated_since`. A filter name that the account does not know is refused
    /// with a 400, never ignored. This call is to be preferred to that of version 1, as it has more
    /// filters.
    ///
    /// # Errors
    ///
    /// * 400: A query parameter that this call, or this account, does not know, or one that cannot stand
    ///   beside another.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: The list cannot be sorted by this field, or users have no field of this name.
    ///
    /// # Request
    ///
    /// `GET /api/2/users`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/list-users)
    #[inline]
    pub fn list(&self, query: ListUsers) -> Call<Page<User>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListUsers;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().users().list_pages(ListUsers::new().custom_attribute("food", "chicken").sort("+firstname"));
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    #[inline]
    pub fn list_pages(&self, query: ListUsers) -> Pages<User> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListUsers;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().users().list_all(ListUsers::new().custom_attribute("food", "chicken").sort("+firstname"));
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{:?}", user);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    #[inline]
    pub fn list_all(&self, query: ListUsers) -> Items<User> {
        Items::new(self.list_pages(query))
    }

    /// Create a user.
    ///
    /// ```no_run
    /// use onelogin::v2::{CreateUsers, NewUser, PasswordAlgorithm};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = NewUser::new("kellyslater", "kelly@example.com")
    ///     .password("9fb8dc1cdabee85d13f5b4ba680a5e71cb8c80e78e5ffe8c01b698fa39346006")
    ///     .password_confirmation(
    ///         "9fb8dc1cdabee85d13f5b4ba680a5e71cb8c80e78e5ffe8c01b698fa39346006",
    ///     )
    ///     .password_algorithm(PasswordAlgorithm::SaltSha256)
    ///     .salt("hello");
    /// let user = onelogin.v2().users().create(body, CreateUsers::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a user and answers it with all fields. No invitation is sent. A user without a password
    /// starts as `PasswordPending` and cannot log in until one is set; the download of a PKI certificate
    /// wants this status. The password, its salt and the OpenID name are never answered. This call is to be
    /// preferred to that of version 1, which takes neither roles nor a password.
    ///
    /// # Errors
    ///
    /// * 400: The body has an attribute that users do not have.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that this account cannot take, such as an e-mail address or a user name that somebody
    ///   has.
    ///
    /// # Request
    ///
    /// `POST /api/2/users`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/create-user)
    #[inline]
    pub fn create(&self, body: NewUser, query: CreateUsers) -> Call<User> {
        Call::new(&self.client, &CREATE).json(&body).query(query.query)
    }

    /// Read one user.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let user = onelogin.v2().users().get(36216766).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads a user with all fields. `custom_attributes` lists every attribute that the account defines,
    /// null where this user has no value. A time such as 0001-01-01 or 1970-01-01 stands for never, as the
    /// vendor's Terraform provider takes it. This call is to be preferred to `users.get` and
    /// `users.list_roles` of version 1, as it has every custom attribute and the roles in one answer.
    ///
    /// # Parameters
    ///
    /// * `id`: The user to read.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `GET /api/2/users/{id}`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/get-user)
    pub fn get(&self, id: impl Into<UserId>) -> Call<User> {
        Call::new(&self.client, &GET).path::<UserId>(id.into())
    }

    /// Change a user.
    ///
    /// ```no_run
    /// use onelogin::v2::{UpdateUsers, UserChanges};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = UserChanges::new()
    ///     .custom_attributes([("employee_id", Some("12345".into()))]);
    /// let user = onelogin.v2().users().update(36216766, body, UpdateUsers::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes what is sent, leaves the rest as it is, and answers the user with all fields. Null clears a
    /// field, an empty list takes away what it held. The owner of the account cannot be changed. This call
    /// is to be preferred to that of version 1, and to its calls for the state, for custom attributes and
    /// for hashed passwords, as it changes all of them and the status at once. For roles the vendor's page
    /// leads to `users.add_roles` and `users.remove_roles` of version 1, which leave the other roles as
    /// they are.
    ///
    /// # Parameters
    ///
    /// * `id`: The user to change.
    ///
    /// # Errors
    ///
    /// * 400: The body has an attribute that users do not have.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such user.
    /// * 422: A value that this account cannot take, or a user that cannot be changed.
    ///
    /// # Request
    ///
    /// `PUT /api/2/users/{id}`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/update-user)
    pub fn update(
        &self,
        id: impl Into<UserId>,
        body: UserChanges,
        query: UpdateUsers,
    ) -> Call<User> {
        Call::new(&self.client, &UPDATE)
            .path::<UserId>(id.into())
            .json(&body)
            .query(query.query)
    }

    /// Delete a user.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().users().delete(36216766).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes a user for good; there is no way back. This call is to be preferred to that of version 1,
    /// whose calls use up the hourly quota.
    ///
    /// # Parameters
    ///
    /// * `id`: The user to delete.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/users/{id}`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/delete-user)
    pub fn delete(&self, id: impl Into<UserId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<UserId>(id.into())
    }

    /// List a user's applications.
    ///
    /// ```no_run
    /// use onelogin::v2::ListAppsUsers;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().users().list_apps(36216766, ListAppsUsers::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the applications that the user has, all in one answer. Those that are hidden in the user's
    /// portal are left out unless `ignore_visibility` asks for them. This call is to be preferred to that
    /// of version 1, which does not tell how provisioning went.
    ///
    /// # Parameters
    ///
    /// * `id`: The user whose applications to list.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such user.
    ///
    /// # Request
    ///
    /// `GET /api/2/users/{id}/apps`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/get-user-apps)
    pub fn list_apps(
        &self,
        id: impl Into<UserId>,
        query: ListAppsUsers,
    ) -> Call<Page<UserApp>> {
        Call::new(&self.client, &LIST_APPS).path::<UserId>(id.into()).query(query.query)
    }

    /// Unlock a user.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let user_unlocked = onelogin.v2().users().unlock(36216766).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Lets a locked user log in again, without waiting for `locked_until`. The page states no scopes;
    /// presumably `Manage Users` and `Manage All`, as for the other calls that write users. Version 1,
    /// which locks users, cannot unlock them.
    ///
    /// # Parameters
    ///
    /// * `id`: The user to unlock.
    ///
    /// # Errors
    ///
    /// * 400: The call was sent a body with an attribute that it does not know.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: The user cannot be unlocked, or does not meet what the account asks of its users.
    ///
    /// # Request
    ///
    /// `POST /api/2/users/{id}/unlock`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/unlock-user)
    pub fn unlock(&self, id: impl Into<UserId>) -> Call<UserUnlocked> {
        Call::new(&self.client, &UNLOCK).path::<UserId>(id.into())
    }
}

// spec/v2/users.yaml#/paths/~1api~12~1users/get
const LIST: Operation = Operation {
    api: "v2",
    id: "users.list",
    method: Method::GET,
    path: "/api/2/users",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
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

// spec/v2/users.yaml#/paths/~1api~12~1users/get
/// What [`Users::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListUsers {
    query: Query,
}

impl ListUsers {
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

    /// Only users created after this time.
    pub fn created_since(mut self, created_since: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("created_since", created_since.into());
        self
    }

    /// Only users created before this time.
    pub fn created_until(mut self, created_until: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("created_until", created_until.into());
        self
    }

    /// Only users changed after this time; the cheapest way to keep another system in step.
    pub fn updated_since(mut self, updated_since: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("updated_since", updated_since.into());
        self
    }

    /// Only users changed before this time.
    pub fn updated_until(mut self, updated_until: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("updated_until", updated_until.into());
        self
    }

    /// Only users whose last login was after this time.
    pub fn last_login_since(mut self, last_login_since: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("last_login_since", last_login_since.into());
        self
    }

    /// Only users whose last login was before this time.
    pub fn last_login_until(mut self, last_login_until: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("last_login_until", last_login_until.into());
        self
    }

    /// First name, in full or with `*` as a wildcard.
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.query.set::<String>("firstname", firstname.into());
        self
    }

    /// Last name, in full or with `*` as a wildcard.
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.query.set::<String>("lastname", lastname.into());
        self
    }

    /// E-mail address, in full or with `*` as a wildcard at either end; one address a call.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.query.set::<String>("email", email.into());
        self
    }

    /// User name, in full or with `*` as a wildcard.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.query.set::<String>("username", username.into());
        self
    }

    /// Login name in Active Directory.
    pub fn samaccountname(mut self, samaccountname: impl Into<String>) -> Self {
        self.query.set::<String>("samaccountname", samaccountname.into());
        self
    }

    /// Only users that come from this directory.
    ///
    /// Documented: a string. In fact: the id of a directory, an integer wherever it is answered (the user
    /// resource).
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.query.set::<DirectoryId>("directory_id", directory_id.into());
        self
    }

    /// The identifier that another system has set on the user.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.query.set::<String>("external_id", external_id.into());
        self
    }

    /// Only users who have this application.
    ///
    /// Documented: a string. In fact: the id of an application, an integer wherever it is answered (the app
    /// resource).
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.query.set::<AppId>("app_id", app_id.into());
        self
    }

    /// Only these users.
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.query.set_list::<UserId>("user_ids", user_ids.into_iter().map(Into::into));
        self
    }

    /// Only users whose custom attribute has this value. The name is the attribute's short name; one that
    /// the account does not define is refused with a 400.
    pub fn custom_attribute(
        mut self,
        name: impl AsRef<str>,
        value: impl Into<String>,
    ) -> Self {
        self.query.set_named("custom_attributes.", name.as_ref(), value.into());
        self
    }

    /// Which attributes to answer; any attribute of a single user, and `profile_picture_url`. Every other
    /// field of the users in the list stays empty, except the id.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query.set_list::<String>("fields", fields.into_iter().map(Into::into));
        self
    }

    /// The attribute to sort by, behind `+` for ascending or `-` for descending order. Not every attribute
    /// can be sorted by, and which can is not documented; the others are refused with a 422.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.query.set_reserved::<String>("sort", sort.into());
        self
    }

    /// Only users who have this role. Not on the call's page; some of the vendor's own tools send it.
    pub fn role_id(mut self, role_id: impl Into<RoleId>) -> Self {
        self.query.set::<RoleId>("role_id", role_id.into());
        self
    }

    /// Only users of this group. Not on the call's page; some of the vendor's own tools send it.
    pub fn group_id(mut self, group_id: impl Into<GroupId>) -> Self {
        self.query.set::<GroupId>("group_id", group_id.into());
        self
    }

    /// Only users with this status. Not on the call's page; some of the vendor's own tools send it.
    pub fn status(mut self, status: impl Into<UserStatus>) -> Self {
        self.query.set::<UserStatus>("status", status.into());
        self
    }

    /// Only the user with this principal name. Not on the call's page; some of the vendor's own tools send
    /// it.
    pub fn userprincipalname(mut self, userprincipalname: impl Into<String>) -> Self {
        self.query.set::<String>("userprincipalname", userprincipalname.into());
        self
    }

    /// Only users of this manager in Active Directory. Not on the call's page; some of the vendor's own
    /// tools send it.
    pub fn manager_ad_id(mut self, manager_ad_id: impl Into<String>) -> Self {
        self.query.set::<String>("manager_ad_id", manager_ad_id.into());
        self
    }
}

// spec/v2/users.yaml#/paths/~1api~12~1users/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "users.create",
    method: Method::POST,
    path: "/api/2/users",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/users.yaml#/paths/~1api~12~1users/post
/// What [`Users::create`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct CreateUsers {
    query: Query,
}

impl CreateUsers {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the account's mappings run for the user; after the answer, if nothing is said.
    pub fn mappings(mut self, mappings: impl Into<MappingRun>) -> Self {
        self.query.set::<MappingRun>("mappings", mappings.into());
        self
    }

    /// Whether the password has to meet the policy of the user; true if nothing is said.
    #[inline]
    pub fn validate_policy(mut self, validate_policy: bool) -> Self {
        self.query.set::<bool>("validate_policy", validate_policy);
        self
    }
}

// spec/v2/users.yaml#/paths/~1api~12~1users~1{id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "users.get",
    method: Method::GET,
    path: "/api/2/users/{id}",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/users.yaml#/paths/~1api~12~1users~1{id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "users.update",
    method: Method::PUT,
    path: "/api/2/users/{id}",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/users.yaml#/paths/~1api~12~1users~1{id}/put
/// What [`Users::update`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct UpdateUsers {
    query: Query,
}

impl UpdateUsers {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the account's mappings run for the user; after the answer, if nothing is said.
    pub fn mappings(mut self, mappings: impl Into<MappingRun>) -> Self {
        self.query.set::<MappingRun>("mappings", mappings.into());
        self
    }

    /// Whether the password has to meet the policy of the user; true if nothing is said.
    #[inline]
    pub fn validate_policy(mut self, validate_policy: bool) -> Self {
        self.query.set::<bool>("validate_policy", validate_policy);
        self
    }
}

// spec/v2/users.yaml#/paths/~1api~12~1users~1{id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "users.delete",
    method: Method::DELETE,
    path: "/api/2/users/{id}",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/users.yaml#/paths/~1api~12~1users~1{id}~1apps/get
const LIST_APPS: Operation = Operation {
    api: "v2",
    id: "users.list_apps",
    method: Method::GET,
    path: "/api/2/users/{id}/apps",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/users.yaml#/paths/~1api~12~1users~1{id}~1apps/get
/// What [`Users::list_apps`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListAppsUsers {
    query: Query,
}

impl ListAppsUsers {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to list applications that the user's portal does not show as well; false if nothing is said.
    #[inline]
    pub fn ignore_visibility(mut self, ignore_visibility: bool) -> Self {
        self.query.set::<bool>("ignore_visibility", ignore_visibility);
        self
    }
}

// spec/v2/users.yaml#/paths/~1api~12~1users~1{id}~1unlock/post
const UNLOCK: Operation = Operation {
    api: "v2",
    id: "users.unlock",
    method: Method::POST,
    path: "/api/2/users/{id}/unlock",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<User>, |onelogin| onelogin.v2().users().list(ListUsers::new().custom_attribute("food", "chicken").sort("+firstname"));
    CREATE(NewUser) => User, |onelogin| onelogin.v2().users().create(NewUser::new("kellyslater", "kelly@example.com").password("9fb8dc1cdabee85d13f5b4ba680a5e71cb8c80e78e5ffe8c01b698fa39346006").password_confirmation("9fb8dc1cdabee85d13f5b4ba680a5e71cb8c80e78e5ffe8c01b698fa39346006").password_algorithm(PasswordAlgorithm::SaltSha256).salt("hello"), CreateUsers::new());
    GET => User, |onelogin| onelogin.v2().users().get(36216766);
    UPDATE(UserChanges) => User, |onelogin| onelogin.v2().users().update(36216766, UserChanges::new().custom_attributes([("employee_id", Some("12345".into()))]), UpdateUsers::new());
    DELETE => (), |onelogin| onelogin.v2().users().delete(36216766);
    LIST_APPS => Page<UserApp>, |onelogin| onelogin.v2().users().list_apps(36216766, ListAppsUsers::new());
    UNLOCK => UserUnlocked, |onelogin| onelogin.v2().users().unlock(36216766);
}
