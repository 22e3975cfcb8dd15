//! A OneLogin account in memory, with the REST API in front of it, for tests of programs that call OneLogin.
//!
//! Start a [`Simulator`], point the program at [`Simulator::url`], and look at what it asked and what it changed. The
//! simulator reads the same OpenAPI documents as the `onelogin` crate but shares no code with it, and serves any client.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use onelogin_simulator::Simulator;
//! use serde_json::{Value, json};
//!
//! let simulator = Simulator::builder().users(120).start().await?;
//! let http = reqwest::Client::new();
//!
//! let token = http.post(format!("{}/auth/oauth2/v2/token", simulator.url()));
//! let token = token.basic_auth(simulator.client_id(), Some(simulator.client_secret()));
//! let token: Value = token.json(&json!({"grant_type": "client_credentials"})).send().await?.json().await?;
//! let token = token["access_token"].as_str().ok_or("no token")?;
//!
//! let url = format!("{}/api/1/users/36216766/logout", simulator.url());
//! http.put(url).bearer_auth(token).send().await?.error_for_status()?;
//! assert_eq!(simulator.logged_out(36216766), 1);
//! # Ok(())
//! # }
//! ```

mod access;
mod app;
mod attribute;
mod auth;
mod body;
mod brand;
mod builder;
mod clock;
mod connection;
mod connector;
mod cursor;
mod delivery;
mod device;
mod directory;
mod error;
mod event;
mod factor;
mod fault;
mod filter;
mod group;
mod handlers;
mod hook;
mod input;
mod issued;
mod kinds;
mod log;
mod login;
mod openapi;
mod password;
mod privilege;
mod query;
mod quota;
mod refusal;
mod reply;
mod role;
mod router;
mod rule;
mod script;
mod seed;
mod server;
mod simulator;
mod spec;
mod state;
mod store;
mod token;
mod user;
mod uuid;

pub use access::{InvalidObject, Objects};
pub use builder::Builder;
pub use factor::{Factor, Push};
pub use fault::{Fault, Faults};
pub use log::Request;
pub use script::{Answer, ScriptError};
pub use simulator::Simulator;

/// Compiles and runs what the README shows.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
