//! What a judge has seen, and what it has found.

use std::{collections::BTreeMap, fmt};

/// What a judge says.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// What is not right, in the order it was found.
    pub(crate) findings: Vec<Finding>,
    /// How much of each operation was judged, by the judge's own report.
    pub(crate) seen: BTreeMap<String, usize>,
    /// What else is to be known, in a line.
    pub(crate) note: Option<String>,
}

impl Verdict {
    /// Notes that something of an operation was judged.
    pub(crate) fn saw(&mut self, operation: String) {
        *self.seen.entry(operation).or_default() += 1;
    }

    /// Notes what is not right.
    pub(crate) fn find(&mut self, operation: Option<String>, what: impl Into<String>) {
        self.findings.push(Finding { operation, what: what.into() });
    }
}

/// Something that a judge says is not right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// Of which operation, as `v2 users.get`.
    pub(crate) operation: Option<String>,
    /// What it says.
    pub(crate) what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation.as_deref().unwrap_or("-"), self.what)
    }
}
