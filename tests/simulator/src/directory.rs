//! The users of the account, and the custom attributes that it defines.

use std::fmt;

use jiff::Timestamp;
use serde_json::Value;

use crate::{
    seed,
    user::{Number, Selection, Time, User, View},
};

/// All users, by id.
pub(crate) struct Directory {
    /// Short names of the custom attributes.
    pub(crate) attributes: Vec<String>,
    /// In the order of their ids.
    #[expect(
        clippy::vec_box,
        reason = "a deletion moves all that follow, and a pointer is quicker to move than a user"
    )]
    users: Vec<Box<User>>,
}

/// Why a value cannot be inserted as a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidUser {
    /// It is not a JSON object.
    NotAnObject,
    /// Its `id` is there but is not an integer.
    InvalidId,
}

impl fmt::Display for InvalidUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAnObject => "a user is a JSON object",
            Self::InvalidId => "the id of a user is an integer",
        })
    }
}

impl std::error::Error for InvalidUser {}

impl Directory {
    /// The first so many users of the seed.
    pub(crate) fn seeded(count: usize) -> Self {
        let attributes = seed::ATTRIBUTES.map(str::to_owned).to_vec();
        Self { attributes, users: seed::users(count).map(Box::new).collect() }
    }

    /// All users, in the order of their ids.
    pub(crate) fn users(&self) -> impl ExactSizeIterator<Item = &User> {
        self.users.iter().map(|user| &**user)
    }

    /// The user with this id.
    pub(crate) fn get(&self, id: i64) -> Option<&User> {
        self.place(id).ok().and_then(|place| self.users.get(place)).map(|user| &**user)
    }

    /// The user with this id as it is answered.
    pub(crate) fn full(&self, id: i64) -> Option<View<'_>> {
        let user = self.get(id)?;
        Some(View { user, attributes: &self.attributes, selection: &Selection::Full })
    }

    /// Removes a user; false if there was none.
    pub(crate) fn remove(&mut self, id: i64) -> bool {
        let place = self.place(id);
        place.map(|place| self.users.remove(place)).is_ok()
    }

    /// Adds a user, or replaces the one that has its id. Without an id it gets the next one.
    pub(crate) fn insert(&mut self, user: Value, now: Timestamp) -> Result<i64, InvalidUser> {
        let Value::Object(members) = user else {
            return Err(InvalidUser::NotAnObject);
        };
        let id = match members.get("id") {
            None | Some(Value::Null) => self.users.last().map_or(1, |last| last.id.saturating_add(1)),
            Some(id) => id.as_i64().ok_or(InvalidUser::InvalidId)?,
        };
        let custom = members.get("custom_attributes").and_then(Value::as_object);
        for name in custom.into_iter().flat_map(|custom| custom.keys()) {
            if !self.attributes.contains(name) {
                self.attributes.push(name.clone());
            }
        }
        let mut user = User::new(id).time(Time::CreatedAt, now).time(Time::UpdatedAt, now);
        user = user.number(Number::State, 1).number(Number::Status, 1).number(Number::InvalidLoginAttempts, 0);
        for (name, value) in members.into_iter().filter(|(name, _)| name != "id") {
            user.set(&name, value, &self.attributes);
        }
        match self.place(id) {
            Ok(place) => *self.users[place] = user,
            Err(place) => self.users.insert(place, Box::new(user)),
        }
        Ok(id)
    }

    fn place(&self, id: i64) -> Result<usize, usize> {
        self.users.binary_search_by_key(&id, |user| user.id)
    }
}
