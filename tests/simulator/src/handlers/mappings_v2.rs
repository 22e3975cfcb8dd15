//! Mappings, which are the rules of the account, and their trial on users.

use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    Call, Entry,
    rules::{self, items, text},
};
use crate::{
    attribute::Attributes,
    error,
    reply::Reply,
    state::State,
    store::Object,
    user::{self, FieldValue, Text, User},
};

pub(super) const HANDLERS: &[Entry] = &[
    ("v2", "mappings.create", |state, call| rules::create(state, call, None)),
    ("v2", "mappings.delete", delete),
    ("v2", "mappings.dry_run", dry_run),
    ("v2", "mappings.get", |state, call| rules::get(state, call, None)),
    ("v2", "mappings.list", |state, call| rules::list(state, call, None)),
    ("v2", "mappings.list_action_values", |state, call| rules::list_action_values(state, call, None)),
    ("v2", "mappings.list_actions", |state, call| rules::list_actions(state, call, None)),
    ("v2", "mappings.list_condition_operators", |state, call| rules::list_condition_operators(state, call, None)),
    ("v2", "mappings.list_condition_values", |state, call| rules::list_condition_values(state, call, None)),
    ("v2", "mappings.list_conditions", |state, call| rules::list_conditions(state, call, None)),
    ("v2", "mappings.sort", |state, call| rules::sort(state, call, None)),
    ("v2", "mappings.update", |state, call| rules::update(state, call, None)),
];

const SECONDS_OF_A_DAY: i64 = 86_400;

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("id").is_some_and(|id| state.rules.remove(None, id)) {
        true => Reply::empty(StatusCode::NO_CONTENT),
        false => error::v2_not_found(),
    }
}

/// Tells of each user who exists whether the mapping applies.
fn dry_run(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(mapping) = call.id("id").and_then(|id| state.rules.get(None, id)) else { return error::v2_not_found() };
    let trials = call.ids().into_iter().filter_map(|id| {
        let user = state.directory.get(id)?;
        let named = json!({
            "id": id,
            "firstname": user.text_at(Text::Firstname),
            "lastname": user.text_at(Text::Lastname),
            "username": user.text_at(Text::Username),
            "email": user.text_at(Text::Email),
        });
        Some(json!({"user": named, "mapped": applies(&mapping, &user, &state.directory.attributes, call.now)}))
    });
    Reply::json(StatusCode::OK, &trials.collect::<Vec<Value>>())
}

/// Whether a user meets the conditions of a mapping, of which there may be none.
fn applies(mapping: &Object, user: &User, attributes: &Attributes, now: Timestamp) -> bool {
    let mut conditions =
        items(mapping, "conditions").map(|condition| holds(condition, user, attributes, now)).peekable();
    match text(mapping, "match") {
        "any" => conditions.peek().is_none() || conditions.any(|holds| holds),
        _ => conditions.all(|holds| holds),
    }
}

/// Whether a user meets a condition. Nobody meets one that looks at anything but roles, fields and custom attributes.
fn holds(condition: &Object, user: &User, attributes: &Attributes, now: Timestamp) -> bool {
    let (source, operator, value) = (text(condition, "source"), text(condition, "operator"), text(condition, "value"));
    if source == "has_role" {
        let has = user.role_ids.iter().any(|id| id.to_string() == value);
        return match operator {
            "ri" => has,
            "rin" => !has,
            _ => false,
        };
    }
    let custom = source.strip_prefix("custom_attribute_");
    let held = match (custom, user::field(source).map(|field| user.value(field))) {
        (Some(name), _) => match attributes.place(name) {
            Some(place) => user.attributes.get(place).and_then(Option::as_deref).map(str::to_owned),
            None => return false,
        },
        (None, Some(FieldValue::Text(text))) => Some(text.to_owned()),
        (None, Some(FieldValue::Number(number) | FieldValue::Digits(number))) => Some(number.to_string()),
        // A time is compared by the whole days since.
        (None, Some(FieldValue::Time(time))) => {
            Some(((now.as_second() - time.as_second()) / SECONDS_OF_A_DAY).to_string())
        }
        (None, Some(FieldValue::Null)) => None,
        (None, Some(FieldValue::Numbers(_) | FieldValue::Attributes) | None) => return false,
    };
    let has = |test: fn(&str, &str) -> bool| held.as_deref().is_some_and(|held| test(held, value));
    let numbers = || held.as_deref()?.parse::<i64>().ok().zip(value.parse::<i64>().ok());
    match operator {
        "=" => has(|held, value| held == value),
        "!=" => !has(|held, value| held == value),
        "~" => has(|held, value| held.contains(value)),
        "!~" => !has(|held, value| held.contains(value)),
        "bw" => has(|held, value| held.starts_with(value)),
        "ew" => has(|held, value| held.ends_with(value)),
        ">" => numbers().is_some_and(|(held, value)| held > value),
        "<" => numbers().is_some_and(|(held, value)| held < value),
        _ => false,
    }
}
