//! Roles in version 2, who has them and who administers them.

use http::StatusCode;
use serde_json::{Value, json};

use super::{Call, Entry, paging, rules::text};
use crate::{
    app, error, filter,
    query::Query,
    reply::Reply,
    role,
    state::State,
    store::{self, Object},
    user::{Text, User},
};

pub(super) const HANDLERS: &[Entry] = &[
    ("v2", "roles.add_admins", add_admins),
    ("v2", "roles.add_users", add_users),
    ("v2", "roles.create", create),
    ("v2", "roles.delete", delete),
    ("v2", "roles.get", get),
    ("v2", "roles.list", list),
    ("v2", "roles.list_admins", list_admins),
    ("v2", "roles.list_apps", list_apps),
    ("v2", "roles.list_users", list_users),
    ("v2", "roles.remove_admins", remove_admins),
    ("v2", "roles.remove_users", remove_users),
    ("v2", "roles.set_apps", set_apps),
    ("v2", "roles.update", update),
];

/// The most roles a page can hold, the most applications and the most people.
const MOST_ROLES: u64 = 650;
const MOST_APPS: u64 = 1000;
const MOST_PEOPLE: u64 = 1000;

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    let page = match paging::page(call.query, MOST_ROLES) {
        Ok(page) => page,
        Err(refusal) => return refusal,
    };
    let name = call.query.text("name");
    let app = call.query.integer("app_id");
    let fields: Vec<&str> = call.query.list("fields").map_or_else(|| vec!["apps"], Iterator::collect);
    if let Some(unknown) = fields.iter().find(|field| !role::LISTS.contains(field)) {
        return error::v2_field(&format!("Invalid display field(s) for Role: {unknown}"), unknown);
    }
    let mut roles: Vec<(i64, &Object)> = state
        .roles
        .iter()
        .filter(|(_, role)| name.is_none_or(|pattern| filter::matches(pattern, text(role, "name"))))
        .filter(|(_, role)| app.is_none_or(|app| role::gives(role, app)))
        .collect();
    match call.query.text("sort").map(str::trim) {
        None | Some("id" | "+id") => {}
        Some("-id") => roles.reverse(),
        Some("name" | "+name") => roles.sort_by_key(|(_, role)| text(role, "name")),
        Some("-name") => roles.sort_by(|a, b| text(b.1, "name").cmp(text(a.1, "name"))),
        Some(other) => return error::v2_field(&format!("Invalid sort field: {other}"), other),
    }
    let total = roles.len();
    let rows = roles.into_iter().skip(page.places().start).take(page.places().len());
    let rows: Vec<Object> = rows.filter_map(|(id, _)| role::with(state, id, &fields)).collect();
    let mut reply = Reply::json(StatusCode::OK, &rows);
    paging::announce(&mut reply, page, total);
    reply
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("id").and_then(|id| role::with(state, id, &[])) {
        Some(role) => Reply::json(StatusCode::OK, &role),
        None => error::v2_not_found(),
    }
}

fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let id = match written(state, call, role::fresh()) {
        Ok((role, users)) => {
            let id = state.roles.add(role);
            for user in users {
                role::give(&mut state.directory, user, id);
            }
            id
        }
        Err(refusal) => return refusal,
    };
    Reply::json(StatusCode::CREATED, &json!({"id": id}))
}

fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.id("id").unwrap_or_default();
    let Some(role) = state.roles.get(id).cloned() else { return error::v2_not_found() };
    match written(state, call, role) {
        Ok((role, users)) => {
            state.roles.put(Some(id), role);
            for user in users {
                role::give(&mut state.directory, user, id);
            }
            Reply::json(StatusCode::OK, &json!({"id": id}))
        }
        Err(refusal) => refusal,
    }
}

/// A role with what a body says of it, and the users who are to have it.
fn written(state: &State, call: &Call<'_>, mut role: Object) -> Result<(Object, Vec<i64>), Reply> {
    let refuse = |message: &str| Err(error::v2(StatusCode::UNPROCESSABLE_ENTITY, message));
    let body = call.object();
    let name = text(&body, "name");
    role.insert("name".to_owned(), name.into());
    for list in ["apps", "admins"] {
        if body.get(list).is_some_and(Value::is_array) {
            store::set_ids(&mut role, list, store::ids(&body, list));
        }
    }
    if body.contains_key("users") {
        // What a test had inserted in place of a list.
        role.remove("users");
    }
    if name.is_empty() {
        return refuse("Validation failed: Name can't be blank");
    }
    missing_app(state, store::ids(&role, "apps"))?;
    let users: Vec<i64> = store::ids(&body, "users").collect();
    let missing =
        users.iter().copied().chain(store::ids(&role, "admins")).find(|id| state.directory.get(*id).is_none());
    match missing {
        Some(id) => refuse(&format!("Validation failed: The associated User with ID {id} could not be found")),
        None => Ok((role, users)),
    }
}

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.id("id").unwrap_or_default();
    match state.remove_role(id) {
        true => Reply::empty(StatusCode::NO_CONTENT),
        false => error::v2_not_found(),
    }
}

fn list_users(state: &mut State, call: &Call<'_>) -> Reply {
    people(state, call, |user, id, _| user.role_ids.contains(&id))
}

fn list_admins(state: &mut State, call: &Call<'_>) -> Reply {
    people(state, call, |user, _, role| store::ids(role, "admins").any(|admin| admin == user.id))
}

/// The people of a role, and with `include_unassigned` all others as well.
fn people(state: &State, call: &Call<'_>, belongs: fn(&User, i64, &Object) -> bool) -> Reply {
    let id = call.id("id").unwrap_or_default();
    let Some(role) = state.roles.get(id) else { return error::v2_not_found() };
    let page = match paging::page(call.query, MOST_PEOPLE) {
        Ok(page) => page,
        Err(refusal) => return refusal,
    };
    let everyone = call.query.text("include_unassigned") == Some("true");
    let (places, mut total, mut rows) = (page.places(), 0, Vec::new());
    for user in state.directory.users() {
        let assigned = belongs(&user, id, role);
        if (assigned || everyone) && is_named(&user, call.query) {
            if places.contains(&total) {
                rows.push(person(&user, assigned));
            }
            total += 1;
        }
    }
    let mut reply = Reply::json(StatusCode::OK, &rows);
    paging::announce(&mut reply, page, total);
    reply
}

/// Whether the search text is found in a name or an address.
fn is_named(user: &User, query: &Query) -> bool {
    let Some(wanted) = query.text("name").map(str::to_lowercase) else { return true };
    let texts = [Text::Firstname, Text::Lastname, Text::Username, Text::Email];
    texts.into_iter().filter_map(|text| user.text_at(text)).any(|text| text.to_lowercase().contains(&wanted))
}

fn person(user: &User, assigned: bool) -> Value {
    let names = [Text::Firstname, Text::Lastname].into_iter().filter_map(|text| user.text_at(text));
    json!({
        "id": user.id,
        "name": names.collect::<Vec<_>>().join(" "),
        "username": user.text_at(Text::Username),
        "added_by": null,
        "added_at": null,
        "assigned": assigned,
    })
}

/// The applications of a role, or with `assigned` set to false all others.
fn list_apps(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(role) = call.id("id").and_then(|id| state.roles.get(id)) else { return error::v2_not_found() };
    let assigned = call.query.text("assigned") != Some("false");
    let apps = state.apps.iter().filter(|(id, _)| role::gives(role, *id) == assigned);
    let apps = apps.map(|(_, app)| app::only(app, &["icon_url", "id", "name"]).collect::<Object>());
    paging::list(call, MOST_APPS, apps.collect()).unwrap_or_else(|refusal| refusal)
}

/// Refuses the first id that no application has. The pages say so where a role is written, and nothing of `set_apps`.
fn missing_app(state: &State, mut apps: impl Iterator<Item = i64>) -> Result<(), Reply> {
    match apps.find(|id| state.apps.get(*id).is_none()) {
        Some(id) => {
            let message = format!("Validation failed: The associated App with ID {id} could not be found");
            Err(error::v2(StatusCode::UNPROCESSABLE_ENTITY, &message))
        }
        None => Ok(()),
    }
}

/// The role of the path and the ids of the body.
fn ids(state: &State, call: &Call<'_>) -> Result<(i64, Vec<i64>), Reply> {
    let id = call.id("id").unwrap_or_default();
    if state.roles.get(id).is_some() { Ok((id, call.ids())) } else { Err(error::v2_not_found()) }
}

/// The ids of those who are there, each in an object.
fn references(ids: impl IntoIterator<Item = i64>) -> Reply {
    let references: Vec<Value> = ids.into_iter().map(|id| json!({"id": id})).collect();
    Reply::json(StatusCode::OK, &references)
}

fn add_users(state: &mut State, call: &Call<'_>) -> Reply {
    match ids(state, call) {
        Ok((id, users)) => {
            let given: Vec<i64> =
                users.into_iter().filter(|user| role::give(&mut state.directory, *user, id)).collect();
            references(given)
        }
        Err(refusal) => refusal,
    }
}

fn remove_users(state: &mut State, call: &Call<'_>) -> Reply {
    match ids(state, call) {
        Ok((id, users)) => {
            users.into_iter().for_each(|user| role::take(&mut state.directory, user, id));
            Reply::empty(StatusCode::NO_CONTENT)
        }
        Err(refusal) => refusal,
    }
}

fn add_admins(state: &mut State, call: &Call<'_>) -> Reply {
    match ids(state, call) {
        Ok((id, users)) => {
            let known: Vec<i64> = users.into_iter().filter(|user| state.directory.get(*user).is_some()).collect();
            change_admins(state, id, |admins| admins.extend(&known));
            references(known)
        }
        Err(refusal) => refusal,
    }
}

fn remove_admins(state: &mut State, call: &Call<'_>) -> Reply {
    match ids(state, call) {
        Ok((id, users)) => {
            change_admins(state, id, |admins| admins.retain(|admin| !users.contains(admin)));
            Reply::empty(StatusCode::NO_CONTENT)
        }
        Err(refusal) => refusal,
    }
}

fn change_admins(state: &mut State, id: i64, change: impl FnOnce(&mut Vec<i64>)) {
    let Some(role) = state.roles.get_mut(id) else { return };
    let mut admins = store::ids(role, "admins").collect();
    change(&mut admins);
    store::set_ids(role, "admins", admins);
}

fn set_apps(state: &mut State, call: &Call<'_>) -> Reply {
    match ids(state, call) {
        Ok((id, apps)) => {
            if let Err(refusal) = missing_app(state, apps.iter().copied()) {
                return refusal;
            }
            state.roles.get_mut(id).into_iter().for_each(|role| store::set_ids(role, "apps", apps.iter().copied()));
            references(apps)
        }
        Err(refusal) => refusal,
    }
}
