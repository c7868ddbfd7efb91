//! Builds the tables of a service at run time, equal to those that the generator writes as code.
//!
//! Tables are `'static`, and so is a catalogue that is loaded at run time: what [`build`] makes lives as long
//! as the process. Each string is stored once per service.

use std::collections::HashSet;
use std::sync::OnceLock;

use cloudspec_wire as wire;
use wire::{Errors, Field, Schema, Shape};

use crate::ir::{self, EnumId, Kind, Model, RecordId};
use crate::language;
use crate::naming::{Names, name};

/// Builds the tables of `model`. Requests and responses that they make are `Dynamic`.
pub fn build(model: &Model) -> &'static wire::Service {
    Builder::new(model).service()
}

struct Builder<'m> {
    model: &'m Model,
    names: Names,
    texts: HashSet<&'static str>,
    records: Vec<Progress>,
    enums: Vec<Option<&'static [&'static str]>>,
}

/// The state of the table of a record.
#[derive(Clone, Copy)]
enum Progress {
    Untouched,
    /// It is being built. Rows that refer to it meanwhile get the cell into which it will be stored.
    Begun(&'static OnceLock<&'static Schema>),
    Done(&'static Schema),
}

// Ids are in range, and the lists of the builder are as long as those of the model.
impl<'m> Builder<'m> {
    fn new(model: &'m Model) -> Self {
        Builder {
            model,
            names: name(model),
            texts: HashSet::new(),
            records: vec![Progress::Untouched; model.records.len()],
            enums: vec![None; model.enums.len()],
        }
    }

    fn service(&mut self) -> &'static wire::Service {
        let model = self.model;
        let codes = wire::Codes::new()
            .throttling(self.texts(&model.codes.throttling))
            .transient(self.texts(&model.codes.transient))
            .expired(self.texts(&model.codes.expired))
            .skew(self.texts(&model.codes.skew));
        let operations = model.operations.iter().map(|operation| self.operation(operation)).collect();
        let waiters = model.waiters.iter().map(|waiter| self.waiter(waiter)).collect();
        let [provider, name, product, version] =
            [&model.provider, &model.name, &model.product, &model.version].map(|text| self.text(text));
        let service = wire::Service::new(provider, name, product, version, model.protocol)
            .endpoints(self.endpoints(&model.endpoints))
            .codes(keep(codes))
            .operations(keep_all(operations))
            .waiters(keep_all(waiters));
        keep(service)
    }

    fn endpoints(&mut self, endpoints: &language::Endpoints) -> wire::Endpoints {
        let region = |(region, host): (&String, &String)| (self.text(region), self.text(host));
        let mut hosts =
            wire::Endpoints::new().regions(keep_all(endpoints.regions.iter().map(region).collect()));
        hosts.rule = self.optional(&endpoints.rule);
        hosts.central = self.optional(&endpoints.central);
        hosts
    }

    fn operation(&mut self, operation: &ir::Operation) -> &'static wire::Operation {
        let (input, output) = (self.schema(operation.input), self.schema(operation.output));
        let name = self.text(&operation.name);
        let mut table = wire::Operation::dynamic(name, operation.effect, input, output)
            .method(operation.method)
            .errors(Errors::new(self.text(&operation.error_lines().join("\n"))));
        table.revision = self.optional(&operation.revision);
        table.path = self.optional(&operation.path);
        table.content_type = self.optional(&operation.content_type);
        table.body = operation.body;
        table.anonymous = operation.anonymous;
        table.idempotency_token = self.optional(&operation.idempotency_token);
        table.paging = operation.paging.as_ref().map(|paging| self.paging(paging));
        table.facts = self.facts(operation);
        keep(table)
    }

    fn facts(&mut self, operation: &ir::Operation) -> &'static wire::Facts {
        let replaced_by =
            operation.deprecated.as_ref().and_then(|deprecated| deprecated.replaced_by.as_ref());
        let mut facts = wire::Facts::new();
        facts.access = operation.access.map(wire_access);
        facts.risk = operation.risk.map(wire_risk);
        facts.charge = operation.charge.map(wire_charge);
        facts.asynchronous = operation.asynchronous.as_ref().map(|asynchronous| {
            let mut table = wire::Asynchronous::new();
            table.poll = self.optional(&asynchronous.poll);
            table.interval = asynchronous.interval;
            table.attempts = asynchronous.attempts;
            table
        });
        facts.authorization =
            operation.authorization.as_ref().map(|authorization| self.authorization(authorization));
        facts.replaced_by = replaced_by.map(|operation| self.text(operation));
        keep(facts)
    }

    fn authorization(&mut self, authorization: &language::Authorization) -> wire::Authorization {
        let resources = authorization.resources.iter().map(|resource| {
            let table =
                wire::AuthorizedResource::new(self.text(&resource.kind), self.text(&resource.template));
            if resource.required { table.required() } else { table }
        });
        let resources = keep_all(resources.collect());
        wire::Authorization::new(self.text(&authorization.action))
            .resources(resources)
            .conditions(self.texts(&authorization.conditions))
            .dependent(self.texts(&authorization.dependent))
    }

    fn paging(&mut self, paging: &ir::Paging) -> &'static wire::Paging {
        let mut table = match &paging.style {
            ir::PagingStyle::Token { input, output } => {
                wire::Paging::token(self.text(input), self.texts(output))
            }
            ir::PagingStyle::Number { input } => wire::Paging::number(self.text(input)),
        };
        table.size = self.optional(&paging.size);
        table.alternatives = self.texts(&paging.alternatives);
        table.items = self.texts(&paging.items);
        table.total = paging.total.as_deref().map(|total| self.texts(total));
        keep(table)
    }

    fn waiter(&mut self, waiter: &ir::Waiter) -> &'static wire::Waiter {
        let operation = self.text(&self.model.operation(waiter.operation).name);
        let table = wire::Waiter::new(self.text(&waiter.name), operation)
            .path(self.texts(&waiter.path))
            .success(self.texts(&waiter.success))
            .failure(self.texts(&waiter.failure))
            .delay(waiter.delay)
            .timeout(waiter.timeout);
        let table = table.not_found(self.texts(&waiter.not_found));
        keep(if waiter.gone { table.gone() } else { table })
    }

    /// The table of a record.
    fn schema(&mut self, id: RecordId) -> &'static Schema {
        match self.records[id.0] {
            Progress::Done(schema) => schema,
            // Only `record` asks for a table that is being built, and it looks first.
            Progress::Untouched | Progress::Begun(_) => self.new_schema(id),
        }
    }

    fn new_schema(&mut self, id: RecordId) -> &'static Schema {
        let cell = keep(OnceLock::new());
        self.records[id.0] = Progress::Begun(cell);
        let model = self.model;
        let fields = model.record(id).fields.iter().map(|field| self.field(field)).collect();
        let name = self.text(&self.names.records[id.0].clone());
        let schema = keep(Schema::new(name, keep_all(fields)));
        self.records[id.0] = Progress::Done(schema);
        cell.get_or_init(|| schema)
    }

    fn field(&mut self, field: &ir::Field) -> Field {
        let mut row = self.row(&field.wire, &field.kind).place(field.place).style(field.style);
        row.required = field.required;
        row.secret = field.secret;
        row.deprecated = field.deprecated.is_some();
        row.filled = field.filled;
        row.sent_empty = field.sent_empty;
        row.precision = field.precision;
        row.limits = self.limits(&field.limits).unwrap_or(row.limits);
        row
    }

    /// The row of a member or element, as far as what it holds decides.
    fn row(&mut self, wire: &str, kind: &Kind) -> Field {
        let wire = self.text(wire);
        match kind {
            Kind::List { item, wrapper: None } => Field::new(wire, self.shape(item)).list(),
            Kind::List { item, wrapper: Some(wrapper) } => {
                Field::new(wire, self.shape(item)).wrapped(self.text(wrapper))
            }
            Kind::Map(item) => Field::new(wire, self.shape(item)).map(),
            one => Field::new(wire, self.shape(one)),
        }
    }

    fn shape(&mut self, kind: &Kind) -> Shape {
        match kind {
            Kind::String => Shape::String,
            Kind::Bytes => Shape::Bytes,
            Kind::Boolean => Shape::Boolean,
            Kind::Int32 => Shape::Int32,
            Kind::Int64 => Shape::Int64,
            Kind::Float => Shape::Float,
            Kind::Double => Shape::Double,
            Kind::Timestamp => Shape::Timestamp,
            Kind::Any => Shape::Any,
            Kind::Enum(id) => Shape::Enum(self.values(*id)),
            Kind::Record(id) => self.record(*id),
            nested @ (Kind::List { .. } | Kind::Map(_)) => Shape::Nested(keep(self.row("", nested))),
        }
    }

    fn record(&mut self, id: RecordId) -> Shape {
        match self.records[id.0] {
            Progress::Begun(cell) => Shape::Late(cell),
            Progress::Untouched | Progress::Done(_) => Shape::Record(self.schema(id)),
        }
    }

    fn values(&mut self, id: EnumId) -> &'static [&'static str] {
        if let Some(values) = self.enums[id.0] {
            return values;
        }
        let model = self.model;
        let values =
            keep_all(model.enumeration(id).values.iter().map(|value| self.text(&value.value)).collect());
        self.enums[id.0] = Some(values);
        values
    }

    fn limits(&mut self, limits: &ir::Limits) -> Option<&'static wire::Limits> {
        if *limits == ir::Limits::default() {
            return None;
        }
        let mut table = wire::Limits::new()
            .length(limits.min_length, limits.max_length)
            .range(limits.minimum, limits.maximum)
            .items(limits.min_items, limits.max_items);
        table.pattern = self.optional(&limits.pattern);
        Some(keep(table))
    }

    fn text(&mut self, text: &str) -> &'static str {
        if let Some(known) = self.texts.get(text) {
            return known;
        }
        let kept: &'static str = text.to_owned().leak();
        self.texts.insert(kept);
        kept
    }

    fn optional(&mut self, text: &Option<String>) -> Option<&'static str> {
        text.as_deref().map(|text| self.text(text))
    }

    fn texts(&mut self, texts: &[String]) -> &'static [&'static str] {
        keep_all(texts.iter().map(|text| self.text(text)).collect())
    }
}

fn wire_access(access: language::Access) -> wire::Access {
    match access {
        language::Access::Get => wire::Access::Get,
        language::Access::List => wire::Access::List,
        language::Access::Create => wire::Access::Create,
        language::Access::Update => wire::Access::Update,
        language::Access::Delete => wire::Access::Delete,
        language::Access::None => wire::Access::None,
    }
}

fn wire_risk(risk: language::Risk) -> wire::Risk {
    match risk {
        language::Risk::None => wire::Risk::None,
        language::Risk::Low => wire::Risk::Low,
        language::Risk::Medium => wire::Risk::Medium,
        language::Risk::High => wire::Risk::High,
    }
}

fn wire_charge(charge: language::Charge) -> wire::Charge {
    match charge {
        language::Charge::Free => wire::Charge::Free,
        language::Charge::Paid => wire::Charge::Paid,
    }
}

fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn keep_all<T>(values: Vec<T>) -> &'static [T] {
    Box::leak(values.into_boxed_slice())
}
