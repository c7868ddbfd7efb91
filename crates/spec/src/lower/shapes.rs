//! Shapes: what a member or element holds, in place or by name.

use std::collections::HashSet;

use super::Lowering;
use super::context::Context;
use crate::ir::{Enum, EnumId, Field, Kind, Limits, Record, RecordId, Role};
use crate::language::{self as spec, Shape, Type};
use crate::node::MAX_DEPTH;

// An id is the index of something that was added before.
impl<'a> Lowering<'a> {
    pub(super) fn kind<'c>(&mut self, shape: &'c Shape, context: &mut Context<'c>) -> Kind {
        let Some(r#type) = shape.r#type else {
            return shape.shape.as_deref().map_or(Kind::Any, |name| self.named(name, 0));
        };
        match r#type {
            Type::Enum => Kind::Enum(self.add_enum(shape, context)),
            Type::Record => Kind::Record(self.inline_record(shape, context)),
            Type::Map => Kind::Map(Box::new(self.items(shape, context))),
            Type::List => {
                let item = context.wrapped(shape.wrapper.as_deref(), |context| self.items(shape, context));
                Kind::List { item: Box::new(item), wrapper: shape.wrapper.clone() }
            }
            r#type => scalar(r#type),
        }
    }

    pub(super) fn items<'c>(&mut self, shape: &'c Shape, context: &mut Context<'c>) -> Kind {
        shape.items.as_deref().map_or(Kind::Any, |items| self.kind(items, context))
    }

    /// The shape of the service called `name`. One that is neither record nor enum stands for what it holds, and so
    /// does one that is another by name; `depth` counts the lists and maps around it.
    pub(super) fn named(&mut self, name: &str, depth: usize) -> Kind {
        let mut next = name;
        let mut passed: Vec<&'a str> = Vec::new();
        let mut seen: HashSet<&'a str> = HashSet::new();
        let kind = loop {
            if let Some(kind) = self.shared.get(next) {
                break kind.clone();
            }
            let found =
                self.service.shapes.get_key_value(next).filter(|(name, _)| seen.insert(name.as_str()));
            let Some((name, shape)) = found else { break Kind::Any };
            passed.push(name);
            match (shape.r#type, &shape.shape) {
                (None, Some(other)) => next = other,
                _ => break self.plain(shape, depth),
            }
        };
        for name in passed {
            self.shared.insert(name, kind.clone());
        }
        kind
    }

    /// A shape in which there is neither record nor enum, but for those with a name.
    pub(super) fn plain(&mut self, shape: &'a Shape, depth: usize) -> Kind {
        if depth > MAX_DEPTH {
            return Kind::Any;
        }
        let mut item = || match shape.items.as_deref() {
            Some(items) => Box::new(self.plain(items, depth + 1)),
            None => Box::new(Kind::Any),
        };
        match (shape.r#type, &shape.shape) {
            (None, Some(other)) => self.named(other, depth),
            (None, None) => Kind::Any,
            (Some(Type::List), _) => Kind::List { item: item(), wrapper: shape.wrapper.clone() },
            (Some(Type::Map), _) => Kind::Map(item()),
            (Some(r#type), _) => scalar(r#type),
        }
    }

    /// Limits of a member: its own, completed by those of its elements and of the shape it refers to.
    pub(super) fn limits(&self, shape: &Shape) -> Limits {
        let mut limits = Limits::default();
        let mut next = Some(shape);
        let mut steps = 0;
        while let Some(shape) = next.filter(|_| steps < 16) {
            complete(&mut limits, shape);
            let named = shape.shape.as_ref().and_then(|name| self.service.shapes.get(name));
            next = shape.items.as_deref().or(named);
            steps += 1;
        }
        limits
    }

    pub(super) fn inline_record<'c>(&mut self, shape: &'c Shape, context: &mut Context<'c>) -> RecordId {
        let fields: Vec<Field> = shape.members.iter().map(|member| self.field(member, context)).collect();
        let id = self.add_record(Role::Part, shape, context);
        self.records[id.0].fields = fields;
        id
    }

    /// A record without fields so far.
    pub(super) fn add_record(&mut self, role: Role, shape: &Shape, context: &Context<'_>) -> RecordId {
        let (home, trail, origin) = (context.home, context.trail(shape), context.origin());
        self.records.push(Record { home, role, trail, origin, input: false, fields: Vec::new() });
        RecordId(self.records.len() - 1)
    }

    pub(super) fn add_enum(&mut self, shape: &Shape, context: &Context<'_>) -> EnumId {
        let (home, trail, origin) = (context.home, context.trail(shape), context.origin());
        self.enums.push(Enum { home, trail, origin, values: values(shape) });
        EnumId(self.enums.len() - 1)
    }
}

fn complete(limits: &mut Limits, shape: &Shape) {
    limits.min_length = limits.min_length.or(shape.min_length);
    limits.max_length = limits.max_length.or(shape.max_length);
    limits.minimum = limits.minimum.or(shape.minimum);
    limits.maximum = limits.maximum.or(shape.maximum);
    limits.min_items = limits.min_items.or(shape.min_items);
    limits.max_items = limits.max_items.or(shape.max_items);
    if limits.pattern.is_none() {
        limits.pattern.clone_from(&shape.pattern);
    }
}

/// What a type without parts holds; anything for one whose parts are not known here.
fn scalar(r#type: Type) -> Kind {
    match r#type {
        Type::String => Kind::String,
        Type::Boolean => Kind::Boolean,
        Type::Int32 => Kind::Int32,
        Type::Int64 => Kind::Int64,
        Type::Float => Kind::Float,
        Type::Double => Kind::Double,
        Type::Bytes => Kind::Bytes,
        Type::Timestamp => Kind::Timestamp,
        Type::Any | Type::Enum | Type::Record | Type::Map | Type::List => Kind::Any,
    }
}

/// The elements of `shape`, however many lists and maps are around them.
pub(super) fn innermost(shape: &Shape) -> &Shape {
    let mut shape = shape;
    while let Some(items) = shape.items.as_deref() {
        shape = items;
    }
    shape
}

/// The lists and maps of `shape` around `element`.
pub(super) fn within(shape: &Shape, element: Kind) -> Kind {
    match (shape.r#type, shape.items.as_deref()) {
        (Some(Type::List), Some(items)) => {
            Kind::List { item: Box::new(within(items, element)), wrapper: shape.wrapper.clone() }
        }
        (Some(Type::Map), Some(items)) => Kind::Map(Box::new(within(items, element))),
        _ => element,
    }
}

/// The documented values, each once.
fn values(shape: &Shape) -> Vec<spec::EnumValue> {
    let mut seen: HashSet<&str> = HashSet::new();
    let new = shape.values.iter().filter(|value| seen.insert(&value.value));
    // Likewise without their places.
    new.map(|value| spec::EnumValue { at: Default::default(), ..value.clone() }).collect()
}
