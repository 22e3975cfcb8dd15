//! The check of a request's body against what the spec says of it.

use std::collections::BTreeMap;

use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::{
    error::{self, Shape},
    openapi::Schema,
    reply::Reply,
    spec::Operation,
};

/// What an operation takes as a body.
pub(crate) struct Body {
    pub(crate) is_required: bool,
    pub(crate) kind: BodyKind,
    pub(crate) schema: Schema,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum BodyKind {
    Json,
    Form,
    /// Text of any other kind, which is not looked into.
    Text,
}

/// The schemas that references lead to, by name.
pub(crate) type Schemas = BTreeMap<String, Schema>;

/// An id that is text in most answers and in older samples, and a number in newer samples and in the vendor's SDKs. Calls about
/// second factors have it at the top of their bodies; deeper down the name is another thing's.
const TEXT_OR_NUMBER: &str = "device_id";

/// What is wrong with a body.
#[derive(Debug, PartialEq)]
enum Problem {
    /// It is no JSON, or JSON of another kind than this.
    Expected(&'static str),
    /// Members that have to be there are not.
    Missing(Vec<String>),
    /// A value is not one that its member can have.
    Invalid(String),
}

/// Refuses a body that the operation does not take.
pub(crate) fn check(operation: &Operation, schemas: &Schemas, bytes: &[u8]) -> Result<(), Reply> {
    let Some(body) = &operation.body else { return Ok(()) };
    if bytes.is_empty() && !body.is_required {
        return Ok(());
    }
    let schema = follow(&body.schema, schemas);
    let value = match body.kind {
        BodyKind::Json => serde_json::from_slice(bytes).ok(),
        BodyKind::Form => Some(form(bytes)),
        BodyKind::Text => std::str::from_utf8(bytes).ok().filter(|text| !text.is_empty()).map(Value::from),
    };
    let outcome = match value {
        Some(value) if is_of_kind(schema, &value) => one(schema, schemas, &value, ""),
        _ => Err(Problem::Expected(schema.kind.as_deref().map_or("value", kind_name))),
    };
    outcome.map_err(|problem| refusal(operation, &problem))
}

fn refusal(operation: &Operation, problem: &Problem) -> Reply {
    let (member, message, status) = match problem {
        Problem::Expected(kind) => ("body", format!("Expected {kind} in request"), StatusCode::BAD_REQUEST),
        Problem::Missing(members) => {
            let blank: Vec<String> = members.iter().map(|name| format!("{} can't be blank", words(name))).collect();
            let member = members.first().map_or("body", String::as_str);
            (member, format!("Validation failed: {}", blank.join(", ")), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Problem::Invalid(member) => {
            (member.as_str(), format!("invalid value in {member:?}"), StatusCode::UNPROCESSABLE_ENTITY)
        }
    };
    match operation.shape {
        Shape::Auth | Shape::V1 => error::v1_detail(member, &message),
        Shape::V2 => error::v2(status, &message),
    }
}

/// Whether the value fits, its members included; `place` is where it stands in the body.
fn one(schema: &Schema, schemas: &Schemas, value: &Value, place: &str) -> Result<(), Problem> {
    let schema = follow(schema, schemas);
    let invalid = || Err(Problem::Invalid(place.to_owned()));
    if value.is_null() && schema.is_nullable {
        return Ok(());
    }
    if !schema.one_of.is_empty() {
        let fits = schema.one_of.iter().any(|choice| one(choice, schemas, value, place).is_ok());
        return if fits { Ok(()) } else { invalid() };
    }
    if !is_of_kind(schema, value) || schema.values.as_ref().is_some_and(|values| !values.contains(value)) {
        return invalid();
    }
    match value {
        Value::Object(members) => object(schema, schemas, members, place),
        Value::Array(items) => {
            if items.len() < schema.min_items || schema.max_items.is_some_and(|most| items.len() > most) {
                return invalid();
            }
            let inner = |item: &Value| schema.items.as_ref().map_or(Ok(()), |of| one(of, schemas, item, place));
            items.iter().try_for_each(inner)
        }
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            let below = schema.minimum.is_some_and(|minimum| number < minimum);
            let above = schema.maximum.is_some_and(|maximum| number > maximum);
            if below || above { invalid() } else { Ok(()) }
        }
        _ => Ok(()),
    }
}

fn object(schema: &Schema, schemas: &Schemas, members: &Map<String, Value>, place: &str) -> Result<(), Problem> {
    let within = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
    let is_missing = |name: &&String| match (members.get(*name), schema.properties.get(*name)) {
        (None, _) => true,
        (Some(Value::Null), Some(property)) => !follow(property, schemas).is_nullable,
        _ => false,
    };
    let missing: Vec<String> = schema.required.iter().filter(is_missing).map(|name| within(name)).collect();
    if !missing.is_empty() {
        return Err(Problem::Missing(missing));
    }
    for (name, value) in members {
        let rest = schema.additional_properties.as_ref();
        if place.is_empty() && name == TEXT_OR_NUMBER && value.is_u64() {
            continue;
        }
        match schema.properties.get(name).or_else(|| rest.and_then(|rest| rest.schema())) {
            Some(property) => one(property, schemas, value, &within(name))?,
            None if rest.is_some_and(|rest| rest.forbids()) => return Err(Problem::Invalid(within(name))),
            None => {}
        }
    }
    Ok(())
}

fn follow<'a>(schema: &'a Schema, schemas: &'a Schemas) -> &'a Schema {
    let name = schema.reference.as_deref().and_then(|reference| reference.strip_prefix("#/components/schemas/"));
    name.and_then(|name| schemas.get(name)).unwrap_or(schema)
}

fn is_of_kind(schema: &Schema, value: &Value) -> bool {
    match schema.kind.as_deref() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.as_str().is_some_and(|text| is_of_format(schema.format.as_deref(), text)),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_i64(),
        Some("number") => value.is_number(),
        _ => true,
    }
}

fn is_of_format(format: Option<&str>, text: &str) -> bool {
    match format {
        Some("date-time") => text.parse::<Timestamp>().is_ok(),
        Some("email") => text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()),
        _ => true,
    }
}

fn kind_name(kind: &str) -> &'static str {
    match kind {
        "object" => "object",
        "array" => "array",
        _ => "value",
    }
}

/// A form as an object of texts.
fn form(bytes: &[u8]) -> Value {
    form_urlencoded::parse(bytes).map(|(name, value)| (name.into_owned(), Value::from(value.into_owned()))).collect()
}

/// The name of a member as it stands in a sentence: `Device id` for `device_id`.
fn words(name: &str) -> String {
    let text = name.replace('_', " ");
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn outcome(schema: Value, value: Value) -> Result<(), Problem> {
        let schemas: Schemas = serde_json::from_value(json!({
            "Thing": {"type": "object", "required": ["name", "kind"], "properties": {
                "name": {"type": "string"},
                "kind": {"type": "integer", "enum": [0, 1], "nullable": true},
                "inner": {"$ref": "#/components/schemas/Thing"},
                "tags": {"type": "array", "maxItems": 2, "items": {"type": "string"}}
            }},
            "Map": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1, "maximum": 3}}
        }))
        .unwrap();
        one(&serde_json::from_value(schema).unwrap(), &schemas, &value, "")
    }

    fn thing(value: Value) -> Result<(), Problem> {
        outcome(json!({"$ref": "#/components/schemas/Thing"}), value)
    }

    fn invalid(place: &str) -> Result<(), Problem> {
        Err(Problem::Invalid(place.to_owned()))
    }

    #[test]
    fn what_fits_is_taken_and_unknown_members_too() {
        assert_eq!(thing(json!({"name": "a", "kind": null, "tags": ["x", "y"], "new": [1]})), Ok(()));
        assert_eq!(outcome(json!({"$ref": "#/components/schemas/Map"}), json!({"a": 1, "b": 3})), Ok(()));
    }

    #[test]
    fn every_missing_member_is_named_and_null_is_missing_where_it_cannot_be() {
        let missing = |names: &[&str]| Err(Problem::Missing(names.iter().map(ToString::to_string).collect()));
        assert_eq!(thing(json!({"name": null})), missing(&["name", "kind"]));
        assert_eq!(thing(json!({"name": "a", "kind": 0, "inner": {"name": "b"}})), missing(&["inner.kind"]));
    }

    #[test]
    fn a_value_that_cannot_be_is_named_by_its_place() {
        assert_eq!(thing(json!({"name": 1, "kind": 0})), invalid("name"));
        assert_eq!(thing(json!({"name": "a", "kind": 2})), invalid("kind"));
        assert_eq!(thing(json!({"name": "a", "kind": 1, "tags": [1]})), invalid("tags"));
        assert_eq!(thing(json!({"name": "a", "kind": 1, "tags": ["x", "y", "z"]})), invalid("tags"));
        let inner = json!({"name": "b", "kind": "1"});
        assert_eq!(thing(json!({"name": "a", "kind": 1, "inner": inner})), invalid("inner.kind"));
        assert_eq!(outcome(json!({"$ref": "#/components/schemas/Map"}), json!({"a": 4})), invalid("a"));
        assert_eq!(outcome(json!({"type": "object", "additionalProperties": false}), json!({"a": 4})), invalid("a"));
    }

    #[test]
    fn the_id_of_a_device_is_text_or_a_number() {
        let device = json!({"type": "object", "properties": {"device_id": {"type": "string"}}});
        assert_eq!(outcome(device.clone(), json!({"device_id": "1"})), Ok(()));
        assert_eq!(outcome(device.clone(), json!({"device_id": 1})), Ok(()));
        assert_eq!(outcome(device.clone(), json!({"device_id": true})), invalid("device_id"));
        let deeper = json!({"type": "object", "properties": {"context": device}});
        assert_eq!(outcome(deeper, json!({"context": {"device_id": 1}})), invalid("context.device_id"));
    }

    #[test]
    fn a_text_has_its_format_and_an_integer_64_bits() {
        let of = |format: &str| json!({"type": "string", "format": format});
        assert_eq!(outcome(of("email"), json!("ada@example.com")), Ok(()));
        assert_eq!(outcome(of("email"), json!("ada@")), invalid(""));
        assert_eq!(outcome(of("date-time"), json!("2026-01-01T00:00:00Z")), Ok(()));
        assert_eq!(outcome(of("date-time"), json!("today")), invalid(""));
        assert_eq!(outcome(json!({"type": "integer"}), json!(i64::MAX)), Ok(()));
        assert_eq!(outcome(json!({"type": "integer"}), json!(i64::MAX as u64 + 1)), invalid(""));
    }

    #[test]
    fn one_of_several_forms_is_enough() {
        let either = json!({"oneOf": [{"type": "string"}, {"type": "integer"}]});
        assert_eq!(outcome(either.clone(), json!("a")), Ok(()));
        assert_eq!(outcome(either, json!(true)), invalid(""));
    }

    #[test]
    fn a_member_is_named_in_words() {
        assert_eq!(words("device_id"), "Device id");
        assert_eq!(words(""), "");
    }
}
