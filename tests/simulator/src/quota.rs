//! The hourly quota that the account's version 1 calls share.

use http::HeaderName;
use jiff::Timestamp;

use crate::reply::Reply;

/// Calls allowed in an hour.
pub(crate) const LIMIT: u64 = 5000;

const HOUR: i64 = 3600;

/// How much of the present hour is used. It is counted, never enforced.
#[derive(Default)]
pub(crate) struct Quota {
    hour: i64,
    used: u64,
}

impl Quota {
    /// Counts a call.
    pub(crate) fn spend(&mut self, now: Timestamp) {
        let hour = now.as_second().div_euclid(HOUR);
        if hour != self.hour {
            *self = Self { hour, used: 0 };
        }
        self.used = self.used.saturating_add(1);
    }

    /// Calls left in this hour.
    pub(crate) fn remaining(&self, now: Timestamp) -> u64 {
        let used = if now.as_second().div_euclid(HOUR) == self.hour { self.used } else { 0 };
        LIMIT.saturating_sub(used)
    }

    /// Seconds until the next hour begins.
    pub(crate) fn reset(now: Timestamp) -> i64 {
        HOUR - now.as_second().rem_euclid(HOUR)
    }

    /// Writes the headers that good answers of version 1 carry.
    pub(crate) fn announce(&self, reply: &mut Reply, now: Timestamp) {
        for (name, value) in [
            ("x-ratelimit-limit", LIMIT.to_string()),
            ("x-ratelimit-remaining", self.remaining(now).to_string()),
            ("x-ratelimit-reset", Self::reset(now).to_string()),
        ] {
            reply.set(HeaderName::from_static(name), &value);
        }
    }
}
