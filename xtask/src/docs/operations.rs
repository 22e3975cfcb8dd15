//! The operations of the spec, and which of them a page is about.

use super::{page::Page, spot::Spot};
use onelogin_codegen::load::Spec;
use serde_json::Value;
use std::{cmp::Reverse, collections::BTreeSet};

/// An operation, where it stands and how it is called.
#[derive(Clone, Debug)]
pub(crate) struct Operation<'s> {
    pub(crate) spot: Spot<'s>,
    /// `users.get`
    pub(crate) id: &'s str,
    /// In capitals.
    pub(crate) method: String,
    /// `/api/2/users/{id}`
    pub(crate) path: &'s str,
}

/// Every operation, second meanings behind the first.
pub(crate) fn all(spec: &Spec) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    for document in &spec.documents {
        let paths = Spot::root(document).get("paths").map(|paths| paths.members()).unwrap_or_default();
        for (path, item) in paths {
            for (method, spot) in item.members() {
                let second = spot.get("x-second-meaning");
                for spot in [Some(spot), second].into_iter().flatten() {
                    let Some(id) = spot.text("operationId") else { continue };
                    found.push(Operation { spot, id, method: method.to_ascii_uppercase(), path });
                }
            }
        }
    }
    found
}

impl<'s> Operation<'s> {
    /// `v2 users.get`, which names it among all documents.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.spot.document.name, self.id)
    }

    /// The address of its page.
    pub(crate) fn page(&self) -> Option<&'s str> {
        self.spot.value.get("externalDocs")?.get("url")?.as_str()
    }

    /// Whether its page is called like this.
    pub(crate) fn is_titled(&self, title: &str) -> bool {
        self.page().and_then(|url| url.rsplit('/').next()).is_some_and(|slug| words(slug) == words(title))
    }

    /// Its parameters.
    pub(crate) fn parameters(&self) -> Vec<Spot<'s>> {
        self.spot.get("parameters").map(|parameters| parameters.items()).unwrap_or_default()
    }

    /// Its answers by status.
    pub(crate) fn responses(&self) -> Vec<(u16, Spot<'s>)> {
        let responses = self.spot.get("responses").map(|responses| responses.members()).unwrap_or_default();
        responses.into_iter().filter_map(|(status, spot)| Some((status.parse().ok()?, spot))).collect()
    }

    /// What its body, or an answer, is: the media type.
    pub(crate) fn body(&self) -> Option<Spot<'s>> {
        media(&self.spot.get("requestBody")?)
    }
}

/// The component that a place is in, and how many calls of its document lead to it, where there are several.
pub(crate) fn shared<'s>(spot: &Spot<'s>, operations: &[Operation<'_>]) -> Option<(String, usize)> {
    let mut steps = spot.pointer.strip_prefix("/components/")?.split('/');
    let (group, name) = (steps.next()?, steps.next()?);
    let component = format!("#/components/{group}/{name}");
    let own = operations.iter().filter(|operation| operation.spot.document.name == spot.document.name);
    let count = own
        .filter(|operation| {
            let mut met = BTreeSet::new();
            reach(operation.spot.value, &spot.document.value, &mut met);
            met.contains(component.as_str())
        })
        .count();
    (count > 1).then(|| (name.to_owned(), count))
}

/// All references that a value leads to.
fn reach<'v>(value: &'v Value, document: &'v Value, met: &mut BTreeSet<&'v str>) {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str)
                && met.insert(reference)
                && let Some(value) = reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer))
            {
                reach(value, document, met);
            }
            members.values().for_each(|value| reach(value, document, met));
        }
        Value::Array(items) => items.iter().for_each(|value| reach(value, document, met)),
        _ => {}
    }
}

/// The first media type of a body or an answer.
pub(crate) fn media<'s>(body: &Spot<'s>) -> Option<Spot<'s>> {
    body.get("content")?.members().into_iter().next().map(|(_, media)| media)
}

/// The operation that a page is about: what its URL, title, method and sample call agree on most.
pub(crate) fn of_page<'a, 's>(page: &Page, operations: &'a [Operation<'s>]) -> Option<&'a Operation<'s>> {
    let url = page.url.as_ref().map(|url| shape(&url.value));
    let called = page.curl.as_ref().and_then(|curl| curl.path.as_deref()).map(shape);
    let method = page.method.as_ref().map(|method| &method.value);
    let score = |operation: &Operation<'_>| {
        let path = shape(operation.path);
        let by_path = url.as_ref() == Some(&path);
        let by_call = called.as_ref() == Some(&path);
        let by_title = page.title.as_ref().is_some_and(|title| operation.is_titled(&title.value));
        let score = 2 * u8::from(by_path) + 2 * u8::from(by_title) + u8::from(by_call);
        let by_method = method == Some(&operation.method);
        // Of two pages of one title, that of the version and the resource that the URL begins with.
        let near =
            url.as_ref().map_or(0, |url| url.chars().zip(path.chars()).take_while(|(one, two)| one == two).count());
        (score > 0).then_some((score + u8::from(by_method), near))
    };
    let scored = operations.iter().enumerate().filter_map(|(index, operation)| Some((score(operation)?, index)));
    scored.max_by_key(|(score, index)| (*score, Reverse(*index))).and_then(|(_, index)| operations.get(index))
}

/// A path without the names of its parameters, which differ between page and spec and mean nothing on the wire.
pub(crate) fn shape(path: &str) -> String {
    let segments = path.trim_end_matches('/').split('/');
    let blank = |segment: &str| if segment.starts_with(['{', ':', '<']) { "{}".to_owned() } else { segment.to_owned() };
    segments.map(blank).collect::<Vec<_>>().join("/")
}

/// The words of a title or of the last part of an address: without articles, and with what an id is asked by left out.
pub(crate) fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut words: Vec<String> = words.map(str::to_lowercase).filter(|word| word != "a" && word != "the").collect();
    if words.ends_with(&["by".to_owned(), "id".to_owned()]) {
        words.truncate(words.len() - 2);
    }
    words
}
