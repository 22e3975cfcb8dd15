//! Types of the resource `groups` of `v2`.
//!
//! Generated from `spec/v2/groups.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/groups.yaml#/components/schemas/Group
/// A group of users. A user belongs to one at most, and it decides which policy holds for them.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The id of the group.
    pub id: GroupId,
    /// The name of the group, unique in the account.
    pub name: Option<String>,
    /// A reference of former times; always null, whatever was sent.
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

// spec/v2/groups.yaml#/components/schemas/NewGroup
/// A group to be created.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewGroup {
    name: String,
    reference: Field<String>,
    policy_id: Field<PolicyId>,
    unknown: Unknown,
}

impl NewGroup {
    /// Holds what is required and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            reference: Default::default(),
            policy_id: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Taken and thrown away; a group has no reference afterwards.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Field::Value(reference.into());
        self
    }

    /// Sends null for `reference`, which clears it.
    #[inline]
    pub fn clear_reference(mut self) -> Self {
        self.reference = Field::Null;
        self
    }

    /// The policy for the users of the group. Only the vendor's MCP server sends it, and it is not
    /// answered.
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
}

object!(NewGroup {
    required {
        "name" => name,
    }
    optional {
        "reference" => reference,
        "policy_id" => policy_id,
    }
});

// spec/v2/groups.yaml#/components/schemas/GroupChanges
/// What is to change about a group.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct GroupChanges {
    name: Field<String>,
    reference: Field<String>,
    policy_id: Field<PolicyId>,
    unknown: Unknown,
}

impl GroupChanges {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the group, unique in the account.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Field::Value(name.into());
        self
    }

    /// Taken and thrown away; a group has no reference afterwards.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Field::Value(reference.into());
        self
    }

    /// Sends null for `reference`, which clears it.
    #[inline]
    pub fn clear_reference(mut self) -> Self {
        self.reference = Field::Null;
        self
    }

    /// The policy for the users of the group. Only the vendor's MCP server sends it, and it is not
    /// answered.
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
}

object!(GroupChanges {
    required {}
    optional {
        "name" => name,
        "reference" => reference,
        "policy_id" => policy_id,
    }
});
