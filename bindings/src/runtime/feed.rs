//! Fetches the pages of a list, in order; what is in them is read by others.

use super::{
    call::Request,
    client::Client,
    environment::BoxFuture,
    error::{Error, ErrorKind},
    operation::Operation,
    pages::{Cursor, Page},
    response::Answer,
};
use std::{
    collections::{HashSet, VecDeque, hash_map::RandomState},
    hash::BuildHasher,
    mem,
    task::{Context, Poll},
};

/// Where a page is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Where the query of the caller leads.
    Start,
    /// Where a cursor leads.
    Cursor(Cursor),
    /// At this number, counted from 1.
    Number(u64),
    /// There are no more.
    End,
}

/// The answers that hold the pages of a list, one after the other. Whoever takes one tells what it says, or that it cannot be read.
pub(crate) struct Feed {
    client: Client,
    request: Request,
    /// The page that is delivered next.
    next: Place,
    /// Pages being fetched, in order; the first is `next`.
    fetches: VecDeque<(Place, Fetch)>,
    /// How many pages are fetched at once.
    width: usize,
    /// The number of the last page, where pages are asked for by number.
    last: u64,
    seen: HashSet<u64>,
    hasher: RandomState,
    /// What is wrong behind the page that was delivered last.
    trouble: Option<Error>,
}

/// An answer with the place of its page.
type Placed = Result<(Place, Answer), Error>;

enum Fetch {
    Idle,
    UnderWay(BoxFuture<'static, Result<Answer, Error>>),
    Done(Result<Answer, Error>),
}

impl Feed {
    pub(crate) fn new(client: Client, request: Request) -> Self {
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

    pub(crate) fn operation(&self) -> &'static Operation {
        self.request.operation
    }

    /// Fetches up to so many pages at once.
    pub(crate) fn set_width(&mut self, pages: usize) {
        self.width = pages.max(1);
    }

    /// Where the next page is.
    pub(crate) fn next(&self) -> &Place {
        &self.next
    }

    /// Starts at a page, whatever was fetched before.
    pub(crate) fn start_at(&mut self, place: Place) {
        self.next = place;
        self.fetches.clear();
        self.seen.clear();
        self.trouble = None;
    }

    fn fetch(&self, place: &Place) -> BoxFuture<'static, Result<Answer, Error>> {
        let mut request = self.request.clone();
        if let Some(pagination) = &request.operation.pagination {
            match (place, pagination.number) {
                (Place::Cursor(cursor), _) => request.query.at(cursor, pagination.parameter, pagination.replaces),
                (Place::Number(number), Some(parameter)) => request.query.set(parameter, number),
                _ => {}
            }
        }
        self.client.clone().send(request)
    }

    /// The next page.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Placed>> {
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
                && let Poll::Ready(answer) = fetch.as_mut().poll(context)
            {
                self.fetches[index].1 = Fetch::Done(answer);
            }
        }
        match self.fetches.pop_front() {
            Some((place, Fetch::Done(Ok(answer)))) => Poll::Ready(Some(Ok((place, answer)))),
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

    /// Goes on behind a page.
    pub(crate) fn go_behind<T>(&mut self, place: &Place, page: &Page<T>) {
        let number = self.number_of(place, page.number);
        self.next = self.behind(place, number, page.total_pages, page.next.as_ref()).unwrap_or_else(|trouble| {
            self.trouble = Some(trouble);
            Place::End
        });
    }

    /// Goes back to the page that was delivered last: it cannot be read, or not to its end.
    pub(crate) fn go_back(&mut self, place: Place) {
        let behind = mem::replace(&mut self.next, place);
        if behind != self.next
            && let Place::Cursor(cursor) = behind
        {
            self.seen.remove(&self.hasher.hash_one(cursor)); // It will be named again.
        }
        self.trouble = None;
        self.fetches.push_front((self.next.clone(), Fetch::Idle));
    }

    /// The place behind a page, or an error if it has been there before.
    fn behind(
        &mut self,
        place: &Place,
        number: Option<u64>,
        last: Option<u64>,
        next: Option<&Cursor>,
    ) -> Result<Place, Error> {
        if let Some(number) = number {
            self.last = self.last.max(last.unwrap_or_default());
            if self.last > 0 {
                return Ok(if number < self.last { Place::Number(number + 1) } else { Place::End });
            }
        }
        let Some(cursor) = next else { return Ok(Place::End) };
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
    fn number_of(&self, place: &Place, says: Option<u64>) -> Option<u64> {
        self.request.operation.pagination.as_ref()?.number?;
        match place {
            Place::Number(number) => Some(*number),
            Place::Start if self.width > 1 && self.cursor_of(place).is_none() => says,
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
