//! Calls of the resource `events` of `v1`.
//!
//! Generated from `spec/v1/events.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// What happened in the account.
#[derive(Clone, Debug)]
pub struct Events {
    client: Client,
}

impl Events {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List events.
    ///
    /// ```no_run
    /// use onelogin::v1::ListEvents;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().events().list(ListEvents::new().sort("+id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the account's log page by page, 50 events at most in each: logins, changes of users, roles and
    /// applications, and much else. Filters narrow the list and can be combined; `since` follows the log,
    /// and leaves out what happened at that very time. People are named by first and last name, or by
    /// e-mail address where they have no name, never by user name. What a type of event means is told by
    /// the account itself, at `/api/1/events/types`.
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or a parameter is refused.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    ///
    /// # Request
    ///
    /// `GET /api/1/events`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/events/get-events)
    pub fn list(&self, query: ListEvents) -> Call<Page<Event>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v1::ListEvents;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v1().events().list_pages(ListEvents::new().sort("+id"));
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    pub fn list_pages(&self, query: ListEvents) -> Pages<Event> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v1::ListEvents;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v1().events().list_all(ListEvents::new().sort("+id"));
    /// while let Some(event) = items.try_next().await? {
    ///     println!("{:?}", event);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    pub fn list_all(&self, query: ListEvents) -> Items<Event> {
        Items::new(self.list_pages(query))
    }
}

// spec/v1/events.yaml#/paths/~1api~11~1events/get
const LIST: Operation = Operation {
    api: "v1",
    id: "events.list",
    method: Method::GET,
    path: "/api/1/events",
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

// spec/v1/events.yaml#/paths/~1api~11~1events/get
/// What [`Events::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEvents {
    query: Query,
}

impl ListEvents {
    /// Asks for nothing in particular.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only events after this time, which is best given with milliseconds, as events have them.
    #[must_use]
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("since", since.into());
        self
    }

    /// Only events before this time, which is best given with milliseconds, as events have them.
    #[must_use]
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("until", until.into());
        self
    }

    /// Only events that happened to this user; who caused them cannot be filtered by.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.query.set::<UserId>("user_id", user_id.into());
        self
    }

    /// Only events of these types, such as 5 for logins to OneLogin.
    #[must_use]
    pub fn event_type_id(
        mut self,
        event_type_id: impl IntoIterator<Item = impl Into<EventType>>,
    ) -> Self {
        self.query
            .set_list::<
                EventType,
            >("event_type_id", event_type_id.into_iter().map(Into::into));
        self
    }

    /// Only events that were caused with this API credential pair.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.query.set::<String>("client_id", client_id.into());
        self
    }

    /// Only events of this directory.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.query.set::<DirectoryId>("directory_id", directory_id.into());
        self
    }

    /// Only events of exactly this time, to the millisecond.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("created_at", created_at.into());
        self
    }

    /// Only this event.
    #[must_use]
    pub fn id(mut self, id: impl Into<EventId>) -> Self {
        self.query.set::<EventId>("id", id.into());
        self
    }

    /// Only events with this resolution.
    #[must_use]
    pub fn resolution(mut self, resolution: impl Into<String>) -> Self {
        self.query.set::<String>("resolution", resolution.into());
        self
    }

    /// How many events a page may hold; 50, if not set, and at most.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The field to sort by, behind `+` for ascending or `-` for descending order.
    #[must_use]
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.query.set::<String>("sort", sort.into());
        self
    }

    /// Which fields to answer. Every other field of the events stays empty, except the id.
    #[must_use]
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query.set_list::<String>("fields", fields.into_iter().map(Into::into));
        self
    }

    /// The page behind the one that this cursor came with, as `after_cursor`. Filters and order are not
    /// part of it and have to be sent again.
    #[must_use]
    pub fn after_cursor(mut self, after_cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("after_cursor", after_cursor.into());
        self
    }

    /// The page before the one that this cursor came with, as `before_cursor`. Filters and order are not
    /// part of it and have to be sent again.
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
        Page<Event>,
    >(&LIST, |onelogin| run(onelogin.v1().events().list(ListEvents::new().sort("+id")))),
];
