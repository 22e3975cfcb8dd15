//! Calls of the resource `roles` of `v1`.
//!
//! Generated from `spec/v1/roles.yaml` by `cargo xtask generate`; edit that, not this.

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
    /// use onelogin::v1::ListRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().roles().list(ListRoles::new().name("*-us").sort("+id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads roles page by page, 50 at most in each, by id and name. Version 2 is to be preferred: its
    /// roles tell applications, users and administrators as well, and can be written.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or a parameter is refused.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    ///
    /// # Request
    ///
    /// `GET /api/1/roles`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/roles/get-roles)
    #[inline]
    pub fn list(&self, query: ListRoles) -> Call<Page<Role>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v1::ListRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v1().roles().list_pages(ListRoles::new().name("*-us").sort("+id"));
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
    /// use onelogin::v1::ListRoles;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v1().roles().list_all(ListRoles::new().name("*-us").sort("+id"));
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

    /// Read one role.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let role = onelogin.v1().roles().get(123456).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the name of a role. Version 2 is to be preferred: it tells applications, users and
    /// administrators as well.
    ///
    /// # Parameters
    ///
    /// * `id`: The role to read.
    ///
    /// Documented: a string in the vendor's own OpenAPI description. In fact: an integer; anything else is
    /// answered with a 400 (the call's page).
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or the id in the path is not an integer.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 403: The owner of the credential pair has no say over this role.
    /// * 404: There is no such role.
    ///
    /// # Request
    ///
    /// `GET /api/1/roles/{id}`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/roles/get-role-by-id)
    pub fn get(&self, id: impl Into<RoleId>) -> Call<Role> {
        Call::new(&self.client, &GET).path::<RoleId>(id.into())
    }
}

// spec/v1/roles.yaml#/paths/~1api~11~1roles/get
const LIST: Operation = Operation {
    api: "v1",
    id: "roles.list",
    method: Method::GET,
    path: "/api/1/roles",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
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

// spec/v1/roles.yaml#/paths/~1api~11~1roles/get
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

    /// Only this role.
    pub fn id(mut self, id: impl Into<RoleId>) -> Self {
        self.query.set::<RoleId>("id", id.into());
        self
    }

    /// Name, in full or with `*` as a wildcard.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.query.set::<String>("name", name.into());
        self
    }

    /// How many roles a page may hold; 50, if not set, and at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The page behind the one whose `after_cursor` this is. Filters are not part of it and have to be sent
    /// again.
    pub fn after_cursor(mut self, after_cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("after_cursor", after_cursor.into());
        self
    }

    /// The page before the one whose `before_cursor` this is. Not to be sent together with `after_cursor`.
    pub fn before_cursor(mut self, before_cursor: impl Into<String>) -> Self {
        self.query.set::<String>("before_cursor", before_cursor.into());
        self
    }

    /// The field to sort by, behind `+` for ascending or `-` for descending order.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.query.set::<String>("sort", sort.into());
        self
    }

    /// Which fields to answer; the id always comes along, and every other field of the roles stays empty.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query.set_list::<String>("fields", fields.into_iter().map(Into::into));
        self
    }
}

// spec/v1/roles.yaml#/paths/~1api~11~1roles~1{id}/get
const GET: Operation = Operation {
    api: "v1",
    id: "roles.get",
    method: Method::GET,
    path: "/api/1/roles/{id}",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<Role>, |onelogin| onelogin.v1().roles().list(ListRoles::new().name("*-us").sort("+id"));
    GET => Role, |onelogin| onelogin.v1().roles().get(123456);
}
