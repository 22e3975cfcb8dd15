//! Lists: one page, or all of them as a stream.

use super::{
    call::{Call, Request},
    client::Client,
    decode::{Decode, Decoded},
    environment::BoxFuture,
    error::{Error, ErrorKind},
    object::{Key, Unknown},
    operation::NextPage,
    response::{AnswerRef, FromAnswer},
};
use futures_core::Stream;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::{
    collections::VecDeque,
    fmt,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
};

/// Points at a page: what an answer names as its neighbour.
///
/// ```
/// # use onelogin::{Cursor, v2::ListUsers};
/// let kept = "bGltaXQ9NTAmcGFnZT0z";
/// let resumed = ListUsers::new().cursor(Cursor::from(kept));
/// ```
///
/// It stands for `limit` and `page`, which must not be sent beside it; filters have to be sent again.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cursor(String);

impl Cursor {
    /// The text, to be kept and turned into a cursor again.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A percent-encoded cursor, as it stands in a URL, means the same as the plain one.
impl From<&str> for Cursor {
    fn from(text: &str) -> Self {
        Self(percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned())
    }
}

impl From<String> for Cursor {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One page of a list.
///
/// ```no_run
/// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
/// use onelogin::v2::ListUsers;
/// let page = onelogin.v2().users().list(ListUsers::new().limit(20)).await?;
/// println!("{} of {:?}", page.items.len(), page.total_count);
/// for user in page {
///     println!("{:?}", user.email);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items that could be read.
    pub items: Vec<T>,
    /// The items that lack what identifies them.
    pub malformed: Vec<Malformed>,
    /// The next page; `None` on the last.
    pub next: Option<Cursor>,
    /// The page before; `None` on the first.
    pub previous: Option<Cursor>,
    /// How many items the whole list has, where the server says so.
    pub total_count: Option<u64>,
    /// How many pages the whole list has, where the server says so.
    pub total_pages: Option<u64>,
    /// The number of this page, counted from 1, where the server says so.
    pub number: Option<u64>,
    /// What the answer held beside the items, such as the `status` of version 1.
    pub rest: Unknown,
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// An item of a page that lacks what identifies it. `Debug` shows its place only.
#[derive(Clone, PartialEq)]
pub struct Malformed {
    index: usize,
    raw: Value,
}

impl Malformed {
    /// Its place in the page, counted from 0 over all items.
    pub fn index(&self) -> usize {
        self.index
    }

    /// The item as it came.
    pub fn raw(&self) -> &Value {
        &self.raw
    }
}

impl fmt::Debug for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Malformed").field("index", &self.index).finish_non_exhaustive()
    }
}

/// The items of a page, the unreadable ones apart.
pub(crate) struct Rows<T> {
    pub(crate) items: Vec<T>,
    pub(crate) malformed: Vec<Malformed>,
    /// Items that came in another form, such as an id as text, by their place among the items.
    #[cfg_attr(not(feature = "__replay"), allow(dead_code, reason = "replay compares what came"))]
    pub(crate) odd: Vec<(usize, Value)>,
}

impl<T> Rows<T> {
    fn none() -> Self {
        Self { items: Vec::new(), malformed: Vec::new(), odd: Vec::new() }
    }
}

impl<T: Decode> Decode for Rows<T> {
    fn from_array<'de, A: SeqAccess<'de>>(mut array: A) -> Result<Decoded<Self>, A::Error> {
        let mut rows = Self::none();
        let mut index = 0;
        while let Some(item) = array.next_element()? {
            match item {
                Decoded::Exact(item) => rows.items.push(item),
                Decoded::Odd(Some(item), raw) => {
                    rows.odd.push((rows.items.len(), raw));
                    rows.items.push(item);
                }
                Decoded::Null => rows.malformed.push(Malformed { index, raw: Value::Null }),
                Decoded::Odd(None, raw) => rows.malformed.push(Malformed { index, raw }),
            }
            index += 1;
        }
        Ok(Decoded::Exact(rows))
    }
}

/// An object that holds a list of items under one name, and what stands beside it.
pub(crate) struct Envelope<T> {
    pub(crate) rows: Rows<T>,
    /// `None` where the list came without its envelope.
    pub(crate) rest: Option<Unknown>,
}

impl<T: Decode> Envelope<T> {
    /// Reads an object whose member `items` is the list, or the list itself where that comes without its envelope.
    pub(crate) fn read(body: &[u8], items: &'static str) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let envelope = Wanted { items, item: PhantomData }.deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(envelope)
    }
}

/// Reads an envelope.
struct Wanted<T> {
    items: &'static str,
    item: PhantomData<T>,
}

impl<'de, T: Decode> DeserializeSeed<'de> for Wanted<T> {
    type Value = Envelope<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Envelope<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Decode> Visitor<'de> for Wanted<T> {
    type Value = Envelope<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object with the list `{}`", self.items)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Envelope<T>, A::Error> {
        let mut rows = None;
        let mut rest = Unknown::default();
        while let Some(key) = map.next_key::<Key<'de>>()? {
            if key.0 != self.items {
                rest.keep(key.0, map.next_value()?);
                continue;
            }
            rows = Some(match map.next_value()? {
                Decoded::Exact(found) | Decoded::Odd(Some(found), _) => found,
                Decoded::Null => Rows::none(),
                Decoded::Odd(None, _) => {
                    return Err(serde::de::Error::custom(format_args!("`{}` is no list", self.items)));
                }
            });
        }
        let rows = rows.ok_or_else(|| serde::de::Error::missing_field(self.items))?;
        Ok(Envelope { rows, rest: Some(rest) })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Envelope<T>, A::Error> {
        let rows = match Rows::from_array(items)? {
            Decoded::Exact(rows) | Decoded::Odd(Some(rows), _) => rows,
            Decoded::Null | Decoded::Odd(None, _) => Rows::none(),
        };
        Ok(Envelope { rows, rest: None })
    }
}

impl<T: Decode> FromAnswer for Page<T> {
    fn from_answer(reference: &AnswerRef<'_>) -> Result<Self, Error> {
        let answer = reference.answer;
        let header = |name: &str| answer.header(name).filter(|text| !text.is_empty());
        let number = |name: &str| header(name).and_then(|text| text.trim().parse().ok());
        let cursor = |text: &str| Some(text).filter(|text| !text.is_empty()).map(Cursor::from);
        let mut page = Self {
            items: Vec::new(),
            malformed: Vec::new(),
            next: None,
            previous: header("before-cursor").and_then(cursor),
            total_count: number("total-count"),
            total_pages: number("total-pages"),
            number: number("current-page"),
            rest: Unknown::default(),
        };
        let rows = match reference.operation.pagination.as_ref().map(|pagination| &pagination.cursor) {
            Some(NextPage::Body { cursor: pointer, items, .. }) => {
                let envelope = Envelope::read(&answer.body, items).map_err(|error| {
                    let message = format!("the answer lacks what was asked for: {error}");
                    Error::decode(message, answer.clone()).with_source(error)
                })?;
                page.rest = envelope.rest.unwrap_or_default();
                page.next = page.rest.point_at(pointer).and_then(|value| match value {
                    Value::String(text) => cursor(text),
                    Value::Number(number) => cursor(&number.to_string()),
                    _ => None,
                });
                page.total_count = page.total_count.or_else(|| page.rest.get("total").and_then(Value::as_u64));
                envelope.rows
            }
            Some(NextPage::Header(name)) => {
                page.next = header(name).and_then(cursor);
                Rows::from_answer(reference)?
            }
            None => Rows::from_answer(reference)?,
        };
        (page.items, page.malformed) = (rows.items, rows.malformed);
        Ok(page)
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
/// failed. A cursor that leads back to its own page is an error, not an endless loop.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    client: Client,
    request: Request,
    at: Position,
    rows: VecDeque<Result<T, Malformed>>,
    pending: Option<BoxFuture<'static, Result<Page<T>, Error>>>,
}

/// Where a stream stands.
#[derive(Clone, Debug, PartialEq)]
enum Position {
    /// Before the first page, as the caller asked for it.
    Start,
    /// Before the page that this points at.
    At(Cursor),
    /// Behind a page that pointed at itself.
    Looped,
    /// Behind the last page.
    End,
}

impl<T: Decode + Send + 'static> Items<T> {
    pub(crate) fn new(call: Call<Page<T>>) -> Self {
        let (client, request) = call.into_parts();
        Self { client, request, at: Position::Start, rows: VecDeque::new(), pending: None }
    }

    /// The next item, or `None` behind the last.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    fn fetch(&self) -> BoxFuture<'static, Result<Page<T>, Error>> {
        let mut request = self.request.clone();
        let operation = request.operation;
        if let (Position::At(cursor), Some(pages)) = (&self.at, &operation.pagination) {
            request.query = request.query.at(cursor, pages.parameter, pages.replaces);
        }
        let client = self.client.clone();
        Box::pin(async move {
            let answer = client.send(request).await.map_err(|error| error.of(operation))?;
            Page::from_answer(&AnswerRef { answer: &answer, operation }).map_err(|error| error.of(operation))
        })
    }

    fn take(&mut self, page: Page<T>) {
        let mut malformed = page.malformed.into_iter().peekable();
        let mut items = page.items.into_iter();
        loop {
            let row = match malformed.next_if(|row| row.index == self.rows.len()) {
                Some(row) => Err(row),
                None => match items.next() {
                    Some(item) => Ok(item),
                    None => break,
                },
            };
            self.rows.push_back(row);
        }
        let next = page.next.map_or(Position::End, Position::At);
        self.at = if next != Position::End && next == self.at { Position::Looped } else { next };
    }
}

impl<T: Decode + Send + 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(row) = self.rows.pop_front() {
                let operation = self.request.operation;
                return Poll::Ready(Some(row.map_err(|row| Error::malformed_item(row).of(operation))));
            }
            if let Some(pending) = &mut self.pending {
                let page = ready!(pending.as_mut().poll(context));
                self.pending = None;
                match page {
                    Ok(page) => self.take(page),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                }
                continue;
            }
            match self.at {
                Position::Start | Position::At(_) => self.pending = Some(self.fetch()),
                Position::End => return Poll::Ready(None),
                Position::Looped => {
                    self.at = Position::End;
                    let message = "the cursor of the next page leads back to this one";
                    let error = Error::new(ErrorKind::Decode, message).of(self.request.operation);
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

/// Nothing of it is pinned: the fetch under way lives in a box of its own.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.request.operation;
        write!(f, "Items({} {}, {:?})", operation.api, operation.id, self.at)
    }
}
