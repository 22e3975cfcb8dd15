//! The README's program runs as it stands there.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin_contract::tenant::{Tenant, environment};
use std::{fs, path::Path};
use tokio::process::Command;

#[test]
fn the_program_in_the_readme_is_the_one_that_is_run() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(here.join("../../README.md")).unwrap();
    let program = fs::read_to_string(here.join("src/bin/readme.rs")).unwrap();
    let first = readme.split("```rust,no_run\n").nth(1).unwrap().split("```").next().unwrap();
    let (_, program) = program.split_once("\n\n").unwrap();
    assert_eq!(first, program, "copy the README's program to tests/contract/src/bin/readme.rs");
}

#[tokio::test]
async fn the_program_in_the_readme_logs_the_changed_users_out() {
    let tenant = Tenant::with_users(120).await.unwrap();
    let simulator = tenant.simulator();
    let output = Command::new(env!("CARGO_BIN_EXE_readme")).envs(environment(simulator)).output().await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "kelly+preprod@onelogin.com is Some(Locked)\n");

    let requests = simulator.requests();
    let logouts = requests.iter().filter(|request| request.operation == Some("users.log_out"));
    let lists = requests.iter().filter(|request| request.operation == Some("users.list"));
    assert_eq!(lists.count(), 2, "two pages of changed users");
    assert!(logouts.count() > 50);
}

#[tokio::test]
async fn a_proxy_in_the_environment_is_not_asked_for_what_is_on_this_machine() {
    let tenant = Tenant::with_users(1).await.unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_readme"));
    command.envs(environment(tenant.simulator())).env_remove("NO_PROXY").env_remove("no_proxy");
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        command.env(name, "http://127.0.0.1:1");
    }
    let output = command.output().await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[tokio::test]
async fn a_missing_variable_is_named_in_one_line() {
    for (set, missing) in [
        (&[][..], "ONELOGIN_SUBDOMAIN"),
        (&["ONELOGIN_SUBDOMAIN"], "ONELOGIN_CLIENT_ID"),
        (&["ONELOGIN_SUBDOMAIN", "ONELOGIN_CLIENT_ID"], "ONELOGIN_CLIENT_SECRET"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_readme"));
        for name in ["ONELOGIN_BASE_URL", "ONELOGIN_SUBDOMAIN", "ONELOGIN_CLIENT_ID", "ONELOGIN_CLIENT_SECRET"] {
            command.env_remove(name);
        }
        let output = command.envs(set.iter().map(|name| (name, "example"))).output().await.unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && said.contains(&format!("{missing} is not set")), "{said}");
    }
}
