//! A user, held small, and the table of its fields.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::{attribute::Attributes, clock, store::Object};

/// One user of the directory. A list is searched by making them all, so there is no map per user.
#[derive(Clone, Debug, Default)]
pub(crate) struct User {
    pub(crate) id: i64,
    texts: [Option<Box<str>>; Text::COUNT],
    times: [Option<Timestamp>; Time::COUNT],
    numbers: [Option<i64>; Number::COUNT],
    pub(crate) role_ids: Box<[i64]>,
    pub(crate) app_ids: Box<[i64]>,
    /// Values of custom attributes, each at its place; there may be fewer than places.
    pub(crate) attributes: Vec<Option<Box<str>>>,
    /// What a test has inserted and the fields above cannot hold: unknown fields, odd types, odd timestamps.
    odd: Option<Box<Object>>,
}

/// A field of the answer.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    slot: Slot,
    /// Whether lists have it if no fields are asked for.
    listed: bool,
}

#[derive(Clone, Copy)]
enum Slot {
    Id,
    Text(Text),
    Time(Time),
    Number(Number),
    /// A number as text.
    Digits(Number),
    Roles,
    /// Null if there are none.
    SomeRoles,
    Attributes,
    /// Only if asked for, and never set.
    Picture,
}

macro_rules! slots {
    ($(#[$doc:meta])* $name:ident { $($variant:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub(crate) enum $name { $($variant),* }

        impl $name {
            const COUNT: usize = [$(Self::$variant),*].len();
        }
    };
}

slots! {
    /// Fields that are text.
    Text {
        Comment, Company, Department, DistinguishedName, Email, ExternalId, Firstname, Lastname, LocaleCode, MemberOf,
        OpenidName, Phone, PreferredLocaleCode, Samaccountname, Title, Username, Userprincipalname,
    }
}

slots! {
    /// Fields that are a time.
    Time { ActivatedAt, CreatedAt, InvitationSentAt, LastLogin, LockedUntil, PasswordChangedAt, UpdatedAt }
}

slots! {
    /// Fields that are a number.
    Number { DirectoryId, GroupId, InvalidLoginAttempts, ManagerAdId, ManagerUserId, State, Status, TrustedIdpId }
}

const fn listed(name: &'static str, slot: Slot) -> Field {
    Field { name, slot, listed: true }
}

const fn full(name: &'static str, slot: Slot) -> Field {
    Field { name, slot, listed: false }
}

/// The fields of version 2, in the order of the page about a single user.
pub(crate) static V2: [Field; 34] = [
    listed("activated_at", Slot::Time(Time::ActivatedAt)),
    listed("distinguished_name", Slot::Text(Text::DistinguishedName)),
    listed("external_id", Slot::Text(Text::ExternalId)),
    listed("firstname", Slot::Text(Text::Firstname)),
    listed("last_login", Slot::Time(Time::LastLogin)),
    listed("lastname", Slot::Text(Text::Lastname)),
    full("company", Slot::Text(Text::Company)),
    listed("directory_id", Slot::Number(Number::DirectoryId)),
    listed("invitation_sent_at", Slot::Time(Time::InvitationSentAt)),
    listed("member_of", Slot::Text(Text::MemberOf)),
    listed("updated_at", Slot::Time(Time::UpdatedAt)),
    full("preferred_locale_code", Slot::Text(Text::PreferredLocaleCode)),
    listed("created_at", Slot::Time(Time::CreatedAt)),
    full("userprincipalname", Slot::Text(Text::Userprincipalname)),
    full("trusted_idp_id", Slot::Number(Number::TrustedIdpId)),
    full("comment", Slot::Text(Text::Comment)),
    full("title", Slot::Text(Text::Title)),
    full("role_ids", Slot::Roles),
    full("department", Slot::Text(Text::Department)),
    listed("id", Slot::Id),
    full("custom_attributes", Slot::Attributes),
    listed("invalid_login_attempts", Slot::Number(Number::InvalidLoginAttempts)),
    full("manager_user_id", Slot::Number(Number::ManagerUserId)),
    listed("locked_until", Slot::Time(Time::LockedUntil)),
    listed("username", Slot::Text(Text::Username)),
    full("manager_ad_id", Slot::Number(Number::ManagerAdId)),
    listed("email", Slot::Text(Text::Email)),
    listed("phone", Slot::Text(Text::Phone)),
    listed("state", Slot::Number(Number::State)),
    listed("group_id", Slot::Number(Number::GroupId)),
    listed("password_changed_at", Slot::Time(Time::PasswordChangedAt)),
    listed("status", Slot::Number(Number::Status)),
    listed("samaccountname", Slot::Text(Text::Samaccountname)),
    full("profile_picture_url", Slot::Picture),
];

/// The fields of version 1, in the order of recorded answers.
pub(crate) static V1: [Field; 35] = [
    full("activated_at", Slot::Time(Time::ActivatedAt)),
    full("created_at", Slot::Time(Time::CreatedAt)),
    full("email", Slot::Text(Text::Email)),
    full("username", Slot::Text(Text::Username)),
    full("firstname", Slot::Text(Text::Firstname)),
    full("group_id", Slot::Number(Number::GroupId)),
    full("id", Slot::Id),
    full("invalid_login_attempts", Slot::Number(Number::InvalidLoginAttempts)),
    full("invitation_sent_at", Slot::Time(Time::InvitationSentAt)),
    full("last_login", Slot::Time(Time::LastLogin)),
    full("lastname", Slot::Text(Text::Lastname)),
    full("locked_until", Slot::Time(Time::LockedUntil)),
    full("comment", Slot::Text(Text::Comment)),
    full("openid_name", Slot::Text(Text::OpenidName)),
    full("locale_code", Slot::Text(Text::LocaleCode)),
    full("preferred_locale_code", Slot::Text(Text::PreferredLocaleCode)),
    full("password_changed_at", Slot::Time(Time::PasswordChangedAt)),
    full("phone", Slot::Text(Text::Phone)),
    full("status", Slot::Number(Number::Status)),
    full("updated_at", Slot::Time(Time::UpdatedAt)),
    full("distinguished_name", Slot::Text(Text::DistinguishedName)),
    full("external_id", Slot::Text(Text::ExternalId)),
    full("directory_id", Slot::Number(Number::DirectoryId)),
    full("member_of", Slot::Text(Text::MemberOf)),
    full("samaccountname", Slot::Text(Text::Samaccountname)),
    full("userprincipalname", Slot::Text(Text::Userprincipalname)),
    full("manager_ad_id", Slot::Digits(Number::ManagerAdId)),
    full("manager_user_id", Slot::Number(Number::ManagerUserId)),
    full("role_id", Slot::SomeRoles),
    full("company", Slot::Text(Text::Company)),
    full("department", Slot::Text(Text::Department)),
    full("title", Slot::Text(Text::Title)),
    full("state", Slot::Number(Number::State)),
    full("trusted_idp_id", Slot::Number(Number::TrustedIdpId)),
    full("custom_attributes", Slot::Attributes),
];

/// The field of version 2 with this name.
pub(crate) fn field(name: &str) -> Option<&'static Field> {
    V2.iter().find(|field| field.name == name)
}

/// The field that a member of this name is written into, whichever version answers it.
fn target(name: &str) -> Option<&'static Field> {
    V2.iter().chain(&V1).find(|field| field.name == name)
}

/// Whether callers of version 2 write the field of this name; it is one that they read again, but for one.
pub(crate) fn is_written(name: &str) -> bool {
    let is_value =
        |field: &Field| matches!(field.slot, Slot::Text(_) | Slot::Number(_) | Slot::Roles | Slot::Attributes);
    name == "openid_name" || field(name).is_some_and(is_value)
}

/// Which fields an answer holds.
pub(crate) enum Selection {
    /// Those of a user read alone.
    Full,
    /// Those of a user in a list.
    Listed,
    /// The id and these.
    Only(Vec<&'static str>),
}

impl Selection {
    /// The id and these of a version's fields, or the names that are none.
    pub(crate) fn only<'a>(
        fields: &'static [Field],
        names: impl Iterator<Item = &'a str>,
    ) -> Result<Self, Vec<&'a str>> {
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for name in names {
            match fields.iter().find(|field| field.name == name) {
                Some(field) => known.push(field.name),
                None => unknown.push(name),
            }
        }
        if unknown.is_empty() { Ok(Self::Only(known)) } else { Err(unknown) }
    }

    fn has(&self, field: &Field) -> bool {
        match (self, field.slot) {
            (_, Slot::Id) => true,
            (Self::Only(names), _) => names.contains(&field.name),
            (_, Slot::Picture) => false,
            (Self::Full, _) => true,
            (Self::Listed, _) => field.listed,
        }
    }
}

/// What a field holds.
pub(crate) enum FieldValue<'a> {
    Null,
    Number(i64),
    Digits(i64),
    Text(&'a str),
    Time(Timestamp),
    Numbers(&'a [i64]),
    Attributes,
}

impl User {
    /// A user without anything.
    pub(crate) fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }

    /// Sets a text.
    #[must_use]
    pub(crate) fn text(mut self, text: Text, value: impl Into<Box<str>>) -> Self {
        self.texts[text as usize] = Some(value.into());
        self
    }

    /// Sets a time.
    #[must_use]
    pub(crate) fn time(mut self, time: Time, value: Timestamp) -> Self {
        self.times[time as usize] = Some(value);
        self
    }

    /// Sets a number.
    #[must_use]
    pub(crate) fn number(mut self, number: Number, value: i64) -> Self {
        self.numbers[number as usize] = Some(value);
        self
    }

    /// A time.
    pub(crate) fn time_at(&self, time: Time) -> Option<Timestamp> {
        self.times[time as usize]
    }

    /// A text.
    pub(crate) fn text_at(&self, text: Text) -> Option<&str> {
        self.texts[text as usize].as_deref()
    }

    /// A number.
    pub(crate) fn number_at(&self, number: Number) -> Option<i64> {
        self.numbers[number as usize]
    }

    /// What a field holds.
    pub(crate) fn value(&self, field: &Field) -> FieldValue<'_> {
        match field.slot {
            Slot::Id => FieldValue::Number(self.id),
            Slot::Text(text) => self.text_at(text).map_or(FieldValue::Null, FieldValue::Text),
            Slot::Time(time) => self.time_at(time).map_or(FieldValue::Null, FieldValue::Time),
            Slot::Number(number) => self.number_at(number).map_or(FieldValue::Null, FieldValue::Number),
            Slot::Digits(number) => self.number_at(number).map_or(FieldValue::Null, FieldValue::Digits),
            Slot::SomeRoles if self.role_ids.is_empty() => FieldValue::Null,
            Slot::Roles | Slot::SomeRoles => FieldValue::Numbers(&self.role_ids),
            Slot::Attributes => FieldValue::Attributes,
            Slot::Picture => FieldValue::Null,
        }
    }

    /// Reads a member of a JSON object. What the field cannot hold exactly is kept as it is, and answered as it is.
    pub(crate) fn set(&mut self, name: &str, value: Value, attributes: &Attributes) {
        let field = target(name);
        match field.map(|field| field.slot) {
            Some(Slot::Text(text)) => self.texts[text as usize] = value.as_str().map(Box::from),
            Some(Slot::Time(time)) => self.times[time as usize] = value.as_str().and_then(|text| text.parse().ok()),
            Some(Slot::Number(number)) => self.numbers[number as usize] = value.as_i64(),
            Some(Slot::Roles) => {
                self.role_ids = value.as_array().into_iter().flatten().filter_map(Value::as_i64).collect();
            }
            Some(Slot::Attributes) => {
                self.attributes = vec![None; attributes.places()];
                for (place, attribute) in attributes.iter() {
                    self.attributes[place] = value.get(&attribute.shortname).and_then(Value::as_str).map(Box::from);
                }
            }
            Some(Slot::Id | Slot::Digits(_) | Slot::SomeRoles | Slot::Picture) | None => {}
        }
        let same = field.is_some_and(|field| {
            let held = Member { user: self, field, attributes };
            serde_json::to_value(held).is_ok_and(|held| without_nulls(&held) == without_nulls(&value))
        });
        if !same {
            self.odd.get_or_insert_default().insert(name.to_owned(), value);
        } else if let Some(odd) = &mut self.odd {
            odd.remove(name);
        }
    }

    /// The values of custom attributes as they are answered.
    pub(crate) fn custom(&self, attributes: &Attributes) -> Object {
        match self.odd("custom_attributes") {
            Some(Value::Object(odd)) => odd.clone(),
            _ => attributes
                .iter()
                .map(|(place, attribute)| (attribute.shortname.clone(), self.attribute(place).into()))
                .collect(),
        }
    }

    /// The value of the custom attribute at a place.
    pub(crate) fn attribute(&self, place: usize) -> Option<&str> {
        self.attributes.get(place).and_then(Option::as_deref)
    }

    /// Calls a custom attribute otherwise, or takes it away, where its values are kept as they came.
    pub(crate) fn rename_attribute(&mut self, before: &str, now: Option<&str>) {
        let custom = self.odd.as_mut().and_then(|odd| odd.get_mut("custom_attributes")).and_then(Value::as_object_mut);
        if let Some(custom) = custom
            && let Some(value) = custom.remove(before)
            && let Some(now) = now
        {
            custom.insert(now.to_owned(), value);
        }
    }

    fn odd(&self, name: &str) -> Option<&Value> {
        self.odd.as_ref()?.get(name)
    }
}

/// An unset custom attribute is answered as null, so it makes no difference.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
        ),
        other => other.clone(),
    }
}

/// A user as it is answered.
pub(crate) struct View<'a> {
    pub(crate) user: Cow<'a, User>,
    /// Those of the version that answers.
    pub(crate) fields: &'static [Field],
    /// The custom attributes that the account defines.
    pub(crate) attributes: &'a Attributes,
    pub(crate) selection: &'a Selection,
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for field in self.fields.iter().filter(|field| self.selection.has(field)) {
            match self.user.odd(field.name) {
                Some(value) => map.serialize_entry(field.name, value)?,
                None => {
                    map.serialize_entry(field.name, &Member { user: &self.user, field, attributes: self.attributes })?
                }
            }
        }
        if !matches!(self.selection, Selection::Only(_)) {
            let known = |name: &str| field(name).is_some() || self.fields.iter().any(|field| field.name == name);
            let unknown = self.user.odd.iter().flat_map(|odd| odd.iter()).filter(|(name, _)| !known(name));
            for (name, value) in unknown {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}

/// One field of a user as it is answered.
struct Member<'a> {
    user: &'a User,
    field: &'static Field,
    attributes: &'a Attributes,
}

impl Serialize for Member<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.user.value(self.field) {
            FieldValue::Null => serializer.serialize_unit(),
            FieldValue::Number(number) => serializer.serialize_i64(number),
            FieldValue::Digits(number) => serializer.collect_str(&number),
            FieldValue::Text(text) => serializer.serialize_str(text),
            FieldValue::Time(time) => serializer.serialize_str(&clock::text(time)),
            FieldValue::Numbers(numbers) => numbers.serialize(serializer),
            FieldValue::Attributes => {
                let attributes = self.attributes.iter();
                serializer.collect_map(
                    attributes.map(|(place, attribute)| (&attribute.shortname, self.user.attribute(place))),
                )
            }
        }
    }
}
