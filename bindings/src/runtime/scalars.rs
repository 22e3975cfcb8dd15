//! Single values: ids, open enums, timestamps and secrets.

use super::{
    dates,
    decode::{Decode, Decoded},
};
use secrecy::{ExposeSecret, SecretString};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, SeqAccess},
};
use serde_json::Value;
use std::{fmt, time::SystemTime};

// The functions of these macros are left to the programs that call them, as those of generated code are.

/// A newtype for an id: `id!(UserId(i64), "The id of a user.");`.
macro_rules! id {
    ($name:ident(i64), $docs:literal) => {
        $crate::runtime::id!(@common $name(i64), $docs, Copy);

        impl $name {
            /// The id that has this number.
            #[inline]
            pub const fn new(id: i64) -> Self {
                Self(id)
            }
            /// The number.
            #[inline]
            pub const fn get(self) -> i64 {
                self.0
            }
        }
        impl From<$name> for i64 {
            #[inline]
            fn from(id: $name) -> Self {
                id.0
            }
        }
        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;
            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
    ($name:ident(String), $docs:literal) => {
        $crate::runtime::id!(@common $name(String), $docs,);

        impl $name {
            /// The text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<&str> for $name {
            #[inline]
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
        impl From<$name> for String {
            #[inline]
            fn from(id: $name) -> Self {
                id.0
            }
        }
    };
    (@common $name:ident($inner:ident), $docs:literal, $($copy:ident)?) => {
        #[doc = $docs]
        #[derive(Clone, $($copy,)? Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($inner);

        impl From<$inner> for $name {
            #[inline]
            fn from(id: $inner) -> Self {
                Self(id)
            }
        }
        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
        $crate::runtime::scalars::transparent!($name($inner), |id| id.0, Self);
    };
}
pub(crate) use id;

/// An enum that can hold values it does not know: `open_enum!(State(i64) { 0 => Off, });`.
macro_rules! open_enum {
    ($name:ident($inner:ident) { $($value:literal => $variant:ident,)* }) => {
        impl From<$inner> for $name {
            #[inline]
            fn from(value: $inner) -> Self {
                let known = $crate::runtime::scalars::open_enum!(@known $inner value { $($value => Self::$variant,)* });
                known.unwrap_or(Self::Other(value))
            }
        }
        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant => $value.fmt(f),)*
                    Self::Other(value) => value.fmt(f),
                }
            }
        }
        $crate::runtime::scalars::open_enum!(@value $name $inner { $($value => $variant,)* });
        $crate::runtime::scalars::transparent!($name($inner), |value| value.value(), Self::from);
    };
    (@known i64 $input:ident { $($value:literal => $variant:expr,)* }) => {
        match $input { $($value => Some($variant),)* _ => None }
    };
    (@known String $input:ident { $($value:literal => $variant:expr,)* }) => {
        match $input.as_str() { $($value => Some($variant),)* _ => None }
    };
    (@value $name:ident i64 { $($value:literal => $variant:ident,)* }) => {
        impl $name {
            /// The value on the wire.
            #[inline]
            pub const fn value(self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }
    };
    (@value $name:ident String { $($value:literal => $variant:ident,)* }) => {
        impl $name {
            /// The value on the wire.
            #[inline]
            pub fn value(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }
        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self::from(value.to_owned())
            }
        }
    };
}
pub(crate) use open_enum;

/// Reads and writes a type as its inner value, odd forms of it included.
macro_rules! transparent {
    ($name:ident($inner:ident), |$this:ident| $get:expr, $make:expr) => {
        impl $crate::runtime::decode::Decode for $name {
            #[inline]
            fn from_bool(value: bool) -> $crate::runtime::decode::Decoded<Self> {
                <$inner as $crate::runtime::decode::Decode>::from_bool(value).map($make)
            }
            #[inline]
            fn from_i64(value: i64) -> $crate::runtime::decode::Decoded<Self> {
                <$inner as $crate::runtime::decode::Decode>::from_i64(value).map($make)
            }
            #[inline]
            fn from_u64(value: u64) -> $crate::runtime::decode::Decoded<Self> {
                <$inner as $crate::runtime::decode::Decode>::from_u64(value).map($make)
            }
            #[inline]
            fn from_f64(value: f64) -> $crate::runtime::decode::Decoded<Self> {
                <$inner as $crate::runtime::decode::Decode>::from_f64(value).map($make)
            }
            #[inline]
            fn from_text(value: &str) -> $crate::runtime::decode::Decoded<Self> {
                <$inner as $crate::runtime::decode::Decode>::from_text(value).map($make)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::decode::exactly(deserializer, stringify!($name))
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $this = self;
                ::serde::Serialize::serialize(&$get, serializer)
            }
        }
    };
}
pub(crate) use transparent;

/// A point in time, as the text that the API sends and takes (ISO 8601, UTC).
///
/// ```
/// # use onelogin::Timestamp;
/// let changed = Timestamp::from("2020-07-09T03:08:52.774Z");
/// assert!(changed.to_system_time().is_some());
/// assert_eq!(changed.as_str(), "2020-07-09T03:08:52.774Z");
/// ```
///
/// The text is kept exactly, so that an odd one is neither lost nor changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The time, or `None` where the text is no timestamp of RFC 3339.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        dates::from_rfc3339(&self.0)
    }
}

impl From<&str> for Timestamp {
    #[inline]
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// With milliseconds, as the API writes them; a time beyond the year 9999 becomes the last one before it.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        Self(dates::to_rfc3339(time))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Decode for Timestamp {
    // Not from true or false: `locked_until: false` says that there is no such time.
    fn from_i64(value: i64) -> Decoded<Self> {
        String::from_i64(value).map(Self)
    }
    fn from_f64(value: f64) -> Decoded<Self> {
        String::from_f64(value).map(Self)
    }
    #[inline]
    fn from_text(value: &str) -> Decoded<Self> {
        Decoded::Exact(value.into())
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::decode::exactly(deserializer, "Timestamp")
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Text that must not be seen: a token, a password. `Debug` hides it, and its memory is wiped when it is dropped.
///
/// ```
/// # use onelogin::Secret;
/// let token = Secret::from("55f1");
/// assert_eq!(format!("{token:?}"), "Secret(..)");
/// assert_eq!(token.expose(), "55f1");
/// ```
///
/// It is written in clear when an object that holds it is encoded, since that is what encoding is for.
#[derive(Clone, Default)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Decode for Secret {
    #[inline]
    fn from_text(value: &str) -> Decoded<Self> {
        Decoded::Exact(value.into())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::decode::exactly(deserializer, "Secret")
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

/// As [`Secret`], but any JSON: what the API has as text in one place and as a list or a number in another. Its memory is
/// not wiped.
///
/// ```
/// # use onelogin::SecretValue;
/// let code = SecretValue::from(58959);
/// assert_eq!(format!("{code:?}"), "SecretValue(..)");
/// assert_eq!(code.expose().as_i64(), Some(58959));
/// ```
#[derive(Clone, PartialEq)]
pub struct SecretValue(Value);

impl SecretValue {
    /// The JSON itself.
    pub fn expose(&self) -> &Value {
        &self.0
    }
}

impl<T: Into<Value>> From<T> for SecretValue {
    fn from(value: T) -> Self {
        Self(value.into())
    }
}

impl fmt::Debug for SecretValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretValue(..)")
    }
}

impl Decode for SecretValue {
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
    #[inline]
    fn from_text(value: &str) -> Decoded<Self> {
        Decoded::Exact(value.into())
    }
    fn from_array<'de, A: SeqAccess<'de>>(items: A) -> Result<Decoded<Self>, A::Error> {
        Ok(Value::from_array(items)?.map(Self))
    }
    fn from_object<'de, A: MapAccess<'de>>(members: A) -> Result<Decoded<Self>, A::Error> {
        Ok(Value::from_object(members)?.map(Self))
    }
}

impl<'de> Deserialize<'de> for SecretValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::decode::exactly(deserializer, "SecretValue")
    }
}

impl Serialize for SecretValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
