//! Connectors in version 2, which are only listed.

use http::StatusCode;

use serde_json::Value;

use super::{Call, Entry, paging, rules::text};
use crate::{connector, error, query::Query, reply::Reply, state::State, store::Object};

pub(super) const HANDLERS: &[Entry] = &[("v2", "connectors.list", list)];

/// The most connectors a page can hold, and what it holds if nothing is said.
const LARGEST_PAGE: u64 = 1000;

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    listed(state, call).unwrap_or_else(|refusal| refusal)
}

fn listed(state: &State, call: &Call<'_>) -> Result<Reply, Reply> {
    let method = auth_method(call.query)?;
    let part = call.query.text("name").map(str::to_lowercase);
    let is_of = |connector: &Object, method| connector.get("auth_method").and_then(Value::as_i64) == Some(method);
    let is_named = |connector: &Object, part: &str| text(connector, "name").to_lowercase().contains(part);
    let connectors = connector::in_order(&state.connectors)
        .into_iter()
        .filter(|connector| method.is_none_or(|method| is_of(connector, method)))
        .filter(|connector| part.as_ref().is_none_or(|part| is_named(connector, part)));
    paging::list(call, LARGEST_PAGE, connectors.collect())
}

/// The way to log in that a query asks for.
pub(super) fn auth_method(query: &Query) -> Result<Option<i64>, Reply> {
    match query.integer("auth_method") {
        Some(method) if connector::auth_method_name(method).is_none() => {
            Err(error::v2(StatusCode::UNPROCESSABLE_ENTITY, "invalid value in \"auth_method\""))
        }
        method => Ok(method),
    }
}
