//! Whether two JSON documents have the same meaning.

use cloudspec_codegen::conformance::{self, Contradiction};
use serde_json::Value;

/// The first place where two documents differ in meaning, with both values; `None` when they do not. The order of
/// members and the spelling of scalars (`"True"` and `true`, `"10"` and `10`) do not count.
pub fn difference(expected: &Value, found: &Value) -> Option<String> {
    let contradiction = conformance::difference(expected, found)?;
    let Contradiction { path, expected, found } = contradiction;
    Some(format!("{path}: expected {expected}, found {found}"))
}

/// The first member of `expected` that `found` lacks or has with another value. What `found` has besides does not count.
pub fn missing(expected: &Value, found: &Value) -> Option<String> {
    difference(expected, &only(expected, found))
}

/// `value` without members that hold nothing: `null`, an empty list, an empty object.
pub fn without_empty(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().map(|(name, value)| (name.clone(), without_empty(value)));
            kept.filter(|(_, value)| !is_empty(value)).collect::<serde_json::Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(without_empty).collect::<Vec<_>>().into(),
        scalar => scalar.clone(),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// `found` without the members that `expected` does not have.
fn only(expected: &Value, found: &Value) -> Value {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let known = |(name, value): (&String, &Value)| {
                expected.get(name).map(|wanted| (name.clone(), only(wanted, value)))
            };
            found.iter().filter_map(known).collect::<serde_json::Map<_, _>>().into()
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => expected
            .iter()
            .zip(found)
            .map(|(expected, found)| only(expected, found))
            .collect::<Vec<_>>()
            .into(),
        _ => found.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn order_and_spelling_do_not_count() {
        let left = json!({"a": "True", "b": ["10", {"c": 1.50}]});
        let right = json!({"b": [10, {"c": "1.5"}], "a": true});
        assert_eq!(difference(&left, &right), None);
    }

    #[test]
    fn the_first_difference_is_named() {
        let left = json!({"a": [{"b": "1"}, {"b": "2"}]});
        let right = json!({"a": [{"b": "1"}, {"b": "3"}]});
        assert_eq!(difference(&left, &right).as_deref(), Some(r#"a[1].b: expected "2", found "3""#));
        assert_eq!(
            difference(&json!({}), &json!({"x": ""})).as_deref(),
            Some(r#"x: expected null, found """#)
        );
    }

    #[test]
    fn what_is_found_besides_can_be_left_out_of_account() {
        let expected = json!({"a": [{"b": 1}]});
        assert_eq!(missing(&expected, &json!({"a": [{"b": 1, "c": 2}], "d": 3})), None);
        assert!(missing(&expected, &json!({"a": [{"c": 2}]})).is_some());
    }

    #[test]
    fn members_that_hold_nothing_are_left_out() {
        let value = json!({"a": {"b": []}, "c": "", "d": [{"e": null}]});
        assert_eq!(without_empty(&value), json!({"c": "", "d": [{}]}));
    }
}
