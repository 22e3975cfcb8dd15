//! Values of schemas as Rust expressions, for examples: what a sample of the spec has, or else any value that fits.

use crate::{
    load::Document,
    lower::Role,
    model::{array, component, escape, nullable, object, or_null, text},
    names,
};
use proc_macro2::Literal;
use serde_json::Value;
use std::{collections::BTreeMap, mem::discriminant};

/// Writes values, and remembers the types that they name.
pub(super) struct Samples<'a> {
    document: &'a Document,
    /// The components that are part of the crate, and who sends them.
    roles: &'a BTreeMap<String, Role>,
    pub(super) uses: Vec<String>,
}

impl<'a> Samples<'a> {
    pub(super) fn new(document: &'a Document, roles: &'a BTreeMap<String, Role>) -> Self {
        Self { document, roles, uses: Vec::new() }
    }

    /// A body, by the first sample that setters can write.
    pub(super) fn body(&mut self, schema: &Value, samples: &[Value]) -> String {
        for sample in samples.iter().map(Some).chain([None]) {
            let known = self.uses.len();
            let written = match text(schema, "type").as_str() {
                "array" | "string" => self.argument(schema, "value", sample),
                _ => self.owned(schema, "value", sample),
            };
            if let Some(written) = written {
                return written;
            }
            self.uses.truncate(known);
        }
        String::new()
    }

    /// Any value, as an argument takes it.
    pub(super) fn any(&mut self, schema: &Value, name: &str) -> String {
        self.argument(schema, name, None).unwrap_or_default()
    }

    /// A value as an argument takes it; without one, any. Nothing comes back where it cannot be written.
    fn argument(&mut self, schema: &Value, name: &str, value: Option<&Value>) -> Option<String> {
        if let Some(name) = component(or_null(schema).unwrap_or(schema)) {
            return self.component(name, value);
        }
        Some(match (text(schema, "type").as_str(), value) {
            ("integer", None) => "1".to_owned(),
            ("integer", Some(value)) => value.as_i64()?.to_string(),
            ("number", None) => "1.0".to_owned(),
            ("number", Some(value)) => Literal::f64_unsuffixed(value.as_f64()?).to_string(),
            ("boolean", None) => "true".to_owned(),
            ("boolean", Some(value)) => value.as_bool()?.to_string(),
            ("array", None) => format!("[{}]", self.item(&schema["items"], name, None)?),
            ("array", Some(values)) => {
                let values: Vec<&Value> = values.as_array()?.iter().collect();
                if values.is_empty() {
                    return Some(format!("std::iter::empty::<{}>()", self.named(&schema["items"])?));
                }
                format!("[{}]", self.items(&schema["items"], name, &values)?.join(", "))
            }
            ("object", None) => format!("[(\"name\", {})]", self.item(&schema["additionalProperties"], name, None)?),
            ("object", Some(members)) => {
                let (names, values): (Vec<&String>, Vec<&Value>) = members.as_object()?.iter().unzip();
                if values.is_empty() {
                    let value = self.named(&schema["additionalProperties"])?;
                    return Some(format!("std::iter::empty::<(&str, {value})>()"));
                }
                let values = self.items(&schema["additionalProperties"], name, &values)?;
                let pair = |(name, value): (&&String, String)| format!("({}, {value})", Literal::string(name));
                format!("[{}]", names.iter().zip(values).map(pair).collect::<Vec<_>>().join(", "))
            }
            ("", Some(Value::Number(number))) => i32::try_from(number.as_i64()?).ok()?.to_string(),
            ("", Some(Value::Bool(value))) => value.to_string(),
            (_, None) => Literal::string(name).to_string(),
            (_, Some(value)) => Literal::string(value.as_str()?).to_string(),
        })
    }

    /// The type that items of nothing have, since Rust could not tell.
    fn named(&mut self, item: &Value) -> Option<String> {
        match component(item) {
            Some(component) => {
                let name = names::pascal(component);
                self.uses.push(name.clone());
                Some(name)
            }
            None if text(item, "type") == "string" && !nullable(item) => Some("&str".to_owned()),
            None => None,
        }
    }

    /// All items of a list or values of a map, of one type.
    fn items(&mut self, schema: &Value, name: &str, values: &[&Value]) -> Option<Vec<String>> {
        let is_any = component(schema).is_none() && schema.get("type").is_none();
        if is_any && values.windows(2).any(|pair| discriminant(pair[0]) != discriminant(pair[1])) {
            return None;
        }
        values.iter().map(|value| self.item(schema, name, Some(value))).collect()
    }

    /// As `argument`, for an item of a list or a value of a map.
    fn item(&mut self, schema: &Value, name: &str, value: Option<&Value>) -> Option<String> {
        let whole = nullable(schema) || matches!(schema["type"].as_str(), Some("array" | "object"));
        if whole { self.owned(schema, name, value) } else { self.argument(schema, name, value) }
    }

    /// As `argument`, but of exactly the type that the schema has in Rust.
    fn owned(&mut self, schema: &Value, name: &str, value: Option<&Value>) -> Option<String> {
        if nullable(schema) && value.is_some_and(Value::is_null) {
            return Some("None".to_owned());
        }
        let written = match schema["type"].as_str() {
            None if component(schema).is_some() => return self.argument(schema, name, value),
            Some("array") => {
                let items = &schema["items"];
                let values: Vec<Option<&Value>> = match value {
                    Some(values) => values.as_array()?.iter().map(Some).collect(),
                    None => vec![None],
                };
                let values = values.into_iter().map(|value| self.owned(items, name, value));
                format!("vec![{}]", values.collect::<Option<Vec<_>>>()?.join(", "))
            }
            Some("object") => {
                let items = &schema["additionalProperties"];
                let pairs: Vec<(&str, Option<&Value>)> = match value {
                    Some(members) => {
                        members.as_object()?.iter().map(|(name, value)| (name.as_str(), Some(value))).collect()
                    }
                    None => vec![("name", None)],
                };
                let pairs = pairs.into_iter().map(|(key, value)| {
                    let value = self.owned(items, name, value)?;
                    Some(format!("({}.to_owned(), {value})", Literal::string(key)))
                });
                format!("[{}].into()", pairs.collect::<Option<Vec<_>>>()?.join(", "))
            }
            Some("integer") if schema["format"] == "int64" => self.argument(schema, name, value)?,
            Some("number" | "boolean") => self.argument(schema, name, value)?,
            _ => self.argument(schema, name, value)? + ".into()",
        };
        Some(if nullable(schema) { format!("Some({written})") } else { written })
    }

    fn component(&mut self, component: &str, value: Option<&Value>) -> Option<String> {
        let document = self.document;
        let schema = &document.value["components"]["schemas"][component];
        let name = names::pascal(component);
        self.uses.push(name.clone());
        let values = array(schema.get("enum"));
        if !values.is_empty() {
            let place = value.map_or(Some(0), |value| values.iter().position(|known| known == value))?;
            return Some(format!("{name}::{}", schema["x-enum-varnames"][place].as_str()?));
        }
        let members = match value {
            Some(value) => Some(value.as_object()?),
            None => None,
        };
        let required = array(schema.get("required"));
        let mut properties: Vec<(&String, &Value)> = object(schema.get("properties")).collect();
        if members.is_some_and(|members| members.keys().any(|name| properties.iter().all(|(known, _)| *known != name)))
        {
            return None;
        }
        // In the order of the properties in the spec, which is that of the arguments.
        properties.sort_by_cached_key(|(name, _)| {
            let pointer = format!("/components/schemas/{}/properties/{}", escape(component), escape(name));
            document.locate(&pointer).start
        });
        let mut arguments = Vec::new();
        let mut setters = String::new();
        for (name, property) in properties {
            let value = members.and_then(|members| members.get(name));
            if required.iter().any(|one| one == name) {
                if members.is_some() && value.is_none() {
                    return None;
                }
                arguments.push(self.argument(property, name, value)?);
            } else if value.is_some_and(Value::is_null) {
                if !nullable(property) || self.roles.get(component) != Some(&Role::Request) {
                    return None;
                }
                setters += &format!(".clear_{}()", names::identifier(name));
            } else if let Some(value) = value {
                let value = self.argument(property, name, Some(value))?;
                setters += &format!(".{}({value})", names::identifier(name));
            }
        }
        Some(format!("{name}::new({}){setters}", arguments.join(", ")))
    }
}
