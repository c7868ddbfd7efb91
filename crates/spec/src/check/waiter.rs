//! Documented ways to wait.

use super::names::{has, is_identifier, known_names, repeated};
use super::path;
use super::shapes::Shapes;
use crate::catalogue::{ProviderSpec, ServiceSpec};
use crate::diagnostics::Diagnostics;
use crate::language::{Member, Operation, Shape, Type, Waiter};

pub(super) fn check(service: &ServiceSpec, provider: &ProviderSpec, diagnostics: &mut Diagnostics) {
    check_shown(service, diagnostics);
    for waiter in repeated(&service.spec.waiters, |waiter| &waiter.name) {
        diagnostics.error(waiter.at, format!("waiter `{}` is declared twice", waiter.name)).value("name");
    }
    for waiter in &service.spec.waiters {
        check_name(waiter, diagnostics);
        check_outcomes(waiter, diagnostics);
        let Some(operation) = service.operation(&waiter.operation) else {
            let names = || service.operations.iter().map(|operation| operation.name.as_str());
            if service.unreadable == 0 && !has(names(), &waiter.operation) {
                diagnostics
                    .error(
                        waiter.at,
                        format!("waiter `{}` polls an unknown operation `{}`", waiter.name, waiter.operation),
                    )
                    .value("operation")
                    .hint_from(|| known_names(&waiter.operation, "operations", names()));
            }
            continue;
        };
        check_inputs(waiter, operation, provider, diagnostics);
        check_fixed(waiter, operation, Shapes(&service.spec.shapes), diagnostics);
        let shapes = Shapes(&service.spec.shapes);
        match path::follow(&operation.output, &waiter.path, shapes) {
            Err((astray, hint)) => {
                let message = format!("path `{}` of waiter `{}`: {astray}", waiter.path, waiter.name);
                let error = diagnostics.error(waiter.at, message);
                error.value("path").hint(hint).relies_on(operation.at, "output");
            }
            Ok(Some(shape)) => {
                if let Some(shape) = shapes.element(shape) {
                    check_values(waiter, shape, diagnostics);
                }
            }
            Ok(None) => {}
        }
    }
}

/// Checks the waiter that the documentation shows.
fn check_shown(service: &ServiceSpec, diagnostics: &mut Diagnostics) {
    let spec = &service.spec;
    let names = || spec.waiters.iter().map(|waiter| waiter.name.as_str());
    let Some(name) = spec.first_wait.as_deref() else { return };
    let shown = spec.waiters.iter().find(|waiter| waiter.name == name);
    if let Some(waiter) = shown
        && let Some(operation) = service.operation(&waiter.operation)
    {
        let inputs = operation.input.iter().filter(|input| waiter.inputs.contains(&input.name));
        for input in inputs.filter(|input| !takes_strings(input, Shapes(&spec.shapes))) {
            diagnostics
                .error(
                    spec.at,
                    format!("the first wait takes the input `{}`, which is no string", input.name),
                )
                .value("first_wait")
                .hint("the example in the documentation passes strings and lists of strings");
        }
    }
    if shown.is_none() && !has(names(), name) {
        diagnostics
            .error(spec.at, format!("the first wait is an unknown waiter `{name}`"))
            .value("first_wait")
            .hint_from(|| known_names(name, "waiters", names()))
            .relies_on(spec.at, "waiters");
    }
}

/// Whether an input is a string or a list of strings, or may be one.
fn takes_strings(input: &Member, shapes: Shapes<'_>) -> bool {
    let Some(shape) = shapes.resolve(&input.shape) else { return true };
    let items = shape.items.as_deref().filter(|_| shape.r#type == Some(Type::List));
    let inner = items.map_or(Some(shape), |items| shapes.resolve(items));
    inner.and_then(|inner| inner.r#type).is_none_or(|r#type| r#type == Type::String)
}

fn check_name(waiter: &Waiter, diagnostics: &mut Diagnostics) {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if !is_identifier(&waiter.name) || !waiter.name.bytes().all(good) {
        diagnostics
            .error(waiter.at, format!("`{}` is not a name in snake case", waiter.name))
            .value("name")
            .hint("as in `invocation_finished`; the method becomes `wait_until_invocation_finished`");
    }
}

fn check_outcomes(waiter: &Waiter, diagnostics: &mut Diagnostics) {
    if waiter.success.is_empty() && !waiter.gone {
        diagnostics
            .error(waiter.at, format!("waiter `{}` never succeeds", waiter.name))
            .hint("`success` lists the values that end the wait well, or `gone` says that the resource shall not be there")
            .relies_on(waiter.at, "success")
            .relies_on(waiter.at, "gone");
    }
    for (i, value) in waiter.failure.iter().enumerate().filter(|(_, value)| waiter.success.contains(value)) {
        diagnostics
            .error(waiter.at, format!("`{value}` is both success and failure of waiter `{}`", waiter.name))
            .value(format!("failure/{i}"));
    }
}

fn check_inputs(
    waiter: &Waiter,
    operation: &Operation,
    provider: &ProviderSpec,
    diagnostics: &mut Diagnostics,
) {
    let names = || operation.input.iter().map(|input| input.name.as_str());
    for (i, name) in waiter.inputs.iter().enumerate() {
        if !has(names(), name) {
            diagnostics
                .error(waiter.at, format!("`{}` has no input `{name}`", operation.name))
                .value(format!("inputs/{i}"))
                .hint_from(|| known_names(name, "inputs", names()))
                .relies_on(operation.at, "input");
        }
    }
    // One that is unknown may be meant for one that is missing.
    if provider.unreadable || waiter.inputs.iter().any(|name| !has(names(), name)) {
        return;
    }
    let filled = [&provider.spec.region_parameter, &operation.idempotency_token];
    // An input whose name could not be read may be any of them.
    for input in operation.input.iter().filter(|input| input.required && !input.name.is_empty()) {
        let is_filled = filled.iter().any(|name| name.as_ref() == Some(&input.name));
        let is_given = waiter.inputs.contains(&input.name) || waiter.fixed.contains_key(&input.name);
        if !is_filled && !is_given {
            diagnostics
                .error(
                    waiter.at,
                    format!("waiter `{}` does not take the required input `{}`", waiter.name, input.name),
                )
                .value("inputs")
                .hint(format!("`{}` cannot be called without it", operation.name))
                .relies_on(waiter.at, "fixed")
                .relies_on(operation.at, "idempotency_token");
        }
    }
}

/// Checks the inputs that the waiter itself sets, which can only be strings.
fn check_fixed(waiter: &Waiter, operation: &Operation, shapes: Shapes<'_>, diagnostics: &mut Diagnostics) {
    for name in waiter.fixed.keys() {
        let Some(input) = operation.input.iter().find(|input| input.name == *name) else {
            let names = || operation.input.iter().map(|input| input.name.as_str());
            if !has(names(), name) {
                diagnostics
                    .error(waiter.at, format!("`{}` has no input `{name}`", operation.name))
                    .key(format!("fixed/{name}"))
                    .hint_from(|| known_names(name, "inputs", names()))
                    .relies_on(operation.at, "input");
            }
            continue;
        };
        let r#type = shapes.resolve(&input.shape).and_then(|shape| shape.r#type);
        let is_text = r#type.is_none_or(|r#type| matches!(r#type, Type::String | Type::Enum));
        if !is_text || waiter.inputs.contains(name) {
            diagnostics
                .error(waiter.at, format!("waiter `{}` cannot fix the input `{name}`", waiter.name))
                .key(format!("fixed/{name}"))
                .hint("a fixed input is a text that the waiter does not take");
        }
    }
}

fn check_values(waiter: &Waiter, shape: &Shape, diagnostics: &mut Diagnostics) {
    if shape.r#type != Some(Type::Enum) {
        return;
    }
    for (key, values) in [("success", &waiter.success), ("failure", &waiter.failure)] {
        for (i, value) in values.iter().enumerate() {
            let known = || shape.values.iter().map(|known| known.value.as_str());
            if !has(known(), value) {
                diagnostics
                    .error(waiter.at, format!("`{}` never is `{value}`", waiter.path))
                    .value(format!("{key}/{i}"))
                    .hint_from(|| known_names(value, "values", known()))
                    .relies_on(shape.at, "values");
            }
        }
    }
}
