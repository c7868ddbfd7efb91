//! Members and what they hold, in place or by the name of a shape.

use std::collections::{BTreeMap, HashSet};

use cloudspec_wire as wire;

use super::context::Context;
use crate::ir::{Enum, EnumId, Field, Kind, Limits, Record, RecordId, Role};
use crate::language::{self as spec, Member, Provider, Shape, Type};
use crate::naming::singular;
use crate::node::MAX_DEPTH;

/// What lowering has collected so far.
pub(super) struct Lowering<'a> {
    pub service: &'a spec::Service,
    pub region_parameter: Option<&'a str>,
    pub records: Vec<Record>,
    pub enums: Vec<Enum>,
    /// Shapes of the service that are records or enums, by name.
    shared: BTreeMap<&'a str, Kind>,
}

// An id is the index of something that was added before.
impl<'a> Lowering<'a> {
    pub fn new(provider: &'a Provider, service: &'a spec::Service) -> Self {
        let mut lowering = Lowering {
            service,
            region_parameter: provider.region_parameter.as_deref(),
            records: Vec::new(),
            enums: Vec::new(),
            shared: BTreeMap::new(),
        };
        lowering.shared_shapes();
        lowering
    }

    /// The shapes of the service: first each record and enum gets its id, then its members, which may refer
    /// to any of them. A list or map of one of them is replaced by its content.
    fn shared_shapes(&mut self) {
        let service = self.service;
        let mut open: Vec<(RecordId, &'a str, &'a Shape)> = Vec::new();
        for (name, shape) in &service.shapes {
            let element = innermost(shape);
            let context = Context::of_shape(name, shape);
            let kind = match element.r#type {
                Some(Type::Record) => {
                    let id = self.add_record(Role::Part, element, &context);
                    open.push((id, name, shape));
                    Kind::Record(id)
                }
                Some(Type::Enum) => Kind::Enum(self.add_enum(element, &context)),
                _ => continue,
            };
            self.shared.insert(name, within(shape, kind));
        }
        for (id, name, shape) in open {
            let mut context = Context::of_shape(name, shape);
            let members = &innermost(shape).members;
            let fields = members.iter().map(|member| self.field(member, &mut context)).collect();
            // The record was added above.
            self.records[id.0].fields = fields;
        }
    }

    /// A member of a record.
    pub fn field<'c>(&mut self, member: &'c Member, context: &mut Context<'c>) -> Field {
        let is_many = matches!(member.shape.r#type, Some(Type::List | Type::Map));
        let called = &innermost(&member.shape).type_name;
        let element = called.clone().unwrap_or_else(|| match is_many {
            true => singular(&member.name),
            false => member.name.clone(),
        });
        let kind = context.within(&member.name, element, |context| self.kind(&member.shape, context));
        let limits = self.limits(&member.shape);
        // A member that became required later is not checked here, so that programs that leave it out go on working
        // until the provider refuses.
        let required = member.required && !member.late || member.always;
        let plain = required || kind.is_empty_when_absent();
        Field {
            rename: member.rename.clone(),
            doc: member.doc.clone(),
            plain,
            style: style(member.style),
            precision: precision(member.precision),
            required,
            secret: member.secret,
            deprecated: placeless(&member.deprecated),
            retired: member.retired.clone(),
            late: member.late,
            default: member.default.clone(),
            example: member.example.clone(),
            ..new_field(&member.name, kind, limits)
        }
    }

    pub fn kind<'c>(&mut self, shape: &'c Shape, context: &mut Context<'c>) -> Kind {
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

    fn items<'c>(&mut self, shape: &'c Shape, context: &mut Context<'c>) -> Kind {
        shape.items.as_deref().map_or(Kind::Any, |items| self.kind(items, context))
    }

    /// The shape of the service called `name`. One that is neither record nor enum stands for what it holds, and so
    /// does one that is another by name; `depth` counts the lists and maps around it.
    fn named(&mut self, name: &str, depth: usize) -> Kind {
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
    fn plain(&mut self, shape: &'a Shape, depth: usize) -> Kind {
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
    pub fn limits(&self, shape: &Shape) -> Limits {
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

    fn inline_record<'c>(&mut self, shape: &'c Shape, context: &mut Context<'c>) -> RecordId {
        let fields: Vec<Field> = shape.members.iter().map(|member| self.field(member, context)).collect();
        let id = self.add_record(Role::Part, shape, context);
        self.records[id.0].fields = fields;
        id
    }

    /// A record without fields so far.
    pub fn add_record(&mut self, role: Role, shape: &Shape, context: &Context<'_>) -> RecordId {
        let (home, trail, origin) = (context.home, context.trail(shape), context.origin());
        self.records.push(Record { home, role, trail, origin, input: false, fields: Vec::new() });
        RecordId(self.records.len() - 1)
    }

    fn add_enum(&mut self, shape: &Shape, context: &Context<'_>) -> EnumId {
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
fn innermost(shape: &Shape) -> &Shape {
    let mut shape = shape;
    while let Some(items) = shape.items.as_deref() {
        shape = items;
    }
    shape
}

/// The lists and maps of `shape` around `element`.
fn within(shape: &Shape, element: Kind) -> Kind {
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

/// A field with no facts but its name, what it holds and its limits.
pub(super) fn new_field(wire: &str, kind: Kind, limits: Limits) -> Field {
    Field {
        wire: wire.to_owned(),
        rename: None,
        doc: None,
        plain: kind.is_empty_when_absent(),
        kind,
        boxed: false,
        place: wire::Place::Query,
        style: wire::Style::Native,
        required: false,
        filled: false,
        sent_empty: false,
        precision: wire::Precision::Second,
        secret: false,
        deprecated: None,
        retired: None,
        late: false,
        limits,
        default: None,
        example: None,
    }
}

/// The advice without its place in the file, which would keep equal records apart.
pub(super) fn placeless(deprecated: &Option<spec::Deprecation>) -> Option<spec::Deprecation> {
    deprecated.clone().map(|deprecation| spec::Deprecation { at: Default::default(), ..deprecation })
}

fn precision(precision: Option<spec::Precision>) -> wire::Precision {
    match precision {
        None | Some(spec::Precision::Second) => wire::Precision::Second,
        Some(spec::Precision::Minute) => wire::Precision::Minute,
        Some(spec::Precision::Hour) => wire::Precision::Hour,
    }
}

fn style(style: Option<spec::Style>) -> wire::Style {
    match style {
        None | Some(spec::Style::Indexed) => wire::Style::Native,
        Some(spec::Style::Json) => wire::Style::Json,
        Some(spec::Style::Comma) => wire::Style::Comma,
        Some(spec::Style::Space) => wire::Style::Space,
        Some(spec::Style::Pipe) => wire::Style::Pipe,
    }
}
