//! Whether values fit their types.

use cloudspec_wire::Timestamp;

use super::names::known_names;
use super::shapes::Shapes;
use crate::diagnostics::Diagnostics;
use crate::json::Json;
use crate::language::{Member, Shape, Type};
use crate::node;

/// What is wrong with a value that a spec holds as text, such as a default; `None` when nothing is.
pub(super) fn misfit(text: &str, shape: &Shape, shapes: Shapes<'_>) -> Option<String> {
    let shape = shapes.resolve(shape)?;
    let r#type = shape.r#type?;
    let fits = match r#type {
        Type::Boolean => text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false"),
        Type::Int32 => text.parse::<i32>().is_ok(),
        Type::Int64 => text.parse::<i64>().is_ok(),
        Type::Float | Type::Double => text.parse::<f64>().is_ok_and(f64::is_finite),
        Type::Timestamp => Timestamp::from(text).to_system_time().is_some(),
        Type::List | Type::Map | Type::Record => return json_misfit(text, shape, shapes),
        Type::String | Type::Enum | Type::Bytes | Type::Any => true,
    };
    if !fits {
        return Some(format!("is not {}", r#type.article()));
    }
    outside(text, r#type, shape)
}

/// Checks lists, maps and records when they are given as JSON. A list may also be given as one of its elements.
fn json_misfit(text: &str, shape: &Shape, shapes: Shapes<'_>) -> Option<String> {
    if !text.starts_with(['[', '{']) {
        return None;
    }
    let Some(node) = node::read(text, 0, &mut Diagnostics::new()) else {
        return Some("is not JSON".to_owned());
    };
    let mut first = None;
    walk(&Json::from(&node), shape, shapes, "", &mut |_, message, _| {
        first.get_or_insert(format!("does not fit: {message}"));
    });
    first
}

/// How a scalar breaks its limits.
fn outside(text: &str, r#type: Type, shape: &Shape) -> Option<String> {
    if r#type == Type::Enum {
        let known = shape.values.iter().any(|known| known.value == text);
        return (!known).then(|| "is not among the values".to_owned());
    }
    if let Ok(number) = text.parse::<f64>()
        && r#type.is_number()
    {
        let small =
            shape.minimum.filter(|minimum| number < *minimum).map(|least| format!("is below {least}"));
        return small.or_else(|| {
            shape.maximum.filter(|maximum| number > *maximum).map(|most| format!("is above {most}"))
        });
    }
    let length = text.chars().count() as u64;
    let short = shape.min_length.filter(|least| length < *least);
    let long = shape.max_length.filter(|most| length > *most);
    short
        .map(|least| format!("has fewer characters than {least}"))
        .or_else(|| long.map(|most| format!("has more characters than {most}")))
}

/// Reports everything in `value` that does not fit `shape`: the path from the value on, what is wrong, and a hint.
pub(super) fn walk(
    value: &Json,
    shape: &Shape,
    shapes: Shapes<'_>,
    path: &str,
    report: &mut dyn FnMut(&str, String, Option<String>),
) {
    let Some(shape) = shapes.resolve(shape) else { return };
    let Some(r#type) = shape.r#type else { return };
    match (r#type, value) {
        (Type::Any, _) | (Type::Boolean, Json::Bool(_)) => {}
        (Type::String | Type::Enum | Type::Bytes | Type::Timestamp, Json::String(_)) => {}
        (Type::Int32 | Type::Int64, Json::Number(text)) if text.parse::<i64>().is_ok() => {}
        (Type::Float | Type::Double, Json::Number(_)) => {}
        (Type::List, Json::Array(elements)) => {
            let Some(items) = &shape.items else { return };
            for (i, element) in elements.iter().enumerate() {
                walk(element, items, shapes, &joined(path, &i.to_string()), report);
            }
        }
        (Type::Map, Json::Object(entries)) => {
            let Some(items) = &shape.items else { return };
            for (key, value) in entries {
                walk(value, items, shapes, &joined(path, key), report);
            }
        }
        (Type::Record, Json::Object(entries)) => walk_members(entries, &shape.members, shapes, path, report),
        _ => report(path, format!("expected {}, found {}", r#type.article(), value.kind()), None),
    }
}

/// [`walk`] for the members of a record, or the parameters of an operation.
pub(super) fn walk_members(
    entries: &[(String, Json)],
    members: &[Member],
    shapes: Shapes<'_>,
    path: &str,
    report: &mut dyn FnMut(&str, String, Option<String>),
) {
    for (key, value) in entries {
        let path = joined(path, key);
        match members.iter().find(|member| member.name == *key) {
            Some(member) => walk(value, &member.shape, shapes, &path, report),
            None => {
                let hint = known_names(key, "members", members.iter().map(|member| member.name.as_str()));
                report(&path, format!("unknown member `{key}`"), Some(hint));
            }
        }
    }
}

fn joined(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}/{step}") }
}
