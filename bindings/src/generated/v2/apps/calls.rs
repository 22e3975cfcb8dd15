//! Calls of the resource `apps` of `v2`.
//!
//! Generated from `spec/v2/apps.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// What users log in to.
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
    /// use onelogin::v2::ListApps;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().apps().list(ListApps::new().name("workday*").sort("+name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the applications of the account page by page, 1000 at most in each. An application in a list
    /// holds fewer fields than one read alone: its settings, parameters and roles are only in `apps.get`.
    /// This call is to be preferred to that of version 1, which the vendor's documentation has no longer.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A filter has a value that does not exist, or the list cannot be sorted by this field.
    ///
    /// # Request
    ///
    /// `GET /api/2/apps`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/apps/list-apps)
    #[inline]
    pub fn list(&self, query: ListApps) -> Call<Page<App>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListApps;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().apps().list_pages(ListApps::new().name("workday*").sort("+name"));
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
    /// use onelogin::v2::ListApps;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().apps().list_all(ListApps::new().name("workday*").sort("+name"));
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

    /// Create an application.
    ///
    /// ```no_run
    /// use onelogin::v2::{AppConfiguration, AppOidcType, AppTokenEndpointAuth, NewApp};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = NewApp::new(108419, "Sample OpenId Connect App")
    ///     .description("")
    ///     .visible(true)
    ///     .policy_id(165278)
    ///     .configuration(
    ///         AppConfiguration::new()
    ///             .login_url("http://example.com/login")
    ///             .redirect_uri("http://example.com/callback")
    ///             .access_token_expiration_minutes(5)
    ///             .refresh_token_expiration_minutes(60)
    ///             .token_endpoint_auth_method(AppTokenEndpointAuth::Basic)
    ///             .oidc_application_type(AppOidcType::Web),
    ///     );
    /// let app = onelogin.v2().apps().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes an application from a connector and answers it with all fields. For OpenID Connect this answer
    /// is the only one that holds the client's secret, in `sso`: keep it. An application that was read can
    /// be sent again to make a copy, which has its settings and parameters, but neither provisioning, roles
    /// nor rules. Forms-based and WS-Federation applications are said to cause trouble.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that the connector or the account cannot take.
    ///
    /// # Request
    ///
    /// `POST /api/2/apps`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/apps/create-app)
    #[inline]
    pub fn create(&self, body: NewApp) -> Call<App> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read one application.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let app = onelogin.v2().apps().get(928532).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads an application with all fields. What `sso`, `configuration` and `parameters` hold depends on
    /// the connector; what has no field here is kept, and read with `unknown`. Settings for OpenID Connect
    /// that are 0 are left out by the server.
    ///
    /// # Parameters
    ///
    /// * `id`: The application to read.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such application.
    ///
    /// # Request
    ///
    /// `GET /api/2/apps/{id}`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/apps/get-app)
    pub fn get(&self, id: impl Into<AppId>) -> Call<App> {
        Call::new(&self.client, &GET).path::<AppId>(id.into())
    }

    /// Change an application.
    ///
    /// ```no_run
    /// use onelogin::v2::AppChanges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let app = onelogin.v2().apps().update(775664, AppChanges::new().visible(true)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes what is sent, leaves the rest as it is, and answers the application with all fields. Null
    /// clears a field; an empty text is stored as one. `role_ids` is replaced as a whole. Parameters that
    /// belong to the connector come back when they are left out.
    ///
    /// # Parameters
    ///
    /// * `id`: The application to change.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such application.
    /// * 422: A value that the connector or the account cannot take.
    ///
    /// # Request
    ///
    /// `PUT /api/2/apps/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/apps/update-app)
    pub fn update(&self, id: impl Into<AppId>, body: AppChanges) -> Call<App> {
        Call::new(&self.client, &UPDATE).path::<AppId>(id.into()).json(&body)
    }

    /// Delete an application.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().apps().delete(775664).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes an application. The page lets `Read All` do this as well, which is most likely a slip: use
    /// `Manage All`.
    ///
    /// # Parameters
    ///
    /// * `id`: The application to delete.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such application.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/apps/{id}`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/apps/delete-app)
    pub fn delete(&self, id: impl Into<AppId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<AppId>(id.into())
    }

    /// Delete a parameter of an application.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().apps().delete_parameter(928532, 89804).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a parameter that was added to an application. Those that belong to its connector cannot be
    /// deleted and are refused with a 403. The page lets `Read All` do this as well, which is most likely a
    /// slip: use `Manage All`.
    ///
    /// # Parameters
    ///
    /// * `id`: The application that has the parameter.
    /// * `parameter_id`: The parameter, by the `id` that it has among the application's `parameters`.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 403: The parameter belongs to the connector.
    /// * 404: There is no such application, or it has no such parameter.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/apps/{id}/parameters/{parameter_id}`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/apps/delete-parameter)
    pub fn delete_parameter(
        &self,
        id: impl Into<AppId>,
        parameter_id: impl Into<AppParameterId>,
    ) -> Call<()> {
        Call::new(&self.client, &DELETE_PARAMETER)
            .path::<AppId>(id.into())
            .path::<AppParameterId>(parameter_id.into())
    }

    /// List the users of an application.
    ///
    /// ```no_run
    /// use onelogin::v2::ListUsersApps;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().apps().list_users(928532, ListUsersApps::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the users who have the application page by page: 1000 at most in each, and 100 where `limit`
    /// is not set, by the account of the vendor's Go SDK. Each has little more than a name; read the rest
    /// with `users.get`.
    ///
    /// # Parameters
    ///
    /// * `id`: The application.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A query parameter has a value that it cannot have.
    ///
    /// # Request
    ///
    /// `GET /api/2/apps/{id}/users`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/apps/list-users)
    pub fn list_users(
        &self,
        id: impl Into<AppId>,
        query: ListUsersApps,
    ) -> Call<Page<AppUser>> {
        Call::new(&self.client, &LIST_USERS).path::<AppId>(id.into()).query(query.query)
    }

    /// As [`list_users`](Self::list_users), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListUsersApps;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().apps().list_users_pages(928532, ListUsersApps::new());
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
        id: impl Into<AppId>,
        query: ListUsersApps,
    ) -> Pages<AppUser> {
        Pages::new(self.list_users(id, query))
    }

    /// As [`list_users_pages`](Self::list_users_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListUsersApps;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().apps().list_users_all(928532, ListUsersApps::new());
    /// while let Some(app_user) = items.try_next().await? {
    ///     println!("{:?}", app_user);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    pub fn list_users_all(
        &self,
        id: impl Into<AppId>,
        query: ListUsersApps,
    ) -> Items<AppUser> {
        Items::new(self.list_users_pages(id, query))
    }
}

// spec/v2/apps.yaml#/paths/~1api~12~1apps/get
const LIST: Operation = Operation {
    api: "v2",
    id: "apps.list",
    method: Method::GET,
    path: "/api/2/apps",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
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

// spec/v2/apps.yaml#/paths/~1api~12~1apps/get
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

    /// The name, in full or with `*` as a wildcard; part of a name finds nothing without one.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.query.set::<String>("name", name.into());
        self
    }

    /// Only applications that are made from this connector.
    pub fn connector_id(mut self, connector_id: impl Into<ConnectorId>) -> Self {
        self.query.set::<ConnectorId>("connector_id", connector_id.into());
        self
    }

    /// Only applications that users log in to in this way; a value that does not exist is refused with a
    /// 422.
    pub fn auth_method(mut self, auth_method: impl Into<AppAuthMethod>) -> Self {
        self.query.set::<AppAuthMethod>("auth_method", auth_method.into());
        self
    }

    /// Which fields to answer; the others stay empty.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query.set_list::<String>("fields", fields.into_iter().map(Into::into));
        self
    }

    /// The field to sort by, behind `+` for ascending or `-` for descending order. Which fields can be
    /// sorted by is not documented; the others are refused with a 422.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.query.set_reserved::<String>("sort", sort.into());
        self
    }
}

// spec/v2/apps.yaml#/paths/~1api~12~1apps/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "apps.create",
    method: Method::POST,
    path: "/api/2/apps",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/apps.yaml#/paths/~1api~12~1apps~1{id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "apps.get",
    method: Method::GET,
    path: "/api/2/apps/{id}",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/apps.yaml#/paths/~1api~12~1apps~1{id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "apps.update",
    method: Method::PUT,
    path: "/api/2/apps/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/apps.yaml#/paths/~1api~12~1apps~1{id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "apps.delete",
    method: Method::DELETE,
    path: "/api/2/apps/{id}",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/apps.yaml#/paths/~1api~12~1apps~1{id}~1parameters~1{parameter_id}/delete
const DELETE_PARAMETER: Operation = Operation {
    api: "v2",
    id: "apps.delete_parameter",
    method: Method::DELETE,
    path: "/api/2/apps/{id}/parameters/{parameter_id}",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/apps.yaml#/paths/~1api~12~1apps~1{id}~1users/get
const LIST_USERS: Operation = Operation {
    api: "v2",
    id: "apps.list_users",
    method: Method::GET,
    path: "/api/2/apps/{id}/users",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
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

// spec/v2/apps.yaml#/paths/~1api~12~1apps~1{id}~1users/get
/// What [`Apps::list_users`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListUsersApps {
    query: Query,
}

impl ListUsersApps {
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
}

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<App>, |onelogin| onelogin.v2().apps().list(ListApps::new().name("workday*").sort("+name"));
    CREATE(NewApp) => App, |onelogin| onelogin.v2().apps().create(NewApp::new(108419, "Sample OpenId Connect App").description("").visible(true).policy_id(165278).configuration(AppConfiguration::new().login_url("http://example.com/login").redirect_uri("http://example.com/callback").access_token_expiration_minutes(5).refresh_token_expiration_minutes(60).token_endpoint_auth_method(AppTokenEndpointAuth::Basic).oidc_application_type(AppOidcType::Web)));
    GET => App, |onelogin| onelogin.v2().apps().get(928532);
    UPDATE(AppChanges) => App, |onelogin| onelogin.v2().apps().update(775664, AppChanges::new().visible(true));
    DELETE => (), |onelogin| onelogin.v2().apps().delete(775664);
    DELETE_PARAMETER => (), |onelogin| onelogin.v2().apps().delete_parameter(928532, 89804);
    LIST_USERS => Page<AppUser>, |onelogin| onelogin.v2().apps().list_users(928532, ListUsersApps::new());
}
