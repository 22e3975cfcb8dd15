//! Schemas of OpenAPI 3.0 in terms of JSON Schema draft 4, from which they differ in `nullable`: what validators of others read.

use crate::model::component;
use serde_json::{Map, Value, json};

/// The schemas that a document shares, converted.
pub fn components(document: &Value) -> Value {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flatten().map(|(name, schema)| (name.clone(), convert(schema))).collect()
}

/// A schema that stands for itself, with the shared ones that it leads to.
pub fn of(schema: &Value, components: &Value) -> Value {
    let mut schema = convert(schema);
    let mut needed = Map::new();
    add_needed(&schema, components, &mut needed);
    if let Some(members) = schema.as_object_mut() {
        members.insert("components".to_owned(), json!({"schemas": needed}));
    }
    schema
}

/// A few in place of all: a validator reads what it is given, for each of very many schemas.
fn add_needed(value: &Value, components: &Value, needed: &mut Map<String, Value>) {
    if let Some(name) = component(value)
        && let Some(schema) = components.get(name)
        && !needed.contains_key(name)
    {
        needed.insert(name.to_owned(), schema.clone());
        add_needed(schema, components, needed);
    }
    match value {
        Value::Object(members) => members.values().for_each(|value| add_needed(value, components, needed)),
        Value::Array(items) => items.iter().for_each(|value| add_needed(value, components, needed)),
        _ => {}
    }
}

fn convert(schema: &Value) -> Value {
    let Value::Object(members) = schema else { return schema.clone() };
    let nullable = members.get("nullable") == Some(&Value::Bool(true));
    let mut converted = Map::new();
    for (name, value) in members {
        let value = match (name.as_str(), value) {
            ("nullable" | "example" | "description" | "format", _) => continue,
            ("type", Value::String(_)) if nullable => json!([value, "null"]),
            ("properties", Value::Object(properties)) => {
                properties.iter().map(|(name, schema)| (name.clone(), convert(schema))).collect()
            }
            ("items" | "additionalProperties" | "not", _) => convert(value),
            ("oneOf" | "anyOf" | "allOf", Value::Array(choices)) => choices.iter().map(convert).collect(),
            _ => value.clone(),
        };
        converted.insert(name.clone(), value);
    }
    Value::Object(converted)
}
