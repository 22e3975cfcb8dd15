//! Calls of the resource `custom_attributes` of `v2`.
//!
//! Generated from `spec/v2/custom_attributes.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// What an account adds to the fields of its users.
#[derive(Clone, Debug)]
pub struct CustomAttributes {
    client: Client,
}

impl CustomAttributes {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List custom attributes.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().custom_attributes().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads all custom attributes that the account defines, in one answer. It holds no values: those are
    /// in `custom_attributes` of each user. The page's samples of a 400 and a 422 are those of
    /// `users.list`. This call is to be preferred to `users.list_custom_attributes` of version 1, which has
    /// short names only.
    ///
    /// # Errors
    ///
    /// * 400: A query parameter was sent, which this call does not know.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: The list was to be sorted by a field that it cannot be sorted by.
    ///
    /// # Request
    ///
    /// `GET /api/2/users/custom_attributes`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/list-custom-attributes)
    #[inline]
    pub fn list(&self) -> Call<Page<CustomAttribute>> {
        Call::new(&self.client, &LIST)
    }

    /// Create a custom attribute.
    ///
    /// ```no_run
    /// use onelogin::v2::{CustomAttributeDefinition, NewCustomAttribute};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = NewCustomAttribute::new(
    ///     CustomAttributeDefinition::new("Custom Field", "customfield"),
    /// );
    /// let custom_attribute = onelogin.v2().custom_attributes().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Defines a custom attribute, which every user then has without a value. Its short name has to be
    /// free: one that is taken is refused with a 400.
    ///
    /// Documented: `/api/2/custom_attributes`. In fact: `/api/2/users/custom_attributes` (the page about
    /// the list, and all SDKs).
    ///
    /// # Errors
    ///
    /// * 400: The short name belongs to another custom attribute.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A value that the account cannot take. No source shows one.
    ///
    /// # Request
    ///
    /// `POST /api/2/users/custom_attributes`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/create-custom-attribute)
    #[inline]
    pub fn create(&self, body: NewCustomAttribute) -> Call<CustomAttribute> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read one custom attribute.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let custom_attribute = onelogin.v2().custom_attributes().get(106606).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the definition of a custom attribute, by its id.
    ///
    /// Documented: `/api/2/custom_attributes/:id`. In fact: `/api/2/users/custom_attributes/{id}` (the page
    /// about the list, and all SDKs).
    ///
    /// # Parameters
    ///
    /// * `id`: The custom attribute to read.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such custom attribute.
    ///
    /// # Request
    ///
    /// `GET /api/2/users/custom_attributes/{id}`, with one of the scopes `Read Users`, `Manage Users`, `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/list-custom-attributes)
    pub fn get(&self, id: impl Into<CustomAttributeId>) -> Call<CustomAttribute> {
        Call::new(&self.client, &GET).path::<CustomAttributeId>(id.into())
    }

    /// Change a custom attribute.
    ///
    /// ```no_run
    /// use onelogin::v2::CustomAttributeDefinition;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = CustomAttributeDefinition::new("Employee Number", "employee_id")
    ///     .clear_position();
    /// let custom_attribute = onelogin.v2().custom_attributes().update(106606, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes the definition of a custom attribute. Name and short name have to be sent even where only
    /// the position changes; a position that is left out stays, null takes it away.
    ///
    /// Documented: `/api/2/custom_attributes/:id`. In fact: `/api/2/users/custom_attributes/{id}` (the page
    /// about the list, and all SDKs).
    ///
    /// # Parameters
    ///
    /// * `id`: The custom attribute to change.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such custom attribute.
    ///
    /// # Request
    ///
    /// `PUT /api/2/users/custom_attributes/{id}`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/create-custom-attribute)
    pub fn update(
        &self,
        id: impl Into<CustomAttributeId>,
        body: CustomAttributeDefinition,
    ) -> Call<CustomAttribute> {
        Call::new(&self.client, &UPDATE).path::<CustomAttributeId>(id.into()).json(&body)
    }

    /// Delete a custom attribute.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().custom_attributes().delete(106606).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes a custom attribute together with the values that users have for it.
    ///
    /// Documented: `/api/2/custom_attributes/:id`. In fact: `/api/2/users/custom_attributes/{id}` (the page
    /// about the list, and all SDKs).
    ///
    /// # Parameters
    ///
    /// * `id`: The custom attribute to delete.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such custom attribute.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/users/custom_attributes/{id}`, with one of the scopes `Manage Users`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/users/create-custom-attribute)
    pub fn delete(&self, id: impl Into<CustomAttributeId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<CustomAttributeId>(id.into())
    }
}

// spec/v2/custom_attributes.yaml#/paths/~1api~12~1users~1custom_attributes/get
const LIST: Operation = Operation {
    api: "v2",
    id: "custom_attributes.list",
    method: Method::GET,
    path: "/api/2/users/custom_attributes",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/custom_attributes.yaml#/paths/~1api~12~1users~1custom_attributes/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "custom_attributes.create",
    method: Method::POST,
    path: "/api/2/users/custom_attributes",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/custom_attributes.yaml#/paths/~1api~12~1users~1custom_attributes~1{id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "custom_attributes.get",
    method: Method::GET,
    path: "/api/2/users/custom_attributes/{id}",
    auth: Auth::Token,
    scopes: &["Read Users", "Manage Users", "Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/custom_attributes.yaml#/paths/~1api~12~1users~1custom_attributes~1{id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "custom_attributes.update",
    method: Method::PUT,
    path: "/api/2/users/custom_attributes/{id}",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/custom_attributes.yaml#/paths/~1api~12~1users~1custom_attributes~1{id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "custom_attributes.delete",
    method: Method::DELETE,
    path: "/api/2/users/custom_attributes/{id}",
    auth: Auth::Token,
    scopes: &["Manage Users", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<CustomAttribute>, |onelogin| onelogin.v2().custom_attributes().list();
    CREATE(NewCustomAttribute) => CustomAttribute, |onelogin| onelogin.v2().custom_attributes().create(NewCustomAttribute::new(CustomAttributeDefinition::new("Custom Field", "customfield")));
    GET => CustomAttribute, |onelogin| onelogin.v2().custom_attributes().get(106606);
    UPDATE(CustomAttributeDefinition) => CustomAttribute, |onelogin| onelogin.v2().custom_attributes().update(106606, CustomAttributeDefinition::new("Employee Number", "employee_id").clear_position());
    DELETE => (), |onelogin| onelogin.v2().custom_attributes().delete(106606);
}
