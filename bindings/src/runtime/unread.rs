//! The items of a page, read one by one.

use super::{
    decode::{Decode, Decoded, Fill, Sink},
    error::Error,
    operation::Operation,
    pages::Malformed,
    response::Answer,
};
use serde::de::{Deserializer, Error as _, IgnoredAny};
use serde_json::Value;
use std::mem;

/// What is still to be read of a page. An item that is dropped before the next is read leaves its memory to that.
pub(crate) struct Unread {
    /// The answer, without its body.
    answer: Answer,
    /// Its body: an array of anything but arrays.
    body: String,
    /// Where the next item starts; at the end of the body, there is none.
    at: usize,
}

/// What may stand between the values of JSON.
const BLANK: [char; 4] = [' ', '\t', '\n', '\r'];

impl Unread {
    pub(crate) fn new(answer: Answer, body: String) -> Self {
        Self { answer, body, at: 1 }
    }

    /// Takes the body out of an answer, unless its items stand in an envelope or in arrays of their own, or are none.
    pub(crate) fn take_body(answer: &mut Answer, operation: &Operation) -> Option<String> {
        let items = answer.body.strip_prefix(b"[").filter(|_| operation.result.is_none())?;
        if matches!(items.trim_ascii_start().first()?, b'[' | b']') {
            return None;
        }
        let body = String::from_utf8(mem::take(&mut answer.body).into());
        body.map_err(|error| answer.body = error.into_bytes().into()).ok()
    }

    pub(crate) fn is_read(&self) -> bool {
        self.at == self.body.len()
    }

    /// Reads the next item, which has this place in the page. Where it is no JSON, or what follows it, nothing is left.
    #[inline]
    pub(crate) fn next<T: Decode>(
        &mut self,
        index: usize,
        operation: &'static Operation,
        found: &mut Result<Option<T>, Error>,
    ) {
        if let Err(error) = self.read(&mut Item { index, operation, found }) {
            *found = Err(self.no_json(error).of(operation));
        }
    }

    fn read<S: Sink>(&mut self, item: &mut S) -> serde_json::Result<()> {
        let left = self.body.get(self.at..).unwrap_or_default();
        let mut deserializer = serde_json::Deserializer::from_str(left);
        deserializer.deserialize_any(Fill(item))?;
        // Nothing is read by that: it alone tells how far the deserializer has come.
        let end = deserializer.into_iter::<IgnoredAny>().byte_offset();
        let behind = left.get(end..).unwrap_or_default().trim_start_matches(BLANK);
        let next = match (behind.strip_prefix(','), behind.strip_prefix(']')) {
            (Some(next), _) if !next.is_empty() => next,
            (_, Some(rest)) if rest.trim_start_matches(BLANK).is_empty() => "",
            _ => return Err(serde_json::Error::custom("neither an item nor the end of the list")),
        };
        self.at = self.body.len() - next.len();
        Ok(())
    }

    /// What is wrong, as it is told of a page that is read at once.
    #[cold]
    fn no_json(&mut self, error: serde_json::Error) -> Error {
        let body = mem::take(&mut self.body).into_bytes();
        self.at = 0;
        let error = serde_json::from_slice::<Value>(&body).err().unwrap_or(error);
        Error::no_json(&Answer { body: body.into(), ..self.answer.clone() }, error)
    }
}

/// Takes an item to where it is wanted: it is large, and each time it is handed on it is copied.
struct Item<'a, T> {
    index: usize,
    operation: &'static Operation,
    found: &'a mut Result<Option<T>, Error>,
}

impl<T: Decode> Sink for Item<'_, T> {
    type Item = T;

    #[inline]
    fn take<E>(&mut self, found: Result<Decoded<T>, E>) -> Result<(), E> {
        let raw = match found {
            Ok(Decoded::Exact(item) | Decoded::Odd(Some(item), _)) => {
                *self.found = Ok(Some(item));
                return Ok(());
            }
            Ok(Decoded::Odd(None, raw)) => raw,
            Ok(Decoded::Null) => Value::Null,
            Err(error) => return Err(error),
        };
        *self.found = Err(Error::malformed_item(Malformed::new(self.index, raw), self.operation));
        Ok(())
    }
}
