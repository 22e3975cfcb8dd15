//! Types of the resource `groups` of `v1`.
//!
//! Generated from `spec/v1/groups.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/groups.yaml#/components/schemas/Group
/// Users who share a security policy; a user belongs to one group at most.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The id of the group.
    pub id: GroupId,
    /// The group's name.
    pub name: Option<String>,
    /// Deprecated, and always null.
    ///
    /// Documented: a text that is never null, in the vendor's own OpenAPI description. In fact: always null
    /// (the samples of the page).
    pub reference: Option<String>,
    unknown: Unknown,
}

object!(Group {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "reference" => reference,
    }
});
