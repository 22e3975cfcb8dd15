//! Objects: declared fields, and everything else kept as it came.

use super::{
    decode::{Decode, Decoded, Fill, Sink, read_again, to_json},
    field::Slot,
};
use serde::{
    de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor},
    ser::{Serialize, SerializeMap},
};
use serde_json::{Map, Value};
use std::{borrow::Cow, fmt, mem};

/// What an object held beside its declared fields: fields this version does not know, and values its fields cannot hold.
///
/// ```
/// let user: onelogin::v2::User = serde_json::from_str(r#"{"id": 1, "badge": 7, "group_id": "none"}"#)?;
/// assert_eq!(user.unknown().get("badge").and_then(|badge| badge.as_i64()), Some(7));
/// assert_eq!(user.group_id, None);
/// assert!(user.unknown().get("group_id").is_some());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// All of it is written again when the object is encoded. A kept value of a declared field is written in place of the
/// field for as long as it means what the field holds; once the field is changed, the field is written. `Debug` shows
/// names only.
#[derive(Clone, Default, PartialEq)]
pub struct Unknown(Option<Box<Map<String, Value>>>);

// Never an empty map: an object without is smaller, and is made and dropped sooner.
impl Unknown {
    /// The value of a name, as it came.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// All names and values, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|map| map.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |map| map.len())
    }

    /// Whether everything found its field.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Adds a member to be sent that this version has no field for; gives back the value it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.get_or_insert_default().insert(name.into(), value.into())
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let map = self.0.as_mut()?;
        let value = map.remove(name);
        if map.is_empty() {
            self.0 = None;
        }
        value
    }

    /// The value that a JSON pointer leads to.
    pub(crate) fn point_at(&self, pointer: &str) -> Option<&Value> {
        let (first, rest) = match pointer.strip_prefix('/')?.split_once('/') {
            Some((first, rest)) => (first, Some(rest)),
            None => (pointer.strip_prefix('/')?, None),
        };
        let value = self.get(first)?;
        rest.map_or(Some(value), |rest| value.pointer(&format!("/{rest}")))
    }

    pub(crate) fn into_map(self) -> Map<String, Value> {
        self.0.map(|map| *map).unwrap_or_default()
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

/// A member's name, borrowed from the input unless it holds an escape.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a name")
            }
            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(name)))
            }
            fn visit_str<E>(self, name: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(name.to_owned())))
            }
            fn visit_string<E>(self, name: String) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(name)))
            }
        }
        deserializer.deserialize_str(KeyVisitor)
    }
}

/// Reads a member's name as the position of the field that has it, counted from 1: a number is cheaper to hand on than a text.
pub(crate) struct Name<'a> {
    /// The position of a field by its name, 0 for any other name.
    pub(crate) known: fn(&str) -> u16,
    /// Takes the name, where no field has it.
    pub(crate) rest: &'a mut Rest,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = u16;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u16, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = u16;
    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name")
    }
    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<u16, E> {
        let position = (self.known)(name);
        if position == 0 {
            self.rest.name(name);
        }
        Ok(position)
    }
}

/// What an object holds beside its declared fields, while it is read.
#[derive(Default)]
pub(crate) struct Rest {
    pub(crate) unknown: Unknown,
    /// The name of the member that is read, if no field has it.
    name: String,
    odd: Odd,
}

/// Whether a field could not hold what came for it.
#[derive(Default)]
enum Odd {
    #[default]
    Never,
    /// The field that was read last.
    Now(Value),
    /// One before it.
    Before,
}

impl Rest {
    #[cold]
    fn name(&mut self, name: &str) {
        name.clone_into(&mut self.name);
    }

    /// To be called when a field was read.
    #[inline(always)]
    pub(crate) fn after(&mut self, names: &[&str], at: u16) {
        if !matches!(self.odd, Odd::Never) {
            self.settle(names, at);
        }
    }

    /// Where a name comes twice the last value counts, and nothing of the one before it.
    #[cold]
    fn settle(&mut self, names: &[&str], at: u16) {
        let Some(name) = usize::from(at).checked_sub(1).and_then(|at| names.get(at)) else { return };
        let _ = match mem::replace(&mut self.odd, Odd::Before) {
            Odd::Now(raw) => self.unknown.insert(*name, raw),
            Odd::Never | Odd::Before => self.unknown.remove(name),
        };
    }
}

/// Reads the value of a declared field.
#[inline(always)]
pub(crate) fn read<'de, A: MapAccess<'de>, S: Slot>(
    map: &mut A,
    slot: &mut S,
    rest: &mut Rest,
) -> Result<(), A::Error> {
    map.next_value_seed(Place { slot, odd: &mut rest.odd })
}

/// Keeps the value of a member that no field has.
#[cold]
pub(crate) fn keep<'de, A: MapAccess<'de>>(map: &mut A, rest: &mut Rest) -> Result<(), A::Error> {
    rest.unknown.insert(mem::take(&mut rest.name), map.next_value::<Value>()?);
    Ok(())
}

/// Where the value of a declared field goes, without being moved on the way.
struct Place<'a, S> {
    slot: &'a mut S,
    odd: &'a mut Odd,
}

impl<S: Slot> Sink for Place<'_, S> {
    type Item = S::Value;

    #[inline]
    fn take<E>(&mut self, found: Result<Decoded<S::Value>, E>) -> Result<(), E> {
        match found {
            Ok(Decoded::Exact(value)) => self.slot.set(value),
            Ok(Decoded::Null) => self.slot.set_null(),
            Ok(Decoded::Odd(value, raw)) => self.take_odd(value, raw),
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

impl<S: Slot> Place<'_, S> {
    #[cold]
    fn take_odd(&mut self, value: Option<S::Value>, raw: Value) {
        *self.slot = S::default();
        if let Some(value) = value {
            self.slot.set(value);
        }
        *self.odd = Odd::Now(raw);
    }
}

impl<'de, S: Slot> DeserializeSeed<'de> for Place<'_, S> {
    type Value = ();
    // There is one place that calls it, for each type: as functions of their own the two would hand on all arguments twice.
    #[inline(always)]
    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Fill(&mut self))
    }
}

/// Puts a field back among the raw members of an object that cannot be built.
pub(crate) fn restore<S: Slot>(raw: &mut Map<String, Value>, name: &str, slot: &S) {
    if let Some(value) = slot.value() {
        raw.entry(name).or_insert_with(|| to_json(value));
    }
}

/// Writes an object, member by member. Where one cannot be written those behind it are left out, which is told at the end: the
/// macro would hand on a failure once for each field otherwise, and all programs would compile that.
pub(crate) struct Writer<'a, M: SerializeMap> {
    map: Result<M, M::Error>,
    unknown: &'a Unknown,
}

impl<'a, M: SerializeMap> Writer<'a, M> {
    pub(crate) fn new(map: Result<M, M::Error>, unknown: &'a Unknown) -> Self {
        Self { map, unknown }
    }

    /// Writes a field that is always there, or the kept value that means the same.
    pub(crate) fn required<T: Decode + PartialEq + Serialize>(&mut self, name: &'static str, value: &T) {
        match self.unknown.get(name).filter(|raw| read_again::<T>(raw).as_ref() == Some(value)) {
            Some(raw) => self.write(name, raw),
            None => self.write(name, value),
        }
    }

    /// Writes a field that may be there, or the kept value that means the same.
    pub(crate) fn optional<S: Slot>(&mut self, name: &'static str, slot: &S) {
        let value = slot.value();
        let kept = self.unknown.get(name).filter(|raw| {
            let means = read_again::<S::Value>(raw);
            means.as_ref() == value && !slot.writes_null()
        });
        match (kept, value) {
            (Some(raw), _) => self.write(name, raw),
            (None, Some(value)) => self.write(name, value),
            (None, None) if slot.writes_null() => self.write(name, &()),
            (None, None) => {}
        }
    }

    fn write<T: Serialize>(&mut self, name: &str, value: &T) {
        if let Ok(map) = &mut self.map
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.map = Err(error);
        }
    }

    /// Writes every member that is no declared field.
    pub(crate) fn end(mut self, declared: &[&str]) -> Result<M::Ok, M::Error> {
        for (name, value) in self.unknown.iter().filter(|(name, _)| !declared.contains(name)) {
            self.write(name, value);
        }
        self.map?.end()
    }
}

/// How many leaves of a field's kept value, and of the field itself, found no declared field.
#[cfg(feature = "__replay")]
pub(crate) fn unknown_leaves<S: Slot>(name: &str, slot: &S, unknown: &Unknown) -> usize {
    let value = slot.value();
    let kept = unknown.get(name).map_or(0, |raw| {
        let held = value.map_or(0, |value| super::replay::leaves(&to_json(value)));
        super::replay::leaves(raw).saturating_sub(held)
    });
    kept + value.map_or(0, Decode::unknown_leaves)
}

/// Makes the reading and writing of an object from the table of its names.
macro_rules! object {
    ($name:ident {
        required { $($required:literal => $r:ident,)* }
        optional { $($optional:literal => $o:ident,)* }
    }) => {
        impl $name {
            /// What the server sent that no field holds; it is sent back when this is encoded.
            #[inline]
            pub fn unknown(&self) -> &$crate::runtime::Unknown {
                &self.unknown
            }

            /// As [`unknown`](Self::unknown), to add members that this version has no field for.
            #[inline]
            pub fn unknown_mut(&mut self) -> &mut $crate::runtime::Unknown {
                &mut self.unknown
            }
        }

        impl $crate::runtime::decode::Decode for $name {
            #[allow(unreachable_patterns, unused_mut)]
            fn from_object<'de, A: ::serde::de::MapAccess<'de>>(
                mut map: A,
            ) -> Result<$crate::runtime::decode::Decoded<Self>, A::Error> {
                use $crate::runtime::{decode::Decoded, object};
                $(let mut $r = None;)*
                $(let mut $o = Default::default();)*
                let mut rest = object::Rest::default();
                const NAMES: &[&str] = &[$($required,)* $($optional,)*];
                #[allow(dead_code, non_camel_case_types, clippy::upper_case_acronyms)]
                enum At { Other, $($r,)* $($o,)* }
                #[inline]
                fn known(name: &str) -> u16 {
                    match name {
                        $($required => At::$r as u16,)*
                        $($optional => At::$o as u16,)*
                        _ => At::Other as u16,
                    }
                }
                while let Some(at) = map.next_key_seed(object::Name { known, rest: &mut rest })? {
                    match at {
                        $(at if at == At::$r as u16 => object::read(&mut map, &mut $r, &mut rest),)*
                        $(at if at == At::$o as u16 => object::read(&mut map, &mut $o, &mut rest),)*
                        _ => object::keep(&mut map, &mut rest),
                    }?;
                    rest.after(NAMES, at);
                }
                let unknown = rest.unknown;
                Ok(match ($($r,)*) {
                    ($(Some($r),)*) => Decoded::Exact(Self { $($r,)* $($o,)* unknown }),
                    ($($r,)*) => {
                        let mut raw = unknown.into_map();
                        $(object::restore(&mut raw, $required, &$r);)*
                        $(object::restore(&mut raw, $optional, &$o);)*
                        Decoded::Odd(None, raw.into())
                    }
                })
            }

            fn required() -> &'static [&'static str] {
                &[$($required),*]
            }

            #[cfg(feature = "__replay")]
            fn unknown_leaves(&self) -> usize {
                use $crate::runtime::object;
                let declared = [$($required,)* $($optional,)*];
                let others = self.unknown.iter().filter(|(name, _)| !declared.contains(name));
                let others: usize = others.map(|(_, value)| $crate::runtime::replay::leaves(value)).sum();
                others
                    $(+ object::unknown_leaves($required, &Some(self.$r.clone()), &self.unknown))*
                    $(+ object::unknown_leaves($optional, &self.$o, &self.unknown))*
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::decode::exactly(deserializer, stringify!($name))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_mut, reason = "an object may have no fields")]
                let mut writer = $crate::runtime::object::Writer::new(serializer.serialize_map(None), &self.unknown);
                $(writer.required($required, &self.$r);)*
                $(writer.optional($optional, &self.$o);)*
                writer.end(&[$($required,)* $($optional,)*])
            }
        }
    };
}
pub(crate) use object;
