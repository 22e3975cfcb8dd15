//! Brands in version 2. Which applications have one is kept with the applications.

use http::StatusCode;
use serde_json::{Value, json};

use super::{Call, Entry, apps_v2, paging};
use crate::{app, brand, error, reply::Reply, state::State, store::Object};

pub(super) const HANDLERS: &[Entry] = &[
    ("v2", "brands.create", create),
    ("v2", "brands.delete", delete),
    ("v2", "brands.get", get),
    ("v2", "brands.list", list),
    ("v2", "brands.list_apps", list_apps),
    ("v2", "brands.update", update),
];

/// The most brands a page can hold, and what it holds if nothing is said. The page names no number.
const LARGEST_PAGE: u64 = 50;

/// What the list of a brand holds of an application.
const OF_APP: [&str; 8] =
    ["auth_method", "connector_id", "created_at", "description", "id", "name", "updated_at", "visible"];

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    let row = |brand: &Object| app::only(brand, &["enabled", "id", "name"]).collect::<Object>();
    let brands = state.brands.iter().map(|(_, brand)| row(brand)).collect();
    paging::list(call, LARGEST_PAGE, brands).unwrap_or_else(|refusal| refusal)
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("brand_id").and_then(|id| state.brands.get(id)) {
        Some(brand) => Reply::json(StatusCode::OK, brand),
        None => error::v2_not_found(),
    }
}

fn create(state: &mut State, call: &Call<'_>) -> Reply {
    match written(brand::fresh(), call) {
        Ok(brand) => {
            let id = state.brands.add(brand);
            Reply::json(StatusCode::CREATED, &state.brands.get(id))
        }
        Err(refusal) => refusal,
    }
}

fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let known = call.id("brand_id").and_then(|id| state.brands.get_mut(id));
    let Some(known) = known else { return error::v2_not_found() };
    match written(known.clone(), call) {
        Ok(brand) => {
            *known = brand;
            Reply::json(StatusCode::OK, known)
        }
        Err(refusal) => refusal,
    }
}

/// A brand with what a body says of it.
fn written(mut brand: Object, call: &Call<'_>) -> Result<Object, Reply> {
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    brand::write(&mut brand, call.object(), call.now)
        .map_err(|member| error::v2(unprocessable, &format!("invalid value in {member:?}")))?;
    match brand.get("name").and_then(Value::as_str) {
        None | Some("") => Err(Reply::json(unprocessable, &json!({"name": "Value is required."}))),
        Some(_) => Ok(brand),
    }
}

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.id("brand_id").unwrap_or_default();
    if let Some(obstacle) = brand::obstacle(state, id) {
        return error::v2(StatusCode::BAD_REQUEST, obstacle);
    }
    match state.brands.remove(id) {
        true => Reply::empty(StatusCode::NO_CONTENT),
        false => error::v2_not_found(),
    }
}

fn list_apps(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.id("brand_id").unwrap_or_default();
    if state.brands.get(id).is_none() {
        return error::v2_not_found();
    }
    let apps: Vec<Object> = brand::apps(state, id).map(|app| apps_v2::summary(app, &OF_APP)).collect();
    Reply::json(StatusCode::OK, &apps)
}
