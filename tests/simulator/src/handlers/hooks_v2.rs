//! Smart Hooks and what they have logged.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::StatusCode;
use serde_json::{Value, json};

use super::{Call, Entry, paging};
use crate::{clock, error, hook, reply::Reply, state::State, store::Object};

pub(super) const HANDLERS: &[Entry] = &[
    ("v2", "hooks.create", create),
    ("v2", "hooks.delete", delete),
    ("v2", "hooks.get", get),
    ("v2", "hooks.list", list),
    ("v2", "hooks.list_logs", list_logs),
    ("v2", "hooks.update", update),
];

/// The most items a page can hold, and what it holds if nothing is said.
pub(super) const LARGEST_PAGE: u64 = 1000;

/// What a hook is made of.
const MEMBERS: [&str; 11] = [
    "conditions",
    "context_version",
    "disabled",
    "env_vars",
    "function",
    "options",
    "packages",
    "retries",
    "runtime",
    "timeout",
    "type",
];

const MOST_RETRIES: i64 = 4;

/// A hook as it is answered where its code is not.
fn without_function(mut hook: Object) -> Object {
    hook.remove("function");
    hook
}

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    let kind = call.query.text("type");
    let fits = |hook: &Object| kind.is_none_or(|kind| hook.get("type").and_then(Value::as_str) == Some(kind));
    let hooks = state.hooks.iter().filter(|hook| fits(hook));
    let hooks = hooks.map(|hook| without_function(hook::full(hook))).collect();
    paging::list(call, LARGEST_PAGE, hooks).unwrap_or_else(|refusal| refusal)
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    match state.hooks.get(call.text("id")) {
        Some(hook) => Reply::json(StatusCode::OK, &hook::full(hook)),
        None => error::v2_not_found(),
    }
}

/// The hook is built by the time of the next call.
fn create(state: &mut State, call: &Call<'_>) -> Reply {
    match written(state, call, clock::text(call.now).into()) {
        Ok(hook) => put(state, None, hook, StatusCode::CREATED, "create-queued"),
        Err(refusal) => refusal,
    }
}

fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.text("id");
    let Some(created_at) = state.hooks.get(id).map(|hook| hook.get("created_at").cloned().unwrap_or_default()) else {
        return error::v2_not_found();
    };
    match written(state, call, created_at) {
        Ok(hook) => put(state, Some(id.to_owned()), hook, StatusCode::OK, "update-queued"),
        Err(refusal) => refusal,
    }
}

/// Keeps a hook, and answers it with the status that it has for now.
fn put(state: &mut State, id: Option<String>, hook: Object, code: StatusCode, status: &str) -> Reply {
    let id = state.hooks.put(id, hook);
    let mut hook = state.hooks.get(&id).cloned().unwrap_or_default();
    hook.insert("status".to_owned(), status.into());
    Reply::json(code, &without_function(hook))
}

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    match state.hooks.remove(call.text("id")) {
        true => Reply::empty(StatusCode::ACCEPTED),
        false => error::v2_not_found(),
    }
}

/// All that makes up a hook, with what is left out as it is if nothing is said.
fn written(state: &State, call: &Call<'_>, created_at: Value) -> Result<Object, Reply> {
    let refuse = |message: &str| Err(error::v2(StatusCode::UNPROCESSABLE_ENTITY, message));
    let mut hook = call.object();
    only(&hook, &MEMBERS)?;
    let function = hook.get("function").and_then(Value::as_str).unwrap_or_default();
    if STANDARD.decode(function).is_err() {
        return refuse("instance.function is not encoded in Base64");
    }
    let retries = hook.get("retries").and_then(Value::as_i64).unwrap_or_default();
    if !(0..=MOST_RETRIES).contains(&retries) {
        return refuse(&format!("instance.retries must be from 0 to {MOST_RETRIES}"));
    }
    let variables = hook.get("env_vars").and_then(Value::as_array).into_iter().flatten();
    let is_known = |name: &Value| state.hook_envs.iter().any(|variable| variable.get("name") == Some(name));
    if let Some(unknown) = variables.into_iter().find(|name| !is_known(name)) {
        return refuse(&format!("Validation failed: The environment variable {unknown} could not be found"));
    }
    let is_migration = hook.get("type").and_then(Value::as_str) == Some("user-migration");
    // A migration has no options, and one version of what it is given.
    let names: &[&str] =
        if is_migration { &[] } else { &["location_enabled", "risk_enabled", "mfa_device_info_enabled"] };
    let mut options: Object = names.iter().map(|name| ((*name).to_owned(), false.into())).collect();
    if let Some(Value::Object(given)) = hook.remove("options") {
        options.extend(given);
    }
    hook.insert("options".to_owned(), options.into());
    hook.entry("context_version").or_insert_with(|| if is_migration { "1.0.0" } else { "1.1.0" }.into());
    hook.entry("conditions").or_insert_with(|| json!([]));
    hook.insert("created_at".to_owned(), created_at);
    hook.insert("updated_at".to_owned(), clock::text(call.now).into());
    Ok(hook)
}

/// Refuses a member that is none of these.
pub(super) fn only(members: &Object, known: &[&str]) -> Result<(), Reply> {
    match members.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => {
            let message = format!("instance additionalProperty {name:?} exists in instance when not allowed");
            Err(error::v2(StatusCode::UNPROCESSABLE_ENTITY, &message))
        }
        None => Ok(()),
    }
}

/// The one run that there was. Hooks that are created here are never run.
fn list_logs(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.text("id");
    if state.hooks.get(id).is_none() {
        return error::v2_not_found();
    }
    let run = json!({
        "request_id": "54dfe2d2-5124-47f6-9343-ebd33e65eb14",
        "correlation_id": "a915055b-2a07-4440-83c5-3f8bcad80d8f",
        "created_at": "2020-10-19T20:03:07.610Z",
        "events": [
            "2020-10-19T20:03:07.579Z\t8b2319a4-0d2f-44f8-917f-51afe1d36086\tINFO\t{",
            "  user: {",
            "    user_identifier: 'mike.tester@onelogin.com'",
            "  }",
            "}",
        ],
    });
    let fits =
        |name: &str| call.query.text(name).is_none_or(|wanted| run.get(name).and_then(Value::as_str) == Some(wanted));
    let runs: Vec<&Value> =
        [&run].into_iter().filter(|_| id == hook::DOCUMENTED && fits("request_id") && fits("correlation_id")).collect();
    paging::list(call, LARGEST_PAGE, runs).unwrap_or_else(|refusal| refusal)
}
