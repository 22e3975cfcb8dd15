//! What lint lets pass compiles: the accepted spec, generated beside the real ones into a copy of the bindings.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test tells what is wrong by failing")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use onelogin_codegen::load::{self, SourceFile};

/// The files below a folder of the workspace, by their path in the workspace.
fn files(workspace: &Path, folder: &str) -> Vec<(PathBuf, String)> {
    let read = |path: PathBuf| (Path::new(folder).join(&path), fs::read_to_string(workspace.join(folder).join(path)));
    // The fuzzer is no part of the workspace, and its own target folder can be large.
    let present = onelogin_codegen::present(&workspace.join(folder)).unwrap().into_iter();
    let present = present.filter(|path| !path.starts_with("fuzz")).map(read);
    present.map(|(path, text)| (path, text.unwrap())).collect()
}

/// The accepted spec as the document `accepted`, beside the documents of the real one.
fn generated() -> onelogin_codegen::Files {
    let codegen = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut spec = load::read(&codegen.join("../spec")).unwrap();
    for (name, path) in [("api.yaml", "tests/broken/prelude/api.yaml"), ("users.yaml", "tests/accepted/users.yaml")] {
        let text = fs::read_to_string(codegen.join(path)).unwrap();
        spec.push(SourceFile { path: Path::new("spec/accepted").join(name), text });
    }
    let spec = load::load(spec).and_then(onelogin_codegen::check).unwrap_or_else(|findings| panic!("{findings}"));
    onelogin_codegen::generate(&spec).unwrap_or_else(|findings| panic!("{findings}"))
}

#[test]
fn everything_that_is_allowed_is_generated_and_compiles_without_a_warning() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let checkout = Path::new(env!("CARGO_TARGET_TMPDIR")).join("accepted");
    let mut copy = onelogin_codegen::Files::new();
    for folder in ["bindings", "codegen/src"] {
        copy.extend(files(&workspace, folder));
    }
    copy.retain(|path, _| !path.starts_with("bindings/src/generated"));
    for (path, text) in generated() {
        copy.insert(Path::new("bindings/src/generated").join(path), text);
    }
    for name in ["codegen/Cargo.toml", "Cargo.toml", "Cargo.lock"] {
        copy.insert(name.into(), fs::read_to_string(workspace.join(name)).unwrap());
    }
    let manifest = copy.get_mut(Path::new("Cargo.toml")).unwrap();
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap().to_owned();
    *manifest = manifest.replace(&members, "members = [\"bindings\", \"codegen\"]");
    // Another version, or cargo would take what it builds here for what it builds there: it tells packages of two
    // workspaces apart by nothing else.
    *manifest = manifest.replacen("version = \"0.1.0\"", "version = \"0.1.99\"", 1);
    // What is the same is not touched, so that cargo builds only what changed. Cargo drops from the lock file what the
    // other members need; it is put back, and dropped again.
    onelogin_codegen::write(&copy, &checkout).unwrap();

    let mut command = Command::new(env!("CARGO"));
    // A cargo that is started in a test must not think that it is the one that started the test.
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CARGO_") && name != "CARGO_HOME") {
        command.env_remove(name);
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let output = command
        .args(["check", "--offline", "--package", "onelogin", "--features", "__replay"])
        .current_dir(&checkout)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !said.contains("warning: "), "{said}");
}
