//! Whether values fit their types.

use cloudspec_wire::Timestamp;

use super::names::{Index, Report, unknown_member};
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
    let mut report = |_: &str, message: String, _: Option<&dyn Fn() -> String>| {
        first.get_or_insert(format!("does not fit: {message}"));
    };
    Values::new(shapes, &mut report).walk(&Json::from(&node), shape, "");
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

/// Compares values of examples with their shapes.
pub(super) struct Values<'a, 'r, 'f> {
    shapes: Shapes<'a>,
    index: Index<'a>,
    report: &'r mut Report<'f>,
}

impl<'a, 'r, 'f> Values<'a, 'r, 'f> {
    pub fn new(shapes: Shapes<'a>, report: &'r mut Report<'f>) -> Self {
        Values { shapes, index: Index::default(), report }
    }

    /// Reports everything in `value` that does not fit `shape`, by its path from the value on.
    pub fn walk(&mut self, value: &Json, shape: &'a Shape, path: &str) {
        let Some(shape) = self.shapes.resolve(shape) else { return };
        let Some(r#type) = shape.r#type else { return };
        match (r#type, value) {
            (Type::Any, _) | (Type::Boolean, Json::Bool(_)) => {}
            (Type::String | Type::Enum | Type::Bytes | Type::Timestamp, Json::String(_)) => {}
            (Type::Int32 | Type::Int64, Json::Number(text)) if text.parse::<i64>().is_ok() => {}
            (Type::Float | Type::Double, Json::Number(_)) => {}
            (Type::List, Json::Array(elements)) => {
                let Some(items) = &shape.items else { return };
                for (i, element) in elements.iter().enumerate() {
                    self.walk(element, items, &joined(path, &i.to_string()));
                }
            }
            (Type::Map, Json::Object(entries)) => {
                let Some(items) = &shape.items else { return };
                for (key, value) in entries {
                    self.walk(value, items, &joined(path, key));
                }
            }
            (Type::Record, Json::Object(entries)) => self.members(entries, &shape.members, path),
            _ => {
                let message = format!("expected {}, found {}", r#type.article(), value.kind());
                (self.report)(path, message, None);
            }
        }
    }

    /// [`Values::walk`] for the members of a record, or the parameters of an operation.
    pub fn members(&mut self, entries: &[(String, Json)], members: &'a [Member], path: &str) {
        for (key, value) in entries {
            let path = joined(path, key);
            match self.index.find(members, key) {
                Some(member) => self.walk(value, &member.shape, &path),
                // It may be one whose name could not be read.
                None if self.index.find(members, "").is_some() => {}
                None => unknown_member(&path, key, members, self.report),
            }
        }
    }
}

fn joined(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}/{step}") }
}
