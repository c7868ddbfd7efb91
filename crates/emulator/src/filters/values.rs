//! Values for the inputs of an operation.

use std::collections::BTreeMap;

use cloudspec_spec::language::{Member, Shape, Type};
use cloudspec_wire::Value;
use serde_json::json;

type Shapes = BTreeMap<String, Shape>;

/// Values in the type of the input that takes them.
pub(super) fn given(shapes: &Shapes, member: &Member, values: &[&str]) -> Value {
    let shape = named(shapes, &member.shape);
    match shape.r#type {
        Some(Type::List) => match shape.items.as_deref() {
            Some(item) => values.iter().map(|value| scalar(named(shapes, item), value)).collect(),
            None => json!(values),
        },
        _ => values.first().map_or(Value::Null, |value| scalar(shape, value)),
    }
}

fn scalar(shape: &Shape, value: &str) -> Value {
    match shape.r#type {
        Some(Type::Boolean) => json!(value == "true"),
        Some(Type::Int32 | Type::Int64) => value.parse::<i64>().map_or(Value::Null, Value::from),
        Some(Type::Float | Type::Double) => value.parse::<f64>().map_or(Value::Null, Value::from),
        _ => json!(value),
    }
}

fn named<'s>(shapes: &'s Shapes, shape: &'s Shape) -> &'s Shape {
    shape.shape.as_ref().and_then(|name| shapes.get(name)).unwrap_or(shape)
}

/// What the resource with this number has for an input.
pub(super) fn planted(shapes: &Shapes, shape: &Shape, name: &str, number: usize) -> Value {
    let shape = named(shapes, shape);
    match shape.r#type.unwrap_or(Type::Any) {
        Type::List => shape.items.as_deref().map_or(Value::Null, |item| planted(shapes, item, name, number)),
        Type::Boolean => json!(number == 0),
        Type::Int32 | Type::Int64 => json!(shape.minimum.unwrap_or(1.0) as i64 + number as i64),
        Type::Float | Type::Double => json!(shape.minimum.unwrap_or(1.0) + number as f64),
        Type::Enum if !shape.values.is_empty() => json!(shape.values[number % shape.values.len()].value),
        _ if name.ends_with("Time") => json!(format!("2026-0{}-01T00:00Z", number + 1)),
        _ => json!(format!("{name}-{number}")),
    }
}
