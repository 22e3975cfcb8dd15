//! Environment variables of Smart Hooks, which are answered without their values.

use http::StatusCode;

use super::{
    Call, Entry,
    hooks_v2::{LARGEST_PAGE, only},
    paging,
};
use crate::{clock, error, hook, reply::Reply, state::State};

pub(super) const HANDLERS: &[Entry] = &[
    ("v2", "hook_envs.create", create),
    ("v2", "hook_envs.delete", delete),
    ("v2", "hook_envs.get", get),
    ("v2", "hook_envs.list", list),
    ("v2", "hook_envs.update", update),
];

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    let variables = state.hook_envs.iter().collect();
    paging::list(call, LARGEST_PAGE, variables).unwrap_or_else(|refusal| refusal)
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    match state.hook_envs.get(call.text("id")) {
        Some(variable) => Reply::json(StatusCode::OK, variable),
        None => error::v2_not_found(),
    }
}

fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let body = call.object();
    if let Err(refusal) = only(&body, &["name", "value"]) {
        return refusal;
    }
    let name = body.get("name").cloned().unwrap_or_default();
    // Functions read a variable by its name, so there cannot be two.
    if state.hook_envs.iter().any(|other| other.get("name") == Some(&name)) {
        return error::v2(StatusCode::UNPROCESSABLE_ENTITY, "Validation failed: Name has already been taken");
    }
    let id = state.hook_envs.add(hook::variable(name, &clock::text(call.now)));
    Reply::json(StatusCode::CREATED, &state.hook_envs.get(&id))
}

fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(variable) = state.hook_envs.get_mut(call.text("id")) else {
        return error::v2(StatusCode::BAD_REQUEST, "Invalid env record ID");
    };
    if let Err(refusal) = only(&call.object(), &["value"]) {
        return refusal;
    }
    variable.insert("updated_at".to_owned(), clock::text(call.now).into());
    Reply::json(StatusCode::OK, variable)
}

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    match state.hook_envs.remove(call.text("id")) {
        true => Reply::empty(StatusCode::NO_CONTENT),
        false => error::v2_not_found(),
    }
}
