//! Every patch of the frozen base is named with all its changes and no other, each with the right verdict.

use super::{changes, documents};
use crate::diff::{
    change::{Change, Verdict},
    patches::{base, cases, spec},
};
use onelogin_codegen::{load, model::escape};
use serde_json::Value;
use std::path::Path;

#[test]
fn each_patch_gives_the_changes_that_it_names_and_no_other() {
    let mut wrong = String::new();
    for case in cases() {
        let mut expected: Vec<String> = case.expected("change").into_iter().map(str::to_owned).collect();
        let mut found: Vec<String> = changes(&case.base, &case.head).unwrap().iter().map(Change::to_string).collect();
        expected.sort();
        found.sort();
        if expected != found {
            let missing = expected.iter().filter(|line| !found.contains(line)).map(|line| format!("- {line}\n"));
            let surplus = found.iter().filter(|line| !expected.contains(line)).map(|line| format!("+ {line}\n"));
            wrong += &format!("{}\n{}", case.name, missing.chain(surplus).collect::<String>());
        }
    }
    assert!(wrong.is_empty(), "- is expected, + was found:\n{wrong}");
}

/// The change of the base in which one text of one file is another, whether or not lint would let it through.
fn change(file: &str, was: &str, is: &str) -> Vec<Change> {
    let mut head = base();
    let text = head.get_mut(file).unwrap();
    assert!(text.contains(was), "{file} has no {was:?}");
    *text = text.replacen(was, is, 1);
    changes(&spec(&base()).unwrap(), &spec(&head).unwrap()).unwrap()
}

#[test]
fn what_is_not_changed_is_not_listed() {
    let spec = load::load(load::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap()).unwrap();
    assert_eq!(changes(&spec, &spec).unwrap(), []);
}

#[test]
fn a_change_undone_is_a_change() {
    for case in cases() {
        let there = changes(&case.base, &case.head).unwrap();
        let back = changes(&case.head, &case.base).unwrap();
        assert_eq!(there.is_empty(), back.is_empty(), "{}", case.name);
        let went = |changes: &[Change]| changes.iter().filter(|change| change.head.is_none()).count();
        let came = |changes: &[Change]| changes.iter().filter(|change| change.base.is_none()).count();
        assert_eq!((went(&there), came(&there)), (came(&back), went(&back)), "{}", case.name);
    }
}

#[test]
fn a_list_that_is_repeated_in_place_of_commas_is_written_otherwise() {
    let found = change("v2/users.yaml", "explode: false", "explode: true");
    let [change] = &found[..] else { panic!("{found:?}") };
    assert_eq!(
        change.to_string(),
        "changed style form, explode false -> style form, explode true | Parameter | v2 | `users.list`, parameter `user_ids` \
         | requests breaking | answers untouched"
    );
}

#[test]
fn a_type_that_is_written_out_where_it_stands_is_the_same_on_the_wire() {
    let found = change(
        "v2/users.yaml",
        "provisioning: {$ref: \"#/components/schemas/UserAppState\"}",
        "provisioning: {type: string, enum: [enabled, disabled]}",
    );
    let lines: Vec<String> = found.iter().map(Change::to_string).collect();
    assert!(
        lines.contains(
            &"changed `UserAppState` -> enum of string | Field | v2 | `UserApp.provisioning` | requests untouched | answers compatible"
                .to_owned()
        ),
        "{lines:#?}"
    );
}

#[test]
fn conditions_that_the_frozen_spec_does_not_have_are_found_all_the_same() {
    let line = |is: &str| {
        let found = change("v2/roles.yaml", "maxLength: 64", is);
        found.iter().map(Change::to_string).collect::<Vec<_>>()
    };
    let of = |how: &str, requests: &str| {
        format!("changed {how} | Constraint | v2 | `NewRole.name` | requests {requests} | answers untouched")
    };
    assert_eq!(line("maxLength: 64, pattern: ^a"), [of("pattern nothing -> pattern \"^a\"", "breaking")]);
    assert_eq!(line("maxLength: 64, readOnly: true"), [of("readOnly nothing -> readOnly true", "breaking")]);
    assert_eq!(
        line("maxLength: 64, uniqueItems: false"),
        [of("uniqueItems nothing -> uniqueItems false", "compatible")]
    );
    let found = change("v2/roles.yaml", "required: [name]", "required: [name]\n      additionalProperties: false");
    let [change] = &found[..] else { panic!("{found:?}") };
    assert!(change.requests.is_breaking(), "{change}");
}

#[test]
fn a_change_names_its_place_its_operations_and_their_pages() {
    let found = change("v2/users.yaml", "enum: [0, 1, 3, 7]", "enum: [0, 1, 3]");
    let [change] = &found[..] else { panic!("{found:?}") };
    assert_eq!(change.operations, ["users.create", "users.get", "users.list", "users.update"]);
    assert_eq!(change.pages.len(), 4);
    assert_eq!(change.pages.first().map(String::as_str), Some("https://example.com/docs/2/users/create"));
    let place = change.base.as_ref().unwrap();
    assert_eq!(
        (place.file.as_str(), place.pointer.as_str()),
        ("spec/v2/users.yaml", "/components/schemas/UserStatus/enum/3")
    );
    let line = base()["v2/users.yaml"].lines().position(|line| line.contains("enum: [0, 1, 3, 7]")).unwrap() + 1;
    assert_eq!(place.line, line);
    assert_eq!(change.head, None);
    assert_eq!(change.requests, Verdict::Breaking("the variant is gone".to_owned()));
    assert!(change.is_breaking());
}

#[test]
fn what_two_calls_share_is_one_change_of_both() {
    let found =
        change("v2/api.yaml", "description: How many items a page may hold.", "description: How many a page holds.");
    let [change] = &found[..] else { panic!("{found:?}") };
    assert_eq!(change.subject, "shared parameter `limit`, description");
    assert_eq!(change.operations, ["roles.list", "users.list"]);
}

#[test]
fn a_spec_that_lint_would_refuse_is_an_error_with_its_place() {
    let mut head = base();
    let text = head.get_mut("v2/users.yaml").unwrap();
    *text = text.replace("operationId: users.get\n", "operationId: read\n");
    let error = changes(&spec(&base()).unwrap(), &spec(&head).unwrap()).unwrap_err();
    assert!(error.to_string().starts_with("spec/v2/users.yaml:"), "{error}");
}

/// What lint leaves no other value for: a tag is part of the id, a body is required, and null alone is written in one way.
fn is_fixed_by_lint(pointer: &str) -> bool {
    ["/tags/0", "/requestBody/required", "/oneOf/1/nullable", "/oneOf/1/type"].iter().any(|end| pointer.ends_with(end))
}

/// Where every plain value stands.
fn pointers(value: &Value, pointer: &str) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(key, value)| (escape(key), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => return vec![pointer.to_owned()],
    };
    inner.into_iter().flat_map(|(step, value)| pointers(value, &format!("{pointer}/{step}"))).collect()
}

#[test]
fn no_value_of_a_spec_changes_unseen() {
    for base in &spec(&base()).unwrap().documents {
        let mut head = base.clone();
        for pointer in pointers(&base.value, "").into_iter().filter(|pointer| !is_fixed_by_lint(pointer)) {
            let value = head.value.pointer_mut(&pointer).unwrap();
            let was = value.clone();
            *value = match &was {
                Value::String(text) => format!("{text} changed").into(),
                Value::Bool(flag) => (!*flag).into(),
                Value::Number(number) => (number.as_i64().unwrap() + 1).into(),
                _ => "changed".into(),
            };
            // A spec that cannot be read is an error, and missed by nobody.
            let found = documents(&base.name, Some(base), Some(&head));
            assert!(found.is_err() || found.is_ok_and(|found| !found.is_empty()), "{}{pointer}", base.name);
            *head.value.pointer_mut(&pointer).unwrap() = was;
        }
    }
}
