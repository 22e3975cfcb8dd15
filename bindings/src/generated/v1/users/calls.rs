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

    /// List users.
    ///
    /// ```no_run
    /// use onelogin::v1::ListUsers;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().users().list(ListUsers::new().custom_attribute("employeeNumber", "123456").sort("+id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads users page by page, 50 at most in each, all with every field unless `fields` says otherwise.
    /// Filters can be combined. A text is compared in full, or with `*` for any run of characters. This
    /// list can be read backwards as well; its answer points both ways in `pagination`. Version 2 has more
    /// filters, among them for the time of the last change.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed. A parameter that this call does not know is presumably
    ///   refused like this, too.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    ///
    /// # Request
    ///
    /// `GET /api/1/users`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/users/get-users)
    pub fn list(&self, query: ListUsers) -> Call<Page<User>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v1::ListUsers;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v1().users().list_pages(ListUsers::new().custom_attribute("employeeNumber", "123456").sort("+id"));
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    pub fn list_pages(&self, query: ListUsers) -> Pages<User> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v1::ListUsers;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v1().users().list_all(ListUsers::new().custom_attribute("employeeNumber", "123456").sort("+id"));
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{:?}", user);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    pub fn list_all(&self, query: ListUsers) -> Items<User> {
        Items::new(self.list_pages(query))
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

// spec/v1/users.yaml#/paths/~1api~11~1users/get
const LIST: Operation = Operation {
    api: "v1",
    id: "users.list",
    method: Method::GET,
    path: "/api/1/users",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    result: Some(Member {
        name: "data",
        others: &["pagination", "status"],
    }),
    pagination: Some(Pagination {
        cursor: NextPage::Body("/pagination/after_cursor"),
        parameter: "after_cursor",
        replaces: &["before_cursor"],
        number: None,
    }),
};

// spec/v1/users.yaml#/paths/~1api~11~1users/get
/// What [`Users::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsers {
    query: Query,
}

impl ListUsers {
    /// Asks for nothing in particular.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many users a page may hold, 50 at most. It can stand beside a cursor.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The page behind the one whose `after_cursor` this is. Filters are not part of it and have to be sent
    /// again.
    #[must_use]
    pub fn after_cursor(mut self, after_cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("after_cursor", after_cursor.into());
        self
    }

    /// The page before the one whose `before_cursor` this is. Not to be sent together with `after_cursor`.
    #[must_use]
    pub fn before_cursor(mut self, before_cursor: impl Into<String>) -> Self {
        self.query.set::<String>("before_cursor", before_cursor.into());
        self
    }

    /// Only this user.
    #[must_use]
    pub fn id(mut self, id: impl Into<UserId>) -> Self {
        self.query.set::<UserId>("id", id.into());
        self
    }

    /// E-mail address, in full or with `*` as a wildcard.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.query.set::<String>("email", email.into());
        self
    }

    /// User name, in full or with `*` as a wildcard.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.query.set::<String>("username", username.into());
        self
    }

    /// First name, in full or with `*` as a wildcard.
    #[must_use]
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.query.set::<String>("firstname", firstname.into());
        self
    }

    /// Last name, in full or with `*` as a wildcard.
    #[must_use]
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.query.set::<String>("lastname", lastname.into());
        self
    }

    /// Only users that come from this directory.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.query.set::<DirectoryId>("directory_id", directory_id.into());
        self
    }

    /// The identifier that another system has set on the user.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.query.set::<String>("external_id", external_id.into());
        self
    }

    /// Only users of this manager in Active Directory.
    #[must_use]
    pub fn manager_ad_id(mut self, manager_ad_id: impl Into<String>) -> Self {
        self.query.set::<String>("manager_ad_id", manager_ad_id.into());
        self
    }

    /// Only users who have this role.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<RoleId>) -> Self {
        self.query.set::<RoleId>("role_id", role_id.into());
        self
    }

    /// Login name in Active Directory.
    #[must_use]
    pub fn samaccountname(mut self, samaccountname: impl Into<String>) -> Self {
        self.query.set::<String>("samaccountname", samaccountname.into());
        self
    }

    /// Principal name in Active Directory.
    #[must_use]
    pub fn userprincipalname(mut self, userprincipalname: impl Into<String>) -> Self {
        self.query.set::<String>("userprincipalname", userprincipalname.into());
        self
    }

    /// Only users created after this time.
    #[must_use]
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("since", since.into());
        self
    }

    /// Only users created before this time.
    #[must_use]
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("until", until.into());
        self
    }

    /// Only users whose custom attribute has this value; the name is the attribute's short name. Takes `*`
    /// as a wildcard.
    #[must_use]
    pub fn custom_attribute(
        mut self,
        name: impl AsRef<str>,
        value: impl Into<String>,
    ) -> Self {
        self.query.set_named("custom_attributes.", name.as_ref(), value.into());
        self
    }

    /// Which fields to answer; the id always comes along, and every other field of the users stays empty.
    #[must_use]
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query.set_list::<String>("fields", fields.into_iter().map(Into::into));
        self
    }

    /// The field to sort by, behind `+` for ascending or `-` for descending order.
    #[must_use]
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.query.set::<String>("sort", sort.into());
        self
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
    accept: "application/json",
    result: None,
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
    accept: "application/json",
    result: None,
    pagination: None,
};

/// Every operation with what its bodies decode to.
#[cfg(feature = "__replay")]
#[allow(deprecated)]
pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange::of::<
        Page<User>,
    >(
        &LIST,
        |onelogin| run(
            onelogin
                .v1()
                .users()
                .list(
                    ListUsers::new()
                        .custom_attribute("employeeNumber", "123456")
                        .sort("+id"),
                ),
        ),
    ),
    Exchange::of::<
        StatusEnvelope,
    >(&DELETE, |onelogin| run(onelogin.v1().users().delete(222222))),
    Exchange::of::<
        StatusEnvelope,
    >(&LOG_OUT, |onelogin| run(onelogin.v1().users().log_out(111111111))),
];
