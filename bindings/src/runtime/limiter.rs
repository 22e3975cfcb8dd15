//! The hourly quota: learned from answers, kept by waiting in order.

use super::{
    environment::Environment,
    error::{Error, ErrorKind},
    retry::requested_wait,
    trace,
};
use http::{HeaderMap, HeaderName, StatusCode};
use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

static LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
static REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
static RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");

/// What is known of a quota. See [`Client::rate_limit`](crate::Client::rate_limit).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitStatus {
    /// Calls allowed in a window.
    pub limit: u64,
    /// Calls left in this window, those under way counted as made.
    pub remaining: u64,
    /// How long this window still lasts; nothing where it is over.
    pub resets_in: Duration,
}

/// One quota for each document of the API: version 1 counts its own calls only.
#[derive(Debug, Default)]
pub(crate) struct Limiter(Mutex<Vec<(&'static str, Arc<Quota>)>>);

#[derive(Debug, Default)]
pub(crate) struct Quota {
    state: Mutex<State>,
    /// Held by the one that waits; tokio's lock is fair, so the others follow in order.
    gate: tokio::sync::Mutex<()>,
    /// How many wait at the gate, the one that holds it included.
    waiting: AtomicUsize,
}

/// A place in the queue, which is given up when the call is dropped.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn at(queue: &'a AtomicUsize) -> Self {
        queue.fetch_add(1, Ordering::AcqRel);
        Self(queue)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

#[derive(Debug, Default)]
struct State {
    window: Option<Window>,
    /// The server said to stay away until then.
    closed_until: Option<Instant>,
}

#[derive(Clone, Copy, Debug)]
struct Window {
    limit: u64,
    remaining: u64,
    ends: Instant,
}

impl Limiter {
    pub(crate) fn of(&self, api: &'static str) -> Arc<Quota> {
        let mut quotas = lock(&self.0);
        if let Some((_, quota)) = quotas.iter().find(|(known, _)| *known == api) {
            return quota.clone();
        }
        let quota = Arc::<Quota>::default();
        quotas.push((api, quota.clone()));
        quota
    }

    /// The quota that was heard of, if any was.
    pub(crate) fn status(&self, now: Instant) -> Option<RateLimitStatus> {
        lock(&self.0).iter().find_map(|(_, quota)| {
            let window = lock(&quota.state).window?;
            let resets_in = window.ends.saturating_duration_since(now);
            let remaining = if resets_in.is_zero() { window.limit } else { window.remaining };
            Some(RateLimitStatus { limit: window.limit, remaining, resets_in })
        })
    }
}

impl Quota {
    /// Takes a turn, where nobody has to wait for one: whoever comes first goes first.
    pub(crate) fn take(&self, now: Instant) -> bool {
        self.waiting.load(Ordering::Acquire) == 0 && lock(&self.state).take(now).is_none()
    }

    /// Waits for a turn, in order, and takes it. Fails at once where the turn would come after the deadline.
    pub(crate) async fn turn(&self, environment: &dyn Environment, deadline: Option<Instant>) -> Result<(), Error> {
        let _waiting = Waiting::at(&self.waiting);
        let _gate = self.gate.lock().await;
        loop {
            let now = environment.now();
            let Some(opens) = lock(&self.state).take(now) else { return Ok(()) };
            if deadline.is_some_and(|deadline| deadline < opens) {
                let wait = opens.saturating_duration_since(now).as_secs_f64();
                let message = format!("the quota is used up for another {wait:.0} s, beyond the deadline of the call");
                return Err(Error::new(ErrorKind::RateLimited, message));
            }
            let wait = opens.saturating_duration_since(now);
            trace::waits_for_quota(wait);
            environment.sleep(wait).await;
        }
    }

    /// Learns from an answer.
    pub(crate) fn observe(&self, status: StatusCode, headers: &HeaderMap, environment: &dyn Environment) {
        let number = |name: &HeaderName| headers.get(name)?.to_str().ok()?.trim().parse::<u64>().ok();
        // Most answers tell nothing, and then one look is enough.
        let told = number(&LIMIT).and_then(|limit| Some((limit, number(&REMAINING)?, number(&RESET)?)));
        let throttled = status == StatusCode::TOO_MANY_REQUESTS;
        if told.is_none() && !throttled {
            return;
        }
        let now = environment.now();
        let mut state = lock(&self.state);
        if let Some((limit, remaining, reset)) = told {
            let ends = now.checked_add(Duration::from_secs(reset)).unwrap_or(now);
            // Answers overtake each other: in one window the lowest count is the latest.
            let known = state.window.filter(|window| now < window.ends).map(|window| window.remaining);
            state.window =
                Some(Window { limit, remaining: known.map_or(remaining, |known| known.min(remaining)), ends });
        }
        if throttled {
            let wait = requested_wait(status, headers, environment.system_time()).unwrap_or_default();
            state.closed_until = state.closed_until.max(now.checked_add(wait));
        }
    }
}

impl State {
    /// Takes a turn, or says when there may be one.
    fn take(&mut self, now: Instant) -> Option<Instant> {
        if let Some(until) = self.closed_until.filter(|until| now < *until) {
            return Some(until);
        }
        match &mut self.window {
            Some(window) if now < window.ends => match window.remaining.checked_sub(1) {
                Some(remaining) => window.remaining = remaining,
                None => return Some(window.ends),
            },
            _ => {}
        }
        None
    }
}

/// Takes a lock that no panic can spoil: what it guards is never left half changed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
