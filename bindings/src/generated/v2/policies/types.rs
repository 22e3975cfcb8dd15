//! Types of the resource `policies` of `v2`.
//!
//! Generated from `spec/v2/policies.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/policies.yaml#/components/schemas/PolicyKind
/// Whom a policy is for, users or applications. It decides which fields there are and cannot be
/// changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PolicyKind {
    /// `"user"`
    User,
    /// `"app"`
    App,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(PolicyKind(String) {
    "user" => User,
    "app" => App,
});

// spec/v2/policies.yaml#/components/schemas/PolicyPasswordComplexity
/// User policies only. What a password needs: nothing, letters and digits, both cases and digits, these
/// and a special character, or any three of lower case, upper case, digits and special characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PolicyPasswordComplexity {
    /// `0`
    None,
    /// `1`
    LettersAndDigits,
    /// `2`
    MixedCaseAndDigits,
    /// `3`
    MixedCaseDigitsAndSpecial,
    /// `4`
    AnyThree,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(PolicyPasswordComplexity(i64) {
    0 => None,
    1 => LettersAndDigits,
    2 => MixedCaseAndDigits,
    3 => MixedCaseDigitsAndSpecial,
    4 => AnyThree,
});

// spec/v2/policies.yaml#/components/schemas/PolicyTimeUnit
/// User policies only. The unit of how long an invitation holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PolicyTimeUnit {
    /// `0`
    Minutes,
    /// `1`
    Hours,
    /// `2`
    Days,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(PolicyTimeUnit(i64) {
    0 => Minutes,
    1 => Hours,
    2 => Days,
});

// spec/v2/policies.yaml#/components/schemas/PolicyPortalSetting
/// User policies only. Whether users must, may or must not use the new portal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PolicyPortalSetting {
    /// `"required"`
    Required,
    /// `"allowed"`
    Allowed,
    /// `"forbidden"`
    Forbidden,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(PolicyPortalSetting(String) {
    "required" => Required,
    "allowed" => Allowed,
    "forbidden" => Forbidden,
});

// spec/v2/policies.yaml#/components/schemas/PolicyTerms
/// User policies only. The terms that users have to accept; null in answers where there are none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyTerms {
    /// Whether they have to be accepted.
    pub enabled: Option<bool>,
    /// Their text.
    pub content: Option<String>,
    unknown: Unknown,
}

impl PolicyTerms {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether they have to be accepted.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Their text.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

object!(PolicyTerms {
    required {}
    optional {
        "enabled" => enabled,
        "content" => content,
    }
});

// spec/v2/policies.yaml#/components/schemas/PolicySummary
/// A policy in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicySummary {
    /// The id of the policy.
    pub id: PolicyId,
    /// What it is called.
    pub name: Option<String>,
    /// Whom a policy is for, users or applications.
    pub kind: Option<PolicyKind>,
    /// Whether it is the account's default.
    pub is_default: Option<bool>,
    unknown: Unknown,
}

object!(PolicySummary {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "kind" => kind,
        "is_default" => is_default,
    }
});
