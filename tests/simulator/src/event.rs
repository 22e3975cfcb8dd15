//! The account's log. An event of the seed is a function of its place in it, so that a log of any length takes no memory.

use std::{collections::BTreeMap, iter, ops::Range};

use jiff::Timestamp;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::{
    access::{self, InvalidObject},
    clock,
    store::{self, Object},
};

/// The ids are this far apart.
const ID_STEP: i64 = 3;
const FIRST_ID: i64 = 904_257_546;

/// There is one event a minute, in milliseconds from 2025-01-01T00:00:00Z.
const TIME_STEP: i64 = 60_000;
const FIRST_TIME: i64 = 1_735_689_600_000;

/// The users that every account has, and what events happen with.
const KELLY: (i64, &str) = (36_216_766, "Kelly Slater");
const MIKE: (i64, &str) = (56_781_966, "Mike Tester");
const DIRECTORY: i64 = 77_001;
const ADDRESSES: [&str; 5] = ["192.0.2.1", "192.0.2.77", "198.51.100.4", "203.0.113.9", "2001:db8::5"];

/// All events: those of the seed, in the order of their ids and times, and what tests have changed.
pub(crate) struct Events {
    /// How many events the seed has.
    seeded: u64,
    /// What stands in place of the seed at an id: another event, or none.
    changed: BTreeMap<i64, Option<Object>>,
}

/// What a list is in the order of.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Order {
    Id,
    /// And of the id, where times are equal.
    Time,
}

/// Where an event stands in an order. What a test has inserted need not have a time.
pub(crate) type Key = (Option<Timestamp>, i64);

/// An event of the log.
#[derive(Serialize)]
#[serde(untagged)]
#[expect(clippy::large_enum_variant, reason = "nearly all are of the seed, and a filter looks at all of them")]
pub(crate) enum Entry<'a> {
    Seeded(Event),
    Inserted(&'a Object),
}

/// What events are filtered by.
pub(crate) struct Facts<'a> {
    pub(crate) kind: Option<i64>,
    pub(crate) user: Option<i64>,
    pub(crate) directory: Option<i64>,
    pub(crate) client: Option<&'a str>,
    pub(crate) resolution: Option<&'a str>,
}

impl Entry<'_> {
    pub(crate) fn id(&self) -> i64 {
        match self {
            Self::Seeded(event) => event.id,
            Self::Inserted(event) => event.get("id").and_then(Value::as_i64).unwrap_or_default(),
        }
    }

    pub(crate) fn time(&self) -> Option<Timestamp> {
        match self {
            Self::Seeded(event) => Some(event.created_at),
            Self::Inserted(event) => event.get("created_at")?.as_str()?.parse().ok(),
        }
    }

    pub(crate) fn key(&self, order: Order) -> Key {
        (if order == Order::Time { self.time() } else { None }, self.id())
    }

    pub(crate) fn facts(&self) -> Facts<'_> {
        match self {
            Self::Seeded(event) => Facts {
                kind: Some(event.event_type_id),
                user: event.user_id,
                directory: event.directory_id,
                client: event.client_id,
                resolution: event.resolution,
            },
            Self::Inserted(event) => {
                let number = |name| event.get(name).and_then(Value::as_i64);
                let text = |name| event.get(name).and_then(Value::as_str);
                Facts {
                    kind: number("event_type_id"),
                    user: number("user_id"),
                    directory: number("directory_id"),
                    client: text("client_id"),
                    resolution: text("resolution"),
                }
            }
        }
    }
}

/// An event as it is answered, its members in the order of the page.
#[derive(Default, Serialize)]
pub(crate) struct Event {
    id: i64,
    #[serde(serialize_with = "written")]
    created_at: Timestamp,
    account_id: i64,
    user_id: Option<i64>,
    event_type_id: i64,
    notes: Option<&'static str>,
    ipaddr: Option<&'static str>,
    actor_user_id: Option<i64>,
    assuming_acting_user_id: Option<i64>,
    role_id: Option<i64>,
    app_id: Option<i64>,
    group_id: Option<i64>,
    otp_device_id: Option<i64>,
    policy_id: Option<i64>,
    actor_system: &'static str,
    custom_message: Option<&'static str>,
    role_name: Option<&'static str>,
    app_name: Option<&'static str>,
    group_name: Option<&'static str>,
    actor_user_name: Option<&'static str>,
    user_name: Option<&'static str>,
    policy_name: Option<&'static str>,
    otp_device_name: Option<&'static str>,
    operation_name: Option<&'static str>,
    directory_sync_run_id: Option<i64>,
    directory_id: Option<i64>,
    resolution: Option<&'static str>,
    client_id: Option<&'static str>,
    resource_type_id: Option<i64>,
    error_description: Option<&'static str>,
    proxy_ip: Option<&'static str>,
    risk_score: Option<i64>,
    risk_reasons: Option<&'static str>,
    risk_cookie_id: Option<&'static str>,
    browser_fingerprint: Option<&'static str>,
}

fn written<S: Serializer>(time: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&clock::text(*time))
}

impl Events {
    /// The first so many events.
    pub(crate) fn seeded(count: u64) -> Self {
        Self { seeded: count, changed: BTreeMap::new() }
    }

    /// How many there are.
    pub(crate) fn count(&self) -> u64 {
        let changed = |is_there: bool| {
            let such = self.changed.iter().filter(|(_, event)| event.is_some() == is_there);
            such.filter(|(id, _)| self.place(**id).is_some() != is_there).count() as u64
        };
        (self.seeded + changed(true)).saturating_sub(changed(false))
    }

    /// The event with this id.
    pub(crate) fn get(&self, id: i64) -> Option<Entry<'_>> {
        match self.changed.get(&id) {
            Some(event) => event.as_ref().map(Entry::Inserted),
            None => self.place(id).map(|place| Entry::Seeded(self.at(place))),
        }
    }

    /// Adds an event, or replaces the one that has its id. Without an id it gets the next one.
    pub(crate) fn insert(&mut self, mut given: Object, now: Timestamp) -> Result<i64, InvalidObject> {
        let seed = self.seeded.checked_sub(1).map_or(FIRST_ID - ID_STEP, |last| self.at(last).id);
        let changed = self.changed.last_key_value().map_or(0, |(id, _)| *id);
        let id = access::take_number(&mut given)?.unwrap_or_else(|| seed.max(changed).saturating_add(1));
        let event = Event { id, created_at: now, account_id: crate::state::ACCOUNT, ..Event::default() };
        let mut event = serde_json::to_value(event).map(store::object).unwrap_or_default();
        event.extend(given);
        self.changed.insert(id, Some(event));
        Ok(id)
    }

    /// Removes an event; false if there was none.
    pub(crate) fn remove(&mut self, id: i64) -> bool {
        let existed = self.get(id).is_some();
        if existed {
            self.changed.insert(id, None);
        }
        existed
    }

    /// All of them, in the order of their ids.
    pub(crate) fn all(&self) -> impl Iterator<Item = Entry<'_>> {
        self.walk(Order::Id, 0..self.seeded, None, false)
    }

    /// The events of these places of the seed and those inserted, each way from a key, which is left out.
    pub(crate) fn walk(
        &self,
        order: Order,
        places: Range<u64>,
        from: Option<Key>,
        downwards: bool,
    ) -> impl Iterator<Item = Entry<'_>> {
        let is_behind = move |key: Key| from.is_none_or(|from| if downwards { key < from } else { key > from });
        let Range { start, end } = places;
        let places = match from.map(|from| self.before(order, from)) {
            None => start..end,
            Some(place) if downwards => start..end.min(place),
            Some(place) => {
                let is_itself = place < self.seeded && from == Some(Entry::Seeded(self.at(place)).key(order));
                start.max(place + u64::from(is_itself))..end
            }
        };
        let (up, down) = if downwards { (0..0, places) } else { (places, 0..0) };
        let seeded = up.chain(down.rev()).map(|place| Entry::Seeded(self.at(place)));
        let mut seeded = seeded.filter(|event| !self.changed.contains_key(&event.id())).peekable();
        let mut inserted: Vec<Entry<'_>> = self.changed.values().flatten().map(Entry::Inserted).collect();
        inserted.retain(|event| is_behind(event.key(order)));
        inserted.sort_by_key(|event| event.key(order));
        if downwards {
            inserted.reverse();
        }
        let mut inserted = inserted.into_iter().peekable();
        iter::from_fn(move || {
            let is_seeded = match (seeded.peek(), inserted.peek()) {
                (Some(seeded), Some(inserted)) => (seeded.key(order) < inserted.key(order)) != downwards,
                (seeded, _) => seeded.is_some(),
            };
            if is_seeded { seeded.next() } else { inserted.next() }
        })
    }

    /// How many events of the seed stand before a key.
    fn before(&self, order: Order, (time, id): Key) -> u64 {
        match (order, time) {
            (Order::Id, _) => {
                let number = id.saturating_sub(FIRST_ID).saturating_add(ID_STEP - 1).div_euclid(ID_STEP);
                u64::try_from(number).unwrap_or_default().min(self.seeded)
            }
            (Order::Time, None) => 0,
            (Order::Time, Some(time)) => {
                let place = self.first_from(time);
                let is_before = |event: Event| event.created_at == time && event.id < id;
                place + u64::from(place < self.seeded && is_before(self.at(place)))
            }
        }
    }

    /// How many events the seed has.
    pub(crate) fn places(&self) -> u64 {
        self.seeded
    }

    /// The place of the event with this id in the seed.
    pub(crate) fn place(&self, id: i64) -> Option<u64> {
        let offset = id.checked_sub(FIRST_ID)?;
        let place = u64::try_from(offset / ID_STEP).ok()?;
        (offset % ID_STEP == 0 && place < self.seeded).then_some(place)
    }

    /// The place of the first event of this time or later; behind the last, if there is none.
    pub(crate) fn first_from(&self, time: Timestamp) -> u64 {
        self.first(time, Timestamp::lt)
    }

    /// The place of the first event later than this time; behind the last, if there is none.
    pub(crate) fn first_after(&self, time: Timestamp) -> u64 {
        self.first(time, Timestamp::le)
    }

    /// Every minute has one event, which is the only one that has to be looked at.
    fn first(&self, time: Timestamp, is_before: fn(&Timestamp, &Timestamp) -> bool) -> u64 {
        let step = time.as_millisecond().saturating_sub(FIRST_TIME).div_euclid(TIME_STEP);
        let place = u64::try_from(step).unwrap_or_default().min(self.seeded);
        place.saturating_add(u64::from(is_before(&created_at(place), &time))).min(self.seeded)
    }

    /// The event at this place.
    fn at(&self, place: u64) -> Event {
        let n = place as i64;
        let (user, actor) = if n % 5 < 3 { (KELLY, MIKE) } else { (MIKE, KELLY) };
        let base = Event {
            id: FIRST_ID + n * ID_STEP,
            created_at: created_at(place),
            account_id: crate::state::ACCOUNT,
            ipaddr: Some(ADDRESSES[(n % 5) as usize]),
            ..Event::default()
        };
        let to_user = Event { user_id: Some(user.0), user_name: Some(user.1), ..base };
        let by = |(id, name): (i64, &'static str), event| Event {
            actor_user_id: Some(id),
            actor_user_name: Some(name),
            ..event
        };
        match n % 7 {
            0 => by(
                user,
                Event {
                    event_type_id: 5,
                    risk_score: Some(n % 101),
                    risk_reasons: Some("Infrequent access from this address (13%)\nLow trust for session (15%)"),
                    browser_fingerprint: Some("71f0c2bc184748e5a6b"),
                    ..to_user
                },
            ),
            1 => by(
                user,
                Event {
                    event_type_id: 8,
                    notes: Some("Initiated by OneLogin via SAML"),
                    app_id: Some(1_170_001),
                    app_name: Some("AppWonder"),
                    ..to_user
                },
            ),
            2 => Event { event_type_id: 6, ..to_user },
            3 => by(actor, Event { event_type_id: 4, role_id: Some(199_848), role_name: Some("Employee"), ..to_user }),
            4 => by(actor, Event { event_type_id: 13, client_id: Some("d0c5ba9fa9e14f6c8b6b"), ..to_user }),
            5 => Event {
                event_type_id: 114,
                ipaddr: None,
                actor_system: "Directory",
                directory_sync_run_id: Some(n / 7),
                directory_id: Some(DIRECTORY),
                ..base
            },
            _ => Event {
                event_type_id: 25,
                ipaddr: None,
                actor_system: "Provisioning",
                app_id: Some(1_170_002),
                app_name: Some("Payroll"),
                operation_name: Some("create"),
                resolution: Some("retry"),
                error_description: Some("The application did not answer."),
                ..to_user
            },
        }
    }
}

/// When the event at this place happened: somewhere in its minute.
fn created_at(place: u64) -> Timestamp {
    let n = place as i64;
    let time = FIRST_TIME.saturating_add(n.saturating_mul(TIME_STEP)).saturating_add(n % 1000 * 7919 % TIME_STEP);
    Timestamp::from_millisecond(time).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Builder;

    #[test]
    fn ids_and_times_ascend_and_lead_back_to_their_places() {
        for events in [Events::seeded(2500), Events::seeded(Builder::MOST_EVENTS)] {
            for place in (0..2499).chain(events.count().saturating_sub(1000)..events.count() - 1) {
                let (event, next) = (events.at(place), events.at(place + 1));
                assert!(event.id < next.id && event.created_at < next.created_at, "{place}");
                assert_eq!((events.place(event.id), events.place(event.id + 1)), (Some(place), None));
                let time = event.created_at;
                assert_eq!((events.first_from(time), events.first_after(time)), (place, place + 1));
                let later = time.checked_add(jiff::SignedDuration::from_nanos(1)).unwrap();
                assert_eq!((events.first_from(later), events.first_after(later)), (place + 1, place + 1));
            }
        }
    }

    #[test]
    fn there_are_no_events_before_the_first_and_behind_the_last() {
        let events = Events::seeded(2);
        assert_eq!((events.first_from(Timestamp::MIN), events.first_after(Timestamp::MIN)), (0, 0));
        assert_eq!((events.first_from(Timestamp::MAX), events.first_after(Timestamp::MAX)), (2, 2));
        for id in [i64::MIN, 0, FIRST_ID - ID_STEP, FIRST_ID + 2 * ID_STEP, i64::MAX] {
            assert_eq!(events.place(id), None, "{id}");
        }
        assert_eq!(Events::seeded(0).first_from(Timestamp::MIN), 0);
        assert!(
            clock::text(Events::seeded(Builder::MOST_EVENTS).at(Builder::MOST_EVENTS - 1).created_at)
                .starts_with("3926-")
        );
    }
}
