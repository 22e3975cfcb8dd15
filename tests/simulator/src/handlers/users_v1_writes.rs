//! Users in version 1, written: by one call for most fields, and by one each for the others.

use std::borrow::Cow;

use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{
    Call, Entry,
    users_v1::{one, reachable},
};
use crate::{
    clock,
    error::{self, Shape},
    input::{Input, LOCKED},
    reply::Reply,
    state::State,
    store::Object,
    user::{Number, User},
};

pub(super) const HANDLERS: &[Entry] = &[
    ("v1", "users.add_roles", add_roles),
    ("v1", "users.create", create),
    ("v1", "users.lock", lock),
    ("v1", "users.remove_roles", remove_roles),
    ("v1", "users.set_custom_attributes", set_custom_attributes),
    ("v1", "users.set_password", set_password),
    ("v1", "users.set_password_hash", set_password_hash),
    ("v1", "users.set_state", set_state),
    ("v1", "users.update", update),
];

/// What both a new user and a change of one can have.
const WRITTEN: [&str; 20] = [
    "company",
    "department",
    "directory_id",
    "distinguished_name",
    "email",
    "external_id",
    "firstname",
    "group_id",
    "invalid_login_attempts",
    "lastname",
    "locale_code",
    "manager_ad_id",
    "member_of",
    "notes",
    "openid_name",
    "phone",
    "samaccountname",
    "title",
    "username",
    "userprincipalname",
];

const APPROVED: i64 = 1;
const UNLICENSED: i64 = 3;

/// The most characters that a salt can have.
const LONGEST_SALT: usize = 40;

fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let is_written = |name: &str| WRITTEN.contains(&name) || name == "custom_attributes";
    let input = Input::v1(call.object(), "post", is_written, &state.directory.attributes);
    match input.and_then(|input| input.create(&state.directory, call.now)) {
        Ok(user) => kept(state, user),
        Err(refusal) => refusal,
    }
}

fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let is_written = |name: &str| WRITTEN.contains(&name) || ["manager_user_id", "state"].contains(&name);
    let updated = reachable(state, call).and_then(|user| {
        let members = call.object();
        if user.number_at(Number::State) == Some(UNLICENSED) && members.get("state").is_some_and(|to| *to != UNLICENSED)
        {
            return Err(state_invalid());
        }
        let input = Input::v1(members, "put", is_written, &state.directory.attributes)?;
        input.update(user.into_owned(), &state.directory, call.now)
    });
    match updated {
        Ok(user) => kept(state, user),
        Err(refusal) => refusal,
    }
}

/// Keeps a user, and answers it with all its fields.
fn kept(state: &mut State, user: User) -> Reply {
    state.directory.put(user.clone());
    one(state, Cow::Owned(user))
}

/// Writes what a call says of the user in the path, and answers that it went well.
fn write(
    state: &mut State,
    call: &Call<'_>,
    input: impl FnOnce(&State, &User, Object) -> Result<Input, Reply>,
) -> Reply {
    let written = reachable(state, call).and_then(|user| {
        let input = input(state, &user, call.object())?;
        input.update(user.into_owned(), &state.directory, call.now)
    });
    match written {
        Ok(user) => {
            state.passwords.set(user.id, &call.object());
            state.directory.put(user);
            error::v1_success()
        }
        Err(refusal) => refusal,
    }
}

fn set_custom_attributes(state: &mut State, call: &Call<'_>) -> Reply {
    write(state, call, |state, user, body| {
        if body.get("custom_attributes").and_then(Value::as_object).is_some_and(Object::is_empty) {
            return Err(refused("custom_attributes is empty"));
        }
        let attributes = &state.directory.attributes;
        let input = Input::v1(body, "put", |name| name == "custom_attributes", attributes)?;
        Ok(input.keeping_attributes(user, attributes))
    })
}

fn add_roles(state: &mut State, call: &Call<'_>) -> Reply {
    write(state, call, |state, user, body| {
        let given = roles(state, &body)?;
        if given.iter().any(|role| user.role_ids.contains(role)) {
            return Err(refused("input role_id_array is already included as user roles"));
        }
        Ok(Input::trusted(Shape::V1, [("role_ids", json!([&user.role_ids, &given[..]].concat()))]))
    })
}

fn remove_roles(state: &mut State, call: &Call<'_>) -> Reply {
    write(state, call, |state, user, body| {
        let taken = roles(state, &body)?;
        if taken.iter().any(|role| !user.role_ids.contains(role)) {
            return Err(refused("input role_id_array is not included as user roles"));
        }
        let left: Vec<&i64> = user.role_ids.iter().filter(|role| !taken.contains(role)).collect();
        Ok(Input::trusted(Shape::V1, [("role_ids", json!(left))]))
    })
}

/// The roles in a body, each of them once, if the account has them.
fn roles(state: &State, body: &Object) -> Result<Vec<i64>, Reply> {
    let ids = body.get("role_id_array").and_then(Value::as_array).into_iter().flatten();
    let mut ids: Vec<i64> = ids.filter_map(Value::as_i64).collect();
    ids.sort_unstable();
    ids.dedup();
    match ids.iter().all(|id| state.roles.get(*id).is_some()) {
        true if ids.is_empty() => Err(refused("role_id_array is empty")),
        true => Ok(ids),
        false => {
            let known: Vec<String> = state.roles.iter().map(|(id, _)| id.to_string()).collect();
            Err(refused(&format!("role_id_array should be a subset of -> [{}]", known.join(", "))))
        }
    }
}

fn set_password(state: &mut State, call: &Call<'_>) -> Reply {
    write(state, call, |_, _, body| Ok(password(&body)))
}

fn set_password_hash(state: &mut State, call: &Call<'_>) -> Reply {
    write(state, call, |_, _, body| {
        let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
        let is_digit = |letter: u8| letter.is_ascii_digit() || (b'a'..=b'f').contains(&letter);
        if text("password").len() != 64 || !text("password").bytes().all(is_digit) {
            return Err(error::v1_detail("password", "password should be -> 64 hexadecimal digits"));
        }
        if text("password_salt").chars().count() > LONGEST_SALT {
            return Err(error::v1_detail("password_salt", "password_salt should be -> 40 characters at most"));
        }
        Ok(password(&body))
    })
}

/// The password of a body and its confirmation.
fn password(body: &Object) -> Input {
    let value = |name: &str| body.get(name).cloned().unwrap_or_default();
    Input::trusted(
        Shape::V1,
        [("password", value("password")), ("password_confirmation", value("password_confirmation"))],
    )
}

fn set_state(state: &mut State, call: &Call<'_>) -> Reply {
    write(state, call, |_, user, body| {
        let to = body.get("state").and_then(Value::as_i64).unwrap_or_default();
        match user.number_at(Number::State) {
            Some(from) if from == to => Err(refused("user is already in this state")),
            Some(UNLICENSED) if to != APPROVED => Err(state_invalid()),
            _ => Ok(Input::trusted(Shape::V1, [("state", to.into())])),
        }
    })
}

/// Without a policy, which the simulated users do not have, no minutes are for good.
fn lock(state: &mut State, call: &Call<'_>) -> Reply {
    write(state, call, |_, _, body| {
        let minutes = body.get("locked_until").and_then(Value::as_i64).filter(|minutes| *minutes > 0);
        let time = minutes.map(|minutes| SignedDuration::from_secs(minutes.saturating_mul(60)));
        let end = time.map(|time| call.now.checked_add(time).unwrap_or(Timestamp::MAX));
        Ok(Input::trusted(
            Shape::V1,
            [
                ("status", LOCKED.into()),
                ("locked_until", end.map(clock::text).into()),
                ("invalid_login_attempts", 0.into()),
            ],
        ))
    })
}

fn refused(message: &str) -> Reply {
    error::v1(StatusCode::BAD_REQUEST, message)
}

fn state_invalid() -> Reply {
    refused("state is invalid")
}
