//! What goes wrong again and again: which requests meet faults, which faults, and how often.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::{
    script::{self, Answer, Prepared, ScriptError},
    spec::{Access, Operation, Spec},
};

/// Something that goes wrong with a request or its answer. [`Faults`] say when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// A 503 with a web page; the request is not carried out.
    Unavailable,
    /// A 504 with a web page; the request is carried out all the same.
    TimedOut,
    /// A 429 with a web page and, in whole seconds, `Retry-After` and `X-RateLimit-Reset`; the request is not carried out.
    Throttled(Duration),
    /// The access token ends before the request is looked at, as if its ten hours were over.
    Expired,
    /// The connection is reset before any header; the request is not carried out.
    Lost,
    /// The request is carried out, and the connection reset before any header.
    Unanswered,
    /// The request is carried out, and the connection reset in the middle of the answer's body.
    Reset,
    /// The request is carried out, and half of the answer's body sent as if it were all.
    Truncated,
    /// The request is carried out, and the item in the middle of the answer's list lacks its `id`. An answer without a list
    /// of things with ids does not meet it.
    Malformed,
    /// The request is carried out, and its answer sent after this time.
    Late(Duration),
}

impl Fault {
    /// What a program meets now and then, and nothing that it has to wait for.
    const USUAL: [Self; 5] =
        [Self::Unavailable, Self::Lost, Self::Reset, Self::Truncated, Self::Throttled(Duration::ZERO)];

    fn answer(self) -> Answer {
        match self {
            Self::Unavailable => Answer::html(503, "<html><title>Service Unavailable</title></html>"),
            Self::TimedOut => Answer::html(504, "<html><title>Gateway Timeout</title></html>").carry_out(),
            Self::Throttled(reset) => {
                let reset = reset.as_millis().div_ceil(1000).to_string();
                let answer = Answer::html(429, "<html><title>Slow down</title></html>");
                answer.header("retry-after", &reset).header("x-ratelimit-reset", &reset)
            }
            Self::Expired => Answer::real().expire_token(),
            Self::Lost => Answer::lost(),
            Self::Unanswered => Answer::lost().carry_out(),
            Self::Reset => Answer::real().reset(),
            Self::Truncated => Answer::real().truncate(),
            Self::Malformed => Answer::real().malformed(),
            Self::Late(delay) => Answer::real().delay(delay),
        }
    }
}

/// A rule by which requests meet [`Fault`]s, for [`Builder::faults`](crate::Builder::faults) and
/// [`Simulator::add_faults`](crate::Simulator::add_faults).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use onelogin_simulator::{Fault, Faults, Simulator};
///
/// let simulator = Simulator::builder().seed(7).faults(Faults::one_in(10)).start().await?;
/// simulator.add_faults(Faults::every(2).of("v2", "users.list").only([Fault::Expired, Fault::Malformed]))?;
///
/// // The program under test runs.
/// assert!(simulator.requests().iter().all(|request| request.fault != Some(Fault::Lost)));
/// # Ok(())
/// # }
/// ```
///
/// Of several rules the one that was added first is asked first, and a request meets one fault at most. Scripted answers
/// are neither counted nor spoilt.
#[derive(Clone, Debug)]
#[must_use = "it does nothing before it is given to a simulator"]
pub struct Faults {
    frequency: Frequency,
    /// Documents and operations; empty for all but the token calls.
    operations: Vec<(String, String)>,
    kinds: Vec<Fault>,
}

#[derive(Clone, Copy, Debug)]
enum Frequency {
    Every(u64),
    OneIn(u64),
}

impl Faults {
    /// Every `n`th request meets a fault, each time the next kind; no request does if `n` is 0.
    pub fn every(n: u64) -> Self {
        Self::new(Frequency::Every(n))
    }

    /// One request in `n` meets a fault; no request does if `n` is 0.
    ///
    /// Which, and what kind, is drawn from the simulator's [`seed`](crate::Builder::seed), the request (operation, path,
    /// query and body) and how often this very request came before. So a program whose tasks overtake each other meets the
    /// same faults in every run. What was asked before is remembered for this, in some 20 bytes for each different request.
    pub fn one_in(n: u64) -> Self {
        Self::new(Frequency::OneIn(n))
    }

    /// Concerns this operation, such as `users.list` of the document `v2`, and others for which this is called. If it is
    /// called for none, all operations but the token calls are concerned.
    pub fn of(mut self, document: impl Into<String>, operation: impl Into<String>) -> Self {
        self.operations.push((document.into(), operation.into()));
        self
    }

    /// What goes wrong, in this order: [`Fault::Unavailable`], [`Fault::Lost`], [`Fault::Reset`], [`Fault::Truncated`] and
    /// [`Fault::Throttled`] for no time, if nothing is said.
    pub fn only(mut self, kinds: impl IntoIterator<Item = Fault>) -> Self {
        self.kinds = kinds.into_iter().collect();
        self
    }

    fn new(frequency: Frequency) -> Self {
        Self { frequency, operations: Vec::new(), kinds: Fault::USUAL.into() }
    }
}

/// What a request asks for, by which the same one is known again.
pub(crate) struct Asked<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    pub(crate) body: &'a [u8],
}

/// The rules of a simulator.
pub(crate) struct Rules {
    seed: u64,
    rules: Mutex<Vec<Rule>>,
}

struct Rule {
    frequency: Frequency,
    /// Empty for all but the token calls.
    operations: Vec<&'static Operation>,
    kinds: Vec<(Fault, Prepared)>,
    /// How many requests it was asked about.
    count: u64,
    /// How often each was among them, where that matters.
    seen: HashMap<u64, u32>,
}

impl Rules {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, rules: Mutex::default() }
    }

    pub(crate) fn add(&self, spec: &'static Spec, faults: Faults) -> Result<(), ScriptError> {
        let named = faults.operations.iter().map(|(document, id)| script::operation(spec, document, id));
        let operations = named.collect::<Result<_, _>>()?;
        let kinds = faults.kinds.into_iter().map(|fault| Ok((fault, fault.answer().prepare()?)));
        let kinds = kinds.collect::<Result<_, _>>()?;
        self.lock().push(Rule { frequency: faults.frequency, operations, kinds, count: 0, seen: HashMap::new() });
        Ok(())
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// What becomes of a request.
    pub(crate) fn next(&self, asked: &Asked<'_>) -> Option<(Fault, Prepared)> {
        self.lock().iter_mut().enumerate().find_map(|(number, rule)| rule.next(asked, (self.seed, number)))
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Rule>> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rule {
    fn next(&mut self, asked: &Asked<'_>, salt: (u64, usize)) -> Option<(Fault, Prepared)> {
        if !self.concerns(asked.operation) {
            return None;
        }
        self.count += 1;
        // Every request has a number: those that the frequency divides meet a fault, and the quotient is its kind.
        let (number, n) = match self.frequency {
            Frequency::Every(n) => (self.count - 1, n),
            Frequency::OneIn(n) => (self.draw(asked, salt), n),
        };
        let is_met = number.checked_rem(n)? == n - 1;
        let kind = (number / n).checked_rem(self.kinds.len() as u64).filter(|_| is_met)?;
        self.kinds.get(usize::try_from(kind).ok()?).cloned()
    }

    fn concerns(&self, operation: &'static Operation) -> bool {
        if self.operations.is_empty() {
            return operation.access != Access::Client;
        }
        self.operations.iter().any(|concerned| std::ptr::eq(*concerned, operation))
    }

    /// A number that is as good as chance, but the same in every run.
    fn draw(&mut self, asked: &Asked<'_>, salt: (u64, usize)) -> u64 {
        let Asked { operation, path, query, body } = asked;
        let request = hash((salt, operation.document, &operation.id, path, query, body));
        let times = self.seen.entry(request).or_default();
        *times = times.saturating_add(1);
        hash((request, *times))
    }
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
