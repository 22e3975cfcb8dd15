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
    #[inline]
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
    /// `events.list_types`. Version 2 has no events.
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
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn list_all(&self, query: ListEvents) -> Items<Event> {
        Items::new(self.list_pages(query))
    }

    /// Write an event.
    ///
    /// ```no_run
    /// use onelogin::v1::{EventDraft, EventType};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = EventDraft::new(EventType::UserFailedAppLogin, 123456)
    ///     .actor_user_id(654321)
    ///     .app_id(11111)
    ///     .role_id(33333)
    ///     .role_name("employee-role")
    ///     .policy_id(22222)
    ///     .policy_name("app-policy");
    /// let status_envelope = onelogin.v1().events().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Adds an event to the account's log. Users it names have to exist. Several of the vendor's older SDKs
    /// have this call; its page is gone, and the overview of events no longer counts it, so that no source
    /// confirms the scope: `Manage All` is presumed.
    ///
    /// # Errors
    ///
    /// * 400: The request is not well formed; presumably as in all of version 1.
    /// * 401: The token is dead, or its scope is too narrow; presumably as in all of version 1.
    ///
    /// # Request
    ///
    /// `POST /api/1/events`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/v1-v3/events/create-event)
    #[inline]
    pub fn create(&self, body: EventDraft) -> Call<StatusEnvelope> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// List the types of events.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().events().list_types().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads all types of events, more than 530, and needs no token. The call has a rate limit of its own:
    /// keep the answer for a day, as the vendor asks. The id of a type is the `event_type_id` of events,
    /// and never the id of an event.
    ///
    /// # Request
    ///
    /// `GET /api/1/events/types`, without a token
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/events/event-types)
    #[inline]
    pub fn list_types(&self) -> Call<Page<EventTypeDescription>> {
        Call::new(&self.client, &LIST_TYPES)
    }

    /// Read one event.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let event = onelogin.v1().events().get(123456).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads an event of the account's log with all fields.
    ///
    /// # Parameters
    ///
    /// * `id`: The event to read; not the id of a type of events.
    ///
    /// Documented: a string. In fact: an integer (the samples of the same page, and the vendor's own
    /// OpenAPI description).
    ///
    /// # Errors
    ///
    /// * 400: The Authorization header is malformed, or the id in the path is not an integer.
    /// * 401: The token is dead, or its scope is too narrow; the message tells which.
    /// * 404: There is no such event.
    ///
    /// # Request
    ///
    /// `GET /api/1/events/{id}`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/events/get-event-by-id)
    pub fn get(&self, id: impl Into<EventId>) -> Call<Event> {
        Call::new(&self.client, &GET).path::<EventId>(id.into())
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

// spec/v1/events.yaml#/paths/~1api~11~1events/get
/// What [`Events::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListEvents {
    query: Query,
}

impl ListEvents {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only events after this time, which is best given with milliseconds, as events have them.
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("since", since.into());
        self
    }

    /// Only events before this time, which is best given with milliseconds, as events have them.
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("until", until.into());
        self
    }

    /// Only events that happened to this user; who caused them cannot be filtered by.
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.query.set::<UserId>("user_id", user_id.into());
        self
    }

    /// Only events of these types, such as 5 for logins to OneLogin.
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
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.query.set::<String>("client_id", client_id.into());
        self
    }

    /// Only events of this directory.
    pub fn directory_id(mut self, directory_id: impl Into<DirectoryId>) -> Self {
        self.query.set::<DirectoryId>("directory_id", directory_id.into());
        self
    }

    /// Only events of exactly this time, to the millisecond.
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.query.set::<Timestamp>("created_at", created_at.into());
        self
    }

    /// Only this event.
    pub fn id(mut self, id: impl Into<EventId>) -> Self {
        self.query.set::<EventId>("id", id.into());
        self
    }

    /// Only events with this resolution.
    pub fn resolution(mut self, resolution: impl Into<String>) -> Self {
        self.query.set::<String>("resolution", resolution.into());
        self
    }

    /// How many events a page may hold; 50, if not set, and at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.query.set::<i64>("limit", limit);
        self
    }

    /// The field to sort by, behind `+` for ascending or `-` for descending order.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.query.set::<String>("sort", sort.into());
        self
    }

    /// Which fields to answer. Every other field of the events stays empty, except the id.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query.set_list::<String>("fields", fields.into_iter().map(Into::into));
        self
    }

    /// The page behind the one that this cursor came with, as `after_cursor`. Filters and order are not
    /// part of it and have to be sent again.
    pub fn after_cursor(mut self, after_cursor: impl Into<Cursor>) -> Self {
        self.query.set::<Cursor>("after_cursor", after_cursor.into());
        self
    }

    /// The page before the one that this cursor came with, as `before_cursor`. Filters and order are not
    /// part of it and have to be sent again.
    pub fn before_cursor(mut self, before_cursor: impl Into<String>) -> Self {
        self.query.set::<String>("before_cursor", before_cursor.into());
        self
    }
}

// spec/v1/events.yaml#/paths/~1api~11~1events/post
const CREATE: Operation = Operation {
    api: "v1",
    id: "events.create",
    method: Method::POST,
    path: "/api/1/events",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/events.yaml#/paths/~1api~11~1events~1types/get
const LIST_TYPES: Operation = Operation {
    api: "v1",
    id: "events.list_types",
    method: Method::GET,
    path: "/api/1/events/types",
    auth: Auth::Public,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/events.yaml#/paths/~1api~11~1events~1{id}/get
const GET: Operation = Operation {
    api: "v1",
    id: "events.get",
    method: Method::GET,
    path: "/api/1/events/{id}",
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
    LIST => Page<Event>, |onelogin| onelogin.v1().events().list(ListEvents::new().sort("+id"));
    CREATE(EventDraft) => StatusEnvelope, |onelogin| onelogin.v1().events().create(EventDraft::new(EventType::UserFailedAppLogin, 123456).actor_user_id(654321).app_id(11111).role_id(33333).role_name("employee-role").policy_id(22222).policy_name("app-policy"));
    LIST_TYPES => Page<EventTypeDescription>, |onelogin| onelogin.v1().events().list_types();
    GET => Event, |onelogin| onelogin.v1().events().get(123456);
}
