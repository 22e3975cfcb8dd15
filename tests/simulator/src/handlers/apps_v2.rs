//! Applications in version 2. Which roles give one is kept with the roles.

use http::StatusCode;
use serde_json::{Value, json};

use super::{Call, Entry, connectors_v2, paging};
use crate::{
    app::{self, Holders},
    connector,
    cursor::Page,
    error,
    filter::{self, Condition},
    reply::Reply,
    role,
    state::State,
    store::Object,
    user::{Text, User},
};

pub(super) const HANDLERS: &[Entry] = &[
    ("v2", "apps.create", create),
    ("v2", "apps.delete", delete),
    ("v2", "apps.delete_parameter", delete_parameter),
    ("v2", "apps.get", get),
    ("v2", "apps.list", list),
    ("v2", "apps.list_users", list_users),
    ("v2", "apps.update", update),
];

/// The most applications or users a page can hold, and how many users it holds if nothing is said.
const LARGEST_PAGE: u64 = 1000;
const PAGE_OF_USERS: u64 = 100;

/// What a list holds of an application, beside the name of its way to log in.
const LISTED: [&str; 13] = [
    "allow_assumed_signin",
    "auth_method",
    "connector_id",
    "created_at",
    "description",
    "icon_url",
    "id",
    "name",
    "notes",
    "policy_id",
    "tab_id",
    "updated_at",
    "visible",
];

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    listed(state, call).unwrap_or_else(|refusal| refusal)
}

fn listed(state: &State, call: &Call<'_>) -> Result<Reply, Reply> {
    let (name, connector) = (call.query.text("name"), call.query.integer("connector_id"));
    let method = connectors_v2::auth_method(call.query)?;
    let fields: Option<Vec<&str>> = call.query.list("fields").map(Iterator::collect);
    let is_known = |field: &str| field == "auth_method_description" || LISTED.contains(&field);
    if let Some(unknown) = fields.iter().flatten().find(|field| !is_known(field)) {
        return Err(error::v2_field(&format!("Invalid display field(s) for App: {unknown}"), unknown));
    }
    let number = |app: &Object, member| app.get(member).and_then(Value::as_i64);
    let mut apps: Vec<&Object> = state
        .apps
        .iter()
        .map(|(_, app)| app)
        .filter(|app| name.is_none_or(|pattern| filter::matches(pattern, name_of(app))))
        .filter(|app| connector.is_none_or(|connector| number(app, "connector_id") == Some(connector)))
        .filter(|app| method.is_none_or(|method| number(app, "auth_method") == Some(method)))
        .collect();
    match call.query.text("sort").map(str::trim) {
        None | Some("id" | "+id") => {}
        Some("-id") => apps.reverse(),
        Some("name" | "+name") => apps.sort_by_key(|app| name_of(app)),
        Some("-name") => apps.sort_by(|a, b| name_of(b).cmp(name_of(a))),
        Some(other) => return Err(error::v2_field(&format!("Invalid sort field: {other}"), other)),
    }
    let row = |app: &Object| {
        let mut row = summary(app, &LISTED);
        if let Some(fields) = &fields {
            row.retain(|field, _| field == "id" || fields.contains(&field.as_str()));
        }
        row
    };
    paging::list(call, LARGEST_PAGE, apps.into_iter().map(row).collect())
}

fn name_of(app: &Object) -> &str {
    app.get("name").and_then(Value::as_str).unwrap_or_default()
}

/// These members of an application, and the name of its way to log in.
pub(super) fn summary(app: &Object, members: &[&str]) -> Object {
    let method = app.get("auth_method").and_then(Value::as_i64).and_then(connector::auth_method_name);
    app::only(app, members).chain([("auth_method_description".to_owned(), json!(method))]).collect()
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("id").and_then(|id| app::full(state, id)) {
        Some(app) => Reply::json(StatusCode::OK, &app),
        None => error::v2_not_found(),
    }
}

fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let body = call.object();
    let connector = connector_of(state, &body).cloned();
    let Some(connector) = connector else { return invalid("connector_id") };
    if let Err(refusal) = check(state, &connector, &body) {
        return refusal;
    }
    let id = state.apps.add(&connector, &body, call.now);
    set_roles(state, id, &body);
    let mut app = app::full(state, id).unwrap_or_default();
    if connector.get("auth_method") == Some(&json!(connector::OPENID_CONNECT)) {
        // It is told this once, so nobody keeps it.
        let secret = state.tokens.secret(&format!("app {id}"));
        app.entry("sso").and_modify(|sso| sso["client_secret"] = secret.into());
    }
    Reply::json(StatusCode::OK, &app)
}

fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.id("id").unwrap_or_default();
    let connector = state.apps.get(id).and_then(|app| connector_of(state, app));
    let Some(connector) = connector else { return error::v2_not_found() };
    let body = call.object();
    if let Err(refusal) = check(state, connector, &body) {
        return refusal;
    }
    state.apps.write(id, &body, call.now);
    set_roles(state, id, &body);
    Reply::json(StatusCode::OK, &app::full(state, id))
}

fn connector_of<'a>(state: &'a State, app: &Object) -> Option<&'a Object> {
    state.connectors.get(app.get("connector_id")?.as_i64()?)
}

/// Whether all applications of a connector have a parameter of this name.
fn has_parameter(connector: &Object, name: &str) -> bool {
    let id = connector.get("id").and_then(Value::as_i64).unwrap_or_default();
    connector::parameters(id).iter().any(|(own, _)| *own == name)
}

/// Refuses what an application of this connector cannot have.
fn check(state: &State, connector: &Object, body: &Object) -> Result<(), Reply> {
    let number = |member| body.get(member).and_then(Value::as_i64);
    let parameters = body.get("parameters").and_then(Value::as_object);
    let is_foreign = |name: &String| !has_parameter(connector, name);
    let wrong = match () {
        () if body.get("name").is_some_and(|name| name == "") => "name",
        () if number("connector_id").is_some_and(|id| Some(&json!(id)) != connector.get("id")) => "connector_id",
        () if number("brand_id").is_some_and(|id| state.brands.get(id).is_none()) => "brand_id",
        () if role_ids(body).is_some_and(|mut ids| ids.any(|id| state.roles.get(id).is_none())) => "role_ids",
        () if connector.get("allows_new_parameters") == Some(&json!(false))
            && parameters.is_some_and(|parameters| parameters.keys().any(is_foreign)) =>
        {
            "parameters"
        }
        () => return Ok(()),
    };
    Err(invalid(wrong))
}

fn invalid(member: &str) -> Reply {
    error::v2(StatusCode::UNPROCESSABLE_ENTITY, &format!("invalid value in {member:?}"))
}

fn role_ids(body: &Object) -> Option<impl Iterator<Item = i64>> {
    Some(body.get("role_ids")?.as_array()?.iter().filter_map(Value::as_i64))
}

fn set_roles(state: &mut State, id: i64, body: &Object) {
    if let Some(roles) = role_ids(body) {
        role::set_giving(&mut state.roles, id, &roles.collect::<Vec<_>>());
        // What a test had inserted in place of a list.
        state.apps.get_mut(id).into_iter().for_each(|app| drop(app.remove("role_ids")));
    }
}

fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("id").is_some_and(|id| state.remove_app(id)) {
        true => Reply::empty(StatusCode::NO_CONTENT),
        false => error::v2_not_found(),
    }
}

fn delete_parameter(state: &mut State, call: &Call<'_>) -> Reply {
    let (app, id) = (call.id("id").unwrap_or_default(), call.id("parameter_id").unwrap_or_default());
    let connector = state.apps.get(app).and_then(|app| connector_of(state, app)).cloned();
    let Some(app) = state.apps.get_mut(app) else { return error::v2_not_found() };
    let parameters = app.get_mut("parameters").and_then(Value::as_object_mut);
    let named = parameters.and_then(|parameters| {
        let (name, _) = parameters.iter().find(|(_, parameter)| parameter["id"] == id)?;
        Some((name.clone(), parameters))
    });
    match named {
        None => error::v2_not_found(),
        Some((name, _)) if connector.is_some_and(|connector| has_parameter(&connector, &name)) => {
            error::v2(StatusCode::FORBIDDEN, &format!("not allowed to destroy Parameter {id}:{name}"))
        }
        Some((name, parameters)) => {
            parameters.remove(&name);
            Reply::empty(StatusCode::NO_CONTENT)
        }
    }
}

fn list_users(state: &mut State, call: &Call<'_>) -> Reply {
    users_listed(state, call).unwrap_or_else(|refusal| refusal)
}

fn users_listed(state: &State, call: &Call<'_>) -> Result<Reply, Reply> {
    let holders = Holders::of(state, call.id("id").unwrap_or_default()).ok_or_else(error::v2_not_found)?;
    let is_unsaid = !call.query.has("limit") && !call.query.has("cursor");
    let page = paging::page(call.query, LARGEST_PAGE)?;
    let page = if is_unsaid { Page { limit: PAGE_OF_USERS, ..page } } else { page };
    let (total, users) = filter::select(&state.directory, &[Condition::App(holders)], None, page.places());
    let rows: Vec<Value> = users.iter().map(|user| person(user)).collect();
    let mut reply = Reply::json(StatusCode::OK, &rows);
    paging::announce(&mut reply, page, total);
    Ok(reply)
}

fn person(user: &User) -> Value {
    json!({
        "id": user.id,
        "firstname": user.text_at(Text::Firstname),
        "lastname": user.text_at(Text::Lastname),
        "username": user.text_at(Text::Username),
        "email": user.text_at(Text::Email),
    })
}
