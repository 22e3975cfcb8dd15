//! Types of the resource `invites` of `v1`.
//!
//! Generated from `spec/v1/invites.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/invites.yaml#/components/schemas/InviteLinkRequest
/// Whom a link is for.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct InviteLinkRequest {
    email: String,
    unknown: Unknown,
}

impl InviteLinkRequest {
    /// Holds what is required and nothing else.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            unknown: Unknown::default(),
        }
    }
}

object!(InviteLinkRequest {
    required {
        "email" => email,
    }
    optional {}
});

// spec/v1/invites.yaml#/components/schemas/InviteMail
/// Who is invited, and where the e-mail goes.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct InviteMail {
    email: String,
    personal_email: Field<String>,
    unknown: Unknown,
}

impl InviteMail {
    /// Holds what is required and nothing else.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            personal_email: Default::default(),
            unknown: Unknown::default(),
        }
    }

    /// Where to send the e-mail instead, such as a private address.
    pub fn personal_email(mut self, personal_email: impl Into<String>) -> Self {
        self.personal_email = Field::Value(personal_email.into());
        self
    }
}

object!(InviteMail {
    required {
        "email" => email,
    }
    optional {
        "personal_email" => personal_email,
    }
});
