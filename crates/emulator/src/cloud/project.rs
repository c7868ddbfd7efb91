//! A resource as a response shows it: the members that the schema names, in the shape that it gives them.

use cloudspec_wire::{Field, Repeat, Schema, Shape, Value};
use serde_json::Map;

use super::resource::{Resource, Work};
use super::row::{Row, TAGS};

/// The members of `schema` that the resource has.
pub(crate) fn project(work: &Work<'_>, resource: &Resource, row: &Row, schema: &Schema) -> Value {
    let mut shown = Map::new();
    for field in schema.fields {
        let value = match (resource.nested.contains(&field.wire), field.shape.schema()) {
            (true, Some(inner)) if field.repeat == Repeat::One => {
                Some(nested(work, resource, row, field, inner))
            }
            _ => member(work, resource, row, field.wire),
        };
        let value = match (value, field.repeat) {
            (Some(value), _) => shaped(field, &value),
            (None, Repeat::List { .. }) => shaped(field, &Value::Array(Vec::new())),
            (None, _) => None,
        };
        shown.extend(value.map(|value| (field.wire.to_owned(), value)));
    }
    Value::Object(shown)
}

/// A record whose members are its own, or those of the resource.
fn nested(work: &Work<'_>, resource: &Resource, row: &Row, field: &Field, schema: &Schema) -> Value {
    let own = row.members.get(field.wire);
    let mut shown = Map::new();
    for inner in schema.fields {
        let value = own.and_then(|own| own.get(inner.wire)).cloned();
        let value = value.or_else(|| member(work, resource, row, inner.wire));
        shown.extend(value.map(|value| (inner.wire.to_owned(), value)));
    }
    Value::Object(shown)
}

/// A member of the resource by the name that responses give it.
pub(crate) fn member(work: &Work<'_>, resource: &Resource, row: &Row, name: &str) -> Option<Value> {
    if name == resource.key {
        return Some(Value::from(row.id.as_str()));
    }
    if let Some((_, compute)) = resource.computed.iter().find(|(computed, _)| *computed == name) {
        return Some(compute(work, row)).filter(|value| !value.is_null());
    }
    if let Some(related) = resource.related.iter().find(|related| related.member == name) {
        let ids = work.cloud.with(work.model.table(related.table), related.via, &row.id);
        return Some(ids.unwrap_or_default().iter().map(String::as_str).collect());
    }
    let kept = if matches!(name, "tags" | "Tag") { TAGS } else { name };
    row.members.get(kept).cloned()
}

/// `value` in the shape of `field`; `None` when it has nothing to do with it.
pub(crate) fn shaped(field: &Field, value: &Value) -> Option<Value> {
    match field.repeat {
        Repeat::Map => value.is_object().then(|| value.clone()),
        Repeat::List { wrapper } => {
            let list = wrapper.and_then(|wrapper| value.get(wrapper)).unwrap_or(value);
            let items: Value = match list {
                Value::Array(items) => items.iter().filter_map(|item| one(field.shape, item)).collect(),
                item => one(field.shape, item).into_iter().collect(),
            };
            Some(match wrapper {
                Some(wrapper) => Value::Object([(wrapper.to_owned(), items)].into_iter().collect()),
                None => items,
            })
        }
        // One value, and what a later version of the tables may know.
        _ => one(field.shape, value),
    }
}

fn one(shape: Shape, value: &Value) -> Option<Value> {
    match shape {
        Shape::String | Shape::Enum(_) | Shape::Timestamp => match value {
            Value::String(_) => Some(value.clone()),
            Value::Bool(_) | Value::Number(_) => Some(Value::from(value.to_string())),
            _ => None,
        },
        Shape::Boolean => match value {
            Value::Bool(_) => Some(value.clone()),
            Value::String(text) => text.parse::<bool>().ok().map(Value::from),
            _ => None,
        },
        Shape::Int32 | Shape::Int64 => match value {
            Value::Number(number) => {
                number.as_i64().or_else(|| number.as_f64().map(|number| number as i64)).map(Value::from)
            }
            Value::String(text) => text.parse::<i64>().ok().map(Value::from),
            _ => None,
        },
        Shape::Float | Shape::Double => match value {
            Value::Number(_) => Some(value.clone()),
            Value::String(text) => text.parse::<f64>().ok().map(Value::from),
            _ => None,
        },
        Shape::Record(_) | Shape::Late(_) => shape.schema().and_then(|schema| record(schema, value)),
        Shape::Nested(field) => shaped(field, value),
        // Any value, and what a later version of the tables may know.
        _ => Some(value.clone()),
    }
}

/// A record by the names of its schema; the parts of a tag have several.
fn record(schema: &Schema, value: &Value) -> Option<Value> {
    let members = value.as_object()?;
    let mut shown = Map::new();
    for field in schema.fields {
        let tag = match field.wire {
            "TagKey" | "tag_key" | "key" => Some("Key"),
            "TagValue" | "tag_value" | "value" => Some("Value"),
            _ => None,
        };
        let found = members.get(field.wire).or_else(|| members.get(tag?));
        if let Some(value) = found.and_then(|value| shaped(field, value)) {
            shown.insert(field.wire.to_owned(), value);
        }
    }
    Some(Value::Object(shown))
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
