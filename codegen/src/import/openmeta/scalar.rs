//! Single values: their documented values, limits and defaults.

use std::collections::{HashMap, HashSet};

use cloudspec_spec::language::{EnumValue, Shape, Type};

use super::document::Schema;
use super::loose::Text;
use super::prose;
use super::shape::{Shapes, Side, typed};
use crate::import::value::fits;
use crate::import::vocabulary;

impl Shapes<'_> {
    /// What a schema of a single value describes.
    pub(super) fn scalar(&mut self, schema: &Schema, r#type: Type, side: Side) -> Shape {
        if !schema.properties.0.is_empty() || schema.items.0.is_some() {
            self.note("properties or items on a scalar: left out");
        }
        let mut shape = typed(r#type);
        match r#type {
            Type::String => {
                let mut values = self.values(schema);
                if values.is_empty() {
                    let (example, default) = (
                        schema.example.trimmed().unwrap_or_default(),
                        schema.default.trimmed().unwrap_or_default(),
                    );
                    let listed = vocabulary::values(schema.description.as_str(), example, default);
                    values =
                        listed.into_iter().map(|value| EnumValue { value, ..EnumValue::default() }).collect();
                }
                if !values.is_empty() {
                    shape = Shape { values, ..typed(Type::Enum) };
                }
            }
            _ if !schema.values.0.is_empty() => self.note("enum on a type other than string: left out"),
            _ => {}
        }
        if side != Side::Output {
            self.limits(schema, &mut shape);
        }
        shape
    }

    /// Documented values: each once, empty ones left out.
    fn values(&mut self, schema: &Schema) -> Vec<EnumValue> {
        let mut values: Vec<EnumValue> = Vec::with_capacity(schema.values.0.len());
        let mut known: HashSet<&str> = HashSet::new();
        let titles: HashMap<&str, &Text> = match self.with_docs {
            true => schema.value_titles.iter().collect(),
            false => HashMap::new(),
        };
        for value in &schema.values.0 {
            let Some(text) = value.0.as_deref().filter(|text| !text.trim().is_empty()) else {
                self.note("empty enum value left out");
                continue;
            };
            if !known.insert(text) {
                self.note("enum value listed twice");
                continue;
            }
            let doc = titles.get(text).and_then(|title| prose::clean(title.as_str()));
            values.push(EnumValue { value: text.to_owned(), doc, ..EnumValue::default() });
        }
        values
    }

    /// Adds the documented limits to `shape`.
    fn limits(&mut self, schema: &Schema, shape: &mut Shape) {
        for bound in [&schema.minimum, &schema.maximum] {
            if bound.trimmed().is_some() && bound.number().is_none() {
                self.note("limit that is no number: left out");
            }
        }
        let counts = [&schema.min_length, &schema.max_length, &schema.min_items, &schema.max_items];
        for bound in counts {
            if bound.trimmed().is_some() && bound.count().is_none() {
                self.note("limit that is no number: left out");
            }
        }
        match shape.r#type {
            Some(Type::String | Type::Bytes) => {
                (shape.min_length, shape.max_length) =
                    self.range(schema.min_length.count(), schema.max_length.count());
                shape.pattern = self.pattern(schema);
            }
            Some(Type::Int32 | Type::Int64) => {
                let step = |exclusive: bool| if exclusive { 1.0 } else { 0.0 };
                let minimum = schema.minimum.number().map(|n| n + step(schema.exclusive_minimum.is_true()));
                let maximum = schema.maximum.number().map(|n| n - step(schema.exclusive_maximum.is_true()));
                (shape.minimum, shape.maximum) = self.range(minimum, maximum);
            }
            // The spec language has no exclusive bounds for fractions, so the bound itself is allowed.
            Some(Type::Float | Type::Double) => {
                (shape.minimum, shape.maximum) = self.range(schema.minimum.number(), schema.maximum.number());
            }
            _ => {}
        }
    }

    /// Both bounds, or none when nothing fits between them.
    pub(super) fn range<T: PartialOrd>(&mut self, low: Option<T>, high: Option<T>) -> (Option<T>, Option<T>) {
        let empty = low.as_ref().zip(high.as_ref()).is_some_and(|(low, high)| low > high);
        if empty {
            self.note("lower limit above the upper one: both left out");
            return (None, None);
        }
        (low, high)
    }

    /// The pattern that values match, unless it is not a regular expression.
    fn pattern(&mut self, schema: &Schema) -> Option<String> {
        let pattern = schema.pattern.trimmed()?;
        if regex_lite::Regex::new(pattern).is_err() {
            self.note("pattern that is not a regular expression: left out");
            return None;
        }
        Some(pattern.to_owned())
    }

    /// The default of a scalar, when it is one of its values.
    pub(super) fn default(&mut self, schema: &Schema, shape: &Shape) -> Option<String> {
        let text = schema.default.trimmed()?;
        let fits = fits(text, shape);
        if !fits {
            self.note("default that is not among the values: left out");
        }
        fits.then(|| text.to_owned())
    }
}
