//! What is committed is what the spec makes, and a small change of the spec is a small change of it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin_codegen::{Files, bundle::bundle_text, load};
use similar::{ChangeTag, TextDiff};
use std::{collections::BTreeMap, fs, path::Path};

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Everything that is made from a spec in which one text is replaced by another.
fn made(file: &str, from: &str, to: &str) -> Files {
    let mut sources = load::read(&workspace().join("spec")).unwrap();
    for source in &mut sources {
        if source.path.ends_with(file) {
            assert!(source.text.contains(from), "{file} holds no {from:?}");
            source.text = source.text.replacen(from, to, 1);
        }
    }
    let spec = onelogin_codegen::check(load::load(sources).unwrap()).unwrap();
    let code = onelogin_codegen::generate(&spec).unwrap();
    let mut files: Files =
        code.into_iter().map(|(path, text)| (Path::new("bindings/src/generated").join(path), text)).collect();
    for document in &spec.documents {
        files.insert(format!("tests/simulator/openapi/{}.json", document.name).into(), bundle_text(document));
    }
    files
}

/// Changed lines by file.
fn changes(before: &Files, after: &Files) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for path in before.keys().chain(after.keys()) {
        let [before, after] = [before, after].map(|files| files.get(path).map_or("", String::as_str));
        let diff = TextDiff::from_lines(before, after);
        let lines = diff.iter_all_changes().filter(|change| change.tag() != ChangeTag::Equal).count();
        if lines > 0 {
            found.insert(path.display().to_string(), lines);
        }
    }
    found
}

#[test]
fn the_committed_files_are_what_the_spec_makes() {
    for (path, text) in made("v2/users.yaml", "", "") {
        let committed = fs::read_to_string(workspace().join(&path)).unwrap_or_default();
        assert!(committed == text, "{} is stale: run `cargo xtask generate`", path.display());
    }
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    assert_eq!(made("v2/users.yaml", "", ""), made("v2/users.yaml", "", ""));
}

#[test]
fn one_field_of_a_user_is_a_small_diff() {
    let before = made("v2/users.yaml", "", "");
    let department = "        department: {type: string, nullable: true, description: Department.}\n";
    for (what, to) in [
        (
            "a field that came",
            format!(
                "{department}        badge: {{type: string, nullable: true, description: The number on the badge.}}\n"
            ),
        ),
        ("a field that went", String::new()),
        ("a field that changed", department.replace("type: string", "type: integer, format: int64")),
        ("a sentence that changed", department.replace("Department.", "Where the user works.")),
    ] {
        // The sample that holds the department would not fit any more; here only the size of the diff counts.
        let found = changes(&before, &made("v2/users.yaml", department, &to));
        assert!(!found.is_empty() && found.len() <= 3, "{what}: {found:?}");
        assert!(found.values().sum::<usize>() <= 40, "{what}: {found:?}");
    }
}
