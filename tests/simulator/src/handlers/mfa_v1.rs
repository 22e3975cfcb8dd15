//! Second factors in version 1: what a user can enroll and has, and the codes and pushes of it.

use http::StatusCode;
use serde_json::{Value, json};

use super::{Call, Entry, challenge};
use crate::{
    clock,
    device::{Attempt, CODE, Device, Outcome},
    error::{self, Status},
    factor::{self, Factor},
    login::{LIFETIME, Temporary},
    reply::Reply,
    state::State,
    store::Object,
};

pub(super) const HANDLERS: &[Entry] = &[
    ("v1", "mfa.activate", activate),
    ("v1", "mfa.enroll", enroll),
    ("v1", "mfa.generate_token", generate_token),
    ("v1", "mfa.list_devices", list_devices),
    ("v1", "mfa.list_factors", list_factors),
    ("v1", "mfa.remove", remove),
    ("v1", "mfa.verify", verify),
];

/// How many seconds a temporary code lives if nothing is said.
pub(super) const TEMPORARY: i64 = 259_200;

fn list_factors(state: &mut State, call: &Call<'_>) -> Reply {
    let Ok(user) = user(state, call) else {
        return error::v1_not_found("User", call.id("user_id").unwrap_or_default());
    };
    let is_enrolled = |factor: Factor| state.devices.active(user).any(|device| device.factor == factor);
    let factors = Factor::ALL.iter().filter(|factor| !is_enrolled(**factor));
    let factors = factors.filter_map(|factor| Some(json!({"factor_id": factor.id_v1()?, "name": factor.name()})));
    Status::SUCCESS.with(&json!({"auth_factors": factors.collect::<Vec<_>>()}))
}

fn list_devices(state: &mut State, call: &Call<'_>) -> Reply {
    let user = match user(state, call) {
        Ok(user) => user,
        Err(refusal) => return refusal,
    };
    let mut rows = Vec::new();
    for device in state.devices.of(user) {
        // What takes a push and a code is there twice.
        if device.factor.sends() {
            rows.push(row(state, user, device, true));
        }
        if device.factor.shows_codes() {
            rows.push(row(state, user, device, false));
        }
    }
    Status::SUCCESS.with(&json!({"otp_devices": rows}))
}

/// A device as lists and enrollments have it; what does not apply to its kind is left out.
fn row(state: &State, user: i64, device: &Device, needs_trigger: bool) -> Value {
    let is_default = state.devices.of(user).first().is_some_and(|first| first.id == device.id);
    let mut row = json!({
        "active": device.is_active,
        "auth_factor_name": device.factor.device_type(),
        "default": is_default,
        "id": device.id,
        "needs_trigger": needs_trigger,
        "type_display_name": device.factor.device_type(),
        "user_display_name": device.name,
    });
    if let Some(phone) = &device.phone {
        row["phone_number"] = json!(phone);
    }
    row
}

fn enroll(state: &mut State, call: &Call<'_>) -> Reply {
    let user = match user(state, call) {
        Ok(user) => user,
        Err(refusal) => return refusal,
    };
    let body = call.object();
    let factor = body.get("factor_id").and_then(Value::as_i64);
    let Some(factor) = Factor::ALL.into_iter().find(|known| factor.is_some() && known.id_v1() == factor) else {
        return not_found();
    };
    let is_active = body.get("verified").and_then(Value::as_bool).unwrap_or_default();
    let device = Device::new(factor, challenge::text(&body, "display_name"), is_active);
    let phone = Some(challenge::text(&body, "number").to_owned());
    let id = state.devices.add(user, Device { phone, ..device });
    let Some(device) = state.devices.get(user, id) else { return not_found() };
    let mut row = row(state, user, device, factor.sends());
    if !is_active {
        row["state_token"] = trigger(state, call, user, id, LIFETIME).into();
    }
    Status::SUCCESS.with(&[row])
}

fn remove(state: &mut State, call: &Call<'_>) -> Reply {
    let device = call.id("device_id").unwrap_or_default();
    match user(state, call) {
        Ok(user) if state.devices.remove(user, device) => Reply::json(StatusCode::OK, &Object::new()),
        Ok(_) => not_found(),
        Err(refusal) => refusal,
    }
}

fn activate(state: &mut State, call: &Call<'_>) -> Reply {
    let (user, device) = match device(state, call) {
        Ok((user, device)) if device.factor.sends() => (user, device),
        Ok(_) => return error::v1(StatusCode::BAD_REQUEST, "Factor sends nothing"),
        Err(refusal) => return refusal,
    };
    let body = call.object();
    let lifetime = body.get("state_token_expires_in").and_then(Value::as_i64).unwrap_or(LIFETIME);
    let message = challenge::text(&body, "sms_message");
    if lifetime < 1 {
        return error::v1_detail("state_token_expires_in", "STATE_TOKEN_EXPIRES_IN is incorrect");
    }
    if !factor::fits(message, CODE, "{{expiration}}", lifetime) {
        return error::v1_detail("sms_message", "SMS_MESSAGE is too long");
    }
    let (id, factor) = (device.id, device.factor);
    let mut sent = json!({
        "active": device.is_active,
        "auth_factor_name": factor.device_type(),
        "device_id": id,
        "id": user,
        "state_token_expires_at": clock::seconds(clock::after(call.now, lifetime)),
        "type_display_name": factor.device_type(),
        "user_display_name": device.name,
    });
    sent["state_token"] = trigger(state, call, user, id, lifetime).into();
    Status::success(factor.pending()).with(&[sent])
}

/// Has a device send something, and gives the state token of it.
fn trigger(state: &mut State, call: &Call<'_>, user: i64, device: i64, lifetime: i64) -> Option<String> {
    let mut attempt = Attempt::new(user, state.devices.get(user, device)?, false);
    state.devices.notify(&mut attempt);
    Some(state.triggers.add(attempt, clock::after(call.now, lifetime), call.now))
}

fn verify(state: &mut State, call: &Call<'_>) -> Reply {
    let refused = || error::v1(StatusCode::UNAUTHORIZED, "Failed authentication with this factor");
    let body = call.object();
    let code = body.get("otp_token").and_then(Value::as_str);
    if call.id("device_id") == Some(0) {
        return match user(state, call) {
            Ok(user) if state.temporary.take_of(user, code.unwrap_or_default(), call.now) => error::v1_success(),
            Ok(_) => refused(),
            Err(refusal) => refusal,
        };
    }
    let (user, device) = match device(state, call) {
        Ok(found) => found,
        Err(refusal) => return refusal,
    };
    let id = device.id;
    let token = body.get("state_token").and_then(Value::as_str);
    let mut shown = Attempt::new(user, device, false);
    let attempt = match token {
        Some(token) => state.triggers.get_mut(token, call.now).filter(|attempt| attempt.device == id),
        // A code that the device shows by itself needs none.
        None if device.factor.shows_codes() && code.is_some() => Some(&mut shown),
        None => None,
    };
    let Some(attempt) = attempt else {
        return error::v1(StatusCode::BAD_REQUEST, "State token is invalid or expired");
    };
    let outcome = match code {
        Some(code) if attempt.check(code) => Outcome::Accepted,
        Some(_) => Outcome::Rejected,
        None => attempt.poll(state.devices.push),
    };
    match outcome {
        Outcome::Pending => Status::pending(attempt.factor.pending()).reply(),
        Outcome::Rejected => refused(),
        Outcome::Accepted => {
            token.and_then(|token| state.triggers.take(token, call.now));
            state.devices.activate(user, id);
            error::v1_success()
        }
    }
}

fn generate_token(state: &mut State, call: &Call<'_>) -> Reply {
    let user = match user(state, call) {
        Ok(user) => user,
        Err(refusal) => return refusal,
    };
    let body = call.object();
    let lifetime = body.get("expires_in").and_then(Value::as_i64).unwrap_or(TEMPORARY);
    if lifetime < 1 {
        return error::v1_detail("expires_in", "EXPIRES_IN is incorrect");
    }
    Reply::json(StatusCode::OK, &temporary(state, call, user, lifetime))
}

/// Makes a temporary code, and answers what version 1 says of it.
pub(super) fn temporary(state: &mut State, call: &Call<'_>, user: i64, lifetime: i64) -> Value {
    let is_reusable = call.object().get("reusable").and_then(Value::as_bool).unwrap_or_default();
    let expires_at = clock::after(call.now, lifetime);
    json!({
        "expires_at": clock::seconds(expires_at),
        "mfa_token": state.temporary.add(Temporary { user, is_reusable }, expires_at, call.now),
        "reusable": is_reusable,
    })
}

/// The user in the path.
fn user(state: &State, call: &Call<'_>) -> Result<i64, Reply> {
    let user = call.id("user_id").and_then(|id| state.directory.get(id));
    user.map(|user| user.id).ok_or_else(|| error::v1(StatusCode::BAD_REQUEST, "User does not exist"))
}

/// The user in the path, and the user's device there.
fn device<'a>(state: &'a State, call: &Call<'_>) -> Result<(i64, &'a Device), Reply> {
    let user = user(state, call)?;
    let device = call.id("device_id").and_then(|id| state.devices.get(user, id));
    device.map(|device| (user, device)).ok_or_else(not_found)
}

fn not_found() -> Reply {
    error::v1(StatusCode::BAD_REQUEST, "Factor could not be found")
}
