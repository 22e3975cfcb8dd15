//! The custom attributes that the account defines. What users have for them is kept with the users, by place.

use serde::Serialize;

use crate::seed;

/// The id of the attribute at the first place; the others follow.
const FIRST_ID: i64 = 106_605;

/// All custom attributes. A place is never given twice, so that what users hold at one that is gone is never seen again.
pub(crate) struct Attributes {
    places: Vec<Option<Attribute>>,
}

/// A custom attribute, its members in the order of the page about the list.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Attribute {
    pub(crate) name: String,
    pub(crate) id: i64,
    pub(crate) position: Option<i64>,
    pub(crate) shortname: String,
}

impl Attributes {
    /// Those for which the seed's users have values.
    pub(crate) fn seeded() -> Self {
        let mut attributes = Self { places: Vec::new() };
        for ((shortname, name), position) in seed::ATTRIBUTES.into_iter().zip(1..) {
            attributes.add(name, shortname, Some(position));
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
        attributes.sort_by_key(|attribute| (attribute.position.is_none(), attribute.position));
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
    pub(crate) fn add(&mut self, name: &str, shortname: &str, position: Option<i64>) -> i64 {
        let id = i64::try_from(self.places.len()).map_or(i64::MAX, |place| FIRST_ID.saturating_add(place));
        self.places.push(Some(Attribute { name: name.to_owned(), id, position, shortname: shortname.to_owned() }));
        id
    }

    /// Puts another definition where its id is, or none, and gives the one that was there.
    pub(crate) fn replace(&mut self, id: i64, by: Option<Attribute>) -> Option<Attribute> {
        let is_it = |attribute: &&mut Option<Attribute>| attribute.as_ref().is_some_and(|attribute| attribute.id == id);
        std::mem::replace(self.places.iter_mut().find(is_it)?, by)
    }
}
