//! Smart MFA: a login is risky from an address that the user has not come from before.

use std::borrow::Cow;

use http::StatusCode;
use serde_json::{Value, json};

use super::{Call, Entry, challenge};
use crate::{
    clock,
    device::{Attempt, Device},
    error,
    factor::Factor,
    reply::Reply,
    state::State,
    store::Object,
    user::Text,
};

pub(super) const HANDLERS: &[Entry] = &[("v2", "smart_mfa.validate", validate), ("v2", "smart_mfa.verify", verify)];

/// How risky a login from a new address is, and from a known one.
const NEW_ADDRESS: i64 = 93;
const KNOWN_ADDRESS: i64 = 0;

fn validate(state: &mut State, call: &Call<'_>) -> Reply {
    let body = call.object();
    let number = |name, default| body.get(name).and_then(Value::as_i64).unwrap_or(default);
    let (threshold, lifetime) = (number("risk_threshold", 50), number("expires_in", 480));
    let factor = match (challenge::text(&body, "phone"), challenge::text(&body, "email")) {
        ("", "") => None,
        ("", _) => Some(Factor::Email),
        _ => Some(Factor::Sms),
    };
    let refused = || error::v2(StatusCode::BAD_REQUEST, "Validation failed");
    let Some(factor) = factor.filter(|_| (0..=100).contains(&threshold) && (1..=900).contains(&lifetime)) else {
        return refused();
    };
    let address = address(&body);
    let (user, is_new) = match known(state, challenge::text(&body, "user_identifier")) {
        Some(user) => (user, false),
        None if state.directory.is_taken(Text::Email, challenge::text(&body, "email"), 0) => return refused(),
        None => match state.directory.insert(new_user(&body), call.now) {
            Ok(user) => (user, true),
            Err(_) => return refused(),
        },
    };
    let is_known_address = state.addresses.get(&user).is_some_and(|known| known.contains(&address));
    let score = if is_known_address { KNOWN_ADDRESS } else { NEW_ADDRESS };
    let reasons: &[&str] = if is_known_address { &[] } else { &["Accessed from a new IP address"] };
    let state_token = (is_new || score >= threshold).then(|| {
        let mut attempt = Attempt::new(user, &Device::new(factor, factor.name(), true), false);
        state.devices.notify(&mut attempt);
        state.risky_logins.add((attempt, address), clock::after(call.now, lifetime), call.now)
    });
    let mfa = json!({"otp_sent": state_token.is_some(), "state_token": state_token});
    Reply::json(StatusCode::OK, &json!({"mfa": mfa, "risk": {"reasons": reasons, "score": score}, "user_id": user}))
}

/// Checks a code; the address that it was asked for is known from then on.
fn verify(state: &mut State, call: &Call<'_>) -> Reply {
    let body = call.object();
    let token = challenge::text(&body, "state_token");
    let Some((attempt, _)) = state.risky_logins.get_mut(token, call.now) else {
        return challenge::Refusal::StateToken.v2();
    };
    if !attempt.check(challenge::text(&body, "otp_token")) {
        return challenge::Refusal::Factor.v2();
    }
    if let Some((attempt, address)) = state.risky_logins.take(token, call.now) {
        state.addresses.entry(attempt.user).or_default().insert(address);
    }
    Reply::empty(StatusCode::OK)
}

fn address(body: &Object) -> String {
    let address = body.get("context").and_then(|context| context.get("ip")).and_then(Value::as_str);
    address.unwrap_or_default().to_owned()
}

/// The user whom a caller knows by an id, an address or a user name.
fn known(state: &State, identifier: &str) -> Option<i64> {
    let by_id = || state.directory.get(identifier.parse().ok()?);
    state.directory.named(identifier).or_else(by_id).map(|user: Cow<'_, _>| user.id)
}

/// Whoever is not known becomes a user.
fn new_user(body: &Object) -> Object {
    let names = [("username", "user_identifier"), ("email", "email"), ("phone", "phone")];
    let names = names.into_iter().chain([("firstname", "firstname"), ("lastname", "lastname")]);
    names.filter_map(|(field, member)| Some((field.to_owned(), body.get(member)?.clone()))).collect()
}
