//! The program in the guide to testing is the one here; its own tests run with ours.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use onelogin_simulator::Simulator;
use std::{env, fs, path::Path};
use tokio::process::Command;

#[path = "../examples/testing.rs"]
#[allow(dead_code, reason = "`main` is run as a process")]
mod program;

#[test]
fn the_program_in_the_guide_is_the_one_that_is_run() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let guide = fs::read_to_string(here.join("../../docs/testing.md")).unwrap();
    let program = fs::read_to_string(here.join("examples/testing.rs")).unwrap();
    let shown = guide.split("```rust\n").nth(1).unwrap().split("```").next().unwrap();
    let (_, program) = program.split_once("\n\n").unwrap();
    assert_eq!(shown, program, "copy tests/contract/examples/testing.rs to docs/testing.md");
}

#[tokio::test]
async fn the_program_suspends_whoever_was_not_seen() {
    let simulator = Simulator::builder().users(120).start().await.unwrap();
    let is_unseen = |user: &serde_json::Value| {
        user["status"] == 1 && user["last_login"].as_str().is_some_and(|time| time < "2026-01-01T00:00:00Z")
    };
    let unseen = simulator.users().all().iter().filter(|user| is_unseen(user)).count();
    assert!(unseen > 0);
    let example = env::current_exe().unwrap().parent().unwrap().parent().unwrap().join("examples/testing");
    let output = Command::new(example.with_extension(env::consts::EXE_EXTENSION))
        .env("ONELOGIN_BASE_URL", simulator.url())
        .env("ONELOGIN_CLIENT_ID", simulator.client_id())
        .env("ONELOGIN_CLIENT_SECRET", simulator.client_secret())
        .output()
        .await
        .expect("`cargo test` builds the example; before `cargo test --test`, run `cargo build --examples`");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{unseen} users were suspended\n"));
    assert_eq!(simulator.users().all().iter().filter(|user| is_unseen(user)).count(), 0);
}
