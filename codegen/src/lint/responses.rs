//! Rules about responses: `response-status`, `response-default` and `response-success`.

use super::context::{Context, is_success};
use super::rules;
use crate::diagnostics::Diagnostic;
use crate::load::{Key, Node};

/// Each status is written out, and one of them is a success.
pub(super) fn statuses(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for operation in context.operations() {
        let responses = context.responses(&operation);
        for (status, _) in &responses {
            findings.extend(status_problem(status));
        }
        if responses.iter().any(|(status, _)| is_success(&status.text)) {
            continue;
        }
        let place = operation.node.entry("responses").map(|entry| &entry.key.location);
        findings.push(Diagnostic::new(
            rules::RESPONSE_STATUS,
            place.unwrap_or(&operation.method.location),
            "the operation has no successful response",
            "describe the 2xx answer, such as `\"200\"`",
        ));
    }
}

fn status_problem(status: &Key) -> Option<Diagnostic> {
    if status.text == "default" {
        return Some(Diagnostic::new(
            rules::RESPONSE_DEFAULT,
            &status.location,
            "a `default` response hides which statuses there are",
            "write out each status that is documented: `\"400\"`, `\"401\"`, ..",
        ));
    }
    let code: Option<u16> = status.text.parse().ok();
    let fits = status.text.len() == 3 && code.is_some_and(|code| (200..600).contains(&code));
    (!fits).then(|| {
        Diagnostic::new(
            rules::RESPONSE_STATUS,
            &status.location,
            format!("`{}` is not the status of an answer", status.text),
            "write three digits from 200 to 599 in quotes, one status each: `\"404\"`",
        )
    })
}

/// All 2xx answers of an operation have the same body.
pub(super) fn successes(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for operation in context.operations() {
        let mut successes = context.responses(&operation);
        successes.retain(|(status, _)| is_success(&status.text));
        let mut bodies = successes.iter().map(|(status, used)| (*status, content(used.node)));
        let Some((first, body)) = bodies.next() else { continue };
        for (status, other) in bodies {
            if same(body, other) {
                continue;
            }
            let message = format!("`{}` and `{}` have different bodies", first.text, status.text);
            let help = "describe both with the same media type and the same `$ref`, or both without `content`; what only one of them holds is optional";
            let finding = Diagnostic::new(rules::RESPONSE_SUCCESS, &status.location, message, help);
            findings.push(finding.also(&first.location, "the other success"));
        }
    }
}

/// The first media type of a response and its schema.
fn content(response: &Node) -> Option<(&str, Option<&Node>)> {
    let media = response.get("content")?.entries().first()?;
    Some((media.key.text.as_str(), media.value.get("schema")))
}

fn same(one: Option<(&str, Option<&Node>)>, two: Option<(&str, Option<&Node>)>) -> bool {
    let plain =
        |body: Option<(&str, Option<&Node>)>| body.map(|(media, schema)| (media.to_owned(), schema.map(Node::to_json)));
    plain(one) == plain(two)
}
