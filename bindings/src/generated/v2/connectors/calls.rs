//! Calls of the resource `connectors` of `v2`.
//!
//! Generated from `spec/v2/connectors.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// The templates that applications are made from.
#[derive(Clone, Debug)]
pub struct Connectors {
    client: Client,
}

impl Connectors {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List connectors.
    ///
    /// ```no_run
    /// use onelogin::v2::ListConnectors;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().connectors().list(ListConnectors::new().name("amazon")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the connectors that applications can be made from page by page, 1000 at most in each. Filter
    /// by name to find the one whose id `apps.create` needs.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A filter has a value that does not exist.
    ///
    /// # Request
    ///
    /// `GET /api/2/connectors`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/connectors/list-connectors)
    #[inline]
    pub fn list(&self, query: ListConnectors) -> Call<Page<Connector>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListConnectors;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().connectors().list_pages(ListConnectors::new().name("amazon"));
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    #[inline]
    pub fn list_pages(&self, query: ListConnectors) -> Pages<Connector> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListConnectors;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().connectors().list_all(ListConnectors::new().name("amazon"));
    /// while let Some(connector) = items.try_next().await? {
    ///     println!("{:?}", connector);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    #[inline]
    pub fn list_all(&self, query: ListConnectors) -> Items<Connector> {
        Items::new(self.list_pages(query))
    }
}

// spec/v2/connectors.yaml#/paths/~1api~12~1connectors/get
const LIST: Operation = Operation {
    api: "v2",
    id: "connectors.list",
    method: Method::GET,
    path: "/api/2/connectors",
    auth: Auth::Token,
    scopes: &["Manage All"],
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

// spec/v2/connectors.yaml#/paths/~1api~12~1connectors/get
/// What [`Connectors::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListConnectors {
    query: Query,
}

impl ListConnectors {
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

    /// The name or a part of it, without a wildcard.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.query.set::<String>("name", name.into());
        self
    }

    /// Only connectors of applications that users log in to in this way; a value that does not exist is
    /// refused with a 422.
    pub fn auth_method(mut self, auth_method: impl Into<AppAuthMethod>) -> Self {
        self.query.set::<AppAuthMethod>("auth_method", auth_method.into());
        self
    }
}

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<Connector>, |onelogin| onelogin.v2().connectors().list(ListConnectors::new().name("amazon"));
}
