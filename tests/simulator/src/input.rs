//! What a call writes into a user, and why it is refused.

use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::{
    attribute::Attributes,
    clock,
    directory::Directory,
    error,
    reply::Reply,
    store::Object,
    user::{self, Number, Text, User},
};

/// What no answer ever holds.
const SECRETS: [&str; 4] = ["password", "password_confirmation", "password_algorithm", "salt"];

/// What no two users share: its name in a sentence, in a body, and where it is held.
const UNIQUE: [(&str, &str, Text); 2] = [("Email", "email", Text::Email), ("Username", "username", Text::Username)];

/// The name of the account in its refusals.
const SUBDOMAIN: &str = "simulator";

const ACTIVE: i64 = 1;
const PASSWORD_PENDING: i64 = 7;

/// A body whose members are all known.
pub(crate) struct Input(Object);

impl Input {
    /// The members of a body, whose values have been checked, if users have all of them.
    pub(crate) fn of(members: Object, attributes: &Attributes) -> Result<Self, Reply> {
        let is_known = |name: &&String| SECRETS.contains(&name.as_str()) || user::is_written(name);
        if let Some(name) = members.keys().find(|name| !is_known(name)) {
            return Err(unknown(name));
        }
        let custom = members.get("custom_attributes").and_then(Value::as_object);
        let undefined = custom.into_iter().flat_map(Map::keys).find(|name| attributes.place(name).is_none());
        match undefined {
            Some(name) => Err(unknown(&format!("custom_attributes.{name}"))),
            None => Ok(Self(members)),
        }
    }

    /// A user that is created with this.
    pub(crate) fn create(self, directory: &Directory, now: Timestamp) -> Result<User, Reply> {
        let user = User::new(directory.next_id());
        let blank = UNIQUE.iter().filter(|(_, member, _)| self.text(member).is_none_or(str::is_empty));
        self.check(&user, directory, blank.map(|(name, ..)| format!("{name} can't be blank")).collect())?;
        let status = if self.0.contains_key("password") { ACTIVE } else { PASSWORD_PENDING };
        let names = self.text("firstname").zip(self.text("lastname"));
        let openid_name = names.map(|(first, last)| format!("{first}.{last}").to_lowercase());
        let given = [
            ("state", 1.into()),
            ("status", status.into()),
            ("invalid_login_attempts", 0.into()),
            ("openid_name", openid_name.into()),
            ("created_at", clock::text(now).into()),
        ];
        let mut members: Map<String, Value> = given.map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
        members.extend(self.0);
        Ok(Self(members).written(user, directory, now))
    }

    /// A user that is changed by this.
    pub(crate) fn update(self, user: User, directory: &Directory, now: Timestamp) -> Result<User, Reply> {
        self.check(&user, directory, Vec::new())?;
        Ok(self.written(user, directory, now))
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// Refuses what the account cannot take, all of it in one sentence.
    fn check(&self, user: &User, directory: &Directory, mut problems: Vec<String>) -> Result<(), Reply> {
        for (name, member, text) in UNIQUE {
            let value = self.text(member).filter(|value| !value.is_empty());
            if value.is_some_and(|value| directory.is_taken(text, value, user.id)) {
                problems.push(format!("{name} must be unique within {SUBDOMAIN}"));
            }
        }
        let password = self.text("password");
        if password.is_some() && password != self.text("password_confirmation") {
            problems.push("Password confirmation must match the password".to_owned());
        }
        if self.text("password_algorithm") == Some("bcrypt") && !password.is_some_and(|hash| hash.starts_with("$2a")) {
            problems.push("Password must be a bcrypt hash with the prefix $2a".to_owned());
        }
        if problems.is_empty() {
            return Ok(());
        }
        let message = format!("Validation failed: {}", problems.join(", "));
        Err(error::v2(StatusCode::UNPROCESSABLE_ENTITY, &message))
    }

    fn written(self, mut user: User, directory: &Directory, now: Timestamp) -> User {
        let was_active = user.number_at(Number::Status) == Some(ACTIVE);
        let mut set = |name: &str, value| user.set(name, value, &directory.attributes);
        set("updated_at", clock::text(now).into());
        if self.0.contains_key("password") {
            set("password_changed_at", clock::text(now).into());
        }
        if !was_active && self.0.get("status").is_some_and(|status| *status == ACTIVE) {
            set("activated_at", clock::text(now).into());
        }
        for (name, value) in self.0.into_iter().filter(|(name, _)| !SECRETS.contains(&name.as_str())) {
            set(&name, value);
        }
        user
    }
}

fn unknown(name: &str) -> Reply {
    error::v2(StatusCode::BAD_REQUEST, &format!("unknown attribute: {name}"))
}
