//! Compares how a call is made: method, URL, scopes, headers and the sample call; and whose page it is.

use super::{
    super::{
        findings::{Difference, Outcome, Verdict},
        operations::{Operation, shape},
        page::{Page, Place, Scopes},
    },
    brief,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const DEVIATE: &str = "follow the page, or say by `x-deviation` at the operation why the server differs";

pub(super) fn compare<'s>(
    page: &Page,
    operation: &Operation<'s>,
    operations: &[Operation<'s>],
    outcome: &mut Outcome<'s>,
) {
    outcome.meet(&operation.spot);
    evidence(page, operation, operations, outcome);
    if let Some(url) = &page.url {
        path(operation, "url", &url.value, url.line, outcome);
    }
    // Where nothing stands beside the URL, the sample call is all that the page says.
    let called = page.curl.as_ref().map(|curl| curl.line);
    if let Some(method) = page.method.as_ref().filter(|method| called != Some(method.line)) {
        self::method(operation, "method", &method.value, method.line, outcome);
    }
    if let Some(curl) = &page.curl {
        if let Some(path) = &curl.path {
            self::path(operation, "curl", path, curl.line, outcome);
        }
        self::method(operation, "curl", &curl.method, curl.line, outcome);
        let names = curl.query.iter().flat_map(|query| query.split('&')).filter_map(|pair| pair.split('=').next());
        for name in names.filter(|name| !name.is_empty()) {
            super::parameters::asked(operation, name, curl.line, outcome);
        }
    }
    scopes(page, operation, outcome);
    headers(page, operation, outcome);
}

/// The page says that the call exists, and it is this call's.
fn evidence<'s>(page: &Page, operation: &Operation<'s>, operations: &[Operation<'s>], outcome: &mut Outcome<'s>) {
    let Some(title) = &page.title else { return };
    let mut find = |operation: &Operation<'s>, kind, spec: String, help| {
        let page = format!("`{}` is about `{}`", brief(&title.value), operation.id);
        let difference = Difference { kind, name: operation.id, line: Some(title.line), page, spec, help };
        outcome.find(Verdict::Disagrees, &operation.spot, difference);
    };
    if operation.spot.is_sdk() {
        let help = "write `x-evidence: documented`, and what the page says";
        find(operation, "evidence", "`x-evidence: sdk`".to_owned(), help);
    }
    let address = operation.page();
    let others = operations.iter().filter(|other| {
        let same_document = other.spot.document.name == operation.spot.document.name;
        let is_meaning = shape(other.path) == shape(operation.path) && other.method == operation.method;
        same_document && other.id != operation.id && !other.spot.is_sdk() && !is_meaning
    });
    for other in others {
        let titled = other.is_titled(&title.value);
        if titled && !operation.is_titled(&title.value) {
            let spec = format!("`externalDocs` is {}", address.unwrap_or("missing"));
            find(operation, "page", spec, "give the operation the address of this page as `externalDocs`");
        } else if address.is_some() && other.page() == address {
            let spec = format!("`{}` has this page as its `externalDocs`, too", other.id);
            let help = "give it the page that is about it; where there is none, it is not `documented`";
            let page = format!("`{}` is about `{}`", brief(&title.value), operation.id);
            let difference = Difference { kind: "page", name: other.id, line: Some(title.line), page, spec, help };
            outcome.find(Verdict::Disagrees, &other.spot, difference);
            return;
        }
    }
}

fn path<'s>(operation: &Operation<'s>, kind: &'static str, said: &str, line: usize, outcome: &mut Outcome<'s>) {
    let claimed = operation.spot.page_says("path").and_then(Value::as_str);
    let says = claimed.filter(|claimed| shape(claimed) == shape(said)).unwrap_or(said);
    let difference = Difference {
        kind,
        name: "path",
        line: Some(line),
        page: said.to_owned(),
        spec: operation.path.to_owned(),
        help: DEVIATE,
    };
    if outcome.fact(&operation.spot, "path", &json!(says), shape(said) == shape(operation.path), difference) {
        outcome.agree("address");
    }
}

fn method<'s>(operation: &Operation<'s>, kind: &'static str, said: &str, line: usize, outcome: &mut Outcome<'s>) {
    let (page, spec) = (said.to_owned(), operation.method.clone());
    let difference = Difference { kind, name: "method", line: Some(line), page, spec, help: DEVIATE };
    outcome.fact(&operation.spot, "method", &json!(said), said == operation.method, difference);
}

fn scopes<'s>(page: &Page, operation: &Operation<'s>, outcome: &mut Outcome<'s>) {
    let requirements = operation.spot.value.get("security").and_then(Value::as_array);
    let lists = requirements.into_iter().flatten().filter_map(Value::as_object).flat_map(|schemes| schemes.values());
    let spec: BTreeSet<&str> = lists.filter_map(Value::as_array).flatten().filter_map(Value::as_str).collect();
    let shown = |scopes: &BTreeSet<&str>| match scopes.is_empty() {
        true => "none".to_owned(),
        false => scopes.iter().copied().collect::<Vec<_>>().join(", "),
    };
    let (said, line) = match &page.scopes {
        Scopes::Stated(said) => (said.value.iter().map(String::as_str).collect(), Some(said.line)),
        Scopes::Silent if page.whole || spec.is_empty() => (BTreeSet::new(), None),
        Scopes::Unreadable(_) | Scopes::Silent => {
            let line = if let Scopes::Unreadable(line) = page.scopes { Some(line) } else { None };
            let page = "lost when the page was saved".to_owned();
            let difference = Difference { kind: "scopes", name: "scopes", line, page, spec: shown(&spec), help: "" };
            return outcome.find(Verdict::Unreadable, &operation.spot, difference);
        }
    };
    let claimed = operation.spot.page_says("scopes");
    let listed = claimed.filter(|claimed| {
        claimed.as_array().into_iter().flatten().filter_map(Value::as_str).collect::<BTreeSet<_>>() == said
    });
    let says = listed.cloned().unwrap_or_else(|| json!(said));
    let difference = Difference {
        kind: "scopes",
        name: "scopes",
        line,
        page: shown(&said),
        spec: shown(&spec),
        help: "list in `security` what the page lists, or say by `x-deviation` at the operation why not",
    };
    if outcome.fact(&operation.spot, "scopes", &says, said == spec, difference) {
        spec.iter().for_each(|_| outcome.agree("scope"));
    }
}

/// Headers are the transport's, but for one: that a call is authorized.
fn headers<'s>(page: &Page, operation: &Operation<'s>, outcome: &mut Outcome<'s>) {
    let authorized = operation.spot.value.get("security").and_then(Value::as_array).is_some_and(|all| !all.is_empty());
    let rows = page.parameters.iter().filter(|parameter| parameter.place == Place::Header);
    let table = rows.filter_map(|row| Some((row.name.as_deref()?, row.line)));
    let call = page
        .curl
        .iter()
        .flat_map(|curl| curl.headers.iter().filter_map(|header| Some((header.split_once(':')?.0.trim(), curl.line))));
    let mut seen = false;
    for (name, line) in table.chain(call) {
        let is_authorization = name.eq_ignore_ascii_case("authorization");
        seen |= is_authorization;
        let agrees = match is_authorization {
            true => authorized,
            // They follow from the body.
            false => ["content-type", "accept"].contains(&name.to_ascii_lowercase().as_str()),
        };
        super::parameters::extra(operation, &format!("header {name}"), name, line, agrees, outcome);
    }
    if authorized && !seen && (page.curl.is_some() || page.parameters.iter().any(|row| row.place == Place::Header)) {
        let line = page.curl.as_ref().map(|curl| curl.line);
        let (page, spec) = ("no `Authorization`".to_owned(), "`security`".to_owned());
        let help = "write `security: []` if the call needs no token";
        let difference = Difference { kind: "header", name: "header Authorization", line, page, spec, help };
        outcome.find(Verdict::Disagrees, &operation.spot, difference);
    }
}
