//! All pages of a list as a stream, and all items of these pages.

use super::{
    call::Call,
    decode::Decode,
    error::{Error, ErrorKind},
    feed::{Feed, Place},
    pages::{Cursor, Malformed, Page},
    response::Answer,
    unread::Unread,
};
use futures_core::Stream;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{
    fmt,
    future::poll_fn,
    marker::PhantomData,
    pin::Pin,
    str::FromStr,
    task::{Context, Poll, ready},
    vec,
};

/// How far a stream has come: to be kept, and to go on from in another process.
///
/// ```no_run
/// # async fn example(onelogin: onelogin::Client, kept: Option<String>) -> Result<(), Box<dyn std::error::Error>> {
/// use onelogin::v2::ListUsers;
/// let mut users = onelogin.v2().users().list_all(ListUsers::new());
/// if let Some(kept) = kept {
///     users = users.resume(kept.parse()?);
/// }
/// while let Some(user) = users.try_next().await? {
///     println!("{:?}", user.email);
///     std::fs::write("users.checkpoint", users.checkpoint().to_string())?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// It holds the place of a page and how many of its items have been taken; no filter, no item, no secret. It is written as
/// one line of text, by `Display` and by serde alike. The list may have changed by the time it is used: an item that moved
/// to a page before it is not seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    page: Place,
    taken: usize,
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.page {
            Place::Start => write!(f, "{}@start", self.taken),
            Place::Cursor(cursor) => write!(f, "{}@cursor:{cursor}", self.taken),
            Place::Number(number) => write!(f, "{}@page:{number}", self.taken),
            Place::End => write!(f, "{}@end", self.taken),
        }
    }
}

impl FromStr for Checkpoint {
    type Err = InvalidCheckpoint;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (taken, page) = text.split_once('@')?;
            let page = match page.split_once(':') {
                None if page == "start" => Place::Start,
                None if page == "end" => Place::End,
                Some(("cursor", cursor)) if !cursor.is_empty() => Place::Cursor(Cursor::plain(cursor)),
                Some(("page", number)) => Place::Number(number.parse().ok().filter(|number| *number > 0)?),
                _ => return None,
            };
            Some(Self { page, taken: taken.parse().ok()? })
        };
        read().ok_or(InvalidCheckpoint)
    }
}

impl Serialize for Checkpoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Checkpoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A text that no [`Checkpoint`] was written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidCheckpoint;

impl fmt::Display for InvalidCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no checkpoint, as `3@page:2` is one")
    }
}

impl std::error::Error for InvalidCheckpoint {}

/// All pages of a list, one after the other; each is fetched when it is needed.
///
/// ```no_run
/// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
/// use onelogin::v2::ListUsers;
/// let mut pages = onelogin.v2().users().list_pages(ListUsers::new());
/// while let Some(page) = pages.try_next().await? {
///     println!("{} of {:?}", page.items.len(), page.total_count);
/// }
/// # Ok(())
/// # }
/// ```
///
/// It is a [`Stream`] as well. After an error it goes on at the page that failed when it is polled again. A cursor that
/// comes twice is an error, not an endless loop: for this, eight bytes are kept of each.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    feed: Feed,
    item: PhantomData<fn() -> T>,
}

impl<T: Decode> Pages<T> {
    pub(crate) fn new(call: Call<Page<T>>) -> Self {
        let (client, request) = call.into_parts();
        Self { feed: Feed::new(client, request), item: PhantomData }
    }

    /// Fetches up to so many pages at once, and still delivers them in order.
    ///
    /// Only for lists that do not change meanwhile: pages are asked for by number, and where rows come or go, the rows
    /// behind them shift from one page to another, to be seen twice or not at all. Where the server does not number its
    /// pages (version 1), or a cursor was set in the query or taken from a checkpoint, each page waits for the one before it.
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.feed.set_width(pages);
        self
    }

    /// Goes on from a checkpoint of a stream with the same query; at its page, all of which is delivered again.
    pub fn resume(mut self, checkpoint: Checkpoint) -> Self {
        self.feed.start_at(checkpoint.page);
        self
    }

    /// Where the next page is.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint { page: self.feed.next().clone(), taken: 0 }
    }

    /// The next page, or `None` behind the last.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }
}

impl<T: Decode> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some((place, answer)) = ready!(self.feed.poll_next(context)).transpose()? else { return Poll::Ready(None) };
        let page = answer.read(self.feed.operation());
        match &page {
            Ok(page) => self.feed.go_behind(&place, page),
            Err(_) => self.feed.go_back(place),
        }
        Poll::Ready(Some(page))
    }
}

/// Nothing of it is pinned: fetches live in boxes of their own.
impl<T> Unpin for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({}, {:?})", self.feed.operation(), self.feed.next())
    }
}

/// All items of a list, page after page; each page is fetched when it is needed.
///
/// ```no_run
/// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
/// use onelogin::v2::ListUsers;
/// let mut users = onelogin.v2().users().list_all(ListUsers::new());
/// while let Some(user) = users.try_next().await? {
///     println!("{:?}", user.email);
/// }
/// # Ok(())
/// # }
/// ```
///
/// It is a [`Stream`] as well. After an error it goes on when polled again: behind a malformed item, or at the page that
/// failed. A cursor that comes twice is an error, not an endless loop. [`checkpoint`](Self::checkpoint) tells where it
/// stands, to [`resume`](Self::resume) there later.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    feed: Feed,
    /// What is left of the page at `at`, of which so many have been taken.
    items: vec::IntoIter<T>,
    malformed: vec::IntoIter<Malformed>,
    unread: Option<Unread>,
    at: Place,
    taken: usize,
    /// How many items of the next page were taken before.
    skip: usize,
}

impl<T: Decode> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        let (items, malformed) = (Vec::new().into_iter(), Vec::new().into_iter());
        Self { feed: pages.feed, items, malformed, unread: None, at: Place::Start, taken: 0, skip: 0 }
    }

    /// Fetches up to so many pages at once, and still delivers their items in order.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// use onelogin::v2::ListUsers;
    /// let mut users = onelogin.v2().users().list_all(ListUsers::new()).concurrency(8);
    /// while let Some(user) = users.try_next().await? {
    ///     println!("{:?}", user.email);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Only for lists that do not change meanwhile: see [`Pages::concurrency`].
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.feed.set_width(pages);
        self
    }

    /// Goes on from a checkpoint of a stream with the same query, behind the last item that was taken from it.
    pub fn resume(mut self, checkpoint: Checkpoint) -> Self {
        self.feed.start_at(checkpoint.page);
        let Self { feed, .. } = self;
        Self { skip: checkpoint.taken, ..Self::new(Pages { feed, item: PhantomData }) }
    }

    /// Where this stands: behind the item that was taken last.
    pub fn checkpoint(&self) -> Checkpoint {
        match self.is_at_end_of_page() {
            true => Checkpoint { page: self.feed.next().clone(), taken: self.skip },
            false => Checkpoint { page: self.at.clone(), taken: self.taken },
        }
    }

    /// The next item, or `None` behind the last.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_open(context)).await?;
        self.take()
    }

    /// Goes on to the next page that has something, where nothing is left of this one; behind the last, nothing is.
    fn poll_open(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        while self.is_at_end_of_page() {
            match ready!(self.feed.poll_next(context)).transpose()? {
                Some((place, answer)) => self.open(place, answer)?,
                None => break,
            }
        }
        Poll::Ready(Ok(()))
    }

    fn is_at_end_of_page(&self) -> bool {
        self.unread.as_ref().is_none_or(Unread::is_read)
            && self.items.as_slice().is_empty()
            && self.malformed.as_slice().is_empty()
    }

    /// The next item of the page, in the order in which they came. It is large, so nothing is done with it on its way.
    #[inline]
    fn take(&mut self) -> Result<Option<T>, Error> {
        let index = self.taken;
        self.taken += 1;
        let mut found = Ok(None);
        if let Some(unread) = self.unread.as_mut().filter(|unread| !unread.is_read()) {
            unread.next(index, self.feed.operation(), &mut found);
            if found.as_ref().is_err_and(|error| error.kind() == ErrorKind::Decode) {
                // Those before it have been handed out, or had been when this was resumed.
                self.skip = self.skip.max(index);
                self.feed.go_back(self.at.clone());
            }
        } else if self.malformed.as_slice().first().is_some_and(|row| row.index() == index)
            && let Some(row) = self.malformed.next()
        {
            found = Err(Error::malformed_item(row, self.feed.operation()));
        } else {
            found = Ok(self.items.next());
        }
        found
    }

    /// Goes on with a page.
    fn open(&mut self, place: Place, answer: Answer) -> Result<(), Error> {
        let (page, unread) = match Page::open(answer, self.feed.operation()) {
            Ok(opened) => opened,
            Err(error) => {
                self.feed.go_back(place);
                return Err(error);
            }
        };
        self.feed.go_behind(&place, &page);
        (self.at, self.taken, self.unread) = (place, 0, unread);
        (self.items, self.malformed) = (page.items.into_iter(), page.malformed.into_iter());
        while self.taken < self.skip && !self.is_at_end_of_page() {
            if let Err(error) = self.take()
                && error.kind() == ErrorKind::Decode
            {
                return Err(error);
            }
        }
        self.skip = 0;
        Ok(())
    }
}

impl<T: Decode> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        ready!(self.poll_open(context))?;
        Poll::Ready(self.take().transpose())
    }
}

/// As for [`Pages`].
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items({}, {:?} + {})", self.feed.operation(), self.at, self.taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checkpoint_is_read_as_it_was_written() {
        let cursor = Place::Cursor(Cursor::from("bGltaXQ9NTAmcGFnZT0z@a:b%3D"));
        for page in [Place::Start, cursor, Place::Number(7), Place::End] {
            let checkpoint = Checkpoint { page, taken: 3 };
            assert_eq!(checkpoint.to_string().parse(), Ok(checkpoint.clone()));
            let json = serde_json::to_string(&checkpoint).unwrap();
            assert_eq!(serde_json::from_str::<Checkpoint>(&json).unwrap(), checkpoint);
        }
        for other in ["", "@", "3@", "3@page:0", "3@page:x", "x@start", "-1@end", "3@cursor:", "3@cursor", "3@middle"] {
            assert_eq!(other.parse::<Checkpoint>(), Err(InvalidCheckpoint), "{other}");
        }
    }
}
