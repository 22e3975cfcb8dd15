//! What a call writes into a user, and why it is refused.

use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::{
    attribute::Attributes,
    clock,
    directory::Directory,
    error::{self, Shape},
    reply::Reply,
    store::Object,
    user::{self, Number, Text, User},
};

/// What no answer ever holds.
pub(crate) const SECRETS: [&str; 4] = ["password", "password_confirmation", "password_algorithm", "salt"];

/// What no two users share: its name in a sentence, in a body, and where it is held.
const UNIQUE: [(&str, &str, Text); 2] = [("Email", "email", Text::Email), ("Username", "username", Text::Username)];

/// The name of the account in its refusals.
const SUBDOMAIN: &str = "simulator";

pub(crate) const ACTIVE: i64 = 1;
pub(crate) const LOCKED: i64 = 3;
const PASSWORD_EXPIRED: i64 = 4;
const AWAITING_PASSWORD_RESET: i64 = 5;
const PASSWORD_PENDING: i64 = 7;

/// What users wait in until they have a new password.
const WITHOUT_PASSWORD: [i64; 3] = [PASSWORD_EXPIRED, AWAITING_PASSWORD_RESET, PASSWORD_PENDING];

/// What is to be written into a user, and how it is refused.
pub(crate) struct Input {
    shape: Shape,
    members: Object,
}

impl Input {
    /// The members of a body of version 2, whose values have been checked, if users have all of them.
    pub(crate) fn of(members: Object, attributes: &Attributes) -> Result<Self, Reply> {
        let is_known = |name: &&String| SECRETS.contains(&name.as_str()) || user::is_written(name);
        if let Some(name) = members.keys().find(|name| !is_known(name)) {
            return Err(unknown(name));
        }
        match undefined(&members, attributes) {
            Some(name) => Err(unknown(&format!("custom_attributes.{name}"))),
            None => Ok(Self { shape: Shape::V2, members }),
        }
    }

    /// The members of a body of version 1, whose values have been checked, if all of them are written by this call, which
    /// is a `method` in its refusals.
    pub(crate) fn v1(
        mut members: Object,
        method: &str,
        is_written: impl Fn(&str) -> bool,
        attributes: &Attributes,
    ) -> Result<Self, Reply> {
        if let Some(name) = members.keys().find(|name| !is_written(name)) {
            let description = match user::V1.iter().any(|field| field.name == name) {
                true => format!("{name} is an excluded attribute for {method} request for user"),
                false => format!("{name} is not a valid attribute for user model"),
            };
            return Err(error::v1_detail(name, &description));
        }
        if undefined(&members, attributes).is_some() {
            let names: String = attributes.iter().map(|(_, attribute)| format!("{} ", attribute.shortname)).collect();
            let message = format!("input custom_attributes is not valid. Valid custom_attributes -> [{names}]");
            return Err(error::v1(StatusCode::BAD_REQUEST, &message));
        }
        // An empty text takes a value away.
        let custom = members.get_mut("custom_attributes").and_then(Value::as_object_mut);
        for value in custom.into_iter().flat_map(Map::values_mut).filter(|value| *value == "") {
            *value = Value::Null;
        }
        // The members that are written otherwise than they are kept.
        if let Some(notes) = members.remove("notes") {
            members.insert("comment".to_owned(), notes);
        }
        if let Some(manager) = members.get_mut("manager_ad_id")
            && let Some(number) = manager.as_str().and_then(|text| text.parse::<i64>().ok())
        {
            *manager = number.into();
        }
        Ok(Self { shape: Shape::V1, members })
    }

    /// Members that a call writes whatever its body says.
    pub(crate) fn trusted(shape: Shape, members: impl IntoIterator<Item = (&'static str, Value)>) -> Self {
        Self { shape, members: members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect() }
    }

    /// The same with a user's values for the custom attributes that it does not name.
    pub(crate) fn keeping_attributes(mut self, user: &User, attributes: &Attributes) -> Self {
        if let Some(Value::Object(custom)) = self.members.get_mut("custom_attributes") {
            let mut all = user.custom(attributes);
            all.append(custom);
            *custom = all;
        }
        self
    }

    /// A user that is created with this.
    pub(crate) fn create(mut self, directory: &Directory, now: Timestamp) -> Result<User, Reply> {
        let user = User::new(directory.next_id());
        let blank = UNIQUE.iter().filter(|(_, member, _)| self.text(member).is_none_or(str::is_empty));
        let mut problems: Vec<String> = blank.map(|(name, ..)| format!("{name} can't be blank")).collect();
        if self.shape == Shape::V1 && problems.len() < UNIQUE.len() {
            // Version 1 needs one of them.
            problems.clear();
        }
        self.check(&user, directory, problems)?;
        let status = if self.members.contains_key("password") { ACTIVE } else { PASSWORD_PENDING };
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
        members.append(&mut self.members);
        Ok(Self { members, ..self }.written(user, directory, now))
    }

    /// A user that is changed by this.
    pub(crate) fn update(self, user: User, directory: &Directory, now: Timestamp) -> Result<User, Reply> {
        self.check(&user, directory, Vec::new())?;
        Ok(self.written(user, directory, now))
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.members.get(name)?.as_str()
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
        Err(match self.shape {
            Shape::Auth | Shape::V1 => error::v1(StatusCode::BAD_REQUEST, &message),
            Shape::V2 => error::v2(StatusCode::UNPROCESSABLE_ENTITY, &message),
        })
    }

    fn written(mut self, mut user: User, directory: &Directory, now: Timestamp) -> User {
        let before = user.number_at(Number::Status);
        let has_password = self.members.contains_key("password");
        if has_password && before.is_some_and(|status| WITHOUT_PASSWORD.contains(&status)) {
            self.members.entry("status").or_insert(ACTIVE.into());
        }
        let is_active = self.members.get("status").is_some_and(|status| *status == ACTIVE);
        let mut set = |name: &str, value| user.set(name, value, &directory.attributes);
        set("updated_at", clock::text(now).into());
        if has_password {
            set("password_changed_at", clock::text(now).into());
        }
        if is_active && before != Some(ACTIVE) {
            set("activated_at", clock::text(now).into());
        }
        for (name, value) in self.members.into_iter().filter(|(name, _)| !SECRETS.contains(&name.as_str())) {
            set(&name, value);
        }
        user
    }
}

/// A custom attribute in a body that the account does not define.
fn undefined<'a>(members: &'a Object, attributes: &Attributes) -> Option<&'a String> {
    let custom = members.get("custom_attributes").and_then(Value::as_object);
    custom.into_iter().flat_map(Map::keys).find(|name| attributes.place(name).is_none())
}

fn unknown(name: &str) -> Reply {
    error::v2(StatusCode::BAD_REQUEST, &format!("unknown attribute: {name}"))
}
