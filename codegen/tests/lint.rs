//! Lint: the real spec is clean, every broken one is refused by the rule that its fixture is named after, and the
//! messages are the golden ones.
//!
//! A fixture in `broken/` is called `RULE.yaml` or `RULE--CASE.yaml`. A file is the `users.yaml` of a document whose
//! `api.yaml` is `broken/prelude/api.yaml`; a folder is a whole document. The messages stand beside it in `.txt`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test tells what is wrong by failing")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use onelogin_codegen::bundle::{bundle, bundle_text};
use onelogin_codegen::diagnostics::Diagnostics;
use onelogin_codegen::lint::{lint, rules};
use onelogin_codegen::load::{self, SourceFile};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

/// Every fixture by its name, with its files.
fn fixtures() -> BTreeMap<String, Vec<SourceFile>> {
    let prelude = fs::read_to_string(folder().join("prelude/api.yaml")).unwrap();
    let mut fixtures = BTreeMap::new();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let source = |file: &str, text: String| SourceFile { path: Path::new("spec/v1").join(file), text };
        if path.is_dir() && name != "prelude" {
            let files = fs::read_dir(&path).unwrap().map(|file| {
                let file = file.unwrap().path();
                let stem = file.file_name().unwrap().to_str().unwrap();
                source(stem, fs::read_to_string(&file).unwrap())
            });
            fixtures.insert(name, files.collect());
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            let files =
                vec![source("api.yaml", prelude.clone()), source("users.yaml", fs::read_to_string(&path).unwrap())];
            fixtures.insert(name, files);
        }
    }
    fixtures
}

fn rule_of(fixture: &str) -> &str {
    fixture.split("--").next().unwrap()
}

fn judge(files: Vec<SourceFile>) -> Diagnostics {
    match load::load(files) {
        Ok(spec) => lint(&spec),
        Err(findings) => findings,
    }
}

#[test]
fn the_real_spec_is_clean() {
    let files = load::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"));
    let findings = judge(files.unwrap_or_else(|findings| panic!("{findings}")));
    assert!(findings.is_empty(), "{findings}");
}

/// The document that fixtures start from, and one that uses all that is allowed.
#[test]
fn what_is_allowed_is_not_refused() {
    let tests = folder().join("..");
    for users in ["broken/prelude/users.yaml", "accepted/users.yaml"] {
        let source = |name: &str, path: &str| SourceFile {
            path: Path::new("spec/v1").join(name),
            text: fs::read_to_string(tests.join(path)).unwrap(),
        };
        let files = vec![source("api.yaml", "broken/prelude/api.yaml"), source("users.yaml", users)];
        let findings = judge(files);
        assert!(findings.is_empty(), "{users}\n{findings}");
    }
}

#[test]
fn each_fixture_breaks_exactly_its_rule_and_gives_the_golden_message() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut problems = Vec::new();
    let mut golden = BTreeSet::new();
    for (name, files) in fixtures() {
        let findings = judge(files);
        if findings.is_empty() {
            problems.push(format!("{name}: nothing was found"));
        }
        for finding in &findings {
            if finding.rule != rule_of(&name) {
                problems.push(format!("{name} breaks another rule:\n{finding}"));
            }
        }
        let path = folder().join(format!("{name}.txt"));
        let text = format!("{findings}\n");
        if update {
            fs::write(&path, &text).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if text != expected {
            problems.push(format!("{name}: expected\n{expected}\nfound\n{text}"));
        }
        golden.insert(path);
    }
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "txt") && !golden.contains(&path) {
            problems.push(format!("{} belongs to no fixture", path.display()));
        }
    }
    assert!(
        problems.is_empty(),
        "{}\n\nUPDATE_GOLDEN=1 cargo test -p onelogin-codegen --test lint writes the messages anew; review them.",
        problems.join("\n")
    );
}

#[test]
fn every_rule_has_a_fixture_and_every_fixture_a_rule() {
    let fixtures = fixtures();
    let tried: BTreeSet<&str> = fixtures.keys().map(|name| rule_of(name)).collect();
    // What depends on bytes and folders is tested in `load.rs`.
    let tried: BTreeSet<&str> = tried.into_iter().chain(["document-name", "unreadable"]).collect();
    let known: BTreeSet<&str> = rules::ALL.iter().map(|rule| rule.name).collect();
    assert_eq!(tried, known);
}

#[test]
fn a_finding_fits_on_one_line_for_the_build_script() {
    for (name, files) in fixtures() {
        for finding in &judge(files) {
            let line = finding.one_line();
            assert!(!line.contains('\n'), "{name}: {line}");
            assert!(line.starts_with("spec/v1/") && line.contains(finding.rule), "{name}: {line}");
        }
    }
}

/// The bundles that the simulator embeds were made from the same spec.
#[test]
fn the_bundles_of_the_simulator_are_those_of_the_spec() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = load::read(&root.join("spec")).unwrap_or_else(|findings| panic!("{findings}"));
    for document in load::load(files).unwrap_or_else(|findings| panic!("{findings}")).documents {
        let path = root.join(format!("tests/simulator/openapi/{}.json", document.name));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, bundle_text(&document)).unwrap();
        }
        let embedded: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        assert!(
            bundle(&document) == embedded,
            "{} is stale: UPDATE_GOLDEN=1 cargo test -p onelogin-codegen --test lint writes it anew",
            path.display()
        );
        let text: serde_json::Value = serde_json::from_str(&bundle_text(&document)).unwrap();
        assert!(text == embedded, "{}", document.name);
    }
}
