//! `cargo xtask release` runs every step, says what to do at the end, and publishes nothing.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

fn release(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("release").args(arguments).current_dir(folder).output().unwrap()
}

/// A package that says nothing of itself, with a changelog that tells nothing, in no repository.
fn bare(folder: &Path) {
    for name in ["spec", "xtask", "src"] {
        fs::create_dir(folder.join(name)).unwrap();
    }
    fs::write(folder.join("src/lib.rs"), "").unwrap();
    fs::write(folder.join("CHANGELOG.md"), "# Changelog\n\n## [Unreleased]\n").unwrap();
    fs::write(folder.join("Cargo.toml"), "[package]\nname = \"bare\"\nversion = \"1.2.3\"\nedition = \"2024\"\n")
        .unwrap();
}

#[test]
fn a_step_that_fails_keeps_no_other_from_being_run() {
    let folder = tempfile::tempdir().unwrap();
    bare(folder.path());
    let steps = ["tree", "manifests", "changelog", "semver"];
    let arguments: Vec<&str> = steps.iter().flat_map(|step| ["--step", step]).collect();
    let output = release(folder.path(), &[&["--dry-run"], &arguments[..]].concat());
    assert!(!output.status.success());

    let table = String::from_utf8(output.stdout).unwrap();
    let said: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().take(2).collect()).collect();
    let said: Vec<_> = said.into_iter().filter(|words| !words.is_empty()).collect();
    assert_eq!(said, [["tree", "failed"], ["manifests", "failed"], ["changelog", "failed"], ["semver", "ok"]]);

    let errors = String::from_utf8(output.stderr).unwrap();
    for found in ["bare has no description", "bare has no license", "CHANGELOG.md:1: nothing is said of 1.2.3"] {
        assert!(errors.contains(found), "{errors}");
    }
    let last = "error: do what the table says, then run `cargo xtask release --dry-run --step tree --step manifests \
                --step changelog`";
    assert_eq!(errors.lines().last(), Some(last));
}

#[test]
fn without_a_dry_run_it_only_shows_the_commands() {
    let folder = tempfile::tempdir().unwrap();
    bare(folder.path());
    let output = release(folder.path(), &[]);
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("A person publishes. For 1.2.3, in this order:"));
    assert!(!release(folder.path(), &["--step", "tree"]).status.success(), "a step is for the dry run");
}
