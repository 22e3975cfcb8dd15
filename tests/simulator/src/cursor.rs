//! Cursors: in version 2 base64 of `limit=..&page=..`, in version 1 of an id or a place in the list, and of nothing else.

use std::ops::Range;

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};

use crate::state::ACCOUNT;

/// The id in a list of version 1 that a page ends or begins with. Whoever follows it has to send filters and order again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place(pub(crate) i64);

impl Place {
    /// The cursor that leads here.
    pub(crate) fn encode(self) -> String {
        STANDARD.encode(format!("account_id:::{ACCOUNT}--##id:::{}", self.0))
    }

    /// Where a cursor of this account leads, if it is one.
    pub(crate) fn decode(cursor: &str) -> Option<Self> {
        let text = String::from_utf8(STANDARD.decode(cursor).ok()?).ok()?;
        let (account, id) = text.strip_prefix("account_id:::")?.split_once("--##id:::")?;
        (account.parse() == Ok(ACCOUNT)).then_some(Self(id.parse().ok()?))
    }
}

/// A page of a list. It holds no filter: whoever follows it has to send the filters again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Page {
    /// How many items it may hold.
    pub(crate) limit: u64,
    /// Its number, counted from 1.
    pub(crate) number: u64,
}

impl Page {
    /// The cursor that leads here.
    pub(crate) fn encode(self) -> String {
        STANDARD.encode(format!("limit={}&page={}", self.limit, self.number))
    }

    /// Where a cursor leads, if it is one.
    pub(crate) fn decode(cursor: &str) -> Option<Self> {
        let text = String::from_utf8(STANDARD.decode(cursor).ok()?).ok()?;
        let (limit, number) = text.strip_prefix("limit=")?.split_once("&page=")?;
        let page = Self { limit: limit.parse().ok()?, number: number.parse().ok()? };
        (page.limit > 0 && page.number > 0).then_some(page)
    }

    /// The places of its items in the whole list.
    pub(crate) fn places(self) -> Range<usize> {
        let place = |pages: u64| usize::try_from(pages.saturating_mul(self.limit)).unwrap_or(usize::MAX);
        place(self.number.saturating_sub(1))..place(self.number)
    }
}

/// A cut through a list of version 1: one page ends before this place, another begins at it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Cut(pub(crate) usize);

impl Cut {
    /// The cursor that leads here.
    pub(crate) fn encode(self) -> String {
        URL_SAFE_NO_PAD.encode(format!("place={}", self.0))
    }

    /// Where a cursor leads, if it is one.
    pub(crate) fn decode(cursor: &str) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
        text.strip_prefix("place=")?.parse().ok().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_cursor_is_read_and_written() {
        let page = Page { limit: 1000, number: 3 };
        assert_eq!(page.encode(), "bGltaXQ9MTAwMCZwYWdlPTM=");
        assert_eq!(Page::decode("bGltaXQ9MTAwMCZwYWdlPTM="), Some(page));
    }

    #[test]
    fn a_cursor_of_version_1_holds_the_account_and_an_id() {
        let cursor = Place(904_257_546).encode();
        assert_eq!(cursor, "YWNjb3VudF9pZDo6OjU1NTU1NS0tIyNpZDo6OjkwNDI1NzU0Ng==");
        assert_eq!(Place::decode(&cursor), Some(Place(904_257_546)));
        for text in ["account_id:::1--##id:::904257546", "account_id:::555555--##id:::x", "id:::5", ""] {
            assert_eq!(Place::decode(&STANDARD.encode(text)), None, "{text}");
        }
        assert_eq!(Place::decode("?"), None);
    }

    #[test]
    fn anything_else_is_no_cursor() {
        for text in ["", "?", "bGltaXQ9MTAwMCZwYWdlPTM%3D", "aGVsbG8=", "/w=="] {
            assert_eq!(Page::decode(text), None, "{text}");
        }
        assert_eq!(Page::decode(&STANDARD.encode("limit=0&page=1")), None);
        assert_eq!(Page::decode(&STANDARD.encode("limit=99999999999999999999&page=1")), None);
    }

    #[test]
    fn a_cut_is_read_as_it_was_written() {
        for cut in [Cut(0), Cut(50), Cut(usize::MAX)] {
            assert_eq!(Cut::decode(&cut.encode()), Some(cut));
        }
        for text in ["", "?", "bGltaXQ9MTAwMCZwYWdlPTM", "xxxxb3VudF9pZDo6Oi0tIyNpZDo6OjY3NzI0NzQ"] {
            assert_eq!(Cut::decode(text), None, "{text}");
        }
    }

    #[test]
    fn a_page_far_away_starts_far_away_without_overflow() {
        assert_eq!(Page { limit: u64::MAX, number: u64::MAX }.places(), usize::MAX..usize::MAX);
    }
}
