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
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
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
}

// spec/v1/privileges.yaml#/paths/~1api~11~1privileges~1{id}~1users/get
const LIST_USERS: Operation = Operation {
    api: "v1",
    id: "privileges.list_users",
    method: Method::GET,
    path: "/api/1/privileges/{id}/users",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
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
pub struct ListUsersPrivileges {
    query: Query,
}

impl ListUsersPrivileges {
    /// Asks for nothing in particular.
    pub fn new() -> Self {
        Self::default()
    }

    /// The page behind the one whose `afterCursor` this is. Not on the call's page; the vendor's SDKs send
    /// it.
    #[must_use]
    pub fn after_cursor(mut self, after_cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("after_cursor", after_cursor.into());
        self
    }

    /// The page before the one whose `beforeCursor` this is. Not on the call's page; the vendor's SDKs send
    /// it.
    #[must_use]
    pub fn before_cursor(mut self, before_cursor: impl Into<String>) -> Self {
        self.query.set::<String>("before_cursor", before_cursor.into());
        self
    }
}

/// Every operation with what its bodies decode to.
#[cfg(feature = "__replay")]
#[allow(deprecated)]
pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange::of::<
        Page<UserId>,
    >(
        &LIST_USERS,
        |onelogin| run(
            onelogin
                .v1()
                .privileges()
                .list_users(
                    "3c46ad6e-5ac2-4a1b-b8b4-6ea7ef8e3d6a",
                    ListUsersPrivileges::new(),
                ),
        ),
    ),
];
