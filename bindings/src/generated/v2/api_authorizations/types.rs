//! Types of the resource `api_authorizations` of `v2`.
//!
//! Generated from `spec/v2/api_authorizations.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorization
/// An authorization server, which issues access tokens for an API of one's own. Creating and replacing
/// one answer the id alone.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiAuthorization {
    /// The id of the server.
    pub id: ApiAuthorizationId,
    /// The name of the API.
    pub name: Option<String>,
    /// What the API is about.
    pub description: Option<String>,
    /// What an authorization server puts into tokens.
    pub configuration: Option<Box<ApiAuthorizationConfiguration>>,
    unknown: Unknown,
}

object!(ApiAuthorization {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "description" => description,
        "configuration" => configuration,
    }
});

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorizationConfiguration
/// What an authorization server puts into tokens.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiAuthorizationConfiguration {
    /// The address that stands for the API, which clients ask for tokens with.
    pub resource_identifier: Option<String>,
    /// Whom tokens are meant for.
    pub audiences: Option<Vec<String>>,
    /// How many minutes an access token lives; not in lists.
    pub access_token_expiration_minutes: Option<i64>,
    /// How many minutes a refresh token lives; not in lists.
    pub refresh_token_expiration_minutes: Option<i64>,
    unknown: Unknown,
}

object!(ApiAuthorizationConfiguration {
    required {}
    optional {
        "resource_identifier" => resource_identifier,
        "audiences" => audiences,
        "access_token_expiration_minutes" => access_token_expiration_minutes,
        "refresh_token_expiration_minutes" => refresh_token_expiration_minutes,
    }
});

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorizationSettings
/// What an authorization server is to put into tokens.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ApiAuthorizationSettings {
    resource_identifier: String,
    audiences: Vec<String>,
    access_token_expiration_minutes: Field<i64>,
    refresh_token_expiration_minutes: Field<i64>,
    unknown: Unknown,
}

impl ApiAuthorizationSettings {
    /// Holds what is required and nothing else.
    pub fn new(
        resource_identifier: impl Into<String>,
        audiences: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            resource_identifier: resource_identifier.into(),
            audiences: audiences.into_iter().map(Into::into).collect(),
            access_token_expiration_minutes: Default::default(),
            refresh_token_expiration_minutes: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// How many minutes an access token lives; there is no upper bound.
    #[inline]
    pub fn access_token_expiration_minutes(
        mut self,
        access_token_expiration_minutes: i64,
    ) -> Self {
        self.access_token_expiration_minutes = Field::Value(
            access_token_expiration_minutes,
        );
        self
    }

    /// How many minutes a refresh token lives; there is no upper bound.
    #[inline]
    pub fn refresh_token_expiration_minutes(
        mut self,
        refresh_token_expiration_minutes: i64,
    ) -> Self {
        self.refresh_token_expiration_minutes = Field::Value(
            refresh_token_expiration_minutes,
        );
        self
    }
}

object!(ApiAuthorizationSettings {
    required {
        "resource_identifier" => resource_identifier,
        "audiences" => audiences,
    }
    optional {
        "access_token_expiration_minutes" => access_token_expiration_minutes,
        "refresh_token_expiration_minutes" => refresh_token_expiration_minutes,
    }
});

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorizationDefinition
/// An authorization server to be created.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ApiAuthorizationDefinition {
    name: String,
    description: Field<String>,
    configuration: ApiAuthorizationSettings,
    connector_id: Field<ConnectorId>,
    scopes: Field<Vec<ApiAuthorizationScopeDefinition>>,
    claims: Field<Vec<ApiAuthorizationClaimDefinition>>,
    unknown: Unknown,
}

impl ApiAuthorizationDefinition {
    /// Holds what is required and nothing else.
    pub fn new(
        name: impl Into<String>,
        configuration: impl Into<ApiAuthorizationSettings>,
    ) -> Self {
        Self {
            name: name.into(),
            description: Default::default(),
            configuration: configuration.into(),
            connector_id: Default::default(),
            scopes: Default::default(),
            claims: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// What the API is about.
    ///
    /// Documented: required. In fact: a server without one as well (the changelog of the vendor's Python
    /// SDK, 3.2.9).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Field::Value(description.into());
        self
    }

    /// Sends null for `description`, which clears it.
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = Field::Null;
        self
    }

    /// The connector, which cannot be changed later; the account's own if nothing is said. Only the
    /// vendor's MCP server sends it.
    pub fn connector_id(mut self, connector_id: impl Into<ConnectorId>) -> Self {
        self.connector_id = Field::Value(connector_id.into());
        self
    }

    /// Scopes to begin with. Only the vendor's MCP server sends them.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<ApiAuthorizationScopeDefinition>>,
    ) -> Self {
        self.scopes = Field::Value(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Claims to begin with. Only the vendor's MCP server sends them.
    pub fn claims(
        mut self,
        claims: impl IntoIterator<Item = impl Into<ApiAuthorizationClaimDefinition>>,
    ) -> Self {
        self.claims = Field::Value(claims.into_iter().map(Into::into).collect());
        self
    }
}

object!(ApiAuthorizationDefinition {
    required {
        "name" => name,
        "configuration" => configuration,
    }
    optional {
        "description" => description,
        "connector_id" => connector_id,
        "scopes" => scopes,
        "claims" => claims,
    }
});

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorizationReplacement
/// What replaces an authorization server.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ApiAuthorizationReplacement {
    name: String,
    description: Field<String>,
    configuration: ApiAuthorizationSettings,
    unknown: Unknown,
}

impl ApiAuthorizationReplacement {
    /// Holds what is required and nothing else.
    pub fn new(
        name: impl Into<String>,
        configuration: impl Into<ApiAuthorizationSettings>,
    ) -> Self {
        Self {
            name: name.into(),
            description: Default::default(),
            configuration: configuration.into(),
            unknown: Unknown::default(),
        }
    }

    /// What the API is about.
    ///
    /// Documented: required. In fact: a server without one as well (the changelog of the vendor's Python
    /// SDK, 3.2.9).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Field::Value(description.into());
        self
    }

    /// Sends null for `description`, which clears it.
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = Field::Null;
        self
    }
}

object!(ApiAuthorizationReplacement {
    required {
        "name" => name,
        "configuration" => configuration,
    }
    optional {
        "description" => description,
    }
});

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorizationScope
/// Something that clients of an authorization server can be allowed. Creating and replacing one answer
/// the id alone.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiAuthorizationScope {
    /// The id of the scope.
    pub id: ApiAuthorizationScopeId,
    /// The scope as clients ask for it.
    pub value: Option<String>,
    /// What it allows.
    pub description: Option<String>,
    unknown: Unknown,
}

object!(ApiAuthorizationScope {
    required {
        "id" => id,
    }
    optional {
        "value" => value,
        "description" => description,
    }
});

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorizationScopeDefinition
/// What a scope is to be.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ApiAuthorizationScopeDefinition {
    value: String,
    description: String,
    unknown: Unknown,
}

impl ApiAuthorizationScopeDefinition {
    /// Holds what is required and nothing else.
    pub fn new(value: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            description: description.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(ApiAuthorizationScopeDefinition {
    required {
        "value" => value,
        "description" => description,
    }
    optional {}
});

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorizationClaim
/// Something that access tokens say about the user. Creating and replacing one answer the id alone.
/// Several fields are not in use yet.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiAuthorizationClaim {
    /// The id of the claim.
    pub id: ApiAuthorizationClaimId,
    /// The name of the claim in the token.
    pub name: Option<String>,
    /// The name that administrators see.
    pub label: Option<String>,
    /// The user's attribute that fills it; `_macro_` where `user_attribute_macros` does.
    pub user_attribute_mappings: Option<String>,
    /// The macro that fills it.
    pub user_attribute_macros: Option<String>,
    /// How the value is changed; `semicolon_separated_list` is known.
    ///
    /// Documented: attribute\_transformations in the vendor's own OpenAPI description. In fact:
    /// attributes\_transformations (the page).
    pub attributes_transformations: Option<String>,
    /// Not used.
    pub skip_if_blank: Option<bool>,
    /// Not used yet; what would stand in it is not documented.
    pub values: Option<Vec<Value>>,
    /// Not used yet.
    pub default_values: Option<String>,
    /// Not used yet.
    pub provisioned_entitlements: Option<bool>,
    /// Not explained; only in the sample.
    pub safe_entitlements_enabled: Option<bool>,
    /// Not explained; only in the vendor's Go SDK.
    pub inherited: Option<bool>,
    unknown: Unknown,
}

object!(ApiAuthorizationClaim {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "label" => label,
        "user_attribute_mappings" => user_attribute_mappings,
        "user_attribute_macros" => user_attribute_macros,
        "attributes_transformations" => attributes_transformations,
        "skip_if_blank" => skip_if_blank,
        "values" => values,
        "default_values" => default_values,
        "provisioned_entitlements" => provisioned_entitlements,
        "safe_entitlements_enabled" => safe_entitlements_enabled,
        "inherited" => inherited,
    }
});

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorizationClaimDefinition
/// What a claim is to be.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ApiAuthorizationClaimDefinition {
    name: String,
    user_attribute_mappings: Field<String>,
    user_attribute_macros: Field<String>,
    attributes_transformations: Field<String>,
    unknown: Unknown,
}

impl ApiAuthorizationClaimDefinition {
    /// Holds what is required and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            user_attribute_mappings: Default::default(),
            user_attribute_macros: Default::default(),
            attributes_transformations: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The user's attribute that fills it, such as `email`. A custom attribute has `custom_attribute_`
    /// before its name; `_macro_` has `user_attribute_macros` fill it.
    pub fn user_attribute_mappings(
        mut self,
        user_attribute_mappings: impl Into<String>,
    ) -> Self {
        self.user_attribute_mappings = Field::Value(user_attribute_mappings.into());
        self
    }

    /// The macro that fills it, where the attribute is `_macro_`.
    pub fn user_attribute_macros(
        mut self,
        user_attribute_macros: impl Into<String>,
    ) -> Self {
        self.user_attribute_macros = Field::Value(user_attribute_macros.into());
        self
    }

    /// How the value is changed; `semicolon_separated_list` is known. Only in a sample of the page.
    pub fn attributes_transformations(
        mut self,
        attributes_transformations: impl Into<String>,
    ) -> Self {
        self.attributes_transformations = Field::Value(
            attributes_transformations.into(),
        );
        self
    }
}

object!(ApiAuthorizationClaimDefinition {
    required {
        "name" => name,
    }
    optional {
        "user_attribute_mappings" => user_attribute_mappings,
        "user_attribute_macros" => user_attribute_macros,
        "attributes_transformations" => attributes_transformations,
    }
});

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorizationClient
/// An application that can get tokens of an authorization server. Adding and changing one answer the
/// ids alone.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiAuthorizationClient {
    /// The application.
    pub app_id: AppId,
    /// The server.
    pub api_auth_id: Option<ApiAuthorizationId>,
    /// The name of the application.
    pub name: Option<String>,
    /// What it may ask for.
    pub scopes: Option<Vec<ApiAuthorizationScope>>,
    unknown: Unknown,
}

object!(ApiAuthorizationClient {
    required {
        "app_id" => app_id,
    }
    optional {
        "api_auth_id" => api_auth_id,
        "name" => name,
        "scopes" => scopes,
    }
});

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorizationClientDefinition
/// An application that is to be a client.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ApiAuthorizationClientDefinition {
    app_id: AppId,
    scopes: Vec<ApiAuthorizationScopeId>,
    unknown: Unknown,
}

impl ApiAuthorizationClientDefinition {
    /// Holds what is required and nothing else.
    pub fn new(
        app_id: impl Into<AppId>,
        scopes: impl IntoIterator<Item = impl Into<ApiAuthorizationScopeId>>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            scopes: scopes.into_iter().map(Into::into).collect(),
            unknown: Unknown::default(),
        }
    }
}

object!(ApiAuthorizationClientDefinition {
    required {
        "app_id" => app_id,
        "scopes" => scopes,
    }
    optional {}
});

// spec/v2/api_authorizations.yaml#/components/schemas/ApiAuthorizationClientChanges
/// What a client may ask for from now on.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ApiAuthorizationClientChanges {
    scopes: Vec<ApiAuthorizationScopeId>,
    unknown: Unknown,
}

impl ApiAuthorizationClientChanges {
    /// Holds what is required and nothing else.
    pub fn new(
        scopes: impl IntoIterator<Item = impl Into<ApiAuthorizationScopeId>>,
    ) -> Self {
        Self {
            scopes: scopes.into_iter().map(Into::into).collect(),
            unknown: Unknown::default(),
        }
    }
}

object!(ApiAuthorizationClientChanges {
    required {
        "scopes" => scopes,
    }
    optional {}
});
