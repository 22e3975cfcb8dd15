//! Applications in version 1, which only lists them.

use serde_json::json;

use super::{Call, Entry, pages_v1};
use crate::{app, reply::Reply, state::State, store::Object};

pub(super) const HANDLERS: &[Entry] = &[("v1", "apps.list", list)];

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    let apps = state.apps.iter().map(|(_, app)| view(app)).collect();
    pages_v1::list(call, "/api/1/apps", apps).unwrap_or_else(|refusal| refusal)
}

/// An application as version 1 answers it.
fn view(app: &Object) -> Object {
    let own = [
        ("extension", json!(app::needs_extension(app))),
        ("icon", app.get("icon_url").cloned().unwrap_or_default()),
        ("provisioning", json!(app::provisions(app))),
    ];
    let own = own.into_iter().map(|(name, value)| (name.to_owned(), value));
    app::only(app, &["connector_id", "id", "name", "visible"]).chain(own).collect()
}
