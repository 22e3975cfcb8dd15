//! The simulator's time: a given or the system's clock, plus what tests have advanced it by.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use jiff::{SignedDuration, Timestamp, fmt::rfc2822};

/// Where the time comes from before it is advanced.
pub(crate) type Source = Box<dyn Fn() -> SystemTime + Send + Sync>;

/// The time that stands still where a simulator has a seed: behind all that its account holds. 2026-07-01T00:00:00Z.
const STILL: Duration = Duration::from_secs(1_782_864_000);

/// The time of a simulator that has a seed.
pub(crate) fn still() -> Source {
    Box::new(|| SystemTime::UNIX_EPOCH + STILL)
}

/// Tells the time.
pub(crate) struct Clock {
    source: Source,
    advanced: Mutex<Duration>,
}

impl Clock {
    pub(crate) fn new(source: Source) -> Self {
        Self { source, advanced: Mutex::new(Duration::ZERO) }
    }

    /// The time in milliseconds, as every answer carries it. A time beyond what a timestamp can hold is the latest there is.
    pub(crate) fn now(&self) -> Timestamp {
        let advanced = *self.advanced.lock().unwrap_or_else(PoisonError::into_inner);
        let now = (self.source)().checked_add(advanced).and_then(|time| Timestamp::try_from(time).ok());
        let now = now.unwrap_or(Timestamp::MAX);
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }

    /// Moves the time on.
    pub(crate) fn advance(&self, by: Duration) {
        let mut advanced = self.advanced.lock().unwrap_or_else(PoisonError::into_inner);
        *advanced = advanced.saturating_add(by);
    }
}

/// A time as the API writes it: UTC, with milliseconds.
pub(crate) fn text(time: Timestamp) -> String {
    format!("{time:.3}")
}

/// A time as the `Date` header writes it; none if it is before the year 0.
pub(crate) fn date(time: Timestamp) -> Option<String> {
    rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&time).ok()
}

/// A time as calls about second factors write it: without milliseconds.
pub(crate) fn seconds(time: Timestamp) -> String {
    format!("{time:.0}")
}

/// So many seconds later.
pub(crate) fn after(time: Timestamp, seconds: i64) -> Timestamp {
    time.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advancing_moves_the_time_and_never_overflows() {
        let clock = Clock::new(Box::new(|| SystemTime::UNIX_EPOCH));
        clock.advance(Duration::from_millis(1500));
        assert_eq!(text(clock.now()), "1970-01-01T00:00:01.500Z");
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(text(clock.now()), "9999-12-30T22:00:00.999Z");
    }

    #[test]
    fn a_seed_has_a_time_that_only_a_test_moves() {
        let clock = Clock::new(still());
        assert_eq!((text(clock.now()), clock.now()), ("2026-07-01T00:00:00.000Z".to_owned(), clock.now()));
        clock.advance(Duration::from_secs(61));
        assert_eq!(date(clock.now()).as_deref(), Some("Wed, 01 Jul 2026 00:01:01 GMT"));
    }
}
