//! Findings that are right and stay, because the API is like this: `differences.toml`.

use crate::{judge::Judge, verdict::Finding};
use anyhow::Context;
use serde::Deserialize;
use std::{cell::Cell, fs, path::Path};

/// The file beside this crate's manifest.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Differences {
    difference: Vec<Difference>,
}

/// One justified difference.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Difference {
    judge: Judge,
    /// The operations it is about, as `v2 users.get`.
    operations: Vec<String>,
    /// What the finding says, or a part of it.
    says: String,
    /// Why it stays.
    reason: String,
    /// For which of the operations it was found.
    #[serde(skip)]
    met: Vec<Cell<bool>>,
}

impl Differences {
    pub(crate) fn read() -> anyhow::Result<Self> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("differences.toml");
        let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        Self::parse(&text).with_context(|| format!("{} is malformed", path.display()))
    }

    fn parse(text: &str) -> anyhow::Result<Self> {
        let mut all: Self = toml::from_str(text)?;
        for one in &mut all.difference {
            one.met = vec![Cell::new(false); one.operations.len()];
        }
        Ok(all)
    }

    /// Whether a finding stays.
    pub(crate) fn justify(&self, judge: Judge, finding: &Finding) -> bool {
        let mut justified = false;
        for one in self.difference.iter().filter(|one| one.judge == judge && finding.what.contains(&one.says)) {
            let operation = one.operations.iter().position(|known| Some(known) == finding.operation.as_ref());
            if let Some(met) = operation.and_then(|position| one.met.get(position)) {
                met.set(true);
                justified = true;
            }
        }
        justified
    }

    /// Why findings of a judge stay, each reason with the number of operations it was met for.
    pub(crate) fn reasons(&self, judge: Judge) -> impl Iterator<Item = (usize, &str)> {
        let met = |one: &Difference| one.met.iter().filter(|met| met.get()).count();
        self.difference.iter().filter(move |one| one.judge == judge).map(move |one| (met(one), one.reason.as_str()))
    }

    /// What is listed for a judge that found nothing of the kind.
    pub(crate) fn unmet(&self, judge: Judge) -> impl Iterator<Item = String> {
        self.difference.iter().filter(move |one| one.judge == judge).flat_map(|one| {
            let unmet = one.operations.iter().zip(&one.met).filter(|(_, met)| !met.get());
            unmet.map(|(operation, _)| format!("{operation}: {:?}", one.says))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_for_its_judge_its_operation_and_its_words_and_is_missed_when_nobody_finds_it() {
        let text = r#"
            [[difference]]
            judge = "redocly"
            operations = ["v2 users.get", "v2 users.list"]
            says = "ambiguous"
            reason = "the vendor's paths"
        "#;
        let all = Differences::parse(text).unwrap();
        let finding =
            |operation: &str, what: &str| Finding { operation: Some(operation.to_owned()), what: what.to_owned() };
        assert!(all.justify(Judge::Redocly, &finding("v2 users.get", "ambiguous paths")));
        assert!(!all.justify(Judge::Spectral, &finding("v2 users.list", "ambiguous paths")));
        assert!(!all.justify(Judge::Redocly, &finding("v2 users.list", "no path")));
        assert!(!all.justify(Judge::Redocly, &finding("v2 roles.list", "ambiguous paths")));
        assert_eq!(all.unmet(Judge::Redocly).collect::<Vec<_>>(), [r#"v2 users.list: "ambiguous""#]);
        assert_eq!(all.unmet(Judge::Spectral).count(), 0);
        assert_eq!(all.reasons(Judge::Redocly).collect::<Vec<_>>(), [(1, "the vendor's paths")]);
        assert!(Differences::parse(&text.replace("reason", "why")).is_err());
    }
}
