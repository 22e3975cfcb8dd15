//! Types that the resources of `v1` share.
//!
//! Generated from `spec/v1/api.yaml` by `cargo xtask generate`; edit that, not this.

use super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/api.yaml#/components/schemas/Status
/// The outcome that every answer carries beside its data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Status {
    /// Whether the call failed.
    pub error: Option<bool>,
    /// The HTTP status again.
    pub code: Option<i64>,
    /// The outcome in a word or two, such as `success`.
    pub type_: Option<String>,
    /// The outcome as a sentence.
    pub message: Option<String>,
    unknown: Unknown,
}

object!(Status {
    required {}
    optional {
        "error" => error,
        "code" => code,
        "type" => type_,
        "message" => message,
    }
});

// spec/v1/api.yaml#/components/schemas/StatusEnvelope
/// An answer without data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatusEnvelope {
    /// The outcome that every answer carries beside its data.
    pub status: Option<Box<Status>>,
    unknown: Unknown,
}

object!(StatusEnvelope {
    required {}
    optional {
        "status" => status,
    }
});
