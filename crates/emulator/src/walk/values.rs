//! Values in responses of the walk: those of enums are documented ones.

use cloudspec_spec::language::{Member, Shape, Type};
use cloudspec_wire::Value;

use super::Walk;
use crate::catalogue::Target;

/// Values that requests or seeds may have, but that no response documents.
const ECHOED: [&str; 10] = [
    "cloud_auto",
    "arm64",
    "icmpv6",
    "UEFI-Preferred",
    "private",
    "improved",
    "CUSTOMERGATEWAY",
    "VPNCONNECTION",
    // Next hops of routes of the system.
    "local",
    "service",
];

impl Walk {
    /// Every value of an enum in the response is documented.
    pub(super) fn check_values(&mut self, target: &'static Target, output: &Value) {
        let mut odd = Vec::new();
        match &target.spec.payload {
            Some(shape) => shape_values(target, "", shape, output, &mut odd),
            None => record_values(target, "", &target.spec.output, output, &mut odd),
        }
        let name = target.operation.name;
        odd.iter().for_each(|what| {
            self.expect(false, &format!("{name}{what} is not a documented value"), String::new);
        });
    }
}

fn record_values(target: &Target, path: &str, members: &[Member], value: &Value, odd: &mut Vec<String>) {
    for member in members {
        let Some(value) = value.get(&member.name) else { continue };
        if member.example.as_deref() == value.as_str() && value.is_string() {
            continue;
        }
        shape_values(target, &format!("{path}.{}", member.name), &member.shape, value, odd);
    }
}

fn shape_values(target: &Target, path: &str, shape: &Shape, value: &Value, odd: &mut Vec<String>) {
    if let Some(named) = shape.shape.as_ref().and_then(|name| target.shapes.get(name)) {
        return shape_values(target, path, named, value, odd);
    }
    match (shape.r#type.unwrap_or(Type::Any), value) {
        (Type::Record, _) => record_values(target, path, &shape.members, value, odd),
        (Type::List, _) => {
            let list = shape.wrapper.as_ref().and_then(|wrapper| value.get(wrapper)).unwrap_or(value);
            let items = list.as_array().into_iter().flatten();
            if let Some(shape) = shape.items.as_deref() {
                items.for_each(|item| shape_values(target, path, shape, item, odd));
            }
        }
        (Type::Enum, Value::String(text)) if ECHOED.contains(&text.as_str()) => {}
        // What callers wrote as a free text of their own is shown as it is.
        (Type::Enum, Value::String(text)) if text.starts_with("text") => {}
        // A value that only the request documents is shown as it was asked for.
        (Type::Enum, Value::String(text)) if is_asked(target, path, text) => {}
        (Type::Enum, Value::String(text)) if !shape.values.iter().any(|value| value.value == *text) => {
            odd.push(format!("{path}: {text:?}"));
        }
        _ => {}
    }
}

/// Whether the input of the same name documents the value.
fn is_asked(target: &Target, path: &str, text: &str) -> bool {
    let inputs =
        target.spec.input.iter().filter(|input| path.rsplit('.').next() == Some(input.name.as_str()));
    inputs.flat_map(|input| &input.shape.values).any(|value| value.value == text)
}
