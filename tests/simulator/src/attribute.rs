//! The custom attributes that the account defines. What users have for them is kept with the users, by place.

use serde::Serialize;
use serde_json::Value;

use crate::{seed, store::Object};

/// The id of the first attribute; the others follow.
const FIRST_ID: i64 = 106_605;

/// All custom attributes. A place is never given twice, so that what users hold at one that is gone is never seen again.
pub(crate) struct Attributes {
    places: Vec<Option<Attribute>>,
    last_id: i64,
}

/// A custom attribute, its members in the order of the page about the list.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Attribute {
    pub(crate) name: Value,
    pub(crate) id: i64,
    pub(crate) position: Value,
    pub(crate) shortname: String,
    /// What a test has inserted beside it.
    #[serde(flatten)]
    pub(crate) odd: Object,
}

impl Attributes {
    /// Those for which the seed's users have values.
    pub(crate) fn seeded() -> Self {
        let mut attributes = Self { places: Vec::new(), last_id: FIRST_ID - 1 };
        for ((shortname, name), position) in seed::ATTRIBUTES.into_iter().zip(1_i64..) {
            attributes.add(name, shortname, position.into());
        }
        attributes
    }

    /// All of them, each with its place.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &Attribute)> {
        self.places.iter().enumerate().filter_map(|(place, attribute)| Some((place, attribute.as_ref()?)))
    }

    /// All of them, in the order of their positions; those without one come last.
    pub(crate) fn in_order(&self) -> Vec<&Attribute> {
        let mut attributes: Vec<&Attribute> = self.iter().map(|(_, attribute)| attribute).collect();
        attributes.sort_by_key(|attribute| {
            let position = attribute.position.as_i64();
            (position.is_none(), position)
        });
        attributes
    }

    /// How many places a user may have values at.
    pub(crate) fn places(&self) -> usize {
        self.places.len()
    }

    /// The place of the one with this short name.
    pub(crate) fn place(&self, shortname: &str) -> Option<usize> {
        self.iter().find(|(_, attribute)| attribute.shortname == shortname).map(|(place, _)| place)
    }

    pub(crate) fn get(&self, id: i64) -> Option<&Attribute> {
        self.iter().map(|(_, attribute)| attribute).find(|attribute| attribute.id == id)
    }

    /// Adds one, and gives its id: one that no attribute ever had.
    pub(crate) fn add(&mut self, name: &str, shortname: &str, position: Value) -> i64 {
        let id = self.next_id();
        self.put(Attribute { name: name.into(), id, position, shortname: shortname.to_owned(), odd: Object::new() });
        id
    }

    /// The id of the next one.
    pub(crate) fn next_id(&self) -> i64 {
        self.last_id.saturating_add(1)
    }

    /// Puts a definition where its id is, and gives the one that was there; if none was, it gets a new place.
    pub(crate) fn put(&mut self, attribute: Attribute) -> Option<Attribute> {
        self.last_id = self.last_id.max(attribute.id);
        match self.slot(attribute.id) {
            Some(slot) => slot.replace(attribute),
            None => {
                self.places.push(Some(attribute));
                None
            }
        }
    }

    /// Takes a definition away, and gives it.
    pub(crate) fn remove(&mut self, id: i64) -> Option<Attribute> {
        self.slot(id)?.take()
    }

    /// Whether one other than this has a short name, in capitals or not.
    pub(crate) fn is_taken(&self, shortname: &str, but_for: Option<i64>) -> bool {
        let mut others = self.iter().filter(|(_, other)| Some(other.id) != but_for);
        others.any(|(_, other)| other.shortname.eq_ignore_ascii_case(shortname))
    }

    /// The place of the one with this id.
    fn slot(&mut self, id: i64) -> Option<&mut Option<Attribute>> {
        self.places.iter_mut().find(|slot| slot.as_ref().is_some_and(|attribute| attribute.id == id))
    }
}
