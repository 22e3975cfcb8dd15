//! Pages and envelopes of version 1.

use std::{cmp::Ordering, ops::Range};

use http::{StatusCode, header};
use serde::Serialize;
use serde_json::Value;

use super::Call;
use crate::{
    cursor::Cut,
    error::{self, Status},
    query::Query,
    reply::Reply,
    store::Object,
};

/// The most items a page can hold, and what it holds if nothing is said.
const LARGEST_PAGE: usize = 50;

/// The places in the list that are asked for.
pub(super) fn places(query: &Query) -> Result<Range<usize>, Reply> {
    places_of(query, LARGEST_PAGE)
}

/// The places in the list that are asked for, where a page holds `largest` items at most, and if nothing is said.
pub(super) fn places_of(query: &Query, largest: usize) -> Result<Range<usize>, Reply> {
    let limit = query.integer("limit").and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.unwrap_or(largest).min(largest);
    let cut = |name, cursor| Cut::decode(cursor).ok_or_else(|| error::v1_detail(name, "Cursor is incorrect"));
    Ok(match (query.text("after_cursor"), query.text("before_cursor")) {
        (Some(_), Some(_)) => return Err(error::v1_detail("before_cursor", "Only one cursor can be sent")),
        (None, Some(cursor)) => {
            let Cut(end) = cut("before_cursor", cursor)?;
            end.saturating_sub(limit)..end
        }
        // Real servers take an empty cursor for the first page.
        (None | Some(""), None) => 0..limit,
        (Some(cursor), None) => {
            let Cut(start) = cut("after_cursor", cursor)?;
            start..start.saturating_add(limit)
        }
    })
}

/// Where a page stands.
#[derive(Serialize)]
pub(super) struct Pagination {
    pub(super) before_cursor: Option<String>,
    pub(super) after_cursor: Option<String>,
    pub(super) previous_link: Option<String>,
    pub(super) next_link: Option<String>,
}

impl Pagination {
    /// Of these places in a list at a path.
    pub(super) fn of(places: Range<usize>, total: usize, call: &Call<'_>, path: &str) -> Self {
        let before_cursor = (places.start > 0).then(|| Cut(places.start.min(total)).encode());
        let after_cursor = (places.end < total).then(|| Cut(places.end).encode());
        let host = call.headers.get(header::HOST).and_then(|host| host.to_str().ok());
        let link =
            |name: &str, cursor: &Option<String>| Some(format!("http://{}{path}?{name}={}", host?, cursor.as_ref()?));
        Self {
            previous_link: link("before_cursor", &before_cursor),
            next_link: link("after_cursor", &after_cursor),
            before_cursor,
            after_cursor,
        }
    }
}

/// The page asked for of a list at a path, with the fields asked for, in the order asked for.
pub(super) fn list(call: &Call<'_>, path: &str, mut objects: Vec<Object>) -> Result<Reply, Reply> {
    #[derive(Serialize)]
    struct Envelope {
        status: Status<'static>,
        pagination: Pagination,
        data: Vec<Object>,
    }

    let places = places(call.query)?;
    if let Some(sort) = call.query.text("sort") {
        let field = sort.trim_start_matches(['+', '-', ' ']);
        if !objects.first().is_none_or(|object| object.contains_key(field)) {
            return Err(error::v1_detail("sort", &format!("Invalid sort field: {field}")));
        }
        objects.sort_by(|a, b| compare(a.get(field), b.get(field)));
        if sort.starts_with('-') {
            objects.reverse();
        }
    }
    let total = objects.len();
    let mut data: Vec<Object> = objects.into_iter().skip(places.start).take(places.len()).collect();
    if let Some(fields) = call.query.list("fields") {
        let fields: Vec<&str> = fields.map(str::trim).collect();
        data.iter_mut().for_each(|object| object.retain(|name, _| name == "id" || fields.contains(&name.as_str())));
    }
    let pagination = Pagination::of(places, total, call, path);
    Ok(Reply::json(StatusCode::OK, &Envelope { status: Status::SUCCESS, pagination, data }))
}

/// Numbers by their size, texts by their letters, and null before both.
fn compare(a: Option<&Value>, b: Option<&Value>) -> Ordering {
    match (a, b) {
        (Some(Value::Number(a)), Some(Value::Number(b))) => a.as_i64().cmp(&b.as_i64()),
        (a, b) => a.and_then(Value::as_str).cmp(&b.and_then(Value::as_str)),
    }
}

/// The one thing that a call asked for, as a list of one.
pub(super) fn one(thing: &impl Serialize) -> Reply {
    data(&[thing])
}

/// What a call asked for that comes without pages.
pub(super) fn data(data: &impl Serialize) -> Reply {
    #[derive(Serialize)]
    struct Envelope<'a, T> {
        status: Status<'static>,
        data: &'a T,
    }
    Reply::json(StatusCode::OK, &Envelope { status: Status::SUCCESS, data })
}
