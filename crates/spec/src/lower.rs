//! From a checked spec to the [`Model`]: defaults filled in, references resolved, inline shapes collected.
//!
//! Lowering does not fail. What [`crate::check`] would have refused becomes something harmless: a reference to
//! a shape that does not exist holds any JSON value.

mod calls;
mod context;
mod groups;
mod order;
mod reach;
mod shapes;

use cloudspec_wire as wire;

use crate::catalogue::ServiceSpec;
use crate::explain::explained;
use crate::ir::{Field, Home, Model, Operation, OperationId, PAYLOAD, Role};
use crate::language::{self as spec, Member, Provider, Shape};
use calls::{paging, waiter};
use context::Context;
use groups::Groups;
use reach::{box_cycles, mark_input};
use shapes::{Lowering, new_field, placeless};

/// Lowers a service of `provider`. Documentation that it lacks comes from the glossary.
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
        first_wait: service.spec.first_wait.clone(),
        waiters,
        sources: service.spec.sources.clone(),
    }
}

/// The sources of an operation. A source without a date gets the date of the service's source with the same id, since
/// both were read together.
fn dated(sources: &[spec::Source], service: &[spec::Source]) -> Vec<spec::Source> {
    let date = |source: &spec::Source| {
        let same = service.iter().find(|known| source.id.is_some() && known.id == source.id);
        source.date.clone().or_else(|| same?.date.clone())
    };
    sources.iter().map(|source| spec::Source { date: date(source), ..source.clone() }).collect()
}

fn protocol(protocol: spec::Protocol) -> wire::Protocol {
    match protocol {
        spec::Protocol::Rpc => wire::Protocol::Rpc,
        spec::Protocol::Roa => wire::Protocol::Roa,
        spec::Protocol::Action => wire::Protocol::Action,
    }
}

impl Lowering<'_> {
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
            path: operation.path.clone(),
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
            sources: dated(&operation.sources, &self.service.sources),
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
        field.required = member.required && !member.late;
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

    /// The only field of a response that is not an object.
    fn payload<'c>(&mut self, shape: &'c Shape, context: &mut Context<'c>) -> Field {
        let kind = context.within(PAYLOAD, PAYLOAD.to_owned(), |context| self.kind(shape, context));
        let limits = self.limits(shape);
        new_field(PAYLOAD, kind, limits)
    }
}
