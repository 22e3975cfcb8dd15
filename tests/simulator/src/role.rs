//! The roles of the account. Who has a role is kept with the users.

use std::{borrow::Cow, collections::BTreeSet};

use serde_json::{Value, json};

use crate::{
    attribute::Attributes,
    directory::Directory,
    state::State,
    store::{self, Object, Store},
    user::User,
};

/// The roles that the seed's users have: ids, names and applications.
const SEEDED: [(i64, &str, &[i64]); 4] = [
    (199_848, "Default", &[1_170_001]),
    (272_445, "Employees", &[1_170_001, 1_170_002]),
    (272_446, "Contractors", &[1_170_003]),
    (310_007, "Administrators", &[1_170_001, 1_170_002, 1_170_003]),
];

/// The lists of a role. `users` is kept with the users, unless a test has inserted what is no list of ids.
pub(crate) const LISTS: [&str; 3] = ["apps", "users", "admins"];

/// The roles that the account begins with.
pub(crate) fn seeded() -> Store {
    Store::seeded(SEEDED.map(|(id, name, apps)| json!({"id": id, "name": name, "apps": apps, "admins": []})))
}

/// What a new role has.
pub(crate) fn fresh() -> Object {
    store::object(json!({"name": null, "apps": [], "admins": []}))
}

/// A role with these of its lists.
pub(crate) fn with(state: &State, id: i64, lists: &[&str]) -> Option<Object> {
    let mut role = state.roles.get(id)?.clone();
    role.retain(|member, _| !LISTS.contains(&member.as_str()) || lists.contains(&member.as_str()));
    if lists.contains(&"users") {
        let members = state.directory.users().filter(|user| user.role_ids.contains(&id)).map(|user| user.id);
        role.entry("users").or_insert_with(|| members.collect());
    }
    Some(role)
}

/// The roles that give an application.
pub(crate) fn giving(roles: &Store, app: i64) -> Vec<i64> {
    roles.iter().filter(|(_, role)| gives(role, app)).map(|(id, _)| id).collect()
}

/// Whether a role gives an application.
pub(crate) fn gives(role: &Object, app: i64) -> bool {
    store::ids(role, "apps").any(|id| id == app)
}

/// Makes these the roles that give an application, and no others.
pub(crate) fn set_giving(roles: &mut Store, app: i64, ids: &[i64]) {
    for (id, role) in roles.iter_mut() {
        let is_to_give = ids.contains(&id);
        if gives(role, app) != is_to_give {
            let others = store::ids(role, "apps").filter(|other| *other != app);
            let apps: Vec<i64> = others.chain(is_to_give.then_some(app)).collect();
            store::set_ids(role, "apps", apps);
        }
    }
}

/// Gives a role to a user; false if there is no such user.
pub(crate) fn give(directory: &mut Directory, user: i64, role: i64) -> bool {
    let Some(mut user) = directory.get(user).map(Cow::into_owned) else { return false };
    if !user.role_ids.contains(&role) {
        let roles: Value = user.role_ids.iter().copied().chain([role]).collect();
        user.set("role_ids", roles, &directory.attributes);
        directory.put(user);
    }
    true
}

/// Takes a role from a user who may have it.
pub(crate) fn take(directory: &mut Directory, user: i64, role: i64) {
    let Some(mut user) = directory.get(user).map(Cow::into_owned) else { return };
    if user.role_ids.contains(&role) {
        leave(&mut user, role, &directory.attributes);
        directory.put(user);
    }
}

/// Takes a role from all users but these.
pub(crate) fn take_from_all(directory: &mut Directory, role: i64, but_for: &BTreeSet<i64>) {
    let is_meant = |user: &User| user.role_ids.contains(&role) && !but_for.contains(&user.id);
    directory.change_all(is_meant, |user, attributes| leave(user, role, attributes));
}

fn leave(user: &mut User, role: i64, attributes: &Attributes) {
    let roles: Value = user.role_ids.iter().copied().filter(|id| *id != role).collect();
    user.set("role_ids", roles, attributes);
}
