//! Time and chance as inputs, so that tests neither sleep nor guess.

use std::{
    collections::hash_map::RandomState,
    fmt,
    future::Future,
    hash::BuildHasher,
    pin::{Pin, pin},
    sync::atomic::{AtomicU64, Ordering},
    task::Poll,
    time::{Duration, Instant, SystemTime},
};

/// A future that can be sent between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Where a client takes the time and chance from: the system, or a test that moves both itself.
///
/// Under tokio's paused clock the system's environment needs no stand-in: its time is tokio's.
pub trait Environment: fmt::Debug + Send + Sync + 'static {
    /// A clock that never goes back.
    fn now(&self) -> Instant;

    /// The time of day, to be compared with a server's.
    fn system_time(&self) -> SystemTime;

    /// Resolves after this time.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()>;

    /// Evenly distributed over all of `u64`; need not be fit for secrets.
    fn random(&self) -> u64;
}

/// The system's clocks, tokio's timer, and a generator seeded by the standard library.
#[derive(Debug)]
pub(crate) struct System {
    seed: RandomState,
    drawn: AtomicU64,
}

impl System {
    pub(crate) fn new() -> Self {
        Self { seed: RandomState::new(), drawn: AtomicU64::new(0) }
    }
}

impl Environment for System {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(time))
    }

    fn random(&self) -> u64 {
        // SipHash of a counter under a secret key.
        self.seed.hash_one(self.drawn.fetch_add(1, Ordering::Relaxed))
    }
}

/// What `work` gives, or `None` if `limit` resolves first; that is first polled when there is something to wait for.
pub(crate) async fn unless<T>(work: impl Future<Output = T>, limit: impl Future<Output = ()>) -> Option<T> {
    let (mut work, mut limit) = (pin!(work), pin!(limit));
    std::future::poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => limit.as_mut().poll(context).map(|()| None),
    })
    .await
}
