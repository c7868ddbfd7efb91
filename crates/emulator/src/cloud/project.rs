//! A resource as a response shows it: the members that the schema names, in the shape that it gives them.

use std::borrow::Cow;
use std::cell::OnceCell;

use cloudspec_wire::{Field, Repeat, Schema, Shape, Value};
use serde::{Serialize, Serializer};

use super::resource::{Resource, Work};
use super::row::{Row, TAGS};

/// Other names that responses have for tags.
const TAG_NAMES: [&str; 2] = ["tags", "Tag"];

/// A value as a response has it, made of what a resource has without copying it.
pub(crate) enum Shown<'a> {
    Value(&'a Value),
    Text(Cow<'a, str>),
    Boolean(bool),
    Integer(i64),
    Double(f64),
    List(Vec<Shown<'a>>),
    Record(Vec<(&'static str, Shown<'a>)>),
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Shown::Value(value) => value.serialize(serializer),
            Shown::Text(text) => serializer.serialize_str(text),
            Shown::Boolean(flag) => serializer.serialize_bool(*flag),
            Shown::Integer(number) => serializer.serialize_i64(*number),
            Shown::Double(number) => serializer.serialize_f64(*number),
            Shown::List(items) => serializer.collect_seq(items),
            Shown::Record(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

impl Shown<'_> {
    /// The value as a tree of its own.
    pub(crate) fn to_value(&self) -> Value {
        // Names are texts and numbers are finite, so nothing here has no form as JSON.
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// A resource that a response shows, with what has been worked out of it so far.
pub(crate) struct View<'a> {
    work: &'a Work<'a>,
    resource: &'a Resource,
    row: &'a Row,
    id: Value,
    /// In the order in which the resource describes its computed and related members.
    worked_out: Vec<OnceCell<Value>>,
}

/// The members of `schema` that the resource has.
pub(crate) fn project(work: &Work<'_>, resource: &Resource, row: &Row, schema: &Schema) -> Value {
    View::new(work, resource, row).record(schema).to_value()
}

impl<'a> View<'a> {
    pub(crate) fn new(work: &'a Work<'a>, resource: &'a Resource, row: &'a Row) -> View<'a> {
        let count = resource.computed.len() + resource.related.len();
        View {
            work,
            resource,
            row,
            id: Value::from(row.id.as_str()),
            worked_out: vec![OnceCell::new(); count],
        }
    }

    /// The members of `schema` that the resource has. What it has is looked up in the schema, which is quicker than the
    /// other way round.
    pub(crate) fn record<'v>(&'v self, schema: &Schema) -> Shown<'v> {
        let mut shown: Vec<Option<Shown<'v>>> = schema.fields.iter().map(|_| None).collect();
        let mut put = |name: &str, value: &dyn Fn(&Field) -> Option<Shown<'v>>| {
            if let Some((place, field)) = schema.field(name)
                && let Some(own) = shown.get_mut(place)
            {
                *own = value(field);
            }
        };
        for (name, value) in &self.row.members {
            put(name, &|field| shape(field, value));
        }
        let resource = self.resource;
        let related = resource.related.iter().map(|related| related.member);
        let computed = resource.computed.iter().map(|(name, _)| *name);
        for name in related.chain(computed).chain(TAG_NAMES).chain([resource.key]) {
            put(name, &|field| self.member(name).and_then(|value| shape(field, value)));
        }
        for name in resource.nested {
            put(name, &|field| match (field.shape.schema(), field.repeat) {
                (Some(inner), Repeat::One) => Some(self.nested(field, inner)),
                _ => self.member(name).and_then(|value| shape(field, value)),
            });
        }
        let members =
            schema.fields.iter().zip(shown).filter_map(|(field, value)| match (value, field.repeat) {
                (None, Repeat::List { .. }) => Some((field.wire, listed(field, Vec::new()))),
                (value, _) => Some((field.wire, value?)),
            });
        Shown::Record(members.collect())
    }

    /// A record whose members are its own, or those of the resource.
    fn nested<'v>(&'v self, field: &Field, schema: &Schema) -> Shown<'v> {
        let own = self.row.members.get(field.wire);
        let value = |name: &str| own.and_then(|own| own.get(name)).or_else(|| self.member(name));
        let shown =
            schema.fields.iter().filter_map(|inner| Some((inner.wire, shape(inner, value(inner.wire)?)?)));
        Shown::Record(shown.collect())
    }

    /// A member of the resource by the name that responses give it.
    fn member<'v>(&'v self, name: &str) -> Option<&'v Value> {
        let (row, resource) = (self.row, self.resource);
        if name == resource.key {
            return Some(&self.id);
        }
        let worked_out = |place: usize, work_out: &dyn Fn() -> Value| {
            self.worked_out.get(place).map(|cell| cell.get_or_init(work_out)).filter(|value| !value.is_null())
        };
        if let Some(place) = resource.computed.iter().position(|(computed, _)| *computed == name) {
            let (_, compute) = resource.computed.get(place)?;
            return worked_out(place, &|| compute(self.work, row));
        }
        if let Some(place) = resource.related.iter().position(|related| related.member == name) {
            let related = resource.related.get(place)?;
            return worked_out(resource.computed.len() + place, &|| {
                let ids = self.work.cloud.with(self.work.model.table(related.table), related.via, &row.id);
                ids.unwrap_or_default().iter().map(String::as_str).collect()
            });
        }
        row.members.get(if TAG_NAMES.contains(&name) { TAGS } else { name })
    }
}

/// `value` in the shape of `field`; `None` when it has nothing to do with it.
pub(crate) fn shaped(field: &Field, value: &Value) -> Option<Value> {
    shape(field, value).map(|shown| shown.to_value())
}

fn shape<'v>(field: &Field, value: &'v Value) -> Option<Shown<'v>> {
    match field.repeat {
        Repeat::Map => value.is_object().then_some(Shown::Value(value)),
        Repeat::List { wrapper } => {
            let list = wrapper.and_then(|wrapper| value.get(wrapper)).unwrap_or(value);
            let items = match list {
                Value::Array(items) => items.iter().filter_map(|item| one(field.shape, item)).collect(),
                item => one(field.shape, item).into_iter().collect(),
            };
            Some(listed(field, items))
        }
        // One value, and what a later version of the tables may know.
        _ => one(field.shape, value),
    }
}

/// A list, in the wrapper that the field gives it.
fn listed<'v>(field: &Field, items: Vec<Shown<'v>>) -> Shown<'v> {
    match field.repeat {
        Repeat::List { wrapper: Some(wrapper) } => Shown::Record(vec![(wrapper, Shown::List(items))]),
        _ => Shown::List(items),
    }
}

fn one(shape: Shape, value: &Value) -> Option<Shown<'_>> {
    match shape {
        Shape::String | Shape::Enum(_) | Shape::Timestamp => match value {
            Value::String(text) => Some(Shown::Text(Cow::Borrowed(text))),
            Value::Bool(_) | Value::Number(_) => Some(Shown::Text(Cow::Owned(value.to_string()))),
            _ => None,
        },
        Shape::Boolean => match value {
            Value::Bool(flag) => Some(Shown::Boolean(*flag)),
            Value::String(text) => text.parse().ok().map(Shown::Boolean),
            _ => None,
        },
        Shape::Int32 | Shape::Int64 => match value {
            Value::Number(number) => {
                number.as_i64().or_else(|| number.as_f64().map(|number| number as i64)).map(Shown::Integer)
            }
            Value::String(text) => text.parse().ok().map(Shown::Integer),
            _ => None,
        },
        Shape::Float | Shape::Double => match value {
            Value::Number(_) => Some(Shown::Value(value)),
            Value::String(text) => {
                text.parse().ok().filter(|number: &f64| number.is_finite()).map(Shown::Double)
            }
            _ => None,
        },
        Shape::Record(_) | Shape::Late(_) => shape.schema().and_then(|schema| record(schema, value)),
        Shape::Nested(field) => self::shape(field, value),
        // Any value, and what a later version of the tables may know.
        _ => Some(Shown::Value(value)),
    }
}

/// A record by the names of its schema; the parts of a tag have several.
fn record<'v>(schema: &Schema, value: &'v Value) -> Option<Shown<'v>> {
    let members = value.as_object()?;
    let shown = schema.fields.iter().filter_map(|field| {
        let tag = || match field.wire {
            "TagKey" | "tag_key" | "key" => members.get("Key"),
            "TagValue" | "tag_value" | "value" => members.get("Value"),
            _ => None,
        };
        let found = members.get(field.wire).or_else(tag)?;
        Some((field.wire, shape(field, found)?))
    });
    Some(Shown::Record(shown.collect()))
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
