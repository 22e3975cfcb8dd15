//! Compares the list of calls of an index page with the operations of the document whose page it is.

use super::{
    super::{
        findings::{Difference, Outcome, Verdict},
        operations::Operation,
        page::Page,
        spot::Spot,
    },
    brief,
};
use onelogin_codegen::load::Spec;

/// Each line is the title of an operation's page, or `x-overview` of the document says what it is. Gives the document, if any line
/// is a call of one.
pub(super) fn compare<'s>(
    page: &Page,
    spec: &'s Spec,
    operations: &[Operation<'s>],
    outcome: &mut Outcome<'s>,
) -> Option<Spot<'s>> {
    let titled = |line: &str, document: &str| {
        operations.iter().any(|operation| operation.spot.document.name == document && operation.is_titled(line))
    };
    let count = |document: &str| page.calls.iter().filter(|call| titled(&call.value, document)).count();
    let document = spec
        .documents
        .iter()
        .max_by_key(|document| count(&document.name))
        .filter(|document| count(&document.name) > 0)?;
    let root = Spot::root(document);
    let said = root.get("x-overview");
    for call in &page.calls {
        let line = Some(call.line);
        let difference =
            |page: String, spec: String, help| Difference { kind: "call", name: &call.value, line, page, spec, help };
        let known = |id: &str| operations.iter().any(|operation| operation.id == id);
        match said.as_ref().and_then(|said| Some((said.get(&call.value)?, said.text(&call.value)?))) {
            // What looks like an operation has to be one.
            Some((spot, id)) if id.contains('.') && !id.contains(' ') && !known(id) => {
                let difference = difference("a call".to_owned(), format!("`{id}`"), "there is no such operation");
                outcome.find(Verdict::Disagrees, &spot, difference);
            }
            Some(_) => outcome.agree("line"),
            None if operations.iter().any(|operation| operation.is_titled(&call.value)) => outcome.agree("call"),
            None => {
                let help =
                    "describe the call; if it is none of its own, say what it is under `x-overview` of the document";
                let difference =
                    difference(format!("`{}`", brief(&call.value)), "nothing of this name".to_owned(), help);
                outcome.find(Verdict::Disagrees, said.as_ref().unwrap_or(&root), difference);
            }
        }
    }
    for (line, spot) in said.map(|said| said.members()).unwrap_or_default() {
        if page.whole && !page.calls.iter().any(|call| call.value == line) {
            let (page, spec) = ("not on the page".to_owned(), "a line of it".to_owned());
            let help = "remove it";
            let difference = Difference { kind: "call", name: line, line: None, page, spec, help };
            outcome.find(Verdict::Stale, &spot, difference);
        }
    }
    Some(root)
}
