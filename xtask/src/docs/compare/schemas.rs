//! Walks a sample beside its schema, and says by JSON path where the sample has what the schema has not.

use super::{
    super::{findings, spot::Spot},
    types,
};
use serde_json::{Value, json};

/// A place of a sample, and what it has there that its schema does not allow, or that a deviation speaks of.
#[derive(Clone, Debug)]
pub(super) struct Met<'s> {
    /// `$[*].id`
    pub(super) path: String,
    /// The same as steps, to find it in the sample.
    pub(super) steps: Vec<Step>,
    pub(super) spot: Spot<'s>,
    pub(super) fact: Fact,
}

/// What a sample says of a schema.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    /// The member of a deviation that would say so.
    pub(super) member: &'static str,
    /// What the deviation would have to say.
    pub(super) says: Value,
    pub(super) fits: bool,
    pub(super) kind: &'static str,
    pub(super) page: String,
    pub(super) spec: String,
}

/// A step into a sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Name(String),
    Index(usize),
}

impl Met<'_> {
    /// Whether the deviation at the place says exactly this.
    pub(super) fn is_claimed(&self) -> bool {
        self.spot.page_says(self.fact.member) == Some(&self.fact.says)
    }

    fn is_wrong(&self) -> bool {
        !self.fact.fits && !self.is_claimed()
    }
}

/// Everything about a sample that does not fit, and all facts that deviations speak of.
pub(super) fn walk<'s>(value: &Value, schema: &Spot<'s>) -> Vec<Met<'s>> {
    let mut walk = Walk { steps: Vec::new(), met: Vec::new() };
    walk.value(value, schema);
    walk.met
}

struct Walk<'s> {
    steps: Vec<Step>,
    met: Vec<Met<'s>>,
}

impl<'s> Walk<'s> {
    fn value(&mut self, value: &Value, schema: &Spot<'s>) {
        let own = types::of(value);
        let fits = types::fits(own, schema, false) || (own == "integer" && types::fits("number", schema, false));
        if !fits || schema.page_says("type").is_some() {
            let (page, spec) = (types::article(own), types::describe(schema));
            self.meet(schema, Fact { member: "type", says: json!(own), fits, kind: "type", page, spec });
        }
        if !fits {
            return;
        }
        if let Some(choices) = schema.get("oneOf") {
            return self.choices(value, &choices.items());
        }
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    self.steps.push(Step::Name(name.clone()));
                    self.member(name, value, schema);
                    self.steps.pop();
                }
                let required = schema.value.get("required").and_then(Value::as_array);
                for name in required.into_iter().flatten().filter_map(Value::as_str) {
                    if !members.contains_key(name) {
                        let (page, spec) = (format!("no `{name}`"), format!("`{name}` is required"));
                        self.lacks(schema, "required", page, spec);
                    }
                }
            }
            Value::Array(items) => {
                let Some(schema) = schema.get("items") else { return };
                for (index, value) in items.iter().enumerate() {
                    self.steps.push(Step::Index(index));
                    self.value(value, &schema);
                    self.steps.pop();
                }
            }
            value => self.listed(value, schema),
        }
    }

    /// A member by its name in the spec, or by the one that a deviation says the page has.
    fn member(&mut self, name: &str, value: &Value, schema: &Spot<'s>) {
        let properties = schema.get("properties").map(|properties| properties.members()).unwrap_or_default();
        let named = |spot: &Spot<'_>| spot.page_says("name") == Some(&json!(name));
        let own = properties.iter().find(|(own, _)| *own == name);
        if let Some((own, property)) = own.or_else(|| properties.iter().find(|(_, spot)| named(spot))) {
            if property.page_says("name").is_some() {
                let (page, spec) = (format!("`{name}`"), format!("`{own}`"));
                let (says, fits) = (json!(name), *own == name);
                self.meet(property, Fact { member: "name", says, fits, kind: "name", page, spec });
            }
            if property.page_says("absent").is_some() {
                let (page, spec) = (String::new(), String::new());
                self.meet(
                    property,
                    Fact { member: "absent", says: json!(true), fits: true, kind: "field", page, spec },
                );
            }
            return self.value(value, property);
        }
        match schema.get("additionalProperties") {
            Some(more) if more.value.is_object() => self.value(value, &more),
            Some(more) if more.value == &Value::Bool(true) => {}
            None if properties.is_empty() => {}
            _ => {
                let (page, spec) = (types::article(types::of(value)), "no such field".to_owned());
                self.lacks(schema, "field", page, spec);
            }
        }
    }

    /// The choice that a value fits best.
    fn choices(&mut self, value: &Value, choices: &[Spot<'s>]) {
        let tried = choices.iter().map(|choice| {
            let mut walk = Walk { steps: self.steps.clone(), met: Vec::new() };
            walk.value(value, choice);
            walk.met
        });
        let best = tried.min_by_key(|met| met.iter().filter(|met| met.is_wrong()).count());
        self.met.extend(best.unwrap_or_default());
    }

    /// A value that the spec does not list, where it lists values.
    fn listed(&mut self, value: &Value, schema: &Spot<'s>) {
        let Some(values) = schema.value.get("enum").and_then(Value::as_array) else { return };
        if !value.is_null() && !values.contains(value) {
            let spec = "not among the values of `enum`".to_owned();
            self.lacks(schema, "value", value.to_string(), spec);
        }
    }

    /// What the schema is to have, since no deviation can speak of it.
    fn lacks(&mut self, schema: &Spot<'s>, kind: &'static str, page: String, spec: String) {
        self.meet(schema, Fact { member: "", says: Value::Null, fits: false, kind, page, spec });
    }

    fn meet(&mut self, spot: &Spot<'s>, fact: Fact) {
        let step = |step: &Step| match step {
            Step::Name(name) => format!(".{name}"),
            Step::Index(_) => "[*]".to_owned(),
        };
        let path = format!("${}", self.steps.iter().map(step).collect::<String>());
        self.met.push(Met { path, steps: self.steps.clone(), spot: spot.clone(), fact });
    }
}

/// A sample without what deviations speak of, and with the spec's names, so that the rest can be compared.
pub(super) fn without(sample: &Value, justified: &[Met<'_>]) -> Value {
    let mut rest = sample.clone();
    // What is inside was met after what it is in.
    for Met { steps, spot, fact, .. } in justified.iter().rev() {
        let Some((last, around)) = steps.split_last() else { continue };
        let around = around.iter().try_fold(&mut rest, |value, step| match step {
            Step::Name(name) => value.get_mut(name),
            Step::Index(index) => value.get_mut(index),
        });
        match (around, last) {
            (Some(Value::Object(members)), Step::Name(name)) => {
                if let Some(value) = members.remove(name).filter(|_| fact.kind == "name") {
                    members.insert(findings::last(&spot.pointer).to_owned(), value);
                }
            }
            (Some(Value::Array(items)), Step::Index(index)) => {
                if let Some(item) = items.get_mut(*index) {
                    *item = Value::Null;
                }
            }
            _ => {}
        }
    }
    rest
}

/// Where two samples differ: the JSON path, and what the page's and the spec's have there.
pub(super) type Differs = (String, Option<Value>, Option<Value>);

/// The places where two samples differ.
pub(super) fn differences(page: &Value, spec: &Value) -> Vec<Differs> {
    let mut found = Vec::new();
    differ("$".to_owned(), Some(page), Some(spec), &mut found);
    found
}

fn differ(path: String, page: Option<&Value>, spec: Option<&Value>, found: &mut Vec<Differs>) {
    match (page, spec) {
        (Some(Value::Object(one)), Some(Value::Object(other))) => {
            let names = one.keys().chain(other.keys().filter(|name| !one.contains_key(*name)));
            names.for_each(|name| differ(format!("{path}.{name}"), one.get(name), other.get(name), found));
        }
        (Some(Value::Array(one)), Some(Value::Array(other))) => {
            let longest = one.len().max(other.len());
            (0..longest).for_each(|index| differ(format!("{path}[{index}]"), one.get(index), other.get(index), found));
        }
        (page, spec) if page == spec => {}
        (page, spec) => found.push((path, page.cloned(), spec.cloned())),
    }
}
