//! Calls of the resource `api_authorizations` of `v2`.
//!
//! Generated from `spec/v2/api_authorizations.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Authorization servers, which issue tokens for APIs of one's own.
#[derive(Clone, Debug)]
pub struct ApiAuthorizations {
    client: Client,
}

impl ApiAuthorizations {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List authorization servers.
    ///
    /// ```no_run
    /// use onelogin::v2::ListApiAuthorizations;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().api_authorizations().list(ListApiAuthorizations::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the account's authorization servers, up to 1000 and on no pages. How long tokens live is
    /// answered for one server alone, not here.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /api/2/api_authorizations`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/list)
    #[inline]
    pub fn list(&self, query: ListApiAuthorizations) -> Call<Page<ApiAuthorization>> {
        Call::new(&self.client, &LIST).query(query.query)
    }

    /// Create an authorization server.
    ///
    /// ```no_run
    /// use onelogin::v2::{ApiAuthorizationDefinition, ApiAuthorizationSettings};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = ApiAuthorizationDefinition::new(
    ///         "Contacts API",
    ///         ApiAuthorizationSettings::new(
    ///                 "https://example.com/contacts",
    ///                 ["https://example.com/contacts"],
    ///             )
    ///             .access_token_expiration_minutes(10)
    ///             .refresh_token_expiration_minutes(30),
    ///     )
    ///     .description("This is an api");
    /// let api_authorization = onelogin.v2().api_authorizations().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates a server and answers its id; what else it has is read with `get`. What identifies the API
    /// stands in `configuration`. By the vendor's MCP server it is refused beside it, and names that the
    /// configuration does not know are ignored.
    ///
    /// Documented: an answer with the status 200 that holds the whole server, in the vendor's own OpenAPI
    /// description. In fact: the status 201 and the id alone (the page, and the vendor's Terraform
    /// provider).
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 422: A configuration that lacks something, or has something in the wrong place.
    ///
    /// # Request
    ///
    /// `POST /api/2/api_authorizations`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/create)
    #[inline]
    pub fn create(&self, body: ApiAuthorizationDefinition) -> Call<ApiAuthorization> {
        Call::new(&self.client, &CREATE).json(&body)
    }

    /// Read one authorization server.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let api_authorization = onelogin.v2().api_authorizations().get(1022697).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads a server with the lives of its tokens. The scope is that of the pages beside this one, whose
    /// own list was not to be had.
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id.
    ///
    /// # Request
    ///
    /// `GET /api/2/api_authorizations/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/get)
    pub fn get(&self, id: impl Into<ApiAuthorizationId>) -> Call<ApiAuthorization> {
        Call::new(&self.client, &GET).path::<ApiAuthorizationId>(id.into())
    }

    /// Replace an authorization server.
    ///
    /// ```no_run
    /// use onelogin::v2::{ApiAuthorizationReplacement, ApiAuthorizationSettings};
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = ApiAuthorizationReplacement::new(
    ///         "Contacts API",
    ///         ApiAuthorizationSettings::new(
    ///                 "https://example.com/contacts",
    ///                 ["https://example.com/contacts"],
    ///             )
    ///             .access_token_expiration_minutes(10)
    ///             .refresh_token_expiration_minutes(30),
    ///     )
    ///     .description("This is an api");
    /// let api_authorization = onelogin.v2().api_authorizations().update(1022697, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Replaces name, description and configuration, all of which have to be sent, and answers the id.
    /// Connector, scopes and claims cannot be changed here.
    ///
    /// Documented: an answer that holds the whole server, in the vendor's own OpenAPI description. In fact:
    /// the id alone (the page).
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    ///
    /// # Errors
    ///
    /// * 400: Something that is required was not sent.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id; attested by the vendor's SDKs.
    /// * 422: A configuration that lacks something, or has something in the wrong place.
    ///
    /// # Request
    ///
    /// `PUT /api/2/api_authorizations/{id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/update)
    pub fn update(
        &self,
        id: impl Into<ApiAuthorizationId>,
        body: ApiAuthorizationReplacement,
    ) -> Call<ApiAuthorization> {
        Call::new(&self.client, &UPDATE)
            .path::<ApiAuthorizationId>(id.into())
            .json(&body)
    }

    /// Delete an authorization server.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().api_authorizations().delete(1022697).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a server. The page counts `Read All` as enough, which is probably an error.
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/api_authorizations/{id}`, with one of the scopes `Read All`, `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/delete)
    pub fn delete(&self, id: impl Into<ApiAuthorizationId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<ApiAuthorizationId>(id.into())
    }

    /// List the scopes of an authorization server.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().api_authorizations().list_scopes(1022697).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the scopes that clients can be given, on no pages. The call has no page of its own: the
    /// vendor's OpenAPI description and SDKs have it, and its scope is that of its neighbours.
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id; attested by the vendor's SDKs.
    ///
    /// # Request
    ///
    /// `GET /api/2/api_authorizations/{id}/scopes`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/add-scope)
    pub fn list_scopes(
        &self,
        id: impl Into<ApiAuthorizationId>,
    ) -> Call<Page<ApiAuthorizationScope>> {
        Call::new(&self.client, &LIST_SCOPES).path::<ApiAuthorizationId>(id.into())
    }

    /// Add a scope to an authorization server.
    ///
    /// ```no_run
    /// use onelogin::v2::ApiAuthorizationScopeDefinition;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = ApiAuthorizationScopeDefinition::new("custom:scope", "A custom scope");
    /// let api_authorization_scope = onelogin.v2().api_authorizations().create_scope(1022697, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Adds one scope and answers its id, with a 200. The page's sample of the call has another address,
    /// which does not exist.
    ///
    /// Documented: an answer that holds the whole scope, in the vendor's SDKs. In fact: the id alone (the
    /// page).
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id.
    /// * 422: A scope that the server has already, or that cannot be one.
    ///
    /// # Request
    ///
    /// `POST /api/2/api_authorizations/{id}/scopes`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/add-scope)
    pub fn create_scope(
        &self,
        id: impl Into<ApiAuthorizationId>,
        body: ApiAuthorizationScopeDefinition,
    ) -> Call<ApiAuthorizationScope> {
        Call::new(&self.client, &CREATE_SCOPE)
            .path::<ApiAuthorizationId>(id.into())
            .json(&body)
    }

    /// Replace a scope of an authorization server.
    ///
    /// ```no_run
    /// use onelogin::v2::ApiAuthorizationScopeDefinition;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = ApiAuthorizationScopeDefinition::new("custom:scope", "A custom scope");
    /// let api_authorization_scope = onelogin.v2().api_authorizations().update_scope(1022697, 323005, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Replaces value and description of a scope, both of which have to be sent, and answers the id.
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    /// * `scope_id`: The scope.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id.
    /// * 422: A scope that the server has already, or that cannot be one.
    ///
    /// # Request
    ///
    /// `PUT /api/2/api_authorizations/{id}/scopes/{scope_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/update-scope)
    pub fn update_scope(
        &self,
        id: impl Into<ApiAuthorizationId>,
        scope_id: impl Into<ApiAuthorizationScopeId>,
        body: ApiAuthorizationScopeDefinition,
    ) -> Call<ApiAuthorizationScope> {
        Call::new(&self.client, &UPDATE_SCOPE)
            .path::<ApiAuthorizationId>(id.into())
            .path::<ApiAuthorizationScopeId>(scope_id.into())
            .json(&body)
    }

    /// Delete a scope of an authorization server.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().api_authorizations().delete_scope(1022697, 323005).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a scope, named by its id and never by its value. The call has no page of its own: the
    /// vendor's OpenAPI description and SDKs have it, and its scope is that of its neighbours.
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    /// * `scope_id`: The scope.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id; attested by the vendor's SDKs.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/api_authorizations/{id}/scopes/{scope_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/update-scope)
    pub fn delete_scope(
        &self,
        id: impl Into<ApiAuthorizationId>,
        scope_id: impl Into<ApiAuthorizationScopeId>,
    ) -> Call<()> {
        Call::new(&self.client, &DELETE_SCOPE)
            .path::<ApiAuthorizationId>(id.into())
            .path::<ApiAuthorizationScopeId>(scope_id.into())
    }

    /// List the claims of an authorization server.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().api_authorizations().list_claims(1022697).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the claims that its access tokens carry, on no pages. Most fields of a claim are null.
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id.
    ///
    /// # Request
    ///
    /// `GET /api/2/api_authorizations/{id}/claims`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/list-claims)
    pub fn list_claims(
        &self,
        id: impl Into<ApiAuthorizationId>,
    ) -> Call<Page<ApiAuthorizationClaim>> {
        Call::new(&self.client, &LIST_CLAIMS).path::<ApiAuthorizationId>(id.into())
    }

    /// Add a claim to the tokens of an authorization server.
    ///
    /// ```no_run
    /// use onelogin::v2::ApiAuthorizationClaimDefinition;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = ApiAuthorizationClaimDefinition::new("email_address")
    ///     .user_attribute_mappings("email");
    /// let api_authorization_claim = onelogin.v2().api_authorizations().create_claim(1022697, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Adds a claim to the access tokens of the server and answers its id, with a 200.
    ///
    /// Documented: an answer that is the bare number, in the vendor's own OpenAPI description. In fact: an
    /// object with the id (the page).
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id.
    /// * 422: A claim that the server has already, or that cannot be one.
    ///
    /// # Request
    ///
    /// `POST /api/2/api_authorizations/{id}/claims`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/add-claim)
    pub fn create_claim(
        &self,
        id: impl Into<ApiAuthorizationId>,
        body: ApiAuthorizationClaimDefinition,
    ) -> Call<ApiAuthorizationClaim> {
        Call::new(&self.client, &CREATE_CLAIM)
            .path::<ApiAuthorizationId>(id.into())
            .json(&body)
    }

    /// Replace a claim of an authorization server.
    ///
    /// ```no_run
    /// use onelogin::v2::ApiAuthorizationClaimDefinition;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = ApiAuthorizationClaimDefinition::new("email_address")
    ///     .user_attribute_mappings("email");
    /// let api_authorization_claim = onelogin.v2().api_authorizations().update_claim(1022697, 323005, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes what a claim is filled with, and answers its id. The name has to be sent by the page; one of
    /// the vendor's tools does without.
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    /// * `claim_id`: The claim.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id.
    /// * 422: A claim that the server has already, or that cannot be one.
    ///
    /// # Request
    ///
    /// `PUT /api/2/api_authorizations/{id}/claims/{claim_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/update-claim)
    pub fn update_claim(
        &self,
        id: impl Into<ApiAuthorizationId>,
        claim_id: impl Into<ApiAuthorizationClaimId>,
        body: ApiAuthorizationClaimDefinition,
    ) -> Call<ApiAuthorizationClaim> {
        Call::new(&self.client, &UPDATE_CLAIM)
            .path::<ApiAuthorizationId>(id.into())
            .path::<ApiAuthorizationClaimId>(claim_id.into())
            .json(&body)
    }

    /// Delete a claim of an authorization server.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().api_authorizations().delete_claim(1022697, 323005).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a claim. The call has no page of its own: the vendor's OpenAPI description and SDKs have it,
    /// and its scope is that of its neighbours.
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    /// * `claim_id`: The claim.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id; attested by the vendor's SDKs.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/api_authorizations/{id}/claims/{claim_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/update-claim)
    pub fn delete_claim(
        &self,
        id: impl Into<ApiAuthorizationId>,
        claim_id: impl Into<ApiAuthorizationClaimId>,
    ) -> Call<()> {
        Call::new(&self.client, &DELETE_CLAIM)
            .path::<ApiAuthorizationId>(id.into())
            .path::<ApiAuthorizationClaimId>(claim_id.into())
    }

    /// List the clients of an authorization server.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.v2().api_authorizations().list_clients(1022697).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the applications that can get tokens for the API, each with the scopes it was given, on no
    /// pages.
    ///
    /// Documented: one object in the vendor's own OpenAPI description. In fact: an array (the page).
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id.
    ///
    /// # Request
    ///
    /// `GET /api/2/api_authorizations/{id}/clients`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/list-client-apps)
    pub fn list_clients(
        &self,
        id: impl Into<ApiAuthorizationId>,
    ) -> Call<Page<ApiAuthorizationClient>> {
        Call::new(&self.client, &LIST_CLIENTS).path::<ApiAuthorizationId>(id.into())
    }

    /// Let an application get tokens of an authorization server.
    ///
    /// ```no_run
    /// use onelogin::v2::ApiAuthorizationClientDefinition;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let api_authorization_client = onelogin.v2().api_authorizations().add_client(1022697, ApiAuthorizationClientDefinition::new(1026152, [123])).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes an OpenID Connect application a client of the server, one a call, with the scopes it may ask
    /// for. Answers the ids of both, and neither name nor scopes.
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    ///
    /// # Errors
    ///
    /// * 400: Something that is required was not sent; reported by the makers of the vendor's MCP server.
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id.
    /// * 422: A scope that is not one of this server.
    ///
    /// # Request
    ///
    /// `POST /api/2/api_authorizations/{id}/clients`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/add-client-app)
    pub fn add_client(
        &self,
        id: impl Into<ApiAuthorizationId>,
        body: ApiAuthorizationClientDefinition,
    ) -> Call<ApiAuthorizationClient> {
        Call::new(&self.client, &ADD_CLIENT)
            .path::<ApiAuthorizationId>(id.into())
            .json(&body)
    }

    /// Replace the scopes of a client.
    ///
    /// ```no_run
    /// use onelogin::v2::ApiAuthorizationClientChanges;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let api_authorization_client = onelogin.v2().api_authorizations().update_client(1022697, 909021, ApiAuthorizationClientChanges::new([123, 456])).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Gives a client the scopes in the list and no others, and answers the ids of application and server.
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    /// * `client_app_id`: The application; clients have no id of their own.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id.
    /// * 422: A scope that is not one of this server.
    ///
    /// # Request
    ///
    /// `PUT /api/2/api_authorizations/{id}/clients/{client_app_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/update-client-app)
    pub fn update_client(
        &self,
        id: impl Into<ApiAuthorizationId>,
        client_app_id: impl Into<AppId>,
        body: ApiAuthorizationClientChanges,
    ) -> Call<ApiAuthorizationClient> {
        Call::new(&self.client, &UPDATE_CLIENT)
            .path::<ApiAuthorizationId>(id.into())
            .path::<AppId>(client_app_id.into())
            .json(&body)
    }

    /// Take a client from an authorization server.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().api_authorizations().remove_client(1022697, 909021).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Takes an application from the clients of the server, and does not delete it.
    ///
    /// Documented: an answer with the status 200 that holds the ids, in the vendor's own OpenAPI
    /// description. In fact: the status 204 and nothing (the page, and a test of the makers of the vendor's
    /// MCP server).
    ///
    /// # Parameters
    ///
    /// * `id`: The server.
    /// * `client_app_id`: The application; clients have no id of their own.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    /// * 404: There is no such server, or nothing of it with such an id; attested by the vendor's SDKs.
    /// * 422: When this comes is not documented.
    ///
    /// # Request
    ///
    /// `DELETE /api/2/api_authorizations/{id}/clients/{client_app_id}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/2/api-authorization/delete-client-app)
    pub fn remove_client(
        &self,
        id: impl Into<ApiAuthorizationId>,
        client_app_id: impl Into<AppId>,
    ) -> Call<()> {
        Call::new(&self.client, &REMOVE_CLIENT)
            .path::<ApiAuthorizationId>(id.into())
            .path::<AppId>(client_app_id.into())
    }
}

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations/get
const LIST: Operation = Operation {
    api: "v2",
    id: "api_authorizations.list",
    method: Method::GET,
    path: "/api/2/api_authorizations",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations/get
/// What [`ApiAuthorizations::list`] can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListApiAuthorizations {
    query: Query,
}

impl ListApiAuthorizations {
    /// Asks for nothing in particular.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only servers with this in their name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.query.set::<String>("name", name.into());
        self
    }
}

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations/post
const CREATE: Operation = Operation {
    api: "v2",
    id: "api_authorizations.create",
    method: Method::POST,
    path: "/api/2/api_authorizations",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}/get
const GET: Operation = Operation {
    api: "v2",
    id: "api_authorizations.get",
    method: Method::GET,
    path: "/api/2/api_authorizations/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}/put
const UPDATE: Operation = Operation {
    api: "v2",
    id: "api_authorizations.update",
    method: Method::PUT,
    path: "/api/2/api_authorizations/{id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}/delete
const DELETE: Operation = Operation {
    api: "v2",
    id: "api_authorizations.delete",
    method: Method::DELETE,
    path: "/api/2/api_authorizations/{id}",
    auth: Auth::Token,
    scopes: &["Read All", "Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1scopes/get
const LIST_SCOPES: Operation = Operation {
    api: "v2",
    id: "api_authorizations.list_scopes",
    method: Method::GET,
    path: "/api/2/api_authorizations/{id}/scopes",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1scopes/post
const CREATE_SCOPE: Operation = Operation {
    api: "v2",
    id: "api_authorizations.create_scope",
    method: Method::POST,
    path: "/api/2/api_authorizations/{id}/scopes",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1scopes~1{scope_id}/put
const UPDATE_SCOPE: Operation = Operation {
    api: "v2",
    id: "api_authorizations.update_scope",
    method: Method::PUT,
    path: "/api/2/api_authorizations/{id}/scopes/{scope_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1scopes~1{scope_id}/delete
const DELETE_SCOPE: Operation = Operation {
    api: "v2",
    id: "api_authorizations.delete_scope",
    method: Method::DELETE,
    path: "/api/2/api_authorizations/{id}/scopes/{scope_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1claims/get
const LIST_CLAIMS: Operation = Operation {
    api: "v2",
    id: "api_authorizations.list_claims",
    method: Method::GET,
    path: "/api/2/api_authorizations/{id}/claims",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1claims/post
const CREATE_CLAIM: Operation = Operation {
    api: "v2",
    id: "api_authorizations.create_claim",
    method: Method::POST,
    path: "/api/2/api_authorizations/{id}/claims",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1claims~1{claim_id}/put
const UPDATE_CLAIM: Operation = Operation {
    api: "v2",
    id: "api_authorizations.update_claim",
    method: Method::PUT,
    path: "/api/2/api_authorizations/{id}/claims/{claim_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1claims~1{claim_id}/delete
const DELETE_CLAIM: Operation = Operation {
    api: "v2",
    id: "api_authorizations.delete_claim",
    method: Method::DELETE,
    path: "/api/2/api_authorizations/{id}/claims/{claim_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1clients/get
const LIST_CLIENTS: Operation = Operation {
    api: "v2",
    id: "api_authorizations.list_clients",
    method: Method::GET,
    path: "/api/2/api_authorizations/{id}/clients",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1clients/post
const ADD_CLIENT: Operation = Operation {
    api: "v2",
    id: "api_authorizations.add_client",
    method: Method::POST,
    path: "/api/2/api_authorizations/{id}/clients",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1clients~1{client_app_id}/put
const UPDATE_CLIENT: Operation = Operation {
    api: "v2",
    id: "api_authorizations.update_client",
    method: Method::PUT,
    path: "/api/2/api_authorizations/{id}/clients/{client_app_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/v2/api_authorizations.yaml#/paths/~1api~12~1api_authorizations~1{id}~1clients~1{client_app_id}/delete
const REMOVE_CLIENT: Operation = Operation {
    api: "v2",
    id: "api_authorizations.remove_client",
    method: Method::DELETE,
    path: "/api/2/api_authorizations/{id}/clients/{client_app_id}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<ApiAuthorization>, |onelogin| onelogin.v2().api_authorizations().list(ListApiAuthorizations::new());
    CREATE(ApiAuthorizationDefinition) => ApiAuthorization, |onelogin| onelogin.v2().api_authorizations().create(ApiAuthorizationDefinition::new("Contacts API", ApiAuthorizationSettings::new("https://example.com/contacts", ["https://example.com/contacts"]).access_token_expiration_minutes(10).refresh_token_expiration_minutes(30)).description("This is an api"));
    GET => ApiAuthorization, |onelogin| onelogin.v2().api_authorizations().get(1022697);
    UPDATE(ApiAuthorizationReplacement) => ApiAuthorization, |onelogin| onelogin.v2().api_authorizations().update(1022697, ApiAuthorizationReplacement::new("Contacts API", ApiAuthorizationSettings::new("https://example.com/contacts", ["https://example.com/contacts"]).access_token_expiration_minutes(10).refresh_token_expiration_minutes(30)).description("This is an api"));
    DELETE => (), |onelogin| onelogin.v2().api_authorizations().delete(1022697);
    LIST_SCOPES => Page<ApiAuthorizationScope>, |onelogin| onelogin.v2().api_authorizations().list_scopes(1022697);
    CREATE_SCOPE(ApiAuthorizationScopeDefinition) => ApiAuthorizationScope, |onelogin| onelogin.v2().api_authorizations().create_scope(1022697, ApiAuthorizationScopeDefinition::new("custom:scope", "A custom scope"));
    UPDATE_SCOPE(ApiAuthorizationScopeDefinition) => ApiAuthorizationScope, |onelogin| onelogin.v2().api_authorizations().update_scope(1022697, 323005, ApiAuthorizationScopeDefinition::new("custom:scope", "A custom scope"));
    DELETE_SCOPE => (), |onelogin| onelogin.v2().api_authorizations().delete_scope(1022697, 323005);
    LIST_CLAIMS => Page<ApiAuthorizationClaim>, |onelogin| onelogin.v2().api_authorizations().list_claims(1022697);
    CREATE_CLAIM(ApiAuthorizationClaimDefinition) => ApiAuthorizationClaim, |onelogin| onelogin.v2().api_authorizations().create_claim(1022697, ApiAuthorizationClaimDefinition::new("email_address").user_attribute_mappings("email"));
    UPDATE_CLAIM(ApiAuthorizationClaimDefinition) => ApiAuthorizationClaim, |onelogin| onelogin.v2().api_authorizations().update_claim(1022697, 323005, ApiAuthorizationClaimDefinition::new("email_address").user_attribute_mappings("email"));
    DELETE_CLAIM => (), |onelogin| onelogin.v2().api_authorizations().delete_claim(1022697, 323005);
    LIST_CLIENTS => Page<ApiAuthorizationClient>, |onelogin| onelogin.v2().api_authorizations().list_clients(1022697);
    ADD_CLIENT(ApiAuthorizationClientDefinition) => ApiAuthorizationClient, |onelogin| onelogin.v2().api_authorizations().add_client(1022697, ApiAuthorizationClientDefinition::new(1026152, [123]));
    UPDATE_CLIENT(ApiAuthorizationClientChanges) => ApiAuthorizationClient, |onelogin| onelogin.v2().api_authorizations().update_client(1022697, 909021, ApiAuthorizationClientChanges::new([123, 456]));
    REMOVE_CLIENT => (), |onelogin| onelogin.v2().api_authorizations().remove_client(1022697, 909021);
}
