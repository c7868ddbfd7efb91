//! Answers in JSON.

use cloudspec_wire::{Mismatch, Operation, Record, ResponseBody, Value, json};

use super::verdict::{Contradiction, Verdict, options};
use crate::import::tolerant;

/// What becomes of an answer that is read and written back.
pub fn verdict(operation: &'static Operation, text: &str) -> Verdict {
    let before: Value = match tolerant::read(text) {
        // An answer without members.
        Ok(Value::Null) if operation.body == ResponseBody::Object => Value::Object(Default::default()),
        Ok(value) => value,
        Err(error) => return Verdict::Malformed(error.to_string()),
    };
    let mut output = (operation.response)(operation);
    if let Err(error) = json::decode(text.as_bytes(), output.as_mut(), &options(operation, Mismatch::Keep)) {
        return Verdict::Refused(error.to_string());
    }
    let after = match written_back(operation, output.as_ref()) {
        Ok(after) => after,
        Err(why) => return Verdict::Refused(why),
    };
    if let Some(difference) = difference(&before, &after, &mut String::new()) {
        return Verdict::Lossy(difference);
    }
    let mut strict = (operation.response)(operation);
    match json::decode(text.as_bytes(), strict.as_mut(), &options(operation, Mismatch::Fail)) {
        Ok(()) => Verdict::Lossless,
        Err(error) => {
            Verdict::Kept(Contradiction { path: error.path, expected: error.expected, found: error.found })
        }
    }
}

fn written_back(operation: &Operation, output: &dyn Record) -> Result<Value, String> {
    let text = match operation.body {
        ResponseBody::Payload => json::encode_payload(output),
        _ => json::encode(output),
    };
    if text.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_str(&text).map_err(|error| format!("what was written back does not parse: {error}"))
}

/// The first place where two values say different things. The order of members, `null` for an absent member, and
/// how a scalar is spelled do not count.
fn difference(before: &Value, after: &Value, path: &mut String) -> Option<Contradiction> {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            let names = old.keys().chain(new.keys().filter(|name| !old.contains_key(*name)));
            names.into_iter().find_map(|name| {
                let (old, new) =
                    (old.get(name).unwrap_or(&Value::Null), new.get(name).unwrap_or(&Value::Null));
                below(path, &format!(".{name}"), |path| difference(old, new, path))
            })
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            old.iter().zip(new).enumerate().find_map(|(index, (old, new))| {
                below(path, &format!("[{index}]"), |path| difference(old, new, path))
            })
        }
        (old, new) if same_scalar(old, new) => None,
        (old, new) => Some(Contradiction {
            path: path.trim_start_matches('.').to_owned(),
            expected: shortened(&old.to_string()),
            found: shortened(&new.to_string()),
        }),
    }
}

fn below<T>(path: &mut String, step: &str, work: impl FnOnce(&mut String) -> T) -> T {
    let length = path.len();
    path.push_str(step);
    let result = work(path);
    path.truncate(length);
    result
}

/// Whether two scalars mean the same: `"10"` and `10`, `"True"` and `true`, `1` and `1.0`.
fn same_scalar(old: &Value, new: &Value) -> bool {
    let (Some(old), Some(new)) = (spelled(old), spelled(new)) else { return old == new };
    same_text(&old, &new)
}

fn spelled(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Whether two texts spell the same scalar.
pub fn same_text(old: &str, new: &str) -> bool {
    if old == new {
        return true;
    }
    let is_flag = |text: &str| text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false");
    if is_flag(old) && is_flag(new) {
        return old.eq_ignore_ascii_case(new);
    }
    // Whole numbers are compared as such: as fractions, those beyond 2^53 would run into each other.
    match (old.trim().parse::<i128>(), new.trim().parse::<i128>()) {
        (Ok(old), Ok(new)) => old == new,
        _ => match (old.trim().parse::<f64>(), new.trim().parse::<f64>()) {
            (Ok(old), Ok(new)) => old == new,
            _ => false,
        },
    }
}

/// Enough of a value to recognise it.
pub fn shortened(text: &str) -> String {
    const ENOUGH: usize = 120;
    match text.char_indices().nth(ENOUGH) {
        Some((end, _)) => format!("{}..", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differ(before: &str, after: &str) -> Option<String> {
        let read = |text| serde_json::from_str(text).unwrap();
        difference(&read(before), &read(after), &mut String::new())
            .map(|it| format!("{}: {} became {}", it.path, it.expected, it.found))
    }

    #[test]
    fn order_nulls_and_spelling_do_not_count() {
        assert_eq!(differ(r#"{"a":1,"b":"True","c":null}"#, r#"{"b":true,"a":"1"}"#), None);
        assert_eq!(differ("[1.0, 9007199254740993]", r#"[1, "9007199254740993"]"#), None);
    }

    #[test]
    fn everything_else_counts_and_has_a_path() {
        let cases = [
            (r#"{"a":{"b":[1,2]}}"#, r#"{"a":{"b":[1,3]}}"#, "a.b[1]: 2 became 3"),
            (r#"{"a":[1]}"#, r#"{"a":[1,2]}"#, "a: [1] became [1,2]"),
            (r#"{"a":1}"#, "{}", "a: 1 became null"),
            ("{}", r#"{"a":""}"#, r#"a: null became """#),
            (
                r#"{"a":9007199254740993}"#,
                r#"{"a":9007199254740992}"#,
                "a: 9007199254740993 became 9007199254740992",
            ),
        ];
        for (before, after, expected) in cases {
            assert_eq!(differ(before, after).as_deref(), Some(expected));
        }
    }
}
