//! Objects that are kept as they are answered, by UUID, in the order in which they were added.

use crate::store::Object;

/// All objects of a kind.
pub(crate) struct ByUuid {
    /// A number that no other kind has, so that no two objects share an id.
    kind: u32,
    objects: Vec<(String, Object)>,
    added: u64,
}

impl ByUuid {
    /// These, each under the id that it has on the pages.
    pub(crate) fn seeded<'a>(kind: u32, objects: impl IntoIterator<Item = (&'a str, Object)>) -> Self {
        let mut seeded = Self { kind, objects: Vec::new(), added: 0 };
        for (id, object) in objects {
            seeded.put(Some(id.to_owned()), object);
        }
        seeded
    }

    /// All of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Object> {
        self.objects.iter().map(|(_, object)| object)
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Object> {
        self.objects.iter().find(|(other, _)| other == id).map(|(_, object)| object)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Object> {
        self.objects.iter_mut().find(|(other, _)| other == id).map(|(_, object)| object)
    }

    /// Adds an object, and gives its id: one that nothing ever had, and the same in every run.
    pub(crate) fn add(&mut self, object: Object) -> String {
        self.put(None, object)
    }

    /// Puts an object where this id is; one that was there is gone. Without an id it is added.
    pub(crate) fn put(&mut self, id: Option<String>, mut object: Object) -> String {
        let id = id.unwrap_or_else(|| {
            self.added += 1;
            format!("{:08x}-0000-4000-8000-{:012x}", self.kind, self.added)
        });
        object.insert("id".to_owned(), id.clone().into());
        match self.get_mut(&id) {
            Some(known) => *known = object,
            None => self.objects.push((id.clone(), object)),
        }
        id
    }

    /// Removes an object; false if there was none.
    pub(crate) fn remove(&mut self, id: &str) -> bool {
        let count = self.objects.len();
        self.objects.retain(|(other, _)| other != id);
        self.objects.len() < count
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_id_is_never_given_twice_nor_by_two_kinds() {
        let (mut ones, mut twos) = (ByUuid::seeded(1, [("a", Object::new())]), ByUuid::seeded(2, []));
        let (first, other) = (ones.add(Object::new()), twos.add(Object::new()));
        assert_eq!(first, "00000001-0000-4000-8000-000000000001");
        assert_ne!(first, other);
        assert!(ones.remove(&first) && !ones.remove(&first));
        let second = ones.add(Object::new());
        assert_ne!(second, first);
        let ids: Vec<_> = ones.iter().filter_map(|object| object.get("id")).collect();
        assert_eq!(ids, [&json!("a"), &json!(second)]);
    }
}
