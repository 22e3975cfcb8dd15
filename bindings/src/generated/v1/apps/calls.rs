//! Calls of the resource `apps` of `v1`.
//!
//! Generated from `spec/v1/apps.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// The applications of the account.
#[derive(Clone, Debug)]
pub struct Apps {
    client: Client,
}

impl Apps {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List applications.
    ///
    /// ```no_run
    /// use onelogin::v1::ListApps;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().apps().list(ListApps::new().sort("+id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the applications of the account page by page, 50 at most in each. The vendor's documentation
    /// has the call no longer, some of its SDKs still make it; the list of version 2, to whose page the
    /// documentation leads, took its place and is to be preferred, as it has more fields. Which scopes it
    /// needs is not confirmed.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead, or its scope is too narrow; assumed, as it is so everywhere in version 1.
    ///
    /// # Request
    ///
    /// `GET /api/1/apps`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/apps/list-apps)
    #[inline]
    pub fn list(&self, query: ListApps) -> Call<Page<App>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v1::ListApps;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v1().apps().list_pages(ListApps::new().sort("+id"));
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    #[inline]
    pub fn list_pages(&self, query: ListApps) -> Pages<App> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v1::ListApps;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v1().apps().list_all(ListApps::new().sort("+id"));
    /// while let Some(app) = items.try_next().await? {
    ///     println!("{:?}", app);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    #[inline]
    pub fn list_all(&self, query: ListApps) -> Items<App> {
        Items::new(self.list_pages(query))
    }
}

// spec/v1/apps.yaml#/paths/~1api~11~1apps/get
const LIST: Operation = Operation {
    api: "v1",
    id: "apps.list",
    method: Method::GET,
    path: "/api/1/apps",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
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

// spec/v1/apps.yaml#/paths/~1api~11~1apps/get
/// What [`Apps::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListApps {
    query: Query,
}

impl ListApps {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many applications a page may hold; 50, if not set, and at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The page behind the one whose `after_cursor` this is.
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

    /// Which fields to answer; the id always comes along, and every other field stays empty.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query.set_list::<String>("fields", fields.into_iter().map(Into::into));
        self
    }
}

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<App>, |onelogin| onelogin.v1().apps().list(ListApps::new().sort("+id"));
}
