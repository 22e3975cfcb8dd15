//! What is the same thing in base and head, also where its name is another.

use super::{
    side::Side,
    words::{Names, renamed},
};
use onelogin_codegen::model::Operation;
use serde_json::Value;
use std::collections::BTreeMap;

/// A definition and its name.
type Named<'v> = (&'v str, &'v Value);

/// Names that are in one only, and those that are in both.
pub(crate) struct Pairs<'v> {
    pub(crate) went: BTreeMap<&'v str, &'v Value>,
    pub(crate) came: BTreeMap<&'v str, &'v Value>,
    /// The old name with its definition, and the new one with its own.
    pub(crate) both: Vec<(Named<'v>, Named<'v>)>,
}

impl<'v> Pairs<'v> {
    pub(crate) fn by_name(was: BTreeMap<&'v str, &'v Value>, is: BTreeMap<&'v str, &'v Value>) -> Self {
        let mut pairs = Self { went: BTreeMap::new(), came: is, both: Vec::new() };
        for (name, value) in was {
            match pairs.came.remove(name) {
                Some(now) => pairs.both.push(((name, value), (name, now))),
                None => drop(pairs.went.insert(name, value)),
            }
        }
        pairs
    }

    /// Takes one that went and one that came for the same under another name, if they say the same and no other says it. A
    /// new name with another text cannot be told from a thing that went and another that came, which breaks as much.
    pub(crate) fn find_renamed(&mut self, same: impl Fn(&Value, &Value) -> bool) {
        let alike = |was: &Value| {
            let mut alike = self.came.iter().filter(|(_, now)| same(was, now));
            alike.next().filter(|_| alike.next().is_none()).map(|(name, now)| (*name, *now))
        };
        let found: Vec<_> = self.went.iter().filter_map(|(name, was)| Some(((*name, *was), alike(was)?))).collect();
        for (was, is) in found.iter().filter(|(_, is)| found.iter().filter(|(_, other)| other == is).count() == 1) {
            self.went.remove(was.0);
            self.came.remove(is.0);
            self.both.push((*was, *is));
        }
    }
}

/// Whether what people read tells a definition from others of its type.
pub(crate) fn is_described(value: &Value) -> bool {
    value.get("description").is_some() || value.get("$ref").is_some()
}

/// The new names of component schemas: of those that say the same, down to what they refer to.
pub(crate) fn types(base: &Side<'_>, head: &Side<'_>) -> Names {
    let mut names = Names::new();
    loop {
        let mut pairs = Pairs::by_name(base.components("schemas"), head.components("schemas"));
        for (was, is) in &names {
            pairs.went.remove(was.as_str());
            pairs.came.remove(is.as_str());
        }
        let (went, came) = (pairs.went.clone(), pairs.came.clone());
        pairs.both.clear();
        // A schema that refers to itself refers to the new name if it is the one.
        pairs.find_renamed(|was, is| {
            let name = |all: &BTreeMap<&str, &Value>, one: &Value| {
                all.iter().find(|(_, value)| std::ptr::eq(**value, one)).map(|(name, _)| (*name).to_owned())
            };
            let mut names = names.clone();
            names.extend(name(&went, was).zip(name(&came, is)));
            renamed(was, &names) == *is
        });
        if pairs.both.is_empty() {
            return names;
        }
        names.extend(pairs.both.iter().map(|((was, _), (is, _))| ((*was).to_owned(), (*is).to_owned())));
    }
}

/// Operations of base and head: by id, and where the id is another by method and path.
pub(crate) fn operations<'a>(
    base: &'a [Operation],
    head: &'a [Operation],
) -> Vec<(Option<&'a Operation>, Option<&'a Operation>)> {
    let by_id = |all: &'a [Operation], one: &Operation| all.iter().find(|other| other.id == one.id);
    let by_url = |all: &'a [Operation], one: &Operation| all.iter().find(|other| url(other) == url(one));
    let mut pairs = Vec::new();
    for was in base {
        let same = by_id(head, was);
        pairs.push((Some(was), same.or_else(|| by_url(head, was).filter(|is| by_id(base, is).is_none()))));
    }
    let is_known = |one: &Operation| pairs.iter().any(|(_, is)| is.is_some_and(|is| is.id == one.id));
    let came: Vec<_> = head.iter().filter(|one| !is_known(one)).map(|one| (None, Some(one))).collect();
    pairs.extend(came);
    pairs
}

/// Method and path, whatever the placeholders are called, and which of two meanings it is.
fn url(operation: &Operation) -> (&str, String, bool) {
    (&operation.method, template(&operation.path), operation.pointer.ends_with("/x-second-meaning"))
}

/// A path without the names of its placeholders.
pub(crate) fn template(path: &str) -> String {
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}
