//! Privileges and who has them. They are part of version 1, and word their answers as version 2 does.

use std::ops::Range;

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    Call, Entry,
    pages_v1::{self, Pagination},
    paging,
};
use crate::{
    error, privilege,
    reply::Reply,
    state::State,
    store::{self, Object},
};

pub(super) const HANDLERS: &[Entry] = &[
    ("v1", "privileges.add_roles", add_roles),
    ("v1", "privileges.add_users", add_users),
    ("v1", "privileges.create", create),
    ("v1", "privileges.delete", delete),
    ("v1", "privileges.get", get),
    ("v1", "privileges.list", list),
    ("v1", "privileges.list_roles", list_roles),
    ("v1", "privileges.list_users", list_users),
    ("v1", "privileges.remove_role", remove_role),
    ("v1", "privileges.remove_user", remove_user),
    ("v1", "privileges.update", update),
];

/// The most ids a page can hold.
const LARGEST_PAGE: usize = 1000;

fn not_found() -> Reply {
    let message = "The resource can't be found or the server has not found anything matching the Request-URI";
    error::v2(StatusCode::NOT_FOUND, message)
}

fn malformed(reason: &str) -> Reply {
    let message = "The request could not be understood by the server due to malformed syntax";
    error::v2(StatusCode::BAD_REQUEST, &format!("{message}{reason}"))
}

/// All of them, unless pages are asked for, whose number no answer tells.
fn list(state: &mut State, call: &Call<'_>) -> Reply {
    let places = match paging::page(call.query, u64::MAX) {
        Ok(page) => page.places(),
        Err(refusal) => return refusal,
    };
    let privileges = state.privileges.iter().skip(places.start).take(places.len());
    Reply::json(StatusCode::OK, &privileges.map(privilege::without_holders).collect::<Vec<_>>())
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    match state.privileges.get(call.text("id")) {
        Some(privilege) => Reply::json(StatusCode::OK, &privilege::without_holders(privilege)),
        None => not_found(),
    }
}

/// Of the two answers that the vendor's tools know, this gives the one that its SDKs want.
fn create(state: &mut State, call: &Call<'_>) -> Reply {
    match written(call) {
        Ok(members) => {
            let mut privilege = privilege::fresh();
            privilege.extend(members);
            Reply::json(StatusCode::CREATED, &json!({"id": state.privileges.add(privilege)}))
        }
        Err(refusal) => refusal,
    }
}

fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.text("id");
    let Some(privilege) = state.privileges.get_mut(id) else { return not_found() };
    match written(call) {
        Ok(members) => {
            privilege.extend(members);
            Reply::json(StatusCode::OK, &json!({"id": id}))
        }
        Err(refusal) => refusal,
    }
}

/// All that a privilege is to be, if its statements can be.
fn written(call: &Call<'_>) -> Result<Object, Reply> {
    let mut body = call.object();
    let statements = body.get("privilege").and_then(|document| document.get("Statement")).and_then(Value::as_array);
    statements.into_iter().flatten().try_for_each(check)?;
    let member = |name: &str| (name.to_owned(), body.remove(name).unwrap_or_default());
    Ok(["name", "description", "privilege"].map(member).into_iter().collect())
}

/// Refuses a statement about things of more than one class.
fn check(statement: &Value) -> Result<(), Reply> {
    let texts =
        |name: &str| statement.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let mut classes = texts("Action").filter_map(|action| action.split_once(':')).map(|(class, _)| class);
    let Some(class) = classes.next() else { return Ok(()) };
    if let Some(other) = classes.find(|other| *other != class) {
        return Err(malformed(&format!(": Actions of '{class}' and '{other}' take a statement each")));
    }
    let is_of_class = |scope: &&str| {
        let of = scope.split_once('/').map_or(*scope, |(of, _)| of);
        of == "*" || of == class || of == "roles" && ["apps", "users"].contains(&class)
    };
    match texts("Scope").find(|scope| !is_of_class(scope)) {
        Some(scope) => Err(malformed(&format!(": Scope '{scope}' is not of the class '{class}'"))),
        None => Ok(()),
    }
}

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    match state.privileges.remove(call.text("id")) {
        true => Reply::empty(StatusCode::NO_CONTENT),
        false => not_found(),
    }
}

fn list_roles(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(privilege) = state.privileges.get(call.text("id")) else { return not_found() };
    let roles = store::ids(privilege, "roles").filter(|role| state.roles.get(*role).is_some());
    holders(call, "roles", roles.collect())
}

fn list_users(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(privilege) = state.privileges.get(call.text("id")) else { return not_found() };
    let users = store::ids(privilege, "users").filter(|user| state.directory.get(*user).is_some());
    holders(call, "users", users.collect())
}

/// The page asked for of those who have a privilege.
fn holders(call: &Call<'_>, kind: &str, ids: Vec<i64>) -> Reply {
    let Ok(places) = pages_v1::places_of(call.query, LARGEST_PAGE) else { return malformed("") };
    let Range { start, end } = places;
    let page: Vec<&i64> = ids.iter().skip(start).take(end - start).collect();
    let path = format!("/api/1/privileges/{}/{kind}", call.text("id"));
    let around = Pagination::of(places, ids.len(), call, &path);
    let body = json!({
        "total": ids.len(),
        kind: page,
        "beforeCursor": around.before_cursor,
        "previousLink": around.previous_link,
        "afterCursor": around.after_cursor,
        "nextLink": around.next_link,
    });
    Reply::json(StatusCode::OK, &body)
}

fn add_roles(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(privilege) = state.privileges.get_mut(call.text("id")) else { return not_found() };
    let roles = ids(call, "roles");
    if roles.iter().any(|role| state.roles.get(*role).is_none()) {
        return malformed("");
    }
    change(privilege, "roles", |ids| ids.extend(roles));
    Reply::json(StatusCode::CREATED, &json!({"success": true}))
}

fn add_users(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(privilege) = state.privileges.get_mut(call.text("id")) else { return not_found() };
    let users = ids(call, "users");
    if users.iter().any(|user| state.directory.get(*user).is_none()) {
        return malformed("");
    }
    change(privilege, "users", |ids| ids.extend(users));
    Reply::json(StatusCode::OK, &json!({"success": true}))
}

/// The ids in a member of the body.
fn ids(call: &Call<'_>, name: &str) -> Vec<i64> {
    let list = call.object().remove(name).unwrap_or_default();
    list.as_array().into_iter().flatten().filter_map(Value::as_i64).collect()
}

/// Changes the list of those who have a privilege.
fn change(privilege: &mut Object, list: &str, change: impl FnOnce(&mut Vec<i64>)) {
    let mut ids = store::ids(privilege, list).collect();
    change(&mut ids);
    store::set_ids(privilege, list, ids);
}

fn remove_role(state: &mut State, call: &Call<'_>) -> Reply {
    take(state, call, "roles", call.id("role_id"))
}

fn remove_user(state: &mut State, call: &Call<'_>) -> Reply {
    take(state, call, "users", call.id("user_id"))
}

fn take(state: &mut State, call: &Call<'_>, list: &str, id: Option<i64>) -> Reply {
    let privilege = state.privileges.get_mut(call.text("id"));
    match privilege.filter(|privilege| store::ids(privilege, list).any(|other| Some(other) == id)) {
        Some(privilege) => {
            change(privilege, list, |ids| ids.retain(|other| Some(*other) != id));
            Reply::empty(StatusCode::NO_CONTENT)
        }
        None => not_found(),
    }
}
