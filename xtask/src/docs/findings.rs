//! What a comparison found: facts that agree, and findings with what page and spec say.

use super::spot::Spot;
use serde_json::Value;
use std::collections::BTreeMap;

/// What a finding asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// Page and spec differ, and nothing says why.
    Disagrees,
    /// A deviation says what the page no longer does.
    Stale,
    /// They differ as an `x-deviation` says.
    Justified,
    /// What the spec has may be what the saved page lost.
    Unreadable,
}

/// One difference.
#[derive(Clone, Debug)]
pub(crate) struct Finding<'s> {
    pub(crate) verdict: Verdict,
    /// What differs: `parameter`, `type`, `sample`, ..
    pub(crate) kind: &'static str,
    /// The thing: `query firstname`, `200 $.phone`.
    pub(crate) name: String,
    /// Where the page says so; `None` for what it does not have.
    pub(crate) line: Option<usize>,
    pub(crate) spot: Spot<'s>,
    pub(crate) page: String,
    pub(crate) spec: String,
    pub(crate) help: String,
}

/// A finding before it is known whether it is justified.
pub(crate) struct Difference<'a> {
    pub(crate) kind: &'static str,
    pub(crate) name: &'a str,
    pub(crate) line: Option<usize>,
    pub(crate) page: String,
    pub(crate) spec: String,
    pub(crate) help: &'a str,
}

/// What one page and the spec have to do with each other.
#[derive(Debug, Default)]
pub(crate) struct Outcome<'s> {
    pub(crate) findings: Vec<Finding<'s>>,
    /// How many things of a kind agree.
    pub(crate) agreed: BTreeMap<&'static str, usize>,
    /// The samples that fit their schema, by index, and whether they do without any deviation.
    pub(crate) readable: Vec<(usize, bool)>,
    /// The deviations that were met and say what the page has, by place and member.
    claims: BTreeMap<(String, &'static str), Claim<'s>>,
    /// Those that do not say it.
    pub(crate) uncheckable: BTreeMap<String, Spot<'s>>,
}

#[derive(Debug)]
struct Claim<'s> {
    spot: Spot<'s>,
    /// Whether the page still says it somewhere.
    confirmed: bool,
    /// Where it says what the spec has.
    line: Option<usize>,
}

impl<'s> Outcome<'s> {
    /// Counts what agrees.
    pub(crate) fn agree(&mut self, kind: &'static str) {
        *self.agreed.entry(kind).or_default() += 1;
    }

    /// Notes a difference.
    pub(crate) fn find(&mut self, verdict: Verdict, spot: &Spot<'s>, difference: Difference<'_>) {
        let Difference { kind, name, line, page, spec, help } = difference;
        let known = |finding: &&Finding<'_>| finding.kind == kind && finding.name == name && finding.page == page;
        // The same field is wrong in every item of a list, and in every sample.
        if self.findings.iter().find(known).is_none() {
            let (name, help) = (name.to_owned(), help.to_owned());
            self.findings.push(Finding { verdict, kind, name, line, spot: spot.clone(), page, spec, help });
        }
    }

    /// A fact that the page states about a thing: it agrees, or a deviation says exactly this of the page, or it is found.
    pub(crate) fn fact(
        &mut self,
        spot: &Spot<'s>,
        member: &'static str,
        says: &Value,
        agrees: bool,
        difference: Difference<'_>,
    ) -> bool {
        self.meet(spot);
        let claimed = spot.page_says(member);
        if let Some(claimed) = claimed {
            let key = (spot.pointer.clone(), member);
            let new = Claim { spot: spot.clone(), confirmed: false, line: None };
            let claim = self.claims.entry(key).or_insert(new);
            claim.confirmed |= !agrees && claimed == says;
            claim.line = claim.line.or(difference.line);
        }
        match agrees {
            true => return true,
            false if claimed == Some(says) => self.find(Verdict::Justified, spot, difference),
            false => self.find(Verdict::Disagrees, spot, difference),
        }
        false
    }

    /// Remembers a deviation that says nothing of the page.
    pub(crate) fn meet(&mut self, spot: &Spot<'s>) {
        if spot.value.get("x-deviation").is_some_and(|deviation| deviation.get("page").is_none()) {
            self.uncheckable.insert(spot.pointer.clone(), spot.clone());
        }
    }

    /// Turns every deviation that the page contradicts into a finding.
    pub(crate) fn close(&mut self) {
        for ((_, member), Claim { spot, confirmed, line }) in std::mem::take(&mut self.claims) {
            let claimed = spot.page_says(member).map(Value::to_string).unwrap_or_default();
            let difference = Difference {
                kind: "deviation",
                name: spot.text("name").or(spot.text("operationId")).unwrap_or_else(|| last(&spot.pointer)),
                line,
                page: "the page does not say this".to_owned(),
                spec: format!("`{member}: {claimed}`"),
                help: "drop the deviation if page and spec agree now, else say in `page` what the page shows",
            };
            // What was said wrongly and is another difference has been found as that.
            let differs =
                |finding: &Finding<'_>| finding.verdict == Verdict::Disagrees && finding.spot.pointer == spot.pointer;
            if !confirmed && !self.findings.iter().any(differs) {
                self.find(Verdict::Stale, &spot, difference);
            }
        }
        self.findings.sort_by_key(|finding| (finding.verdict, finding.line));
    }

    /// How much is left to be mended.
    pub(crate) fn disagreements(&self) -> usize {
        self.findings.iter().filter(|finding| finding.verdict <= Verdict::Stale).count()
    }

    /// Whether nothing is.
    pub(crate) fn is_sound(&self) -> bool {
        self.disagreements() == 0
    }
}

/// The last step of a pointer.
pub(crate) fn last(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or_default()
}
