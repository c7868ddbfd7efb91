//! Schemas of the metadata as shapes of the spec: one translation, with the components and notes that it
//! needs.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::json::Json;
use cloudspec_spec::language::{Deprecation, EnumValue, Member, Precision, Shape, Type};
use cloudspec_spec::node::{self, MAX_DEPTH};
use cloudspec_wire::is_secret_name;

use super::document::{Components, Schema};
use super::loose::Text;
use crate::import::markdown;
use crate::import::notes::Notes;
use crate::import::time;
use crate::import::value::fits;
use crate::import::vocabulary;

/// How deep a spec may nest in its file, with room for what is around it.
const DEEPEST: usize = MAX_DEPTH - 16;

/// How deep documented values are followed; components may refer to each other in circles.
const DEEPEST_EXAMPLE: usize = 12;

/// In which direction values of a shape are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// In requests: `required`, limits and defaults mean something.
    Input,
    /// In responses: everything may be missing, and an object around nothing but a list is a wrapper.
    Output,
    /// In a shape of the service, which may be used both ways.
    Shared,
}

/// Translates schemas; remembers which components they refer to and what was odd.
pub struct Shapes<'d> {
    components: BTreeMap<&'d str, &'d Schema>,
    /// Components to become shapes of the service, and those that already did.
    wanted: Vec<&'d str>,
    known: BTreeSet<&'d str>,
    /// Components that are being put in place of a reference right now.
    open: Vec<&'d str>,
    /// Names from the operation down to the current schema.
    path: Vec<String>,
    /// How deep the spec nests at the current schema.
    depth: usize,
    /// Whether published text is kept.
    pub with_docs: bool,
    /// Irregularities of the metadata.
    pub notes: Notes,
}

impl<'d> Shapes<'d> {
    /// For schemas that may refer to `components`.
    pub fn new(components: &'d Components, with_docs: bool) -> Shapes<'d> {
        Shapes {
            components: components.schemas.iter().collect(),
            wanted: Vec::new(),
            known: BTreeSet::new(),
            open: Vec::new(),
            path: Vec::new(),
            depth: 0,
            with_docs,
            notes: Notes::default(),
        }
    }

    /// Runs `work` with `name` added to the path that notes give.
    pub fn within<T>(&mut self, name: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(name.to_owned());
        let result = work(self);
        self.path.pop();
        result
    }

    /// Counts something odd at the present path.
    pub fn note(&mut self, kind: &'static str) {
        let path = &self.path;
        self.notes.add(kind, || path.join("."));
    }

    /// A member called `name`.
    pub fn member(&mut self, name: &str, schema: &'d Schema, side: Side) -> Member {
        self.within(name, |shapes| {
            let mut shape = match side {
                Side::Output => shapes.unwrapped(schema),
                Side::Input | Side::Shared => shapes.shape(schema, side),
            };
            let precision = shapes.precision(name, schema, &shape);
            // Only a parameter is written to the minute or hour.
            if precision.is_some_and(|precision| precision == Precision::Second || side == Side::Output) {
                shape.r#type = Some(Type::Timestamp);
            }
            let required = side != Side::Output && schema.required.is_true();
            Member {
                name: name.to_owned(),
                doc: shapes.doc(schema),
                required,
                // Nothing is assumed for what a call cannot go without, or for a member of a response.
                default: if required || side == Side::Output { None } else { shapes.default(schema, &shape) },
                secret: schema.kind.as_str() == "string" && is_secret_name(name),
                deprecated: schema.deprecated.is_true().then(Deprecation::default),
                shape,
                ..Member::default()
            }
        })
    }

    /// The precision of a member that is a point in time written as a string.
    pub fn precision(&self, name: &str, schema: &Schema, shape: &Shape) -> Option<Precision> {
        let is_text = shape.r#type == Some(Type::String);
        let precision = || {
            time::precision(
                name,
                schema.example.trimmed().unwrap_or_default(),
                &format!("{} {}", schema.title.as_str(), schema.description.as_str()),
            )
        };
        is_text.then(precision).flatten()
    }

    /// The members of an object.
    pub fn members(&mut self, schema: &'d Schema, side: Side) -> Vec<Member> {
        let mut members: Vec<Member> = Vec::with_capacity(schema.properties.0.len());
        let mut known: HashSet<&str> = HashSet::new();
        for (name, property) in schema.properties.iter() {
            if name.is_empty() {
                self.note("property without a name left out");
            } else if !known.insert(name) {
                self.note("property listed twice, sent once");
            } else {
                members.push(self.member(name, property, side));
            }
        }
        members
    }

    /// The shape of a property of a response: an object with nothing but one list in it is that list.
    fn unwrapped(&mut self, schema: &'d Schema) -> Shape {
        let alone = schema.properties.0.len() == 1 && schema.additional.0.is_none();
        let Some((wrapper, list)) = schema.properties.0.first() else {
            return self.shape(schema, Side::Output);
        };
        if !alone || self.kind(schema) != Kind::Record || self.kind(list) != Kind::List || wrapper.is_empty()
        {
            return self.shape(schema, Side::Output);
        }
        let shape = self.within(wrapper, |shapes| shapes.shape(list, Side::Output));
        Shape { wrapper: Some(wrapper.clone()), ..shape }
    }

    /// What `schema` describes.
    pub fn shape(&mut self, schema: &'d Schema, side: Side) -> Shape {
        if self.depth > DEEPEST {
            self.note("nested too deep: any value");
            return typed(Type::Any);
        }
        // An element is an object of the spec, a member an object in a list.
        self.depth += 2;
        let shape = self.shape_here(schema, side);
        self.depth -= 2;
        shape
    }

    fn shape_here(&mut self, schema: &'d Schema, side: Side) -> Shape {
        match self.kind(schema) {
            Kind::Reference => self.reference(schema, side),
            Kind::Any => typed(Type::Any),
            Kind::Scalar(r#type) => self.scalar(schema, r#type, side),
            Kind::List => self.list(schema, side),
            Kind::Map => {
                let values = schema.additional.0.as_deref().map(|values| self.shape(values, side));
                Shape { items: values.map(Box::new), ..typed(Type::Map) }
            }
            Kind::Record => {
                if schema.kind.as_str() == "array" {
                    self.note("array with properties and no items: taken for an object");
                }
                if schema.additional.0.is_some() {
                    self.note("object with members and further keys: further keys are kept unnamed");
                }
                let members = self.members(schema, side);
                if members.is_empty() { typed(Type::Any) } else { Shape { members, ..typed(Type::Record) } }
            }
        }
    }

    fn list(&mut self, schema: &'d Schema, side: Side) -> Shape {
        if !schema.properties.0.is_empty() {
            self.note("array with items and properties: the items count");
        }
        let items = match schema.items.0.as_deref() {
            Some(items) => self.shape(items, side),
            None => {
                self.note("array without items: any elements");
                typed(Type::Any)
            }
        };
        let mut list = Shape { items: Some(Box::new(items)), ..typed(Type::List) };
        if side != Side::Output {
            (list.min_items, list.max_items) = self.range(schema.min_items.count(), schema.max_items.count());
        }
        list
    }

    fn scalar(&mut self, schema: &'d Schema, r#type: Type, side: Side) -> Shape {
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
            let doc = titles.get(text).and_then(|title| markdown::clean(title.as_str()));
            values.push(EnumValue { value: text.to_owned(), doc, ..EnumValue::default() });
        }
        values
    }

    fn limits(&mut self, schema: &Schema, shape: &mut Shape) {
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
            // An excluded bound of a fraction cannot be said; the bound itself is let through.
            Some(Type::Float | Type::Double) => {
                (shape.minimum, shape.maximum) = self.range(schema.minimum.number(), schema.maximum.number());
            }
            _ => {}
        }
    }

    /// Both bounds, or none when nothing fits between them.
    fn range<T: PartialOrd>(&mut self, low: Option<T>, high: Option<T>) -> (Option<T>, Option<T>) {
        let empty = low.as_ref().zip(high.as_ref()).is_some_and(|(low, high)| low > high);
        if empty {
            self.note("lower limit above the upper one: both left out");
            return (None, None);
        }
        (low, high)
    }

    fn pattern(&mut self, schema: &Schema) -> Option<String> {
        let pattern = schema.pattern.trimmed()?;
        if regex_lite::Regex::new(pattern).is_err() {
            self.note("pattern that is not a regular expression: left out");
            return None;
        }
        Some(pattern.to_owned())
    }

    /// The default of a scalar, when it is one of its values.
    fn default(&mut self, schema: &Schema, shape: &Shape) -> Option<String> {
        let text = schema.default.trimmed()?;
        let fits = fits(text, shape);
        if !fits {
            self.note("default that is not among the values: left out");
        }
        fits.then(|| text.to_owned())
    }

    fn doc(&self, schema: &Schema) -> Option<String> {
        if !self.with_docs {
            return None;
        }
        let text = schema.description.trimmed().or_else(|| schema.title.trimmed())?;
        markdown::clean(text)
    }

    /// A reference to an object, or to a list of objects, is a shape of the service; anything else stands where it is
    /// referred to.
    fn reference(&mut self, schema: &'d Schema, side: Side) -> Shape {
        let Some((name, component)) = self.resolve(schema) else {
            self.note("dangling reference: any value");
            return typed(Type::Any);
        };
        if self.holds_record(component) {
            if self.known.insert(name) {
                self.wanted.push(name);
            }
            return Shape { shape: Some(name.to_owned()), ..Shape::default() };
        }
        if self.open.contains(&name) {
            self.note("reference to itself without an object between: any value");
            return typed(Type::Any);
        }
        self.open.push(name);
        let shape = self.shape(component, side);
        self.open.pop();
        shape
    }

    /// Whether there is an object in a component, with nothing but lists and maps around it. If each reference to it
    /// unfolded, components that refer to each other would grow beyond all bounds.
    fn holds_record(&self, component: &'d Schema) -> bool {
        let mut schema = component;
        loop {
            let element = match self.kind(schema) {
                Kind::Record => return true,
                Kind::List => schema.items.0.as_deref(),
                Kind::Map => schema.additional.0.as_deref(),
                Kind::Reference | Kind::Any | Kind::Scalar(_) => None,
            };
            let Some(element) = element else { return false };
            schema = element;
        }
    }

    /// The component that a schema refers to, with its name.
    fn resolve(&self, schema: &Schema) -> Option<(&'d str, &'d Schema)> {
        let name = schema.reference.as_str().rsplit('/').next()?;
        self.components.get_key_value(name).map(|(name, component)| (*name, *component))
    }

    /// The schema that stands behind any references of `schema`.
    pub fn behind(&self, schema: &'d Schema) -> &'d Schema {
        let mut behind = schema;
        for _ in 0..self.components.len() {
            match self.resolve(behind) {
                Some((_, component)) => behind = component,
                None => break,
            }
        }
        behind
    }

    /// Shapes of the service: every component that was referred to, and those that they refer to.
    pub fn shared(&mut self) -> BTreeMap<String, Shape> {
        let mut shared = BTreeMap::new();
        while let Some(name) = self.wanted.pop() {
            if let Some(component) = self.components.get(name).copied() {
                let shape = self.within(name, |shapes| shapes.shape(component, Side::Shared));
                shared.insert(name.to_owned(), shape);
            }
        }
        shared
    }

    /// The documented value of a schema, with scalars as strings.
    pub fn example(&self, schema: &'d Schema) -> Option<Json> {
        self.example_within(schema, DEEPEST_EXAMPLE)
    }

    fn example_within(&self, schema: &'d Schema, levels: usize) -> Option<Json> {
        let levels = levels.checked_sub(1)?;
        let behind = self.behind(schema);
        let own = || {
            // Where nobody gave a value, some metadata says so with the word.
            let texts = [schema.example.trimmed(), behind.example.trimmed()].into_iter().flatten();
            texts.filter(|text| *text != "null").map(Json::from).next()
        };
        let schema = behind;
        match self.kind(schema) {
            // Some write the whole object; what others write is the value of one of its members.
            Kind::Record => own().filter(|text| is_structure(text, '{')).or_else(|| {
                let members = schema.properties.iter();
                let members =
                    members.filter_map(|(name, member)| Some((name, self.example_within(member, levels)?)));
                let members: Vec<(&str, Json)> = members.collect();
                (!members.is_empty()).then(|| Json::object(members))
            }),
            Kind::List => own().filter(|text| is_structure(text, '[')).or_else(|| {
                let items = schema.items.0.as_deref();
                let items = items.and_then(|items| self.example_within(items, levels));
                items.map(|item| Json::Array(vec![item])).or_else(own)
            }),
            _ => own(),
        }
    }

    /// What kind of shape a schema makes. Its `type` decides; where there is none, what else it has.
    pub fn kind(&self, schema: &Schema) -> Kind {
        if schema.reference.trimmed().is_some() {
            return Kind::Reference;
        }
        match schema.kind.as_str() {
            "string" => Kind::Scalar(text_type(schema.format.as_str())),
            "integer" if schema.format.as_str() == "int32" => Kind::Scalar(Type::Int32),
            "integer" => Kind::Scalar(Type::Int64),
            "number" if schema.format.as_str() == "float" => Kind::Scalar(Type::Float),
            "number" => Kind::Scalar(Type::Double),
            "boolean" => Kind::Scalar(Type::Boolean),
            // What the provider documents is then an object with these properties.
            "array" if schema.items.0.is_none() && !schema.properties.0.is_empty() => object_kind(schema),
            "array" => Kind::List,
            "object" => object_kind(schema),
            "" if !schema.properties.0.is_empty() => Kind::Record,
            "" if schema.items.0.is_some() => Kind::List,
            "" if !schema.values.0.is_empty() => Kind::Scalar(Type::String),
            _ => Kind::Any,
        }
    }
}

/// What kind of shape a schema makes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A component's.
    Reference,
    /// Any value.
    Any,
    /// A single value.
    Scalar(Type),
    /// A list.
    List,
    /// A map.
    Map,
    /// A record.
    Record,
}

/// Whether a documented value is a structure that begins with `open`.
fn is_structure(value: &Json, open: char) -> bool {
    let text = value.as_str().unwrap_or_default();
    text.starts_with(open) && node::read(text, 0, &mut Diagnostics::new()).is_some()
}

fn object_kind(schema: &Schema) -> Kind {
    if schema.properties.0.iter().any(|(name, _)| !name.is_empty()) {
        Kind::Record
    } else if schema.additional.0.is_some() {
        Kind::Map
    } else if schema.items.0.is_some() {
        Kind::List
    } else {
        Kind::Any
    }
}

fn text_type(format: &str) -> Type {
    match format {
        "byte" | "binary" => Type::Bytes,
        "iso8601" | "iso8601_normal" => Type::Timestamp,
        _ => Type::String,
    }
}

fn typed(r#type: Type) -> Shape {
    Shape { r#type: Some(r#type), ..Shape::default() }
}
