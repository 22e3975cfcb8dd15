//! `cargo xtask verify` fails for each thing that can go wrong, names the place in the spec and the command that mends it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A copy of this workspace's files, to be broken.
struct Checkout(PathBuf);

impl Checkout {
    /// What `verify` reads before it starts cargo.
    fn small(folder: &Path) -> Self {
        let checkout = Self(folder.to_owned());
        checkout.copy(&["spec", "bindings/src/generated", "tests/simulator/openapi"]);
        fs::create_dir_all(folder.join("xtask")).unwrap();
        checkout
    }

    /// Everything, to be compiled; in one place, so that only the first time is slow.
    fn whole() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("checkout");
        let checkout = Self(folder);
        checkout.copy(&["spec", "bindings", "codegen", "tests", "xtask", "Cargo.toml", "Cargo.lock", "README.md"]);
        // Another version, or cargo would take what it builds here for what it builds there: it tells packages of two
        // workspaces apart by nothing else.
        checkout.edit("Cargo.toml", "version = \"0.1.0\"", "version = \"0.1.99\"");
        checkout
    }

    /// Brings the copies up to date. What is the same is not touched, so that cargo does not build it again.
    fn copy(&self, names: &[&str]) {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        for name in names {
            let (from, to) = (workspace.join(name), self.0.join(name));
            if from.is_file() {
                copy_file(&from, &to);
                continue;
            }
            let paths: Vec<PathBuf> = onelogin_codegen::present(&from).unwrap();
            for gone in onelogin_codegen::present(&to).unwrap().iter().filter(|path| !paths.contains(path)) {
                fs::remove_file(to.join(gone)).unwrap();
            }
            // The fuzzer is no part of the workspace, and its own target folder can be large.
            for path in paths.iter().filter(|path| !path.starts_with("fuzz")) {
                copy_file(&from.join(path), &to.join(path));
            }
        }
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} holds no {from:?}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    /// The task's success, and all it said.
    fn xtask(&self, task: &[&str]) -> (bool, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        // A cargo that is started in a test must not think that it is the one that started the test.
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CARGO_") && name != "CARGO_HOME") {
            command.env_remove(name);
        }
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let output = command
            .args(task)
            .current_dir(&self.0)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_NET_OFFLINE", "true")
            // Counting needs more than cargo, and minutes; `.ci/run` does it.
            .env("VALGRIND", "no-valgrind")
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        (output.status.success(), said)
    }

    /// Asserts that `verify` fails and says all of this.
    fn fails(&self, expected: &[&str]) {
        self.task_fails(&["verify"], expected);
    }

    fn task_fails(&self, task: &[&str], expected: &[&str]) {
        let (success, said) = self.xtask(task);
        assert!(!success, "it passed:\n{said}");
        for expected in expected {
            assert!(said.contains(expected), "it does not say {expected:?}:\n{said}");
        }
    }
}

fn copy_file(from: &Path, to: &Path) {
    let bytes = fs::read(from).unwrap();
    if fs::read(to).is_ok_and(|old| old == bytes) {
        return;
    }
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    fs::write(to, bytes).unwrap();
}

/// Breaks one thing in a small checkout and looks at what is said of it.
fn broken(file: &str, from: &str, to: &str, expected: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let checkout = Checkout::small(folder.path());
    checkout.edit(file, from, to);
    checkout.fails(expected);
    checkout.fails(&["`cargo xtask generate`"]);
}

/// `file:line:` of the first line that holds a text.
fn place(file: &str, text: &str) -> String {
    place_in(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap(), file, text)
}

fn place_in(root: &Path, file: &str, text: &str) -> String {
    let content = fs::read_to_string(root.join(file)).unwrap();
    let line = content.lines().position(|line| line.contains(text)).unwrap();
    format!("{file}:{}:", line + 1)
}

#[test]
fn an_edited_generated_file_is_named_with_its_definition() {
    broken(
        "bindings/src/generated/v2/users/user.rs",
        "    pub email: Option<String>,",
        "    pub email: String,",
        &[
            "bindings/src/generated/v2/users/user.rs",
            "spec/v2/users.yaml#/components/schemas/User",
            "+    pub email: Option<String>,",
        ],
    );
}

#[test]
fn a_removed_and_an_added_generated_file_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let checkout = Checkout::small(folder.path());
    fs::remove_file(folder.path().join("bindings/src/generated/ids.rs")).unwrap();
    fs::write(folder.path().join("bindings/src/generated/extra.rs"), "//! Mine.\n").unwrap();
    checkout.fails(&[
        "bindings/src/generated/ids.rs",
        "bindings/src/generated/extra.rs",
        "-//! Mine.",
        "`cargo xtask generate`",
    ]);
}

#[test]
fn a_spec_that_was_edited_and_not_regenerated_is_named() {
    broken(
        "spec/v2/users.yaml",
        "description: Job title.",
        "description: What the user does.",
        &[
            "spec/v2/users.yaml#/components/schemas/User",
            "+    /// What the user does.",
            "tests/simulator/openapi/v2.json",
        ],
    );
}

#[test]
fn an_example_that_no_longer_fits_its_schema_is_named() {
    broken(
        "spec/v2/users.yaml",
        "role_ids: [199848, 272445]",
        "role_ids: [199848, twelve]",
        &["example-does-not-fit", &place("spec/v2/users.yaml", "role_ids: [199848"), "twelve"],
    );
}

#[test]
fn malformed_yaml_is_named() {
    broken("spec/v1/users.yaml", "      tags: [users]", "      tags: [users", &["spec/v1/users.yaml:"]);
}

#[test]
fn a_lint_finding_is_named() {
    broken(
        "spec/v1/users.yaml",
        "operationId: users.log_out",
        "operationId: logOut",
        &["error[operation-id", &place("spec/v1/users.yaml", "operationId: users.log_out")],
    );
}

#[test]
fn what_needs_the_compiler_is_named_too() {
    let checkout = Checkout::whole();
    let (success, said) = checkout.xtask(&["verify", "--full"]);
    assert!(success, "the copy of a sound workspace does not pass:\n{said}");
    assert!(said.contains("NOT COUNTED: no-valgrind"), "it hides that nothing was counted:\n{said}");

    the_public_api_is_compared_with_what_is_written_down(&checkout);

    // A status that the contract run knows nothing of.
    let not_found = "        \"404\":\n          description: There is no such user.";
    let conflict = "        \"409\": {$ref: \"#/components/responses/UserOutOfReach\"}\n";
    checkout.edit("spec/v1/users.yaml", not_found, &format!("{conflict}{not_found}"));
    assert!(checkout.xtask(&["generate"]).0);
    let there = place_in(&checkout.0, "spec/v1/users.yaml", conflict.trim_end());
    checkout.fails(&["status-not-met", "users.delete with a 409", &there, "`cargo xtask verify`"]);
    checkout.copy(&["spec", "bindings", "tests"]);

    // A spec that makes what does not compile: lint refuses all that is known to, so the runtime loses a type instead.
    checkout.edit(
        "bindings/src/runtime/mod.rs",
        "SecretValue, Timestamp, Unknown,\n        field",
        "SecretValue, Unknown,\n        field",
    );
    checkout.fails(&[
        "Timestamp",
        "made from spec/auth/tokens.yaml#/components/schemas/Token",
        "`cargo xtask generate`",
    ]);
    checkout.copy(&["bindings"]);
}

/// Cheap in the checkout where everything is compiled already.
fn the_public_api_is_compared_with_what_is_written_down(checkout: &Checkout) {
    // Items that came and went, and nobody wrote down.
    let (email, kept) =
        ("pub onelogin::v2::User::email: core::option::Option<alloc::string::String>\n", "pub mod onelogin\n");
    checkout.edit("bindings/api.txt", email, "");
    checkout.edit("bindings/api.txt", kept, &format!("{kept}pub fn onelogin::gone()\n"));
    let mend = "run `cargo xtask generate --full`";
    let (came, went) = (format!("+{}", email.trim_end()), "-pub fn onelogin::gone()");
    checkout.task_fails(&["verify", "--full"], &["bindings/api.txt", &came, went, mend]);

    // A field of another type is one line there, which comes with the command that was named.
    let department = "        department: {type: string, nullable: true, description: Department.}";
    checkout.edit("spec/v2/users.yaml", department, &department.replace("string", "boolean"));
    let (success, said) = checkout.xtask(&["generate", "--full"]);
    assert!(success, "{said}");
    let [before, after] = [Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap(), &checkout.0]
        .map(|root| fs::read_to_string(root.join("bindings/api.txt")).unwrap());
    let went: Vec<_> = before.lines().filter(|line| !after.lines().any(|other| other == *line)).collect();
    let came: Vec<_> = after.lines().filter(|line| !before.lines().any(|other| other == *line)).collect();
    assert_eq!(went, ["pub onelogin::v2::User::department: core::option::Option<alloc::string::String>"]);
    assert_eq!(came, ["pub onelogin::v2::User::department: core::option::Option<bool>"]);
    checkout.copy(&["spec", "bindings", "tests"]);
}
