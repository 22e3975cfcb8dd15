//! Calls of the resource `embed` of `v1`.
//!
//! Generated from `spec/v1/embed.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Applications to show on a page of one's own.
#[derive(Clone, Debug)]
pub struct Embed {
    client: Client,
}

impl Embed {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List a user's applications as XML.
    ///
    /// ```no_run
    /// use onelogin::v1::ListAppsEmbed;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let text = onelogin.v1().embed().list_apps(ListAppsEmbed::new("embedding-token", "kelly@example.com")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the applications of a user as XML, for a portal that shows them; it is not meant for other
    /// uses. No access token is used: the account's embedding token, from the settings of the account,
    /// stands in the URL, which therefore is a secret. A wrong token and an unknown user are answered with
    /// no applications, never with a refusal.
    ///
    /// # Request
    ///
    /// `GET /client/apps/embed2`, without a token
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/embed-apps/get-apps-to-embed-for-a-user)
    #[inline]
    pub fn list_apps(&self, query: ListAppsEmbed) -> Call<String> {
        Call::new(&self.client, &LIST_APPS).query(query.query)
    }
}

// spec/v1/embed.yaml#/paths/~1client~1apps~1embed2/get
const LIST_APPS: Operation = Operation {
    api: "v1",
    id: "embed.list_apps",
    method: Method::GET,
    path: "/client/apps/embed2",
    auth: Auth::Public,
    scopes: &[],
    accept: "application/xml",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v1/embed.yaml#/paths/~1client~1apps~1embed2/get
/// What [`Embed::list_apps`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListAppsEmbed {
    query: Query,
}

impl ListAppsEmbed {
    /// Asks for what is required and nothing else.
    pub fn new(token: impl Into<Secret>, email: impl Into<String>) -> Self {
        Self::default().token(token).email(email)
    }

    /// The embedding token.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.query.set::<&str>("token", Secret::expose(&token.into()));
        self
    }

    /// The e-mail address of the user.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.query.set::<String>("email", email.into());
        self
    }
}

#[cfg(feature = "__replay")]
exchange_table! {
    LIST_APPS => String, |onelogin| onelogin.v1().embed().list_apps(ListAppsEmbed::new("embedding-token", "kelly@example.com"));
}
