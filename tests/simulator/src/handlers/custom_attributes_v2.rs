//! Custom attributes in version 2: which there are. Their values are part of the users.

use http::StatusCode;
use serde_json::Value;

use super::{Call, Entry};
use crate::{attribute::Attribute, error, reply::Reply, state::State, store::Object};

pub(super) const HANDLERS: &[Entry] = &[
    ("v2", "custom_attributes.create", create),
    ("v2", "custom_attributes.delete", delete),
    ("v2", "custom_attributes.get", get),
    ("v2", "custom_attributes.list", list),
    ("v2", "custom_attributes.update", update),
];

fn list(state: &mut State, _: &Call<'_>) -> Reply {
    Reply::json(StatusCode::OK, &state.directory.attributes.in_order())
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("id").and_then(|id| state.directory.attributes.get(id)) {
        Some(attribute) => Reply::json(StatusCode::OK, attribute),
        None => error::v2_not_found(),
    }
}

fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let body = call.object();
    let definition = body.get("user_field").and_then(Value::as_object).cloned().unwrap_or_default();
    let (name, shortname) = (text(&definition, "name"), text(&definition, "shortname"));
    if let Err(refusal) = check(state, None, &definition) {
        return refusal;
    }
    let id = state.directory.attributes.add(name, shortname, definition.get("position").cloned().unwrap_or_default());
    Reply::json(StatusCode::OK, &state.directory.attributes.get(id))
}

fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(known) = call.id("id").and_then(|id| state.directory.attributes.get(id)) else {
        return error::v2_not_found();
    };
    let definition = call.object();
    let attribute = Attribute {
        id: known.id,
        name: text(&definition, "name").into(),
        shortname: text(&definition, "shortname").to_owned(),
        position: definition.get("position").unwrap_or(&known.position).clone(),
        odd: known.odd.clone(),
    };
    if let Err(refusal) = check(state, Some(attribute.id), &definition) {
        return refusal;
    }
    let reply = Reply::json(StatusCode::OK, &attribute);
    state.directory.define(attribute);
    reply
}

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("id").is_some_and(|id| state.directory.undefine(id)) {
        true => Reply::empty(StatusCode::NO_CONTENT),
        false => error::v2_not_found(),
    }
}

fn text<'a>(definition: &'a Object, name: &str) -> &'a str {
    definition.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Refuses a definition that cannot be, or whose short name is another's; `own` is the attribute itself, if there is one yet.
fn check(state: &State, own: Option<i64>, definition: &Object) -> Result<(), Reply> {
    let shortname = text(definition, "shortname");
    let problem = match () {
        () if text(definition, "name").is_empty() => "Name can't be blank",
        () if shortname.is_empty() => "Shortname can't be blank",
        () if definition.get("position").and_then(Value::as_i64).is_some_and(|position| position < 1) => {
            "Position must be greater than 0"
        }
        () => {
            let is_taken = state.directory.attributes.is_taken(shortname, own);
            let taken = || Err(error::v2(StatusCode::BAD_REQUEST, "Shortname has already been taken"));
            return if is_taken { taken() } else { Ok(()) };
        }
    };
    Err(error::v2(StatusCode::UNPROCESSABLE_ENTITY, &format!("Validation failed: {problem}")))
}
