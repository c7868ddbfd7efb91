//! Values in the shape that a field of a response gives them: a number as a text, a list in its wrapper, a tag by other names.

use cloudspec_wire::{Field, Repeat, Schema, Shape, Value};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::Map;

use crate::times::Times;

/// `value` in the shape of `field`; `None` when it has nothing to do with it.
pub(crate) fn shaped(field: &Field, value: &Value) -> Option<Value> {
    Fitting::of(&Times::default(), field, value).and_then(|fitting| serde_json::to_value(fitting).ok())
}

/// Writes a member, if it fits its field; whether it does.
pub(crate) fn put<M: SerializeMap>(
    shown: &mut M,
    times: &Times,
    field: &Field,
    value: Option<&Value>,
) -> Result<bool, M::Error> {
    match value.and_then(|value| Fitting::of(times, field, value)) {
        Some(fitting) => shown.serialize_entry(field.wire, &fitting).map(|()| true),
        None => Ok(false),
    }
}

/// Writes a member; a list also when there is none.
pub(crate) fn put_or_empty<M: SerializeMap>(
    shown: &mut M,
    times: &Times,
    field: &Field,
    value: Option<&Value>,
) -> Result<(), M::Error> {
    if !put(shown, times, field, value)? && matches!(field.repeat, Repeat::List { .. }) {
        shown.serialize_entry(field.wire, &Fitting::List(times, field, &Value::Array(Vec::new())))?;
    }
    Ok(())
}

/// A value that can take the shape of its field, which it does as it is written.
enum Fitting<'a> {
    Map(&'a Value),
    List(&'a Times, &'a Field, &'a Value),
    One(&'a Times, &'a Field, &'a Value),
}

impl<'a> Fitting<'a> {
    /// `None` when the value has nothing to do with the field.
    fn of(times: &'a Times, field: &'a Field, value: &'a Value) -> Option<Fitting<'a>> {
        match field.repeat {
            Repeat::Map => value.is_object().then_some(Fitting::Map(value)),
            Repeat::List { .. } => Some(Fitting::List(times, field, value)),
            // One value, and what a later version of the tables may know.
            _ => Fitting::one(times, field, value),
        }
    }

    fn one(times: &'a Times, field: &'a Field, value: &'a Value) -> Option<Fitting<'a>> {
        let fits = match (field.shape, value) {
            (Shape::String | Shape::Enum(_) | Shape::Timestamp, value) => {
                matches!(value, Value::String(_) | Value::Bool(_) | Value::Number(_))
            }
            (Shape::Boolean, Value::String(text)) => text.parse::<bool>().is_ok(),
            (Shape::Boolean, value) => value.is_boolean(),
            (Shape::Int32 | Shape::Int64, Value::String(text)) => text.parse::<i64>().is_ok(),
            (Shape::Float | Shape::Double, Value::String(text)) => text.parse().is_ok_and(f64::is_finite),
            (Shape::Int32 | Shape::Int64 | Shape::Float | Shape::Double, value) => value.is_number(),
            (Shape::Record(_) | Shape::Late(_), value) => field.shape.schema().is_some() && value.is_object(),
            (Shape::Nested(field), value) => return Fitting::of(times, field, value),
            // Any value, and what a later version of the tables may know.
            _ => true,
        };
        fits.then_some(Fitting::One(times, field, value))
    }
}

impl Serialize for Fitting<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Fitting::Map(value) => value.serialize(serializer),
            Fitting::List(times, field, value) => match field.repeat {
                Repeat::List { wrapper: Some(wrapper) } => {
                    let items = Items(times, field, value.get(wrapper).unwrap_or(value));
                    serializer.collect_map([(wrapper, items)])
                }
                _ => Items(times, field, value).serialize(serializer),
            },
            Fitting::One(times, field, value) => one(times, field, value, serializer),
        }
    }
}

/// The items of a list that fit. What is no list stands for a list of itself.
struct Items<'a>(&'a Times, &'a Field, &'a Value);

impl Serialize for Items<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Items(times, field, list) = self;
        let items = list.as_array().map_or(std::slice::from_ref(*list), Vec::as_slice);
        let mut shown = serializer.serialize_seq(None)?;
        for item in items.iter().filter_map(|item| Fitting::one(times, field, item)) {
            shown.serialize_element(&item)?;
        }
        shown.end()
    }
}

/// Writes a value that fits its shape.
fn one<S: Serializer>(times: &Times, field: &Field, value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    match (field.shape, value) {
        (Shape::String | Shape::Timestamp, Value::String(text)) => {
            serializer.serialize_str(&times.written(field, text))
        }
        (Shape::String | Shape::Enum(_) | Shape::Timestamp, Value::Bool(_) | Value::Number(_)) => {
            serializer.collect_str(value)
        }
        (Shape::Boolean, Value::String(text)) => serializer.serialize_bool(text == "true"),
        (Shape::Int32 | Shape::Int64, Value::String(text)) => {
            serializer.serialize_i64(text.parse().unwrap_or_default())
        }
        (Shape::Int32 | Shape::Int64, Value::Number(number)) => {
            let whole = number.as_i64().or_else(|| number.as_f64().map(|number| number as i64));
            serializer.serialize_i64(whole.unwrap_or_default())
        }
        (Shape::Float | Shape::Double, Value::String(text)) => {
            serializer.serialize_f64(text.parse().unwrap_or_default())
        }
        (Shape::Record(_) | Shape::Late(_), Value::Object(members)) => {
            record(times, field.shape.schema(), members, serializer)
        }
        (_, value) => value.serialize(serializer),
    }
}

/// Writes a record by the names of its schema; the parts of a tag have several.
fn record<S: Serializer>(
    times: &Times,
    schema: Option<&Schema>,
    members: &Map<String, Value>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut shown = serializer.serialize_map(None)?;
    for field in schema.into_iter().flat_map(|schema| schema.fields) {
        let tag = || match field.wire {
            "TagKey" | "tag_key" | "key" => members.get("Key"),
            "TagValue" | "tag_value" | "value" => members.get("Value"),
            _ => None,
        };
        put(&mut shown, times, field, members.get(field.wire).or_else(tag))?;
    }
    shown.end()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    static TAG: Schema = Schema::new("Tag", &[Field::string("TagKey"), Field::string("TagValue")]);

    #[test]
    fn values_take_the_shape_that_the_schema_gives_them() {
        let table = [
            (Field::int32("Size"), json!("40"), Some(json!(40))),
            (Field::string("Bandwidth"), json!(5), Some(json!("5"))),
            (Field::boolean("Flag"), json!("true"), Some(json!(true))),
            (Field::int32("Size"), json!("many"), None),
            (Field::string("Id").wrapped("Id"), json!(["a"]), Some(json!({ "Id": ["a"] }))),
            (Field::string("Id").wrapped("Id"), json!({ "Id": ["a"] }), Some(json!({ "Id": ["a"] }))),
            (
                Field::record("Tags", &TAG).wrapped("Tag"),
                json!([{ "Key": "k", "Value": "v" }]),
                Some(json!({ "Tag": [{ "TagKey": "k", "TagValue": "v" }] })),
            ),
        ];
        for (field, value, expected) in table {
            assert_eq!(shaped(&field, &value), expected, "{value}");
        }
    }
}
