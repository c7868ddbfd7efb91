//! Whether two JSON documents have the same meaning.

use serde_json::Value;

use super::verdict::Contradiction;

/// The first place where two values differ in meaning. The order of members, `null` for an absent member, and
/// how a scalar is spelled do not count.
pub fn difference(before: &Value, after: &Value) -> Option<Contradiction> {
    difference_at(&mut String::new(), before, after)
}

fn difference_at(path: &mut String, before: &Value, after: &Value) -> Option<Contradiction> {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            let names = old.keys().chain(new.keys().filter(|name| !old.contains_key(*name)));
            names.into_iter().find_map(|name| {
                let (old, new) =
                    (old.get(name).unwrap_or(&Value::Null), new.get(name).unwrap_or(&Value::Null));
                below(path, &format!(".{name}"), |path| difference_at(path, old, new))
            })
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            old.iter().zip(new).enumerate().find_map(|(index, (old, new))| {
                below(path, &format!("[{index}]"), |path| difference_at(path, old, new))
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

/// Whether two scalars mean the same: `"10"` and `10`, `"True"` and `true`, `1` and `1.0`. Two strings are compared as
/// they are.
fn same_scalar(old: &Value, new: &Value) -> bool {
    if old.is_string() && new.is_string() {
        return old == new;
    }
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

/// Whether two strings spell the same scalar.
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

/// An excerpt of a value by which it can be recognised.
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
        difference(&read(before), &read(after))
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
            (r#"["True"]"#, r#"["true"]"#, r#"[0]: "True" became "true""#),
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
