//! From a checked spec to the [`Model`]: defaults filled in, references resolved, inline shapes collected.
//!
//! Lowering does not fail. What [`crate::check`] would have refused becomes something harmless: a reference to
//! a shape that is not there holds any JSON value.

mod order;

use std::collections::{BTreeMap, HashSet};

use cloudspec_wire as wire;

use crate::catalogue::ServiceSpec;
use crate::glossary::explained;
use crate::ir::{
    Enum, EnumId, Field, Group, Home, Kind, Limits, Model, Operation, OperationId, Paging, PagingStyle,
    Record, RecordId, Role, Trail, Waiter,
};
use crate::language::{self as spec, Member, Provider, Shape, Type};
use crate::naming::singular;
use crate::node::MAX_DEPTH;

/// Name of the only field of an answer that is no object.
pub const PAYLOAD: &str = "payload";

/// The group of operations that belong to none.
const UNGROUPED: &str = "other";

/// Lowers a service of `provider`; where it has no word of its own, the glossary has it.
pub fn lower(provider: &Provider, service: &ServiceSpec) -> Model {
    let service = &*explained(service);
    let mut lowering = Lowering::new(provider, &service.spec);
    let groups = Groups::new(&service.spec);
    let mut operations: Vec<Operation> = service
        .operations
        .iter()
        .enumerate()
        .map(|(index, operation)| lowering.operation(OperationId(index), operation, &groups))
        .collect();
    let Lowering { records, enums, .. } = lowering;
    let (mut records, enums) = order::order(records, enums, &mut operations);
    mark_input(&mut records, &operations);
    box_cycles(&mut records);
    let waiters = service.spec.waiters.iter().filter_map(|w| waiter(w, &operations, &records)).collect();
    let (groups, operations) = groups.assign(operations);
    let first_call = service.spec.first_call.as_ref().and_then(|name| {
        let is_it = |operation: &Operation| operation.name == *name && operation.revision.is_none();
        operations.iter().position(is_it).map(OperationId)
    });
    Model {
        provider: provider.name.clone(),
        provider_title: provider.title.clone(),
        provider_package: provider.package.clone(),
        name: service.spec.name.clone(),
        product: service.spec.product.clone(),
        version: service.spec.version.clone(),
        title: service.spec.title.clone(),
        doc: service.spec.doc.clone(),
        protocol: protocol(service.spec.protocol),
        groups,
        endpoints: service.spec.endpoints.clone().or(provider.endpoints.clone()).unwrap_or_default(),
        codes: provider.codes.clone().unwrap_or_default(),
        operations,
        records,
        enums,
        first_call,
        waiters,
    }
}

fn protocol(protocol: spec::Protocol) -> wire::Protocol {
    match protocol {
        spec::Protocol::Rpc => wire::Protocol::Rpc,
        spec::Protocol::Roa => wire::Protocol::Roa,
        spec::Protocol::Action => wire::Protocol::Action,
    }
}

/// The declared groups, and which operations they claim.
struct Groups<'a> {
    declared: &'a [spec::Group],
    claimed: BTreeMap<&'a str, usize>,
}

impl<'a> Groups<'a> {
    fn new(service: &'a spec::Service) -> Self {
        let mut claimed = BTreeMap::new();
        for (index, group) in service.groups.iter().enumerate() {
            for operation in &group.operations {
                claimed.entry(operation.as_str()).or_insert(index);
            }
        }
        Groups { declared: &service.groups, claimed }
    }

    /// The index of the group of `operation`; one past the last for none.
    fn of(&self, operation: &spec::Operation) -> usize {
        let named = |name: &String| self.declared.iter().position(|group| group.name == *name);
        operation
            .group
            .as_ref()
            .and_then(named)
            .or_else(|| self.claimed.get(operation.name.as_str()).copied())
            .or_else(|| named(&UNGROUPED.to_owned()))
            .unwrap_or(self.declared.len())
    }

    /// The groups that have operations, and the operations with their groups renumbered accordingly.
    fn assign(&self, mut operations: Vec<Operation>) -> (Vec<Group>, Vec<Operation>) {
        let mut groups = Vec::new();
        for index in 0..=self.declared.len() {
            let members: Vec<OperationId> =
                (0..operations.len()).filter(|id| operations[*id].group == index).map(OperationId).collect();
            if !members.is_empty() {
                groups.push((index, self.group(index, members)));
            }
        }
        for operation in &mut operations {
            operation.group = groups.iter().position(|(index, _)| *index == operation.group).unwrap_or(0);
        }
        (groups.into_iter().map(|(_, group)| group).collect(), operations)
    }

    fn group(&self, index: usize, operations: Vec<OperationId>) -> Group {
        match self.declared.get(index) {
            Some(group) => Group {
                name: group.name.clone(),
                title: group.title.clone().unwrap_or_else(|| group.name.clone()),
                retired: group.retired.clone(),
                operations,
            },
            None => Group {
                name: UNGROUPED.to_owned(),
                title: "Operations without a group".to_owned(),
                retired: None,
                operations,
            },
        }
    }
}

/// What lowering has collected so far.
struct Lowering<'a> {
    service: &'a spec::Service,
    region_parameter: Option<&'a str>,
    records: Vec<Record>,
    enums: Vec<Enum>,
    /// Shapes of the service that are records or enums, by name.
    shared: BTreeMap<&'a str, Kind>,
}

/// Where a shape is met.
struct Context<'c> {
    home: Home,
    /// Wire names from the outermost member to this one, wrappers included.
    path: Vec<&'c str>,
    /// What one element of each of them is called, behind what holds them all.
    words: Vec<String>,
    /// The same path without wrappers, behind what holds it.
    key: Vec<&'c str>,
}

impl<'c> Context<'c> {
    fn new(home: Home, key: &'c str, word: &str) -> Self {
        Context { home, path: Vec::new(), words: vec![word.to_owned()], key: vec![key] }
    }

    /// For what a shape of the service holds.
    fn of_shape(name: &'c str, shape: &Shape) -> Self {
        let is_many = shape.items.is_some();
        Context::new(Home::Shapes, name, &if is_many { singular(name) } else { name.to_owned() })
    }

    /// Runs `work` one member further in.
    fn within<T>(&mut self, member: &'c str, element: String, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(member);
        self.words.push(element);
        self.key.push(member);
        let result = work(self);
        self.key.pop();
        self.words.pop();
        self.path.pop();
        result
    }

    /// Runs `work` inside of a wrapper, which lends the elements its name.
    fn wrapped<T>(&mut self, wrapper: Option<&'c str>, work: impl FnOnce(&mut Self) -> T) -> T {
        let Some(wrapper) = wrapper else { return work(self) };
        let element = singular(wrapper);
        let depth = self.words.len();
        self.path.push(wrapper);
        if self.words.last() != Some(&element) {
            self.words.push(element);
        }
        let result = work(self);
        self.words.truncate(depth);
        self.path.pop();
        result
    }

    /// The way to `shape`, which is here.
    fn trail(&self, shape: &Shape) -> Trail {
        Trail {
            type_name: shape.type_name.clone(),
            is_shared: self.home == Home::Shapes,
            words: self.words.clone(),
            key: self.key.iter().map(|step| (*step).to_owned()).collect(),
        }
    }

    /// The path as it stands on the wire.
    fn origin(&self) -> String {
        let shape = (self.home == Home::Shapes).then(|| self.key.first().copied()).flatten();
        shape.into_iter().chain(self.path.iter().copied()).collect::<Vec<_>>().join(".")
    }
}

impl<'a> Lowering<'a> {
    fn new(provider: &'a Provider, service: &'a spec::Service) -> Self {
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

    /// The shapes of the service: first each record and enum gets its id, then its members, which may refer to any of
    /// them. A list or map of such a shape says what its elements are, and is as good as its name.
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

    fn operation(&mut self, id: OperationId, operation: &spec::Operation, groups: &Groups<'_>) -> Operation {
        let home = Home::Operation(id);
        let mut context = Context::new(home, "input", "Request");
        let input = self.add_record(Role::Request, &Shape::default(), &context);
        let fields =
            operation.input.iter().map(|member| self.input(member, operation, &mut context)).collect();
        self.records[input.0].fields = fields;
        let side = if operation.payload.is_some() { PAYLOAD } else { "output" };
        let mut context = Context::new(home, side, "Response");
        let output = self.add_record(Role::Response, &Shape::default(), &context);
        let fields = match &operation.payload {
            Some(shape) => vec![self.payload(shape, &mut context)],
            None => operation.output.iter().map(|member| self.field(member, &mut context)).collect(),
        };
        self.records[output.0].fields = fields;
        Operation {
            name: operation.name.clone(),
            revision: operation.revision.clone(),
            rename: operation.rename.clone(),
            doc: operation.doc.clone(),
            group: groups.of(operation),
            method: operation.method.unwrap_or(spec::Method::Post).as_str(),
            path: operation.path.clone().unwrap_or_else(|| "/".to_owned()),
            content_type: operation.content_type.clone(),
            body: if operation.payload.is_some() {
                wire::ResponseBody::Payload
            } else {
                wire::ResponseBody::Object
            },
            effect: match operation.effect {
                spec::Effect::Read => wire::Effect::Read,
                spec::Effect::Write => wire::Effect::Write,
            },
            anonymous: operation.anonymous,
            access: operation.access,
            risk: operation.risk,
            charge: operation.charge,
            asynchronous: operation.asynchronous.clone(),
            authorization: operation.authorization.clone(),
            deprecated: placeless(&operation.deprecated),
            retired: operation.retired.clone(),
            input,
            output,
            idempotency_token: operation.idempotency_token.clone(),
            paging: operation.paging.as_ref().and_then(paging),
            errors: operation.errors.clone(),
            sources: operation.sources.clone(),
        }
    }

    /// A parameter of an operation.
    fn input<'c>(
        &mut self,
        member: &'c Member,
        operation: &spec::Operation,
        context: &mut Context<'c>,
    ) -> Field {
        let mut field = self.field(member, context);
        field.place = self.place(member.place);
        field.style = style(member.style);
        field.required = member.required;
        field.sent_empty = member.always;
        field.filled = self.region_parameter == Some(&member.name)
            || operation.idempotency_token.as_ref() == Some(&member.name);
        field.plain = field.kind.is_empty_when_absent() || field.required && !field.filled && !field.late;
        field
    }

    fn place(&self, place: Option<spec::Place>) -> wire::Place {
        match place {
            None if self.service.protocol == spec::Protocol::Action => wire::Place::Body,
            None | Some(spec::Place::Query) => wire::Place::Query,
            Some(spec::Place::Form) => wire::Place::Form,
            Some(spec::Place::Path) => wire::Place::Path,
            Some(spec::Place::Header) => wire::Place::Header,
            Some(spec::Place::Host) => wire::Place::Host,
            Some(spec::Place::Body) => wire::Place::Body,
            Some(spec::Place::Payload) => wire::Place::Payload,
        }
    }

    /// The only field of an answer that is no object.
    fn payload<'c>(&mut self, shape: &'c Shape, context: &mut Context<'c>) -> Field {
        let kind = context.within(PAYLOAD, PAYLOAD.to_owned(), |context| self.kind(shape, context));
        let limits = self.limits(shape);
        new_field(PAYLOAD, kind, limits)
    }

    fn field<'c>(&mut self, member: &'c Member, context: &mut Context<'c>) -> Field {
        let is_many = matches!(member.shape.r#type, Some(Type::List | Type::Map));
        let called = &innermost(&member.shape).type_name;
        let element = called.clone().unwrap_or_else(|| match is_many {
            true => singular(&member.name),
            false => member.name.clone(),
        });
        let kind = context.within(&member.name, element, |context| self.kind(&member.shape, context));
        let limits = self.limits(&member.shape);
        let required = member.required || member.always;
        let plain = required && !member.late || kind.is_empty_when_absent();
        Field {
            rename: member.rename.clone(),
            doc: member.doc.clone(),
            plain,
            style: style(member.style),
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

    fn kind<'c>(&mut self, shape: &'c Shape, context: &mut Context<'c>) -> Kind {
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
    fn limits(&self, shape: &Shape) -> Limits {
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
    fn add_record(&mut self, role: Role, shape: &Shape, context: &Context<'_>) -> RecordId {
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

fn new_field(wire: &str, kind: Kind, limits: Limits) -> Field {
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
fn placeless(deprecated: &Option<spec::Deprecation>) -> Option<spec::Deprecation> {
    deprecated.clone().map(|deprecation| spec::Deprecation { at: Default::default(), ..deprecation })
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

fn path(text: &str) -> Vec<String> {
    text.split('.').map(str::to_owned).collect()
}

fn paging(paging: &spec::Paging) -> Option<Paging> {
    let style = match (&paging.token, &paging.output_token, &paging.page) {
        (Some(input), Some(output), _) => PagingStyle::Token { input: input.clone(), output: path(output) },
        (_, _, Some(input)) => PagingStyle::Number { input: input.clone() },
        _ => return None,
    };
    let total = paging.total.as_deref().map(path);
    Some(Paging { style, size: paging.size.clone(), items: path(&paging.items), total })
}

fn waiter(waiter: &spec::Waiter, operations: &[Operation], records: &[Record]) -> Option<Waiter> {
    let operation = operations.iter().position(|operation| operation.name == waiter.operation)?;
    let fields = &records[operations[operation].input.0].fields;
    let input = |name: &String| fields.iter().position(|field| field.wire == *name);
    Some(Waiter {
        name: waiter.name.clone(),
        doc: waiter.doc.clone(),
        operation: OperationId(operation),
        inputs: waiter.inputs.iter().filter_map(input).collect(),
        path: path(&waiter.path),
        success: waiter.success.clone(),
        failure: waiter.failure.clone(),
        gone: waiter.gone,
        delay: waiter.delay.unwrap_or(2),
        timeout: waiter.timeout.unwrap_or(600),
    })
}

/// Marks the records that requests are made of.
fn mark_input(records: &mut [Record], operations: &[Operation]) {
    let mut waiting: Vec<RecordId> = operations.iter().map(|operation| operation.input).collect();
    while let Some(id) = waiting.pop() {
        let record = &mut records[id.0];
        if !std::mem::replace(&mut record.input, true) {
            waiting.extend(record.fields.iter().filter_map(|field| leaf_record(&field.kind)));
        }
    }
}

fn leaf_record(kind: &Kind) -> Option<RecordId> {
    match kind.leaf() {
        Kind::Record(id) => Some(*id),
        _ => None,
    }
}

/// Boxes the fields through which a record would contain itself. Such a field is optional whatever the spec
/// says: a value that always contains another one has no end.
fn box_cycles(records: &mut [Record]) {
    let held: Vec<Vec<usize>> = records.iter().map(held_records).collect();
    // Only shapes with a name can be referred to from within.
    for (index, record) in records.iter_mut().enumerate().filter(|(_, record)| record.home == Home::Shapes) {
        for field in &mut record.fields {
            if let Kind::Record(RecordId(inner)) = field.kind
                && reaches(&held, inner, index)
            {
                field.boxed = true;
                field.plain = false;
            }
        }
    }
}

/// The records that a record holds directly, not through a list or map.
fn held_records(record: &Record) -> Vec<usize> {
    let held = record.fields.iter().filter_map(|field| match field.kind {
        Kind::Record(id) => Some(id.0),
        _ => None,
    });
    held.collect()
}

fn reaches(held: &[Vec<usize>], from: usize, to: usize) -> bool {
    let mut seen = vec![false; held.len()];
    let mut waiting = vec![from];
    while let Some(index) = waiting.pop() {
        if index == to {
            return true;
        }
        if !std::mem::replace(&mut seen[index], true) {
            waiting.extend(&held[index]);
        }
    }
    false
}
