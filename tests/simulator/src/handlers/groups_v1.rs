//! Groups in version 1, which only reads them.

use super::{Call, Entry, pages_v1};
use crate::{error, reply::Reply, state::State};

pub(super) const HANDLERS: &[Entry] = &[("v1", "groups.get", get), ("v1", "groups.list", list)];

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    let wanted = call.query.integer("id");
    let groups = state.groups.iter().filter(|(id, _)| wanted.is_none_or(|wanted| wanted == *id));
    let groups = groups.map(|(_, group)| group.clone()).collect();
    pages_v1::list(call, "/api/1/groups", groups).unwrap_or_else(|refusal| refusal)
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.id("id").unwrap_or_default();
    state.groups.get(id).map_or_else(|| error::v1_not_found("Group", id), pages_v1::one)
}
