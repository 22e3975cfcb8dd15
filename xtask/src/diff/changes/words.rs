//! Types and texts in a few words, and whether two types that are written differently are one on the wire.

use onelogin_codegen::{
    model::{array, component, escape, flag, object, or_null, text},
    names,
};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The name that a type has now, where it had another.
pub(crate) type Names = BTreeMap<String, String>;

/// A schema as the generator sees it: what has the same words has the same type in Rust, but for being null itself.
pub(crate) fn of_type(schema: &Value, names: &Names) -> String {
    if let Some(name) = component(schema) {
        return format!("`{}`", names.get(name).map_or(name, String::as_str));
    }
    if let Some(reference) = or_null(schema) {
        return of_type(reference, names);
    }
    let choices = array(schema.get("oneOf"));
    if !choices.is_empty() {
        let choices: Vec<String> = choices.iter().map(|choice| of_type(choice, names)).collect();
        return format!("one of {}", choices.join(", "));
    }
    let kind = text(schema, "type");
    let format = text(schema, "format");
    let made = if makes_type(&format) { format!(" ({format})") } else { String::new() };
    match kind.as_str() {
        "" => format!("anything{made}"),
        "array" => format!("list of {}", or_null_too(schema.get("items"), names)),
        "object" if schema.get("properties").is_some() => "object".to_owned(),
        "object" => format!("map of {}", or_null_too(schema.get("additionalProperties"), names)),
        kind if schema.get("enum").is_some() => format!("enum of {kind}{made}"),
        kind => format!("{kind}{made}"),
    }
}

/// What is inside of something: there, null makes a type of its own.
fn or_null_too(schema: Option<&Value>, names: &Names) -> String {
    match schema.filter(|schema| schema.is_object()) {
        None => "anything".to_owned(),
        Some(schema) if onelogin_codegen::model::nullable(schema) => format!("{} or null", of_type(schema, names)),
        Some(schema) => of_type(schema, names),
    }
}

/// Whether a format decides the type; others are remarks.
pub(crate) fn makes_type(format: &str) -> bool {
    names::id_type(format).is_some() || ["date-time", "password"].contains(&format)
}

/// A schema with everything that it refers to in its place, and without what only people read: equal where the wire is.
/// A component within itself is left as its name.
pub(crate) fn on_the_wire(schema: &Value, root: &Value, inside: &mut Vec<String>) -> Value {
    if let Some(name) = component(schema) {
        let target = root.pointer(&format!("/components/schemas/{}", escape(name)));
        return match target.filter(|_| !inside.iter().any(|outer| outer == name)) {
            None => Value::String(name.to_owned()),
            Some(target) => {
                inside.push(name.to_owned());
                let whole = on_the_wire(target, root, inside);
                inside.pop();
                whole
            }
        };
    }
    let members = object(Some(schema)).filter(|(key, _)| !SAID.contains(&key.as_str()) && *key != "x-enum-varnames");
    let members = members.map(|(key, value)| {
        let value = match key.as_str() {
            "properties" => object(Some(value))
                .map(|(name, property)| (name.clone(), on_the_wire(property, root, inside)))
                .collect::<Map<_, _>>()
                .into(),
            "oneOf" => array(Some(value)).iter().map(|choice| on_the_wire(choice, root, inside)).collect(),
            "items" | "additionalProperties" if value.is_object() => on_the_wire(value, root, inside),
            _ => value.clone(),
        };
        (key.clone(), value)
    });
    members.collect::<Map<_, _>>().into()
}

/// The members of a definition that only people read.
const SAID: [&str; 8] =
    ["description", "summary", "title", "example", "externalDocs", "x-evidence", "x-deviation", "deprecated"];

/// A definition with the names that types have now.
pub(crate) fn renamed(value: &Value, names: &Names) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| renamed(item, names)).collect(),
        Value::Object(members) => match component(value).and_then(|name| names.get(name)) {
            Some(name) => Map::from_iter([("$ref".to_owned(), format!("#/components/schemas/{name}").into())]).into(),
            None => {
                members.iter().map(|(key, value)| (key.clone(), renamed(value, names))).collect::<Map<_, _>>().into()
            }
        },
        plain => plain.clone(),
    }
}

/// Two texts around the place where they begin to differ.
pub(crate) fn around_difference(was: &str, is: &str) -> (String, String) {
    let was: Vec<&str> = was.split_whitespace().collect();
    let is: Vec<&str> = is.split_whitespace().collect();
    let same = was.iter().zip(&is).take_while(|(one, other)| one == other).count();
    (excerpt(&was, same), excerpt(&is, same))
}

/// A few words from two before a position on.
fn excerpt(words: &[&str], position: usize) -> String {
    const WORDS: usize = 8;
    let start = position.saturating_sub(2);
    let end = words.len().min(start + WORDS);
    let before = if start > 0 { "… " } else { "" };
    let after = if end < words.len() { " …" } else { "" };
    format!("\"{before}{}{after}\"", words.get(start..end).unwrap_or_default().join(" "))
}

/// The first place where two JSON values differ, and what stands there.
pub(crate) fn first_difference(was: &Value, is: &Value) -> Option<(String, String)> {
    difference(was, is, String::new()).map(|(pointer, was, is)| {
        let at = if pointer.is_empty() { String::new() } else { format!("{pointer}: ") };
        (format!("{at}{}", brief(was)), format!("{at}{}", brief(is)))
    })
}

type Differing<'v> = (String, Option<&'v Value>, Option<&'v Value>);

fn difference<'v>(was: &'v Value, is: &'v Value, pointer: String) -> Option<Differing<'v>> {
    match (was, is) {
        (Value::Object(one), Value::Object(two)) => {
            let new = two.keys().filter(|key| !one.contains_key(*key));
            one.keys()
                .chain(new)
                .find_map(|key| inner(one.get(key), two.get(key), format!("{pointer}/{}", escape(key))))
        }
        (Value::Array(one), Value::Array(two)) => {
            (0..one.len().max(two.len())).find_map(|i| inner(one.get(i), two.get(i), format!("{pointer}/{i}")))
        }
        _ if was == is => None,
        _ => Some((pointer, Some(was), Some(is))),
    }
}

fn inner<'v>(was: Option<&'v Value>, is: Option<&'v Value>, pointer: String) -> Option<Differing<'v>> {
    match (was, is) {
        (Some(was), Some(is)) => difference(was, is, pointer),
        _ => Some((pointer, was, is)),
    }
}

/// A value on one short line.
pub(crate) fn brief(value: Option<&Value>) -> String {
    const LONGEST: usize = 60;
    let Some(value) = value else { return "nothing".to_owned() };
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// Whether something is so, in the words for both cases.
pub(crate) fn either(value: &Value, member: &str, yes: &str, no: &str) -> String {
    if flag(value, member) { yes } else { no }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_has_the_same_words_has_the_same_type() {
        let none = Names::new();
        let words = |schema| of_type(&schema, &none);
        assert_eq!(words(json!({"type": "integer", "format": "user-id", "nullable": true})), "integer (user-id)");
        assert_eq!(words(json!({"type": "integer", "format": "int64"})), words(json!({"type": "integer"})));
        assert_eq!(words(json!({"type": "array", "items": {"$ref": "#/components/schemas/User"}})), "list of `User`");
        assert_eq!(
            words(json!({"type": "object", "additionalProperties": {"type": "string", "nullable": true}})),
            "map of string or null"
        );
        let either = json!({"oneOf": [
            {"$ref": "#/components/schemas/User"}, {"type": "string", "nullable": true, "enum": [null]}
        ]});
        assert_eq!(words(either), "`User`");
        let names = Names::from([("User".to_owned(), "Person".to_owned())]);
        assert_eq!(of_type(&json!({"$ref": "#/components/schemas/User"}), &names), "`Person`");
    }

    #[test]
    fn texts_are_shown_where_they_differ() {
        let (was, is) = around_difference("one two three four", "one two three five six seven eight nine ten eleven");
        assert_eq!(was, "\"… two three four\"");
        assert_eq!(is, "\"… two three five six seven eight nine ten …\"");
    }

    #[test]
    fn a_component_in_itself_comes_to_an_end() {
        let root = json!({"components": {"schemas": {"Tree": {
            "type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Tree"}}
        }}}});
        let tree = on_the_wire(&json!({"$ref": "#/components/schemas/Tree"}), &root, &mut Vec::new());
        assert_eq!(tree, json!({"type": "object", "properties": {"inner": "Tree"}}));
    }
}
