//! Groups in version 2. Who belongs to one is kept with the users.

use http::StatusCode;
use serde_json::{Value, json};

use super::{Call, Entry, paging};
use crate::{error, filter, group, reply::Reply, state::State, store::Object};

pub(super) const HANDLERS: &[Entry] = &[
    ("v2", "groups.create", create),
    ("v2", "groups.delete", delete),
    ("v2", "groups.get", get),
    ("v2", "groups.list", list),
    ("v2", "groups.update", update),
];

/// The most groups a page can hold, and what it holds if nothing is said.
const LARGEST_PAGE: u64 = 50;

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    let text = |group: &Object, name| group.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let fits =
        |group: &Object, name| call.query.text(name).is_none_or(|pattern| filter::matches(pattern, &text(group, name)));
    let groups = state.groups.iter().map(|(_, group)| group);
    let groups = groups.filter(|group| fits(group, "name") && fits(group, "reference")).collect();
    paging::list(call, LARGEST_PAGE, groups).unwrap_or_else(|refusal| refusal)
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("id").and_then(|id| state.groups.get(id)) {
        Some(group) => Reply::json(StatusCode::OK, group),
        None => error::v2_not_found(),
    }
}

fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let mut group = group::fresh();
    group.extend(call.object());
    if let Err(refusal) = check(state, None, &group) {
        return refusal;
    }
    let id = state.groups.add(group);
    Reply::json(StatusCode::CREATED, &state.groups.get(id))
}

fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.id("id").unwrap_or_default();
    let Some(mut group) = state.groups.get(id).cloned() else { return error::v2_not_found() };
    group.extend(call.object());
    group.insert("id".to_owned(), json!(id));
    if let Err(refusal) = check(state, Some(id), &group) {
        return refusal;
    }
    let reply = Reply::json(StatusCode::OK, &group);
    state.groups.put(Some(id), group);
    reply
}

/// Refuses a name that is blank or another group's; `own` is the group itself, if there is one yet.
fn check(state: &State, own: Option<i64>, group: &Object) -> Result<(), Reply> {
    let name = group.get("name").and_then(Value::as_str).unwrap_or_default();
    let is_taken = state.groups.iter().any(|(id, other)| Some(id) != own && other.get("name") == group.get("name"));
    let problem = match name {
        "" => "Name can't be blank",
        _ if is_taken => "Name has already been taken",
        _ => return Ok(()),
    };
    Err(error::v2(StatusCode::UNPROCESSABLE_ENTITY, &format!("Validation failed: {problem}")))
}

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("id").is_some_and(|id| state.remove_group(id)) {
        true => Reply::empty(StatusCode::NO_CONTENT),
        false => error::v2_not_found(),
    }
}
