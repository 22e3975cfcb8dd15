//! `diff`: what came, went or changed between two specs, and whether that breaks a caller.

// The command that calls it is joined with this by a later commit, which takes the attribute away.
#![allow(dead_code)]

mod change;
mod changes;
#[cfg(test)]
mod patches;
