//! Calls of the resource `hook_envs` of `v2`.
//!
//! Generated from `spec/v2/hook_envs.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Environment variables of Smart Hooks.
#[derive(Clone, Debug)]
pub struct HookEnvs {
    client: Client,
}

impl HookEnvs {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List environment variables.
    ///
    /// ```no_run
    /// use onelogin::v2::ListHookEnvs;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().hook_envs().list(ListHookEnvs::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the variables page by page, without their values, which no call answers. They belong to the
    /// account and not to one hook. A page holds 1000 at most by the page, 100 by the vendor's OpenAPI
    /// description.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/hooks/envs`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/hooks/list-environment-variables)
    #[inline]
    pub fn list(&self, query: ListHookEnvs) -> Call<Page<HookEnv>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListHookEnvs;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().hook_envs().list_pages(ListHookEnvs::new());
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    #[inline]
    pub fn list_pages(&self, query: ListHookEnvs) -> Pages<HookEnv> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListHookEnvs;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().hook_envs().list_all(ListHookEnvs::new());
    /// while let Some(hook_env) = items.try_next().await? {
    ///     println!("{:?}", hook_env);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    #[inline]
    pub fn list_all(&self, query: ListHookEnvs) -> Items<HookEnv> {
        Items::new(self.list_pages(query))
    }

    /// Create an environment variable.
    ///
    /// ```no_run
    /// use onelogin::v2::HookEnvDefinition;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let hook_env = onelogin.v2().hook_envs().create(HookEnvDefinition::new("SAMPLE_VAR", "helloworld")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a variable that any hook of the account can be given by its name.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A variable that cannot be taken.
    ///
    /// # Request
    ///
    /// `POST /api/2/hooks/envs`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/smart-hooks/create-environment-variable)
    #[inline]
    pub fn create(&self, body: HookEnvDefinition) -> Call<HookEnv> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read one environment variable.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let hook_env = onelogin.v2().hook_envs().get("8148095e-1b63-4acc-b2de-ff3fc5f12561").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads name and times of a variable; its value is never answered. What an unknown id is answered with
    /// is not documented.
    ///
    /// # Parameters
    ///
    /// * `id`: The variable.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/hooks/envs/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/smart-hooks/get-environment-variable)
    pub fn get(&self, id: impl Into<HookEnvId>) -> Call<HookEnv> {
        Call::new(&self.client, &GET).path::<HookEnvId>(id.into())
    }

    /// Change the value of an environment variable.
    ///
    /// ```no_run
    /// use onelogin::v2::HookEnvChanges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let hook_env = onelogin.v2().hook_envs().update("80f65e4b-4325-4ee6-86af-9e6b8793f125", HookEnvChanges::new("helloworld")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Gives a variable another value and builds every hook anew that uses it. A variable cannot be
    /// renamed: sending a name is refused with a 422.
    ///
    /// # Parameters
    ///
    /// * `id`: The variable.
    ///
    /// # Errors
    ///
    /// * 400: The id is not one that variables have.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A field that cannot be taken, or a function that is not in Base64.
    ///
    /// # Request
    ///
    /// `PUT /api/2/hooks/envs/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/smart-hooks/update-environment-variable)
    pub fn update(
        &self,
        id: impl Into<HookEnvId>,
        body: HookEnvChanges,
    ) -> Call<HookEnv> {
        Call::new(&self.client, &UPDATE).path::<HookEnvId>(id.into()).json(&body)
    }

    /// Delete an environment variable.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().hook_envs().delete("80f65e4b-4325-4ee6-86af-9e6b8793f125").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a variable. What becomes of hooks that use it is not documented. The page counts `Read All`
    /// as enough, which is probably an error.
    ///
    /// # Parameters
    ///
    /// * `id`: The variable.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no hook, or no variable, with this id.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/hooks/envs/{id}`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/hooks/delete-environment-variable)
    pub fn delete(&self, id: impl Into<HookEnvId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<HookEnvId>(id.into())
    }
}

// spec/v2/hook_envs.yaml#/paths/~1api~12~1hooks~1envs/get
const LIST: Operation = Operation {
    api: "v2",
    id: "hook_envs.list",
    method: Method::GET,
    path: "/api/2/hooks/envs",
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

// spec/v2/hook_envs.yaml#/paths/~1api~12~1hooks~1envs/get
/// What [`HookEnvs::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListHookEnvs {
    query: Query,
}

impl ListHookEnvs {
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

// spec/v2/hook_envs.yaml#/paths/~1api~12~1hooks~1envs/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "hook_envs.create",
    method: Method::POST,
    path: "/api/2/hooks/envs",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/hook_envs.yaml#/paths/~1api~12~1hooks~1envs~1{id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "hook_envs.get",
    method: Method::GET,
    path: "/api/2/hooks/envs/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/hook_envs.yaml#/paths/~1api~12~1hooks~1envs~1{id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "hook_envs.update",
    method: Method::PUT,
    path: "/api/2/hooks/envs/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/hook_envs.yaml#/paths/~1api~12~1hooks~1envs~1{id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "hook_envs.delete",
    method: Method::DELETE,
    path: "/api/2/hooks/envs/{id}",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<HookEnv>, |onelogin| onelogin.v2().hook_envs().list(ListHookEnvs::new());
    CREATE(HookEnvDefinition) => HookEnv, |onelogin| onelogin.v2().hook_envs().create(HookEnvDefinition::new("SAMPLE_VAR", "helloworld"));
    GET => HookEnv, |onelogin| onelogin.v2().hook_envs().get("8148095e-1b63-4acc-b2de-ff3fc5f12561");
    UPDATE(HookEnvChanges) => HookEnv, |onelogin| onelogin.v2().hook_envs().update("80f65e4b-4325-4ee6-86af-9e6b8793f125", HookEnvChanges::new("helloworld"));
    DELETE => (), |onelogin| onelogin.v2().hook_envs().delete("80f65e4b-4325-4ee6-86af-9e6b8793f125");
}
