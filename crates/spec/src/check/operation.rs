//! Operations.

use std::collections::BTreeMap;

use super::names::{has, known_names, repeated};
use super::shape::{Context, Side};
use super::shapes::Shapes;
use super::{dates, paging, shape, template};
use crate::catalogue::ServiceSpec;
use crate::diagnostics::{Diagnostics, Files};
use crate::language::{Effect, Member, Operation, Place, Protocol, Service, Type};

/// Checks that files are named after their operations, and that no operation occurs twice.
pub(super) fn check_names(service: &ServiceSpec, files: &Files, diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<String, &Operation> = BTreeMap::new();
    for operation in &service.operations {
        let stem = operation.stem();
        let file = files.get(operation.at).map(|file| file.path.as_str());
        let name = file.and_then(|path| path.rsplit('/').next());
        if let Some(name) = name.filter(|name| *name != format!("{stem}.json")) {
            diagnostics
                .error(operation.at, format!("operation `{stem}` is in the file `{name}`"))
                .value("name")
                .hint(format!("the file is called `{stem}.json`"));
        }
        let Some(first) = first.insert(stem, operation) else { continue };
        let what = match &operation.revision {
            Some(revision) => format!("revision `{revision}` of `{}` is declared twice", operation.name),
            None => format!("operation `{}` is declared twice", operation.name),
        };
        let error = diagnostics.error(operation.at, what);
        error.value(if operation.revision.is_some() { "revision" } else { "name" });
        if let Some(file) = files.get(first.at) {
            error.hint(format!("also in {}", file.path));
        }
    }
}

/// Checks the operation that an asynchronous operation is followed by.
pub(super) fn check_polls(service: &ServiceSpec, diagnostics: &mut Diagnostics) {
    for operation in service.operations.iter().filter(|_| service.unreadable == 0) {
        let Some(asynchronous) = &operation.asynchronous else { continue };
        let Some(poll) = asynchronous.poll.as_deref().filter(|poll| !poll.contains("::")) else { continue };
        let names = || service.operations.iter().map(|operation| operation.name.as_str());
        let (message, hint, polled) = match service.operation(poll) {
            None if has(names(), poll) => continue,
            None => (
                format!("`{}` is followed by an unknown operation `{poll}`", operation.name),
                known_names(poll, "operations", names()),
                None,
            ),
            Some(other) if other.effect == Effect::Write => (
                format!("`{}` is followed by `{poll}`, which changes something", operation.name),
                "the operation to poll only reads".to_owned(),
                Some(other.at),
            ),
            Some(_) => continue,
        };
        let error = diagnostics.error(asynchronous.at, message);
        error.value("poll").hint(hint);
        if let Some(polled) = polled {
            error.relies_on(polled, "effect");
        }
    }
}

pub(super) fn check(operation: &Operation, service: &Service, diagnostics: &mut Diagnostics) {
    let shapes = Shapes(&service.shapes);
    let sources = [operation.sources.as_slice(), service.sources.as_slice()];
    let context = |side| Context { side, shapes, service: service.at, sources };
    shape::check_sources(&operation.sources, diagnostics);
    dates::check_operation(operation, diagnostics);
    shape::check_members(&operation.input, true, context(Side::Input), diagnostics);
    shape::check_members(&operation.output, true, context(Side::Output), diagnostics);
    if let Some(payload) = &operation.payload {
        shape::check(payload, context(Side::Output), diagnostics);
        if !operation.output.is_empty() {
            diagnostics.error(operation.at, "both `output` and `payload`").key("payload").hint(
                "`output` has the members of a response that is an object, `payload` is any other response",
            );
        }
    }
    check_path(operation, service.protocol, diagnostics);
    check_places(operation, service.protocol, shapes, diagnostics);
    check_errors(operation, diagnostics);
    check_token(operation, shapes, diagnostics);
    check_authorization(operation, diagnostics);
    if let Some(paging) = &operation.paging {
        paging::check(paging, operation, shapes, diagnostics);
    }
}

/// Checks that placeholders in names of resources are closed, and that an action belongs to a service.
fn check_authorization(operation: &Operation, diagnostics: &mut Diagnostics) {
    let Some(authorization) = &operation.authorization else { return };
    if !authorization.action.contains(':') {
        diagnostics
            .error(authorization.at, format!("`{}` is not an action", authorization.action))
            .value("action")
            .hint("as in `ecs:DescribeInvocations`");
    }
    for resource in &authorization.resources {
        let (opened, closed) =
            (resource.template.matches("{#").count(), resource.template.matches('}').count());
        if opened != closed {
            diagnostics
                .error(resource.at, format!("a place in `{}` is not closed", resource.template))
                .value("template")
                .hint("as in `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`");
        }
    }
}

/// The path and the inputs that go into it.
fn check_path(operation: &Operation, protocol: Protocol, diagnostics: &mut Diagnostics) {
    let path = operation.path.as_deref().unwrap_or("/");
    if !path.starts_with('/') {
        diagnostics.error(operation.at, format!("path `{path}` does not start with `/`")).value("path");
    }
    if protocol == Protocol::Rpc && operation.path.is_some() {
        diagnostics
            .error(operation.at, format!("path `{path}` in an `rpc` service"))
            .key("path")
            .hint("`rpc` operations are called by their names; a service with paths is `roa`");
    }
    let names = match template::names(path) {
        Ok(names) => names,
        Err(why) => {
            diagnostics.error(operation.at, format!("path `{path}`: {why}")).value("path");
            return;
        }
    };
    let inputs: Vec<&Member> =
        operation.input.iter().filter(|input| input.place == Some(Place::Path)).collect();
    let is_named = |name: &str| has(inputs.iter().map(|input| input.name.as_str()), name);
    for name in names.iter().filter(|name| !is_named(name)) {
        let elsewhere = operation.input.iter().find(|input| input.name == *name);
        let hint = match elsewhere {
            Some(_) => format!("input `{name}` needs `\"place\": \"path\"`"),
            None => known_names(name, "path inputs", inputs.iter().map(|input| input.name.as_str())),
        };
        let error = diagnostics.error(operation.at, format!("no path input for `{{{name}}}` in `{path}`"));
        error.value("path").hint(hint).relies_on(operation.at, "input");
        if let Some(input) = elsewhere {
            error.relies_on(input.at, "place");
        }
    }
    for input in inputs {
        if !names.contains(&input.name.as_str()) {
            diagnostics
                .error(input.at, format!("path `{path}` has no `{{{}}}`", input.name))
                .value("name")
                .hint_from(|| known_names(&input.name, "names in the path", names.iter().copied()))
                .relies_on(operation.at, "path");
        }
        if !input.required {
            diagnostics
                .error(input.at, format!("path input `{}` is not required", input.name))
                .value("place")
                .hint("a path cannot go without its parts; add `\"required\": true`")
                .relies_on(input.at, "required");
        }
    }
}

/// Checks that the parameters of a request fit together: there is one body, of one kind.
fn check_places(
    operation: &Operation,
    protocol: Protocol,
    shapes: Shapes<'_>,
    diagnostics: &mut Diagnostics,
) {
    let mut body: Option<&Member> = None;
    for input in &operation.input {
        let Some(place) = input.place else { continue };
        if !protocol.places().contains(&place) {
            let known: Vec<String> = protocol.places().iter().map(|place| format!("`{place}`")).collect();
            diagnostics
                .error(input.at, format!("place `{place}` in a service with protocol `{protocol}`"))
                .value("place")
                .hint(format!("`{protocol}` has {}", known.join(", ")));
        }
        let r#type = shapes.resolve(&input.shape).and_then(|shape| shape.r#type);
        if place.is_one_string() && r#type.is_some_and(Type::is_structured) {
            diagnostics
                .error(input.at, format!("input `{}` in the {place} is not a scalar", input.name))
                .value("place");
        }
        if !place.is_in_body() {
            continue;
        }
        let first = *body.get_or_insert(input);
        if first.place != Some(place) {
            let (name, other) = (&first.name, first.place.unwrap_or_default());
            diagnostics
                .error(input.at, format!("place `{place}` beside place `{other}` of `{name}`"))
                .value("place")
                .hint("a request has one body: a form, a JSON object, or one payload");
        } else if place == Place::Payload && !std::ptr::eq(first, input) {
            diagnostics
                .error(input.at, format!("two payloads: `{}` and `{}`", first.name, input.name))
                .value("place")
                .hint("several members of one JSON body have place `body`");
        }
    }
}

fn check_errors(operation: &Operation, diagnostics: &mut Diagnostics) {
    for error in repeated(&operation.errors, |error| (error.status, &error.code)) {
        diagnostics
            .warning(error.at, format!("error {} `{}` is declared twice", error.status, error.code))
            .value("code");
    }
    for error in operation.errors.iter().filter(|error| !(100..600).contains(&error.status)) {
        diagnostics
            .error(error.at, format!("{} is not an HTTP status", error.status))
            .value("status")
            .hint("from 100 to 599");
    }
}

fn check_token(operation: &Operation, shapes: Shapes<'_>, diagnostics: &mut Diagnostics) {
    let Some(name) = &operation.idempotency_token else { return };
    let Some(input) = operation.input.iter().find(|input| input.name == *name) else {
        let names = || operation.input.iter().map(|input| input.name.as_str());
        if !has(names(), name) {
            diagnostics
                .error(operation.at, format!("idempotency token `{name}` is not an input"))
                .value("idempotency_token")
                .hint_from(|| known_names(name, "inputs", names()))
                .relies_on(operation.at, "input");
        }
        return;
    };
    let r#type = shapes.resolve(&input.shape).and_then(|shape| shape.r#type);
    if r#type.is_some_and(|r#type| r#type != Type::String) {
        diagnostics
            .error(operation.at, format!("idempotency token `{name}` is not a string"))
            .value("idempotency_token");
    }
}
