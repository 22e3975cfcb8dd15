//! The words of pages for types, and whether a schema is of one.

use super::super::spot::Spot;
use serde_json::Value;

/// A type's word in the spec, from a word of a page; `None` for one that no page is known to use.
pub(super) fn word(kind: &str) -> Option<&'static str> {
    let kind = kind.trim().trim_end_matches(['.', ',']).to_ascii_lowercase();
    if kind.ends_with("[]") || kind.starts_with("array") || kind.starts_with("list") {
        return Some("array");
    }
    Some(match kind.as_str() {
        "string" | "text" | "enum" | "date" | "datetime" | "date-time" | "timestamp" | "uuid" => "string",
        "integer" | "int" | "int32" | "int64" | "long" => "integer",
        "number" | "float" | "double" | "decimal" => "number",
        "boolean" | "bool" => "boolean",
        "object" | "hash" | "json" | "map" => "object",
        _ => return None,
    })
}

/// With its article, for a sentence.
pub(super) fn article(word: &str) -> String {
    match word.starts_with(['a', 'i', 'o']) {
        true => format!("an {word}"),
        false if word == "null" => word.to_owned(),
        false => format!("a {word}"),
    }
}

/// The type of a value.
pub(super) fn of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The types that a schema allows; none where it allows any.
pub(super) fn allowed(schema: &Spot<'_>) -> Vec<&'static str> {
    let mut types = Vec::new();
    if let Some(choices) = schema.get("oneOf") {
        for choice in choices.items() {
            match allowed(&choice) {
                all if all.is_empty() => return all,
                some => types.extend(some),
            }
        }
    }
    // An `enum` of null alone is the other choice beside a reference.
    let is_null = schema.value.get("enum").is_some_and(|values| values == &serde_json::json!([null]));
    match schema.text("type") {
        _ if is_null => types.push("null"),
        Some(own) => types.extend(word(own)),
        None if schema.value.get("properties").is_some() => types.push("object"),
        None if schema.value.get("enum").is_some() => types.push("string"),
        None => {}
    }
    if schema.is("nullable") && !types.is_empty() {
        types.push("null");
    }
    types
}

/// Whether a page's word for a type is right for a schema. An integer is a number; a list may travel as a text with commas.
pub(super) fn fits(word: &str, schema: &Spot<'_>, with_commas: bool) -> bool {
    let allowed = allowed(schema);
    allowed.is_empty()
        || allowed.contains(&word)
        || (word == "number" && allowed.contains(&"integer"))
        || (word == "string" && with_commas && allowed.contains(&"array"))
}

/// The types of a schema in words.
pub(super) fn describe(schema: &Spot<'_>) -> String {
    let allowed = allowed(schema);
    match allowed.is_empty() {
        true => "anything".to_owned(),
        false => allowed.into_iter().map(article).collect::<Vec<_>>().join(" or "),
    }
}
