//! A directory of a million users is streamed in the memory that ten thousand take, and each user comes once.
//!
//! Account and client are processes of their own; `src/bin/export.rs` is both. It takes a minute or two unoptimized, and is
//! the only test that does.

#![cfg(target_os = "linux")] // where a process tells its peak memory
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

const EXPORT: &str = env!("CARGO_BIN_EXE_export");

/// An account in its own process, which ends with this.
struct Account(Child);

impl Drop for Account {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// How many errors the stream had to be polled over, and the client's peak memory in KiB.
fn export(users: u64, fault_every: u64, pages: u64) -> (u64, u64) {
    let serve = ["serve".to_owned(), users.to_string(), fault_every.to_string()];
    let mut account =
        Account(Command::new(EXPORT).args(serve).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap());
    let mut url = String::new();
    BufReader::new(account.0.stdout.take().unwrap()).read_line(&mut url).unwrap();
    let read = ["read".to_owned(), url.trim().to_owned(), users.to_string(), pages.to_string()];
    let output = Command::new(EXPORT).args(read).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let figures = String::from_utf8(output.stdout).unwrap();
    let (errors, peak) = figures.trim().split_once(' ').unwrap();
    (errors.parse().unwrap(), peak.parse().unwrap())
}

#[test]
fn a_million_users_take_the_memory_of_ten_thousand() {
    let (_, few) = export(10_000, 0, 1);
    let (errors, many) = export(1_000_000, 0, 1);
    assert_eq!(errors, 0);
    assert!(many * 10 <= few * 11, "{few} KiB for 10,000 users, {many} KiB for 1,000,000");
}

#[test]
fn no_user_is_lost_or_comes_twice_when_every_fiftieth_answer_goes_wrong() {
    let (_, few) = export(10_000, 50, 4);
    let (errors, many) = export(1_000_000, 50, 4);
    // Most faults are survived without a word; what is JSON no more is told, and the stream goes on at the page.
    assert!((1..=200).contains(&errors), "{errors} of some 400 faults were told");
    assert!(many * 10 <= few * 11, "{few} KiB for 10,000 users, {many} KiB for 1,000,000");
}
