//! Reading answers so that no real one is refused: a value that a field cannot hold is kept beside it, not an error.

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Value};
use std::{collections::BTreeMap, fmt};

/// What was found where a `T` was expected.
#[derive(Debug)]
pub enum Decoded<T> {
    /// Null.
    Null,
    /// A `T` that encodes to what was read.
    Exact(T),
    /// Something else: what it means, if it can be understood (`"12"` for a number), and the value itself.
    Odd(Option<T>, Value),
}

impl<T> Decoded<T> {
    pub(crate) fn map<U>(self, f: impl FnOnce(T) -> U) -> Decoded<U> {
        match self {
            Self::Null => Decoded::Null,
            Self::Exact(value) => Decoded::Exact(f(value)),
            Self::Odd(value, raw) => Decoded::Odd(value.map(f), raw),
        }
    }
}

/// A type that can be read from any JSON value. What is not overridden is odd.
pub trait Decode: Sized {
    /// From null.
    fn from_null() -> Decoded<Self> {
        Decoded::Null
    }
    /// From true or false.
    fn from_bool(value: bool) -> Decoded<Self> {
        Decoded::Odd(None, value.into())
    }
    /// From an integer.
    fn from_i64(value: i64) -> Decoded<Self> {
        Decoded::Odd(None, value.into())
    }
    /// From an integer beyond `i64`.
    #[inline]
    fn from_u64(value: u64) -> Decoded<Self> {
        match i64::try_from(value) {
            Ok(value) => Self::from_i64(value),
            Err(_) => Decoded::Odd(None, value.into()),
        }
    }
    /// From a number with a fraction or an exponent.
    fn from_f64(value: f64) -> Decoded<Self> {
        Decoded::Odd(None, value.into())
    }
    /// From text.
    fn from_text(value: &str) -> Decoded<Self> {
        Decoded::Odd(None, value.into())
    }
    /// From an array.
    fn from_array<'de, A: SeqAccess<'de>>(items: A) -> Result<Decoded<Self>, A::Error> {
        Ok(Decoded::Odd(None, array(items)?))
    }
    /// From an object.
    fn from_object<'de, A: MapAccess<'de>>(members: A) -> Result<Decoded<Self>, A::Error> {
        Ok(match object_or_number(members)? {
            Value::Number(number) => from_number(&number),
            object => Decoded::Odd(None, object),
        })
    }
    /// What there is to say about any answer at all, for the type that says nothing.
    fn from_anything() -> Option<Self> {
        None
    }
    /// The members without which an object is not one of these.
    fn required() -> &'static [&'static str] {
        &[]
    }
    /// How many values that are not null found no declared field, at any depth.
    #[cfg(feature = "__replay")]
    fn unknown_leaves(&self) -> usize {
        0
    }
}

impl<'de, T: Decode> Deserialize<'de> for Decoded<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut found = Found(Self::Null);
        deserializer.deserialize_any(Fill(&mut found))?;
        Ok(found.0)
    }
}

struct Found<T>(Decoded<T>);

impl<T: Decode> Sink for Found<T> {
    type Item = T;
    #[inline]
    fn take<E>(&mut self, found: Result<Decoded<T>, E>) -> Result<(), E> {
        self.0 = found?;
        Ok(())
    }
}

/// Takes what was found, wherever it has to go: an object is large, and each time it is handed on it is copied.
pub(crate) trait Sink {
    /// What is expected.
    type Item: Decode;
    /// Takes it, or hands the failure on; it comes as it was returned, since to unpack it is to copy it.
    fn take<E>(&mut self, found: Result<Decoded<Self::Item>, E>) -> Result<(), E>;
}

/// Reads any JSON value into a sink.
pub(crate) struct Fill<'a, S>(pub(crate) &'a mut S);

impl<'de, S: Sink> Visitor<'de> for Fill<'_, S> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }
    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.0.take(Ok(S::Item::from_bool(value)))
    }
    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.0.take(Ok(S::Item::from_i64(value)))
    }
    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.take(Ok(S::Item::from_u64(value)))
    }
    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.0.take(Ok(S::Item::from_f64(value)))
    }
    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.take(Ok(S::Item::from_text(value)))
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.take(Ok(S::Item::from_null()))
    }
    fn visit_none<E>(self) -> Result<(), E> {
        self.0.take(Ok(S::Item::from_null()))
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.0.take(S::Item::from_array(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        self.0.take(S::Item::from_object(members))
    }
}

fn array<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Value, A::Error> {
    let mut values = Vec::new();
    while let Some(value) = items.next_element()? {
        values.push(value);
    }
    Ok(Value::Array(values))
}

/// Under this name serde_json passes numbers on where any crate of a program has turned `arbitrary_precision` on.
const NUMBER: &str = "$serde_json::private::Number";

fn object_or_number<'de, A: MapAccess<'de>>(mut members: A) -> Result<Value, A::Error> {
    let mut values = Map::new();
    while let Some((name, value)) = members.next_entry::<String, Value>()? {
        values.insert(name, value);
    }
    let number = values.get(NUMBER).and_then(|text| text.as_str()?.parse().ok());
    Ok(number.filter(|_| values.len() == 1).map_or(Value::Object(values), Value::Number))
}

fn from_number<T: Decode>(number: &serde_json::Number) -> Decoded<T> {
    match (number.as_i64(), number.as_u64(), number.as_f64()) {
        (Some(value), ..) => T::from_i64(value),
        (None, Some(value), _) => T::from_u64(value),
        (None, None, Some(value)) => T::from_f64(value),
        (None, None, None) => Decoded::Odd(None, number.clone().into()),
    }
}

/// All of a body as text; where it is none, serde_json says what is wrong and where.
///
/// To look at all of it at once whether it is UTF-8 costs little; serde_json would look at each text in it by itself.
pub(crate) fn text(body: &[u8]) -> Result<&str, serde_json::Error> {
    std::str::from_utf8(body).map_err(|_| match serde_json::from_slice::<Value>(body) {
        Err(error) => error,
        Ok(_) => serde::de::Error::custom("it is not UTF-8"),
    })
}

/// Reads a body. Whatever is read comes as text, so that reading is compiled for one kind of input only.
pub(crate) fn from_body<'de, T: Deserialize<'de>>(body: &'de [u8]) -> Result<T, serde_json::Error> {
    serde_json::from_str(text(body)?)
}

/// Reads a kept value again.
pub(crate) fn decoded_again<T: Decode>(raw: &Value) -> Decoded<T> {
    serde_json::from_str(&raw.to_string()).unwrap_or_else(|_| Decoded::Odd(None, raw.clone()))
}

/// What a kept value means, if it can be understood.
pub(crate) fn read_again<T: Decode>(raw: &Value) -> Option<T> {
    match decoded_again(raw) {
        Decoded::Null => None,
        Decoded::Exact(value) => Some(value),
        Decoded::Odd(value, _) => value,
    }
}

/// A value as JSON; null if it cannot be, which no type of this crate is.
pub(crate) fn to_json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

impl Decode for bool {
    fn from_bool(value: bool) -> Decoded<Self> {
        Decoded::Exact(value)
    }
    fn from_text(value: &str) -> Decoded<Self> {
        Decoded::Odd(value.parse().ok(), value.into())
    }
}

impl Decode for i64 {
    #[inline]
    fn from_i64(value: i64) -> Decoded<Self> {
        Decoded::Exact(value)
    }
    fn from_f64(value: f64) -> Decoded<Self> {
        // Beyond 2^53 a float no longer tells one integer from the next.
        let whole = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0;
        #[allow(clippy::cast_possible_truncation)]
        Decoded::Odd(whole.then_some(value as i64), value.into())
    }
    fn from_text(value: &str) -> Decoded<Self> {
        Decoded::Odd(value.parse().ok(), value.into())
    }
}

impl Decode for f64 {
    #[allow(clippy::cast_precision_loss)]
    fn from_i64(value: i64) -> Decoded<Self> {
        Decoded::Odd(Some(value as f64), value.into())
    }
    fn from_f64(value: f64) -> Decoded<Self> {
        Decoded::Exact(value)
    }
    fn from_text(value: &str) -> Decoded<Self> {
        Decoded::Odd(value.parse().ok(), value.into())
    }
}

impl Decode for String {
    fn from_bool(value: bool) -> Decoded<Self> {
        Decoded::Odd(Some(value.to_string()), value.into())
    }
    fn from_i64(value: i64) -> Decoded<Self> {
        Decoded::Odd(Some(value.to_string()), value.into())
    }
    fn from_u64(value: u64) -> Decoded<Self> {
        Decoded::Odd(Some(value.to_string()), value.into())
    }
    fn from_f64(value: f64) -> Decoded<Self> {
        Decoded::Odd(Some(value.to_string()), value.into())
    }
    #[inline]
    fn from_text(value: &str) -> Decoded<Self> {
        Decoded::Exact(value.to_owned())
    }
}

impl Decode for Value {
    fn from_null() -> Decoded<Self> {
        Decoded::Exact(Self::Null)
    }
    fn from_bool(value: bool) -> Decoded<Self> {
        Decoded::Exact(value.into())
    }
    fn from_i64(value: i64) -> Decoded<Self> {
        Decoded::Exact(value.into())
    }
    fn from_u64(value: u64) -> Decoded<Self> {
        Decoded::Exact(value.into())
    }
    fn from_f64(value: f64) -> Decoded<Self> {
        Decoded::Exact(value.into())
    }
    fn from_text(value: &str) -> Decoded<Self> {
        Decoded::Exact(value.into())
    }
    fn from_array<'de, A: SeqAccess<'de>>(items: A) -> Result<Decoded<Self>, A::Error> {
        Ok(Decoded::Exact(array(items)?))
    }
    fn from_object<'de, A: MapAccess<'de>>(members: A) -> Result<Decoded<Self>, A::Error> {
        Ok(Decoded::Exact(object_or_number(members)?))
    }
}

/// Nothing is made of an answer that nothing is known about.
impl Decode for () {
    fn from_anything() -> Option<Self> {
        Some(())
    }
    fn from_object<'de, A: MapAccess<'de>>(members: A) -> Result<Decoded<Self>, A::Error> {
        Ok(match object_or_number(members)? {
            Value::Object(members) if members.is_empty() => Decoded::Exact(()),
            raw => Decoded::Odd(Some(()), raw),
        })
    }
    fn from_null() -> Decoded<Self> {
        Decoded::Exact(())
    }
}

/// A recursive schema holds itself in a box.
impl<T: Decode> Decode for Box<T> {
    fn from_bool(value: bool) -> Decoded<Self> {
        T::from_bool(value).map(Box::new)
    }
    fn from_i64(value: i64) -> Decoded<Self> {
        T::from_i64(value).map(Box::new)
    }
    fn from_u64(value: u64) -> Decoded<Self> {
        T::from_u64(value).map(Box::new)
    }
    fn from_f64(value: f64) -> Decoded<Self> {
        T::from_f64(value).map(Box::new)
    }
    fn from_text(value: &str) -> Decoded<Self> {
        T::from_text(value).map(Box::new)
    }
    fn from_array<'de, A: SeqAccess<'de>>(items: A) -> Result<Decoded<Self>, A::Error> {
        Ok(T::from_array(items)?.map(Box::new))
    }
    fn from_object<'de, A: MapAccess<'de>>(members: A) -> Result<Decoded<Self>, A::Error> {
        Ok(T::from_object(members)?.map(Box::new))
    }
    #[cfg(feature = "__replay")]
    fn unknown_leaves(&self) -> usize {
        (**self).unknown_leaves()
    }
}

/// The items that could be read; where one could not, the array itself is kept as well.
impl<T: Decode + Serialize> Decode for Vec<T> {
    fn from_array<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Decoded<Self>, A::Error> {
        let mut values = Vec::new();
        let mut raws: Option<Vec<Value>> = None;
        while let Some(item) = items.next_element()? {
            let (value, raw) = split(item);
            if raw.is_some() && raws.is_none() {
                raws = Some(values.iter().map(to_json).collect());
            }
            if let Some(raws) = &mut raws {
                raws.push(raw.unwrap_or_else(|| value.as_ref().map(to_json).unwrap_or_default()));
            }
            values.extend(value);
        }
        Ok(match raws {
            None => Decoded::Exact(values),
            Some(raws) => Decoded::Odd(Some(values), Value::Array(raws)),
        })
    }
    #[cfg(feature = "__replay")]
    fn unknown_leaves(&self) -> usize {
        self.iter().map(T::unknown_leaves).sum()
    }
}

/// The members that could be read; where one could not, the object itself is kept as well.
impl<T: Decode + Serialize> Decode for BTreeMap<String, T> {
    fn from_object<'de, A: MapAccess<'de>>(mut members: A) -> Result<Decoded<Self>, A::Error> {
        let mut values = Self::new();
        let mut odd = Map::new();
        while let Some((name, member)) = members.next_entry::<String, _>()? {
            // Where a name comes twice the last value counts, and nothing of the one before it.
            values.remove(&name);
            odd.remove(&name);
            let (value, raw) = split(member);
            if let Some(raw) = raw {
                odd.insert(name.clone(), raw);
            }
            if let Some(value) = value {
                values.insert(name, value);
            }
        }
        if odd.is_empty() {
            return Ok(Decoded::Exact(values));
        }
        let mut raw: Map<_, _> = values.iter().map(|(name, value)| (name.clone(), to_json(value))).collect();
        raw.extend(odd);
        Ok(Decoded::Odd(Some(values), raw.into()))
    }
    #[cfg(feature = "__replay")]
    fn unknown_leaves(&self) -> usize {
        self.values().map(T::unknown_leaves).sum()
    }
}

/// The value, and what has to be kept beside it.
fn split<T>(decoded: Decoded<T>) -> (Option<T>, Option<Value>) {
    match decoded {
        Decoded::Null => (None, Some(Value::Null)),
        Decoded::Exact(value) => (Some(value), None),
        Decoded::Odd(value, raw) => (value, Some(raw)),
    }
}

/// Reads what must be a `T` whatever else it is; for `Deserialize`.
pub(crate) fn exactly<'de, T: Decode, D: Deserializer<'de>>(deserializer: D, name: &str) -> Result<T, D::Error> {
    let mut found = Whole(None);
    deserializer.deserialize_any(Fill(&mut found))?;
    found.0.ok_or_else(|| serde::de::Error::custom(format_args!("this is no {name}, or it lacks what identifies it")))
}

/// Takes a value whatever else it is.
struct Whole<T>(Option<T>);

impl<T: Decode> Sink for Whole<T> {
    type Item = T;
    #[inline]
    fn take<E>(&mut self, found: Result<Decoded<T>, E>) -> Result<(), E> {
        match found {
            Ok(Decoded::Exact(value)) => self.0 = Some(value),
            Ok(Decoded::Odd(value, _)) => self.0 = value,
            Ok(Decoded::Null) => self.0 = None,
            Err(error) => return Err(error),
        }
        Ok(())
    }
}
