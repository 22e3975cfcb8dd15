//! What the spec says of a place in a body: which names stand there, and which values.

use super::compare::kind;
use serde_json::Value;
use std::{fmt::Write as _, sync::LazyLock};

/// A place in a body. It follows the forms in which the bindings take what was asked for: one in a list, a list that is one
/// or nested, a result without its envelope.
#[derive(Clone, Copy)]
pub(super) struct Shape<'a> {
    root: &'a Value,
    /// `None` where the spec has nothing.
    schema: Option<&'a Value>,
    /// The member of an envelope that holds what was asked for.
    result: Option<&'a str>,
    /// Whether this is what was asked for, or an item of it.
    is_result: bool,
    /// Whether names are the account's own here, such as those of custom attributes.
    is_account: bool,
}

/// Where a member's name comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// The spec.
    Declared,
    /// The account.
    Account,
    /// The API, in a version that the spec does not know.
    New,
}

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A member.
    Name(String),
    /// An item.
    Index(usize),
}

/// The schema of what may be anything.
static ANYTHING: Value = Value::Null;

/// Beside a reference, how the spec says that null may stand there.
static NULL_ALONE: LazyLock<Value> = LazyLock::new(|| Value::Array(vec![Value::Null]));

impl<'a> Shape<'a> {
    /// A whole body; `schema` is `None` where the spec describes none, `result` the member that was asked for.
    pub(super) fn new(root: &'a Value, schema: Option<&'a Value>, result: Option<&'a str>) -> Self {
        Self { root, schema, result, is_result: result.is_none(), is_account: false }
    }

    fn at(self, schema: Option<&'a Value>) -> Self {
        Self { schema, result: None, ..self }
    }

    /// A member of an object that stands here.
    pub(super) fn member(self, name: &str) -> (Name, Self) {
        let within = Self { is_result: false, ..self };
        let Some(object) = self.object() else {
            return match self.items().filter(|_| self.is_result) {
                Some(items) => self.at(Some(items)).member(name),
                None => (if self.is_account { Name::Account } else { Name::New }, within.at(self.anything())),
            };
        };
        if let Some(property) = object.get("properties").and_then(|properties| properties.get(name)) {
            let is_result = self.result == Some(name);
            return (Name::Declared, Self { is_result, is_account: false, ..within.at(Some(property)) });
        }
        match object.get("additionalProperties").filter(|schema| schema.is_object()) {
            Some(schema) => (Name::Account, Self { is_account: true, ..within.at(Some(schema)) }),
            None => (Name::New, Self { is_account: false, ..within.at(self.anything()) }),
        }
    }

    /// The items of an array that stands here.
    pub(super) fn item(self) -> Self {
        if let Some(items) = self.items() {
            return self.at(Some(items));
        }
        match self.result {
            Some(result) => self.member(result).1.item(),
            None if self.is_result => self,
            None => self.at(self.anything()),
        }
    }

    /// Whether a field holds this value, which is neither null nor a list nor an object; `"12"` is held where 12 is.
    pub(super) fn fits(self, leaf: &Value) -> bool {
        self.alternatives().iter().any(|schema| fits(schema, leaf))
    }

    /// Whether the spec names this value.
    pub(super) fn names(self, leaf: &Value) -> bool {
        let said = as_text(leaf);
        let values = |schema: &Value| schema.get("enum").and_then(Value::as_array).cloned().unwrap_or_default();
        self.alternatives().iter().flat_map(|schema| values(schema)).any(|value| as_text(&value) == said)
    }

    /// Where what was asked for lacks what identifies it, and what stands there.
    pub(super) fn lacking(self, value: &Value) -> Vec<(Vec<Step>, String)> {
        let mut found = Vec::new();
        self.find_lacking(value, &[], &mut found);
        found
    }

    fn find_lacking(self, value: &Value, at: &[Step], found: &mut Vec<(Vec<Step>, String)>) {
        let below = |step: Step| [at, &[step]].concat();
        match (value, self.result) {
            (Value::Object(members), Some(result)) => {
                let at = below(Step::Name(result.to_owned()));
                match members.get(result) {
                    Some(inner) => self.member(result).1.find_lacking(inner, &at, found),
                    None => found.push((at, "missing".to_owned())),
                }
            }
            (Value::Array(items), _) => {
                for (index, item) in items.iter().enumerate() {
                    self.item().find_lacking(item, &below(Step::Index(index)), found);
                }
            }
            (Value::Object(members), None) => {
                let object = self.object().or_else(|| self.at(self.items()).object());
                let required = object.and_then(|object| object.get("required")?.as_array());
                for name in required.into_iter().flatten().filter_map(Value::as_str) {
                    let (at, place) = (below(Step::Name(name.to_owned())), self.member(name).1);
                    match members.get(name) {
                        None | Some(Value::Null) => found.push((at, "missing".to_owned())),
                        Some(id) if place.fits(id) => {}
                        Some(id) => found.push((at, place.misfit(id))),
                    }
                }
            }
            _ => found.push((at.to_vec(), self.misfit(value))),
        }
    }

    /// What a value is, and what the spec has in its place.
    pub(super) fn misfit(self, value: &Value) -> String {
        match self.alternatives().into_iter().find_map(kind_of) {
            Some(expected) => format!("{} where the spec has {expected}", kind(value)),
            None => kind(value),
        }
    }

    /// The values that find no field, each with its place.
    pub(super) fn without_field(self, value: &Value) -> Vec<(Vec<Step>, Self, &Value)> {
        let mut found = Vec::new();
        self.find_without_field(value, &mut Vec::new(), &mut found);
        found
    }

    fn find_without_field<'v>(
        self,
        value: &'v Value,
        at: &mut Vec<Step>,
        found: &mut Vec<(Vec<Step>, Self, &'v Value)>,
    ) {
        match value {
            Value::Null => {}
            Value::Object(members) => {
                for (name, member) in members {
                    at.push(Step::Name(name.clone()));
                    self.member(name).1.find_without_field(member, at, found);
                    at.pop();
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    at.push(Step::Index(index));
                    self.item().find_without_field(item, at, found);
                    at.pop();
                }
            }
            leaf if self.fits(leaf) => {}
            leaf => found.push((at.clone(), self, leaf)),
        }
    }

    /// A JSON path without names that may be personal, which are `*`. Without `exact` it stands for all items of a list.
    pub(super) fn path(self, steps: &[Step], exact: bool) -> String {
        let mut path = String::from("$");
        let mut shape = self;
        for step in steps {
            // Writing to a string does not fail.
            let _ = match step {
                Step::Index(index) => {
                    shape = shape.item();
                    if exact { write!(path, "[{index}]") } else { write!(path, "[*]") }
                }
                Step::Name(name) => {
                    let origin;
                    (origin, shape) = shape.member(name);
                    match shows(origin, name) {
                        true if name.chars().all(|char| char.is_ascii_alphanumeric() || char == '_') => {
                            write!(path, ".{name}")
                        }
                        true => write!(path, "[\"{name}\"]"),
                        false => write!(path, ".*"),
                    }
                }
            };
        }
        path
    }

    /// The schema itself, or those that it is a choice of, and that of an item where one may stand for its list.
    fn alternatives(self) -> Vec<&'a Value> {
        let mut found = Vec::new();
        let mut waiting: Vec<&Value> = self.schema.into_iter().collect();
        while let Some(schema) = waiting.pop() {
            if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
                waiting.extend(self.root.pointer(reference.trim_start_matches('#')));
            } else if let Some(choice) = schema.get("oneOf").and_then(Value::as_array) {
                waiting.extend(choice.iter().rev());
            } else if schema.get("enum") != Some(&*NULL_ALONE) {
                waiting.extend(schema.get("items").filter(|_| self.is_result));
                found.push(schema);
            }
        }
        found
    }

    fn object(self) -> Option<&'a Value> {
        let is_object = |schema: &&Value| schema.get("properties").or(schema.get("additionalProperties")).is_some();
        Self { is_result: false, ..self }.alternatives().into_iter().find(is_object)
    }

    fn items(self) -> Option<&'a Value> {
        Self { is_result: false, ..self }.alternatives().into_iter().find_map(|schema| schema.get("items"))
    }

    /// What stands below a place of which the spec says nothing but that it is there.
    fn anything(self) -> Option<&'a Value> {
        let alternatives = self.alternatives();
        let is_scalar = |schema: &&Value| !matches!(kind_of(schema), None | Some("array" | "object"));
        // A choice of single values is any value in Rust.
        let is_choice = alternatives.len() > 1 && alternatives.iter().all(is_scalar);
        let is_open = |schema: &&Value| match kind_of(schema) {
            None => true,
            Some(kind) => kind == "object" && schema.get("properties").is_none(),
        };
        (is_choice || alternatives.iter().any(is_open)).then_some(&ANYTHING)
    }
}

fn kind_of(schema: &Value) -> Option<&str> {
    schema.get("type")?.as_str()
}

/// Whether a name may be shown: it comes from the API, and not from an account.
pub(super) fn shows(origin: Name, name: &str) -> bool {
    match origin {
        Name::Declared => true,
        Name::Account => false,
        Name::New => is_identifier(name),
    }
}

/// Whether a name looks like one that an API gives its fields: `camelCase` or `snake_case`, with few digits.
pub(super) fn is_identifier(name: &str) -> bool {
    let chars: Vec<char> = name.chars().collect();
    let humps = chars.windows(2).all(|pair| !pair[0].is_ascii_uppercase() || pair[1].is_ascii_lowercase());
    humps
        && chars.len() <= 40
        && chars.first().is_some_and(char::is_ascii_lowercase)
        && chars.last().is_some_and(|last| !last.is_ascii_uppercase())
        && chars.iter().all(|char| char.is_ascii_alphanumeric() || *char == '_')
        && chars.iter().filter(|char| char.is_ascii_digit()).count() <= 2
}

/// A value as text: a number may come as either.
fn as_text(leaf: &Value) -> String {
    leaf.as_str().map_or_else(|| leaf.to_string(), str::to_owned)
}

/// As the bindings read single values.
fn fits(schema: &Value, leaf: &Value) -> bool {
    let text = |name: &str| schema.get(name).and_then(Value::as_str);
    let Some(kind) = kind_of(schema) else { return true };
    match (kind, leaf) {
        ("boolean", Value::Bool(_)) | ("number", Value::Number(_)) => true,
        ("boolean", Value::String(text)) => text.parse::<bool>().is_ok(),
        ("integer", Value::String(text)) => text.parse::<i64>().is_ok(),
        ("number", Value::String(text)) => text.parse::<f64>().is_ok(),
        ("integer", Value::Number(number)) => {
            number.as_i64().is_some() || number.as_f64().is_some_and(is_whole) && number.is_f64()
        }
        ("string", Value::String(_)) => true,
        ("string", Value::Bool(_)) => !matches!(text("format"), Some("date-time" | "password")),
        ("string", Value::Number(number)) => match text("format") {
            Some("password") => false,
            Some("date-time") => number.is_i64() || number.is_f64(),
            _ => true,
        },
        _ => false,
    }
}

/// Beyond 2^53 a float no longer tells one integer from the next.
fn is_whole(number: f64) -> bool {
    number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_of_fields_are_told_from_tokens_and_people() {
        for name in ["email", "last_login_v2", "statusCode", "x"] {
            assert!(is_identifier(name), "{name}");
        }
        for name in ["", "Kelly", "kelly@example.com", "a b", "aGVsbG8", "id_36216766", "x-y", "nameX"] {
            assert!(!is_identifier(name), "{name}");
        }
    }

    #[test]
    fn a_path_shows_no_name_that_an_account_gave() {
        let root = json!({});
        let schema = json!({"type": "object", "properties": {
            "list": {"type": "array", "items": {"type": "object", "properties": {"X-Id": {"type": "integer"}}}},
            "free": {"type": "object", "additionalProperties": {"type": "string"}}
        }});
        let shape = Shape::new(&root, Some(&schema), None);
        let body = json!({"list": [{"X-Id": "one", "more": {"a": 1}}], "free": {"food": ["rice"]}, "Kelly": 1});
        let found = shape.without_field(&body);
        let paths: Vec<_> = found.iter().map(|(steps, ..)| shape.path(steps, false)).collect();
        assert_eq!(paths, ["$.*", "$.free.*[*]", r#"$.list[*]["X-Id"]"#, "$.list[*].more.a"]);
        assert_eq!(shape.path(&found[3].0, true), "$.list[0].more.a");
    }
}
