//! Types of the resource `connectors` of `v2`.
//!
//! Generated from `spec/v2/connectors.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/connectors.yaml#/components/schemas/Connector
/// A template that applications are made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Connector {
    /// The id of the connector.
    pub id: ConnectorId,
    /// The name of the connector.
    pub name: Option<String>,
    /// How users log in to an application.
    pub auth_method: Option<AppAuthMethod>,
    /// Whether its applications can have parameters that it does not have itself.
    pub allows_new_parameters: Option<bool>,
    /// Where the icon is.
    pub icon_url: Option<String>,
    unknown: Unknown,
}

object!(Connector {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "auth_method" => auth_method,
        "allows_new_parameters" => allows_new_parameters,
        "icon_url" => icon_url,
    }
});
