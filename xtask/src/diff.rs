//! `diff`: what came, went or changed between two specs, and whether that breaks a caller.

// The command that calls it is joined with this by a later commit, which takes the attribute away.
#![allow(dead_code)]

mod bump;
mod change;
mod changes;
mod git;
mod items;
mod macros;
#[cfg(test)]
mod patches;
mod rust;
mod signature;
