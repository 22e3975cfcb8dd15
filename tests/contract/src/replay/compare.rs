//! Whether every value of one JSON document is found again in another.

use serde_json::Value;

/// The places of `before` whose value `after` lacks or has changed. Null counts as nothing; numbers are compared as
/// numbers, text to the letter.
pub(super) fn losses(before: &Value, after: Option<&Value>) -> Vec<String> {
    let mut found = Vec::new();
    compare(before, after, "$", &mut found);
    found
}

fn compare(before: &Value, after: Option<&Value>, at: &str, found: &mut Vec<String>) {
    match (before, after) {
        (Value::Null, _) => {}
        (Value::Object(members), after) if after.is_none_or(Value::is_object) => {
            for (name, value) in members {
                compare(value, after.and_then(|after| after.get(name)), &format!("{at}.{name}"), found);
            }
            if members.is_empty() && after.is_none() {
                found.push(at.to_owned());
            }
        }
        (Value::Array(items), Some(Value::Array(others))) if items.len() == others.len() => {
            for (index, (value, other)) in items.iter().zip(others).enumerate() {
                compare(value, Some(other), &format!("{at}[{index}]"), found);
            }
        }
        (Value::Number(one), Some(Value::Number(other))) if same_number(one, other) => {}
        (before, Some(after)) if before == after => {}
        _ => found.push(at.to_owned()),
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
    use super::*;
    use serde_json::json;

    #[test]
    fn a_loss_is_named_by_its_path() {
        let before = json!({"a": [1, {"b": "x", "c": null}], "d": 1.0, "e": "12", "f": {}});
        assert_eq!(losses(&before, Some(&before)), [""; 0]);
        let after = json!({"a": [1, {"b": "y"}], "d": 1, "e": 12});
        assert_eq!(losses(&before, Some(&after)), ["$.a[1].b", "$.e", "$.f"]);
        assert_eq!(losses(&json!([1, 2]), Some(&json!([1]))), ["$"]);
        assert_eq!(losses(&json!({"a": {"b": 1}}), Some(&json!({}))), ["$.a.b"]);
    }
}
