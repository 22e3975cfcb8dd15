//! What a live run may send: it reads, and changes nothing but what it made itself.

use http::Method;
use serde_json::Value;
use std::collections::BTreeSet;

/// The token call, without which nothing can be asked.
const TOKEN: &str = "/auth/oauth2/v2/token";

/// Where a run may make objects.
pub(super) const COLLECTIONS: [&str; 7] = [
    "/api/2/branding/brands",
    "/api/2/groups",
    "/api/2/hooks/envs",
    "/api/2/mappings",
    "/api/2/roles",
    "/api/2/users",
    "/api/2/users/custom_attributes",
];

/// An object: the collection's last step (`users`), and the id.
type Object = (String, String);

/// Knows which objects are the run's own.
///
/// An id is, when the answer to a creation named it and a later look at it showed the name that this run gives: a server that
/// answers the id of somebody else's object leads to nothing.
#[derive(Debug, Default)]
pub(super) struct Guard {
    /// What is in the name of everything that the run makes; none in a run that only reads.
    mark: Option<String>,
    answered: BTreeSet<Object>,
    own: BTreeSet<Object>,
}

impl Guard {
    /// Of a run that names what it makes so; of one that only reads, without a name.
    pub(super) fn new(mark: Option<String>) -> Self {
        Self { mark, ..Self::default() }
    }

    /// Why a request must not leave; none if it may.
    pub(super) fn objection(&self, method: &Method, path: &str, body: &[u8]) -> Option<String> {
        if method == Method::GET || (method == Method::POST && path == TOKEN) {
            return None;
        }
        let Some(mark) = &self.mark else { return Some("this run only reads".to_owned()) };
        let body: Value = match body {
            [] => Value::Null,
            body => match serde_json::from_slice(body) {
                Ok(body) => body,
                Err(_) => return Some("its body is no JSON".to_owned()),
            },
        };
        if let Some(id) = ids_in(&body).into_iter().find(|id| self.own.iter().all(|(_, own)| own != id)) {
            return Some(format!("its body names {id}, which this run did not make"));
        }
        if method == Method::POST && COLLECTIONS.contains(&path) {
            let named = body.to_string().contains(mark);
            return (!named).then(|| format!("it makes something whose name lacks {mark}"));
        }
        let named = objects_in(path);
        if named.is_empty() {
            return Some("it names nothing that this run made".to_owned());
        }
        let foreign = named.into_iter().find(|object| !self.own.contains(object));
        foreign.map(|(kind, id)| format!("{id} of {kind} is not known to be made by this run"))
    }

    /// Takes note of what an answer shows.
    pub(super) fn learn(&mut self, method: &Method, path: &str, body: &Value) {
        let Some(mark) = &self.mark else { return };
        let body = match body.as_array().map(Vec::as_slice) {
            Some([one]) => one,
            _ => body,
        };
        if method == Method::POST && COLLECTIONS.contains(&path) {
            let kind = path.rsplit('/').next().unwrap_or_default().to_owned();
            self.answered.extend(body.get("id").and_then(id).map(|id| (kind, id)));
        }
        let Some((collection, id)) = path.rsplit_once('/').filter(|_| method == Method::GET) else { return };
        let object = (collection.rsplit('/').next().unwrap_or_default().to_owned(), id.to_owned());
        let texts = body.as_object().into_iter().flat_map(|object| object.values()).filter_map(Value::as_str);
        if self.answered.contains(&object) && texts.into_iter().any(|text| text.contains(mark)) {
            self.own.insert(object);
        }
    }
}

/// The objects that a path names: below `/api/2`, every step with a digit in it is an id, of the step before it.
fn objects_in(path: &str) -> Vec<Object> {
    let steps: Vec<&str> = path.split('/').skip(3).collect();
    let has_digit = |step: &str| step.bytes().any(|byte| byte.is_ascii_digit());
    let pairs = steps.iter().enumerate().filter(|(_, step)| has_digit(step));
    pairs
        .map(|(place, id)| {
            let kind = place.checked_sub(1).and_then(|before| steps.get(before));
            (kind.copied().unwrap_or_default().to_owned(), (*id).to_owned())
        })
        .collect()
}

/// Every number of a body, and every text that is one. What a run sends has no numbers but ids.
fn ids_in(body: &Value) -> Vec<String> {
    match body {
        Value::Array(items) => items.iter().flat_map(ids_in).collect(),
        Value::Object(members) => members.values().flat_map(ids_in).collect(),
        Value::String(text) if text.parse::<f64>().is_err() => Vec::new(),
        value => id(value).into_iter().collect(),
    }
}

fn id(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const MARK: &str = "mark_1";

    fn refused(guard: &Guard, method: Method, path: &str, body: Value) -> bool {
        let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
        guard.objection(&method, path, &body).is_some()
    }

    fn with_user_7() -> Guard {
        let mut guard = Guard::new(Some(MARK.to_owned()));
        guard.learn(&Method::POST, "/api/2/users", &json!({"id": 7, "username": MARK}));
        guard.learn(&Method::GET, "/api/2/users/7", &json!({"id": 7, "username": MARK}));
        guard
    }

    #[test]
    fn a_run_that_only_reads_sends_nothing_but_get_and_the_token_call() {
        let guard = Guard::default();
        assert!(!refused(&guard, Method::GET, "/api/2/users/7", Value::Null));
        assert!(!refused(&guard, Method::POST, TOKEN, json!({"grant_type": "client_credentials"})));
        assert!(refused(&guard, Method::POST, "/api/2/users", json!({"username": MARK})));
        assert!(refused(&guard, Method::DELETE, "/api/2/users/7", Value::Null));
    }

    #[test]
    fn only_what_the_run_made_is_changed() {
        let guard = with_user_7();
        for (path, is_refused) in [
            ("/api/2/users/7", false),
            ("/api/1/users/7/logout", false),
            ("/api/2/users/8", true),
            ("/api/2/roles/7", true),
            ("/api/2/roles/9/users", true),
            ("/api/2/users/7/devices/3", true),
            ("/api/2/branding/email_settings", true),
        ] {
            assert_eq!(refused(&guard, Method::PUT, path, Value::Null), is_refused, "{path}");
        }
    }

    #[test]
    fn a_body_names_nothing_that_the_run_did_not_make() {
        let guard = with_user_7();
        for (body, is_refused) in [
            (json!([7]), false),
            (json!({"title": "seven"}), false),
            (json!({"group_id": 8}), true),
            (json!([7, 8]), true),
            (json!({"actions": [{"value": ["8"]}]}), true),
        ] {
            assert_eq!(refused(&guard, Method::PUT, "/api/2/users/7", body.clone()), is_refused, "{body}");
        }
    }

    #[test]
    fn what_is_made_bears_the_name_of_the_run() {
        let guard = with_user_7();
        assert!(!refused(&guard, Method::POST, "/api/2/roles", json!({"name": "mark_1_role"})));
        assert!(refused(&guard, Method::POST, "/api/2/roles", json!({"name": "Admins"})));
        assert!(refused(&guard, Method::POST, "/api/2/apps", json!({"name": MARK})));
    }

    #[test]
    fn an_id_is_the_runs_own_only_when_a_look_at_it_shows_its_name() {
        let mut guard = Guard::new(Some(MARK.to_owned()));
        guard.learn(&Method::POST, "/api/2/users", &json!({"id": 7, "username": MARK}));
        assert!(refused(&guard, Method::DELETE, "/api/2/users/7", Value::Null), "nobody has looked");
        guard.learn(&Method::GET, "/api/2/users/7", &json!({"id": 7, "username": "kelly"}));
        assert!(refused(&guard, Method::DELETE, "/api/2/users/7", Value::Null), "it is somebody else");
        guard.learn(&Method::GET, "/api/2/users/8", &json!({"id": 8, "username": MARK}));
        assert!(refused(&guard, Method::DELETE, "/api/2/users/8", Value::Null), "no creation answered it");
    }
}
