//! Calls of the resource `email_settings` of `v2`.
//!
//! Generated from `spec/v2/email_settings.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// The server that sends the account's mails.
#[derive(Clone, Debug)]
pub struct EmailSettings {
    client: Client,
}

impl EmailSettings {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Read the email settings.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let email_server = onelogin.v2().email_settings().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads which server sends the account's mails; the answer holds that server's password. A newer copy
    /// of the page says that this call has been removed and will get a successor.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/email_settings`, with one of the scopes `Manage All`, `Read All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/get-email-settings)
    #[deprecated]
    #[inline]
    pub fn get(&self) -> Call<EmailServer> {
        Call::new(&self.client, &GET)
    }

    /// Change the email settings.
    ///
    /// ```no_run
    /// use onelogin::v2::EmailSettingsChanges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = EmailSettingsChanges::new(
    ///         "smtp.sendgrid.net",
    ///         "example.com",
    ///         "email@example.com",
    ///     )
    ///     .port(587)
    ///     .user_name("user-name")
    ///     .password("password")
    ///     .use_tls(true)
    ///     .authentication("login");
    /// let email_settings_outcome = onelogin.v2().email_settings().update(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Lets a server of your own send the account's mails; `email_settings.send_test` tries one without
    /// saving it. The change is an event in the admin portal. A newer copy of the page says that this call
    /// has been removed and will get a successor.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that cannot be taken.
    ///
    /// # Request
    ///
    /// `PUT /api/2/branding/email_settings`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/update-email-settings)
    #[deprecated]
    #[inline]
    pub fn update(&self, body: EmailSettingsChanges) -> Call<EmailSettingsOutcome> {
        Call::new(&self.client, &UPDATE).json(&body)
    }

    /// Reset the email settings.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let email_settings_outcome = onelogin.v2().email_settings().reset().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Lets OneLogin's own server send the account's mails again. Unlike other deletions it answers a 200
    /// with a body. A newer copy of the page says that this call has been removed and will get a successor.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/branding/email_settings`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/reset-email-settings)
    #[deprecated]
    #[inline]
    pub fn reset(&self) -> Call<EmailSettingsOutcome> {
        Call::new(&self.client, &RESET)
    }

    /// Send a test mail with the current email settings.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let email_settings_outcome = onelogin.v2().email_settings().verify().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Sends a mail although it is a GET, and always answers success. If the server does not take the mail,
    /// OneLogin's own server sends it, the settings go back to that server, and an event tells of the
    /// failure.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There are no settings to test.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/email_settings/test`, with one of the scopes `Manage All`, `Read All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/test-email-settings)
    #[inline]
    pub fn verify(&self) -> Call<EmailSettingsOutcome> {
        Call::new(&self.client, &VERIFY)
    }

    /// Send a test mail with other email settings.
    ///
    /// ```no_run
    /// use onelogin::v2::EmailSettingsTest;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = EmailSettingsTest::new(
    ///         "smtp.sendgrid.net",
    ///         "example.com",
    ///         "email@example.com",
    ///     )
    ///     .port(587)
    ///     .user_name("user-name")
    ///     .password("password")
    ///     .use_tls(true);
    /// let email_settings_outcome = onelogin.v2().email_settings().send_test(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Sends a mail through the server that is described, and saves nothing. That the method is POST is
    /// inferred: what is left of the page does not show it.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 500: The mail server refused; the message is what it said.
    ///
    /// # Request
    ///
    /// `POST /api/2/branding/email_settings/test`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/test-email-settings-no-account-smtp-update)
    #[inline]
    pub fn send_test(&self, body: EmailSettingsTest) -> Call<EmailSettingsOutcome> {
        Call::new(&self.client, &SEND_TEST).json(&body)
    }
}

// spec/v2/email_settings.yaml#/paths/~1api~12~1branding~1email_settings/get
const GET: Operation = Operation {
    api: "v2",
    id: "email_settings.get",
    method: Method::GET,
    path: "/api/2/branding/email_settings",
    auth: Auth::Token,
    scopes: &["Manage All", "Read All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/email_settings.yaml#/paths/~1api~12~1branding~1email_settings/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "email_settings.update",
    method: Method::PUT,
    path: "/api/2/branding/email_settings",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/email_settings.yaml#/paths/~1api~12~1branding~1email_settings/delete
const RESET: Operation = Operation {
    api: "v2",
    id: "email_settings.reset",
    method: Method::DELETE,
    path: "/api/2/branding/email_settings",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/email_settings.yaml#/paths/~1api~12~1branding~1email_settings~1test/get
const VERIFY: Operation = Operation {
    api: "v2",
    id: "email_settings.verify",
    method: Method::GET,
    path: "/api/2/branding/email_settings/test",
    auth: Auth::Token,
    scopes: &["Manage All", "Read All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/email_settings.yaml#/paths/~1api~12~1branding~1email_settings~1test/post
const SEND_TEST: Operation = Operation {
    api: "v2",
    id: "email_settings.send_test",
    method: Method::POST,
    path: "/api/2/branding/email_settings/test",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    GET => EmailServer, |onelogin| onelogin.v2().email_settings().get();
    UPDATE(EmailSettingsChanges) => EmailSettingsOutcome, |onelogin| onelogin.v2().email_settings().update(EmailSettingsChanges::new("smtp.sendgrid.net", "example.com", "email@example.com").port(587).user_name("user-name").password("password").use_tls(true).authentication("login"));
    RESET => EmailSettingsOutcome, |onelogin| onelogin.v2().email_settings().reset();
    VERIFY => EmailSettingsOutcome, |onelogin| onelogin.v2().email_settings().verify();
    SEND_TEST(EmailSettingsTest) => EmailSettingsOutcome, |onelogin| onelogin.v2().email_settings().send_test(EmailSettingsTest::new("smtp.sendgrid.net", "example.com", "email@example.com").port(587).user_name("user-name").password("password").use_tls(true));
}
