//! What changed about types: the component schemas, and the schemas that stand in parameters, bodies and answers.

use super::{
    comparison::{About, Comparison, breaking, changed},
    pairs::{Pairs, is_described},
    side::Uses,
    words::{self, Names, makes_type},
};
use crate::diff::change::{How, Verdict, What};
use onelogin_codegen::model::{array, escape, nullable, object, text};
use serde_json::Value;
use std::collections::BTreeSet;

/// Limits below which nothing fits, and above which nothing does.
const LOWEST: [&str; 4] = ["minimum", "minItems", "minLength", "minProperties"];
const HIGHEST: [&str; 4] = ["maximum", "maxItems", "maxLength", "maxProperties"];
/// What is compared elsewhere; any other key is a condition, which cannot be weighed against another of its kind.
const ELSEWHERE: [&str; 17] = [
    "$ref",
    "type",
    "format",
    "items",
    "oneOf",
    "properties",
    "required",
    "nullable",
    "enum",
    "x-enum-varnames",
    "description",
    "deprecated",
    "example",
    "externalDocs",
    "x-evidence",
    "x-deviation",
    "additionalProperties",
];

impl Comparison<'_> {
    /// All component schemas.
    pub(crate) fn types(&mut self) {
        let mut pairs = Pairs::by_name(self.base.components("schemas"), self.head.components("schemas"));
        let renamed: Vec<_> = pairs.went.keys().filter_map(|was| Some((*was, self.names.get(*was)?.clone()))).collect();
        for (was, is) in &renamed {
            if let (Some(old), Some((name, new))) = (pairs.went.remove(was), pairs.came.remove_entry(is.as_str())) {
                pairs.both.push(((was, old), (name, new)));
            }
        }
        let pointer = |name: &str| format!("/components/schemas/{}", escape(name));
        let about = |was: &str, is: &str, comparison: &Self| {
            let (base, head) = (comparison.base.uses(was), comparison.head.uses(is));
            About::new(format!("`{was}`"), &pointer(was), &pointer(is), base, head)
        };
        for name in pairs.went.keys() {
            let about = about(name, name, self).went();
            self.note(&about, What::Type, How::Went, breaking("the type is gone"), breaking("the type is gone"));
        }
        for name in pairs.came.keys() {
            let about = about(name, name, self).came();
            self.note(&about, What::Type, How::Came, Verdict::Compatible, Verdict::Compatible);
        }
        for ((was, old), (is, new)) in pairs.both {
            let mut about = about(was, is, self);
            if was != is {
                let how = How::Renamed { was: format!("`{was}`"), is: format!("`{is}`") };
                let why = breaking("the type has another name");
                self.note(&about, What::Type, how, why.clone(), why);
                about.subject = format!("`{is}`");
            }
            self.moved(&about, What::Type);
            self.role(&about, old);
            self.schema(&about, What::Type, old, new);
        }
    }

    /// The same definition in another file.
    pub(crate) fn moved(&mut self, about: &About, what: What) {
        let file = |place: Option<crate::diff::change::Place>| place.map(|place| place.file);
        let was = file(about.base.as_ref().and_then(|pointer| self.base.place(pointer)));
        let is = file(about.head.as_ref().and_then(|pointer| self.head.place(pointer)));
        if let (Some(was), Some(is)) = (was, is)
            && was != is
        {
            self.remark(about, what, How::Moved { was, is });
        }
    }

    /// Who sends a type decides what it is in Rust: with setters, with fields to read, with both, or nothing at all. An enum
    /// is the same for all.
    fn role(&mut self, about: &About, schema: &Value) {
        let words = |uses: &Uses| match (uses.sent, uses.read) {
            (true, true) => "sent and read",
            (true, false) => "sent",
            (false, true) => "read",
            (false, false) => "neither sent nor read as a type",
        };
        let (was, is) = (&about.was, &about.is);
        let is_same = schema.get("enum").is_some() && (is.sent || is.read);
        let can_be_cleared = object(schema.get("properties")).any(|(_, property)| nullable(property));
        let requests = match is_same {
            false if was.sent && !is.sent => breaking("it is no longer sent"),
            false if !was.read && is.read && can_be_cleared => breaking("what is read as well cannot be cleared"),
            _ => Verdict::Compatible,
        };
        let answers = match is_same {
            false if was.read && !is.read => breaking("no call gives it any more"),
            _ => Verdict::Compatible,
        };
        self.property(about, What::Type, (words(was), words(is)), (requests, answers));
    }

    /// Two schemas of one thing, which is called `what`.
    pub(crate) fn schema(&mut self, about: &About, what: What, was: &Value, is: &Value) {
        let (old, new) = (words::of_type(was, &self.names), words::of_type(is, &Names::new()));
        if old != new {
            let wire = |schema, root| words::on_the_wire(schema, root, &mut Vec::new());
            let verdict = match wire(was, self.base.root) == wire(is, self.head.root) {
                true => Verdict::Compatible,
                false => breaking("the type is another"),
            };
            self.note(about, what, changed(old, new), verdict.clone(), verdict);
        } else {
            self.limits(about, was, is);
            self.values(about, was, is);
            self.fields(about, was, is);
        }
        let null = |schema| if nullable(schema) { "or null" } else { "never null" };
        // What is required and may be null does not pass lint, so every field that readers have is an `Option`.
        let requests = if nullable(was) { breaking("null is refused") } else { Verdict::Compatible };
        self.property(about, what, (null(was), null(is)), (requests, Verdict::Compatible));
        self.said(about, what, was, is);
    }

    /// What fits. The crate does not check it, so readers never notice; the server refuses what no longer fits.
    fn limits(&mut self, about: &About, was: &Value, is: &Value) {
        let narrowed = |narrower: bool| match narrower {
            true => breaking("values that were accepted are refused"),
            false => Verdict::Compatible,
        };
        let keys: BTreeSet<&str> = object(Some(was)).chain(object(Some(is))).map(|(key, _)| key.as_str()).collect();
        // Whether an object takes any other field is a condition, of what type a type.
        let is_flag = |schema: &Value| schema.get("additionalProperties").is_some_and(Value::is_boolean);
        let flags = is_flag(was) || is_flag(is);
        for key in keys {
            let (old, new) = (was.get(key), is.get(key));
            if old == new || ELSEWHERE.contains(&key) && !(flags && key == "additionalProperties") {
                continue;
            }
            let numbers = old.and_then(Value::as_f64).zip(new.and_then(Value::as_f64));
            let narrower = match numbers {
                Some((old, new)) if LOWEST.contains(&key) => new > old,
                Some((old, new)) if HIGHEST.contains(&key) => new < old,
                _ if key == "additionalProperties" => new == Some(&Value::Bool(false)),
                _ => new.is_some_and(|new| *new != Value::Bool(false)),
            };
            let how = changed(format!("{key} {}", words::brief(old)), format!("{key} {}", words::brief(new)));
            self.note(about, What::Constraint, how, narrowed(narrower), Verdict::Untouched);
        }
        let remark = |schema: &Value| text(schema, "format");
        let (old, new) = (remark(was), remark(is));
        if old != new && !makes_type(&old) && !makes_type(&new) {
            let words =
                |format: String| if format.is_empty() { "no format".to_owned() } else { format!("format {format}") };
            let how = changed(words(old), words(new));
            self.note(about, What::Constraint, how, Verdict::Compatible, Verdict::Untouched);
        }
        for part in ["items", "additionalProperties"] {
            if let (Some(was), Some(is)) = (was.get(part), is.get(part)) {
                self.limits(about, was, is);
            }
        }
    }

    /// The values of an enum, with their names in Rust.
    fn values(&mut self, about: &About, was: &Value, is: &Value) {
        let values = |schema| array(Value::get(schema, "enum"));
        let name = |schema, value: &Value| {
            let index = values(schema).iter().position(|one| one == value)?;
            array(Value::get(schema, "x-enum-varnames")).get(index)?.as_str()
        };
        let part = |value: &Value, base: &Value, head: &Value| {
            let step = |schema, value| values(schema).iter().position(|one| one == value);
            let step = |schema, value| step(schema, value).map(|i| format!("/enum/{i}")).unwrap_or_default();
            let subject = format!("{}, value `{}`", about.subject, shown(value));
            about.part(subject, &step(was, base), &step(is, head))
        };
        let mut came: Vec<&Value> = values(is).iter().filter(|value| !values(was).contains(value)).collect();
        for value in values(was) {
            let (old, now) = (name(was, value), name(is, value));
            if values(is).contains(value) {
                if let (Some(old), Some(now)) = (old, now)
                    && old != now
                {
                    let how = How::Renamed { was: format!("`{old}`"), is: format!("`{now}`") };
                    let why = breaking("the variant has another name");
                    self.note(&part(value, value, value), What::EnumValue, how, why.clone(), why);
                }
            } else if let Some(index) = came.iter().position(|new| old.is_some() && name(is, new) == old) {
                let new = came.remove(index);
                let how = changed(format!("`{}`", shown(value)), format!("`{}`", shown(new)));
                let requests = breaking("programs that give the value as it was send what is refused");
                let answers = breaking("programs that look for the value as it was do not find it");
                self.note(&part(value, value, new), What::EnumValue, how, requests, answers);
            } else {
                let why = breaking("the variant is gone");
                self.note(&part(value, value, value).went(), What::EnumValue, How::Went, why.clone(), why);
            }
        }
        for value in came {
            // Enums are open: a program already has to say what it does with other values.
            let about = part(value, value, value).came();
            self.note(&about, What::EnumValue, How::Came, Verdict::Compatible, Verdict::Compatible);
        }
        // The values of an enum have an order in Rust, that of the spec, by which lists are sorted and nothing stops.
        let kept = |of, other| -> Vec<String> {
            values(of).iter().filter(|value| values(other).contains(value)).map(shown).collect()
        };
        let (old, new) = (kept(was, is), kept(is, was));
        let order = |values: Vec<String>| format!("order {}", values.join(", "));
        self.property(about, What::Type, (order(old), order(new)), (Verdict::Compatible, Verdict::Compatible));
    }

    /// The properties of an object.
    fn fields(&mut self, about: &About, was: &Value, is: &Value) {
        let properties = |schema| object(Value::get(schema, "properties")).map(|(name, value)| (name.as_str(), value));
        let is_required = |schema, name: &str| array(Value::get(schema, "required")).iter().any(|one| one == name);
        let mut pairs: Pairs<'_> = Pairs::by_name(properties(was).collect(), properties(is).collect());
        pairs.find_renamed(|old, new| is_described(old) && words::renamed(old, &self.names) == *new);
        let owner = about.subject.trim_matches('`').to_owned();
        let part = |was: &str, is: &str| {
            let step = |name| format!("/properties/{}", escape(name));
            about.part(format!("`{owner}.{was}`"), &step(was), &step(is))
        };
        for name in pairs.went.keys() {
            let why = breaking("the field is gone");
            self.note(&part(name, name).went(), What::Field, How::Went, why.clone(), why);
        }
        for name in pairs.came.keys() {
            let (requests, answers) = match is_required(is, name) {
                true => (breaking("it has to be sent"), breaking("what has none can no longer be read")),
                false => (Verdict::Compatible, Verdict::Compatible),
            };
            self.note(&part(name, name).came(), What::Field, How::Came, requests, answers);
        }
        for ((name, old), (now, new)) in pairs.both {
            let mut about = part(name, now);
            if name != now {
                let how = How::Renamed { was: format!("`{name}`"), is: format!("`{now}`") };
                let why = breaking("the field has another name");
                self.note(&about, What::Field, how, why.clone(), why);
                about.subject = format!("`{owner}.{now}`");
            }
            let required = (is_required(was, name), is_required(is, now));
            let (requests, answers) = match required {
                (false, true) => {
                    (breaking("it has to be sent"), breaking("it is no `Option`, and what has none cannot be read"))
                }
                _ => (Verdict::Compatible, breaking("it becomes an `Option`")),
            };
            let words = |required| if required { "required" } else { "optional" };
            self.property(&about, What::Field, (words(required.0), words(required.1)), (requests, answers));
            self.schema(&about, What::Field, old, new);
        }
        let required = |schema, side: &super::side::Side<'_>, pointer: &Option<String>| {
            let mut names: Vec<&str> =
                properties(schema).map(|(name, _)| name).filter(|name| is_required(schema, name)).collect();
            let line = |name: &&str| {
                let pointer = format!("{}/properties/{}", pointer.as_deref().unwrap_or_default(), escape(name));
                side.order(&pointer)
            };
            names.sort_by_key(line);
            names
        };
        let (old, new) = (required(was, self.base, &about.base), required(is, self.head, &about.head));
        self.order(about, What::Type, &old, &new);
    }
}

/// A value as it is on the wire.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
