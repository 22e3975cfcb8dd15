//! The rule `pagination`: a cursor that exists, a parameter that takes it, and where in an answer its result is.

use super::context::{Context, Operation, is_success};
use super::rules;
use crate::diagnostics::{Diagnostic, Location};
use crate::load::Node;
use crate::model::unescape;

/// Checks each `x-pagination`.
pub(super) fn each(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for operation in context.operations() {
        if let Some(entry) = operation.node.entry("x-pagination") {
            parameters(context, &operation, &entry.value, findings);
            findings.extend(cursor(context, &operation, &entry.value));
        }
        findings.extend(result(context, &operation));
    }
}

fn find(place: &Location, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
    Diagnostic::new(rules::PAGINATION, place, message, help)
}

/// The cursor's parameter and those it replaces are query parameters of the operation.
fn parameters<'a>(
    context: &Context<'a>,
    operation: &Operation<'a>,
    pagination: &'a Node,
    findings: &mut Vec<Diagnostic>,
) {
    let declared = context.parameters(operation);
    let query = |name: &str| {
        let mut query = declared.iter().filter(|used| used.node.text("in") == Some("query"));
        query.any(|used| used.node.text("name") == Some(name))
    };
    let replaced = pagination.get("replaces").map_or(&[][..], Node::items);
    let parameter = pagination.get("parameter");
    for node in parameter.into_iter().chain(replaced) {
        let name = node.as_str().unwrap_or_default();
        if !query(name) {
            let message = format!("the operation has no query parameter `{name}`");
            let help = "list it under `parameters`, or name the one that is meant";
            findings.push(find(&node.location, message, help));
        }
    }
    if let Some(number) = pagination.get("number") {
        let name = number.as_str();
        let parameter =
            declared.iter().find(|used| used.node.text("in") == Some("query") && used.node.text("name") == name);
        let schema = parameter.and_then(|used| used.node.get("schema")).map(|schema| context.follow(schema));
        if schema.is_none_or(|schema| schema.text("type") != Some("integer")) {
            let message = format!("the operation has no integer query parameter `{}`", name.unwrap_or_default());
            let help = "name the one that takes the number of a page, or remove `number`";
            findings.push(find(&number.location, message, help));
        } else if !replaced.iter().any(|node| node.as_str() == name) {
            let help = "add it to `replaces`: the server cannot follow a cursor and a number at once";
            findings.push(find(&number.location, "the number of a page is sent beside the cursor", help));
        }
    }
    for node in replaced {
        if node.as_str() == parameter.and_then(Node::as_str) {
            let help = "list what must not be sent beside the cursor, such as `limit` and `page`";
            findings.push(find(&node.location, "the cursor cannot replace itself", help));
        }
    }
}

/// The cursor comes from a header or from the body of every success, and the items are a list.
fn cursor<'a>(context: &Context<'a>, operation: &Operation<'a>, pagination: &'a Node) -> Option<Diagnostic> {
    let cursor = pagination.get("cursor")?;
    let mut successes = context.responses(operation).into_iter();
    let (_, response) = successes.find(|(status, _)| is_success(&status.text))?;
    let content = response.node.get("content").and_then(|content| content.entries().first());
    let schema = content.and_then(|media| media.value.get("schema"));
    let result = operation.node.get("x-result");
    match (cursor.get("header"), cursor.get("body")) {
        (Some(header), None) => {
            let name = header.as_str().unwrap_or_default();
            let headers = response.node.get("headers").map_or(&[][..], Node::entries);
            if !headers.iter().any(|known| known.key.text.eq_ignore_ascii_case(name)) {
                let help = format!("list `{name}` under `headers` of the 2xx response");
                return Some(find(&header.location, format!("the response has no header `{name}`"), help));
            }
            let page = match result {
                // Where it leads nowhere, `result` says so.
                Some(result) => Some(resolve(context, schema, result)?),
                None => schema.map(|schema| context.follow(schema)),
            };
            let is_list = page.is_some_and(|page| page.text("type") == Some("array"));
            let help = "describe the 2xx answer as `type: array`, or remove `x-pagination`";
            (!is_list).then(|| find(&header.location, "the answer is not a list of items", help))
        }
        (None, Some(body)) => {
            let Some(result) = result else {
                let help = "add `x-result: /data` to the operation, the JSON pointer to the list in the answer";
                return Some(find(&body.location, "a cursor in the body needs to know where the items are", help));
            };
            let target = resolve(context, schema, body);
            if target.is_none_or(|schema| !matches!(schema.text("type"), Some("string" | "integer"))) {
                return Some(nowhere(body, "text or a number"));
            }
            let target = resolve(context, schema, result);
            let is_list = target.is_some_and(|schema| schema.text("type") == Some("array"));
            (!is_list).then(|| nowhere(result, "a list"))
        }
        _ => {
            let help = "write `cursor: {header: After-Cursor}`";
            Some(find(&cursor.location, "the cursor comes from one place", help))
        }
    }
}

/// `x-result` leads to a member of the answer.
fn result<'a>(context: &Context<'a>, operation: &Operation<'a>) -> Option<Diagnostic> {
    let result = operation.node.get("x-result")?;
    let mut successes = context.responses(operation).into_iter().filter(|(status, _)| is_success(&status.text));
    let content = successes.find_map(|(_, response)| response.node.get("content")?.entries().first());
    let schema = content.and_then(|media| media.value.get("schema"));
    resolve(context, schema, result).is_none().then(|| nowhere(result, "a member"))
}

fn nowhere(pointer: &Node, wanted: &str) -> Diagnostic {
    let text = pointer.as_str().unwrap_or_default();
    let message = format!("`{text}` does not lead to {wanted} in the answer");
    find(
        &pointer.location,
        message,
        "write a JSON pointer through the properties of the 2xx schema, such as `/pagination/after_cursor`",
    )
}

/// Follows a JSON pointer through the properties of a schema.
fn resolve<'a>(context: &Context<'a>, schema: Option<&'a Node>, pointer: &Node) -> Option<&'a Node> {
    let mut schema = context.follow(schema?);
    for token in pointer.as_str()?.strip_prefix('/')?.split('/') {
        let property = schema.get("properties")?.get(&unescape(token))?;
        schema = context.follow(property);
    }
    Some(schema)
}
