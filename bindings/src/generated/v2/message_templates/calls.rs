//! Calls of the resource `message_templates` of `v2`.
//!
//! Generated from `spec/v2/message_templates.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// The mails and text messages that users get, by brand and language.
#[derive(Clone, Debug)]
pub struct MessageTemplates {
    client: Client,
}

impl MessageTemplates {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the message templates of a brand.
    ///
    /// ```no_run
    /// use onelogin::v2::ListMessageTemplates;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().message_templates().list(9, ListMessageTemplates::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the templates of a brand, or those in one language. What an item holds is not certain: the
    /// only description of it is a copy of that of a brand.
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The brand.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that cannot be taken.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/brands/{brand_id}/templates`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/create-template)
    pub fn list(
        &self,
        brand_id: impl Into<BrandId>,
        query: ListMessageTemplates,
    ) -> Call<Page<MessageTemplateSummary>> {
        Call::new(&self.client, &LIST)
            .path::<BrandId>(brand_id.into())
            .query(query.query)
    }

    /// Create a message template.
    ///
    /// ```no_run
    /// use onelogin::v2::{CreateMessageTemplates, MessageTemplateContent, MessageTemplateType, NewMessageTemplate};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = NewMessageTemplate::new(
    ///     MessageTemplateType::EmailCodeAppVerification,
    ///     "en",
    ///     MessageTemplateContent::new()
    ///         .subject("Email MFA App Verification Code")
    ///         .html(
    ///             "<html><head></head><body><p>Here is the code: {{otp_code}}</p></body></html>",
    ///         )
    ///         .plain("Here is the code: {{otp_code}}"),
    /// );
    /// let message_template = onelogin.v2().message_templates().create("master", body, CreateMessageTemplates::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates the template of a brand for one type of message and one language. `message_templates.upsert`
    /// does the same without asking whether there is one.
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The id of the brand as text, or `master` for the account's primary brand.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that cannot be taken.
    ///
    /// # Request
    ///
    /// `POST /api/2/branding/brands/{brand_id}/templates`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/create-template)
    pub fn create(
        &self,
        brand_id: impl Into<String>,
        body: NewMessageTemplate,
        query: CreateMessageTemplates,
    ) -> Call<MessageTemplate> {
        Call::new(&self.client, &CREATE)
            .path::<String>(brand_id.into())
            .json(&body)
            .query(query.query)
    }

    /// Read a message template.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let message_template = onelogin.v2().message_templates().get(9, 544880).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads one template of a brand.
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The brand.
    /// * `template_id`: The template.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such template, or no such type of message.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/brands/{brand_id}/templates/{template_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/get-template)
    pub fn get(
        &self,
        brand_id: impl Into<BrandId>,
        template_id: impl Into<MessageTemplateId>,
    ) -> Call<MessageTemplate> {
        Call::new(&self.client, &GET)
            .path::<BrandId>(brand_id.into())
            .path::<MessageTemplateId>(template_id.into())
    }

    /// Read a message template by its type.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let message_template = onelogin.v2().message_templates().get_by_type(9, "email_forgot_password").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Anything but a number is taken for a type of message. Which language comes of a type that has
    /// several is not documented, `get_by_type_and_locale` says which.
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The brand.
    /// * `template_type`: The type of message.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such template, or no such type of message.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/brands/{brand_id}/templates/{template_type}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/get-template)
    pub fn get_by_type(
        &self,
        brand_id: impl Into<BrandId>,
        template_type: impl Into<MessageTemplateType>,
    ) -> Call<MessageTemplate> {
        Call::new(&self.client, &GET_BY_TYPE)
            .path::<BrandId>(brand_id.into())
            .path::<MessageTemplateType>(template_type.into())
    }

    /// Change a message template.
    ///
    /// ```no_run
    /// use onelogin::v2::{MessageTemplateChanges, MessageTemplateContent};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = MessageTemplateChanges::new(
    ///     "en",
    ///     MessageTemplateContent::new()
    ///         .subject("Email MFA App Verification Code")
    ///         .html("<html><head></head><body><p>Here is the {{code}}</p></body></html>")
    ///         .plain("Please update your password by visiting this code: {{code}}"),
    /// );
    /// let message_template = onelogin.v2().message_templates().update(9, 544880, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Replaces language and texts of a template. The page speaks of a partial change, and asks for both
    /// fields.
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The brand.
    /// * `template_id`: The template.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that cannot be taken.
    ///
    /// # Request
    ///
    /// `PUT /api/2/branding/brands/{brand_id}/templates/{template_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/update-template)
    pub fn update(
        &self,
        brand_id: impl Into<BrandId>,
        template_id: impl Into<MessageTemplateId>,
        body: MessageTemplateChanges,
    ) -> Call<MessageTemplate> {
        Call::new(&self.client, &UPDATE)
            .path::<BrandId>(brand_id.into())
            .path::<MessageTemplateId>(template_id.into())
            .json(&body)
    }

    /// Delete a message template.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().message_templates().delete(9, 544880).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a template of a brand.
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The brand.
    /// * `template_id`: The template.
    ///
    /// # Errors
    ///
    /// * 404: There is no such template.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/branding/brands/{brand_id}/templates/{template_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/update-template)
    pub fn delete(
        &self,
        brand_id: impl Into<BrandId>,
        template_id: impl Into<MessageTemplateId>,
    ) -> Call<()> {
        Call::new(&self.client, &DELETE)
            .path::<BrandId>(brand_id.into())
            .path::<MessageTemplateId>(template_id.into())
    }

    /// Read the message template of a type and language.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let message_template = onelogin.v2().message_templates().get_by_type_and_locale(9, "email_forgot_password", "en").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the template that a brand has for a type of message in one language.
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The brand.
    /// * `template_type`: The type of message.
    /// * `locale`: The language, two letters.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such template, or no such type of message.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/brands/{brand_id}/templates/{template_type}/{locale}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/update-template-by-type-locale)
    pub fn get_by_type_and_locale(
        &self,
        brand_id: impl Into<BrandId>,
        template_type: impl Into<MessageTemplateType>,
        locale: impl Into<String>,
    ) -> Call<MessageTemplate> {
        Call::new(&self.client, &GET_BY_TYPE_AND_LOCALE)
            .path::<BrandId>(brand_id.into())
            .path::<MessageTemplateType>(template_type.into())
            .path::<String>(locale.into())
    }

    /// Set the message template of a type and language.
    ///
    /// ```no_run
    /// use onelogin::v2::{MessageTemplateContent, MessageTemplateTexts};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = MessageTemplateTexts::new(
    ///     MessageTemplateContent::new()
    ///         .subject("Email MFA App Verification Code")
    ///         .html(
    ///             "<html><head></head><body><p>Here is the code: {{otp_code}}</p></body></html>",
    ///         )
    ///         .plain("Here is the code: {{otp_code}}"),
    /// );
    /// let message_template = onelogin.v2().message_templates().upsert(9, "email_forgot_password", "en", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Replaces the texts that a brand has for a type of message in one language, or creates the template
    /// if there is none.
    ///
    /// # Parameters
    ///
    /// * `brand_id`: The brand.
    /// * `template_type`: The type of message.
    /// * `locale`: The language, two letters.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such template, or no such type of message.
    ///
    /// # Request
    ///
    /// `PUT /api/2/branding/brands/{brand_id}/templates/{template_type}/{locale}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/update-template-by-type-locale)
    pub fn upsert(
        &self,
        brand_id: impl Into<BrandId>,
        template_type: impl Into<MessageTemplateType>,
        locale: impl Into<String>,
        body: MessageTemplateTexts,
    ) -> Call<MessageTemplate> {
        Call::new(&self.client, &UPSERT)
            .path::<BrandId>(brand_id.into())
            .path::<MessageTemplateType>(template_type.into())
            .path::<String>(locale.into())
            .json(&body)
    }

    /// Read a message template of the master brand by type.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let message_template = onelogin.v2().message_templates().get_master_by_type("email_forgot_password").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the template that the account's primary brand has for a type of message. Where nobody has set
    /// one it is the built-in template, which has no id.
    ///
    /// # Parameters
    ///
    /// * `template_type`: The type of message.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such template, or no such type of message.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/brands/master/templates/{template_type}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/get-master-template-by-type-locale)
    pub fn get_master_by_type(
        &self,
        template_type: impl Into<MessageTemplateType>,
    ) -> Call<MessageTemplate> {
        Call::new(&self.client, &GET_MASTER_BY_TYPE)
            .path::<MessageTemplateType>(template_type.into())
    }

    /// Read the message template of the master brand for a type and language.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let message_template = onelogin.v2().message_templates().get_master_by_type_and_locale("email_forgot_password", "en").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the template that the account's primary brand has for a type of message in one language. Where
    /// nobody has set one it is the built-in template, which has no id.
    ///
    /// # Parameters
    ///
    /// * `template_type`: The type of message.
    /// * `locale`: The language, two letters.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such template, or no such type of message.
    ///
    /// # Request
    ///
    /// `GET /api/2/branding/brands/master/templates/{template_type}/{locale}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/branding/get-master-template-by-type-locale)
    pub fn get_master_by_type_and_locale(
        &self,
        template_type: impl Into<MessageTemplateType>,
        locale: impl Into<String>,
    ) -> Call<MessageTemplate> {
        Call::new(&self.client, &GET_MASTER_BY_TYPE_AND_LOCALE)
            .path::<MessageTemplateType>(template_type.into())
            .path::<String>(locale.into())
    }
}

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1templates/get
const LIST: Operation = Operation {
    api: "v2",
    id: "message_templates.list",
    method: Method::GET,
    path: "/api/2/branding/brands/{brand_id}/templates",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1templates/get
/// What [`MessageTemplates::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListMessageTemplates {
    query: Query,
}

impl ListMessageTemplates {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only templates in this language, two letters.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.query.set::<String>("locale", locale.into());
        self
    }
}

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1templates/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "message_templates.create",
    method: Method::POST,
    path: "/api/2/branding/brands/{brand_id}/templates",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1templates/post
/// What [`MessageTemplates::create`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct CreateMessageTemplates {
    query: Query,
}

impl CreateMessageTemplates {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The language again. The page has it in the body only; the vendor's own OpenAPI description has it
    /// here.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.query.set::<String>("locale", locale.into());
        self
    }
}

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1templates~1{template_id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "message_templates.get",
    method: Method::GET,
    path: "/api/2/branding/brands/{brand_id}/templates/{template_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1templates~1{template_id}/get/x-second-meaning
const GET_BY_TYPE: Operation = Operation {
    api: "v2",
    id: "message_templates.get_by_type",
    method: Method::GET,
    path: "/api/2/branding/brands/{brand_id}/templates/{template_type}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1templates~1{template_id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "message_templates.update",
    method: Method::PUT,
    path: "/api/2/branding/brands/{brand_id}/templates/{template_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1templates~1{template_id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "message_templates.delete",
    method: Method::DELETE,
    path: "/api/2/branding/brands/{brand_id}/templates/{template_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1templates~1{template_type}~1{locale}/get
const GET_BY_TYPE_AND_LOCALE: Operation = Operation {
    api: "v2",
    id: "message_templates.get_by_type_and_locale",
    method: Method::GET,
    path: "/api/2/branding/brands/{brand_id}/templates/{template_type}/{locale}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1{brand_id}~1templates~1{template_type}~1{locale}/put
const UPSERT: Operation = Operation {
    api: "v2",
    id: "message_templates.upsert",
    method: Method::PUT,
    path: "/api/2/branding/brands/{brand_id}/templates/{template_type}/{locale}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1master~1templates~1{template_type}/get
const GET_MASTER_BY_TYPE: Operation = Operation {
    api: "v2",
    id: "message_templates.get_master_by_type",
    method: Method::GET,
    path: "/api/2/branding/brands/master/templates/{template_type}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/message_templates.yaml#/paths/~1api~12~1branding~1brands~1master~1templates~1{template_type}~1{locale}/get
const GET_MASTER_BY_TYPE_AND_LOCALE: Operation = Operation {
    api: "v2",
    id: "message_templates.get_master_by_type_and_locale",
    method: Method::GET,
    path: "/api/2/branding/brands/master/templates/{template_type}/{locale}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<MessageTemplateSummary>, |onelogin| onelogin.v2().message_templates().list(9, ListMessageTemplates::new());
    CREATE(NewMessageTemplate) => MessageTemplate, |onelogin| onelogin.v2().message_templates().create("master", NewMessageTemplate::new(MessageTemplateType::EmailCodeAppVerification, "en", MessageTemplateContent::new().subject("Email MFA App Verification Code").html("<html><head></head><body><p>Here is the code: {{otp_code}}</p></body></html>").plain("Here is the code: {{otp_code}}")), CreateMessageTemplates::new());
    GET => MessageTemplate, |onelogin| onelogin.v2().message_templates().get(9, 544880);
    GET_BY_TYPE => MessageTemplate, |onelogin| onelogin.v2().message_templates().get_by_type(9, "email_forgot_password");
    UPDATE(MessageTemplateChanges) => MessageTemplate, |onelogin| onelogin.v2().message_templates().update(9, 544880, MessageTemplateChanges::new("en", MessageTemplateContent::new().subject("Email MFA App Verification Code").html("<html><head></head><body><p>Here is the {{code}}</p></body></html>").plain("Please update your password by visiting this code: {{code}}")));
    DELETE => (), |onelogin| onelogin.v2().message_templates().delete(9, 544880);
    GET_BY_TYPE_AND_LOCALE => MessageTemplate, |onelogin| onelogin.v2().message_templates().get_by_type_and_locale(9, "email_forgot_password", "en");
    UPSERT(MessageTemplateTexts) => MessageTemplate, |onelogin| onelogin.v2().message_templates().upsert(9, "email_forgot_password", "en", MessageTemplateTexts::new(MessageTemplateContent::new().subject("Email MFA App Verification Code").html("<html><head></head><body><p>Here is the code: {{otp_code}}</p></body></html>").plain("Here is the code: {{otp_code}}")));
    GET_MASTER_BY_TYPE => MessageTemplate, |onelogin| onelogin.v2().message_templates().get_master_by_type("email_forgot_password");
    GET_MASTER_BY_TYPE_AND_LOCALE => MessageTemplate, |onelogin| onelogin.v2().message_templates().get_master_by_type_and_locale("email_forgot_password", "en");
}
