//! Connectors in version 2, which are only listed.

use http::StatusCode;

use super::{Call, Entry, paging};
use crate::{
    connector::{self, CONNECTORS},
    error,
    query::Query,
    reply::Reply,
    state::State,
};

pub(super) const HANDLERS: &[Entry] = &[("v2", "connectors.list", list)];

/// The most connectors a page can hold, and what it holds if nothing is said.
const LARGEST_PAGE: u64 = 1000;

fn list(_: &mut State, call: &Call<'_>) -> Reply {
    listed(call).unwrap_or_else(|refusal| refusal)
}

fn listed(call: &Call<'_>) -> Result<Reply, Reply> {
    let method = auth_method(call.query)?;
    let part = call.query.text("name").map(str::to_lowercase);
    let connectors = CONNECTORS
        .iter()
        .filter(|connector| method.is_none_or(|method| method == connector.auth_method))
        .filter(|connector| part.as_ref().is_none_or(|part| connector.name.to_lowercase().contains(part)));
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
