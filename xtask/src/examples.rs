//! Checks every example of the spec against its schema, with a validator that is not ours.

use onelogin_codegen::{
    diagnostics::{Diagnostic, Diagnostics},
    json_schema,
    load::{Document, Spec},
    model::escape,
};
use serde_json::{Map, Value};

/// The rule that findings carry.
const RULE: &str = "example-does-not-fit";

/// The examples that do not fit their schema.
pub(crate) fn check(spec: &Spec) -> Diagnostics {
    let mut findings = Vec::new();
    for document in &spec.documents {
        let components = json_schema::components(&document.value);
        let mut place = String::new();
        walk(&document.value, &mut place, &mut |media, at| {
            one_media_type(document, &components, media, at, &mut findings)
        });
    }
    Diagnostics::new(findings)
}

/// Calls `found` with every object that holds both a schema and examples, and its pointer.
fn walk(value: &Value, place: &mut String, found: &mut impl FnMut(&Map<String, Value>, &str)) {
    let mut into = |step: &str, value: &Value, place: &mut String| {
        let length = place.len();
        place.push('/');
        place.push_str(&escape(step));
        walk(value, place, found);
        place.truncate(length);
    };
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                into(name, value, place);
            }
            if members.contains_key("schema") && (members.contains_key("examples") || members.contains_key("example")) {
                found(members, place);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                into(&index.to_string(), value, place);
            }
        }
        _ => {}
    }
}

fn one_media_type(
    document: &Document,
    components: &Value,
    media: &Map<String, Value>,
    at: &str,
    findings: &mut Vec<Diagnostic>,
) {
    let schema = json_schema::of(media.get("schema").unwrap_or(&Value::Null), components);
    let validator = match jsonschema::draft4::new(&schema) {
        Ok(validator) => validator,
        Err(error) => {
            let help = "write the schema in terms of OpenAPI 3.0.3";
            let place = document.locate(&format!("{at}/schema"));
            findings.push(Diagnostic::new(RULE, &place, format!("this is no schema: {error}"), help));
            return;
        }
    };
    for (example, place) in examples(&document.value, media, at) {
        for error in validator.iter_errors(example) {
            let path = error.instance_path().as_str().to_owned();
            let location = document.locate(&format!("{place}{path}"));
            let message = format!("this does not fit its schema: {error}");
            let help =
                "mend the example, or the schema if a documented answer is like this; then `cargo xtask generate`";
            let schema = document.locate(&format!("{at}/schema"));
            findings.push(Diagnostic::new(RULE, &location, message, help).also(&schema, "the schema"));
        }
    }
}

/// The values of the examples beside a schema, with their pointers; references are followed.
fn examples<'a>(root: &'a Value, media: &'a Map<String, Value>, at: &str) -> Vec<(&'a Value, String)> {
    let mut found: Vec<_> = media.get("example").map(|value| (value, format!("{at}/example"))).into_iter().collect();
    for (name, example) in media.get("examples").and_then(Value::as_object).into_iter().flatten() {
        let (example, place) = match example.get("$ref").and_then(Value::as_str) {
            Some(reference) => {
                let pointer = reference.trim_start_matches('#');
                (root.pointer(pointer).unwrap_or(&Value::Null), pointer.to_owned())
            }
            None => (example, format!("{at}/examples/{}", escape(name))),
        };
        found.extend(example.get("value").map(|value| (value, format!("{place}/value"))));
    }
    found
}
