//! The guide to testing; the tests that it shows run with its program.

use onelogin_contract::tenant::environment;
use onelogin_simulator::Simulator;
use std::env;
use tokio::process::Command;

#[tokio::test]
async fn the_program_suspends_whoever_was_not_seen() {
    let simulator = Simulator::builder().users(120).start().await.unwrap();
    let is_unseen = |user: &serde_json::Value| {
        user["status"] == 1 && user["last_login"].as_str().is_some_and(|time| time < "2026-01-01T00:00:00Z")
    };
    let unseen = simulator.users().all().iter().filter(|user| is_unseen(user)).count();
    assert!(unseen > 0);
    let output = Command::new(env!("CARGO_BIN_EXE_testing")).envs(environment(&simulator)).output().await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{unseen} users were suspended\n"));
    assert_eq!(simulator.users().all().iter().filter(|user| is_unseen(user)).count(), 0);
}
