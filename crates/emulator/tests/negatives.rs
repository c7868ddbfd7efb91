//! Every limit in the tables, broken by a request of its own: the response is the documented error, or a stated default.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::collections::BTreeMap;

use cloudspec_emulator::Emulator;
use cloudspec_runtime::Response;
use cloudspec_spec::language::{Member, Shape, Type};
use cloudspec_wire::{Field, Place, Value};
use common::{Case, Scheme};
use serde_json::json;

/// The codes that stand where an operation documents none, as the README states them.
const DEFAULTS: [&str; 10] = [
    "MissingParameter",
    "InvalidParameter",
    "MISSING_PARAMETER",
    "INVALID_PARAMETER_TYPE",
    "INVALID_PARAMETER_EXCEED_MAXIMUM",
    "INVALID_PARAMETER_LESS_MINIMUM",
    "INVALID_PARAMETER_EXCEED_LENGTH",
    "INVALID_PARAMETER_LESS_LENGTH",
    "INVALID_PARAMETER_PATTERN_ERROR",
    "INVALID_PARAMETER_VALUE",
];

/// An input that breaks one limit, and which.
struct Broken {
    limit: &'static str,
    path: String,
    input: Value,
}

/// How often each limit was broken, and how often the code was documented.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
struct Count {
    documented: u32,
    default: u32,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_request_that_breaks_one_limit_gets_the_documented_error_or_the_default() {
    let builder = Emulator::builder().behaviours(false).check_signatures(false).journal(0);
    let emulator = builder.start().await.unwrap();
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let mut failures = Vec::new();
    for case in common::cases() {
        for broken in broken_inputs(case) {
            let Some(response) = send(&emulator, case, &broken.input) else {
                // A path without one of its parts is another path.
                let is_in_path = |field: &Field| field.wire == broken.path && field.place == Place::Path;
                if !case.operation.input.fields.iter().any(is_in_path) {
                    failures.push(format!("{} {}: cannot be sent", case.operation.name, broken.path));
                }
                continue;
            };
            let code = code(&response);
            let count = counts.entry(broken.limit.to_owned()).or_default();
            let is_documented =
                case.operation.errors.find(&code).is_some_and(|error| error.status == response.status);
            match (is_documented, DEFAULTS.contains(&code.as_str()) && response.status == 400) {
                (true, _) => count.documented += 1,
                (false, true) => count.default += 1,
                (false, false) => failures.push(format!(
                    "{}/{} {} of {}: {} {code:?}",
                    case.service.name, case.operation.name, broken.limit, broken.path, response.status
                )),
            }
        }
    }
    assert!(failures.is_empty(), "{}:\n{}", failures.len(), failures.join("\n"));
    let shown = serde_json::to_string_pretty(&counts).unwrap();
    println!("{shown}");
    let baseline: BTreeMap<String, Count> = serde_json::from_str(include_str!("negatives.json")).unwrap();
    let is_less = |(limit, count): (&String, &Count)| {
        let now = counts.get(limit).copied().unwrap_or_default();
        now.documented < count.documented || now.documented + now.default < count.documented + count.default
    };
    assert!(!baseline.iter().any(is_less), "fewer than in tests/negatives.json:\n{shown}");
}

/// Sends the input; `None` when it cannot even be written down as a request.
fn send(emulator: &Emulator, case: &Case, input: &Value) -> Option<Response> {
    let request = common::try_unsigned(emulator, case, input, Scheme::Usual)?;
    common::try_send(emulator, &request).ok()
}

fn code(response: &Response) -> String {
    let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    body.get("Code").or(body.get("code")).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// An input for each limit of the operation.
fn broken_inputs(case: &Case) -> Vec<Broken> {
    let base = common::required_input(case);
    let mut all = Vec::new();
    // Elements of a list go by the names of members that stand beside it, where there are such: `DataDisk.1.Size`.
    let names = || case.operation.input.fields.iter().map(|field| field.wire);
    let is_twin = |path: &str| {
        let list = path.split_once("[]").map(|(list, _)| format!("{list}.1."));
        list.is_some_and(|beginning| names().any(|name| name.starts_with(&beginning)))
    };
    members(case, &case.spec.input, &base, String::new(), 0, &mut |limit, path, input| {
        if !is_twin(&path) {
            all.push(Broken { limit, path, input });
        }
    });
    all
}

type Found<'f> = &'f mut dyn FnMut(&'static str, String, Value);

/// Breaks the limits of every member of a record that has the value `base`.
fn members(case: &Case, all: &[Member], base: &Value, path: String, depth: usize, found: Found<'_>) {
    let of = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    for member in all {
        let with = |value: Value| {
            let mut record = base.clone();
            record[&member.name] = value;
            record
        };
        // An older revision is told by its members, so that without one the request is for another.
        if member.required && case.operation.revision.is_none() {
            let limit = if depth == 0 { "required" } else { "nested required" };
            let others = all.iter().filter(|other| other.name != member.name);
            if let Some(record) = without(case, base, &member.name, others, depth > 0) {
                found(limit, of(&member.name), record);
            }
        }
        let mut report = |limit, path, value| found(limit, path, with(value));
        values(case, &member.shape, member.example.as_deref(), of(&member.name), depth, &mut report);
    }
}

/// The record without one of its members. One that is to be there needs another instead: nothing else of it may travel.
fn without<'m>(
    case: &Case,
    base: &Value,
    name: &str,
    mut others: impl Iterator<Item = &'m Member>,
    needs_one: bool,
) -> Option<Value> {
    let mut record = base.clone();
    let members = record.as_object_mut()?;
    members.remove(name);
    if needs_one && members.is_empty() {
        let other = others.next()?;
        let value = common::fitting(&other.shape, other.example.as_deref(), &case.shapes);
        members.insert(other.name.clone(), value);
    }
    Some(record)
}

/// Values of a shape that break one of its limits each.
fn values(case: &Case, shape: &Shape, example: Option<&str>, path: String, depth: usize, found: Found<'_>) {
    if depth > 4 {
        return;
    }
    if let Some(named) = shape.shape.as_ref().and_then(|name| case.shapes.get(name)) {
        return values(case, named, example, path, depth + 1, found);
    }
    let fitting = || common::fitting(shape, example, &case.shapes);
    match shape.r#type.unwrap_or(Type::Any) {
        Type::Record => members(case, &shape.members, &fitting(), path, depth + 1, found),
        Type::List => list(case, shape, example, path, depth, found),
        Type::Int32 | Type::Int64 => {
            if let Some(minimum) = shape.minimum {
                found("minimum", path.clone(), json!(minimum as i64 - 1));
            }
            if let Some(maximum) = shape.maximum {
                found("maximum", path, json!(maximum as i64 + 1));
            }
        }
        Type::Float | Type::Double => {
            if let Some(minimum) = shape.minimum {
                found("minimum", path.clone(), json!(minimum - 1.0));
            }
            if let Some(maximum) = shape.maximum {
                found("maximum", path, json!(maximum + 1.0));
            }
        }
        Type::Map => {
            let Some(item) = shape.items.as_deref() else { return };
            let mut report = |limit, path, value| found(limit, path, json!({ "key": value }));
            values(case, item, None, format!("{path}{{}}"), depth + 1, &mut report);
        }
        Type::Enum => found("enum", path, json!("no-such-value")),
        Type::String => text(shape, path, found),
        _ => {}
    }
}

fn text(shape: &Shape, path: String, found: Found<'_>) {
    let of_length = |length: u64| json!("x".repeat(usize::try_from(length).unwrap()));
    if let Some(minimum) = shape.min_length.filter(|minimum| *minimum > 1) {
        found("min_length", path.clone(), of_length(minimum - 1));
    }
    // What does not fit into a URL cannot be sent, and a megabyte proves no more than a kilobyte.
    if let Some(maximum) = shape.max_length.filter(|maximum| *maximum < 20_000) {
        found("max_length", path.clone(), of_length(maximum + 1));
    }
    if let Some(pattern) = &shape.pattern {
        let pattern = regex_lite::Regex::new(pattern).unwrap();
        if let Some(odd) = ["!", "x", "\u{e9}"].into_iter().find(|odd| !pattern.is_match(odd)) {
            found("pattern", path, json!(odd));
        }
    }
}

fn list(case: &Case, shape: &Shape, example: Option<&str>, path: String, depth: usize, found: Found<'_>) {
    let Some(item) = shape.items.as_deref() else { return };
    let fitting = common::fitting(item, example.filter(|text| !text.starts_with('[')), &case.shapes);
    let of = |count: u64| Value::Array(vec![fitting.clone(); usize::try_from(count).unwrap()]);
    if let Some(minimum) = shape.min_items.filter(|minimum| *minimum > 1) {
        found("min_items", path.clone(), of(minimum - 1));
    }
    if let Some(maximum) = shape.max_items.filter(|maximum| *maximum < 300) {
        found("max_items", path.clone(), of(maximum + 1));
    }
    let mut report = |limit, path, value| found(limit, path, Value::Array(vec![value]));
    values(case, item, None, format!("{path}[]"), depth + 1, &mut report);
}
