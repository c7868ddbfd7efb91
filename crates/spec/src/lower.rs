//! From a checked spec to the [`Model`]: defaults filled in, references resolved, inline shapes collected.
//!
//! Lowering does not fail. What [`crate::check`] would have refused becomes something harmless: a reference to
//! a shape that is not there holds any JSON value.

mod order;
mod share;

use std::collections::BTreeMap;

use cloudspec_wire as wire;

use crate::catalogue::ServiceSpec;
use crate::glossary::explained;
use crate::ir::{
    Enum, EnumId, Field, Group, Home, Kind, Limits, Model, Operation, OperationId, Paging, PagingStyle,
    Record, RecordId, Role, Waiter,
};
use crate::language::{self as spec, Member, Provider, Shape, Type};
use crate::naming::singular;

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
    let Lowering { mut records, mut enums, .. } = lowering;
    share::share(&mut records, &mut enums, &mut operations);
    let (mut records, enums) = order::order(records, enums, &mut operations);
    mark_input(&mut records, &operations);
    box_cycles(&mut records);
    let waiters = service.spec.waiters.iter().filter_map(|w| waiter(w, &operations, &records)).collect();
    let (groups, operations) = groups.assign(operations);
    Model {
        provider: provider.name.clone(),
        provider_title: provider.title.clone(),
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
    defaults: &'a [String],
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
        Groups { declared: &service.groups, defaults: &service.default_groups, claimed }
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
                default: self.defaults.contains(&group.name),
                operations,
            },
            None => Group {
                name: UNGROUPED.to_owned(),
                title: "Operations without a group".to_owned(),
                default: self.declared.is_empty() || self.defaults.iter().any(|name| name == UNGROUPED),
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
    /// Number of records and enums before the first that can be of the same home.
    since: (usize, usize),
    /// Wire names from the outermost member to this one, wrappers included, each with what one element of it is
    /// called.
    path: Vec<(&'c str, String)>,
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

    /// The shapes of the service: first each gets its id, then its members, which may refer to any of them.
    fn shared_shapes(&mut self) {
        let service = self.service;
        for (name, shape) in &service.shapes {
            let hints = vec![shape.type_name.clone().unwrap_or_else(|| name.clone()), name.clone()];
            let kind = match shape.r#type {
                Some(Type::Record) => {
                    Kind::Record(self.add_record(Home::Shapes, Role::Part, hints, name.clone(), Vec::new()))
                }
                Some(Type::Enum) => Kind::Enum(self.add_enum(Home::Shapes, hints, name.clone(), shape)),
                _ => continue,
            };
            self.shared.insert(name, kind);
        }
        for (name, shape) in &service.shapes {
            if let Some(Kind::Record(id)) = self.shared.get(name.as_str()).cloned() {
                let mut context =
                    Context { home: Home::Shapes, since: (0, 0), path: vec![(name, name.clone())] };
                let fields = shape.members.iter().map(|member| self.field(member, &mut context)).collect();
                // The record was added above.
                self.records[id.0].fields = fields;
            }
        }
    }

    fn operation(&mut self, id: OperationId, operation: &spec::Operation, groups: &Groups<'_>) -> Operation {
        let home = Home::Operation(id);
        let name = match &operation.revision {
            Some(revision) => format!("{} {revision}", operation.name),
            None => operation.name.clone(),
        };
        let since = (self.records.len(), self.enums.len());
        let request = format!("{name} Request");
        let input = self.add_record(home, Role::Request, vec![request], String::new(), Vec::new());
        let response = format!("{name} Response");
        let output = self.add_record(home, Role::Response, vec![response], String::new(), Vec::new());
        let mut context = Context { home, since, path: Vec::new() };
        let fields =
            operation.input.iter().map(|member| self.input(member, operation, &mut context)).collect();
        self.records[input.0].fields = fields;
        let fields = match &operation.payload {
            Some(shape) => vec![self.payload(shape, &mut context)],
            None => operation.output.iter().map(|member| self.field(member, &mut context)).collect(),
        };
        self.records[output.0].fields = fields;
        Operation {
            name: operation.name.clone(),
            revision: operation.revision.clone(),
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
            deprecated: placeless(&operation.deprecated),
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
        field.plain = field.kind.is_empty_when_absent() || field.required && !field.filled;
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
        context.path.push((PAYLOAD, PAYLOAD.to_owned()));
        let kind = self.kind(shape, context);
        context.path.pop();
        let limits = self.limits(shape);
        new_field(PAYLOAD, kind, limits)
    }

    fn field<'c>(&mut self, member: &'c Member, context: &mut Context<'c>) -> Field {
        let is_many = matches!(member.shape.r#type, Some(Type::List | Type::Map));
        let element = if is_many { singular(&member.name) } else { member.name.clone() };
        context.path.push((&member.name, element));
        let kind = self.kind(&member.shape, context);
        context.path.pop();
        let limits = self.limits(&member.shape);
        let required = member.required || member.always;
        let plain = required || kind.is_empty_when_absent();
        Field {
            rename: member.rename.clone(),
            doc: member.doc.clone(),
            plain,
            style: style(member.style),
            required,
            secret: member.secret,
            deprecated: placeless(&member.deprecated),
            default: member.default.clone(),
            example: member.example.clone(),
            ..new_field(&member.name, kind, limits)
        }
    }

    fn kind<'c>(&mut self, shape: &'c Shape, context: &mut Context<'c>) -> Kind {
        let Some(r#type) = shape.r#type else {
            return shape.shape.as_deref().map_or(Kind::Any, |name| self.named(name, &mut Vec::new()));
        };
        match r#type {
            Type::String => Kind::String,
            Type::Boolean => Kind::Boolean,
            Type::Int32 => Kind::Int32,
            Type::Int64 => Kind::Int64,
            Type::Float => Kind::Float,
            Type::Double => Kind::Double,
            Type::Bytes => Kind::Bytes,
            Type::Timestamp => Kind::Timestamp,
            Type::Any => Kind::Any,
            Type::Enum => Kind::Enum(self.inline_enum(shape, context)),
            Type::Record => Kind::Record(self.inline_record(shape, context)),
            Type::Map => Kind::Map(Box::new(self.items(shape, context))),
            Type::List => {
                context.path.extend(shape.wrapper.as_deref().map(|name| (name, singular(name))));
                let item = Box::new(self.items(shape, context));
                if shape.wrapper.is_some() {
                    context.path.pop();
                }
                Kind::List { item, wrapper: shape.wrapper.clone() }
            }
        }
    }

    fn items<'c>(&mut self, shape: &'c Shape, context: &mut Context<'c>) -> Kind {
        shape.items.as_deref().map_or(Kind::Any, |items| self.kind(items, context))
    }

    /// The shape of the service called `name`. Those that are neither record nor enum stand for what they hold;
    /// `open` are the names on the way, since such shapes cannot contain themselves.
    fn named(&mut self, name: &str, open: &mut Vec<String>) -> Kind {
        if let Some(kind) = self.shared.get(name) {
            return kind.clone();
        }
        if open.iter().any(|known| known == name) {
            return Kind::Any;
        }
        let Some((name, shape)) = self.service.shapes.get_key_value(name) else { return Kind::Any };
        open.push(name.clone());
        let kind = self.alias(name, shape, open);
        open.pop();
        kind
    }

    fn alias(&mut self, name: &'a str, shape: &'a Shape, open: &mut Vec<String>) -> Kind {
        let item = |lowering: &mut Self, open: &mut Vec<String>| match shape.items.as_deref() {
            Some(items) => lowering.alias(name, items, open),
            None => Kind::Any,
        };
        match (shape.r#type, &shape.shape) {
            (None, Some(other)) => self.named(other, open),
            (Some(Type::List), _) => {
                Kind::List { item: Box::new(item(self, open)), wrapper: shape.wrapper.clone() }
            }
            (Some(Type::Map), _) => Kind::Map(Box::new(item(self, open))),
            _ => {
                let path = vec![(name, singular(name))];
                self.kind(shape, &mut Context { home: Home::Shapes, since: (0, 0), path })
            }
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
        let hints = hints(shape, &context.path);
        let known = self.records.iter().enumerate().skip(context.since.0);
        let mut parts = known.filter(|(_, known)| known.home == context.home && known.role == Role::Part);
        let same = |known: &Record| known.hints.first() == hints.first() && known.fields == fields;
        if let Some((index, _)) = parts.find(|(_, known)| same(known)) {
            return RecordId(index);
        }
        self.add_record(context.home, Role::Part, hints, origin(&context.path), fields)
    }

    fn inline_enum(&mut self, shape: &Shape, context: &Context<'_>) -> EnumId {
        let hints = hints(shape, &context.path);
        let values = values(shape);
        let known = self.enums.iter().enumerate().skip(context.since.1);
        let mut siblings = known.filter(|(_, known)| known.home == context.home);
        let same = |known: &Enum| known.hints.first() == hints.first() && known.values == values;
        if let Some((index, _)) = siblings.find(|(_, known)| same(known)) {
            return EnumId(index);
        }
        self.add_enum(context.home, hints, origin(&context.path), shape)
    }

    fn add_record(
        &mut self,
        home: Home,
        role: Role,
        hints: Vec<String>,
        origin: String,
        fields: Vec<Field>,
    ) -> RecordId {
        self.records.push(Record { home, role, hints, origin, input: false, fields });
        RecordId(self.records.len() - 1)
    }

    fn add_enum(&mut self, home: Home, hints: Vec<String>, origin: String, shape: &Shape) -> EnumId {
        self.enums.push(Enum { home, hints, origin, values: values(shape) });
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

/// The documented values, each once.
fn values(shape: &Shape) -> Vec<spec::EnumValue> {
    let mut values: Vec<spec::EnumValue> = Vec::new();
    for value in &shape.values {
        if !values.iter().any(|known| known.value == value.value) {
            // Likewise without its place.
            values.push(spec::EnumValue { at: Default::default(), ..value.clone() });
        }
    }
    values
}

/// Names for a shape met at `path`: what the spec says, the innermost wire name in the singular, the two
/// innermost together.
fn hints(shape: &Shape, path: &[(&str, String)]) -> Vec<String> {
    let mut names = path.iter().rev().map(|(_, element)| element.clone());
    let innermost = names.next().unwrap_or_default();
    let outer = names.find(|name| *name != innermost).unwrap_or_default();
    let two = format!("{outer} {innermost}");
    shape.type_name.iter().cloned().chain([innermost, two]).collect()
}

/// The path as it stands on the wire.
fn origin(path: &[(&str, String)]) -> String {
    path.iter().map(|(wire, _)| *wire).collect::<Vec<_>>().join(".")
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
