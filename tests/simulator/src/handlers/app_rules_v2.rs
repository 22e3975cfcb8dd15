//! Rules of applications.

use http::StatusCode;

use super::{Call, Entry, rules};
use crate::{error, reply::Reply, rule::Owner, state::State};

pub(super) const HANDLERS: &[Entry] = &[
    ("v2", "app_rules.create", |state, call| of_app(state, call, rules::create)),
    ("v2", "app_rules.delete", |state, call| of_app(state, call, delete)),
    ("v2", "app_rules.get", |state, call| of_app(state, call, rules::get)),
    ("v2", "app_rules.list", |state, call| of_app(state, call, rules::list)),
    ("v2", "app_rules.list_action_values", |state, call| of_app(state, call, rules::list_action_values)),
    ("v2", "app_rules.list_actions", |state, call| of_app(state, call, rules::list_actions)),
    ("v2", "app_rules.list_condition_operators", |state, call| of_app(state, call, rules::list_condition_operators)),
    ("v2", "app_rules.list_condition_values", |state, call| of_app(state, call, rules::list_condition_values)),
    ("v2", "app_rules.list_conditions", |state, call| of_app(state, call, rules::list_conditions)),
    ("v2", "app_rules.sort", |state, call| of_app(state, call, rules::sort)),
    ("v2", "app_rules.update", |state, call| of_app(state, call, rules::update)),
];

/// Carries out a call about the rules of the application in the path.
fn of_app(state: &mut State, call: &Call<'_>, then: fn(&mut State, &Call<'_>, Owner) -> Reply) -> Reply {
    match call.id("app_id").filter(|id| state.apps.get(*id).is_some()) {
        Some(id) => then(state, call, Some(id)),
        None => error::v2_not_found(),
    }
}

fn delete(state: &mut State, call: &Call<'_>, owner: Owner) -> Reply {
    match call.id("id").is_some_and(|id| state.rules.remove(owner, id)) {
        true => Reply::empty(StatusCode::NO_CONTENT),
        false => error::v2(StatusCode::NOT_FOUND, "Resource not found"),
    }
}
