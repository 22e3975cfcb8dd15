//! Users in version 1: the list, one user and what belongs to one, logout and deletion.

use std::borrow::Cow;

use http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    Call, Entry,
    pages_v1::{self, Pagination},
};
use crate::{
    app,
    error::{self, Shape, Status},
    filter::{self, Sort},
    query::{Problem, Query},
    reply::Reply,
    state::State,
    store::Object,
    user::{self, Selection, Text, User, View},
};

pub(super) const HANDLERS: &[Entry] = &[
    ("v1", "users.delete", delete),
    ("v1", "users.get", get),
    ("v1", "users.list", list),
    ("v1", "users.list_apps", list_apps),
    ("v1", "users.list_custom_attributes", list_custom_attributes),
    ("v1", "users.list_roles", list_roles),
    ("v1", "users.log_out", log_out),
];

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    match listed(state, call) {
        Ok(reply) | Err(reply) => reply,
    }
}

fn listed(state: &State, call: &Call<'_>) -> Result<Reply, Reply> {
    #[derive(Serialize)]
    struct Envelope<'a> {
        status: Status<'static>,
        pagination: Pagination,
        data: Vec<View<'a>>,
    }

    let (query, attributes) = (call.query, &state.directory.attributes);
    let places = pages_v1::places(query)?;
    let conditions = filter::conditions(query, attributes)
        .map_err(|undefined| Shape::V1.query_refused(&Problem::NotAllowed(undefined)))?;
    let selection = selection(query)?;
    let sort = query.text("sort").map(Sort::parse).transpose();
    let sort = sort.map_err(|name| error::v1_detail("sort", &format!("Invalid sort field: {name}")))?;

    let (total, users) = filter::select(&state.directory, &conditions, sort.as_ref(), places.clone());
    let view = |user| View { user, fields: &user::V1, attributes, selection: &selection };
    let data = users.into_iter().map(view).collect();
    let pagination = Pagination::of(places, total, call, "/api/1/users");
    Ok(Reply::json(StatusCode::OK, &Envelope { status: Status::SUCCESS, pagination, data }))
}

/// The fields asked for; the page has blanks behind the commas.
fn selection(query: &Query) -> Result<Selection, Reply> {
    let Some(names) = query.list("fields") else {
        return Ok(Selection::Full);
    };
    Selection::only(&user::V1, names.map(str::trim))
        .map_err(|unknown| error::v1_detail("fields", &format!("Unknown: {}", unknown.join(", "))))
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    match reachable(state, call) {
        Ok(user) => one(state, user),
        Err(reply) => reply,
    }
}

/// A user with all fields.
pub(super) fn one(state: &State, user: Cow<'_, User>) -> Reply {
    let attributes = &state.directory.attributes;
    pages_v1::one(&View { user, fields: &user::V1, attributes, selection: &Selection::Full })
}

/// The applications that the portal shows. Nothing is an empty list in a list.
fn list_apps(state: &mut State, call: &Call<'_>) -> Reply {
    let user = match reachable(state, call) {
        Ok(user) => user,
        Err(reply) => return reply,
    };
    let row = |(id, app): (i64, &Object)| {
        json!({
            "id": id,
            "name": app.get("name"),
            "icon": app::small_icon(app),
            "provisioned": app::provisions(app).then_some("unknown"),
            "extension": app::needs_extension(app),
            "login_id": user.text_at(Text::Username),
            "personal": false,
        })
    };
    let apps: Vec<Value> = app::of_user(state, &user).filter(|(_, app)| app::is_visible(app)).map(row).collect();
    if apps.is_empty() { pages_v1::one(&apps) } else { pages_v1::data(&apps) }
}

/// The ids stand in a list of their own, even where there are none.
fn list_roles(state: &mut State, call: &Call<'_>) -> Reply {
    match reachable(state, call) {
        Ok(user) => pages_v1::one(&user.role_ids),
        Err(reply) => reply,
    }
}

/// As do the short names.
fn list_custom_attributes(state: &mut State, _: &Call<'_>) -> Reply {
    let attributes = state.directory.attributes.in_order();
    pages_v1::one(&attributes.iter().map(|attribute| &attribute.shortname).collect::<Vec<_>>())
}

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    match reachable(state, call).map(|user| user.id) {
        Ok(id) => {
            state.remove_user(id);
            error::v1_success()
        }
        Err(reply) => reply,
    }
}

fn log_out(state: &mut State, call: &Call<'_>) -> Reply {
    /// The members in the order of this call's page, which is not that of the others.
    #[derive(Serialize)]
    struct Envelope {
        status: Status,
    }
    #[derive(Serialize)]
    struct Status {
        code: u16,
        error: bool,
        message: &'static str,
        r#type: &'static str,
    }

    match reachable(state, call).map(|user| user.id) {
        Ok(id) => {
            *state.logouts.entry(id).or_default() += 1;
            let status = Status { code: 200, error: false, message: "Success", r#type: "success" };
            Reply::json(StatusCode::OK, &Envelope { status })
        }
        Err(reply) => reply,
    }
}

/// The user in the path, if there is one and the caller has a say over it.
pub(super) fn reachable<'a>(state: &'a State, call: &Call<'_>) -> Result<Cow<'a, User>, Reply> {
    let Some(id) = call.id("id") else {
        return Err(error::v1_detail("id", "ID is incorrect"));
    };
    let Some(user) = state.directory.get(id) else {
        return Err(error::v1_not_found("User", id));
    };
    if state.out_of_reach.contains(&id) {
        return Err(error::v1(StatusCode::FORBIDDEN, "user is not authorized to access this User"));
    }
    Ok(user)
}
