//! The groups of the account. Who is in one is kept with the users.

use serde_json::{Value, json};

use crate::{
    seed,
    store::{self, Object, Store},
};

/// The groups that the account begins with.
pub(crate) fn seeded() -> Store {
    let group = |(id, name): (i64, &str)| {
        let mut group = fresh();
        group.extend([("id".to_owned(), json!(id)), ("name".to_owned(), json!(name))]);
        Value::Object(group)
    };
    Store::seeded(seed::GROUPS.map(group))
}

/// What a new group has.
pub(crate) fn fresh() -> Object {
    store::object(json!({"name": null, "reference": null}))
}
