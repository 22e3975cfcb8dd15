//! Whether every value of one JSON document is found again in another.

use super::shape::Step;
use serde_json::Value;

/// A place whose value was not found again: what was there, and what came back, by kind.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Lost {
    pub(super) at: Vec<Step>,
    pub(super) what: String,
}

/// The places of `before` whose value `after` lacks or has changed. Null counts as nothing; numbers are compared as
/// numbers, text to the letter.
pub(super) fn losses(before: &Value, after: Option<&Value>) -> Vec<Lost> {
    let mut found = Vec::new();
    compare(before, after, &mut Vec::new(), &mut found);
    found
}

fn compare(before: &Value, after: Option<&Value>, at: &mut Vec<Step>, found: &mut Vec<Lost>) {
    let mut below = |step: Step, before: &Value, after: Option<&Value>, found: &mut Vec<Lost>| {
        at.push(step);
        compare(before, after, at, found);
        at.pop();
    };
    match (before, after) {
        (Value::Null, _) => {}
        (Value::Object(members), after)
            if !(members.is_empty() && after.is_none()) && after.is_none_or(Value::is_object) =>
        {
            for (name, value) in members {
                let after = after.and_then(|after| after.get(name));
                below(Step::Name(name.clone()), value, after, found);
            }
        }
        (Value::Array(items), Some(Value::Array(others))) if items.len() == others.len() => {
            for (index, (value, other)) in items.iter().zip(others).enumerate() {
                below(Step::Index(index), value, Some(other), found);
            }
        }
        (Value::Number(one), Some(Value::Number(other))) if same_number(one, other) => {}
        (before, Some(after)) if before == after => {}
        (before, after) => {
            let (was, is) = (kind(before), after.map_or("nothing".to_owned(), kind));
            let is = if was == is { "another".to_owned() } else { is };
            found.push(Lost { at: at.clone(), what: format!("{was} came back as {is}") });
        }
    }
}

/// What a value is, without saying it.
pub(super) fn kind(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) => "true or false".to_owned(),
        Value::Number(_) => "number".to_owned(),
        Value::String(_) => "text".to_owned(),
        Value::Array(items) => format!("list of {}", items.len()),
        Value::Object(_) => "object".to_owned(),
    }
}

fn same_number(one: &serde_json::Number, other: &serde_json::Number) -> bool {
    match (one.as_i64().zip(other.as_i64()), one.as_u64().zip(other.as_u64())) {
        (Some((one, other)), _) => one == other,
        (_, Some((one, other))) => one == other,
        _ => one.as_f64() == other.as_f64(),
    }
}

/// How many values that are not null a document is made of.
pub(super) fn leaves(value: &Value) -> usize {
    match value {
        Value::Null => 0,
        Value::Array(items) => items.iter().map(leaves).sum(),
        Value::Object(members) => members.values().map(leaves).sum(),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::shape::Shape, *};
    use serde_json::json;

    fn lost(before: &Value, after: &Value) -> Vec<String> {
        let anything = json!({});
        let shape = Shape::new(&anything, None, None);
        losses(before, Some(after)).iter().map(|lost| format!("{} {}", shape.path(&lost.at, true), lost.what)).collect()
    }

    #[test]
    fn a_loss_is_named_by_its_path_and_told_without_its_value() {
        let before = json!({"a": [1, {"b": "x", "c": null}], "d": 1.0, "e": "12", "f": {}});
        assert_eq!(lost(&before, &before), [""; 0]);
        let after = json!({"a": [1, {"b": "y"}], "d": 1, "e": 12});
        let told =
            ["$.a[1].b text came back as another", "$.e text came back as number", "$.f object came back as nothing"];
        assert_eq!(lost(&before, &after), told);
        assert_eq!(lost(&json!([1, 2]), &json!([1])), ["$ list of 2 came back as list of 1"]);
        assert_eq!(lost(&json!({"a": {"b": 1}}), &json!({})), ["$.a.b number came back as nothing"]);
    }
}
