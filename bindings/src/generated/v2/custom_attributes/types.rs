//! Types of the resource `custom_attributes` of `v2`.
//!
//! Generated from `spec/v2/custom_attributes.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/custom_attributes.yaml#/components/schemas/CustomAttribute
/// A custom attribute that the account defines for its users.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomAttribute {
    /// The id of the custom attribute.
    pub id: CustomAttributeId,
    /// The name that people see.
    pub name: Option<String>,
    /// The name that programs use, in `custom_attributes` of users and in filters; unique in the account.
    pub shortname: Option<String>,
    /// The place in the order of custom attributes, counted from 1.
    pub position: Option<i64>,
    unknown: Unknown,
}

object!(CustomAttribute {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "shortname" => shortname,
        "position" => position,
    }
});

// spec/v2/custom_attributes.yaml#/components/schemas/CustomAttributeDefinition
/// What a custom attribute is to be.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CustomAttributeDefinition {
    name: String,
    shortname: String,
    position: Field<i64>,
    unknown: Unknown,
}

impl CustomAttributeDefinition {
    /// Holds what is required and nothing else.
    pub fn new(name: impl Into<String>, shortname: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            shortname: shortname.into(),
            position: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// The place in the order of custom attributes, counted from 1. Null for none; a change without it
    /// leaves it as it is.
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

object!(CustomAttributeDefinition {
    required {
        "name" => name,
        "shortname" => shortname,
    }
    optional {
        "position" => position,
    }
});

// spec/v2/custom_attributes.yaml#/components/schemas/NewCustomAttribute
/// A custom attribute to be created, in the wrapping that the server wants.
///
/// Documented: name, short name and position without an object around them. In fact: they are expected
/// in `user_field` (the changelog of the vendor's Go SDK, 4.3.0, its .NET and Node SDKs and its
/// Terraform provider).
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NewCustomAttribute {
    user_field: CustomAttributeDefinition,
    unknown: Unknown,
}

impl NewCustomAttribute {
    /// Holds what is required and nothing else.
    pub fn new(user_field: impl Into<CustomAttributeDefinition>) -> Self {
        Self {
            user_field: user_field.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(NewCustomAttribute {
    required {
        "user_field" => user_field,
    }
    optional {}
});
