//! Calls of the resource `groups` of `v2`.
//!
//! Generated from `spec/v2/groups.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Groups of users by the policy that holds for them.
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
    /// use onelogin::v2::ListGroups;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().groups().list(ListGroups::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads groups page by page; that there are pages is inferred from the other lists. No page of the
    /// vendor describes groups in version 2, and none of these calls worked before March 2026; to read
    /// groups version 1 is to be preferred, as it is documented. Scopes are presumably those of version 1:
    /// `Read Users`, `Manage Users`, `Read All` or `Manage All`.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/groups`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/groups/get-groups)
    #[inline]
    pub fn list(&self, query: ListGroups) -> Call<Page<Group>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListGroups;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().groups().list_pages(ListGroups::new());
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
    /// use onelogin::v2::ListGroups;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().groups().list_all(ListGroups::new());
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

    /// Create a group.
    ///
    /// ```no_run
    /// use onelogin::v2::NewGroup;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let group = onelogin.v2().groups().create(NewGroup::new("contractors")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a group under a name that no other group of the account has. Only the id is certain to be
    /// answered, and whether with 200 or 201 is not known. No source states scopes; according to their own
    /// description `Manage Users` and `Manage All` write groups.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that the account cannot take, such as a name that another group has.
    ///
    /// # Request
    ///
    /// `POST /api/2/groups`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/groups/get-groups)
    #[inline]
    pub fn create(&self, body: NewGroup) -> Call<Group> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read one group.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let group = onelogin.v2().groups().get(417333).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads a group by its id. Its users are not part of it: list users with the filter `group_id`. No
    /// source states scopes; those of `groups.list` should do. Version 1 is to be preferred, as it is
    /// documented.
    ///
    /// # Parameters
    ///
    /// * `id`: The group to read.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such group.
    ///
    /// # Request
    ///
    /// `GET /api/2/groups/{id}`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/groups/get-group-by-id)
    pub fn get(&self, id: impl Into<GroupId>) -> Call<Group> {
        Call::new(&self.client, &GET).path::<GroupId>(id.into())
    }

    /// Change a group.
    ///
    /// ```no_run
    /// use onelogin::v2::GroupChanges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let group = onelogin.v2().groups().update(417333, GroupChanges::new().name("contractors")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes what is sent and leaves the rest, as the vendor's MCP server has it. No source states
    /// scopes; those of `groups.create` should do.
    ///
    /// # Parameters
    ///
    /// * `id`: The group to change.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such group.
    /// * 422: A value that the account cannot take, such as a name that another group has.
    ///
    /// # Request
    ///
    /// `PUT /api/2/groups/{id}`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/groups/get-group-by-id)
    pub fn update(&self, id: impl Into<GroupId>, body: GroupChanges) -> Call<Group> {
        Call::new(&self.client, &UPDATE).path::<GroupId>(id.into()).json(&body)
    }

    /// Delete a group.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().groups().delete(417333).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes a group. Its users stay, and belong to no group from then on. No source states scopes; those
    /// of `groups.create` should do.
    ///
    /// # Parameters
    ///
    /// * `id`: The group to delete.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such group.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/groups/{id}`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/groups/get-group-by-id)
    pub fn delete(&self, id: impl Into<GroupId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<GroupId>(id.into())
    }
}

// spec/v2/groups.yaml#/paths/~1api~12~1groups/get
const LIST: Operation = Operation {
    api: "v2",
    id: "groups.list",
    method: Method::GET,
    path: "/api/2/groups",
    auth: Auth::Token,
    scopes: &[],
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

// spec/v2/groups.yaml#/paths/~1api~12~1groups/get
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

    /// Only groups of this name, in full or with `*` as a wildcard. Only the vendor's MCP server sends it.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.query.set::<String>("name", name.into());
        self
    }

    /// Only groups of this reference; in answers it is always null. Only the vendor's MCP server sends it.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.query.set::<String>("reference", reference.into());
        self
    }
}

// spec/v2/groups.yaml#/paths/~1api~12~1groups/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "groups.create",
    method: Method::POST,
    path: "/api/2/groups",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/groups.yaml#/paths/~1api~12~1groups~1{id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "groups.get",
    method: Method::GET,
    path: "/api/2/groups/{id}",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/groups.yaml#/paths/~1api~12~1groups~1{id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "groups.update",
    method: Method::PUT,
    path: "/api/2/groups/{id}",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/groups.yaml#/paths/~1api~12~1groups~1{id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "groups.delete",
    method: Method::DELETE,
    path: "/api/2/groups/{id}",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<Group>, |onelogin| onelogin.v2().groups().list(ListGroups::new());
    CREATE(NewGroup) => Group, |onelogin| onelogin.v2().groups().create(NewGroup::new("contractors"));
    GET => Group, |onelogin| onelogin.v2().groups().get(417333);
    UPDATE(GroupChanges) => Group, |onelogin| onelogin.v2().groups().update(417333, GroupChanges::new().name("contractors"));
    DELETE => (), |onelogin| onelogin.v2().groups().delete(417333);
}
