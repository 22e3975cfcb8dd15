//! Second factors in version 2: devices, their enrollment, and the verification of users by them.

use http::StatusCode;
use serde_json::{Value, json};

use super::{Call, Entry, challenge, mfa_v1};
use crate::{
    clock,
    device::{Attempt, CODE, Device, Outcome},
    error::{self, Status},
    factor::{self, Factor},
    reply::Reply,
    state::State,
    store::Object,
    token,
    user::{Text, User},
};

pub(super) const HANDLERS: &[Entry] = &[
    ("v2", "mfa.create_registration", create_registration),
    ("v2", "mfa.create_verification", create_verification),
    ("v2", "mfa.delete_device", delete_device),
    ("v2", "mfa.generate_token", generate_token),
    ("v2", "mfa.get_registration", get_registration),
    ("v2", "mfa.get_verification", get_verification),
    ("v2", "mfa.list_devices", list_devices),
    ("v2", "mfa.list_factors", list_factors),
    ("v2", "mfa.verify", verify),
    ("v2", "mfa.verify_registration", verify_registration),
];

/// How many seconds a user has to answer if nothing is said.
const LIFETIME: i64 = 120;

fn list_factors(state: &mut State, call: &Call<'_>) -> Reply {
    with_user(state, call, |state, user| {
        let is_enrolled = |factor: Factor| state.devices.active(user.id).any(|device| device.factor == factor);
        let factor = |factor: Factor| json!({"factor_id": factor.id(), "name": factor.name(), "auth_factor_name": factor.auth_factor_name()});
        let factors = Factor::ALL.into_iter().filter(|factor| !is_enrolled(*factor)).map(factor);
        Ok(Reply::json(StatusCode::OK, &factors.collect::<Vec<_>>()))
    })
}

fn list_devices(state: &mut State, call: &Call<'_>) -> Reply {
    with_user(state, call, |state, user| Ok(Reply::json(StatusCode::OK, &state.devices.listed(user.id))))
}

fn delete_device(state: &mut State, call: &Call<'_>) -> Reply {
    with_user(state, call, |state, user| {
        let id = call.text("device_id").parse().ok();
        let is_gone = id.is_some_and(|id| state.devices.remove(user.id, id));
        if is_gone { Ok(Reply::empty(StatusCode::NO_CONTENT)) } else { Err(not_found()) }
    })
}

fn create_registration(state: &mut State, call: &Call<'_>) -> Reply {
    with_user(state, call, |state, user| {
        let body = call.object();
        let id = body.get("factor_id").and_then(Value::as_i64);
        let factor = Factor::ALL.into_iter().find(|factor| Some(factor.id()) == id).ok_or_else(invalid)?;
        let lifetime = match body.get("expires_in").and_then(Value::as_str) {
            None => LIFETIME,
            Some(text) => text.parse().ok().filter(|seconds| (120..=900).contains(seconds)).ok_or_else(invalid)?,
        };
        let is_link = check_message(&body, factor, lifetime)?;
        let is_vouched_for = !factor.shows_codes() && body.get("verified").and_then(Value::as_bool).unwrap_or_default();
        let address = if factor.is_telephone() { Text::Phone } else { Text::Email };
        let needs_address = is_vouched_for || is_link || body.contains_key("custom_message");
        if needs_address && user.text_at(address).is_none() {
            return Err(invalid());
        }
        let device = Device::new(factor, challenge::text(&body, "display_name"), is_vouched_for);
        let id = state.devices.add(user.id, device);
        let device = state.devices.get(user.id, id).ok_or_else(not_found)?;
        let mut answer = device.names();
        let mut attempt = Attempt::new(user.id, device, is_link);
        match factor {
            _ if is_vouched_for => attempt.outcome = Outcome::Accepted,
            Factor::Protect => attempt.pair(),
            _ => state.devices.notify(&mut attempt),
        }
        let status = if is_vouched_for { StatusCode::OK } else { StatusCode::CREATED };
        let expires_at = clock::after(call.now, lifetime);
        answer["expires_at"] = clock::seconds(expires_at).into();
        answer["status"] = word(attempt.outcome).into();
        answer["user_id"] = user.id.to_string().into();
        if factor.shows_codes() {
            answer["factor_data"] = factor_data(user.id, id);
        }
        answer["id"] = state.registrations.add(attempt, expires_at, call.now).into();
        Ok(Reply::json(status, &answer))
    })
}

/// What a user pairs an app with. The key is in Base32, and has nothing to do with the codes.
fn factor_data(user: i64, device: i64) -> Value {
    let token = token::secret(user.unsigned_abs(), device.unsigned_abs(), "pairing");
    let letter = |digit: char| digit.to_digit(16).and_then(|digit| char::from_u32(u32::from('A') + digit));
    let key: String = token.chars().filter_map(letter).take(32).collect();
    let url = format!("otpauth://totp/OneLogin:{user}?secret={key}&issuer=OneLogin");
    json!({"totp_url": url, "verification_token": token})
}

fn get_registration(state: &mut State, call: &Call<'_>) -> Reply {
    with_user(state, call, |state, user| {
        let id = call.text("registration_id");
        let attempt = state.registrations.get_mut(id, call.now).filter(|attempt| attempt.user == user.id);
        let attempt = attempt.ok_or_else(not_found)?;
        let mut outcome = attempt.poll(state.devices.push);
        if outcome == Outcome::Accepted {
            state.devices.activate(user.id, attempt.device);
        } else {
            // An enrollment cannot be refused, only left undone.
            outcome = Outcome::Pending;
        }
        Ok(progress(id, outcome, attempt.device))
    })
}

fn verify_registration(state: &mut State, call: &Call<'_>) -> Reply {
    with_user(state, call, |state, user| {
        let id = call.text("registration_id");
        let attempt = state.registrations.get_mut(id, call.now).filter(|attempt| attempt.user == user.id);
        let attempt = attempt.ok_or_else(not_found)?;
        let code = match call.object().get("otp") {
            Some(Value::String(code)) => code.clone(),
            Some(number) => number.to_string(),
            None => String::new(),
        };
        if !attempt.check(&code) {
            return Err(forbidden());
        }
        state.devices.activate(user.id, attempt.device);
        Ok(progress(id, Outcome::Accepted, attempt.device))
    })
}

fn create_verification(state: &mut State, call: &Call<'_>) -> Reply {
    with_user(state, call, |state, user| {
        let body = call.object();
        let device = challenge::device(&body);
        let device = device.as_deref();
        if let Some(code) = body.get("otp").and_then(Value::as_str) {
            let is_right = is_right(state, call, user.id, device, code);
            return if is_right { Ok(verified()) } else { Err(forbidden()) };
        }
        let lifetime = body.get("expires_in").and_then(Value::as_i64).unwrap_or(LIFETIME);
        if !(1..=900).contains(&lifetime) {
            return Err(invalid());
        }
        let id: i64 = device.ok_or_else(invalid)?.parse().map_err(|_| not_found())?;
        let device = state.devices.active(user.id).find(|device| device.id == id).ok_or_else(not_found)?;
        let is_link = check_message(&body, device.factor, lifetime)?;
        let mut answer = device.names();
        let mut attempt = Attempt::new(user.id, device, is_link);
        state.devices.notify(&mut attempt);
        let expires_at = clock::after(call.now, lifetime);
        answer["expires_at"] = clock::seconds(expires_at).into();
        answer["user_id"] = user.id.to_string().into();
        answer["id"] = state.verifications.add(attempt, expires_at, call.now).into();
        Ok(Reply::json(StatusCode::CREATED, &[answer]))
    })
}

/// Whether a code is right without a verification being named: of those that were sent to the user, that the device shows,
/// or that stand in for one.
fn is_right(state: &mut State, call: &Call<'_>, user: i64, device: Option<&str>, code: &str) -> bool {
    if device.is_none_or(|device| device == stand_in(user)) && state.temporary.take_of(user, code, call.now) {
        return true;
    }
    let id: Option<i64> = device.and_then(|device| device.parse().ok());
    let shown = id.and_then(|id| state.devices.active(user).find(|device| device.id == id));
    if shown.is_some_and(|device| Attempt::new(user, device, false).check(code)) {
        return true;
    }
    let mut attempts = state.verifications.living_mut(call.now).filter(|attempt| attempt.user == user);
    attempts.any(|attempt| {
        let is_meant = device.is_none() || id == Some(attempt.device);
        is_meant && !attempt.factor.shows_codes() && attempt.check(code)
    })
}

fn get_verification(state: &mut State, call: &Call<'_>) -> Reply {
    with_user(state, call, |state, user| {
        let id = call.text("verification_id");
        let attempt = state.verifications.get_mut(id, call.now).filter(|attempt| attempt.user == user.id);
        let attempt = attempt.ok_or_else(not_found)?;
        Ok(progress(id, attempt.poll(state.devices.push), attempt.device))
    })
}

fn verify(state: &mut State, call: &Call<'_>) -> Reply {
    with_user(state, call, |state, user| {
        let id = call.text("verification_id");
        let attempt = state.verifications.get_mut(id, call.now).filter(|attempt| attempt.user == user.id);
        let attempt = attempt.ok_or_else(not_found)?;
        let body = call.object();
        let device = challenge::device(&body);
        let device = device.as_deref();
        let is_meant = device.is_none_or(|device| device == attempt.device.to_string());
        let is_right = is_meant && attempt.check(challenge::text(&body, "otp"));
        if is_right { Ok(verified()) } else { Err(forbidden()) }
    })
}

fn generate_token(state: &mut State, call: &Call<'_>) -> Reply {
    with_user(state, call, |state, user| {
        let lifetime = call.object().get("expires_in").and_then(Value::as_i64).unwrap_or(mfa_v1::TEMPORARY);
        if !(120..=mfa_v1::TEMPORARY).contains(&lifetime) {
            return Err(invalid());
        }
        let mut answer = mfa_v1::temporary(state, call, user.id, lifetime);
        answer["device_id"] = stand_in(user.id).into();
        Ok(Reply::json(StatusCode::OK, &answer))
    })
}

/// The device that a temporary code counts as.
fn stand_in(user: i64) -> String {
    format!("user_temp_otp_{user}")
}

/// Refuses a message or a link that the factor does not have; true if there is a link.
fn check_message(body: &Object, factor: Factor, lifetime: i64) -> Result<bool, Reply> {
    let is_link = body.contains_key("redirect_to");
    let message = body.get("custom_message").and_then(Value::as_str);
    let is_short = message.is_none_or(|message| factor::fits(message, CODE, "{{otp_expiry}}", lifetime));
    let is_possible = (!is_link || factor == Factor::Email) && (message.is_none() || factor == Factor::Sms);
    if is_possible && is_short { Ok(is_link) } else { Err(invalid()) }
}

/// Carries a call out for the user in the path.
fn with_user(
    state: &mut State,
    call: &Call<'_>,
    call_out: impl FnOnce(&mut State, &User) -> Result<Reply, Reply>,
) -> Reply {
    let user = call.id("user_id").and_then(|id| state.directory.get(id)).map(|user| user.into_owned());
    let outcome = user.ok_or_else(not_found).and_then(|user| call_out(state, &user));
    outcome.unwrap_or_else(|refusal| refusal)
}

fn progress(id: &str, outcome: Outcome, device: i64) -> Reply {
    Reply::json(StatusCode::OK, &[json!({"device_id": device.to_string(), "id": id, "status": word(outcome)})])
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Pending => "pending",
        Outcome::Accepted => "accepted",
        Outcome::Rejected => "rejected",
    }
}

fn verified() -> Reply {
    Status::SUCCESS.reply()
}

fn not_found() -> Reply {
    let message = "The resource can't be found or the server has not found anything matching the Request-URI";
    error::v2_named(StatusCode::NOT_FOUND, "NotFound", message)
}

fn forbidden() -> Reply {
    let message = "You are not authorised to perform this action or access the resource";
    error::v2_named(StatusCode::FORBIDDEN, "ForbiddenAction", message)
}

/// A value that cannot be taken. The page's sample lists no parameters at fault.
fn invalid() -> Reply {
    let body = json!({
        "statusCode": 422,
        "name": "ValidationError",
        "message": "Validations failed",
        "details": {"parameters": []},
    });
    Reply::json(StatusCode::UNPROCESSABLE_ENTITY, &body)
}
