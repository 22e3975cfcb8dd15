//! Direct access to what the account holds, past the API.

use std::fmt;

use jiff::Timestamp;
use serde_json::Value;

use crate::{server::Server, state::State, store::Object};

/// All objects of a kind in the account, which a test reads and writes without a call.
///
/// A value is an object as version 2 answers it when it answers one alone. Every read is a snapshot. Ids are integers, or texts
/// where the API's are; the typed ids of the crate `onelogin` can stand for both.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use onelogin_simulator::Simulator;
/// use serde_json::json;
///
/// let simulator = Simulator::builder().users(2).start().await?;
/// let surfers = simulator.roles().insert(json!({"name": "Surfers", "users": [36216766]}))?;
/// assert_eq!(simulator.roles().get(surfers).ok_or("no role")?["name"], "Surfers");
///
/// assert!(simulator.roles().remove(surfers));
/// let kelly = simulator.users().get(36216766).ok_or("no user")?;
/// assert_eq!(kelly["role_ids"], json!([199848, 272445]), "a role that is gone is taken from its users");
/// assert_eq!(simulator.users().len(), 2);
/// # Ok(())
/// # }
/// ```
pub struct Objects<'a, Id = i64> {
    server: &'a Server,
    kind: Box<dyn Kind<Id>>,
}

/// Why a value cannot be inserted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidObject {
    /// It is not a JSON object.
    NotAnObject,
    /// A member cannot be what it is, or has to be there and is not.
    InvalidMember {
        /// Its name.
        member: &'static str,
        /// What it has to be.
        expected: &'static str,
    },
    /// It belongs to something that is not there.
    Missing {
        /// What that is, such as a user.
        what: &'static str,
        /// Its id.
        id: i64,
    },
}

impl fmt::Display for InvalidObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnObject => f.write_str("what is inserted has to be a JSON object"),
            Self::InvalidMember { member, expected } => write!(f, "`{member}` has to be {expected}"),
            Self::Missing { what, id } => write!(f, "there is no {what} {id}"),
        }
    }
}

impl std::error::Error for InvalidObject {}

/// What there is to know of a kind to read and write its objects.
pub(crate) trait Kind<Id> {
    /// All objects, in the order in which the API lists them.
    fn all(&self, state: &State) -> Vec<Value>;

    fn get(&self, state: &State, id: &Id) -> Option<Value>;

    /// Adds an object, or puts it in place of the one that has its id.
    fn insert(&self, state: &mut State, object: Object, now: Timestamp) -> Result<Id, InvalidObject>;

    /// Removes an object, and all that a call that deletes it removes; false if there was none.
    fn remove(&self, state: &mut State, id: &Id) -> bool;

    fn len(&self, state: &State) -> usize {
        self.all(state).len()
    }
}

impl<'a, Id> Objects<'a, Id> {
    pub(crate) fn new(server: &'a Server, kind: impl Kind<Id> + 'static) -> Self {
        Self { server, kind: Box::new(kind) }
    }

    /// The object with this id.
    #[must_use]
    pub fn get(&self, id: impl Into<Id>) -> Option<Value> {
        self.kind.get(&self.server.state(), &id.into())
    }

    /// All of them, in the order in which the API lists them.
    #[must_use]
    pub fn all(&self) -> Vec<Value> {
        self.kind.all(&self.server.state())
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.kind.len(&self.server.state())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds an object, or puts it in place of the one with the same id, and returns its id.
    ///
    /// Without an id it gets the next one. Members that are not given are those of a new object of its kind. Whatever is
    /// given is answered just as it was inserted, be it unknown or of an odd type, until a call writes it anew. Nothing else
    /// is checked: two groups can have one name, and a user can have a role that there is not.
    ///
    /// # Errors
    ///
    /// The value is not an object, its id cannot be one, or it cannot be kept: what the methods of [`Simulator`] that lead
    /// here say of its kind.
    ///
    /// [`Simulator`]: crate::Simulator
    pub fn insert(&self, object: Value) -> Result<Id, InvalidObject> {
        let Value::Object(members) = object else { return Err(InvalidObject::NotAnObject) };
        self.kind.insert(&mut self.server.state(), members, self.server.clock.now())
    }

    /// Removes an object as a call that deletes it does, with all that goes with it; false if there was none.
    pub fn remove(&self, id: impl Into<Id>) -> bool {
        self.kind.remove(&mut self.server.state(), &id.into())
    }
}

impl<Id> fmt::Debug for Objects<'_, Id> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Objects").finish_non_exhaustive()
    }
}

/// Takes the id out of an object, if it has one.
pub(crate) fn take_number(object: &mut Object) -> Result<Option<i64>, InvalidObject> {
    let invalid = InvalidObject::InvalidMember { member: "id", expected: "an integer" };
    take(object, "id").map(|id| id.as_i64().ok_or(invalid)).transpose()
}

/// Takes the id that is a text out of an object, if it has one.
pub(crate) fn take_text(object: &mut Object) -> Result<Option<String>, InvalidObject> {
    let invalid = InvalidObject::InvalidMember { member: "id", expected: "a text" };
    take(object, "id").map(|id| id.as_str().map(str::to_owned).ok_or(invalid)).transpose()
}

/// Takes the ids out of a member; what is no list of ids stays in it.
pub(crate) fn take_ids(object: &mut Object, member: &str) -> Option<Vec<i64>> {
    let ids = object.get(member)?.as_array()?.iter().map(Value::as_i64).collect::<Option<_>>()?;
    object.remove(member);
    Some(ids)
}

/// Takes a member out of an object; null is none.
pub(crate) fn take(object: &mut Object, member: &str) -> Option<Value> {
    object.remove(member).filter(|value| !value.is_null())
}
