//! One page of a list.

use super::{
    decode::{Decode, Decoded, Fill, Sink, decoded_again, text},
    error::Error,
    object::{Key, Unknown},
    operation::{NextPage, Operation},
    response::{Answer, AnswerRef, FromAnswer, read_whole},
    unread::Unread,
};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::{fmt, marker::PhantomData};

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

    /// The text as it is, percent signs included.
    pub(crate) fn plain(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Text that is not empty, or a number.
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(text.as_str()).filter(|text| !text.is_empty()).map(Self::from),
            Value::Number(number) => Some(Self(number.to_string())),
            _ => None,
        }
    }
}

/// A percent-encoded cursor, as it stands in a URL, means the same as the plain one.
impl From<&str> for Cursor {
    fn from(text: &str) -> Self {
        if !text.contains('%') {
            return Self::plain(text); // Nearly all are, and looking closer is dear.
        }
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
    pub(crate) fn new(index: usize, raw: Value) -> Self {
        Self { index, raw }
    }

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

/// The items of an answer, the unreadable ones apart.
pub(crate) struct Rows<T> {
    pub(crate) items: Vec<T>,
    pub(crate) malformed: Vec<Malformed>,
    /// Items that came in another form, such as an id as text, by their place among the items.
    #[cfg_attr(not(feature = "__replay"), allow(dead_code, reason = "replay compares what came"))]
    pub(crate) odd: Vec<(usize, Value)>,
    /// The form in which they came.
    #[cfg_attr(not(feature = "__replay"), allow(dead_code, reason = "as above"))]
    pub(crate) form: Form,
}

/// How many items the API puts on a page where nobody says otherwise.
const PAGE: usize = 50;

/// How items were arranged.
#[derive(Debug, Default, PartialEq)]
pub(crate) enum Form {
    /// In an array.
    #[default]
    Array,
    /// In arrays in an array, of these lengths: version 1 says `[[]]` for nothing and `[[1, 2]]` for two.
    Nested(Vec<usize>),
    /// One by itself.
    Single,
    /// None, and null in their place.
    Null,
}

impl<T: Decode> Rows<T> {
    fn none(form: Form) -> Self {
        Self { items: Vec::new(), malformed: Vec::new(), odd: Vec::new(), form }
    }

    /// Where there is a second item, there is room for a page of them: a list that grows copies its items again and again.
    #[inline]
    fn add(&mut self, item: T) {
        if self.items.len() == 1 {
            self.items.reserve(PAGE - 1);
        }
        self.items.push(item);
    }

    fn push(&mut self, item: Decoded<T>) {
        let index = self.items.len() + self.malformed.len();
        match item {
            Decoded::Exact(item) => self.add(item),
            Decoded::Odd(Some(item), raw) => {
                self.odd.push((self.items.len(), raw));
                self.add(item);
            }
            Decoded::Null => self.malformed.push(Malformed::new(index, Value::Null)),
            Decoded::Odd(None, raw) => self.malformed.push(Malformed::new(index, raw)),
        }
    }

    /// One item that came without a list around it.
    fn single(item: Decoded<T>) -> Decoded<Self> {
        match item {
            Decoded::Null => Self::from_null(),
            Decoded::Odd(None, raw) => Decoded::Odd(None, raw),
            item => {
                let mut rows = Self::none(Form::Single);
                rows.push(item);
                Decoded::Exact(rows)
            }
        }
    }
}

impl<T: Decode> Decode for Rows<T> {
    fn from_null() -> Decoded<Self> {
        Decoded::Exact(Self::none(Form::Null))
    }
    fn from_i64(value: i64) -> Decoded<Self> {
        Self::single(T::from_i64(value))
    }
    fn from_text(value: &str) -> Decoded<Self> {
        Self::single(T::from_text(value))
    }
    fn from_object<'de, A: MapAccess<'de>>(members: A) -> Result<Decoded<Self>, A::Error> {
        Ok(Self::single(T::from_object(members)?))
    }
    fn from_array<'de, A: SeqAccess<'de>>(mut array: A) -> Result<Decoded<Self>, A::Error> {
        let mut list = List { rows: Self::none(Form::Array), lengths: Vec::new(), mixed: false };
        while array.next_element_seed(&mut list)?.is_some() {}
        if !list.lengths.is_empty() {
            list.rows.form = Form::Nested(list.lengths);
        }
        Ok(Decoded::Exact(list.rows))
    }
}

/// The items of an array as they are read: each goes to its place at once, since an item is large and moving it costs.
struct List<T> {
    rows: Rows<T>,
    /// The lengths of the arrays in the array.
    lengths: Vec<usize>,
    /// Whether anything else than an array was there.
    mixed: bool,
}

impl<T: Decode> Sink for List<T> {
    type Item = T;

    #[inline]
    fn take<E>(&mut self, found: Result<Decoded<T>, E>) -> Result<(), E> {
        match found {
            Ok(Decoded::Exact(item)) => {
                self.mixed = true;
                self.rows.add(item);
            }
            Ok(Decoded::Odd(None, Value::Array(inner))) if !self.mixed => {
                self.lengths.push(inner.len());
                inner.iter().for_each(|item| self.rows.push(decoded_again(item)));
            }
            Ok(item) => {
                self.mixed = true;
                self.rows.push(item);
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

impl<'de, T: Decode> DeserializeSeed<'de> for &mut List<T> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Fill(self))
    }
}

/// An object that holds a list of items under one name, and what stands beside it.
pub(crate) struct Envelope<T> {
    pub(crate) rows: Rows<T>,
    /// `None` where the items came without their envelope.
    pub(crate) rest: Option<Unknown>,
}
impl<T: Decode> Envelope<T> {
    /// Reads the result of an answer: a member, where the operation says so, else all of it.
    pub(crate) fn from_answer(reference: &AnswerRef<'_>) -> Result<Self, Error> {
        let AnswerRef { answer, operation } = reference;
        if operation.blank && answer.body.trim_ascii().is_empty() {
            return Ok(Self { rows: Rows::none(Form::Null), rest: None });
        }
        let Some(member) = &operation.result else {
            return Ok(Self { rows: read_whole(answer)?, rest: None });
        };
        Self::read(&answer.body, member.name).map_err(|error| {
            if !error.is_data() {
                return Error::no_json(answer, error);
            }
            let message = format!("the answer lacks what was asked for: {error}");
            Error::decode(message, (*answer).clone()).with_source(error).at(member.name.to_owned())
        })
    }

    /// Reads an object whose member `name` is the result, or the result itself where that comes without its envelope.
    pub(crate) fn read(body: &[u8], name: &'static str) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(text(body)?);
        let envelope = Wanted { name, item: PhantomData }.deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(envelope)
    }
}

/// Reads an envelope.
struct Wanted<T> {
    name: &'static str,
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
        write!(formatter, "an object with the member `{}`", self.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Envelope<T>, A::Error> {
        let mut rows = None;
        let mut rest = Unknown::default();
        while let Some(key) = map.next_key::<Key<'de>>()? {
            if key.0 != self.name {
                rest.insert(key.0, map.next_value::<Value>()?);
                continue;
            }
            rows = Some(match map.next_value()? {
                Decoded::Exact(found) | Decoded::Odd(Some(found), _) => found,
                Decoded::Null => Rows::none(Form::Null),
                Decoded::Odd(None, _) => {
                    return Err(serde::de::Error::custom(format_args!("`{}` is something else", self.name)));
                }
            });
        }
        let rows = rows.ok_or_else(|| serde::de::Error::missing_field(self.name))?;
        Ok(Envelope { rows, rest: Some(rest) })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Envelope<T>, A::Error> {
        let rows = match Rows::from_array(items)? {
            Decoded::Exact(rows) | Decoded::Odd(Some(rows), _) => rows,
            Decoded::Null | Decoded::Odd(None, _) => Rows::none(Form::Array),
        };
        Ok(Envelope { rows, rest: None })
    }
}

impl<T: Decode> FromAnswer for Page<T> {
    fn from_answer(reference: &AnswerRef<'_>) -> Result<Self, Error> {
        Ok(Self::of(reference, Envelope::from_answer(reference)?))
    }
}

impl<T: Decode> Page<T> {
    /// A page whose items can be read one by one, without them; or a page with its items.
    pub(crate) fn open(mut answer: Answer, operation: &'static Operation) -> Result<(Self, Option<Unread>), Error> {
        let Some(body) = Unread::take_body(&mut answer, operation) else { return Ok((answer.read(operation)?, None)) };
        let none = Envelope { rows: Rows::none(Form::Array), rest: None };
        let page = Self::of(&AnswerRef { answer: &answer, operation }, none);
        Ok((page, Some(Unread::new(answer, body))))
    }

    fn of(reference: &AnswerRef<'_>, envelope: Envelope<T>) -> Self {
        let answer = reference.answer;
        let number = |name: &str| answer.header(name).and_then(|text| text.trim().parse().ok());
        let cursor_at = |name: &str| answer.header(name).filter(|text| !text.is_empty()).map(Cursor::from);
        let rest = envelope.rest.unwrap_or_default();
        // Wherever the cursor of the next page is, that of the page before has the same name but for this word.
        let backwards = |name: &str| name.replacen("after", "before", 1);
        let (next, previous) = match reference.operation.pagination.as_ref().map(|pagination| &pagination.cursor) {
            Some(NextPage::Body(pointer)) => {
                (rest.point_at(pointer).and_then(Cursor::of), rest.point_at(&backwards(pointer)).and_then(Cursor::of))
            }
            Some(NextPage::Header(name)) => (cursor_at(name), cursor_at(&backwards(name))),
            None => (None, None),
        };
        Self {
            items: envelope.rows.items,
            malformed: envelope.rows.malformed,
            next,
            previous,
            total_count: number("total-count").or_else(|| rest.get("total").and_then(Value::as_u64)),
            total_pages: number("total-pages"),
            number: number("current-page"),
            rest,
        }
    }
}
