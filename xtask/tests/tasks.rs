//! The other tasks do what they say, and say clearly when they cannot.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::Value;
use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

fn xtask(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(folder).output().unwrap()
}

#[test]
fn bundle_writes_each_document_as_one_standard_file() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = xtask(here, &["bundle", "--out", out.to_str().unwrap()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for name in ["auth", "oidc", "v1", "v2"] {
        let text = fs::read_to_string(out.join(format!("{name}.json"))).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(document["openapi"], "3.0.3", "{name}");
        assert!(!text.contains("user-id"), "{name} holds a format that other tools do not know");
        let committed = here.join(format!("../tests/simulator/openapi/{name}.json"));
        assert_eq!(text, fs::read_to_string(committed).unwrap(), "the simulator reads another {name}");
    }
}

#[test]
fn a_task_outside_a_checkout_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let output = xtask(folder.path(), &["verify"]);
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("is not inside a checkout"));
}

#[test]
fn a_spec_that_lint_refuses_is_neither_generated_from_nor_bundled() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec/v9");
    fs::create_dir_all(&spec).unwrap();
    fs::create_dir_all(folder.path().join("xtask")).unwrap();
    fs::write(spec.join("api.yaml"), "openapi: 3.1.0\n").unwrap();
    for task in [&["generate"][..], &["bundle", "--out", "out"]] {
        let output = xtask(folder.path(), task);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && said.contains("spec/v9/api.yaml:1:"), "{said}");
    }
    assert!(!folder.path().join("bindings").exists() && !folder.path().join("out").exists());
}
