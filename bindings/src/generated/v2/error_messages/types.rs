//! Types of the resource `error_messages` of `v2`.
//!
//! Generated from `spec/v2/error_messages.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/error_messages.yaml#/components/schemas/ErrorMessageTypeId
/// What a message is about, as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorMessageTypeId {
    /// `9`
    NoAccessToApp,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(ErrorMessageTypeId(i64) {
    9 => NoAccessToApp,
});

// spec/v2/error_messages.yaml#/components/schemas/ErrorMessageTypeName
/// What a message is about, as a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorMessageTypeName {
    /// `"MESSAGE_TYPE_NO_ACCESS_APP"`
    NoAccessToApp,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(ErrorMessageTypeName(String) {
    "MESSAGE_TYPE_NO_ACCESS_APP" => NoAccessToApp,
});

// spec/v2/error_messages.yaml#/components/schemas/ErrorMessage
/// What a user reads in place of a page that they may not see.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorMessage {
    /// The id of the message; absent as long as nobody has changed it.
    pub id: Option<ErrorMessageId>,
    /// The account; absent like the id.
    pub account_id: Option<AccountId>,
    /// The brand; absent like the id.
    pub brand_id: Option<BrandId>,
    /// What a message is about, as a number.
    pub type_id: Option<ErrorMessageTypeId>,
    /// The language.
    pub locale: Option<String>,
    /// The heading.
    pub title: Option<String>,
    /// When the message appears.
    pub description: Option<String>,
    /// What the user reads.
    pub message: Option<String>,
    unknown: Unknown,
}

object!(ErrorMessage {
    required {}
    optional {
        "id" => id,
        "account_id" => account_id,
        "brand_id" => brand_id,
        "type_id" => type_id,
        "locale" => locale,
        "title" => title,
        "description" => description,
        "message" => message,
    }
});

// spec/v2/error_messages.yaml#/components/schemas/ErrorMessageChanges
/// Which message is to change, by exactly one of `id`, `type_id` and `type_name`, and what about it.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ErrorMessageChanges {
    id: Field<ErrorMessageId>,
    type_id: Field<ErrorMessageTypeId>,
    type_name: Field<ErrorMessageTypeName>,
    locale: Field<String>,
    title: Field<String>,
    description: Field<String>,
    message: Field<String>,
    unknown: Unknown,
}

impl ErrorMessageChanges {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The message, by its id.
    pub fn id(mut self, id: impl Into<ErrorMessageId>) -> Self {
        self.id = Field::Value(id.into());
        self
    }

    /// What a message is about, as a number.
    pub fn type_id(mut self, type_id: impl Into<ErrorMessageTypeId>) -> Self {
        self.type_id = Field::Value(type_id.into());
        self
    }

    /// What a message is about, as a name.
    pub fn type_name(mut self, type_name: impl Into<ErrorMessageTypeName>) -> Self {
        self.type_name = Field::Value(type_name.into());
        self
    }

    /// The language.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Field::Value(locale.into());
        self
    }

    /// The heading.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Field::Value(title.into());
        self
    }

    /// When the message appears.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Field::Value(description.into());
        self
    }

    /// What the user reads.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Field::Value(message.into());
        self
    }
}

object!(ErrorMessageChanges {
    required {}
    optional {
        "id" => id,
        "type_id" => type_id,
        "type_name" => type_name,
        "locale" => locale,
        "title" => title,
        "description" => description,
        "message" => message,
    }
});
