//! Types of the resource `mappings` of `v2`.
//!
//! Generated from `spec/v2/mappings.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/mappings.yaml#/components/schemas/MappingMatch
/// How many of the conditions a user has to meet, all of them or one at least.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MappingMatch {
    /// `"all"`
    All,
    /// `"any"`
    Any,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(MappingMatch(String) {
    "all" => All,
    "any" => Any,
});

// spec/v2/mappings.yaml#/components/schemas/MappingAttributeKind
/// A kind of attribute: one that all users have, a custom one, or none, for mappings without conditions
/// or without actions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MappingAttributeKind {
    /// `"builtin"`
    Builtin,
    /// `"custom"`
    Custom,
    /// `"none"`
    Without,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(MappingAttributeKind(String) {
    "builtin" => Builtin,
    "custom" => Custom,
    "none" => Without,
});

// spec/v2/mappings.yaml#/components/schemas/Mapping
/// A mapping.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    /// The id of the mapping.
    pub id: MappingId,
    /// The name that administrators see.
    pub name: Option<String>,
    /// How many of the conditions a user has to meet, all of them or one at least.
    pub match_: Option<MappingMatch>,
    /// Whether the mapping runs.
    pub enabled: Option<bool>,
    /// Its place among the mappings, counted from 1; null where it is not enabled.
    pub position: Option<i64>,
    /// Whom it runs for; everyone, if there are none.
    pub conditions: Option<Vec<MappingCondition>>,
    /// What it does.
    pub actions: Option<Vec<MappingAction>>,
    unknown: Unknown,
}

object!(Mapping {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "match" => match_,
        "enabled" => enabled,
        "position" => position,
        "conditions" => conditions,
        "actions" => actions,
    }
});

// spec/v2/mappings.yaml#/components/schemas/MappingCondition
/// What a mapping asks of a user. One that is sent needs all three fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MappingCondition {
    /// What it looks at, such as `last_login`, `has_role` or `custom_attribute_` and a short name; see
    /// `mappings.list_conditions`.
    pub source: Option<String>,
    /// How it compares, such as `=`, `!=`, `~`, `!~`, `bw`, `ew`, `>`, `<`, and `ri` or `rin` for roles;
    /// see `mappings.list_condition_operators`.
    pub operator: Option<String>,
    /// What it compares with, as a text even for numbers and ids; see `mappings.list_condition_values`.
    pub value: Option<String>,
    unknown: Unknown,
}

impl MappingCondition {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it looks at, such as `last_login`, `has_role` or `custom_attribute_` and a short name; see
    /// `mappings.list_conditions`.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// How it compares, such as `=`, `!=`, `~`, `!~`, `bw`, `ew`, `>`, `<`, and `ri` or `rin` for roles;
    /// see `mappings.list_condition_operators`.
    #[must_use]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// What it compares with, as a text even for numbers and ids; see `mappings.list_condition_values`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(MappingCondition {
    required {}
    optional {
        "source" => source,
        "operator" => operator,
        "value" => value,
    }
});

// spec/v2/mappings.yaml#/components/schemas/MappingAction
/// Something that a mapping does. One that is sent needs both fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MappingAction {
    /// What it does, such as `add_role` or `set_status`; see `mappings.list_actions`.
    pub action: Option<String>,
    /// The values, mostly one, as texts even for numbers and ids; see `mappings.list_action_values`.
    pub value: Option<Vec<String>>,
    unknown: Unknown,
}

impl MappingAction {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it does, such as `add_role` or `set_status`; see `mappings.list_actions`.
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// The values, mostly one, as texts even for numbers and ids; see `mappings.list_action_values`.
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

object!(MappingAction {
    required {}
    optional {
        "action" => action,
        "value" => value,
    }
});

// spec/v2/mappings.yaml#/components/schemas/MappingDefinition
/// A mapping to be created, or to take the place of another. Its id does not belong in it.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MappingDefinition {
    name: String,
    match_: MappingMatch,
    enabled: bool,
    position: Field<i64>,
    conditions: Vec<MappingCondition>,
    actions: Vec<MappingAction>,
    unknown: Unknown,
}

impl MappingDefinition {
    /// Holds what is required and nothing else.
    pub fn new(
        name: impl Into<String>,
        match_: impl Into<MappingMatch>,
        enabled: bool,
        conditions: impl IntoIterator<Item = impl Into<MappingCondition>>,
        actions: impl IntoIterator<Item = impl Into<MappingAction>>,
    ) -> Self {
        Self {
            name: name.into(),
            match_: match_.into(),
            enabled,
            position: Default::default(),
            conditions: conditions.into_iter().map(Into::into).collect(),
            actions: actions.into_iter().map(Into::into).collect(),
            unknown: Unknown::default(),
        }
    }

    /// Its place among the mappings, counted from 1; one beyond the last is the last. A new mapping comes
    /// last with null, or with 0. Send it for a mapping that is enabled, and only then: else it is refused
    /// with a 422.
    ///
    /// Documented: required. In fact: refused for a mapping that is not enabled, and null is taken for a
    /// new one (the changelog of the vendor's Python SDK, and the sample of the page).
    #[inline]
    pub fn position(mut self, position: i64) -> Self {
        self.position = Field::Value(position);
        self
    }

    /// Sends null for `position`, which clears it.
    #[inline]
    pub fn clear_position(mut self) -> Self {
        self.position = Field::Null;
        self
    }
}

object!(MappingDefinition {
    required {
        "name" => name,
        "match" => match_,
        "enabled" => enabled,
        "conditions" => conditions,
        "actions" => actions,
    }
    optional {
        "position" => position,
    }
});

// spec/v2/mappings.yaml#/components/schemas/MappingTrial
/// What a mapping would do for a user.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MappingTrial {
    /// A user whom a mapping was tried on.
    pub user: Option<Box<MappingTrialUser>>,
    /// Whether the user meets the conditions.
    pub mapped: Option<bool>,
    unknown: Unknown,
}

object!(MappingTrial {
    required {}
    optional {
        "user" => user,
        "mapped" => mapped,
    }
});

// spec/v2/mappings.yaml#/components/schemas/MappingTrialUser
/// A user whom a mapping was tried on.
#[derive(Clone, Debug, PartialEq)]
pub struct MappingTrialUser {
    /// The id of the user.
    pub id: UserId,
    /// First name.
    pub firstname: Option<String>,
    /// Last name.
    pub lastname: Option<String>,
    /// The name the user logs in with.
    pub username: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    unknown: Unknown,
}

object!(MappingTrialUser {
    required {
        "id" => id,
    }
    optional {
        "firstname" => firstname,
        "lastname" => lastname,
        "username" => username,
        "email" => email,
    }
});

// spec/v2/mappings.yaml#/components/schemas/MappingReference
/// A mapping that was written.
#[derive(Clone, Debug, PartialEq)]
pub struct MappingReference {
    /// The id of the mapping.
    pub id: MappingId,
    unknown: Unknown,
}

object!(MappingReference {
    required {
        "id" => id,
    }
    optional {}
});

// spec/v2/mappings.yaml#/components/schemas/MappingOption
/// A type of condition, an operator or an action to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct MappingOption {
    /// What administrators see.
    pub name: Option<String>,
    /// What a mapping has in it.
    pub value: String,
    unknown: Unknown,
}

object!(MappingOption {
    required {
        "value" => value,
    }
    optional {
        "name" => name,
    }
});

// spec/v2/mappings.yaml#/components/schemas/MappingChoice
/// A value to choose from, for a condition or an action.
#[derive(Clone, Debug, PartialEq)]
pub struct MappingChoice {
    /// What administrators see.
    pub name: Option<String>,
    /// What a mapping has in it, there as a text; an id comes as a number here.
    pub value: Value,
    unknown: Unknown,
}

object!(MappingChoice {
    required {
        "value" => value,
    }
    optional {
        "name" => name,
    }
});
