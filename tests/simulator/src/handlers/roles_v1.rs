//! Roles in version 1, which only reads them.

use super::{Call, Entry, pages_v1, rules::text};
use crate::{error, filter, reply::Reply, role, state::State};

pub(super) const HANDLERS: &[Entry] = &[("v1", "roles.get", get), ("v1", "roles.list", list)];

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    let (wanted, name) = (call.query.integer("id"), call.query.text("name"));
    let roles = state
        .roles
        .iter()
        .filter(|(id, _)| wanted.is_none_or(|wanted| wanted == *id))
        .filter(|(_, role)| name.is_none_or(|pattern| filter::matches(pattern, text(role, "name"))));
    let roles = roles.filter_map(|(id, _)| role::with(state, id, &[])).collect();
    pages_v1::list(call, "/api/1/roles", roles).unwrap_or_else(|refusal| refusal)
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.id("id").unwrap_or_default();
    role::with(state, id, &[]).map_or_else(|| error::v1_not_found("Role", id), |role| pages_v1::one(&role))
}
