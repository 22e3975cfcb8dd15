//! Objects that are kept as they are answered, by id.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// The members of an object.
pub(crate) type Object = Map<String, Value>;

/// An object with these members of a JSON object.
pub(crate) fn object(members: Value) -> Object {
    match members {
        Value::Object(members) => members,
        _ => Object::new(),
    }
}

/// The ids in a member that is a list of them.
pub(crate) fn ids<'a>(object: &'a Object, member: &str) -> impl Iterator<Item = i64> + use<'a> {
    object.get(member).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_i64)
}

/// Makes a member a list of ids, in their order and each once.
pub(crate) fn set_ids(object: &mut Object, member: &str, ids: impl IntoIterator<Item = i64>) {
    let ids: BTreeSet<i64> = ids.into_iter().collect();
    object.insert(member.to_owned(), ids.into_iter().collect());
}

/// All objects of a kind.
#[derive(Default)]
pub(crate) struct Store {
    objects: BTreeMap<i64, Object>,
    last_id: i64,
}

impl Store {
    /// These, each under its `id`; what has none is left out.
    pub(crate) fn seeded(objects: impl IntoIterator<Item = Value>) -> Self {
        let with_id = |object: Value| match object {
            Value::Object(object) => Some((object.get("id")?.as_i64()?, object)),
            _ => None,
        };
        let objects: BTreeMap<i64, Object> = objects.into_iter().filter_map(with_id).collect();
        let last_id = objects.keys().last().copied().unwrap_or_default();
        Self { objects, last_id }
    }

    /// All of them, in the order of their ids.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (i64, &Object)> {
        self.objects.iter().map(|(id, object)| (*id, object))
    }

    pub(crate) fn get(&self, id: i64) -> Option<&Object> {
        self.objects.get(&id)
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (i64, &mut Object)> {
        self.objects.iter_mut().map(|(id, object)| (*id, object))
    }

    pub(crate) fn get_mut(&mut self, id: i64) -> Option<&mut Object> {
        self.objects.get_mut(&id)
    }

    /// Adds an object, and gives its id: one that no object ever had.
    pub(crate) fn add(&mut self, object: Object) -> i64 {
        self.put(None, object)
    }

    /// Puts an object where this id is; one that was there is gone. Without an id it is added.
    pub(crate) fn put(&mut self, id: Option<i64>, mut object: Object) -> i64 {
        let id = id.unwrap_or_else(|| self.last_id.saturating_add(1));
        self.last_id = self.last_id.max(id);
        object.insert("id".to_owned(), id.into());
        self.objects.insert(id, object);
        id
    }

    /// Removes an object; false if there was none.
    pub(crate) fn remove(&mut self, id: i64) -> bool {
        self.objects.remove(&id).is_some()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_id_is_never_given_twice() {
        let mut store = Store::seeded([json!({"id": 7, "name": "a"}), json!({"id": 3}), json!("nothing")]);
        assert_eq!(store.iter().map(|(id, _)| id).collect::<Vec<_>>(), [3, 7]);
        let id = store.add(Object::new());
        assert_eq!((id, store.get(id).and_then(|object| object.get("id"))), (8, Some(&json!(8))));
        assert!(store.remove(id) && !store.remove(id));
        assert_eq!(store.add(Object::new()), 9);
        assert_eq!((store.put(Some(20), Object::new()), store.put(Some(3), Object::new())), (20, 3));
        assert_eq!(store.add(Object::new()), 21);
    }
}
