//! Types of the resource `events` of `v1`.
//!
//! Generated from `spec/v1/events.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/events.yaml#/components/schemas/EventTypeDescription
/// A kind of thing that can happen.
#[derive(Clone, Debug, PartialEq)]
pub struct EventTypeDescription {
    /// What happened.
    pub id: EventType,
    /// Its name in capitals, such as `USER_LOGGED_INTO_ONELOGIN`.
    pub name: Option<String>,
    /// A sentence with places for names in it, such as `%user%`, `%actor_user%`, `%app%` and `%role%`.
    pub description: Option<String>,
    unknown: Unknown,
}

object!(EventTypeDescription {
    required {
        "id" => id,
    }
    optional {
        "name" => name,
        "description" => description,
    }
});
