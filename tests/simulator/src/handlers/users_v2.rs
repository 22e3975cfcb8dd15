//! Users in version 2: the list and one user, read, written and unlocked.

use std::borrow::Cow;

use http::StatusCode;
use serde_json::{Value, json};

use super::{Call, Entry, paging};
use crate::{
    app::{self, Holders},
    error::{self, Shape},
    filter::{self, Condition, Sort},
    input::{ACTIVE, Input, LOCKED},
    query::{Problem, Query},
    reply::Reply,
    state::State,
    store::Object,
    user::{self, Number, Selection, User, View},
};

pub(super) const HANDLERS: &[Entry] = &[
    ("v2", "users.create", create),
    ("v2", "users.delete", delete),
    ("v2", "users.get", get),
    ("v2", "users.list", list),
    ("v2", "users.list_apps", list_apps),
    ("v2", "users.unlock", unlock),
    ("v2", "users.update", update),
];

/// The most users a page can hold, and what it holds if nothing is said.
const LARGEST_PAGE: u64 = 50;

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("id").and_then(|id| state.directory.full(id)) {
        Some(user) => Reply::json(StatusCode::OK, &user),
        None => error::v2_not_found(),
    }
}

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("id").is_some_and(|id| state.remove_user(id)) {
        true => Reply::empty(StatusCode::NO_CONTENT),
        false => error::v2_not_found(),
    }
}

fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let created = input(state, call).and_then(|input| input.create(&state.directory, call.now));
    written(state, call, StatusCode::CREATED, created)
}

fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(user) = call.id("id").and_then(|id| state.directory.get(id)).map(Cow::into_owned) else {
        return error::v2_not_found();
    };
    let updated = input(state, call).and_then(|input| input.update(user, &state.directory, call.now));
    written(state, call, StatusCode::OK, updated)
}

/// Ends a lock. The page says nothing of users who do not exist, and of others who cannot be unlocked only this.
fn unlock(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(user) = call.id("id").and_then(|id| state.directory.get(id)).map(Cow::into_owned) else {
        return error::v2_not_found();
    };
    if let Some(name) = call.object().keys().next() {
        return error::v2(StatusCode::BAD_REQUEST, &format!("unknown attribute: {name}"));
    }
    if user.number_at(Number::Status) != Some(LOCKED) {
        return Reply::json(StatusCode::UNPROCESSABLE_ENTITY, &json!({"message": "User cannot be unlocked"}));
    }
    let members = [("status", ACTIVE.into()), ("locked_until", Value::Null), ("invalid_login_attempts", 0.into())];
    let input = Input::trusted(Shape::V2, members);
    match input.update(user, &state.directory, call.now) {
        Ok(user) => {
            state.directory.put(user);
            // As the page spells it.
            Reply::json(StatusCode::OK, &json!({"messsage": "User unlocked"}))
        }
        Err(refusal) => refusal,
    }
}

/// What a call writes, if its query is one of a call that writes.
fn input(state: &State, call: &Call<'_>) -> Result<Input, Reply> {
    if !matches!(call.query.text("mappings"), None | Some("async" | "sync" | "disabled")) {
        return Err(Shape::V2.query_refused(&Problem::Invalid("mappings".to_owned())));
    }
    Input::of(call.object(), &state.directory.attributes)
}

/// Keeps a user, and answers it with all its fields.
fn written(state: &mut State, call: &Call<'_>, status: StatusCode, user: Result<User, Reply>) -> Reply {
    match user {
        Ok(user) => {
            let id = user.id;
            state.passwords.set(id, &call.object());
            state.directory.put(user);
            Reply::json(status, &state.directory.full(id))
        }
        Err(reply) => reply,
    }
}

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    match listed(state, call.query) {
        Ok(reply) | Err(reply) => reply,
    }
}

fn listed(state: &State, query: &Query) -> Result<Reply, Reply> {
    let page = paging::page(query, LARGEST_PAGE)?;
    let attributes = &state.directory.attributes;
    let mut conditions = filter::conditions(query, attributes)
        .map_err(|undefined| Shape::V2.query_refused(&Problem::NotAllowed(undefined)))?;
    if let Some(app) = query.integer("app_id") {
        // Nobody has an application that is not there.
        conditions.push(Holders::of(state, app).map_or_else(|| Condition::Ids(Vec::new()), Condition::App));
    }
    let selection = selection(query)?;
    let sort = query.text("sort").map(Sort::parse).transpose();
    let sort = sort.map_err(|name| error::v2_field(&format!("Invalid sort field: {name}"), name))?;

    let (total, users) = filter::select(&state.directory, &conditions, sort.as_ref(), page.places());
    let view = |user| View { user, fields: &user::V2, attributes, selection: &selection };
    let views: Vec<View<'_>> = users.into_iter().map(view).collect();
    let mut reply = Reply::json(StatusCode::OK, &views);
    paging::announce(&mut reply, page, total);
    Ok(reply)
}

/// The fields asked for.
fn selection(query: &Query) -> Result<Selection, Reply> {
    let Some(names) = query.list("fields") else {
        return Ok(Selection::Listed);
    };
    Selection::only(&user::V2, names).map_err(|unknown| {
        let message = format!("Invalid display field(s) for User: {}", unknown.join(", "));
        error::v2_field(&message, unknown.first().unwrap_or(&""))
    })
}

fn list_apps(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(user) = call.id("id").and_then(|id| state.directory.get(id)) else { return error::v2_not_found() };
    let all = call.query.text("ignore_visibility") == Some("true");
    let apps = app::of_user(state, &user).filter(|(_, app)| all || app::is_visible(app));
    let row = |(id, app): (i64, &Object)| {
        json!({
            "id": id,
            "icon_url": app::small_icon(app),
            "extension": app::needs_extension(app),
            "login_id": app::login_id(user.id, id),
            "name": app.get("name"),
            "provisioning_status": "enabled",
            "provisioning_state": "unknown",
            "provisioning_enabled": app::provisions(app),
        })
    };
    Reply::json(StatusCode::OK, &apps.map(row).collect::<Vec<Value>>())
}
