//! Tests that every change of a page is found, and nothing else: `tests/docs/edits` holds the changes and what is expected.
//!
//! An edit has `find` and `replace` (`every` where it is to be found more than once), or `cut`, from where on the page is
//! lost. `expect` are the findings that come with it, by kind, place and name; `gone` those that the page had before.
//! `unread` says that the reader tells of something it could not read.

use super::{compare::compare, findings::Verdict, operations, read};
use onelogin_codegen::load::{self, Spec};
use std::{collections::BTreeSet, fs, path::Path};
use toml::{Table, Value};

fn folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/docs").join(name)
}

fn spec() -> Spec {
    load::load(load::read(&folder("spec")).unwrap()).unwrap()
}

/// Every fixture with its edits.
fn fixtures() -> Vec<(String, String, Vec<Value>)> {
    let mut fixtures = Vec::new();
    for entry in fs::read_dir(folder("pages")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let edits = folder("edits").join(path.with_extension("toml").file_name().unwrap());
        let edits: Table =
            fs::read_to_string(&edits).unwrap_or_else(|_| panic!("{name} has no edits")).parse().unwrap();
        fixtures.push((name, fs::read_to_string(path).unwrap(), edits["edit"].as_array().unwrap().clone()));
    }
    fixtures.sort_by(|one, other| one.0.cmp(&other.0));
    fixtures
}

/// What is found about a page, and how much of it could not be read.
fn found(name: &str, text: &str, spec: &Spec) -> (BTreeSet<String>, usize) {
    let page = read::page(name, text);
    let operations = operations::all(spec);
    let compared = compare(&page, spec, &operations);
    let describe = |finding: &super::findings::Finding<'_>| {
        let verdict = match finding.verdict {
            Verdict::Disagrees => "",
            Verdict::Stale => "stale ",
            Verdict::Justified => "justified ",
            Verdict::Unreadable => "unreadable ",
        };
        assert!(finding.line.is_none_or(|line| (1..=text.lines().count()).contains(&line)), "{name}: {finding:?}");
        format!("{verdict}{} {}", finding.kind, finding.name)
    };
    (compared.outcome.findings.iter().map(describe).collect(), page.unreadable.len())
}

/// The page after an edit; nothing where the edit does not apply.
fn edited(text: &str, edit: &Table) -> Option<String> {
    let said = |key: &str| edit.get(key).and_then(Value::as_str);
    if let Some(cut) = said("cut") {
        return text.find(cut).map(|end| text[..end].to_owned());
    }
    let (find, replace) = (said("find").unwrap(), said("replace").unwrap());
    let count = text.matches(find).count();
    (count == 1 || (count > 1 && edit.contains_key("every"))).then(|| text.replace(find, replace))
}

fn expected(edit: &Table, key: &str) -> BTreeSet<String> {
    let listed = edit.get(key).and_then(Value::as_array).into_iter().flatten();
    listed.map(|finding| finding.as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_page_that_did_not_change_agrees_with_the_spec() {
    let spec = spec();
    for (name, text, _) in fixtures() {
        let (found, _) = found(&name, &text, &spec);
        let unexplained = |finding: &&String| !finding.starts_with("justified ") && !finding.starts_with("unreadable ");
        assert_eq!(found.iter().filter(unexplained).collect::<Vec<_>>(), [""; 0], "{name}");
    }
}

#[test]
fn every_edit_of_a_page_is_found_and_nothing_else() {
    let spec = spec();
    let mut wrong = Vec::new();
    for (name, text, edits) in fixtures() {
        let (before, unread_before) = found(&name, &text, &spec);
        assert!(edits.len() >= 10, "{name} has {} edits", edits.len());
        for edit in edits {
            let edit = edit.as_table().unwrap();
            let what = edit["what"].as_str().unwrap();
            let Some(edited) = edited(&text, edit) else {
                wrong.push(format!("{name}: {what}: what it looks for is not on the page once"));
                continue;
            };
            let (after, unread) = found(&name, &edited, &spec);
            let came: BTreeSet<String> = after.difference(&before).cloned().collect();
            let went: BTreeSet<String> = before.difference(&after).cloned().collect();
            if came != expected(edit, "expect") || went != expected(edit, "gone") {
                wrong.push(format!("{name}: {what}: came {came:?}, went {went:?}"));
            }
            if edit.contains_key("unread") != (unread > unread_before) {
                wrong.push(format!("{name}: {what}: {unread} were unreadable, {unread_before} before"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_page_that_was_cut_off_contradicts_nothing() {
    let spec = spec();
    let mut wrong = Vec::new();
    for (name, text, _) in fixtures() {
        for (end, _) in text.match_indices('\n') {
            let cut = &text[..end];
            if read::page(&name, cut).whole {
                continue;
            }
            let (found, _) = found(&name, cut, &spec);
            let told = |finding: &&String| finding.starts_with("justified ") || finding.starts_with("unreadable ");
            let contradicts: Vec<_> = found.iter().filter(|finding| !told(finding)).collect();
            if !contradicts.is_empty() {
                let line = cut.lines().last().unwrap_or_default();
                wrong.push(format!("{name}: cut behind {line:?}: {contradicts:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
