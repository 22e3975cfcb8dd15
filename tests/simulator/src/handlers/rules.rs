//! What the calls about rules of applications and about mappings have in common.

use http::StatusCode;
use serde_json::{Value, json};

use super::Call;
use crate::{error, query::Query, reply::Reply, rule::Owner, state::State, store::Object};

/// What a condition looks at, which decides how it can compare and with what.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Text,
    Role,
    Status,
    /// Days since a time.
    Days,
}

/// The types of conditions: name, value and kind. Those about roles, statuses and logins are named on the pages, as is
/// `member_of`; the others are fields of users.
const SOURCES: [(&str, &str, Kind); 13] = [
    ("Company", "company", Kind::Text),
    ("Department", "department", Kind::Text),
    ("Email", "email", Kind::Text),
    ("First Name", "firstname", Kind::Text),
    ("Last Login", "last_login", Kind::Days),
    ("Last Name", "lastname", Kind::Text),
    ("MemberOf", "member_of", Kind::Text),
    ("Role", "has_role", Kind::Role),
    ("sAMAccountName", "samaccountname", Kind::Text),
    ("Status", "status", Kind::Status),
    ("Title", "title", Kind::Text),
    ("Username", "username", Kind::Text),
    ("userPrincipalName", "userprincipalname", Kind::Text),
];

/// The actions that the pages name. There are others, which depend on the application.
const ACTIONS: [(&str, &str, Kind); 2] =
    [("Set Role", "add_role", Kind::Role), ("Set Status", "set_status", Kind::Status)];

/// What stands before the name of a custom attribute in a condition, and in an action.
const CUSTOM: &str = "custom_attribute_";
const SET: &str = "set_";

/// The statuses of users, of which there is no 6.
const STATUSES: [(&str, i64); 8] = [
    ("Unactivated", 0),
    ("Active", 1),
    ("Suspended", 2),
    ("Locked", 3),
    ("Password expired", 4),
    ("Awaiting password reset", 5),
    ("Password pending", 7),
    ("Security questions required", 8),
];

impl Kind {
    /// How a condition can compare: name and value. Those of a text are on the pages.
    fn operators(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Text => &[
                ("equals", "="),
                ("does not equal", "!="),
                ("contains", "~"),
                ("does not contain", "!~"),
                ("begins with", "bw"),
                ("ends with", "ew"),
            ],
            Self::Role => &[("is", "ri"), ("is not", "rin")],
            Self::Status => &[("equals", "="), ("does not equal", "!=")],
            Self::Days => &[("is greater than", ">"), ("is less than", "<")],
        }
    }

    /// What there is to choose from, by name; nothing where any text will do.
    fn choices(self, state: &State) -> Vec<(&str, i64)> {
        let mut choices: Vec<(&str, i64)> = match self {
            Self::Role => state.roles.iter().map(|(id, role)| (text(role, "name"), id)).collect(),
            Self::Status => return STATUSES.to_vec(),
            Self::Text | Self::Days => Vec::new(),
        };
        choices.sort_unstable();
        choices
    }

    /// Whether a text stands for something that can be chosen.
    fn takes(self, value: &str, state: &State) -> bool {
        match self {
            Self::Text => true,
            Self::Days => value.parse::<u32>().is_ok(),
            Self::Role | Self::Status => self.choices(state).iter().any(|(_, id)| id.to_string() == value),
        }
    }
}

/// The kind of a condition's source, where it is known.
fn kind_of_source(state: &State, source: &str) -> Option<Kind> {
    let custom = || {
        let name = source.strip_prefix(CUSTOM)?;
        state.directory.attributes.place(name).map(|_| Kind::Text)
    };
    SOURCES.iter().find(|known| known.1 == source).map(|known| known.2).or_else(custom)
}

fn kind_of_action(action: &str) -> Option<Kind> {
    ACTIONS.iter().find(|known| known.1 == action).map(|known| known.2)
}

pub(super) fn list(state: &mut State, call: &Call<'_>, owner: Owner) -> Reply {
    let enabled = call.query.text("enabled") != Some("false");
    let rules = state.rules.of(owner).filter(|rule| rule.get("enabled") == Some(&Value::Bool(enabled)));
    let rules: Vec<Object> = rules.filter(|rule| fits(state, rule, call.query)).collect();
    Reply::json(StatusCode::OK, &rules)
}

/// Whether a rule has the conditions and actions that a query asks for.
fn fits(state: &State, rule: &Object, query: &Query) -> bool {
    let conditions = pairs(rule, "conditions", "source");
    let actions = pairs(rule, "actions", "action");
    let is_set = |name: &str| state.directory.attributes.place(name).is_some();
    let is_custom_action = |action: &str| action.strip_prefix(SET).is_some_and(is_set);
    has_all(query, "has_condition", &conditions)
        && has_all(query, "has_action", &actions)
        && has_kind(query.text("has_condition_type"), &conditions, |source| source.starts_with(CUSTOM))
        && has_kind(query.text("has_action_type"), &actions, is_custom_action)
}

/// The conditions or the actions of a rule, each with one of its values.
fn pairs<'a>(rule: &'a Object, list: &str, name: &'a str) -> Vec<(&'a str, &'a str)> {
    let pairs = items(rule, list).flat_map(|item| {
        let name = text(item, name);
        let values: Vec<&str> = match item.get("value") {
            Some(Value::Array(values)) => values.iter().filter_map(Value::as_str).collect(),
            _ => vec![text(item, "value")],
        };
        values.into_iter().map(move |value| (name, value))
    });
    pairs.collect()
}

/// Whether all pairs of a parameter are there; `*` stands for any name, and for any value.
fn has_all(query: &Query, parameter: &str, pairs: &[(&str, &str)]) -> bool {
    let is_like = |pattern: &str, text: &str| pattern == "*" || pattern == text;
    let has = |wanted: &str| {
        let wanted = wanted.split_once(':');
        wanted.is_some_and(|(name, value)| pairs.iter().any(|pair| is_like(name, pair.0) && is_like(value, pair.1)))
    };
    query.list(parameter).is_none_or(|mut wanted| wanted.all(has))
}

fn has_kind(wanted: Option<&str>, pairs: &[(&str, &str)], is_custom: impl Fn(&str) -> bool) -> bool {
    match wanted {
        Some("builtin") => pairs.iter().any(|pair| !is_custom(pair.0)),
        Some("custom") => pairs.iter().any(|pair| is_custom(pair.0)),
        Some(_) => pairs.is_empty(),
        None => true,
    }
}

pub(super) fn get(state: &mut State, call: &Call<'_>, owner: Owner) -> Reply {
    match call.id("id").and_then(|id| state.rules.get(owner, id)) {
        Some(rule) => Reply::json(StatusCode::OK, &rule),
        None => error::v2_not_found(),
    }
}

pub(super) fn create(state: &mut State, call: &Call<'_>, owner: Owner) -> Reply {
    let rule = call.object();
    match check(state, owner, None, &rule) {
        Ok(()) => Reply::json(StatusCode::CREATED, &json!({"id": state.rules.add(owner, rule)})),
        Err(refusal) => refusal,
    }
}

pub(super) fn update(state: &mut State, call: &Call<'_>, owner: Owner) -> Reply {
    let id = call.id("id").unwrap_or_default();
    let Some(old) = state.rules.get(owner, id) else { return error::v2_not_found() };
    let rule = call.object();
    match check(state, owner, Some(&old), &rule) {
        Ok(()) => {
            state.rules.put(owner, Some(id), rule);
            Reply::json(StatusCode::OK, &json!({"id": id}))
        }
        Err(refusal) => refusal,
    }
}

pub(super) fn sort(state: &mut State, call: &Call<'_>, owner: Owner) -> Reply {
    let ids = call.ids();
    if !state.rules.sort(owner, &ids) {
        return refusal(&[problem("default", "Sorting list must contain all mapping IDs")]);
    }
    Reply::json(StatusCode::OK, &ids)
}

/// Refuses a rule for everything in it that cannot be; `old` is what it takes the place of.
fn check(state: &State, owner: Owner, old: Option<&Object>, rule: &Object) -> Result<(), Reply> {
    const MEMBERS: [&str; 6] = ["name", "match", "enabled", "position", "conditions", "actions"];
    const MISSING: &str = "Required field is missing";
    let mut problems: Vec<Value> = Vec::new();
    for name in rule.keys().filter(|name| !MEMBERS.contains(&name.as_str())) {
        problems.push(problem(name, "Field is not allowed"));
    }
    let is_enabled = |rule: &Object| rule.get("enabled") == Some(&Value::Bool(true));
    let has_position = rule.contains_key("position");
    // A mapping that is enabled again can be given its position by the server, as the vendor's Terraform provider has it.
    let is_enabled_again = old.is_some_and(|old| !is_enabled(old));
    match (owner, is_enabled(rule)) {
        (None, false) if has_position => {
            problems.push(problem("position", "Position cannot be set while the mapping is not enabled"));
        }
        (None, true) if !has_position && !is_enabled_again => problems.push(problem("position", MISSING)),
        (Some(_), _) if !has_position => problems.push(problem("position", MISSING)),
        _ => {}
    }
    for (place, condition) in items(rule, "conditions").enumerate() {
        let at = |name: &str| format!("conditions.[{place}].{name}");
        let missing = ["source", "operator", "value"].into_iter().filter(|name| !condition.contains_key(*name));
        problems.extend(missing.map(|name| problem(&at(name), MISSING)));
        let (operator, value) = (text(condition, "operator"), text(condition, "value"));
        let Some(kind) = kind_of_source(state, text(condition, "source")) else { continue };
        if condition.contains_key("operator") && !kind.operators().iter().any(|known| known.1 == operator) {
            problems.push(problem(&at("operator"), &format!("Invalid condition operator: {operator}")));
        }
        if condition.contains_key("value") && !kind.takes(value, state) {
            problems.push(problem(&at("value"), &format!("Invalid condition value: {value}")));
        }
    }
    for (place, action) in items(rule, "actions").enumerate() {
        let at = |name: &str| format!("actions.[{place}].{name}");
        if !action.contains_key("action") {
            problems.push(problem(&at("action"), MISSING));
        }
        let others: &[&str] = if owner.is_some() { &["expression", "scriplet", "macro"] } else { &[] };
        if !action.contains_key("value") && !others.iter().any(|name| action.contains_key(*name)) {
            problems.push(problem(&at("value"), MISSING));
        }
        let Some(kind) = kind_of_action(text(action, "action")) else { continue };
        let values: Vec<&str> = items_of(action.get("value")).filter_map(Value::as_str).collect();
        // One value at a time: two roles take two actions.
        if values.len() > 1 || !values.iter().all(|value| kind.takes(value, state)) {
            problems.push(problem(&at("value"), &format!("Invalid action value(s): {}", values.join(", "))));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(refusal(&problems)) }
}

fn problem(field: &str, message: &str) -> Value {
    json!({"field": field, "message": [message]})
}

/// The refusal that only rules and mappings have.
fn refusal(problems: &[Value]) -> Reply {
    let body = json!({"code": 422, "message": "Validation Failed", "errors": problems});
    Reply::json(StatusCode::UNPROCESSABLE_ENTITY, &body)
}

pub(super) fn list_conditions(state: &mut State, _: &Call<'_>, _: Owner) -> Reply {
    let custom = state.directory.attributes.in_order();
    let custom =
        custom.iter().map(|custom| (custom.name.as_str().unwrap_or_default(), format!("{CUSTOM}{}", custom.shortname)));
    options(SOURCES.iter().map(|known| (known.0, known.1.to_owned())).chain(custom))
}

/// The operators of a condition; none, if nobody knows it.
pub(super) fn list_condition_operators(state: &mut State, call: &Call<'_>, _: Owner) -> Reply {
    let kind = kind_of_source(state, call.text("condition_value"));
    let operators = kind.map(Kind::operators).unwrap_or_default();
    options(operators.iter().map(|(name, value)| (*name, (*value).to_owned())))
}

pub(super) fn list_condition_values(state: &mut State, call: &Call<'_>, _: Owner) -> Reply {
    choices(state, kind_of_source(state, call.text("condition_value")))
}

/// The actions of the pages, and one for each custom attribute, as `set_employee_id` is on the pages.
pub(super) fn list_actions(state: &mut State, _: &Call<'_>, _: Owner) -> Reply {
    let custom = state.directory.attributes.in_order();
    let custom = custom.iter().map(|custom| {
        (format!("Set {}", custom.name.as_str().unwrap_or_default()), format!("{SET}{}", custom.shortname))
    });
    options(ACTIONS.iter().map(|known| (known.0.to_owned(), known.1.to_owned())).chain(custom))
}

pub(super) fn list_action_values(state: &mut State, call: &Call<'_>, _: Owner) -> Reply {
    choices(state, kind_of_action(call.text("action_value")))
}

fn options(options: impl Iterator<Item = (impl Into<String>, String)>) -> Reply {
    let options = options.map(|(name, value)| json!({"name": name.into(), "value": value}));
    Reply::json(StatusCode::OK, &options.collect::<Vec<_>>())
}

/// What there is to choose from; no body at all says that any text will do.
fn choices(state: &State, kind: Option<Kind>) -> Reply {
    let choices = kind.map(|kind| kind.choices(state)).unwrap_or_default();
    if choices.is_empty() {
        return Reply::empty(StatusCode::OK);
    }
    let choices = choices.into_iter().map(|(name, value)| json!({"name": name, "value": value}));
    Reply::json(StatusCode::OK, &choices.collect::<Vec<_>>())
}

/// The objects in a list of a rule.
pub(super) fn items<'a>(rule: &'a Object, list: &str) -> impl Iterator<Item = &'a Object> {
    items_of(rule.get(list)).filter_map(Value::as_object)
}

fn items_of(list: Option<&Value>) -> impl Iterator<Item = &Value> {
    list.and_then(Value::as_array).into_iter().flatten()
}

/// A member that is a text.
pub(super) fn text<'a>(object: &'a Object, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}
