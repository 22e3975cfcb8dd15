//! Types of the resource `app_rules` of `v2`.
//!
//! Generated from `spec/v2/app_rules.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/app_rules.yaml#/components/schemas/AppRuleMatch
/// How many of the conditions a user has to meet, all of them or one at least.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppRuleMatch {
    /// `"all"`
    All,
    /// `"any"`
    Any,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(AppRuleMatch(String) {
    "all" => All,
    "any" => Any,
});

// spec/v2/app_rules.yaml#/components/schemas/AppRuleAttributeKind
/// A kind of attribute: one that all users have, a custom one, or none, for rules without conditions or
/// without actions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppRuleAttributeKind {
    /// `"builtin"`
    Builtin,
    /// `"custom"`
    Custom,
    /// `"none"`
    Without,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(AppRuleAttributeKind(String) {
    "builtin" => Builtin,
    "custom" => Custom,
    "none" => Without,
});

// spec/v2/app_rules.yaml#/components/schemas/AppRule
/// A rule of an application.
#[derive(Clone, Debug, PartialEq)]
pub struct AppRule {
    /// The id of the rule.
    pub id: AppRuleId,
    /// The name that administrators see.
    pub name: Option<String>,
    /// How many of the conditions a user has to meet, all of them or one at least.
    pub match_: Option<AppRuleMatch>,
    /// Whether the rule runs.
    pub enabled: Option<bool>,
    /// Its place among the rules, counted from 1.
    pub position: Option<i64>,
    /// Whom it runs for; everyone, if there are none.
    pub conditions: Option<Vec<AppRuleCondition>>,
    /// What it does.
    pub actions: Option<Vec<AppRuleAction>>,
    unknown: Unknown,
}

object!(AppRule {
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

// spec/v2/app_rules.yaml#/components/schemas/AppRuleCondition
/// What a rule asks of a user. One that is sent needs all three fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppRuleCondition {
    /// What it looks at, such as `last_login`, `has_role` or `custom_attribute_` and a short name; see
    /// `app_rules.list_conditions`.
    pub source: Option<String>,
    /// How it compares, such as `=`, `!=`, `~`, `!~`, `bw`, `ew`, `>`, `<`, and `ri` or `rin` for roles;
    /// see `app_rules.list_condition_operators`.
    pub operator: Option<String>,
    /// What it compares with, as a text even for numbers and ids; see `app_rules.list_condition_values`.
    pub value: Option<String>,
    unknown: Unknown,
}

impl AppRuleCondition {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it looks at, such as `last_login`, `has_role` or `custom_attribute_` and a short name; see
    /// `app_rules.list_conditions`.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// How it compares, such as `=`, `!=`, `~`, `!~`, `bw`, `ew`, `>`, `<`, and `ri` or `rin` for roles;
    /// see `app_rules.list_condition_operators`.
    #[must_use]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// What it compares with, as a text even for numbers and ids; see `app_rules.list_condition_values`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(AppRuleCondition {
    required {}
    optional {
        "source" => source,
        "operator" => operator,
        "value" => value,
    }
});

// spec/v2/app_rules.yaml#/components/schemas/AppRuleAction
/// Something that a rule does. It has values, an expression, a script or a template, as the action
/// demands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppRuleAction {
    /// What it does, such as `add_role`, `set_status` or `set_groups`; see `app_rules.list_actions`.
    pub action: Option<String>,
    /// The values, mostly one, as texts even for numbers and ids; see `app_rules.list_action_values`.
    pub value: Option<Vec<String>>,
    /// A regular expression that chooses among the values, for actions that provision, take many values or
    /// take text. Not with `set_role_from_existing`.
    pub expression: Option<String>,
    /// The hash of a script, spelled with one t. It cannot be changed, nor used in another application.
    pub scriplet: Option<String>,
    /// A template that makes the value, for default, text and list actions.
    pub macro_: Option<String>,
    unknown: Unknown,
}

impl AppRuleAction {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it does, such as `add_role`, `set_status` or `set_groups`; see `app_rules.list_actions`.
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// The values, mostly one, as texts even for numbers and ids; see `app_rules.list_action_values`.
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// A regular expression that chooses among the values, for actions that provision, take many values or
    /// take text. Not with `set_role_from_existing`.
    #[must_use]
    pub fn expression(mut self, expression: impl Into<String>) -> Self {
        self.expression = Some(expression.into());
        self
    }

    /// The hash of a script, spelled with one t. It cannot be changed, nor used in another application.
    #[must_use]
    pub fn scriplet(mut self, scriplet: impl Into<String>) -> Self {
        self.scriplet = Some(scriplet.into());
        self
    }

    /// A template that makes the value, for default, text and list actions.
    #[must_use]
    pub fn macro_(mut self, macro_: impl Into<String>) -> Self {
        self.macro_ = Some(macro_.into());
        self
    }
}

object!(AppRuleAction {
    required {}
    optional {
        "action" => action,
        "value" => value,
        "expression" => expression,
        "scriplet" => scriplet,
        "macro" => macro_,
    }
});

// spec/v2/app_rules.yaml#/components/schemas/AppRuleDefinition
/// A rule to be created, or to take the place of another. Its id does not belong in it.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AppRuleDefinition {
    name: String,
    match_: AppRuleMatch,
    enabled: bool,
    position: Field<i64>,
    conditions: Vec<AppRuleCondition>,
    actions: Vec<AppRuleAction>,
    unknown: Unknown,
}

impl AppRuleDefinition {
    /// Holds what is required and nothing else.
    pub fn new(
        name: impl Into<String>,
        match_: impl Into<AppRuleMatch>,
        enabled: bool,
        conditions: impl IntoIterator<Item = impl Into<AppRuleCondition>>,
        actions: impl IntoIterator<Item = impl Into<AppRuleAction>>,
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

    /// Its place among the rules, counted from 1. A new rule comes last with null.
    ///
    /// Documented: required. In fact: null is taken for a new rule, and the vendor's MCP server leaves it
    /// out (the sample of the page, and that server).
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

object!(AppRuleDefinition {
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

// spec/v2/app_rules.yaml#/components/schemas/AppRuleReference
/// A rule that was written.
#[derive(Clone, Debug, PartialEq)]
pub struct AppRuleReference {
    /// The id of the rule.
    pub id: AppRuleId,
    unknown: Unknown,
}

object!(AppRuleReference {
    required {
        "id" => id,
    }
    optional {}
});

// spec/v2/app_rules.yaml#/components/schemas/AppRuleOption
/// A type of condition, an operator or an action to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct AppRuleOption {
    /// What administrators see.
    pub name: Option<String>,
    /// What a rule has in it.
    pub value: String,
    unknown: Unknown,
}

object!(AppRuleOption {
    required {
        "value" => value,
    }
    optional {
        "name" => name,
    }
});

// spec/v2/app_rules.yaml#/components/schemas/AppRuleChoice
/// A value to choose from, for a condition or an action.
#[derive(Clone, Debug, PartialEq)]
pub struct AppRuleChoice {
    /// What administrators see.
    pub name: Option<String>,
    /// What a rule has in it, there as a text; an id comes as a number here.
    pub value: Value,
    unknown: Unknown,
}

object!(AppRuleChoice {
    required {
        "value" => value,
    }
    optional {
        "name" => name,
    }
});
