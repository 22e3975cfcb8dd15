//! One fault in every so many answers.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::{
    script::{Answer, Prepared},
    spec::{Access, Operation},
};

/// What [`Builder::fault_every`](crate::Builder::fault_every) does to an answer. The kinds follow each other in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// A 503 with a web page; the request is not carried out.
    Unavailable,
    /// The connection is reset before any header; the request is not carried out.
    Lost,
    /// The request is carried out, and the connection reset in the middle of the answer's body.
    Reset,
    /// The request is carried out, and half of the answer's body sent as if it were all.
    Truncated,
    /// A 429 with a web page and `Retry-After: 0`; the request is not carried out.
    Throttled,
}

impl Fault {
    const ALL: [Self; 5] = [Self::Unavailable, Self::Lost, Self::Reset, Self::Truncated, Self::Throttled];

    fn answer(self) -> Answer {
        match self {
            Self::Unavailable => Answer::html(503, "<html><title>Service Unavailable</title></html>"),
            Self::Lost => Answer::lost(),
            Self::Reset => Answer::real().reset(),
            Self::Truncated => Answer::real().truncate(),
            Self::Throttled => Answer::html(429, "<html><title>Slow down</title></html>").header("retry-after", "0"),
        }
    }
}

/// Counts requests and spoils the answers of some.
pub(crate) struct Faults {
    /// Which requests: the ones whose number is a multiple of it; none if it is 0.
    every: u64,
    requests: AtomicU64,
    kinds: Vec<(Fault, Prepared)>,
}

impl Faults {
    pub(crate) fn new(every: u64) -> Self {
        let kinds = Fault::ALL.into_iter().filter_map(|fault| Some((fault, fault.answer().prepare().ok()?)));
        Self { every, requests: AtomicU64::new(0), kinds: kinds.collect() }
    }

    /// What becomes of the next request of an operation. Token calls are left alone.
    pub(crate) fn next(&self, operation: &Operation) -> Option<(Fault, Prepared)> {
        if self.every == 0 || operation.access == Access::Client {
            return None;
        }
        let number = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        let round = number.is_multiple_of(self.every).then(|| number / self.every - 1)?;
        self.kinds.iter().cycle().nth((round % Fault::ALL.len() as u64) as usize).cloned()
    }
}
