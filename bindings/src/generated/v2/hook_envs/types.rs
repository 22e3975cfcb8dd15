//! Types of the resource `hook_envs` of `v2`.
//!
//! Generated from `spec/v2/hook_envs.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/hook_envs.yaml#/components/schemas/HookEnv
/// An environment variable of the account's hooks, without its value.
#[derive(Clone, Debug, PartialEq)]
pub struct HookEnv {
    /// The id of the variable.
    pub id: HookEnvId,
    /// The name that functions read it by.
    pub name: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When its value was last changed.
    pub updated_at: Option<Timestamp>,
    unknown: Unknown,
}

object!(HookEnv {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "created_at" => created_at,
        "updated_at" => updated_at,
    }
});

// spec/v2/hook_envs.yaml#/components/schemas/HookEnvDefinition
/// A variable to be created.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HookEnvDefinition {
    name: String,
    value: Secret,
    unknown: Unknown,
}

impl HookEnvDefinition {
    /// Holds what is required and nothing else.
    pub fn new(name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(HookEnvDefinition {
    required {
        "name" => name,
        "value" => value,
    }
    optional {}
});

// spec/v2/hook_envs.yaml#/components/schemas/HookEnvChanges
/// What is to change about a variable.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HookEnvChanges {
    value: Secret,
    unknown: Unknown,
}

impl HookEnvChanges {
    /// Holds what is required and nothing else.
    pub fn new(value: impl Into<Secret>) -> Self {
        Self {
            value: value.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(HookEnvChanges {
    required {
        "value" => value,
    }
    optional {}
});
