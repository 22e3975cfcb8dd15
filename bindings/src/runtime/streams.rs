//! All pages of a list as a stream, and all items of these pages.

use super::{
    call::{Call, Request},
    client::Client,
    decode::Decode,
    environment::BoxFuture,
    error::{Error, ErrorKind},
    pages::{Cursor, Malformed, Page},
};
use futures_core::Stream;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{
    collections::{HashSet, VecDeque, hash_map::RandomState},
    fmt,
    future::poll_fn,
    hash::BuildHasher,
    pin::Pin,
    str::FromStr,
    task::{Context, Poll, ready},
    vec,
};

/// Where a page is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// Where the query of the caller leads.
    Start,
    /// Where a cursor leads.
    Cursor(Cursor),
    /// At this number, counted from 1.
    Number(u64),
    /// There are no more.
    End,
}

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
    client: Client,
    request: Request,
    /// The page that is delivered next.
    next: Place,
    /// Pages being fetched, in order; the first is `next`.
    fetches: VecDeque<(Place, Fetch<T>)>,
    /// How many pages are fetched at once.
    width: usize,
    /// The number of the last page, where pages are asked for by number.
    last: u64,
    seen: HashSet<u64>,
    hasher: RandomState,
    /// What is wrong behind the page that was delivered last.
    trouble: Option<Error>,
}

/// A page with its place.
type Placed<T> = Result<(Place, Page<T>), Error>;

enum Fetch<T> {
    Idle,
    UnderWay(BoxFuture<'static, Result<Page<T>, Error>>),
    Done(Result<Page<T>, Error>),
}

impl<T: Decode + Send + 'static> Pages<T> {
    pub(crate) fn new(call: Call<Page<T>>) -> Self {
        let (client, request) = call.into_parts();
        Self {
            client,
            request,
            next: Place::Start,
            fetches: VecDeque::new(),
            width: 1,
            last: 0,
            seen: HashSet::new(),
            hasher: RandomState::new(),
            trouble: None,
        }
    }

    /// Fetches up to so many pages at once, and still delivers them in order.
    ///
    /// Only for lists that do not change meanwhile: pages are asked for by number, and where rows come or go, the rows
    /// behind them shift from one page to another, to be seen twice or not at all. Where the server does not number its
    /// pages (version 1), or a cursor was set in the query or taken from a checkpoint, each page waits for the one before it.
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.width = pages.max(1);
        self
    }

    /// Goes on from a checkpoint of a stream with the same query; at its page, all of which is delivered again.
    pub fn resume(mut self, checkpoint: Checkpoint) -> Self {
        self.next = checkpoint.page;
        self.seen.clear();
        self
    }

    /// Where the next page is.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint { page: self.next.clone(), taken: 0 }
    }

    /// The next page, or `None` behind the last.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    fn fetch(&self, place: &Place) -> BoxFuture<'static, Result<Page<T>, Error>> {
        let mut request = self.request.clone();
        let operation = request.operation;
        if let Some(pagination) = &operation.pagination {
            match (place, pagination.number) {
                (Place::Cursor(cursor), _) => request.query.at(cursor, pagination.parameter, pagination.replaces),
                (Place::Number(number), Some(parameter)) => request.query.set(parameter, number),
                _ => {}
            }
        }
        let client = self.client.clone();
        Box::pin(async move { client.send(&request).await?.read(operation) })
    }

    /// The next page with its place.
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Placed<T>>> {
        if let Some(trouble) = self.trouble.take() {
            return Poll::Ready(Some(Err(trouble)));
        }
        if self.next == Place::End {
            return Poll::Ready(None);
        }
        if self.fetches.is_empty() {
            self.fetches.push_back((self.next.clone(), Fetch::Idle));
        }
        while let Some((Place::Number(number), _)) = self.fetches.back()
            && *number < self.last
            && self.fetches.len() < self.width
        {
            self.fetches.push_back((Place::Number(number + 1), Fetch::Idle));
        }
        for index in 0..self.fetches.len() {
            if let (place, Fetch::Idle) = &self.fetches[index] {
                self.fetches[index].1 = Fetch::UnderWay(self.fetch(place));
            }
            if let (_, Fetch::UnderWay(fetch)) = &mut self.fetches[index]
                && let Poll::Ready(page) = fetch.as_mut().poll(context)
            {
                self.fetches[index].1 = Fetch::Done(page);
            }
        }
        match self.fetches.pop_front() {
            Some((place, Fetch::Done(Ok(page)))) => {
                self.next = self.behind(&place, &page).unwrap_or_else(|trouble| {
                    self.trouble = Some(trouble);
                    Place::End
                });
                Poll::Ready(Some(Ok((place, page))))
            }
            Some((place, Fetch::Done(Err(error)))) => {
                self.fetches.push_front((place, Fetch::Idle));
                Poll::Ready(Some(Err(error)))
            }
            first => {
                self.fetches.extend(first);
                self.fetches.rotate_right(1);
                Poll::Pending
            }
        }
    }

    /// The place behind a page, or an error if it has been there before.
    fn behind(&mut self, place: &Place, page: &Page<T>) -> Result<Place, Error> {
        if let Some(number) = self.number_of(place, page) {
            self.last = self.last.max(page.total_pages.unwrap_or_default());
            if self.last > 0 {
                return Ok(if number < self.last { Place::Number(number + 1) } else { Place::End });
            }
        }
        let Some(cursor) = &page.next else { return Ok(Place::End) };
        // Of the first page; all others were seen when they were named.
        if self.seen.is_empty()
            && let Some(asked_for) = self.cursor_of(place)
        {
            self.seen.insert(self.hasher.hash_one(asked_for));
        }
        if self.seen.insert(self.hasher.hash_one(cursor)) {
            return Ok(Place::Cursor(cursor.clone()));
        }
        let message = "the cursor of the next page leads back to a page that came before";
        Err(Error::new(ErrorKind::Decode, message).of(self.request.operation))
    }

    /// The number of a page, where the next is to be asked for by number.
    fn number_of(&self, place: &Place, page: &Page<T>) -> Option<u64> {
        self.request.operation.pagination.as_ref()?.number?;
        match place {
            Place::Number(number) => Some(*number),
            Place::Start if self.width > 1 && self.cursor_of(place).is_none() => page.number,
            _ => None,
        }
    }

    /// The cursor that led to a page.
    fn cursor_of(&self, place: &Place) -> Option<Cursor> {
        match place {
            Place::Cursor(cursor) => Some(cursor.clone()),
            Place::Start => {
                let pagination = self.request.operation.pagination.as_ref()?;
                self.request.query.get(pagination.parameter).map(Cursor::from)
            }
            Place::Number(_) | Place::End => None,
        }
    }
}

impl<T: Decode + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context).map(|page| page.map(|page| page.map(|(_, page)| page)))
    }
}

/// Nothing of it is pinned: fetches live in boxes of their own.
impl<T> Unpin for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({}, {:?})", self.request.operation, self.next)
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
    pages: Pages<T>,
    /// What is left of the page at `at`, of which so many have been taken.
    items: vec::IntoIter<T>,
    malformed: vec::IntoIter<Malformed>,
    at: Place,
    taken: usize,
    /// How many items of the next page a checkpoint leaves out.
    skip: usize,
}

impl<T: Decode + Send + 'static> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        let (items, malformed) = (Vec::new().into_iter(), Vec::new().into_iter());
        Self { pages, items, malformed, at: Place::Start, taken: 0, skip: 0 }
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
        self.pages = self.pages.concurrency(pages);
        self
    }

    /// Goes on from a checkpoint of a stream with the same query, behind the last item that was taken from it.
    pub fn resume(mut self, checkpoint: Checkpoint) -> Self {
        self.skip = checkpoint.taken;
        self.pages = self.pages.resume(checkpoint);
        self
    }

    /// Where this stands: behind the item that was taken last.
    pub fn checkpoint(&self) -> Checkpoint {
        match self.is_at_end_of_page() {
            true => Checkpoint { taken: self.skip, ..self.pages.checkpoint() },
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
            match ready!(self.pages.poll_page(context)) {
                Some(page) => self.open(page?),
                None => break,
            }
        }
        Poll::Ready(Ok(()))
    }

    fn is_at_end_of_page(&self) -> bool {
        self.items.as_slice().is_empty() && self.malformed.as_slice().is_empty()
    }

    /// The next item of the page, in the order in which they came. It is large, so nothing is done with it on its way.
    #[inline]
    fn take(&mut self) -> Result<Option<T>, Error> {
        let index = self.taken;
        self.taken += 1;
        if self.malformed.as_slice().first().is_some_and(|row| row.index() == index)
            && let Some(row) = self.malformed.next()
        {
            return Err(Error::malformed_item(row, self.pages.request.operation));
        }
        Ok(self.items.next())
    }

    /// Goes on with a page.
    fn open(&mut self, (place, page): (Place, Page<T>)) {
        (self.at, self.taken) = (place, 0);
        (self.items, self.malformed) = (page.items.into_iter(), page.malformed.into_iter());
        for _ in 0..std::mem::take(&mut self.skip) {
            if self.is_at_end_of_page() {
                break;
            }
            drop(self.take());
        }
    }
}

impl<T: Decode + Send + 'static> Stream for Items<T> {
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
        write!(f, "Items({}, {:?} + {})", self.pages.request.operation, self.at, self.taken)
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
