//! What is said where the judges cannot be heard.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::Command;

/// What the program says on a computer that has no programs.
fn said(judge: &str) -> String {
    let program = env!("CARGO_BIN_EXE_onelogin-external");
    let output = Command::new(program).args(["--judge", judge]).env("PATH", "").output().unwrap();
    assert!(!output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_missing_node_or_python_is_named_with_what_to_do() {
    let then = "then run `cargo xtask verify --external`\n";
    assert_eq!(said("redocly"), format!("error: `node` is not there: install Node.js 20 or later, {then}"));
    assert_eq!(said("sdk"), format!("error: `python3` is not there: install Python 3.11 or later, {then}"));
}
