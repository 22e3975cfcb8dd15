//! Calls of the resource `groups` of `v1`.
//!
//! Generated from `spec/v1/groups.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Groups of users who share a security policy.
#[derive(Clone, Debug)]
pub struct Groups {
    client: Client,
}

impl Groups {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List groups.
    ///
    /// ```no_run
    /// use onelogin::v1::ListGroups;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().groups().list(ListGroups::new().sort("+id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads groups page by page, 50 at most in each. Groups can only be read; a user changes groups when
    /// the user is updated, by `group_id`. To read groups this version is to be preferred: no page
    /// describes those of version 2, which can write them as well.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or a parameter is refused.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    ///
    /// # Request
    ///
    /// `GET /api/1/groups`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/groups/get-groups)
    #[inline]
    pub fn list(&self, query: ListGroups) -> Call<Page<Group>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v1::ListGroups;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v1().groups().list_pages(ListGroups::new().sort("+id"));
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    #[inline]
    pub fn list_pages(&self, query: ListGroups) -> Pages<Group> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v1::ListGroups;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v1().groups().list_all(ListGroups::new().sort("+id"));
    /// while let Some(group) = items.try_next().await? {
    ///     println!("{:?}", group);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    #[inline]
    pub fn list_all(&self, query: ListGroups) -> Items<Group> {
        Items::new(self.list_pages(query))
    }

    /// Read one group.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let group = onelogin.v1().groups().get(425741).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads a group. Who belongs to it is told by the users themselves, in their `group_id`. This call is
    /// to be preferred to that of version 2, which no page describes.
    ///
    /// # Parameters
    ///
    /// * `id`: The group to read.
    ///
    /// Documented: a string in the vendor's own OpenAPI description. In fact: an integer; anything else is
    /// answered with a 400 (the call's page).
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or the id in the path is not an integer.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 404: There is no such group.
    ///
    /// # Request
    ///
    /// `GET /api/1/groups/{id}`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/groups/get-group-by-id)
    pub fn get(&self, id: impl Into<GroupId>) -> Call<Group> {
        Call::new(&self.client, &GET).path::<GroupId>(id.into())
    }
}

// spec/v1/groups.yaml#/paths/~1api~11~1groups/get
const LIST: Operation = Operation {
    api: "v1",
    id: "groups.list",
    method: Method::GET,
    path: "/api/1/groups",
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

// spec/v1/groups.yaml#/paths/~1api~11~1groups/get
/// What [`Groups::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListGroups {
    query: Query,
}

impl ListGroups {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only this group.
    pub fn id(mut self, id: impl Into<GroupId>) -> Self {
        self.query.set::<GroupId>("id", id.into());
        self
    }

    /// How many groups a page may hold; 50, if not set, and at most.
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

    /// Which fields to answer; the id always comes along, and every other field of the groups stays empty.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query.set_list::<String>("fields", fields.into_iter().map(Into::into));
        self
    }
}

// spec/v1/groups.yaml#/paths/~1api~11~1groups~1{id}/get
const GET: Operation = Operation {
    api: "v1",
    id: "groups.get",
    method: Method::GET,
    path: "/api/1/groups/{id}",
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
    LIST => Page<Group>, |onelogin| onelogin.v1().groups().list(ListGroups::new().sort("+id"));
    GET => Group, |onelogin| onelogin.v1().groups().get(425741);
}
