//! Calls of the resource `accounts` of `v2`.
//!
//! Generated from `spec/v2/accounts.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Accounts that a reseller looks after.
#[derive(Clone, Debug)]
pub struct Accounts {
    client: Client,
}

impl Accounts {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the accounts of a reseller.
    ///
    /// ```no_run
    /// use onelogin::v2::ListAccounts;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().accounts().list(ListAccounts::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the accounts that this account looks after, page by page. Only resellers may; others are told
    /// so with a 404. No source states a scope; version 1 asks for `Manage All`. Version 1 is to be
    /// preferred, as it is documented.
    ///
    /// # Errors
    ///
    /// * 404: This account is no reseller, or there is no such account.
    ///
    /// # Request
    ///
    /// `GET /api/2/accounts`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/v1-v3/accounts/list-accounts)
    #[inline]
    pub fn list(&self, query: ListAccounts) -> Call<Page<Account>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// As [`list`](Self::list), but all pages as a stream; each is fetched when it is needed.
    ///
    /// ```no_run
    /// use onelogin::v2::ListAccounts;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut pages = onelogin.v2().accounts().list_pages(ListAccounts::new());
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{:?}", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The filters go out again with every page.
    #[inline]
    pub fn list_pages(&self, query: ListAccounts) -> Pages<Account> {
        Pages::new(self.list(query))
    }

    /// As [`list_pages`](Self::list_pages), but the items of all pages.
    ///
    /// ```no_run
    /// use onelogin::v2::ListAccounts;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let mut items = onelogin.v2().accounts().list_all(ListAccounts::new());
    /// while let Some(account) = items.try_next().await? {
    ///     println!("{:?}", account);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rows shift between pages when what a filter matches is changed while streaming: collect first, then
    /// change. A malformed item is an `Err`; the stream goes on behind it.
    #[inline]
    pub fn list_all(&self, query: ListAccounts) -> Items<Account> {
        Items::new(self.list_pages(query))
    }

    /// Create an account for a customer.
    ///
    /// ```no_run
    /// use onelogin::v2::{AccountCredentialPermission, NewAccount, NewAccountCredential, NewAccountDetails};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = NewAccount::new(
    ///         NewAccountDetails::new("ACME").city("San Francisco").country("US"),
    ///     )
    ///     .enforce_user_limit(true)
    ///     .api_credential(
    ///         NewAccountCredential::new(
    ///             "Provisioning",
    ///             AccountCredentialPermission::ReadUsers,
    ///         ),
    ///     );
    /// let account = onelogin.v2().accounts().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates an account that this account looks after, if asked with an API credential of its own. Only
    /// resellers may; others are told so with a 404. The statuses are those of version 1, whose page also
    /// calls a missing `account` a 404. This call is to be preferred to that of version 1 where JSON is
    /// wanted; only that one is documented.
    ///
    /// # Errors
    ///
    /// * 404: This account is no reseller, or there is no such account.
    /// * 406: A value that cannot be taken; known from version 1.
    ///
    /// # Request
    ///
    /// `POST /api/2/accounts`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/v1-v3/accounts/create-account)
    #[inline]
    pub fn create(&self, body: NewAccount) -> Call<Account> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read an account of a reseller.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let account = onelogin.v2().accounts().get(555555).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads one account with its roles. Only resellers may; others are told so with a 404.
    ///
    /// # Parameters
    ///
    /// * `account_id`: The account.
    ///
    /// # Errors
    ///
    /// * 404: This account is no reseller, or there is no such account.
    ///
    /// # Request
    ///
    /// `GET /api/2/accounts/{account_id}`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/v1-v3/accounts/list-accounts)
    pub fn get(&self, account_id: impl Into<AccountId>) -> Call<Account> {
        Call::new(&self.client, &GET).path::<AccountId>(account_id.into())
    }

    /// Change an account of a reseller.
    ///
    /// ```no_run
    /// use onelogin::v2::{AccountChanges, AccountDetailChanges};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = AccountChanges::new(AccountDetailChanges::new().phone("+14155550100"));
    /// let account = onelogin.v2().accounts().update(555555, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes the fields of the account that are sent. Can make an API credential for it, if the account
    /// lets others assume its users. Only resellers may; others are told so with a 404.
    ///
    /// # Parameters
    ///
    /// * `account_id`: The account.
    ///
    /// # Errors
    ///
    /// * 404: This account is no reseller, or there is no such account.
    ///
    /// # Request
    ///
    /// `PUT /api/2/accounts/{account_id}`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/v1-v3/accounts/create-account)
    pub fn update(
        &self,
        account_id: impl Into<AccountId>,
        body: AccountChanges,
    ) -> Call<Account> {
        Call::new(&self.client, &UPDATE).path::<AccountId>(account_id.into()).json(&body)
    }
}

// spec/v2/accounts.yaml#/paths/~1api~12~1accounts/get
const LIST: Operation = Operation {
    api: "v2",
    id: "accounts.list",
    method: Method::GET,
    path: "/api/2/accounts",
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

// spec/v2/accounts.yaml#/paths/~1api~12~1accounts/get
/// What [`Accounts::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListAccounts {
    query: Query,
}

impl ListAccounts {
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

// spec/v2/accounts.yaml#/paths/~1api~12~1accounts/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "accounts.create",
    method: Method::POST,
    path: "/api/2/accounts",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/accounts.yaml#/paths/~1api~12~1accounts~1{account_id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "accounts.get",
    method: Method::GET,
    path: "/api/2/accounts/{account_id}",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/accounts.yaml#/paths/~1api~12~1accounts~1{account_id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "accounts.update",
    method: Method::PUT,
    path: "/api/2/accounts/{account_id}",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<Account>, |onelogin| onelogin.v2().accounts().list(ListAccounts::new());
    CREATE(NewAccount) => Account, |onelogin| onelogin.v2().accounts().create(NewAccount::new(NewAccountDetails::new("ACME").city("San Francisco").country("US")).enforce_user_limit(true).api_credential(NewAccountCredential::new("Provisioning", AccountCredentialPermission::ReadUsers)));
    GET => Account, |onelogin| onelogin.v2().accounts().get(555555);
    UPDATE(AccountChanges) => Account, |onelogin| onelogin.v2().accounts().update(555555, AccountChanges::new(AccountDetailChanges::new().phone("+14155550100")));
}
