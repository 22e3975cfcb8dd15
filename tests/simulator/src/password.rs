//! The passwords of users, which no answer and no log holds.

use std::collections::HashMap;

use serde_json::Value;

use crate::store::Object;

/// The password of everyone for whom no call has set another.
pub(crate) const SEEDED: &str = "simulated-password";

/// The passwords that calls have set.
#[derive(Default)]
pub(crate) struct Passwords {
    /// None for one that came as a hash: nobody can log in with it.
    set: HashMap<i64, Option<Box<str>>>,
}

impl Passwords {
    /// Takes a user's password from a body that was carried out, if there is one in it.
    pub(crate) fn set(&mut self, user: i64, body: &Object) {
        if let Some(password) = body.get("password").and_then(Value::as_str) {
            let is_hash = body.get("password_algorithm").is_some_and(|algorithm| !algorithm.is_null());
            self.set.insert(user, (!is_hash).then(|| password.into()));
        }
    }

    /// Whether a password is a user's.
    pub(crate) fn is(&self, user: i64, password: &str) -> bool {
        self.set.get(&user).map_or(Some(SEEDED), Option::as_deref) == Some(password)
    }

    /// Forgets the password of a user who is gone.
    pub(crate) fn forget(&mut self, user: i64) {
        self.set.remove(&user);
    }
}
