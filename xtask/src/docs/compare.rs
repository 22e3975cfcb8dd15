//! Compares what a page says with what the spec says.

mod calls;
mod overview;
mod parameters;
mod samples;
mod schemas;
#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests;
mod types;

use super::{
    findings::{Difference, Outcome, Verdict},
    operations::{self, Operation},
    page::Page,
    spot::Spot,
};
use onelogin_codegen::load::Spec;

pub(crate) use samples::status as status_of;

/// What an index goes by in the lock of its document.
pub(crate) const OVERVIEW: &str = "overview";

/// A page, the operation it is about, and what was found.
pub(crate) struct Compared<'a, 's> {
    pub(crate) page: &'a Page,
    /// `None` for an index, and where there is none.
    pub(crate) operation: Option<&'a Operation<'s>>,
    /// The document whose calls an index lists.
    pub(crate) index: Option<Spot<'s>>,
    pub(crate) outcome: Outcome<'s>,
}

/// Compares one page with the operation it is about, or an index with all operations.
pub(crate) fn compare<'a, 's>(page: &'a Page, spec: &'s Spec, operations: &'a [Operation<'s>]) -> Compared<'a, 's> {
    let (mut outcome, mut index) = (Outcome::default(), None);
    let operation = operations::of_page(page, operations);
    match operation {
        Some(operation) => {
            calls::compare(page, operation, operations, &mut outcome);
            parameters::compare(page, operation, &mut outcome);
            samples::compare(page, operation, &mut outcome);
        }
        None if page.url.is_some() => nothing(page, spec, &mut outcome),
        None => index = overview::compare(page, spec, operations, &mut outcome),
    }
    outcome.close();
    Compared { page, operation, index, outcome }
}

impl<'s> Compared<'_, 's> {
    /// Whether it is a page of a call, known or not, or an index of calls.
    pub(crate) fn is_page(&self) -> bool {
        self.subject().is_some() || self.page.url.is_some()
    }

    /// What the page is about, by name and place: an operation, or a document of which it is the index.
    pub(crate) fn subject(&self) -> Option<(&'s str, Spot<'s>)> {
        let operation = self.operation.map(|operation| (operation.id, operation.spot.clone()));
        operation.or_else(|| self.index.clone().map(|root| (OVERVIEW, root)))
    }
}

/// A page of a call that the spec does not have.
fn nothing<'s>(page: &Page, spec: &'s Spec, outcome: &mut Outcome<'s>) {
    let (Some(document), Some(url)) = (spec.documents.first(), &page.url) else { return };
    let difference = Difference {
        kind: "operation",
        name: &url.value,
        line: Some(url.line),
        page: page.title.as_ref().map_or("no title".to_owned(), |title| format!("`{}`", brief(&title.value))),
        spec: "no operation has this path, or this page as its `externalDocs`".to_owned(),
        help: "describe the call in `spec/<api>/<resource>.yaml`, or check that this is the page of a call",
    };
    outcome.find(Verdict::Disagrees, &Spot::root(document), difference);
}

/// A text in a few characters.
fn brief(text: &str) -> String {
    const LENGTH: usize = 60;
    match text.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("{}..", &text[..end]),
        None => text.to_owned(),
    }
}
