//! Thins a document to the view that progenitor handles well; the spec itself is never bent for the generator.
//!
//! Out go query parameters (they become one object schema an operation), answers that are not a success, constraints,
//! `nullable` and enums. What has a type of ours (ids, timestamps, secrets, enums) becomes a reference to a placeholder
//! that progenitor is told to replace.

use crate::{
    model::{Api, JSON, Operation, Success, array, component, nullable, object, or_null},
    names,
};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What progenitor is given, and what raising its output has to know.
pub(crate) struct Lowered {
    /// The thinned document.
    pub(crate) document: Value,
    /// Names that progenitor must take as they are in place of the schemas of the same name.
    pub(crate) replaced: BTreeSet<String>,
    /// The id formats that are used, and what type each has on the wire.
    pub(crate) ids: BTreeMap<String, String>,
    /// The component schemas that are part of the crate, and who sends them.
    pub(crate) schemas: BTreeMap<String, Role>,
}

/// Who sends a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The server alone: fields may be absent or null.
    Response,
    /// The caller alone: absent, null and a value are told apart.
    Request,
    /// Both.
    Both,
}

/// The types of ours that string formats stand for.
const FORMATS: [(&str, &str); 2] = [("date-time", "Timestamp"), ("password", "Secret")];

/// The name of the type that stands for a schema that can be anything.
pub(crate) const ANY: &str = "Value";

/// The same, where it must not be shown.
const ANY_SECRET: &str = "SecretValue";

pub(crate) fn lower(api: &Api, root: &Value) -> Lowered {
    let mut lower = Lower {
        root,
        schemas: BTreeMap::new(),
        replaced: BTreeSet::new(),
        ids: BTreeMap::new(),
        components: Map::new(),
    };
    let mut paths = Map::new();
    for operation in api.resources.iter().flat_map(|resource| &resource.operations) {
        lower.reach_from(operation);
        // The id makes the path unique: two operations can be the two meanings of one method of one path.
        let path = format!("{}/{}", operation.path, operation.id);
        paths.insert(path, json!({operation.method.to_ascii_lowercase(): lower.operation(operation)}));
    }
    for name in lower.schemas.keys().cloned().collect::<Vec<_>>() {
        lower.component(&name);
    }
    for name in lower.replaced.clone() {
        lower.components.insert(name, json!({"type": "string"}));
    }
    Lowered {
        document: json!({
            "openapi": "3.0.3",
            "info": {"title": api.title, "version": "1"},
            "paths": paths,
            "components": {"schemas": lower.components},
        }),
        replaced: lower.replaced,
        ids: lower.ids,
        schemas: lower.schemas,
    }
}

struct Lower<'a> {
    root: &'a Value,
    schemas: BTreeMap<String, Role>,
    replaced: BTreeSet<String>,
    ids: BTreeMap<String, String>,
    components: Map<String, Value>,
}

impl Lower<'_> {
    fn reach_from(&mut self, operation: &Operation) {
        if let Success::One(schema) | Success::List(schema) = &operation.success {
            self.reach(schema, Role::Response);
        }
        if let Some(body) = &operation.body {
            self.reach(&body.schema, Role::Request);
        }
        for parameter in operation.query.iter().chain(&operation.path_parameters) {
            self.reach(&parameter.schema, Role::Request);
        }
    }

    /// Marks every component that a schema leads to as sent by `role`.
    fn reach(&mut self, schema: &Value, role: Role) {
        if let Some(name) = component(schema) {
            let known = self.schemas.get(name).copied();
            if known == Some(role) || known == Some(Role::Both) {
                return;
            }
            self.schemas.insert(name.to_owned(), known.map_or(role, |_| Role::Both));
            let target = self.root["components"]["schemas"][name].clone();
            return self.reach(&target, role);
        }
        let parts = ["items", "additionalProperties"].map(|member| schema.get(member));
        let choices = ["oneOf", "allOf", "anyOf"].map(|member| array(schema.get(member)));
        let properties = object(schema.get("properties")).map(|(_, schema)| schema);
        for part in parts.into_iter().flatten().chain(choices.into_iter().flatten()).chain(properties) {
            self.reach(part, role);
        }
    }

    fn operation(&mut self, operation: &Operation) -> Value {
        let parameters: Vec<Value> = operation
            .path_parameters
            .iter()
            .map(|parameter| {
                json!({"name": parameter.name, "in": "path", "required": true, "schema": self.schema(&parameter.schema)})
            })
            .collect();
        let mut lowered = json!({
            "operationId": operation.id,
            "parameters": parameters,
            "responses": {"2XX": self.success(&operation.success)},
        });
        if let Some(body) = &operation.body {
            let schema = self.schema(&body.schema);
            lowered["requestBody"] = json!({"required": true, "content": {JSON: {"schema": schema}}});
        }
        if !operation.query.is_empty() {
            self.query(operation);
        }
        lowered
    }

    fn success(&mut self, success: &Success) -> Value {
        let schema = match success {
            Success::Empty => return json!({"description": "Success."}),
            Success::Text(_) => json!({"type": "string"}),
            Success::One(schema) => self.schema(schema),
            Success::List(items) => json!({"type": "array", "items": self.schema(items)}),
        };
        json!({"description": "Success.", "content": {JSON: {"schema": schema}}})
    }

    /// All query parameters of an operation as one object.
    fn query(&mut self, operation: &Operation) {
        let properties: Map<String, Value> =
            operation.query.iter().map(|parameter| (parameter.name.clone(), self.schema(&parameter.schema))).collect();
        let required: Vec<&str> =
            operation.query.iter().filter(|p| p.required).map(|parameter| parameter.name.as_str()).collect();
        let schema = json!({"type": "object", "properties": properties, "required": required});
        self.components.insert(operation.query_type(), schema);
    }

    fn component(&mut self, name: &str) {
        let schema = self.root["components"]["schemas"][name].clone();
        if schema.get("enum").is_some() {
            self.replaced.insert(name.to_owned());
        } else {
            let lowered = self.schema(&schema);
            self.components.insert(name.to_owned(), lowered);
        }
    }

    fn schema(&mut self, schema: &Value) -> Value {
        if let Some(name) = component(schema) {
            return json!({"$ref": format!("#/components/schemas/{name}")});
        }
        if let Some(reference) = or_null(schema) {
            return json!({"allOf": [self.schema(reference)], "nullable": true});
        }
        let kind = schema.get("type").and_then(Value::as_str).unwrap_or_default();
        let nullable = nullable(schema);
        let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
        if names::id_type(format).is_some() {
            self.ids.insert(format.to_owned(), kind.to_owned());
        }
        let ours = FORMATS.into_iter().find(|(name, _)| *name == format && kind == "string");
        if let Some(name) = names::id_type(format).or(ours.map(|(_, name)| name.to_owned())) {
            let reference = self.placeholder(name);
            // Beside a `$ref`, `nullable` would mean nothing.
            return if nullable { json!({"allOf": [reference], "nullable": true}) } else { reference };
        }
        let mut lowered = match kind {
            "string" => json!({"type": "string"}),
            "boolean" => json!({"type": "boolean"}),
            "integer" => json!({"type": "integer", "format": "int64"}),
            "number" => json!({"type": "number", "format": "double"}),
            "array" => json!({"type": "array", "items": self.schema(&schema["items"])}),
            "object" => self.object(schema),
            _ if format == "password" => return self.placeholder(ANY_SECRET.to_owned()),
            _ => return self.placeholder(ANY.to_owned()),
        };
        if nullable {
            lowered["nullable"] = true.into();
        }
        lowered
    }

    fn object(&mut self, schema: &Value) -> Value {
        match (schema.get("properties"), schema.get("additionalProperties")) {
            (None, Some(values)) if values.is_object() => {
                json!({"type": "object", "additionalProperties": self.schema(values)})
            }
            (None, _) => json!({"type": "object", "additionalProperties": self.placeholder(ANY.to_owned())}),
            (Some(properties), _) => {
                let properties: Map<String, Value> =
                    object(Some(properties)).map(|(name, schema)| (name.clone(), self.schema(schema))).collect();
                let required = schema.get("required").cloned().unwrap_or_else(|| json!([]));
                json!({"type": "object", "properties": properties, "required": required})
            }
        }
    }

    fn placeholder(&mut self, name: String) -> Value {
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        self.replaced.insert(name);
        reference
    }
}
