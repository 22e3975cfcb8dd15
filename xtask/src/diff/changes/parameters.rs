//! What changed about the parameters of an operation.

use super::{
    comparison::{About, Comparison, breaking},
    operations::Written,
    pairs::{Pairs, is_described},
    side::Side,
    words,
};
use crate::diff::change::{How, Verdict, What};
use onelogin_codegen::model::{array, flag, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A parameter of one place, in the path or in the query.
struct Parameter<'a> {
    name: &'a str,
    /// Where it stands in the operation, and where it is defined.
    own: String,
    pointer: String,
    value: &'a Value,
}

impl<'a> Comparison<'a> {
    pub(crate) fn parameters(&mut self, about: &About, was: &Written<'a>, is: &Written<'a>) {
        let mut about = about.clone();
        // A parameter is sent, and no part of an answer.
        (about.was.read, about.was.seen, about.is.read, about.is.seen) = (false, false, false, false);
        let about = &about;
        let (old, new) = (listed(self.base, was, "path"), listed(self.head, is, "path"));
        self.in_path(about, &old, &new);
        let (old, new) = (listed(self.base, was, "query"), listed(self.head, is, "query"));
        self.in_query(about, &old, &new);
    }

    /// Arguments in the order of the path: the place makes them, and the name is nobody's concern unless it is that of
    /// another place.
    fn in_path(&mut self, about: &About, was: &[Parameter<'a>], is: &[Parameter<'a>]) {
        let names = |all: &[Parameter<'a>]| all.iter().map(|one| one.name).collect::<Vec<_>>();
        let (old, new) = (names(was), names(is));
        let place = |names: &[&str], name: &str| names.iter().position(|one| *one == name);
        let swapped = old.iter().any(|name| place(&new, name).is_some_and(|there| Some(there) != place(&old, name)));
        if old.len() == new.len() && !swapped {
            for (was, is) in was.iter().zip(is) {
                self.parameter(about, was, is);
            }
            return;
        }
        self.by_name(about, was, is, false);
        self.order(about, What::Operation, &old, &new);
    }

    fn in_query(&mut self, about: &About, was: &[Parameter<'a>], is: &[Parameter<'a>]) {
        self.by_name(about, was, is, true);
        let required = |all: &[Parameter<'a>]| {
            all.iter().filter(|one| flag(one.value, "required")).map(|one| one.name).collect::<Vec<_>>()
        };
        self.order(about, What::Operation, &required(was), &required(is));
    }

    fn by_name(&mut self, about: &About, was: &[Parameter<'a>], is: &[Parameter<'a>], renames: bool) {
        let by_name = |all: &[Parameter<'a>]| all.iter().map(|one| (one.name, one.value)).collect::<BTreeMap<_, _>>();
        let mut pairs = Pairs::by_name(by_name(was), by_name(is));
        if renames {
            pairs.find_renamed(|old, new| {
                let name = json!({"name": new.get("name")});
                is_described(old) && with(&words::renamed(old, &self.names), &name) == *new
            });
        }
        let part = |one: &Parameter<'a>| {
            about.part(format!("{}, parameter `{}`", about.subject, one.name), &one.own, &one.own)
        };
        for one in was.iter().filter(|one| pairs.went.contains_key(one.name)) {
            let why = breaking("programs that give it have nowhere to give it");
            self.note(&part(one).went(), What::Parameter, How::Went, why, Verdict::Untouched);
        }
        for one in is.iter().filter(|one| pairs.came.contains_key(one.name)) {
            let verdict =
                if flag(one.value, "required") { breaking("it has to be given") } else { Verdict::Compatible };
            self.note(&part(one).came(), What::Parameter, How::Came, verdict, Verdict::Untouched);
        }
        for ((name, _), (now, _)) in pairs.both {
            let find = |all: &'_ [Parameter<'a>], name: &str| all.iter().position(|one| one.name == name);
            if let (Some(old), Some(new)) = (find(was, name), find(is, now)) {
                self.parameter(about, &was[old], &is[new]);
            }
        }
    }

    fn parameter(&mut self, operation: &About, was: &Parameter<'a>, is: &Parameter<'a>) {
        let about = operation.shared_or_part(("parameter", is.name), (&was.pointer, &is.pointer));
        let (old, new) = (was.value, is.value);
        if was.name != is.name {
            let how = How::Renamed { was: format!("`{}`", was.name), is: format!("`{}`", is.name) };
            let verdict = match text(new, "in").as_str() {
                "path" => Verdict::Compatible,
                _ => breaking("its setter has another name"),
            };
            let about = operation.shared_or_part(("parameter", was.name), (&was.pointer, &is.pointer));
            self.note(&about, What::Parameter, how, verdict, Verdict::Untouched);
        }
        let required = |one| words::either(one, "required", "required", "optional");
        let verdict = if flag(new, "required") { breaking("it has to be given") } else { Verdict::Compatible };
        self.property(&about, What::Parameter, (required(old), required(new)), (verdict, Verdict::Untouched));
        for (was, is) in
            written(old).into_iter().zip(written(new)).filter(|(was, is)| !was.is_empty() && !is.is_empty())
        {
            let verdicts = (breaking("what programs give is written in another way"), Verdict::Untouched);
            self.property(&about, What::Parameter, (was, is), verdicts);
        }
        let schema = |one: &'a Value| one.get("schema").unwrap_or(&Value::Null);
        let inner = about.part(about.subject.clone(), "/schema", "/schema");
        self.schema(&inner, What::Parameter, schema(old), schema(new));
        self.said(&about, What::Parameter, old, new);
    }
}

/// The parameters that stand in one place, those of the path in its order.
fn listed<'a>(side: &Side<'a>, operation: &Written<'a>, place: &str) -> Vec<Parameter<'a>> {
    let parameters = array(operation.value.get("parameters")).iter().enumerate().map(|(index, value)| {
        let own = format!("/parameters/{index}");
        let (value, pointer) = side.follow(value, format!("{}{own}", operation.read.pointer));
        Parameter { name: value.get("name").and_then(Value::as_str).unwrap_or_default(), own, pointer, value }
    });
    let mut parameters: Vec<_> = parameters.filter(|one| text(one.value, "in") == place).collect();
    if place == "path" {
        parameters.sort_by_key(|one| operation.read.path.find(&format!("{{{}}}", one.name)));
    }
    parameters
}

/// How a value is written into the address: each of these is the matter of one keyword, with OpenAPI's own defaults.
fn written(parameter: &Value) -> [String; 3] {
    let style = parameter.get("style").and_then(Value::as_str).unwrap_or("form");
    let exploded = parameter.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
    let kind = parameter.get("schema").map(|schema| text(schema, "type")).unwrap_or_default();
    // One value is written alike in all styles.
    let list = if ["array", "object"].contains(&kind.as_str()) {
        format!("style {style}, explode {exploded}")
    } else {
        String::new()
    };
    let reserved =
        words::either(parameter, "allowReserved", "reserved characters as they are", "reserved characters escaped");
    let prefix = match parameter.get("x-key-prefix").and_then(Value::as_str) {
        Some(prefix) => format!("names behind `{prefix}`"),
        None => "no prefix".to_owned(),
    };
    [list, reserved, prefix]
}

/// A mapping with some members put in.
fn with(value: &Value, members: &Value) -> Value {
    let mut value = value.clone();
    if let (Value::Object(value), Value::Object(members)) = (&mut value, members) {
        value.extend(members.clone());
    }
    value
}
