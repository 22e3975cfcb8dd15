//! Calls of the resource `hooks` of `v2`.
//!
//! Generated from `spec/v2/hooks.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Smart Hooks: functions of one's own that run while users log in.
#[derive(Clone, Debug)]
pub struct Hooks {
    client: Client,
}

impl Hooks {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List hooks.
    ///
    /// ```no_run
    /// use onelogin::v2::ListHooks;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().hooks().list(ListHooks::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the account's hooks page by page, without their code: that is answered for one hook alone. A
    /// page holds 1000 at most by the page, 100 by the vendor's OpenAPI description. Hooks want an API
    /// credential pair made after 2020-10-21.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/hooks`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/smart-hooks/list-hooks)
    #[inline]
    pub fn list(&self, query: ListHooks) -> Call<Page<Hook>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListHooks;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().hooks().list_pages(ListHooks::new());
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    #[inline]
    pub fn list_pages(&self, query: ListHooks) -> Pages<Hook> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListHooks;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().hooks().list_all(ListHooks::new());
    /// while let Some(hook) = items.try_next().await? {
    ///     println!("{:?}", hook);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    #[inline]
    pub fn list_all(&self, query: ListHooks) -> Items<Hook> {
        Items::new(self.list_pages(query))
    }

    /// Create a hook.
    ///
    /// ```no_run
    /// use onelogin::v2::{HookCondition, HookDefinition, HookOptions, HookRuntime, HookType};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = HookDefinition::new(
    ///         HookType::PreAuthentication,
    ///         false,
    ///         1,
    ///         std::iter::empty::<&str>(),
    ///         HookRuntime::Nodejs18,
    ///         0,
    ///         std::iter::empty::<(&str, &str)>(),
    ///         "CmV4cG9ydHMuaGFuZGxlciA9IGFzeW5jIChjb250ZXh0KSA9PiB7CiAgICBjb25zb2xlLmxvZyhjb250ZXh0KTsKICAgIHJldHVybiB7CiAgICAgICAgdXNlcjogY29udGV4dC51c2VyCiAgICB9Cn0K",
    ///     )
    ///     .options(
    ///         HookOptions::new()
    ///             .risk_enabled(false)
    ///             .location_enabled(false)
    ///             .mfa_device_info_enabled(true),
    ///     )
    ///     .conditions([
    ///         HookCondition::new().source("roles").operator("~").value("123456"),
    ///     ]);
    /// let hook = onelogin.v2().hooks().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Takes a function, which is built after the answer: the hook begins as `CreateQueued` and runs once
    /// it is `Ready` and not disabled. The function is JavaScript that exports `handler`, encoded in
    /// Base64.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 409: A conflict. With what is not documented: the vendor's OpenAPI description shows the body of
    ///   the 401 here.
    /// * 422: A field that cannot be taken, or a function that is not in Base64.
    ///
    /// # Request
    ///
    /// `POST /api/2/hooks`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/smart-hooks/create-hook)
    #[inline]
    pub fn create(&self, body: HookDefinition) -> Call<Hook> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read one hook.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let hook = onelogin.v2().hooks().get("d360aded-6063-4c60-8add-45f32772ff71").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads a hook with its code. Of environment variables it holds the names only: their values are never
    /// answered.
    ///
    /// # Parameters
    ///
    /// * `id`: The hook.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no hook, or no variable, with this id.
    ///
    /// # Request
    ///
    /// `GET /api/2/hooks/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/smart-hooks/get-hook)
    pub fn get(&self, id: impl Into<HookId>) -> Call<Hook> {
        Call::new(&self.client, &GET).path::<HookId>(id.into())
    }

    /// Replace a hook.
    ///
    /// ```no_run
    /// use onelogin::v2::{HookCondition, HookDefinition, HookOptions, HookRuntime, HookType};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = HookDefinition::new(
    ///         HookType::PreAuthentication,
    ///         false,
    ///         1,
    ///         std::iter::empty::<&str>(),
    ///         HookRuntime::Nodejs18,
    ///         0,
    ///         std::iter::empty::<(&str, &str)>(),
    ///         "CmV4cG9ydHMuaGFuZGxlciA9IGFzeW5jIChjb250ZXh0KSA9PiB7CiAgICBjb25zb2xlLmxvZyhjb250ZXh0KTsKICAgIHJldHVybiB7CiAgICAgICAgdXNlcjogY29udGV4dC51c2VyCiAgICB9Cn0K",
    ///     )
    ///     .options(
    ///         HookOptions::new()
    ///             .risk_enabled(false)
    ///             .location_enabled(false)
    ///             .mfa_device_info_enabled(true),
    ///     )
    ///     .conditions([
    ///         HookCondition::new().source("roles").operator("~").value("123456"),
    ///     ]);
    /// let hook = onelogin.v2().hooks().update("d360aded-6063-4c60-8add-45f32772ff71", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Replaces all of a hook: what creating one requires is required here too, the code included. It is
    /// built anew after the answer, from `UpdateQueued` to `Ready`. A field that hooks do not have is
    /// refused with a 422.
    ///
    /// # Parameters
    ///
    /// * `id`: The hook.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A field that cannot be taken, or a function that is not in Base64.
    ///
    /// # Request
    ///
    /// `PUT /api/2/hooks/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/smart-hooks/update-hook)
    pub fn update(&self, id: impl Into<HookId>, body: HookDefinition) -> Call<Hook> {
        Call::new(&self.client, &UPDATE).path::<HookId>(id.into()).json(&body)
    }

    /// Delete a hook.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().hooks().delete("d360aded-6063-4c60-8add-45f32772ff71").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a hook, some time after the answer.
    ///
    /// # Parameters
    ///
    /// * `id`: The hook.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no hook, or no variable, with this id.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/hooks/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/smart-hooks/delete-hook)
    pub fn delete(&self, id: impl Into<HookId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<HookId>(id.into())
    }

    /// List what a hook has logged.
    ///
    /// ```no_run
    /// use onelogin::v2::ListLogsHooks;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().hooks().list_logs("d360aded-6063-4c60-8add-45f32772ff71", ListLogsHooks::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads what runs of a hook wrote to the console, an item a run, page by page. A page holds 1000 at
    /// most by the page, 100 by the vendor's OpenAPI description.
    ///
    /// # Parameters
    ///
    /// * `id`: The hook.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no hook, or no variable, with this id.
    ///
    /// # Request
    ///
    /// `GET /api/2/hooks/{id}/logs`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/smart-hooks/get-hook-logs)
    pub fn list_logs(
        &self,
        id: impl Into<HookId>,
        query: ListLogsHooks,
    ) -> Call<Page<HookLog>> {
        Call::new(&self.client, &LIST_LOGS).path::<HookId>(id.into()).query(query.query)
    }

    /// As [`list_logs`](Self::list_logs), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListLogsHooks;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().hooks().list_logs_pages("d360aded-6063-4c60-8add-45f32772ff71", ListLogsHooks::new());
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    pub fn list_logs_pages(
        &self,
        id: impl Into<HookId>,
        query: ListLogsHooks,
    ) -> Pages<HookLog> {
        Pages::new(self.list_logs(id, query))
    }

    /// As [`list_logs_pages`](Self::list_logs_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListLogsHooks;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().hooks().list_logs_all("d360aded-6063-4c60-8add-45f32772ff71", ListLogsHooks::new());
    /// while let Some(hook_log) = items.try_next().await? {
    ///     println!("{:?}", hook_log);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    pub fn list_logs_all(
        &self,
        id: impl Into<HookId>,
        query: ListLogsHooks,
    ) -> Items<HookLog> {
        Items::new(self.list_logs_pages(id, query))
    }
}

// spec/v2/hooks.yaml#/paths/~1api~12~1hooks/get
const LIST: Operation = Operation {
    api: "v2",
    id: "hooks.list",
    method: Method::GET,
    path: "/api/2/hooks",
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

// spec/v2/hooks.yaml#/paths/~1api~12~1hooks/get
/// What [`Hooks::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListHooks {
    query: Query,
}

impl ListHooks {
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

    /// Only hooks of this kind. Not on the call's page; some of the vendor's own tools send it.
    pub fn type_(mut self, type_: impl Into<HookType>) -> Self {
        self.query.set::<HookType>("type", type_.into());
        self
    }
}

// spec/v2/hooks.yaml#/paths/~1api~12~1hooks/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "hooks.create",
    method: Method::POST,
    path: "/api/2/hooks",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/hooks.yaml#/paths/~1api~12~1hooks~1{id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "hooks.get",
    method: Method::GET,
    path: "/api/2/hooks/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/hooks.yaml#/paths/~1api~12~1hooks~1{id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "hooks.update",
    method: Method::PUT,
    path: "/api/2/hooks/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/hooks.yaml#/paths/~1api~12~1hooks~1{id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "hooks.delete",
    method: Method::DELETE,
    path: "/api/2/hooks/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/hooks.yaml#/paths/~1api~12~1hooks~1{id}~1logs/get
const LIST_LOGS: Operation = Operation {
    api: "v2",
    id: "hooks.list_logs",
    method: Method::GET,
    path: "/api/2/hooks/{id}/logs",
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

// spec/v2/hooks.yaml#/paths/~1api~12~1hooks~1{id}~1logs/get
/// What [`Hooks::list_logs`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListLogsHooks {
    query: Query,
}

impl ListLogsHooks {
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

    /// Only the run of this request.
    pub fn request_id(mut self, request_id: impl Into<HookRequestId>) -> Self {
        self.query.set::<HookRequestId>("request_id", request_id.into());
        self
    }

    /// Only runs with this correlation id.
    pub fn correlation_id(
        mut self,
        correlation_id: impl Into<HookCorrelationId>,
    ) -> Self {
        self.query.set::<HookCorrelationId>("correlation_id", correlation_id.into());
        self
    }
}

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<Hook>, |onelogin| onelogin.v2().hooks().list(ListHooks::new());
    CREATE(HookDefinition) => Hook, |onelogin| onelogin.v2().hooks().create(HookDefinition::new(HookType::PreAuthentication, false, 1, std::iter::empty::<&str>(), HookRuntime::Nodejs18, 0, std::iter::empty::<(&str, &str)>(), "CmV4cG9ydHMuaGFuZGxlciA9IGFzeW5jIChjb250ZXh0KSA9PiB7CiAgICBjb25zb2xlLmxvZyhjb250ZXh0KTsKICAgIHJldHVybiB7CiAgICAgICAgdXNlcjogY29udGV4dC51c2VyCiAgICB9Cn0K").options(HookOptions::new().risk_enabled(false).location_enabled(false).mfa_device_info_enabled(true)).conditions([HookCondition::new().source("roles").operator("~").value("123456")]));
    GET => Hook, |onelogin| onelogin.v2().hooks().get("d360aded-6063-4c60-8add-45f32772ff71");
    UPDATE(HookDefinition) => Hook, |onelogin| onelogin.v2().hooks().update("d360aded-6063-4c60-8add-45f32772ff71", HookDefinition::new(HookType::PreAuthentication, false, 1, std::iter::empty::<&str>(), HookRuntime::Nodejs18, 0, std::iter::empty::<(&str, &str)>(), "CmV4cG9ydHMuaGFuZGxlciA9IGFzeW5jIChjb250ZXh0KSA9PiB7CiAgICBjb25zb2xlLmxvZyhjb250ZXh0KTsKICAgIHJldHVybiB7CiAgICAgICAgdXNlcjogY29udGV4dC51c2VyCiAgICB9Cn0K").options(HookOptions::new().risk_enabled(false).location_enabled(false).mfa_device_info_enabled(true)).conditions([HookCondition::new().source("roles").operator("~").value("123456")]));
    DELETE => (), |onelogin| onelogin.v2().hooks().delete("d360aded-6063-4c60-8add-45f32772ff71");
    LIST_LOGS => Page<HookLog>, |onelogin| onelogin.v2().hooks().list_logs("d360aded-6063-4c60-8add-45f32772ff71", ListLogsHooks::new());
}
