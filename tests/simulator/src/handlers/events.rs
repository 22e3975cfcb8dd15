//! Events in version 1, which only reads them.

use std::ops::Range;

use http::{HeaderMap, StatusCode, header};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::{Call, Entry, pages_v1};
use crate::{
    cursor::Place,
    error::{self, Shape, Status},
    event::{Entry as LogEntry, Event, Events, Key, Order},
    query::{self, Problem, Query},
    reply::Reply,
    state::State,
};

pub(super) const HANDLERS: &[Entry] = &[("v1", "events.get", get), ("v1", "events.list", list)];

const PATH: &str = "/api/1/events";

/// The most events a page can hold, and what it holds if nothing is said.
const LARGEST_PAGE: usize = 50;

#[derive(Serialize)]
struct Page<T> {
    status: Status<'static>,
    pagination: Pagination,
    data: Vec<T>,
}

#[derive(Serialize)]
struct Pagination {
    before_cursor: Option<String>,
    after_cursor: Option<String>,
    previous_link: Option<String>,
    next_link: Option<String>,
}

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    match listed(&state.events, call) {
        Ok(reply) => reply,
        Err(name) => Shape::V1.query_refused(&Problem::Invalid(name.to_owned())),
    }
}

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.id("id").unwrap_or_default();
    match state.events.get(id) {
        Some(event) => pages_v1::one(&event),
        None => error::v1_not_found("Event", id),
    }
}

/// The page, or the parameter that is refused.
fn listed(events: &Events, call: &Call<'_>) -> Result<Reply, &'static str> {
    let query = call.query;
    let selection = Selection::read(events, query)?;
    let fields = fields(query)?;
    let limit = query.integer("limit").and_then(|limit| usize::try_from(limit).ok()).unwrap_or(LARGEST_PAGE);
    let limit = limit.min(LARGEST_PAGE);
    let key = |name| query.text(name).map(|cursor| selection.key(cursor).ok_or(name)).transpose();
    let page: Vec<LogEntry<'_>> = match (key("after_cursor")?, key("before_cursor")?) {
        (Some(_), Some(_)) => return Err("before_cursor"),
        (after, None) => selection.after(after).take(limit).collect(),
        (None, before) => {
            let mut page: Vec<LogEntry<'_>> = selection.before(before).take(limit).collect();
            page.reverse();
            page
        }
    };

    let first = page.first().map(|first| first.key(selection.order));
    let last = page.last().map(|last| last.key(selection.order));
    let cursor = |key: Option<Key>| key.map(|(_, id)| Place(id).encode());
    let before_cursor = cursor(first.filter(|first| selection.before(Some(*first)).next().is_some()));
    let after_cursor = cursor(last.filter(|last| selection.after(Some(*last)).next().is_some()));
    let pagination = Pagination {
        previous_link: before_cursor.as_ref().map(|cursor| link(call.headers, "before_cursor", cursor)),
        next_link: after_cursor.as_ref().map(|cursor| link(call.headers, "after_cursor", cursor)),
        before_cursor,
        after_cursor,
    };
    Ok(match fields {
        None => Reply::json(StatusCode::OK, &Page { status: Status::SUCCESS, pagination, data: page }),
        Some(fields) => {
            let data = page.iter().map(|event| only(event, &fields)).collect();
            Reply::json(StatusCode::OK, &Page { status: Status::SUCCESS, pagination, data })
        }
    })
}

/// Which events are listed, and in what order.
struct Selection<'a> {
    events: &'a Events,
    /// Places of the seed, narrowed down by what they follow from.
    places: Range<u64>,
    order: Order,
    descending: bool,
    id: Option<i64>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    time: Option<Timestamp>,
    types: Option<Vec<i64>>,
    user: Option<i64>,
    directory: Option<i64>,
    client: Option<&'a str>,
    resolution: Option<&'a str>,
}

impl<'a> Selection<'a> {
    fn read(events: &'a Events, query: &'a Query) -> Result<Self, &'static str> {
        let (order, descending) = match query.text("sort") {
            None | Some("+id" | " id") => (Order::Id, false),
            Some("-id") => (Order::Id, true),
            Some("+created_at" | " created_at") => (Order::Time, false),
            Some("-created_at") => (Order::Time, true),
            Some(_) => return Err("sort"),
        };
        let (since, until, time) = (query.timestamp("since"), query.timestamp("until"), query.timestamp("created_at"));
        let id = query.integer("id");
        let mut places = 0..events.places();
        let mut narrow = |other: Range<u64>| places = places.start.max(other.start)..places.end.min(other.end);
        if let Some(since) = since {
            narrow(events.first_after(since)..u64::MAX);
        }
        if let Some(until) = until {
            narrow(0..events.first_from(until));
        }
        if let Some(time) = time {
            narrow(events.first_from(time)..events.first_after(time));
        }
        if let Some(id) = id {
            narrow(events.place(id).map_or(0..0, |place| place..place + 1));
        }
        Ok(Self {
            events,
            places,
            order,
            descending,
            id,
            since,
            until,
            time,
            types: query.list("event_type_id").map(|types| types.filter_map(query::integer).collect()),
            user: query.integer("user_id"),
            directory: query.integer("directory_id"),
            client: query.text("client_id"),
            resolution: query.text("resolution"),
        })
    }

    /// Where the event stands that a cursor leads to.
    fn key(&self, cursor: &str) -> Option<Key> {
        Some(self.events.get(Place::decode(cursor)?.0)?.key(self.order))
    }

    /// The events behind this one, the nearest first; all, if it is none.
    fn after(&self, key: Option<Key>) -> impl Iterator<Item = LogEntry<'a>> {
        self.walk(key, self.descending)
    }

    /// The events before this one, the nearest first.
    fn before(&self, key: Option<Key>) -> impl Iterator<Item = LogEntry<'a>> {
        self.walk(key, !self.descending)
    }

    fn walk(&self, key: Option<Key>, downwards: bool) -> impl Iterator<Item = LogEntry<'a>> {
        self.events.walk(self.order, self.places.clone(), key, downwards).filter(|event| self.holds(event))
    }

    fn holds(&self, event: &LogEntry<'_>) -> bool {
        let (facts, time) = (event.facts(), event.time());
        let same = |wanted: Option<i64>, found| wanted.is_none() || wanted == found;
        let same_text = |wanted: Option<&str>, found| wanted.is_none() || wanted == found;
        same(self.id, Some(event.id()))
            && self.since.is_none_or(|since| time.is_some_and(|time| time > since))
            && self.until.is_none_or(|until| time.is_some_and(|time| time < until))
            && (self.time.is_none() || self.time == time)
            && same(self.user, facts.user)
            && same(self.directory, facts.directory)
            && same_text(self.client, facts.client)
            && same_text(self.resolution, facts.resolution)
            && self.types.as_ref().is_none_or(|types| facts.kind.is_some_and(|kind| types.contains(&kind)))
    }
}

/// The address of another page. It holds no filter.
fn link(headers: &HeaderMap, name: &str, cursor: &str) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let query = form_urlencoded::Serializer::new(String::new()).append_pair(name, cursor).finish();
    format!("http://{host}{PATH}?{query}")
}

/// The fields asked for.
fn fields(query: &Query) -> Result<Option<Vec<&str>>, &'static str> {
    let Some(names) = query.list("fields") else {
        return Ok(None);
    };
    let known = serde_json::to_value(Event::default()).unwrap_or_default();
    let names: Vec<&str> = names.collect();
    if names.iter().all(|name| known.get(name).is_some()) { Ok(Some(names)) } else { Err("fields") }
}

/// An event with these fields and its id.
fn only(event: &LogEntry<'_>, fields: &[&str]) -> Value {
    let mut event = serde_json::to_value(event).unwrap_or_default();
    if let Value::Object(members) = &mut event {
        members.retain(|name, _| name == "id" || fields.contains(&name.as_str()));
    }
    event
}
