//! A crate outside the workspace that depends on `onelogin` builds the committed code, and nothing of codegen.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, path::Path, process::Command};

const PROGRAM: &str = "
pub async fn emails(onelogin: onelogin::Client) -> Result<Vec<String>, onelogin::Error> {
    let mut users = onelogin.v2().users().list_all(onelogin::v2::ListUsers::new().fields([\"email\"]));
    let mut emails = Vec::new();
    while let Some(user) = users.try_next().await? {
        emails.extend(user.email);
    }
    Ok(emails)
}
";

#[test]
fn a_consumer_neither_builds_nor_locks_codegen() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    // The workspace's profile, so that what is built already is not built again.
    let manifest = format!(
        "[package]\nname = \"consumer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nonelogin = {{ path = {:?} }}\n\n\
         [profile.dev]\ndebug = \"line-tables-only\"\n\n[profile.dev.package.\"*\"]\ndebug = false\n\n\
         [profile.dev.build-override]\ndebug = false\n",
        workspace.join("bindings")
    );
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    fs::create_dir(root.join("src")).unwrap();
    fs::write(root.join("src/lib.rs"), PROGRAM).unwrap();
    // The workspace's versions: all of them are here already. Cargo drops what the consumer does not need.
    fs::copy(workspace.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();

    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--message-format", "short", "--target-dir"])
        .arg(target)
        .current_dir(root)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");

    let lock = fs::read_to_string(root.join("Cargo.lock")).unwrap();
    assert!(lock.contains("name = \"onelogin\"") && lock.contains("name = \"reqwest\""), "{lock}");
    for absent in ["onelogin-codegen", "progenitor", "progenitor-impl", "typify", "openapiv3", "prettyplease"] {
        assert!(!lock.contains(&format!("name = \"{absent}\"")), "the consumer locks {absent}");
        assert!(!said.contains(&format!("Checking {absent} ")), "the consumer builds {absent}");
    }
}
