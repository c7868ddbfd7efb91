//! The parameters of a request, in query and form.

use std::collections::BTreeMap;

use crate::case::{Outcome, text};
use cloudspec_acceptance::compare::without_empty;
use cloudspec_runtime::Request;
use cloudspec_wire::{Value, query};

/// Everything that travels in query and form.
pub fn parameters(request: &Request) -> BTreeMap<String, String> {
    let form = match request.headers.get("content-type") {
        Some(kind) if kind.starts_with("application/x-www-form-urlencoded") => {
            query::parse_form(&String::from_utf8_lossy(&request.body))
        }
        _ => Vec::new(),
    };
    let all = request.query.iter().cloned().chain(form);
    all.map(|(name, value)| (name.into_owned(), value)).collect()
}

/// Parameters of the protocol, not of the operation.
const COMMON: [&str; 9] = [
    "AccessKeyId",
    "Action",
    "Format",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

pub fn same_parameters(case: &Value, ours: &BTreeMap<String, String>) -> Outcome {
    let wire = case["expect"]["wire"].as_object().unwrap();
    let is_common = |name: &str| COMMON.contains(&name) && !wire.contains_key(name);
    if let Some((name, value)) = ours.iter().find(|(name, _)| !wire.contains_key(*name) && !is_common(name)) {
        return Err(format!("{name}={value} should not be there"));
    }
    for (name, expected) in wire {
        let Some(found) = ours.get(name) else {
            return Err(format!("{name} is not there, expected {expected}"));
        };
        let expected = text(expected);
        let is_same = match case["expect"]["types"][name].as_str() {
            Some("integer" | "number") => expected.parse::<f64>() == found.parse::<f64>(),
            Some("json") => {
                let parse = |text: &str| serde_json::from_str(text).map(|value| without_empty(&value)).ok();
                parse(&expected).is_some() && parse(&expected) == parse(found)
            }
            _ => expected == *found,
        };
        if !is_same {
            return Err(format!("{name}: expected {expected}, found {found}"));
        }
    }
    Ok(())
}

pub fn same_common_parameters(case: &Value, request: &Request) -> Outcome {
    for (name, value) in case["signed"]["rpc1"]["common"].as_object().unwrap() {
        let found = parameter(request, name)?;
        let is_same = match name.as_str() {
            // Covers the spelling of booleans, which differs.
            "Signature" => true,
            "Format" => found.eq_ignore_ascii_case(&text(value)),
            _ => found == text(value),
        };
        if !is_same {
            return Err(format!("{name}: expected {value}, found {found}"));
        }
    }
    Ok(())
}

pub fn parameter(request: &Request, name: &str) -> Result<String, String> {
    parameters(request).remove(name).ok_or_else(|| format!("{name} is not there"))
}
