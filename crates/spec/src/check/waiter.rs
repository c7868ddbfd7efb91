//! Documented ways to wait.

use super::names::{is_identifier, known_names, repeated};
use super::path;
use super::shapes::Shapes;
use crate::catalogue::{ProviderSpec, ServiceSpec};
use crate::diagnostics::Diagnostics;
use crate::language::{Operation, Shape, Type, Waiter};

pub(super) fn check(service: &ServiceSpec, provider: &ProviderSpec, diagnostics: &mut Diagnostics) {
    for waiter in repeated(&service.spec.waiters, |waiter| &waiter.name) {
        diagnostics.error(waiter.at, format!("waiter `{}` is declared twice", waiter.name)).key("name");
    }
    for waiter in &service.spec.waiters {
        check_name(waiter, diagnostics);
        check_outcomes(waiter, diagnostics);
        let Some(operation) = service.operation(&waiter.operation) else {
            if service.unreadable == 0 {
                let names = service.operations.iter().map(|operation| operation.name.as_str());
                diagnostics
                    .error(
                        waiter.at,
                        format!("waiter `{}` polls an unknown operation `{}`", waiter.name, waiter.operation),
                    )
                    .key("operation")
                    .hint(known_names(&waiter.operation, "operations", names));
            }
            continue;
        };
        check_inputs(waiter, operation, provider, diagnostics);
        check_fixed(waiter, operation, Shapes(&service.spec.shapes), diagnostics);
        let shapes = Shapes(&service.spec.shapes);
        match path::follow(&operation.output, &waiter.path, shapes) {
            Err((astray, hint)) => {
                let message = format!("path `{}` of waiter `{}`: {astray}", waiter.path, waiter.name);
                diagnostics.error(waiter.at, message).key("path").hint(hint);
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

fn check_name(waiter: &Waiter, diagnostics: &mut Diagnostics) {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if !is_identifier(&waiter.name) || !waiter.name.bytes().all(good) {
        diagnostics
            .error(waiter.at, format!("`{}` is not a name in snake case", waiter.name))
            .key("name")
            .hint("as in `invocation_finished`; the method becomes `wait_until_invocation_finished`");
    }
}

fn check_outcomes(waiter: &Waiter, diagnostics: &mut Diagnostics) {
    if waiter.success.is_empty() && !waiter.gone {
        diagnostics
            .error(waiter.at, format!("waiter `{}` never succeeds", waiter.name))
            .hint("`success` lists the values that end the wait well, or `gone` says that the resource shall not be there");
    }
    for (i, value) in waiter.failure.iter().enumerate().filter(|(_, value)| waiter.success.contains(value)) {
        diagnostics
            .error(waiter.at, format!("`{value}` is both success and failure of waiter `{}`", waiter.name))
            .key(format!("failure/{i}"));
    }
}

fn check_inputs(
    waiter: &Waiter,
    operation: &Operation,
    provider: &ProviderSpec,
    diagnostics: &mut Diagnostics,
) {
    for (i, name) in waiter.inputs.iter().enumerate() {
        if !operation.input.iter().any(|input| input.name == *name) {
            let names = operation.input.iter().map(|input| input.name.as_str());
            diagnostics
                .error(waiter.at, format!("`{}` has no input `{name}`", operation.name))
                .key(format!("inputs/{i}"))
                .hint(known_names(name, "inputs", names));
        }
    }
    if provider.unreadable {
        return;
    }
    let filled = [&provider.spec.region_parameter, &operation.idempotency_token];
    for input in operation.input.iter().filter(|input| input.required) {
        let is_filled = filled.iter().any(|name| name.as_ref() == Some(&input.name));
        let is_given = waiter.inputs.contains(&input.name) || waiter.fixed.contains_key(&input.name);
        if !is_filled && !is_given {
            diagnostics
                .error(
                    waiter.at,
                    format!("waiter `{}` does not take the required input `{}`", waiter.name, input.name),
                )
                .key("inputs")
                .hint(format!("`{}` cannot be called without it", operation.name));
        }
    }
}

/// Checks the inputs that the waiter itself sets, which can only be strings.
fn check_fixed(waiter: &Waiter, operation: &Operation, shapes: Shapes<'_>, diagnostics: &mut Diagnostics) {
    for name in waiter.fixed.keys() {
        let Some(input) = operation.input.iter().find(|input| input.name == *name) else {
            let names = operation.input.iter().map(|input| input.name.as_str());
            diagnostics
                .error(waiter.at, format!("`{}` has no input `{name}`", operation.name))
                .key(format!("fixed/{name}"))
                .hint(known_names(name, "inputs", names));
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
            if !shape.values.iter().any(|known| known.value == *value) {
                let known = shape.values.iter().map(|known| known.value.as_str());
                diagnostics
                    .error(waiter.at, format!("`{}` never is `{value}`", waiter.path))
                    .key(format!("{key}/{i}"))
                    .hint(known_names(value, "values", known));
            }
        }
    }
}
