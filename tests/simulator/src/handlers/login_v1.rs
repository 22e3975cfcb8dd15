//! Logins from a page of one's own: session tokens, and the sessions that they become.

use http::{StatusCode, header};
use serde_json::{Value, json};

use super::{
    Call, Entry,
    challenge::{self, Refusal, Step},
};
use crate::{
    clock,
    error::{self, Status},
    login::{LIFETIME, Login},
    reply::Reply,
    state::State,
    token,
    user::{self, Selection, User},
};

pub(super) const HANDLERS: &[Entry] = &[
    ("v1", "login.create_session", create_session),
    ("v1", "login.create_session_token", create_session_token),
    ("v1", "login.verify_factor", verify_factor),
];

fn create_session_token(state: &mut State, call: &Call<'_>) -> Reply {
    let body = call.object();
    let mut login = challenge::login(None);
    login.return_to_url = body.get("return_to_url").cloned().unwrap_or_default();
    if let Some(names) = body.get("fields").and_then(Value::as_str).filter(|names| !names.is_empty()) {
        match Selection::only(&user::V1, names.split(',').map(str::trim)) {
            Ok(fields) => login.fields = fields,
            Err(unknown) => return error::v1_detail("fields", &format!("Unknown: {}", unknown.join(", "))),
        }
    }
    let step = challenge::begin(state, call, login, "/api/1/login/verify_factor");
    answer(state, call, step)
}

fn verify_factor(state: &mut State, call: &Call<'_>) -> Reply {
    let step = challenge::go_on(state, call, None);
    answer(state, call, step)
}

fn answer(state: &mut State, call: &Call<'_>, step: Result<Step, Refusal>) -> Reply {
    match step {
        Ok(Step::In(user, login)) => session_token(state, call, &user, &login),
        Ok(Step::Challenge(challenge)) => Status::success(challenge::MFA_REQUIRED).with(&[challenge]),
        Ok(Step::Pending(message)) => Status::pending(message).reply(),
        // Logins have no 404.
        Err(Refusal::Id) => error::v1(StatusCode::BAD_REQUEST, "Factor could not be found"),
        Err(refusal) => refusal.v1(),
    }
}

fn session_token(state: &mut State, call: &Call<'_>, user: &User, login: &Login) -> Reply {
    let expires_at = clock::after(call.now, LIFETIME);
    Status::SUCCESS.with(&[json!({
        "expires_at": expires_at.strftime("%Y/%m/%d %H:%M:%S +0000").to_string(),
        "return_to_url": login.return_to_url,
        "session_token": state.sessions.add(user.id, expires_at, call.now),
        "status": "Authenticated",
        "user": challenge::view(state, user, &login.fields),
    })])
}

/// Opens a session with a token, which works once; a token that is none leads back to the login page.
fn create_session(state: &mut State, call: &Call<'_>) -> Reply {
    let session_token = form_urlencoded::parse(call.body).find(|(name, _)| name == "session_token");
    let user = session_token.and_then(|(_, token)| state.sessions.take(&token, call.now));
    let Some(user) = user.and_then(|id| state.directory.get(id)) else {
        let mut reply = Reply::empty(StatusCode::FOUND);
        reply.set(header::LOCATION, &call.url("/login"));
        return reply;
    };
    let session = token::secret(user.id.unsigned_abs(), call.now.as_millisecond().unsigned_abs(), "cookie");
    let mut reply = Reply::bytes(StatusCode::OK, "text/html; charset=utf-8", "<html></html>".into());
    reply.set(header::SET_COOKIE, &format!("sub_session_onelogin.com={session}; path=/; HttpOnly; SameSite=None"));
    reply
}
