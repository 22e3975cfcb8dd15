//! `cargo xtask diff` in a repository: what it compares with, and what it says where it cannot.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};
use tempfile::TempDir;

const HERE: &str = env!("CARGO_MANIFEST_DIR");
const USERS: &str = "spec/v2/users.yaml";

/// A repository with the frozen spec, all of it committed on `main`.
fn repository() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    copy(&Path::new(HERE).join("tests/diff/base"), &root.join("spec"));
    fs::create_dir_all(root.join("xtask")).unwrap();
    fs::write(root.join("Cargo.toml"), "[workspace.package]\nversion = \"0.1.0\"\n").unwrap();
    git(root, &["init", "--quiet", "--initial-branch=main"]);
    commit(root);
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn commit(root: &Path) {
    git(root, &["add", "--all"]);
    let who = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"];
    git(root, &[&who[..], &["commit", "--quiet", "--message=Change"]].concat());
}

fn git(root: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    // What a hook sets is about another repository.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        command.env_remove(name);
    }
    assert!(command.current_dir(root).args(arguments).status().unwrap().success(), "git {arguments:?}");
}

fn edit(root: &Path, was: &str, is: &str) {
    let text = fs::read_to_string(root.join(USERS)).unwrap();
    assert!(text.contains(was), "{was}");
    fs::write(root.join(USERS), text.replacen(was, is, 1)).unwrap();
}

fn diff(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("diff").args(arguments).current_dir(root).output().unwrap()
}

/// What it says, having succeeded.
fn said(root: &Path, arguments: &[&str]) -> String {
    let output = diff(root, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What it complains about, having failed.
fn complaint(root: &Path, arguments: &[&str]) -> String {
    let output = diff(root, arguments);
    assert!(!output.status.success() && output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stderr).unwrap()
}

const SUMMARY: &str = "summary: List users.";

#[test]
fn diff_on_main_shows_what_is_not_committed() {
    let folder = repository();
    let root = folder.path();
    assert_eq!(said(root, &[]), "nothing changed since HEAD\n");
    edit(root, "name: email, in: query", "name: mail, in: query");
    let told = said(root, &[]);
    assert!(told.starts_with("breaking: asks for 0.2.0, because `v2::ListUsers::email()` is gone\n"), "{told}");
    for line in [
        "      - pub fn v2::ListUsers::email(self, email: impl Into<String>) -> Self",
        "      + pub fn v2::ListUsers::mail(self, mail: impl Into<String>) -> Self",
        "    https://example.com/docs/2/users/list",
        "      +1     -1  spec/v2/users.yaml",
    ] {
        assert!(told.lines().any(|told| told == line), "{line}\n\n{told}");
    }
    commit(root);
    assert_eq!(said(root, &[]), "nothing changed since HEAD\n");
    let told = said(root, &["--base", "HEAD~1", "--markdown"]);
    assert!(told.starts_with("## Breaking: asks for 0.2.0") && told.contains("```diff"), "{told}");
}

#[test]
fn diff_on_a_branch_shows_all_of_it_and_not_what_main_did_since() {
    let folder = repository();
    let root = folder.path();
    git(root, &["switch", "--quiet", "--create", "topic"]);
    edit(root, SUMMARY, "summary: List the users.");
    commit(root);
    git(root, &["switch", "--quiet", "main"]);
    edit(root, "name: email, in: query", "name: mail, in: query");
    commit(root);
    git(root, &["switch", "--quiet", "topic"]);
    fs::write(root.join("NOTES"), "one\ntwo\n").unwrap();
    let told = said(root, &[]);
    assert!(told.starts_with("compatible: asks for 0.1.1, because the crate changes, and offers the same\n"), "{told}");
    assert!(told.contains("where this branch left main") && told.contains("+2     -0  NOTES"), "{told}");
    assert!(!told.contains("mail, in"), "{told}");
}

#[test]
fn diff_says_what_keeps_it_from_comparing() {
    let folder = repository();
    let root = folder.path();
    assert_eq!(complaint(root, &["--base", "v9"]), "error: git knows no revision `v9`\n");

    edit(root, "operationId: users.list\n", "operationId: list\n");
    let told = complaint(root, &[]);
    assert!(told.contains("mend them, run `cargo xtask generate`, and then this again"), "{told}");
    assert!(told.contains("spec/v2/users.yaml:5:"), "{told}");

    edit(root, "paths:\n", "paths: [\n");
    commit(root);
    let told = complaint(root, &[]);
    assert!(told.contains("the spec has 1 mistake(s)"), "{told}");
    git(root, &["checkout", "--quiet", "HEAD~1", "--", "spec"]);
    let told = complaint(root, &[]);
    assert!(told.contains("the spec of HEAD cannot be read") && told.contains("spec/v2/users.yaml:"), "{told}");

    fs::remove_dir_all(root.join(".git")).unwrap();
    assert!(complaint(root, &[]).contains("is not a git checkout"));
}

#[test]
fn diff_takes_the_committed_code_where_the_spec_of_the_base_breaks_a_rule_of_today() {
    let folder = repository();
    let root = folder.path();
    edit(root, "operationId: users.list\n", "operationId: list\n");
    commit(root);
    git(root, &["checkout", "--quiet", "HEAD~1", "--", "spec"]);
    let told = complaint(root, &[]);
    assert!(
        told.contains("rules of today refuse the spec of HEAD, and no generated code is committed there"),
        "{told}"
    );

    let code = root.join("bindings/src/generated");
    fs::create_dir_all(&code).unwrap();
    fs::write(code.join("mod.rs"), "pub mod ids;\npub mod v9;\n").unwrap();
    git(root, &["checkout", "--quiet", "HEAD", "--", "spec"]);
    commit(root);
    git(root, &["checkout", "--quiet", "HEAD~2", "--", "spec"]);
    let told = said(root, &[]);
    assert!(
        told.contains("note: rules of today refuse the spec of HEAD (1 finding, the first: spec/v2/users.yaml:5:"),
        "{told}"
    );
    assert!(
        told.contains("note: so what changed in the spec cannot be told") && told.contains("      - pub mod v9\n"),
        "{told}"
    );
}
