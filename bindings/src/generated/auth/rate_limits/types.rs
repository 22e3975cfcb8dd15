//! Types of the resource `rate_limits` of `auth`.
//!
//! Generated from `spec/auth/rate_limits.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/auth/rate_limits.yaml#/components/schemas/RateLimitEnvelope
/// The quota in the envelope of version 1; unlike elsewhere its data is an object, not an array.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitEnvelope {
    /// The outcome that a version 1 answer carries beside its data.
    pub status: Option<Box<Status>>,
    /// The hourly quota, named like the headers that carry it elsewhere.
    pub data: Option<Box<RateLimit>>,
    unknown: Unknown,
}

object!(RateLimitEnvelope {
    required {}
    optional {
        "status" => status,
        "data" => data,
    }
});

// spec/auth/rate_limits.yaml#/components/schemas/RateLimit
/// The hourly quota, named like the headers that carry it elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimit {
    /// Calls allowed in an hour.
    pub x_rate_limit_limit: Option<i64>,
    /// Calls left in this hour.
    pub x_rate_limit_remaining: Option<i64>,
    /// Seconds until the next hour begins; not a timestamp.
    pub x_rate_limit_reset: Option<i64>,
    unknown: Unknown,
}

object!(RateLimit {
    required {}
    optional {
        "X-RateLimit-Limit" => x_rate_limit_limit,
        "X-RateLimit-Remaining" => x_rate_limit_remaining,
        "X-RateLimit-Reset" => x_rate_limit_reset,
    }
});
