//! Types of the resource `roles` of `v1`.
//!
//! Generated from `spec/v1/roles.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/roles.yaml#/components/schemas/Role
/// A role, of which version 1 tells no more than the name.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    /// The id of the role.
    pub id: RoleId,
    /// The role's name.
    pub name: Option<String>,
    unknown: Unknown,
}

object!(Role {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
    }
});
