//! Types of the resource `apps` of `v1`.
//!
//! Generated from `spec/v1/apps.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/apps.yaml#/components/schemas/App
/// An application of the account.
#[derive(Clone, Debug, PartialEq)]
pub struct App {
    /// The id of the application.
    pub id: AppId,
    /// The connector it is made with.
    pub connector_id: Option<ConnectorId>,
    /// Its name.
    pub name: Option<String>,
    /// Whether it needs the browser extension.
    pub extension: Option<bool>,
    /// The address of its picture, or its path alone; version 2 says `icon_url`.
    pub icon: Option<String>,
    /// Whether users see it in the portal.
    pub visible: Option<bool>,
    /// Whether users are provisioned in it; version 2 has an object here.
    pub provisioning: Option<bool>,
    unknown: Unknown,
}

object!(App {
    required {
        "id" => id,
    }
    optional {
        "connector_id" => connector_id,
        "name" => name,
        "extension" => extension,
        "icon" => icon,
        "visible" => visible,
        "provisioning" => provisioning,
    }
});
