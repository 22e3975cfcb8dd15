//! Bindings for the OneLogin REST API: every call typed, no answer refused, tokens handled.
//!
//! ```no_run
//! # async fn example() -> Result<(), onelogin::Error> {
//! let onelogin = onelogin::Client::from_env()?; // ONELOGIN_SUBDOMAIN, ONELOGIN_CLIENT_ID, ONELOGIN_CLIENT_SECRET
//! let user = onelogin.v2().users().get(36216766).await?;
//! println!("{:?} {:?}", user.email, user.status);
//! # Ok(())
//! # }
//! ```
//!
//! A [`Client`] leads to the documents of the API, [`v1`], [`v2`], [`oidc`] and [`auth`]; each has a handle for every
//! resource, and each method of a handle returns a [`Call`], which is sent when it is awaited. Lists come as one [`Page`] or
//! as a stream of [`Items`].
//!
//! Reading is lenient, and loses nothing. Every field of an answer but the one that identifies it is an `Option`; fields
//! that this version does not know, and values that a field cannot hold, are kept in [`Unknown`] and written again; enums
//! have a variant for values to come. An answer that is no success is an [`Error`] with the server's message, its request
//! id and the raw body.
//!
//! # Features
//!
//! TLS is one of `rustls` (the default), `rustls-no-provider`, for programs that install a provider of their own before they
//! build a client, and `native-tls`. `gzip` asks for compressed answers: less traffic, for about ten more crates.

mod flows;
mod runtime;

#[cfg(onelogin_generated)]
#[rustfmt::skip]
#[allow(unused_imports)] // each file imports alike, so that a change of the spec does not change imports
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
}

#[cfg(not(onelogin_generated))]
#[rustfmt::skip]
#[allow(unused_imports)] // as above
mod generated;

pub use flows::{Challenge, ChallengeDevice, LogIn, Waiting};
pub use generated::{ids::*, *};
pub use runtime::{
    AccessToken, Attempt, BoxFuture, Call, CallWithResponse, Checkpoint, Client, ClientBuilder, CredentialSource,
    Credentials, Cursor, Environment, Error, ErrorKind, FieldError, IncomingResponse, InvalidCheckpoint, Items,
    Malformed, Operation, OutgoingRequest, Page, Pages, RateLimitStatus, Region, Response, RetryPolicy, Secret,
    SecretValue, SourceError, Timestamp, TokenStore, Transport, TransportError, Unknown,
};

#[cfg(feature = "__replay")]
#[doc(hidden)]
pub mod __replay {
    pub use crate::runtime::{Exchange, Reading, exchanges, refusal};
}

/// What the README shows is compiled with the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
