//! The type `NewApp` of `v2`.
//!
//! Generated from `spec/v2/apps.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/apps.yaml#/components/schemas/NewApp
/// An application to be created.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewApp {
    connector_id: ConnectorId,
    name: String,
    description: Field<String>,
    notes: Field<String>,
    visible: Field<bool>,
    policy_id: Field<PolicyId>,
    brand_id: Field<BrandId>,
    tab_id: Field<TabId>,
    allow_assumed_signin: Field<bool>,
    role_ids: Field<Vec<RoleId>>,
    provisioning: Field<AppProvisioning>,
    configuration: Field<AppConfiguration>,
    parameters: Field<BTreeMap<String, AppParameter>>,
    enforcement_point: Field<AppEnforcementPoint>,
    unknown: Unknown,
}

impl NewApp {
    /// Holds what is required and nothing else.
    pub fn new(connector_id: impl Into<ConnectorId>, name: impl Into<String>) -> Self {
        Self {
            connector_id: connector_id.into(),
            name: name.into(),
            description: Default::default(),
            notes: Default::default(),
            visible: Default::default(),
            policy_id: Default::default(),
            brand_id: Default::default(),
            tab_id: Default::default(),
            allow_assumed_signin: Default::default(),
            role_ids: Default::default(),
            provisioning: Default::default(),
            configuration: Default::default(),
            parameters: Default::default(),
            enforcement_point: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// A text about it.
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

    /// Notes of the administrators.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Field::Value(notes.into());
        self
    }

    /// Sends null for `notes`, which clears it.
    #[inline]
    pub fn clear_notes(mut self) -> Self {
        self.notes = Field::Null;
        self
    }

    /// Whether users see it in the portal; they do, if not set.
    #[inline]
    pub fn visible(mut self, visible: bool) -> Self {
        self.visible = Field::Value(visible);
        self
    }

    /// The security policy that applies to the application.
    pub fn policy_id(mut self, policy_id: impl Into<PolicyId>) -> Self {
        self.policy_id = Field::Value(policy_id.into());
        self
    }

    /// Sends null for `policy_id`, which clears it.
    #[inline]
    pub fn clear_policy_id(mut self) -> Self {
        self.policy_id = Field::Null;
        self
    }

    /// The brand that login pages have when a login begins at the application.
    pub fn brand_id(mut self, brand_id: impl Into<BrandId>) -> Self {
        self.brand_id = Field::Value(brand_id.into());
        self
    }

    /// Sends null for `brand_id`, which clears it.
    #[inline]
    pub fn clear_brand_id(mut self) -> Self {
        self.brand_id = Field::Null;
        self
    }

    /// The tab of the portal it stands in.
    pub fn tab_id(mut self, tab_id: impl Into<TabId>) -> Self {
        self.tab_id = Field::Value(tab_id.into());
        self
    }

    /// Sends null for `tab_id`, which clears it.
    #[inline]
    pub fn clear_tab_id(mut self) -> Self {
        self.tab_id = Field::Null;
        self
    }

    /// Whether administrators who act for a user may log in to it; they may not, if not set.
    #[inline]
    pub fn allow_assumed_signin(mut self, allow_assumed_signin: bool) -> Self {
        self.allow_assumed_signin = Field::Value(allow_assumed_signin);
        self
    }

    /// The roles whose users get it.
    pub fn role_ids(
        mut self,
        role_ids: impl IntoIterator<Item = impl Into<RoleId>>,
    ) -> Self {
        self.role_ids = Field::Value(role_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Whether users are created in the application as well.
    pub fn provisioning(mut self, provisioning: impl Into<AppProvisioning>) -> Self {
        self.provisioning = Field::Value(provisioning.into());
        self
    }

    /// The settings of an application.
    pub fn configuration(mut self, configuration: impl Into<AppConfiguration>) -> Self {
        self.configuration = Field::Value(configuration.into());
        self
    }

    /// Parameters by name. One that the connector does not have is added, if the connector's
    /// `allows_new_parameters` says so.
    pub fn parameters(
        mut self,
        parameters: impl IntoIterator<
            Item = (impl Into<String>, impl Into<AppParameter>),
        >,
    ) -> Self {
        self.parameters = Field::Value(
            parameters
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        );
        self
    }

    /// How an access gateway guards an application.
    pub fn enforcement_point(
        mut self,
        enforcement_point: impl Into<AppEnforcementPoint>,
    ) -> Self {
        self.enforcement_point = Field::Value(enforcement_point.into());
        self
    }
}

object!(NewApp {
    required {
        "connector_id" => connector_id,
        "name" => name,
    }
    optional {
        "description" => description,
        "notes" => notes,
        "visible" => visible,
        "policy_id" => policy_id,
        "brand_id" => brand_id,
        "tab_id" => tab_id,
        "allow_assumed_signin" => allow_assumed_signin,
        "role_ids" => role_ids,
        "provisioning" => provisioning,
        "configuration" => configuration,
        "parameters" => parameters,
        "enforcement_point" => enforcement_point,
    }
});
