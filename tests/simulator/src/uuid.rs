//! Things that are kept under a UUID, in the order in which they were added.

/// All things of a kind.
pub(crate) struct ByUuid<T> {
    /// A number that no other kind has, so that no two things share an id.
    kind: u32,
    things: Vec<(String, T)>,
    added: u64,
}

impl<T> ByUuid<T> {
    /// These, each under the id that it has on the pages.
    pub(crate) fn seeded<'a>(kind: u32, things: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        let things = things.into_iter().map(|(id, thing)| (id.to_owned(), thing)).collect();
        Self { kind, things, added: 0 }
    }

    /// All of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.things.iter().map(|(id, thing)| (id.as_str(), thing))
    }

    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.things.iter().find(|(other, _)| other == id).map(|(_, thing)| thing)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.things.iter_mut().find(|(other, _)| other == id).map(|(_, thing)| thing)
    }

    /// Adds a thing, and gives its id: one that nothing ever had, and the same in every run.
    pub(crate) fn add(&mut self, thing: T) -> String {
        self.added += 1;
        let id = format!("{:08x}-0000-4000-8000-{:012x}", self.kind, self.added);
        self.things.push((id.clone(), thing));
        id
    }

    /// Removes a thing; false if there was none.
    pub(crate) fn remove(&mut self, id: &str) -> bool {
        let count = self.things.len();
        self.things.retain(|(other, _)| other != id);
        self.things.len() < count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_never_given_twice_nor_by_two_kinds() {
        let (mut ones, mut twos) = (ByUuid::seeded(1, [("a", 7)]), ByUuid::seeded(2, []));
        let (first, other) = (ones.add(8), twos.add(8));
        assert_eq!(first, "00000001-0000-4000-8000-000000000001");
        assert_ne!(first, other);
        assert!(ones.remove(&first) && !ones.remove(&first));
        assert_ne!(ones.add(9), first);
        assert_eq!(ones.iter().map(|(_, thing)| *thing).collect::<Vec<_>>(), [7, 9]);
    }
}
