//! When a request is sent again, and how long is waited before.

use super::{dates, environment::Environment, limiter::lock};
use http::{HeaderMap, Method, StatusCode};
use std::{
    sync::Mutex,
    time::{Duration, SystemTime},
};

/// How often a call is tried, and how long is waited in between.
///
/// ```
/// # use std::time::Duration;
/// use onelogin::RetryPolicy;
/// let patient = RetryPolicy::new().attempts(8).longest_delay(Duration::from_secs(60));
/// let never = RetryPolicy::none();
/// ```
///
/// A wait is drawn evenly between nothing and `first_delay` doubled for each attempt so far, up to `longest_delay` (full
/// jitter); a server that names a time is waited for at least that long. What is tried again is only what is safe: see
/// [`Client`](crate::Client).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(crate) attempts: u32,
    pub(crate) first_delay: Duration,
    pub(crate) longest_delay: Duration,
}

impl RetryPolicy {
    /// Four attempts, waits of up to 0.2, 0.4 and 0.8 seconds.
    pub const fn new() -> Self {
        Self { attempts: 4, first_delay: Duration::from_millis(200), longest_delay: Duration::from_secs(20) }
    }

    /// One attempt.
    pub const fn none() -> Self {
        Self { attempts: 1, ..Self::new() }
    }

    /// How many attempts a call is given, the first included; at least one is made.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The longest wait before the second attempt.
    #[must_use]
    pub const fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// The longest wait before any attempt, unless the server asks for a longer one.
    #[must_use]
    pub const fn longest_delay(mut self, delay: Duration) -> Self {
        self.longest_delay = delay;
        self
    }

    /// The wait behind the attempt of this number, counted from 1.
    pub(crate) fn delay(&self, attempt: u32, environment: &dyn Environment) -> Duration {
        let doubled = 1u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
        let ceiling = self.first_delay.saturating_mul(doubled).min(self.longest_delay);
        // The upper 53 bits are all that a float can tell apart.
        #[allow(clippy::cast_precision_loss)]
        let share = (environment.random() >> 11) as f64 / (1u64 << 53) as f64;
        ceiling.mul_f64(share)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether sending again can do no harm, whatever became of the first time.
pub(crate) fn is_idempotent(method: &Method) -> bool {
    [Method::GET, Method::HEAD, Method::PUT, Method::DELETE, Method::OPTIONS].contains(method)
}

/// Whether an answer with this status may be better next time, for a request that may be sent again.
pub(crate) fn is_worth_repeating(status: StatusCode, idempotent: bool) -> bool {
    match status.as_u16() {
        // Refused before anything was done.
        429 => true,
        408 | 500 | 502..=504 => idempotent,
        _ => false,
    }
}

/// How long the server asks to be left alone.
pub(crate) fn requested_wait(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let seconds = |text: &str| text.parse().ok().map(Duration::from_secs);
    let until = |text: &str| dates::from_http(text)?.duration_since(now).ok();
    let retry_after = text("retry-after").and_then(|text| seconds(text).or_else(|| until(text)));
    // Version 1 tells its reset with every answer: only a 429 means that it has to be waited for.
    let is_throttled = status == StatusCode::TOO_MANY_REQUESTS;
    let reset = text("x-ratelimit-reset").filter(|_| is_throttled).and_then(seconds);
    retry_after.max(reset)
}

/// Stops retry storms: retries are paid from a bucket that successes fill again.
#[derive(Debug)]
pub(crate) struct Budget(Mutex<u32>);

impl Budget {
    const FULL: u32 = 500;
    const RETRY: u32 = 5;
    const SUCCESS: u32 = 1;

    pub(crate) fn new() -> Self {
        Self(Mutex::new(Self::FULL))
    }

    /// Whether a retry can be paid; if so, it is.
    pub(crate) fn pay(&self) -> bool {
        let mut tokens = lock(&self.0);
        let rest = tokens.checked_sub(Self::RETRY);
        *tokens = rest.unwrap_or(*tokens);
        rest.is_some()
    }

    pub(crate) fn refill(&self) {
        let mut tokens = lock(&self.0);
        *tokens = (*tokens + Self::SUCCESS).min(Self::FULL);
    }
}
