//! Generates responses from the schema: members have their documented value where there is one, otherwise a plausible
//! value for their name and type. The same seed gives the same response.

mod distinct;
mod echo;
mod plausible;

use std::collections::BTreeMap;

use cloudspec_spec::language::{Member, Shape, Type};
use cloudspec_wire::Value;
use fastrand::Rng;
use serde_json::{Map, json};

/// The nesting depth of records beyond which lists and maps stay empty.
const DEPTH: usize = 6;

pub(crate) use echo::echo;
pub(crate) use plausible::{Style, words};

/// Generates values.
pub(crate) struct Synthesis<'s> {
    shapes: &'s BTreeMap<String, Shape>,
    style: &'static Style,
    rng: Rng,
    /// Number of elements in lists that do not come in pages.
    pub(crate) elements: usize,
}

impl<'s> Synthesis<'s> {
    pub(crate) fn new(shapes: &'s BTreeMap<String, Shape>, style: &'static Style, seed: u64) -> Self {
        Synthesis { shapes, style, rng: Rng::with_seed(seed), elements: 2 }
    }

    /// An object of `members`. The list at the path `paged` gets `count` elements.
    pub(crate) fn record(&mut self, members: &[Member], paged: &[&str], count: usize) -> Value {
        self.members(members, paged, count, 0)
    }

    /// A value of a shape that is not a member.
    pub(crate) fn payload(&mut self, shape: &Shape) -> Value {
        self.value("value", None, shape, &[], self.elements, 0)
    }

    fn members(&mut self, members: &[Member], paged: &[&str], count: usize, depth: usize) -> Value {
        let mut object = Map::new();
        for member in members {
            let path = match paged.split_first() {
                Some((first, rest)) if *first == member.name => Some(rest),
                _ => None,
            };
            let elements = match path {
                Some(_) => count,
                None if depth > DEPTH => 0,
                None => self.elements,
            };
            let rest = path.unwrap_or_default();
            let example = member.example.as_deref();
            let value = self.value(&member.name, example, &member.shape, rest, elements, depth);
            object.insert(member.name.clone(), value);
        }
        plausible::count(&mut object);
        Value::Object(object)
    }

    fn value(
        &mut self,
        name: &str,
        example: Option<&str>,
        shape: &Shape,
        paged: &[&str],
        elements: usize,
        depth: usize,
    ) -> Value {
        let shapes = self.shapes;
        if let Some(named) = shape.shape.as_ref().and_then(|name| shapes.get(name)) {
            return self.value(name, example, named, paged, elements, depth);
        }
        match shape.r#type.unwrap_or(Type::Any) {
            Type::Record => self.members(&shape.members, paged, elements, depth + 1),
            Type::List => self.list(name, example, shape, elements, depth),
            Type::Map if depth > DEPTH => json!({}),
            Type::Map => json!({ "key": self.item("value", None, shape, depth) }),
            Type::Enum => example.map_or_else(|| self.one_of(shape), Value::from),
            scalar => self.scalar(name, example.filter(|text| !text.is_empty()), scalar, shape),
        }
    }

    fn list(
        &mut self,
        name: &str,
        example: Option<&str>,
        shape: &Shape,
        elements: usize,
        depth: usize,
    ) -> Value {
        // An item is called as its wrapper is, where that says that it is an id: `InstanceId` in `InstanceIdSets`.
        let name = shape.wrapper.as_deref().filter(|wrapper| plausible::is_id(wrapper)).unwrap_or(name);
        let items: Vec<Value> = (1..=elements)
            .map(|number| {
                let mut item = self.item(name, example, shape, depth);
                if let Some(shape) = &shape.items {
                    let own =
                        distinct::Item { shape, list: name, number, is_on_page: elements > self.elements };
                    distinct::tell_apart(&mut item, &own, self.shapes);
                }
                item
            })
            .collect();
        match &shape.wrapper {
            Some(wrapper) => json!({ wrapper: items }),
            None => Value::Array(items),
        }
    }

    fn item(&mut self, name: &str, example: Option<&str>, shape: &Shape, depth: usize) -> Value {
        let elements = if depth > DEPTH { 0 } else { self.elements };
        match &shape.items {
            Some(item) => self.value(name, example, item, &[], elements, depth + 1),
            None => Value::Null,
        }
    }

    /// One of the documented values.
    fn one_of(&mut self, shape: &Shape) -> Value {
        match self.rng.choice(&shape.values) {
            Some(value) => Value::from(value.value.as_str()),
            None => Value::Null,
        }
    }

    fn scalar(&mut self, name: &str, example: Option<&str>, kind: Type, shape: &Shape) -> Value {
        let minimum = shape.minimum.unwrap_or(1.0);
        let maximum = shape.maximum.unwrap_or(minimum + 99.0).max(minimum);
        let number = minimum + (maximum - minimum) * self.rng.f64();
        match kind {
            Type::Boolean => {
                let usual = || plausible::flag(name).unwrap_or_else(|| self.rng.bool());
                Value::from(example.and_then(|text| text.parse().ok()).unwrap_or_else(usual))
            }
            Type::Int32 | Type::Int64 => {
                let is_free = shape.minimum.is_none() && shape.maximum.is_none();
                let usual = plausible::number(name).filter(|_| is_free).unwrap_or(number.round() as i64);
                Value::from(example.and_then(|text| text.parse().ok()).unwrap_or(usual))
            }
            Type::Float | Type::Double => Value::from(
                example.and_then(|text| text.parse().ok()).unwrap_or((number * 100.0).round() / 100.0),
            ),
            Type::Timestamp => Value::from(example.unwrap_or_else(|| plausible::time(name))),
            Type::Any => example.map_or(Value::Null, Value::from),
            _ => Value::from(example.map_or_else(|| self.text(name, shape), str::to_owned)),
        }
    }

    /// A text within the limits of its length.
    fn text(&mut self, name: &str, shape: &Shape) -> String {
        let mut text = plausible::text(name, self.style, &mut self.rng);
        while shape.min_length.is_some_and(|minimum| (text.chars().count() as u64) < minimum) {
            text.push('x');
        }
        match shape.max_length.and_then(|maximum| usize::try_from(maximum).ok()) {
            Some(maximum) => text.chars().take(maximum).collect(),
            None => text,
        }
    }
}
