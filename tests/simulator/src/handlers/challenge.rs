//! A user's way in, by password and second factor, which logins and both versions of SAML share.

use std::borrow::Cow;

use http::StatusCode;
use serde_json::{Value, json};

use super::Call;
use crate::{
    clock,
    device::{Attempt, Device, Outcome},
    error,
    login::{self, Login},
    reply::Reply,
    state::State,
    store::Object,
    user::{self, Number, Selection, User, View},
};

/// What a user is answered who is not in yet.
pub(super) const MFA_REQUIRED: &str = "MFA is required for this user";

/// How far a user is.
pub(super) enum Step {
    In(Box<User>, Login),
    /// A second factor has to follow; this is what its answer holds.
    Challenge(Value),
    /// The user is awaited, as this says.
    Pending(&'static str),
}

/// Why there is no way in.
pub(super) enum Refusal {
    /// A value that is needed is empty.
    Malformed,
    /// Nobody has this name and this password.
    Credentials,
    /// The user may not log in.
    Barred(&'static str),
    StateToken,
    /// There is no such application, or the user has no such device.
    Id,
    /// The code is wrong, or the user refuses.
    Factor,
}

impl Refusal {
    fn status_and_message(&self) -> (StatusCode, &'static str) {
        match self {
            Self::Malformed => (StatusCode::BAD_REQUEST, "bad request"),
            Self::Credentials => (StatusCode::UNAUTHORIZED, "Authentication Failed: Invalid user credentials"),
            Self::Barred(message) => (StatusCode::UNAUTHORIZED, message),
            Self::StateToken => (StatusCode::BAD_REQUEST, "State token is invalid or expired"),
            Self::Id => (StatusCode::NOT_FOUND, "The resource with the given id could not be found"),
            Self::Factor => (StatusCode::UNAUTHORIZED, "Failed authentication with this factor"),
        }
    }

    pub(super) fn v1(&self) -> Reply {
        let (status, message) = self.status_and_message();
        error::v1(status, message)
    }

    /// The names of these refusals in version 2 have no `Error` at the end, where one is known.
    pub(super) fn v2(&self) -> Reply {
        match self.status_and_message() {
            (StatusCode::UNAUTHORIZED, message) => error::v2_named(StatusCode::UNAUTHORIZED, "Unauthorized", message),
            (status, message) => error::v2(status, message),
        }
    }
}

/// A login for a session, or for an application, that answers of a user what is answered if nothing else is asked for.
pub(super) fn login(app: Option<i64>) -> Login {
    let fields = Selection::Only(vec!["email", "firstname", "id", "lastname", "username"]);
    Login { app, fields, return_to_url: Value::Null, attempt: None }
}

/// A user as a login answers it.
pub(super) fn view(state: &State, user: &User, selection: &Selection) -> Value {
    let attributes = &state.directory.attributes;
    json!(View { user: Cow::Borrowed(user), fields: &user::V1, attributes, selection })
}

/// As [`begin`], for an application.
pub(super) fn begin_saml(state: &mut State, call: &Call<'_>, callback: &str) -> Result<Step, Refusal> {
    let app = app(state, call)?;
    begin(state, call, login(Some(app)), callback)
}

/// As [`go_on`], for an application.
pub(super) fn go_on_saml(state: &mut State, call: &Call<'_>) -> Result<Step, Refusal> {
    let app = app(state, call)?;
    go_on(state, call, Some(app))
}

/// The application that a call is about.
fn app(state: &State, call: &Call<'_>) -> Result<i64, Refusal> {
    match text(&call.object(), "app_id") {
        "" => Err(Refusal::Malformed),
        id => id.parse().ok().filter(|id| state.apps.get(*id).is_some()).ok_or(Refusal::Id),
    }
}

/// Checks a name and a password; `callback` is the path that the second factor goes to.
pub(super) fn begin(state: &mut State, call: &Call<'_>, login: Login, callback: &str) -> Result<Step, Refusal> {
    let body = call.object();
    if text(&body, "subdomain").is_empty() || text(&body, "username_or_email").is_empty() {
        return Err(Refusal::Malformed);
    }
    let user = state.directory.named(text(&body, "username_or_email")).map(Cow::into_owned);
    let user = user.ok_or(Refusal::Credentials)?;
    if !state.passwords.is(user.id, text(&body, "password")) {
        let failures = user.number_at(Number::InvalidLoginAttempts).unwrap_or_default().saturating_add(1);
        note(state, user, "invalid_login_attempts", failures.into());
        return Err(Refusal::Credentials);
    }
    if let Some(barrier) = login::barrier(&user, call.now) {
        return Err(Refusal::Barred(barrier));
    }
    let device = |device: &Device| json!({"device_id": device.id, "device_type": device.factor.device_type()});
    let devices: Vec<Value> = state.devices.active(user.id).map(device).collect();
    if devices.is_empty() {
        return Ok(Step::In(enter(state, call, user), login));
    }
    let shown = view(state, &user, &login.fields);
    let state_token = state.logins.add((user.id, login), clock::after(call.now, login::LIFETIME), call.now);
    Ok(Step::Challenge(json!({
        "callback_url": call.url(callback),
        "devices": devices,
        "state_token": state_token,
        "user": shown,
    })))
}

/// Checks a second factor, has one act, or looks for what the user did, in a login for a session or for an application.
pub(super) fn go_on(state: &mut State, call: &Call<'_>, app: Option<i64>) -> Result<Step, Refusal> {
    let body = call.object();
    let token = text(&body, "state_token");
    let login = state.logins.get_mut(token, call.now).filter(|(_, login)| login.app.is_some() == app.is_some());
    let (user, login) = login.ok_or(Refusal::StateToken)?;
    let user = state.directory.get(*user).map(Cow::into_owned).ok_or(Refusal::StateToken)?;
    if let Some(barrier) = login::barrier(&user, call.now) {
        return Err(Refusal::Barred(barrier));
    }
    if login.app != app {
        return Err(Refusal::Id);
    }
    let device = device(&body).and_then(|id| id.parse().ok()).and_then(|id| state.devices.get(user.id, id));
    let device = device.filter(|device| device.is_active).ok_or(Refusal::Id)?;

    let attempt = login.attempt.take().filter(|attempt| attempt.device == device.id);
    let mut attempt = attempt.unwrap_or_else(|| Attempt::new(user.id, device, false));
    let outcome = match body.get("otp_token").and_then(Value::as_str) {
        Some(code) if attempt.check(code) => Outcome::Accepted,
        // A temporary code stands in for any device.
        Some(code) if state.temporary.take_of(user.id, code, call.now) => Outcome::Accepted,
        Some(_) => {
            login.attempt = Some(attempt);
            return Err(Refusal::Factor);
        }
        None if !attempt.factor.sends() => Outcome::Rejected,
        None => attempt.poll(state.devices.push),
    };
    match outcome {
        Outcome::Rejected => Err(Refusal::Factor),
        Outcome::Pending => {
            let is_silent = body.get("do_not_notify").and_then(Value::as_bool).unwrap_or_default();
            if !(is_silent && attempt.factor.shows_codes()) {
                state.devices.notify(&mut attempt);
            }
            let message = attempt.factor.pending();
            login.attempt = Some(attempt);
            Ok(Step::Pending(message))
        }
        Outcome::Accepted => match state.logins.take(token, call.now) {
            Some((_, login)) => Ok(Step::In(enter(state, call, user), login)),
            None => Err(Refusal::StateToken),
        },
    }
}

/// Keeps of a user that a login went well.
fn enter(state: &mut State, call: &Call<'_>, user: User) -> Box<User> {
    let user = note(state, user, "invalid_login_attempts", 0.into());
    Box::new(note(state, user, "last_login", clock::text(call.now).into()))
}

fn note(state: &mut State, mut user: User, field: &str, value: Value) -> User {
    user.set(field, value, &state.directory.attributes);
    state.directory.put(user.clone());
    user
}

/// The device that a body names, by text or by a number.
pub(super) fn device(body: &Object) -> Option<Cow<'_, str>> {
    match body.get("device_id")? {
        Value::String(id) => Some(Cow::Borrowed(id)),
        id => id.as_u64().map(|id| Cow::Owned(id.to_string())),
    }
}

/// A text of a body; nothing if it is not there.
pub(super) fn text<'a>(body: &'a Object, name: &str) -> &'a str {
    body.get(name).and_then(Value::as_str).unwrap_or_default()
}
