//! What the simulator promises to its users, asked over plain HTTP.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic, in its helpers too")]

mod access;
mod binary;
mod bodies;
mod directory;
mod events;
mod factors;
mod faults;
mod harness;
mod objects;
mod seeds;
mod support;
mod tokens;
mod users_v1;
mod users_v1_writes;
mod users_v2;
mod users_v2_writes;
