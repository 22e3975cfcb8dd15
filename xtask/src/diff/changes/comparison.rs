//! Two states of one document, and the list to which each part of the comparison adds what it finds.

use super::{
    pairs,
    side::{Side, Uses},
    words::{self, Names},
};
use crate::diff::change::{Change, How, Verdict, What};
use onelogin_codegen::model::text;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) struct Comparison<'a> {
    document: &'a str,
    pub(crate) base: &'a Side<'a>,
    pub(crate) head: &'a Side<'a>,
    /// The new names of types that have one.
    pub(crate) names: Names,
    /// The new ids of operations that have one.
    pub(crate) ids: BTreeMap<String, String>,
    found: Vec<Change>,
}

/// A thing that is compared: what it is called, where it stands, and who sends it, in base and in head.
#[derive(Clone)]
pub(crate) struct About {
    pub(crate) subject: String,
    pub(crate) base: Option<String>,
    pub(crate) head: Option<String>,
    pub(crate) was: Uses,
    pub(crate) is: Uses,
}

impl About {
    /// Something that is in both, under one name or two.
    pub(crate) fn new(subject: impl Into<String>, base: &str, head: &str, was: Uses, is: Uses) -> Self {
        Self { subject: subject.into(), base: Some(base.to_owned()), head: Some(head.to_owned()), was, is }
    }

    /// A part of it, by its place below.
    pub(crate) fn part(&self, subject: impl Into<String>, base: &str, head: &str) -> Self {
        let below = |place: &Option<String>, step: &str| place.as_ref().map(|place| format!("{place}{step}"));
        Self {
            subject: subject.into(),
            base: below(&self.base, base),
            head: below(&self.head, head),
            was: self.was.clone(),
            is: self.is.clone(),
        }
    }

    /// A part of it that may be defined elsewhere. Where base and head share the same component for it, the component is what
    /// is compared, and everybody who shares it gets the same answer.
    pub(crate) fn shared_or_part(&self, (kind, name): (&str, &str), (base, head): (&str, &str)) -> Self {
        let own = match (kind, name) {
            ("", name) => name.to_owned(),
            (kind, "") => kind.to_owned(),
            (kind, name) => format!("{kind} `{name}`"),
        };
        // What stands inside of something shared is part of that, and called after it already.
        let shared = base.strip_prefix("/components/").filter(|_| base == head);
        let subject = match shared.and_then(|rest| rest.split_once('/')) {
            Some((_, component)) if !component.contains('/') && (kind.is_empty() || name.is_empty()) => {
                format!("shared {} `{component}`", if kind.is_empty() { "answer" } else { kind })
            }
            Some((_, component)) if !component.contains('/') => format!("shared {own}"),
            _ => format!("{}, {own}", self.subject),
        };
        let place = |pointer: &str| Some(pointer.to_owned());
        Self { subject, base: place(base), head: place(head), was: self.was.clone(), is: self.is.clone() }
    }

    /// The same, which is not in the base.
    pub(crate) fn came(mut self) -> Self {
        self.base = None;
        self
    }

    /// The same, which is not in the head.
    pub(crate) fn went(mut self) -> Self {
        self.head = None;
        self
    }
}

/// What breaks, and why.
pub(crate) fn breaking(reason: &str) -> Verdict {
    Verdict::Breaking(reason.to_owned())
}

/// Something else than before.
pub(crate) fn changed(was: impl Into<String>, is: impl Into<String>) -> How {
    How::Changed { was: was.into(), is: is.into() }
}

impl<'a> Comparison<'a> {
    pub(crate) fn new(document: &'a str, base: &'a Side<'a>, head: &'a Side<'a>) -> Self {
        let names = pairs::types(base, head);
        Self { document, base, head, names, ids: BTreeMap::new(), found: Vec::new() }
    }

    /// Adds a change. The verdicts are those for programs that send it and that read it as a type; programs that were
    /// written for the base are the ones to break, so what was not sent or read there breaks nobody.
    pub(crate) fn note(&mut self, about: &About, what: What, how: How, requests: Verdict, answers: Verdict) {
        let About { was, is, .. } = about;
        let requests = match requests {
            Verdict::Untouched => Verdict::Untouched,
            verdict if was.sent => verdict,
            _ if is.sent => Verdict::Compatible,
            _ => Verdict::Untouched,
        };
        let answers = match answers {
            Verdict::Untouched => Verdict::Untouched,
            verdict if was.read => verdict,
            _ if was.seen || is.read || is.seen => Verdict::Compatible,
            _ => Verdict::Untouched,
        };
        let now = |id: &String| self.ids.get(id).unwrap_or(id).clone();
        let operations: BTreeSet<String> =
            was.operations.iter().map(now).chain(is.operations.iter().cloned()).collect();
        self.found.push(Change {
            document: self.document.to_owned(),
            subject: about.subject.clone(),
            what,
            how,
            requests,
            answers,
            base: about.base.as_ref().and_then(|pointer| self.base.place(pointer)),
            head: about.head.as_ref().and_then(|pointer| self.head.place(pointer)),
            operations: operations.into_iter().collect(),
            pages: Vec::new(),
        });
    }

    /// Adds a change that no program notices.
    pub(crate) fn remark(&mut self, about: &About, what: What, how: How) {
        self.note(about, what, how, Verdict::Untouched, Verdict::Untouched);
    }

    /// Adds a change of one property of a thing, if it is one.
    pub(crate) fn property<T: Into<String> + PartialEq>(
        &mut self,
        about: &About,
        what: What,
        (was, is): (T, T),
        (requests, answers): (Verdict, Verdict),
    ) {
        if was != is {
            self.note(about, what, changed(was, is), requests, answers);
        }
    }

    /// What people read of a thing: its texts, its example, who attests it, where the server differs, whether it is to be
    /// used. None of it changes what programs send or read.
    pub(crate) fn said(&mut self, about: &About, what: What, was: &Value, is: &Value) {
        for member in ["summary", "title", "description"] {
            self.text(about, member, (&text(was, member), &text(is, member)));
        }
        let page = |value: &Value| value.get("externalDocs").map(|docs| text(docs, "url")).unwrap_or_default();
        self.text(about, "externalDocs", (&page(was), &page(is)));
        for (member, what) in [
            ("example", What::Example),
            ("examples", What::Example),
            ("x-evidence", What::Evidence),
            ("x-deviation", What::Deviation),
        ] {
            let step = format!("/{member}");
            let about = about.part(about.subject.clone(), &step, &step);
            match (was.get(member), is.get(member)) {
                (Some(was), Some(is)) => {
                    if let Some((was, is)) = words::first_difference(was, is) {
                        self.remark(&about, what, changed(was, is));
                    }
                }
                (Some(_), None) => self.remark(&about.went(), what, How::Went),
                (None, Some(_)) => self.remark(&about.came(), what, How::Came),
                (None, None) => {}
            }
        }
        let deprecated = |value| words::either(value, "deprecated", "deprecated", "in use");
        self.property(about, what, (deprecated(was), deprecated(is)), (Verdict::Compatible, Verdict::Compatible));
    }

    /// A text with the name of its member; empty where there is none.
    pub(crate) fn text(&mut self, about: &About, member: &str, (was, is): (&str, &str)) {
        let step = format!("/{member}");
        let about = about.part(format!("{}, {member}", about.subject), &step, &step);
        match (was, is) {
            _ if was == is => {}
            ("", _) => self.remark(&about.came(), What::Text, How::Came),
            (_, "") => self.remark(&about.went(), What::Text, How::Went),
            // An address has no words.
            _ if member == "externalDocs" => self.remark(&about, What::Text, changed(was, is)),
            _ => {
                let (was, is) = words::around_difference(was, is);
                // A new way to break the lines of a text is none.
                if was != is {
                    self.remark(&about, What::Text, changed(was, is));
                }
            }
        }
    }

    /// The order in which Rust takes values that have to be given: who swaps them swaps what programs send, in silence where
    /// both are text.
    pub(crate) fn order(&mut self, about: &About, what: What, was: &[&str], is: &[&str]) {
        let was: Vec<&str> = was.iter().copied().filter(|name| is.contains(name)).collect();
        let is: Vec<&str> = is.iter().copied().filter(|name| was.contains(name)).collect();
        if was != is {
            let how = changed(format!("order {}", was.join(", ")), format!("order {}", is.join(", ")));
            self.note(about, what, how, breaking("arguments are taken in another order"), Verdict::Untouched);
        }
    }

    /// All changes in order. What is shared is found once for each operation that shares it, and listed once.
    pub(crate) fn into_changes(self) -> Vec<Change> {
        let mut listed: Vec<Change> = Vec::new();
        let mut found = self.found;
        found.sort();
        for change in found {
            let same = |other: &&mut Change| {
                (&other.subject, other.what, &other.how, &other.base, &other.head)
                    == (&change.subject, change.what, &change.how, &change.base, &change.head)
                    && (&other.requests, &other.answers) == (&change.requests, &change.answers)
            };
            match listed.iter_mut().rev().find(same) {
                Some(other) => other.operations.extend(change.operations),
                None => listed.push(change),
            }
        }
        for change in &mut listed {
            change.operations.sort();
            change.operations.dedup();
            let page = |id: &String| self.head.page(id).or_else(|| self.base.page(id)).map(str::to_owned);
            let pages: BTreeSet<String> = change.operations.iter().filter_map(page).collect();
            change.pages = pages.into_iter().collect();
        }
        listed
    }
}
