//! Calls of the resource `accounts` of `v1`.
//!
//! Generated from `spec/v1/accounts.yaml` by `cargo xtask generate`; edit that, not this.

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
    /// use onelogin::v1::ListAccounts;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v1().accounts().list(ListAccounts::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the accounts that this account looks after. Only resellers may; others are told so with a 404.
    /// The server writes XML unless it is asked for JSON, which this client does. The path has `v1` where
    /// the rest of version 1 has `1`. This call is to be preferred to that of version 2, which no page
    /// describes.
    ///
    /// # Errors
    ///
    /// * 404: This account is no reseller.
    ///
    /// # Request
    ///
    /// `GET /api/v1/accounts`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/v1-v3/accounts/list-accounts)
    #[inline]
    pub fn list(&self, query: ListAccounts) -> Call<Page<Account>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// Create an account for a customer.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = "<account><name>Acme</name><email>owner@acme.example</email><orgsize>1</orgsize></account>";
    /// let text = onelogin.v1().accounts().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates an account from XML and, if asked, mails its owner how to begin. The document names
    /// `account`, which holds `name` and the owner's `email`, and may name `plan`, `subscription_state`,
    /// `enforce_user_limit`, `orgsize` (1 if nothing is said), `from` and `email_activation`. Only
    /// resellers may; others are told so with a 404. The page's sample logs in with an API key in place of
    /// a token; Version 2 is to be preferred where JSON is wanted, although no page describes it.
    ///
    /// # Errors
    ///
    /// * 404: This account is no reseller.
    /// * 406: A value that cannot be taken; the body tells which, as XML.
    ///
    /// # Request
    ///
    /// `POST /api/v1/accounts`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/v1-v3/accounts/create-account)
    pub fn create(&self, body: impl Into<String>) -> Call<String> {
        Call::new(&self.client, &CREATE).text("application/xml", body.into())
    }
}

// spec/v1/accounts.yaml#/paths/~1api~1v1~1accounts/get
const LIST: Operation = Operation {
    api: "v1",
    id: "accounts.list",
    method: Method::GET,
    path: "/api/v1/accounts",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/accounts.yaml#/paths/~1api~1v1~1accounts/get
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

    /// Whether to answer the keys of the accounts as well.
    #[inline]
    pub fn include_keys(mut self, include_keys: bool) -> Self {
        self.query.set::<bool>("include_keys", include_keys);
        self
    }
}

// spec/v1/accounts.yaml#/paths/~1api~1v1~1accounts/post
const CREATE: Operation = Operation {
    api: "v1",
    id: "accounts.create",
    method: Method::POST,
    path: "/api/v1/accounts",
    auth: Auth::Token,
    scopes: &[],
    accept: "application/xml",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<Account>, |onelogin| onelogin.v1().accounts().list(ListAccounts::new());
    CREATE(String) => String, |onelogin| onelogin.v1().accounts().create("<account><name>Acme</name><email>owner@acme.example</email><orgsize>1</orgsize></account>");
}
