//! Which users a list holds, and in what order.

use std::{borrow::Cow, cmp::Ordering, ops::Range};

use jiff::Timestamp;

use crate::{
    app::Holders,
    attribute::Attributes,
    directory::Directory,
    query::{self, Query},
    user::{self, Field, FieldValue, Number, Text, Time, User},
};

/// What stands before the name of a custom attribute.
pub(crate) const ATTRIBUTE_PREFIX: &str = "custom_attributes.";

/// The fields that lists can be sorted by. The documentation names none, and `created_at` as one that is not.
const SORTABLE: [&str; 7] = ["email", "firstname", "id", "last_login", "lastname", "updated_at", "username"];

/// The parameters that compare a text.
const TEXTS: [(&str, Text); 7] = [
    ("email", Text::Email),
    ("external_id", Text::ExternalId),
    ("firstname", Text::Firstname),
    ("lastname", Text::Lastname),
    ("samaccountname", Text::Samaccountname),
    ("username", Text::Username),
    ("userprincipalname", Text::Userprincipalname),
];

/// The parameters that compare a time.
const TIMES: [(&str, Time, Ordering); 8] = [
    ("since", Time::CreatedAt, Ordering::Greater),
    ("until", Time::CreatedAt, Ordering::Less),
    ("created_since", Time::CreatedAt, Ordering::Greater),
    ("created_until", Time::CreatedAt, Ordering::Less),
    ("updated_since", Time::UpdatedAt, Ordering::Greater),
    ("updated_until", Time::UpdatedAt, Ordering::Less),
    ("last_login_since", Time::LastLogin, Ordering::Greater),
    ("last_login_until", Time::LastLogin, Ordering::Less),
];

/// The parameters that compare a number.
const NUMBERS: [(&str, Number); 3] =
    [("directory_id", Number::DirectoryId), ("group_id", Number::GroupId), ("status", Number::Status)];

/// One condition; a list holds the users that meet all.
pub(crate) enum Condition<'a> {
    Text(Text, &'a str),
    /// The number as text.
    NumberText(Number, &'a str),
    Attribute(usize, &'a str),
    Number(Number, i64),
    Time(Time, Ordering, Timestamp),
    Role(i64),
    App(Holders),
    Ids(Vec<i64>),
}

impl Condition<'_> {
    /// Whether a user meets it. A field that is null meets none.
    pub(crate) fn holds(&self, user: &User) -> bool {
        match self {
            Self::Text(text, pattern) => user.text_at(*text).is_some_and(|text| matches(pattern, text)),
            Self::NumberText(number, pattern) => {
                user.number_at(*number).is_some_and(|number| matches(pattern, &number.to_string()))
            }
            Self::Attribute(place, pattern) => user.attribute(*place).is_some_and(|text| matches(pattern, text)),
            Self::Number(number, wanted) => user.number_at(*number) == Some(*wanted),
            Self::Time(time, order, limit) => user.time_at(*time).is_some_and(|time| time.cmp(limit) == *order),
            Self::Role(role) => user.role_ids.contains(role),
            Self::App(holders) => holders.has(user),
            Self::Ids(ids) => ids.contains(&user.id),
        }
    }
}

/// The conditions in a query that has been checked, or the custom attributes in it that the account does not define.
pub(crate) fn conditions<'a>(query: &'a Query, attributes: &Attributes) -> Result<Vec<Condition<'a>>, Vec<String>> {
    let mut conditions = Vec::new();
    let mut undefined = Vec::new();
    for (name, value) in query.prefixed(ATTRIBUTE_PREFIX) {
        match attributes.place(name) {
            Some(place) => conditions.push(Condition::Attribute(place, value)),
            None => undefined.push(format!("{ATTRIBUTE_PREFIX}{name}")),
        }
    }
    if !undefined.is_empty() {
        return Err(undefined);
    }
    let texts = TEXTS.iter().filter_map(|(name, text)| Some(Condition::Text(*text, query.text(name)?)));
    let times =
        TIMES.iter().filter_map(|(name, time, order)| Some(Condition::Time(*time, *order, query.timestamp(name)?)));
    let numbers = NUMBERS.iter().filter_map(|(name, number)| Some(Condition::Number(*number, query.integer(name)?)));
    conditions.extend(texts.chain(times).chain(numbers));
    conditions.extend(query.text("manager_ad_id").map(|value| Condition::NumberText(Number::ManagerAdId, value)));
    conditions.extend(query.integer("role_id").map(Condition::Role));
    conditions.extend(query.integer("id").map(|id| Condition::Ids(vec![id])));
    conditions.extend(query.list("user_ids").map(|ids| Condition::Ids(ids.filter_map(query::integer).collect())));
    Ok(conditions)
}

/// Whether a text is this pattern, in which `*` stands for any text.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(mut text) = text.strip_prefix(start) else {
        return false;
    };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    for part in middle.split('*') {
        let Some(place) = text.find(part) else {
            return false;
        };
        text = &text[place + part.len()..];
    }
    text.ends_with(end)
}

/// How many users meet the conditions, and those of them that are at these places of the list.
pub(crate) fn select<'a>(
    directory: &'a Directory,
    conditions: &[Condition<'_>],
    sort: Option<&Sort>,
    places: Range<usize>,
) -> (usize, Vec<Cow<'a, User>>) {
    let users = directory.users();
    if conditions.is_empty() && sort.is_none() {
        return (users.len(), directory.users_from(places.start).take(places.len()).collect());
    }
    // No more of each user than the order needs: there may be millions of them.
    let mut found: Vec<(Option<Key>, i64)> = users
        .filter(|user| conditions.iter().all(|condition| condition.holds(user)))
        .map(|user| (sort.and_then(|sort| sort.key(&user)), user.id))
        .collect();
    if let Some(sort) = sort {
        // It is stable: equals stay in the order of their ids.
        found.sort_by(|(left, _), (right, _)| sort.compare(left.as_ref(), right.as_ref()));
    }
    let page = found.iter().skip(places.start).take(places.len());
    (found.len(), page.filter_map(|(_, id)| directory.get(*id)).collect())
}

/// The order of a list.
pub(crate) struct Sort {
    field: &'static Field,
    descending: bool,
}

/// What a user is sorted by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Number(i64),
    Text(Box<str>),
    Time(Timestamp),
}

impl Sort {
    /// Reads `+field` or `-field`; a plus that was not encoded arrives as a blank. The name is the error.
    pub(crate) fn parse(text: &str) -> Result<Self, &str> {
        let (descending, name) = match text.strip_prefix('-') {
            Some(name) => (true, name),
            None => (false, text.strip_prefix(['+', ' ']).ok_or(text)?),
        };
        let field = user::field(name).filter(|field| SORTABLE.contains(&field.name)).ok_or(name)?;
        Ok(Self { field, descending })
    }

    fn key(&self, user: &User) -> Option<Key> {
        match user.value(self.field) {
            FieldValue::Number(number) | FieldValue::Digits(number) => Some(Key::Number(number)),
            FieldValue::Text(text) => Some(Key::Text(text.into())),
            FieldValue::Time(time) => Some(Key::Time(time)),
            FieldValue::Null | FieldValue::Numbers(_) | FieldValue::Attributes => None,
        }
    }

    /// Which of two users comes first. Nulls come last.
    fn compare(&self, left: Option<&Key>, right: Option<&Key>) -> Ordering {
        match (left, right) {
            (Some(left), Some(right)) if self.descending => right.cmp(left),
            (Some(left), Some(right)) => left.cmp(right),
            (left, right) => left.is_none().cmp(&right.is_none()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text, expected) in [
            ("kelly", "kelly", true),
            ("kelly", "Kelly", false),
            ("k*", "kelly", true),
            ("*y", "kelly", true),
            ("*ell*", "kelly", true),
            ("k*l*y", "kelly", true),
            ("k*l*l*l*y", "kelly", false),
            ("*", "", true),
            ("**", "é", true),
            ("ke*elly", "kelly", false),
            ("", "kelly", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn a_sort_needs_a_sign_and_a_sortable_field() {
        assert!(Sort::parse("+email").is_ok() && Sort::parse(" email").is_ok() && Sort::parse("-email").is_ok());
        assert_eq!(Sort::parse("-created_at").err(), Some("created_at"));
        assert_eq!(Sort::parse("email").err(), Some("email"));
        assert_eq!(Sort::parse("").err(), Some(""));
    }
}
