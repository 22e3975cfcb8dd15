//! Pages of version 2, by cursor or by number.

use http::{HeaderName, StatusCode};
use serde::Serialize;

use super::Call;
use crate::{cursor::Page, error, query::Query, reply::Reply};

/// The page asked for; it holds `largest` items at most, and if nothing is said.
pub(super) fn page(query: &Query, largest: u64) -> Result<Page, Reply> {
    let capped = |page: Page| Page { limit: page.limit.min(largest), ..page };
    let positive = |name| query.integer(name).and_then(|value| u64::try_from(value).ok());
    match query.text("cursor") {
        Some(_) if query.has("limit") || query.has("page") => Err(error::v2_cursor_and_page()),
        Some(cursor) => match Page::decode(cursor) {
            Some(page) => Ok(capped(page)),
            None => Err(error::v2(StatusCode::BAD_REQUEST, "Invalid cursor")),
        },
        None => Ok(capped(Page { limit: positive("limit").unwrap_or(largest), number: positive("page").unwrap_or(1) })),
    }
}

/// The page asked for of a list; it holds `largest` rows at most.
pub(super) fn list(call: &Call<'_>, largest: u64, rows: Vec<impl Serialize>) -> Result<Reply, Reply> {
    let page = page(call.query, largest)?;
    let total = rows.len();
    let places = page.places();
    let rows: Vec<_> = rows.into_iter().skip(places.start).take(places.len()).collect();
    let mut reply = Reply::json(StatusCode::OK, &rows);
    announce(&mut reply, page, total);
    Ok(reply)
}

/// Writes the headers that tell where in the list a page is.
pub(super) fn announce(reply: &mut Reply, page: Page, total: usize) {
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
