//! The hand-written half of the crate: everything between a generated call and the wire.

mod call;
mod client;
mod credentials;
mod dates;
pub(crate) mod decode;
mod environment;
mod error;
mod feed;
pub(crate) mod field;
mod hooks;
mod limiter;
pub(crate) mod object;
mod operation;
mod pages;
mod query;
#[cfg(feature = "__replay")]
pub(crate) mod replay;
mod response;
mod retry;
pub(crate) mod scalars;
mod send;
mod streams;
mod token;
mod trace;
mod transport;
mod unread;

pub use call::{Call, CallWithResponse};
pub use client::{Client, ClientBuilder, Region};
pub use credentials::{CredentialSource, Credentials, SourceError};
pub use environment::{BoxFuture, Environment};
pub use error::{Attempt, Error, ErrorKind, FieldError};
pub use hooks::{IncomingResponse, OutgoingRequest};
pub use limiter::RateLimitStatus;
pub use object::Unknown;
pub use operation::Operation;
pub use pages::{Cursor, Malformed, Page};
pub use response::Response;
pub use retry::RetryPolicy;
pub use scalars::{Secret, SecretValue, Timestamp};
pub use streams::{Checkpoint, InvalidCheckpoint, Items, Pages};
pub use token::{AccessToken, TokenStore};
pub use transport::{Transport, TransportError};

#[cfg(feature = "__replay")]
pub use replay::{Exchange, Reading, exchanges, refusal};

pub(crate) use environment::unless;
pub(crate) use scalars::id;

/// What generated code is written in; each file takes what it needs.
#[allow(unused_imports)]
pub(crate) mod generated {
    pub(crate) use super::{
        Call, Client, Cursor, Items, Page, Pages, Secret, SecretValue, Timestamp, Unknown,
        field::Field,
        object::object,
        operation::{Auth, Member, NextPage, Operation, Pagination},
        query::Query,
        scalars::open_enum,
    };
    pub(crate) use http::Method;
    pub(crate) use serde_json::Value;
    pub(crate) use std::collections::BTreeMap;

    #[cfg(feature = "__replay")]
    pub(crate) use super::{Exchange, replay::exchange_table};
}
