//! The members of a request body: absent, null and a value are three different things.

use super::decode::{Decode, Decoded};
use serde::Serialize;

/// A member of a request body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Field<T> {
    /// Not sent: the server leaves what it has.
    #[default]
    Absent,
    /// Sent as null: the server clears what it has.
    Null,
    /// Sent.
    Value(T),
}

/// What a member of an object is read into and written from.
pub(crate) trait Slot: Default {
    /// The type of the value.
    type Value: Decode + PartialEq + Serialize;
    /// Takes a value.
    fn set(&mut self, value: Self::Value);
    /// Takes null.
    fn set_null(&mut self);
    /// The value, if there is one.
    fn value(&self) -> Option<&Self::Value>;
    /// Whether null has to be written.
    fn writes_null(&self) -> bool;
}

/// In an answer null and absent are the same.
impl<T: Decode + PartialEq + Serialize> Slot for Option<T> {
    type Value = T;
    fn set(&mut self, value: T) {
        *self = Some(value);
    }
    fn set_null(&mut self) {
        *self = None;
    }
    fn value(&self) -> Option<&T> {
        self.as_ref()
    }
    fn writes_null(&self) -> bool {
        false
    }
}

impl<T: Decode + PartialEq + Serialize> Slot for Field<T> {
    type Value = T;
    fn set(&mut self, value: T) {
        *self = Self::Value(value);
    }
    fn set_null(&mut self) {
        *self = Self::Null;
    }
    fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
    fn writes_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

/// So that a map's values can be null.
impl<T: Decode> Decode for Option<T> {
    fn from_null() -> Decoded<Self> {
        Decoded::Exact(None)
    }
    fn from_bool(value: bool) -> Decoded<Self> {
        T::from_bool(value).map(Some)
    }
    fn from_i64(value: i64) -> Decoded<Self> {
        T::from_i64(value).map(Some)
    }
    fn from_u64(value: u64) -> Decoded<Self> {
        T::from_u64(value).map(Some)
    }
    fn from_f64(value: f64) -> Decoded<Self> {
        T::from_f64(value).map(Some)
    }
    fn from_text(value: &str) -> Decoded<Self> {
        T::from_text(value).map(Some)
    }
    fn from_array<'de, A: serde::de::SeqAccess<'de>>(items: A) -> Result<Decoded<Self>, A::Error> {
        Ok(T::from_array(items)?.map(Some))
    }
    fn from_object<'de, A: serde::de::MapAccess<'de>>(members: A) -> Result<Decoded<Self>, A::Error> {
        Ok(T::from_object(members)?.map(Some))
    }
    #[cfg(feature = "__replay")]
    fn unknown_leaves(&self) -> usize {
        self.as_ref().map_or(0, T::unknown_leaves)
    }
}
