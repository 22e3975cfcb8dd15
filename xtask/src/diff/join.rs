//! Which change of the spec stands behind which change of Rust.
//!
//! Generated items cite their definition, and a change says where it stands, so most is decided by document and pointer:
//! what cites the definition that a change is in belongs to it, most of all a field, a setter or a variant of the same
//! name. What cites another definition belongs to a change that reaches its operation. The rest follows: `Api::users` came
//! because `Users` did, and a field has another type because that type has another name. What no change explains is kept
//! apart, and never lost.

use super::{
    change::{Change, What},
    rust::Touched,
};
use onelogin_codegen::{
    load::{Document, Spec},
    model::unescape,
    names,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A definition: its document, and its JSON pointer there.
type Definition = (String, String);

/// The changes of one definition.
#[derive(Debug)]
pub(crate) struct Group {
    /// The definition, as people call it: ``v2 `users.get` ``.
    pub(crate) title: String,
    pub(crate) entries: Vec<Entry>,
}

/// A change of the spec with what it does to Rust.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) change: Change,
    pub(crate) items: Vec<Touched>,
}

impl Entry {
    /// Whether some program breaks, on the wire or in Rust.
    pub(crate) fn is_breaking(&self) -> bool {
        self.change.is_breaking() || self.items.iter().any(|item| item.breaks.is_some())
    }

    /// Whether it only says something else.
    pub(crate) fn is_said(&self) -> bool {
        is_said(self.change.what) && self.items.is_empty() && !self.change.is_breaking()
    }
}

impl Group {
    pub(crate) fn is_breaking(&self) -> bool {
        self.entries.iter().any(Entry::is_breaking)
    }
}

/// A change with what is looked up of it once.
struct Cause {
    /// Where it is in base and head.
    definitions: BTreeSet<Definition>,
    files: BTreeSet<String>,
    /// What the field, parameter or value that it is about is called in Rust.
    members: BTreeSet<String>,
    /// What it writes of types and formats, as names of types.
    mentions: BTreeSet<String>,
}

/// All changes by definition, breaking ones first, and the items that none of them explains.
pub(crate) fn join(
    changes: Vec<Change>,
    touched: Vec<Touched>,
    base: &Spec,
    head: &Spec,
) -> (Vec<Group>, Vec<Touched>) {
    let causes: Vec<Cause> = changes.iter().map(|change| Cause::read(change, base, head)).collect();
    let mut explained: Vec<Option<usize>> = touched
        .iter()
        .map(|item| {
            let scores = causes.iter().zip(&changes).map(|(cause, change)| score(item, cause, change, base, head));
            // Of those that explain it alike, the first.
            let best = scores.enumerate().rev().max_by_key(|(_, score)| *score);
            best.filter(|(_, score)| score.0 > 0).map(|(index, _)| index)
        })
        .collect();
    follow(&touched, &mut explained);
    let mut items: BTreeMap<usize, Vec<Touched>> = BTreeMap::new();
    let mut unexplained = Vec::new();
    for (item, explained) in touched.into_iter().zip(explained) {
        match explained {
            Some(index) => items.entry(index).or_default().push(item),
            None => unexplained.push(item),
        }
    }
    let mut groups: Vec<(Definition, Group)> = Vec::new();
    for (index, change) in changes.into_iter().enumerate() {
        let definition = definition(&change);
        let title = title(&definition, head).or_else(|| title(&definition, base)).unwrap_or_default();
        let entry = Entry { change, items: items.remove(&index).unwrap_or_default() };
        match groups.iter_mut().find(|(known, _)| *known == definition) {
            Some((_, group)) => group.entries.push(entry),
            None => groups.push((definition, Group { title, entries: vec![entry] })),
        }
    }
    let mut groups: Vec<Group> = groups.into_iter().map(|(_, group)| group).collect();
    groups.iter_mut().for_each(|group| group.entries.sort_by_key(|entry| (!entry.is_breaking(), entry.is_said())));
    groups.sort_by_key(|group| (!group.is_breaking(), group.entries.iter().all(|entry| is_said(entry.change.what))));
    (groups, unexplained)
}

/// Whether such a thing is only said, and changes nothing that a program can do.
fn is_said(what: What) -> bool {
    matches!(what, What::Text | What::Sample | What::Example | What::Evidence | What::Deviation | What::Constraint)
}

impl Cause {
    fn read(change: &Change, base: &Spec, head: &Spec) -> Self {
        let (mut definitions, mut files, mut members) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for (place, spec) in [(&change.base, base), (&change.head, head)] {
            let Some(place) = place else { continue };
            definitions.insert((change.document.clone(), definition_of(&place.pointer)));
            files.insert(place.file.clone());
            members.extend(document(spec, &change.document).and_then(|document| member(document, &place.pointer)));
        }
        let text = format!("{} {}", change.subject, change.how);
        let words = text.split(|c: char| !c.is_alphanumeric() && !"-_".contains(c)).filter(|word| !word.is_empty());
        Self { definitions, files, members, mentions: words.map(names::pascal).collect() }
    }
}

/// How well a change explains an item: by where it is, by what it is called, and whether it can do anything at all.
fn score(item: &Touched, cause: &Cause, change: &Change, base: &Spec, head: &Spec) -> (u8, u8, bool) {
    let mut best = (0, 0, false);
    for (item, spec) in [(&item.was, base), (&item.is, head)] {
        let Some(item) = item else { continue };
        let (file, pointer) = &item.cites;
        let document_of_item = file.split('/').nth(1).unwrap_or_default();
        let cited = (document_of_item.to_owned(), pointer.clone());
        let reached = || {
            let operation = document(spec, document_of_item).and_then(|document| operation_id(document, pointer));
            change.document == document_of_item
                && operation.is_some_and(|id| change.operations.iter().any(|known| known == id))
        };
        let whole = matches!(change.what, What::Document | What::Operation | What::Setting);
        let place = match () {
            () if cause.definitions.contains(&cited) => 3,
            () if reached() => 2,
            () if pointer.is_empty() && whole && cause.files.contains(file) => 1,
            // Ids cite no definition: they come from formats.
            () if pointer.is_empty() && cause.mentions.contains(&item.name) => 1,
            () => continue,
        };
        let name = item.name.strip_prefix("clear_").unwrap_or(&item.name);
        let named = match () {
            () if cause.members.contains(&item.name) || cause.members.contains(name) => 2,
            () if item.shape.words().any(|word| cause.members.contains(word)) => 1,
            () => 0,
        };
        best = best.max((place, named, !is_said(change.what)));
    }
    // A text that happens to stand at the same place explains nothing.
    if best.2 { best } else { (0, 0, false) }
}

/// Items that no change explains by itself belong to the change of an item that they name, or that names them.
fn follow(touched: &[Touched], explained: &mut [Option<usize>]) {
    let named: Vec<&str> = touched.iter().map(|item| item.item().map_or("", |item| item.name.as_str())).collect();
    loop {
        let mut found = false;
        for index in 0..touched.len() {
            if explained[index].is_some() {
                continue;
            }
            let belongs = |other: &usize| {
                touched[index].words.contains(named[*other]) || touched[*other].words.contains(named[index])
            };
            let other = (0..touched.len()).find(|other| explained[*other].is_some() && belongs(other));
            explained[index] = other.and_then(|other| explained[other]);
            found |= explained[index].is_some();
        }
        if !found {
            return;
        }
    }
}

fn definition(change: &Change) -> Definition {
    let place = change.head.as_ref().or(change.base.as_ref());
    (change.document.clone(), place.map(|place| definition_of(&place.pointer)).unwrap_or_default())
}

/// The part of a pointer that names a component, or an operation with its second meaning apart.
fn definition_of(pointer: &str) -> String {
    let parts: Vec<&str> = pointer.split('/').skip(1).collect();
    let length = match parts.as_slice() {
        ["paths", _, _, "x-second-meaning", ..] => 4,
        ["paths", _, "parameters", ..] => 2,
        ["paths" | "components", ..] => 3,
        _ => 1,
    };
    parts.iter().take(length).fold(String::new(), |pointer, part| pointer + "/" + part)
}

fn document<'a>(spec: &'a Spec, name: &str) -> Option<&'a Document> {
    spec.documents.iter().find(|document| document.name == name)
}

fn operation_id<'a>(document: &'a Document, pointer: &str) -> Option<&'a str> {
    document.value.pointer(pointer)?.get("operationId").and_then(Value::as_str)
}

/// What a definition is called, if the spec has it.
fn title((name, pointer): &Definition, spec: &Spec) -> Option<String> {
    let document = document(spec, name)?;
    document.value.pointer(pointer)?;
    let last = || unescape(pointer.rsplit('/').next().unwrap_or_default());
    Some(match operation_id(document, pointer) {
        Some(id) => format!("{name} `{id}`"),
        None if pointer.is_empty() => name.clone(),
        None => format!("{name} `{}`", last()),
    })
}

/// What Rust calls the field, the parameter or the value that a pointer names.
fn member(document: &Document, pointer: &str) -> Option<String> {
    let parts: Vec<&str> = pointer.split('/').skip(1).collect();
    let upto = |length: usize| parts.iter().take(length).fold(String::new(), |pointer, part| pointer + "/" + part);
    let name = match parts.as_slice() {
        ["components", "schemas", _, "properties", name, ..] => unescape(name),
        ["components", "schemas", _, "enum" | "x-enum-varnames", index, ..] => {
            let variants = document.value.pointer(&upto(3))?.get("x-enum-varnames")?;
            return variants.get(index.parse::<usize>().ok()?)?.as_str().map(str::to_owned);
        }
        _ => {
            let end = parts.iter().position(|part| *part == "parameters")? + 2;
            let mut parameter = document.value.pointer(&upto(end))?;
            if let Some(reference) = parameter.get("$ref").and_then(Value::as_str) {
                parameter = document.value.pointer(reference.trim_start_matches('#'))?;
            }
            parameter.get("name")?.as_str()?.to_owned()
        }
    };
    Some(names::identifier(&name).to_string())
}
