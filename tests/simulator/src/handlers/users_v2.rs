//! Users in version 2: the list and one user.

use http::{HeaderName, StatusCode};

use super::{Call, Entry};
use crate::{
    cursor::Page,
    error::{self, Shape},
    filter::{self, Sort},
    query::{Problem, Query},
    reply::Reply,
    state::State,
    user::{self, Selection, View},
};

pub(super) const HANDLERS: &[Entry] = &[("v2", "users.get", get), ("v2", "users.list", list)];

/// The most users a page can hold, and what it holds if nothing is said.
const LARGEST_PAGE: u64 = 50;

fn get(state: &mut State, call: &Call<'_>) -> Reply {
    match call.id("id").and_then(|id| state.directory.full(id)) {
        Some(user) => Reply::json(StatusCode::OK, &user),
        None => error::v2(StatusCode::NOT_FOUND, "The resource with the given id could not be found"),
    }
}

fn list(state: &mut State, call: &Call<'_>) -> Reply {
    match listed(state, call.query) {
        Ok(reply) | Err(reply) => reply,
    }
}

fn listed(state: &State, query: &Query) -> Result<Reply, Reply> {
    let page = page(query)?;
    let attributes = &state.directory.attributes;
    let conditions = filter::conditions(query, attributes)
        .map_err(|undefined| Shape::V2.query_refused(&Problem::NotAllowed(undefined)))?;
    let selection = selection(query)?;
    let sort = query.text("sort").map(Sort::parse).transpose();
    let sort = sort.map_err(|name| error::v2_field(&format!("Invalid sort field: {name}"), name))?;

    let (total, users) = filter::select(&state.directory, &conditions, sort.as_ref(), page.places());
    let view = |user| View { user, fields: &user::V2, attributes, selection: &selection };
    let views: Vec<View<'_>> = users.into_iter().map(view).collect();
    let mut reply = Reply::json(StatusCode::OK, &views);
    announce(&mut reply, page, total);
    Ok(reply)
}

/// The page asked for, by cursor or by number.
fn page(query: &Query) -> Result<Page, Reply> {
    let capped = |page: Page| Page { limit: page.limit.min(LARGEST_PAGE), ..page };
    let positive = |name| query.integer(name).and_then(|value| u64::try_from(value).ok());
    match query.text("cursor") {
        Some(_) if query.has("limit") || query.has("page") => Err(error::v2_cursor_and_page()),
        Some(cursor) => match Page::decode(cursor) {
            Some(page) => Ok(capped(page)),
            None => Err(error::v2(StatusCode::BAD_REQUEST, "Invalid cursor")),
        },
        None => {
            Ok(capped(Page { limit: positive("limit").unwrap_or(LARGEST_PAGE), number: positive("page").unwrap_or(1) }))
        }
    }
}

/// The fields asked for.
fn selection(query: &Query) -> Result<Selection, Reply> {
    let Some(names) = query.list("fields") else {
        return Ok(Selection::Listed);
    };
    Selection::only(&user::V2, names).map_err(|unknown| {
        let message = format!("Invalid display field(s) for User: {}", unknown.join(", "));
        error::v2_field(&message, unknown.first().unwrap_or(&""))
    })
}

/// Writes the headers that tell where in the list a page is.
fn announce(reply: &mut Reply, page: Page, total: usize) {
    let pages = (total as u64).div_ceil(page.limit.max(1));
    let mut set = |name, value: String| reply.set(HeaderName::from_static(name), &value);
    set("total-count", total.to_string());
    set("total-pages", pages.to_string());
    set("current-page", page.number.to_string());
    set("page-items", page.limit.to_string());
    if page.number > 1 {
        let before = (page.number - 1).min(pages.max(1));
        set("before-cursor", Page { number: before, ..page }.encode());
    }
    if page.number < pages {
        set("after-cursor", Page { number: page.number + 1, ..page }.encode());
    }
}
