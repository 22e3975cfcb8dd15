//! Calls of the resource `error_messages` of `v2`.
//!
//! Generated from `spec/v2/error_messages.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// What users read in place of a page that they may not see.
#[derive(Clone, Debug)]
pub struct ErrorMessages {
    client: Client,
}

impl ErrorMessages {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the error messages of a brand.
    ///
    /// ```no_run
    /// use onelogin::v2::ListErrorMessages;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().error_messages().list("master", ListErrorMessages::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the error messages of a brand. Filters can be combined in few ways only: none, `id`, `locale`,
    /// `type_id` or `type_name`, and one of the last two with `locale`. That it is a GET with query
    /// parameters is inferred; the page names neither.
    ///
    /// Documented: one object. In fact: an array, as of every list; one object is read as well (inferred
    /// from the title of the page).
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The id of the brand as text, or `master` for the account's primary brand.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/brands/{brand_id}/custom_error_messages`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/list-custom-messages)
    pub fn list(
        &self,
        brand_id: impl Into<String>,
        query: ListErrorMessages,
    ) -> Call<Page<ErrorMessage>> {
        Call::new(&self.client, &LIST).path::<String>(brand_id.into()).query(query.query)
    }

    /// Change an error message of a brand.
    ///
    /// ```no_run
    /// use onelogin::v2::{ErrorMessageChanges, ErrorMessageTypeId};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = ErrorMessageChanges::new()
    ///     .type_id(ErrorMessageTypeId::NoAccessToApp)
    ///     .locale("en")
    ///     .title("message title")
    ///     .description("message description")
    ///     .message("message");
    /// let error_message = onelogin.v2().error_messages().update("master", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes the message that `id`, `type_id` or `type_name` selects, one of the three. Messages can be
    /// changed, not created. That the method is PUT is inferred from the title of the page, which shows
    /// none.
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The id of the brand as text, or `master` for the account's primary brand.
    ///
    /// # Request
    ///
    /// `PUT /api/2/branding/brands/{brand_id}/custom_error_messages`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/update-custom-message)
    pub fn update(
        &self,
        brand_id: impl Into<String>,
        body: ErrorMessageChanges,
    ) -> Call<ErrorMessage> {
        Call::new(&self.client, &UPDATE).path::<String>(brand_id.into()).json(&body)
    }

    /// Look up the error message that is in effect.
    ///
    /// ```no_run
    /// use onelogin::v2::LookUpErrorMessages;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let error_message = onelogin.v2().error_messages().look_up(LookUpErrorMessages::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the message that a user would see, for an application and in a language if these are given.
    /// Needs `type_id` or `type_name`. That it is a GET is inferred; the page shows no method.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/custom_error_message`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/lookup-custom-message)
    #[inline]
    pub fn look_up(&self, query: LookUpErrorMessages) -> Call<ErrorMessage> {
        Call::new(&self.client, &LOOK_UP).query(query.query)
    }
}

// spec/v2/error_messages.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1custom_error_messages/get
const LIST: Operation = Operation {
    api: "v2",
    id: "error_messages.list",
    method: Method::GET,
    path: "/api/2/branding/brands/{brand_id}/custom_error_messages",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/error_messages.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1custom_error_messages/get
/// What [`ErrorMessages::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListErrorMessages {
    query: Query,
}

impl ListErrorMessages {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only this message.
    pub fn id(mut self, id: impl Into<ErrorMessageId>) -> Self {
        self.query.set::<ErrorMessageId>("id", id.into());
        self
    }

    /// Only messages of this type, by its number.
    pub fn type_id(mut self, type_id: impl Into<ErrorMessageTypeId>) -> Self {
        self.query.set::<ErrorMessageTypeId>("type_id", type_id.into());
        self
    }

    /// Only messages of this type, by its name.
    ///
    /// Documented: an integer. In fact: a text (the only value that the same page lists).
    pub fn type_name(mut self, type_name: impl Into<ErrorMessageTypeName>) -> Self {
        self.query.set::<ErrorMessageTypeName>("type_name", type_name.into());
        self
    }

    /// The message in this language.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.query.set::<String>("locale", locale.into());
        self
    }
}

// spec/v2/error_messages.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1custom_error_messages/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "error_messages.update",
    method: Method::PUT,
    path: "/api/2/branding/brands/{brand_id}/custom_error_messages",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/error_messages.yaml#/paths/~1api~12~1branding~1custom_error_message/get
const LOOK_UP: Operation = Operation {
    api: "v2",
    id: "error_messages.look_up",
    method: Method::GET,
    path: "/api/2/branding/custom_error_message",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/error_messages.yaml#/paths/~1api~12~1branding~1custom_error_message/get
/// What [`ErrorMessages::look_up`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct LookUpErrorMessages {
    query: Query,
}

impl LookUpErrorMessages {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The message for this application, which depends on its brand.
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.query.set::<AppId>("app_id", app_id.into());
        self
    }

    /// Only messages of this type, by its number.
    pub fn type_id(mut self, type_id: impl Into<ErrorMessageTypeId>) -> Self {
        self.query.set::<ErrorMessageTypeId>("type_id", type_id.into());
        self
    }

    /// Only messages of this type, by its name.
    ///
    /// Documented: an integer. In fact: a text (the only value that the same page lists).
    pub fn type_name(mut self, type_name: impl Into<ErrorMessageTypeName>) -> Self {
        self.query.set::<ErrorMessageTypeName>("type_name", type_name.into());
        self
    }

    /// The message in this language.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.query.set::<String>("locale", locale.into());
        self
    }
}

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<ErrorMessage>, |onelogin| onelogin.v2().error_messages().list("master", ListErrorMessages::new());
    UPDATE(ErrorMessageChanges) => ErrorMessage, |onelogin| onelogin.v2().error_messages().update("master", ErrorMessageChanges::new().type_id(ErrorMessageTypeId::NoAccessToApp).locale("en").title("message title").description("message description").message("message"));
    LOOK_UP => ErrorMessage, |onelogin| onelogin.v2().error_messages().look_up(LookUpErrorMessages::new());
}
