//! Events in version 1: the list.

use std::ops::Range;

use http::{HeaderMap, StatusCode, header};
use serde::Serialize;
use serde_json::Value;

use super::{Call, Entry};
use crate::{
    cursor::Place,
    error::{Shape, Status},
    event::{Event, Events},
    query::{self, Problem, Query},
    reply::Reply,
    state::State,
};

pub(super) const HANDLERS: &[Entry] = &[("v1", "events.list", list)];

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
    match listed(state.events, call) {
        Ok(reply) => reply,
        Err(name) => Shape::V1.query_refused(&Problem::Invalid(name.to_owned())),
    }
}

/// The page, or the parameter that is refused.
fn listed(events: Events, call: &Call<'_>) -> Result<Reply, &'static str> {
    let query = call.query;
    let selection = Selection::read(events, query)?;
    let fields = fields(query)?;
    let limit = query.integer("limit").and_then(|limit| usize::try_from(limit).ok()).unwrap_or(LARGEST_PAGE);
    let limit = limit.min(LARGEST_PAGE);
    let place = |name| query.text(name).map(|cursor| place(events, cursor).ok_or(name)).transpose();
    let page: Vec<u64> = match (place("after_cursor")?, place("before_cursor")?) {
        (Some(_), Some(_)) => return Err("before_cursor"),
        (after, None) => selection.after(after).take(limit).collect(),
        (None, before) => {
            let mut page: Vec<u64> = selection.before(before).take(limit).collect();
            page.reverse();
            page
        }
    };

    let cursor = |place: Option<&u64>| place.map(|place| Place(events.at(*place).id).encode());
    let before_cursor = cursor(page.first().filter(|first| selection.before(Some(**first)).next().is_some()));
    let after_cursor = cursor(page.last().filter(|last| selection.after(Some(**last)).next().is_some()));
    let pagination = Pagination {
        previous_link: before_cursor.as_ref().map(|cursor| link(call.headers, "before_cursor", cursor)),
        next_link: after_cursor.as_ref().map(|cursor| link(call.headers, "after_cursor", cursor)),
        before_cursor,
        after_cursor,
    };
    let data = page.into_iter().map(|place| events.at(place));
    Ok(match fields {
        None => Reply::json(StatusCode::OK, &Page { status: Status::SUCCESS, pagination, data: data.collect() }),
        Some(fields) => {
            let data = data.map(|event| only(&event, &fields)).collect();
            Reply::json(StatusCode::OK, &Page { status: Status::SUCCESS, pagination, data })
        }
    })
}

/// Which events are listed, and in what order.
struct Selection<'a> {
    events: Events,
    /// Places, narrowed down by what they follow from.
    range: Range<u64>,
    descending: bool,
    types: Option<Vec<i64>>,
    user: Option<i64>,
    directory: Option<i64>,
    client: Option<&'a str>,
    resolution: Option<&'a str>,
}

impl<'a> Selection<'a> {
    fn read(events: Events, query: &'a Query) -> Result<Self, &'static str> {
        let descending = match query.text("sort") {
            None | Some("+id" | " id" | "+created_at" | " created_at") => false,
            Some("-id" | "-created_at") => true,
            Some(_) => return Err("sort"),
        };
        let mut range = 0..events.count();
        let mut narrow = |other: Range<u64>| range = range.start.max(other.start)..range.end.min(other.end);
        if let Some(since) = query.timestamp("since") {
            narrow(events.first_after(since)..u64::MAX);
        }
        if let Some(until) = query.timestamp("until") {
            narrow(0..events.first_from(until));
        }
        if let Some(time) = query.timestamp("created_at") {
            narrow(events.first_from(time)..events.first_after(time));
        }
        if let Some(id) = query.integer("id") {
            narrow(events.place(id).map_or(0..0, |place| place..place + 1));
        }
        Ok(Self {
            events,
            range,
            descending,
            types: query.list("event_type_id").map(|types| types.filter_map(query::integer).collect()),
            user: query.integer("user_id"),
            directory: query.integer("directory_id"),
            client: query.text("client_id"),
            resolution: query.text("resolution"),
        })
    }

    /// The events behind this one, the nearest first; all, if it is none.
    fn after(&self, place: Option<u64>) -> impl Iterator<Item = u64> {
        self.walk(place, self.descending)
    }

    /// The events before this one, the nearest first.
    fn before(&self, place: Option<u64>) -> impl Iterator<Item = u64> {
        self.walk(place, !self.descending)
    }

    fn walk(&self, place: Option<u64>, downwards: bool) -> impl Iterator<Item = u64> {
        let Range { start, end } = self.range;
        let range = match place {
            None => start..end,
            Some(place) if downwards => start..end.min(place),
            Some(place) => start.max(place + 1)..end,
        };
        let (up, down) = if downwards { (0..0, range) } else { (range, 0..0) };
        up.chain(down.rev()).filter(|place| self.holds(&self.events.at(*place)))
    }

    fn holds(&self, event: &Event) -> bool {
        let same = |wanted: Option<i64>, found| wanted.is_none() || wanted == found;
        let same_text = |wanted: Option<&str>, found| wanted.is_none() || wanted == found;
        same(self.user, event.user_id)
            && same(self.directory, event.directory_id)
            && same_text(self.client, event.client_id)
            && same_text(self.resolution, event.resolution)
            && self.types.as_ref().is_none_or(|types| types.contains(&event.event_type_id))
    }
}

/// The place that a cursor holds.
fn place(events: Events, cursor: &str) -> Option<u64> {
    events.place(Place::decode(cursor)?.0)
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
fn only(event: &Event, fields: &[&str]) -> Value {
    let mut event = serde_json::to_value(event).unwrap_or_default();
    if let Value::Object(members) = &mut event {
        members.retain(|name, _| name == "id" || fields.contains(&name.as_str()));
    }
    event
}
