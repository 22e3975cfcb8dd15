//! Roles in version 1, which only reads them.

use serde_json::json;

use super::{Call, Entry, pages_v1};
use crate::{error, filter, reply::Reply, role::Role, state::State, store::Object};

pub(super) const HANDLERS: &[Entry] = &[("v1", "roles.get", get), ("v1", "roles.list", list)];

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    let (wanted, name) = (call.query.integer("id"), call.query.text("name"));
    let roles = state
        .roles
        .iter()
        .filter(|(id, _)| wanted.is_none_or(|wanted| wanted == *id))
        .filter(|(_, role)| name.is_none_or(|pattern| filter::matches(pattern, &role.name)));
    let roles = roles.map(|(id, role)| view(id, role)).collect();
    pages_v1::list(call, "/api/1/roles", roles).unwrap_or_else(|refusal| refusal)
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.id("id").unwrap_or_default();
    match state.roles.get(id) {
        Some(role) => pages_v1::one(&view(id, role)),
        None => error::v1_not_found("Role", id),
    }
}

/// A role as version 1 answers it.
fn view(id: i64, role: &Role) -> Object {
    [("id".to_owned(), json!(id)), ("name".to_owned(), json!(role.name))].into_iter().collect()
}
