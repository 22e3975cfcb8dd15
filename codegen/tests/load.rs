//! Loading: positions point at what they name, the real spec merges, and its bundle is plain OpenAPI.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test tells what is wrong by failing")]

use std::path::{Path, PathBuf};

use onelogin_codegen::bundle::{bundle, bundle_text};
use onelogin_codegen::load::{self, SourceFile, Spec};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn real() -> Spec {
    let files = load::read(&root().join("spec")).unwrap_or_else(|d| panic!("{d}"));
    load::load(files).unwrap_or_else(|d| panic!("{d}"))
}

fn spec(files: &[(&str, &str)]) -> Spec {
    let files = files.iter().map(|(path, text)| SourceFile { path: PathBuf::from(path), text: (*text).to_owned() });
    load::load(files.collect()).unwrap_or_else(|d| panic!("{d}"))
}

#[test]
fn documents_are_sorted_by_name_and_named_after_their_folder() {
    let names: Vec<String> = real().documents.into_iter().map(|d| d.name).collect();
    let mut sorted = names.clone();
    sorted.sort();
    assert_eq!(names, sorted);
    assert!(names.contains(&"v2".to_owned()), "{names:?}");
}

#[test]
fn every_pointer_into_the_real_spec_has_a_place_of_its_own() {
    fn visit(document: &load::Document, value: &serde_json::Value, pointer: &str) {
        let children: Vec<(String, &serde_json::Value)> = match value {
            serde_json::Value::Object(map) => map.iter().map(|(k, v)| (k.clone(), v)).collect(),
            serde_json::Value::Array(items) => items.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
            _ => Vec::new(),
        };
        for (key, child) in children {
            let token = key.replace('~', "~0").replace('/', "~1");
            let pointer = format!("{pointer}/{token}");
            let place = document.locate(&pointer);
            let file = std::fs::read_to_string(root().join(place.path())).unwrap();
            let line = file.lines().nth(place.start.line - 1).unwrap();
            let shown: String =
                line.chars().skip(place.start.column - 1).take(place.end.column - place.start.column).collect();
            if value.is_object() && (child.is_object() || child.is_array()) {
                assert_eq!(shown.trim_matches('"'), key, "{pointer} at {place}");
            } else if let serde_json::Value::Number(number) = child {
                assert_eq!(shown, number.to_string(), "{pointer} at {place}");
            }
            visit(document, child, &pointer);
        }
    }
    for document in real().documents {
        visit(&document, &document.value, "");
    }
}

#[test]
fn what_is_absent_is_located_at_its_nearest_ancestor() {
    let spec = spec(&[("spec/v1/api.yaml", "info:\n  title: T\n")]);
    let document = &spec.documents[0];
    let place = |pointer: &str| document.locate(pointer).to_string();
    assert_eq!(place("/info/title"), "spec/v1/api.yaml:2:10");
    assert_eq!(place("/info/title/x"), "spec/v1/api.yaml:2:10");
    assert_eq!(place("/info/version"), "spec/v1/api.yaml:1:1");
    assert_eq!(place("/info"), "spec/v1/api.yaml:1:1");
    assert_eq!(place("/nothing/at/all"), "spec/v1/api.yaml:1:1");
}

#[test]
fn files_share_a_path_by_method_and_components_by_name() {
    let spec = spec(&[
        ("spec/v1/users.yaml", "paths: {/a: {get: 1}}\ncomponents: {schemas: {A: 1}}"),
        ("spec/v1/roles.yaml", "paths: {/a: {put: 2}}\ncomponents: {schemas: {B: 2}}"),
        ("spec/v1/api.yaml", "openapi: 3.0.3\npaths: {}"),
    ]);
    let document = &spec.documents[0];
    let expected = serde_json::json!({
        "openapi": "3.0.3",
        "paths": {"/a": {"get": 1, "put": 2}},
        "components": {"schemas": {"A": 1, "B": 2}},
    });
    assert_eq!(document.value, expected);
    assert_eq!(document.file_of("/paths/~1a/get"), Path::new("spec/v1/users.yaml"));
    assert_eq!(document.file_of("/paths/~1a/put"), Path::new("spec/v1/roles.yaml"));
    assert_eq!(document.file_of("/components/schemas/B"), Path::new("spec/v1/roles.yaml"));
}

#[test]
fn the_bundle_keeps_the_order_of_the_source_and_none_of_our_formats() {
    let spec = spec(&[(
        "spec/v1/api.yaml",
        "zebra: {type: integer, format: user-id}\nape: {type: string, format: user-id}\nbee: {type: string, format: date-time}",
    )]);
    let document = &spec.documents[0];
    let expected = r#"{
  "zebra": {
    "type": "integer",
    "format": "int64"
  },
  "ape": {
    "type": "string"
  },
  "bee": {
    "type": "string",
    "format": "date-time"
  }
}
"#;
    assert_eq!(bundle_text(document), expected);
    let parsed: serde_json::Value = serde_json::from_str(expected).unwrap();
    assert_eq!(bundle(document), parsed);
}

#[test]
fn the_bundle_describes_both_meanings_of_a_path_as_one_operation() {
    let spec = spec(&[(
        "spec/v1/api.yaml",
        r##"
paths:
  /users/{id}/checks:
    post:
      description: Sends a code.
      parameters: [{name: id, in: path, description: The id., schema: {type: integer}}]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Device"}, examples: {device: {value: {}}}}}}
      responses: {"201": {description: Sent.}, "401": {description: No.}}
      x-second-meaning:
        summary: Check a code.
        description: Checks it.
        parameters: [{$ref: "#/components/parameters/Name"}]
        requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Code"}, examples: {code: {value: {}}}}}}
        responses: {"200": {description: Right.}, "401": {description: No.}}
components:
  parameters: {Name: {name: name, in: path, description: The name., schema: {type: string}}}
"##,
    )]);
    let joined = &bundle(&spec.documents[0])["paths"]["/users/{id}/checks"]["post"];
    let expected = serde_json::json!({
        "description": "Sends a code. Or: Check a code. Checks it.",
        "parameters": [{
            "name": "id",
            "in": "path",
            "description": "The id. Or: The name.",
            "schema": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
        }],
        "requestBody": {"content": {"application/json": {
            "schema": {"anyOf": [{"$ref": "#/components/schemas/Device"}, {"$ref": "#/components/schemas/Code"}]},
            "examples": {"device": {"value": {}}, "code": {"value": {}}},
        }}},
        "responses": {
            "200": {"description": "Right."},
            "201": {"description": "Sent."},
            "401": {"description": "No."},
        },
    });
    assert_eq!(joined, &expected);
}

#[test]
fn a_file_that_is_not_utf8_is_reported_with_its_place() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("v1");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("api.yaml"), b"openapi: 3.0.3\ninfo: \xff").unwrap();
    std::fs::write(folder.join("README.md"), b"\xff").unwrap();
    let error = load::read(dir.path()).unwrap_err();
    assert_eq!(error.len(), 1);
    let shown = error.to_string();
    assert!(shown.starts_with("error[unreadable]: this byte is not UTF-8"), "{shown}");
    assert!(shown.contains("v1/api.yaml:2:7"), "{shown}");
}

#[test]
fn a_missing_folder_is_an_error_and_not_an_empty_spec() {
    let error = load::read(Path::new("no/such/spec")).unwrap_err();
    assert_eq!(error.iter().next().unwrap().rule, "unreadable");
}

#[test]
fn a_folder_that_cannot_name_a_module_is_an_error() {
    let files = ["2", "V2", "type", "v-2", "ids"].map(|folder| SourceFile {
        path: Path::new("spec").join(folder).join("api.yaml"),
        text: "openapi: 3.0.3".to_owned(),
    });
    let error = load::load(files.to_vec()).unwrap_err();
    assert_eq!(error.len(), files.len(), "{error}");
    assert!(error.iter().all(|finding| finding.rule == "document-name"), "{error}");
}
