//! The users of the account, and the custom attributes that it defines.

use std::{
    borrow::Cow,
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet, btree_map},
    iter::Peekable,
};

use jiff::Timestamp;
use serde_json::Value;

use crate::{
    access::{self, InvalidObject},
    attribute::{Attribute, Attributes},
    seed,
    store::Object,
    user::{self, Number, Selection, Text, Time, User, View},
};

/// All users: those of the seed, which are made when they are needed, and what has changed since.
pub(crate) struct Directory {
    pub(crate) attributes: Attributes,
    /// How many users the seed has.
    seeded: usize,
    /// What stands in place of the seed at an id: another user, or none.
    changed: BTreeMap<i64, Option<Box<User>>>,
    count: usize,
    /// The names and addresses of those that stand in place of the seed, in small letters, each with its user's id.
    names: BTreeSet<(Box<str>, i64)>,
    /// Cuts through the list as it is; none, until they are needed.
    cuts: OnceCell<Vec<Cut>>,
}

/// How many changes there are from one cut through the list to the next.
const CUT_EVERY: usize = 256;

/// Where the list goes on with a change, so that a page far behind need not be walked to.
struct Cut {
    /// How many users stand before it.
    place: usize,
    /// The position in the seed that comes next.
    position: usize,
    /// The id of the change.
    id: i64,
}

impl Directory {
    /// The first so many users of the seed.
    pub(crate) fn seeded(count: usize) -> Self {
        Self {
            attributes: Attributes::seeded(),
            seeded: count,
            changed: BTreeMap::new(),
            count,
            names: BTreeSet::new(),
            cuts: OnceCell::new(),
        }
    }

    /// All users, in the order of their ids.
    pub(crate) fn users(&self) -> Users<'_> {
        Users { position: 0, seeded: self.seeded, changed: self.changed.range(..).peekable(), left: self.count }
    }

    /// The users from this place of the list on.
    pub(crate) fn users_from(&self, place: usize) -> Users<'_> {
        let place = place.min(self.count);
        let cuts = self.cuts.get_or_init(|| self.cut());
        let mut users = self.users();
        if let Some(cut) = cuts[..cuts.partition_point(|cut| cut.place <= place)].last() {
            let changed = self.changed.range(cut.id..).peekable();
            users = Users { position: cut.position, changed, left: self.count - cut.place, ..users };
        }
        if let Some(last) = (users.left - (self.count - place)).checked_sub(1) {
            users.nth(last);
        }
        users
    }

    /// Cuts the list where changes stand.
    fn cut(&self) -> Vec<Cut> {
        let (mut cuts, mut added, mut replaced) = (Vec::new(), 0, 0);
        for (number, (id, user)) in self.changed.iter().enumerate() {
            if number % CUT_EVERY == 0 {
                let position = seed::position(*id).min(self.seeded);
                cuts.push(Cut { place: position + added - replaced, position, id: *id });
            }
            added += usize::from(user.is_some());
            replaced += usize::from(self.seed_at(*id).is_some());
        }
        cuts
    }

    /// The user with this id.
    pub(crate) fn get(&self, id: i64) -> Option<Cow<'_, User>> {
        match self.changed.get(&id) {
            Some(user) => user.as_deref().map(Cow::Borrowed),
            None => self.seed_at(id).map(|position| Cow::Owned(seed::user(position))),
        }
    }

    /// The user with this id as it is answered.
    pub(crate) fn full(&self, id: i64) -> Option<View<'_>> {
        let user = self.get(id)?;
        Some(View { user, fields: &user::V2, attributes: &self.attributes, selection: &Selection::Full })
    }

    /// Removes a user; false if there was none.
    pub(crate) fn remove(&mut self, id: i64) -> bool {
        let exists = self.has(id);
        if exists {
            self.change(id, None);
        }
        exists
    }

    /// Puts a user where its id is; one that was there is gone.
    pub(crate) fn put(&mut self, user: User) {
        self.change(user.id, Some(Box::new(user)));
    }

    /// Changes all users that are such.
    pub(crate) fn change_all(&mut self, is_meant: impl Fn(&User) -> bool, change: impl Fn(&mut User, &Attributes)) {
        let users: Vec<User> = self.users().filter(|user| is_meant(user)).map(Cow::into_owned).collect();
        for mut user in users {
            change(&mut user, &self.attributes);
            self.put(user);
        }
    }

    /// Lets this stand in place of the seed at an id.
    fn change(&mut self, id: i64, user: Option<Box<User>>) {
        let (existed, exists) = (self.has(id), user.is_some());
        self.count = self.count + usize::from(exists) - usize::from(existed);
        for name in self.changed.get(&id).into_iter().flatten().flat_map(|user| names(user)) {
            self.names.remove(&name);
        }
        self.names.extend(user.iter().flat_map(|user| names(user)));
        // Where a user took the place of a changed one, all cuts stay where they are.
        if self.changed.insert(id, user).is_none_or(|before| before.is_some() != exists) {
            self.cuts.take();
        }
    }

    /// Adds a user, or replaces the one that has its id. Without an id it gets the next one.
    pub(crate) fn insert(&mut self, mut members: Object, now: Timestamp) -> Result<i64, InvalidObject> {
        let id = access::take_number(&mut members)?.unwrap_or_else(|| self.next_id());
        let custom = members.get("custom_attributes").and_then(Value::as_object);
        for name in custom.into_iter().flat_map(|custom| custom.keys()) {
            if self.attributes.place(name).is_none() {
                self.attributes.add(name, name, Value::Null);
            }
        }
        let mut user = User::new(id).time(Time::CreatedAt, now).time(Time::UpdatedAt, now);
        user = user.number(Number::State, 1).number(Number::Status, 1).number(Number::InvalidLoginAttempts, 0);
        for (name, value) in members {
            user.set(&name, value, &self.attributes);
        }
        self.put(user);
        Ok(id)
    }

    /// Defines a custom attribute, anew if there is one with its id.
    pub(crate) fn define(&mut self, attribute: Attribute) {
        let shortname = attribute.shortname.clone();
        if let Some(before) = self.attributes.put(attribute) {
            self.rename(&before.shortname, Some(&shortname));
        }
    }

    /// Defines a custom attribute no more, in which case its values are gone; false if there was none.
    pub(crate) fn undefine(&mut self, id: i64) -> bool {
        let Some(before) = self.attributes.remove(id) else { return false };
        self.rename(&before.shortname, None);
        true
    }

    fn rename(&mut self, before: &str, now: Option<&str>) {
        for user in self.changed.values_mut().flatten() {
            user.rename_attribute(before, now);
        }
    }

    /// The id of a new user: above all there are and, among those that have changed, all there were.
    pub(crate) fn next_id(&self) -> i64 {
        let seed = self.seeded.checked_sub(1).map_or(0, seed::id);
        let changed = self.changed.last_key_value().map_or(0, |(id, _)| *id);
        seed.max(changed).saturating_add(1)
    }

    /// Whether a user other than this one has an e-mail address or a user name, in capitals or not.
    pub(crate) fn is_taken(&self, text: Text, value: &str, but_for: i64) -> bool {
        let has = |user: &User| {
            user.id != but_for && user.text_at(text).is_some_and(|other| other.eq_ignore_ascii_case(value))
        };
        self.changed_namesakes(value).any(has) || self.namesakes(value).any(|user| has(&user))
    }

    /// The user who has this user name or e-mail address, in capitals or not.
    pub(crate) fn named(&self, name: &str) -> Option<Cow<'_, User>> {
        let is = |text: Option<&str>| text.is_some_and(|text| text.eq_ignore_ascii_case(name));
        let has = |user: &User| NAMES.into_iter().any(|text| is(user.text_at(text)));
        let changed = self.changed_namesakes(name).next().map(Cow::Borrowed);
        changed.or_else(|| self.namesakes(name).find(has).map(Cow::Owned))
    }

    /// The users who stand in place of the seed and have this e-mail address or user name.
    fn changed_namesakes(&self, name: &str) -> impl Iterator<Item = &User> {
        let name: Box<str> = name.to_ascii_lowercase().into();
        let names = self.names.range((name.clone(), i64::MIN)..=(name, i64::MAX));
        names.filter_map(|(_, id)| self.changed.get(id)?.as_deref())
    }

    /// The users who are as the seed made them and can have this e-mail address or user name.
    fn namesakes(&self, name: &str) -> impl Iterator<Item = User> {
        let untouched = |position: &usize| *position < self.seeded && !self.changed.contains_key(&seed::id(*position));
        seed::namesakes(name).filter(untouched).map(seed::user)
    }

    fn has(&self, id: i64) -> bool {
        self.changed.get(&id).map_or_else(|| self.seed_at(id).is_some(), Option::is_some)
    }

    /// Where the seed has this id.
    fn seed_at(&self, id: i64) -> Option<usize> {
        Some(seed::position(id)).filter(|position| *position < self.seeded && seed::id(*position) == id)
    }
}

/// The texts by which users are told apart.
const NAMES: [Text; 2] = [Text::Email, Text::Username];

/// Those that a user has, as the directory finds them.
fn names(user: &User) -> impl Iterator<Item = (Box<str>, i64)> {
    NAMES.into_iter().filter_map(|text| Some((user.text_at(text)?.to_ascii_lowercase().into(), user.id)))
}

/// Users in the order of their ids; skipping some of them costs no more than what has changed among them.
pub(crate) struct Users<'a> {
    /// The position in the seed that comes next.
    position: usize,
    seeded: usize,
    changed: Peekable<btree_map::Range<'a, i64, Option<Box<User>>>>,
    left: usize,
}

impl<'a> Iterator for Users<'a> {
    type Item = Cow<'a, User>;

    fn next(&mut self) -> Option<Self::Item> {
        self.nth(0)
    }

    fn nth(&mut self, mut skip: usize) -> Option<Self::Item> {
        self.left = self.left.saturating_sub(skip.saturating_add(1));
        loop {
            let until = self.changed.peek().map_or(self.seeded, |(id, _)| seed::position(**id).min(self.seeded));
            let untouched = until - self.position;
            if skip < untouched {
                let position = self.position + skip;
                self.position = position + 1;
                return Some(Cow::Owned(seed::user(position)));
            }
            skip -= untouched;
            let (id, user) = self.changed.next()?;
            // The change stands in place of the seed's user of the same id, if there is one.
            let replaces = until < self.seeded && seed::id(until) == *id;
            self.position = until + usize::from(replaces);
            match user {
                Some(user) if skip == 0 => return Some(Cow::Borrowed(user)),
                Some(_) => skip -= 1,
                None => {}
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for Users<'_> {}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn insert(directory: &mut Directory, user: Value) -> i64 {
        directory.insert(user.as_object().unwrap().clone(), Timestamp::UNIX_EPOCH).unwrap()
    }

    /// Removes, inserts and replaces users all over the seed, and keeps account of the ids in the plainest way.
    fn changed(count: usize) -> (Directory, BTreeMap<i64, bool>) {
        let mut directory = Directory::seeded(count);
        let mut expected: BTreeMap<i64, bool> = (0..count).map(|position| (seed::id(position), false)).collect();
        for step in 0..60 + 3 * count {
            let id = seed::id(step * 7 % (count + 3)) + [0, 0, 1, -1][step % 4];
            if step % 3 == 0 {
                assert_eq!(directory.remove(id), expected.remove(&id).is_some(), "{id}");
            } else {
                insert(&mut directory, json!({"id": id, "title": "changed"}));
                expected.insert(id, true);
            }
        }
        (directory, expected)
    }

    #[test]
    fn a_user_stands_where_its_id_is_however_the_list_is_entered() {
        for count in [0, 1, 2, 3, 40, 3 * CUT_EVERY] {
            let (directory, expected) = changed(count);
            let expected: Vec<(i64, bool)> = expected.into_iter().collect();
            let seen = |user: Cow<'_, User>| (user.id, user.text_at(Text::Title) == Some("changed"));
            assert_eq!(directory.users().map(seen).collect::<Vec<_>>(), expected);
            for skip in 0..expected.len() + 2 {
                let mut users = directory.users_from(skip);
                assert_eq!(users.len(), expected.len().saturating_sub(skip));
                assert_eq!(users.next().map(seen), expected.get(skip).copied());
                assert_eq!(users.next().map(seen), expected.get(skip + 1).copied());
            }
            for (id, is_changed) in expected {
                assert_eq!(directory.get(id).map(seen), Some((id, is_changed)));
            }
        }
    }

    #[test]
    fn a_new_id_was_never_given_before() {
        let mut directory = Directory::seeded(2);
        let first = insert(&mut directory, json!({}));
        assert_eq!(first, seed::id(1) + 1);
        assert!(directory.remove(first) && !directory.remove(first));
        assert_eq!(insert(&mut directory, json!({})), first + 1);
        assert_eq!(directory.users().len(), 3);
    }

    #[test]
    fn a_name_is_taken_until_its_user_is_renamed_or_gone() {
        let mut directory = Directory::seeded(40);
        let user = seed::user(9);
        let email = user.text_at(Text::Email).unwrap().to_uppercase();
        assert!(directory.is_taken(Text::Email, &email, 0));
        assert!(!directory.is_taken(Text::Email, &email, user.id) && !directory.is_taken(Text::Username, &email, 0));
        insert(&mut directory, json!({"id": user.id, "email": "new"}));
        assert!(!directory.is_taken(Text::Email, &email, 0) && directory.is_taken(Text::Email, "NEW", 0));
        directory.remove(user.id);
        assert!(!directory.is_taken(Text::Email, "new", 0));
        let beyond = seed::user(40);
        assert!(!directory.is_taken(Text::Email, beyond.text_at(Text::Email).unwrap(), 0));
    }
}
