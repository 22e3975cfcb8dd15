//! Lets a server answer anything at all to calls of every kind: status, headers and body.
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

use libfuzzer_sys::fuzz_target;
use support::{Answer, survives};

fuzz_target!(|input: &[u8]| survives(&Answer::read(input)));
