//! Applications in version 1: the list of all and that of a user's.

use http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};

use super::{Call, Entry, pages_v1};
use crate::{
    app,
    error::{self, Status},
    reply::Reply,
    state::State,
    store::Object,
    user::{Text, User},
};

pub(super) const HANDLERS: &[Entry] = &[("v1", "apps.list", list), ("v1", "users.list_apps", list_of_user)];

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

fn list_of_user(state: &mut State, call: &Call<'_>) -> Reply {
    #[derive(Serialize)]
    struct Envelope {
        status: Status<'static>,
        data: Vec<Value>,
    }

    let id = call.id("id").unwrap_or_default();
    let Some(user) = state.directory.get(id) else { return error::v1_not_found("User", id) };
    if state.out_of_reach.contains(&id) {
        return error::v1(StatusCode::FORBIDDEN, "user is not authorized to access this User");
    }
    let mut data: Vec<Value> = app::of_user(state, &user)
        .filter(|(_, app)| app::is_visible(app))
        .map(|(id, app)| row(&user, id, app))
        .collect();
    if data.is_empty() {
        // Nothing is a list in the list.
        data.push(json!([]));
    }
    Reply::json(StatusCode::OK, &Envelope { status: Status::SUCCESS, data })
}

/// An application as a user has it.
fn row(user: &User, id: i64, app: &Object) -> Value {
    json!({
        "id": id,
        "name": app.get("name"),
        "icon": app::small_icon(app),
        "provisioned": app::provisions(app).then_some("unknown"),
        "extension": app::needs_extension(app),
        "login_id": user.text_at(Text::Username),
        "personal": false,
    })
}
