//! What each patch of the frozen spec does to Rust, and how it is told.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use super::{
    Side,
    bump::of_manifest,
    compare,
    git::Changed,
    markdown,
    patches::{self, Case},
    report::Report,
    text,
};
use onelogin_codegen::load::Spec;
use std::{env, fs, path::Path};

fn side(case: &str, spec: &Spec) -> Side {
    let code = onelogin_codegen::generate(spec).unwrap_or_else(|findings| panic!("{case}: {findings}"));
    Side { spec: spec.clone(), code, refused: None }
}

fn report(base: &Side, case: &Case) -> Report {
    let version = of_manifest("[workspace.package]\nversion = \"0.1.0\"\n").unwrap();
    Report { versions: (version.clone(), version), ..compare(base, &side(&case.name, &case.head)).unwrap() }
}

/// The base that all patches share.
fn base() -> Side {
    side("base", &patches::cases().first().unwrap().base)
}

#[test]
fn every_patch_touches_exactly_the_items_that_it_expects_and_asks_for_that_version() {
    let mut wrong = String::new();
    let base = base();
    for case in patches::cases() {
        let report = report(&base, case);
        let verdict = |breaks: bool| if breaks { "breaking" } else { "compatible" };
        let mut told: Vec<String> =
            report.items().map(|item| format!("{item} | {}", verdict(item.breaks.is_some()))).collect();
        told.sort();
        let mut expected = case.expected("rust");
        expected.sort_unstable();
        let bump = report.asked().map_or("none", |(_, level)| level);
        if told != expected || case.expected("bump") != [bump] {
            let told: String = told.iter().map(|line| format!("rust: {line}\n")).collect();
            wrong += &format!("{}\n{told}bump: {bump}\n\n", case.name);
        }
        for item in &report.unexplained {
            wrong += &format!("{}: no change explains `{}`\n", case.name, item.path);
        }
    }
    assert!(wrong.is_empty(), "this was told, and something else expected:\n\n{wrong}");
}

#[test]
fn the_report_reads_like_this() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/golden");
    let (base, mut seen) = (base(), 0);
    for case in patches::cases() {
        for end in ["txt", "md"] {
            let path = golden.join(format!("{}.{end}", case.name));
            if !path.exists() {
                continue;
            }
            seen += 1;
            let changed = |path: &str, lines| Changed { path: path.to_owned(), lines };
            let files = vec![
                changed("CHANGELOG.md", Some((1, 0))),
                changed("bindings/src/generated/v2/users/types.rs", Some((12, 3))),
                changed("spec/v2/users.yaml", Some((7, 2))),
            ];
            let report = Report { base: "main~1".to_owned(), files, ..report(&base, case) };
            let told = if end == "md" { markdown::print(&report) } else { text::print(&report) };
            if env::var_os("UPDATE_GOLDEN").is_some() {
                fs::write(&path, &told).unwrap();
            }
            assert_eq!(told, fs::read_to_string(&path).unwrap(), "{}", path.display());
        }
    }
    assert!(seen >= 6, "only {seen} reports are compared");
}

#[test]
fn after_1_0_a_deprecated_call_asks_for_a_minor_version_and_another_text_for_a_patch() {
    let (base, one) = (base(), of_manifest("[workspace.package]\nversion = \"1.0.0\"\n").unwrap());
    for (name, asked) in [("84_deprecated", "1.1.0"), ("71_reworded", "1.0.1"), ("24_query_enum_narrowed", "2.0.0")] {
        let case = patches::cases().iter().find(|case| case.name == name).unwrap();
        let report = Report { versions: (one.clone(), one.clone()), ..report(&base, case) };
        assert_eq!(report.asked().unwrap().0.to_string(), asked, "{name}");
        let ready = Report { versions: (one.clone(), report.asked().unwrap().0), ..report };
        assert!(ready.verdict().contains("(Cargo.toml has it already)"), "{}", ready.verdict());
    }
}
