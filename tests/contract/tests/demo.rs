//! The demo does its job without set-up, and changes nothing where there is a real account to lose.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin_contract::tenant::{Tenant, environment};
use std::process::Output;
use tokio::process::Command;

async fn demo(environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onelogin-contract"));
    command.arg("demo");
    for name in ["ONELOGIN_BASE_URL", "ONELOGIN_SUBDOMAIN", "ONELOGIN_CLIENT_ID", "ONELOGIN_CLIENT_SECRET"] {
        command.env_remove(name);
    }
    command.envs(environment.iter().copied()).output().await.unwrap()
}

#[tokio::test]
async fn the_demo_pages_reads_logs_out_and_deletes() {
    let output = demo(&[]).await;
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    for step in [
        "50 of 120 users",
        "120 users streamed",
        "is Locked",
        "has no session left",
        "is gone",
        "404 not found: User for id",
    ] {
        assert!(said.contains(step), "it does not say {step:?}:\n{said}");
    }
}

#[tokio::test]
async fn with_an_account_in_the_environment_the_demo_only_reads() {
    let tenant = Tenant::with_users(60).await.unwrap();
    let simulator = tenant.simulator();
    let output = demo(&environment(simulator)).await;
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("60 users streamed"), "{said}");
    let requests = simulator.requests();
    let changing = |operation: &str| !matches!(operation, "tokens.generate" | "users.list" | "users.get");
    assert!(requests.iter().all(|request| request.operation.is_some_and(|operation| !changing(operation))));
    assert_eq!(simulator.users().len(), 60);
}

#[tokio::test]
async fn an_account_that_refuses_ends_the_demo_in_one_line_without_the_secret() {
    let tenant = Tenant::with_users(2).await.unwrap();
    let account = [
        ("ONELOGIN_BASE_URL", tenant.simulator().url()),
        ("ONELOGIN_CLIENT_ID", "simulator"),
        ("ONELOGIN_CLIENT_SECRET", "s3cr3t-9f8e7d"),
    ];
    let output = demo(&account).await;
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.starts_with("error: auth tokens.generate: no access token: 401"), "{said}");
    assert!(!said.contains("s3cr3t"), "{said}");
}
