//! Translates schemas of the metadata into shapes of the spec.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use cloudspec_spec::language::{Deprecation, Member, Precision, Shape, Type};
use cloudspec_spec::node::MAX_DEPTH;
use cloudspec_wire::is_secret_name;

use super::document::{Components, Schema};
use super::kind::Kind;
use super::prose;
use crate::import::deprecation::is_advised_against;
use crate::import::notes::Notes;
use crate::import::time;

/// How deep a spec may nest in its file, with room for what is around it.
const DEEPEST: usize = MAX_DEPTH - 16;

/// The direction in which values of a shape are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// In requests: `required`, limits and defaults mean something.
    Input,
    /// In responses: everything may be missing, and an object around nothing but a list is a wrapper.
    Output,
    /// In a shape of the service, which may be used both ways.
    Shared,
}

/// Translates schemas, and collects the components that they refer to and irregularities.
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
    /// A translator for schemas that may refer to `components`.
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

    /// Counts an irregularity at the present path.
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
                // A default has no meaning for a required input or a member of a response.
                default: if required || side == Side::Output { None } else { shapes.default(schema, &shape) },
                secret: schema.kind.as_str() == "string" && is_secret_name(name),
                deprecated: is_deprecated(schema).then(Deprecation::default),
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
                let mut member = self.member(name, property, side);
                if side != Side::Output && schema.required.members.contains(&member.name) {
                    (member.required, member.default) = (true, None);
                }
                members.push(member);
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
        if !alone || Kind::of(schema) != Kind::Record || Kind::of(list) != Kind::List || wrapper.is_empty() {
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
        match Kind::of(schema) {
            Kind::Reference => self.reference(schema, side),
            Kind::Any => {
                if !matches!(schema.kind.as_str(), "" | "any" | "object") {
                    self.note("type that is not known: any value");
                }
                typed(Type::Any)
            }
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
            for bound in [&schema.min_items, &schema.max_items] {
                if bound.trimmed().is_some() && bound.count().is_none() {
                    self.note("limit that is no number: left out");
                }
            }
            (list.min_items, list.max_items) = self.range(schema.min_items.count(), schema.max_items.count());
        }
        list
    }

    fn doc(&self, schema: &Schema) -> Option<String> {
        if !self.with_docs {
            return None;
        }
        let text = schema.description.trimmed().or_else(|| schema.title.trimmed())?;
        prose::clean(text)
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
            let element = match Kind::of(schema) {
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
        let name = component_name(schema.reference.as_str())?;
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
}

/// The name in a reference to a component: in `#/components/schemas/Name`, in `#/definitions/Name`, and alone.
pub(super) fn component_name(reference: &str) -> Option<&str> {
    let reference = reference.trim();
    let prefixes = ["#/components/schemas/", "#/definitions/"];
    let name = prefixes.iter().find_map(|prefix| reference.strip_prefix(prefix)).unwrap_or(reference);
    (!name.is_empty() && !name.contains(['#', '/'])).then_some(name)
}

/// A shape of a type, with nothing else said of it.
pub(super) fn typed(r#type: Type) -> Shape {
    Shape { r#type: Some(r#type), ..Shape::default() }
}

/// Whether metadata marks it, or its description advises against it.
fn is_deprecated(schema: &Schema) -> bool {
    schema.deprecated.is_true() || is_advised_against(schema.description.as_str())
}
