//! What the providers publish of every operation: requests as they go out, a snapshot a group, and responses that are read
//! and written back, in one table.

use std::collections::BTreeMap;
use std::fs;

use cloudspec_codegen::conformance::report::table;
use cloudspec_codegen::conformance::{Outcome, Verdict, response_verdict};
use cloudspec_codegen::import::published::{Documented, is_published};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Config, Request};
use cloudspec_spec::catalogue::ServiceSpec;
use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::json::Json;
use cloudspec_spec::{language, node};
use cloudspec_wire::{Operation, Rule, Schema, Service, Value};
use serde_json::json;

use crate::line::{find, request, send, signers, specs};
use crate::snapshot::{Text, compare};

/// Runs `work` on every operation of the committed specs with its generated tables, and returns the failures.
fn for_each_operation(
    mut work: impl FnMut(&'static Service, &'static Operation, &ServiceSpec, &language::Operation),
) -> Vec<String> {
    let mut failures = Vec::new();
    for provider in &specs().providers {
        for service in &provider.services {
            for operation in &service.operations {
                match find(&provider.spec.name, &service.spec.name, operation) {
                    Some((table, found)) => work(table, found, service, operation),
                    None => failures.push(format!(
                        "{} {}: add the crate of the service to this one, with all groups",
                        service.spec.name,
                        operation.stem()
                    )),
                }
            }
        }
    }
    failures
}

#[test]
fn documented_requests_of_every_operation_go_out_as_the_snapshots_show() {
    let mut groups: BTreeMap<(&str, &str, String), (&'static Service, Text)> = BTreeMap::new();
    let mut broken = Vec::new();
    let mut operations = 0;
    let mut failures = for_each_operation(|service, operation, _, spec| {
        operations += 1;
        let group = spec.group.clone().unwrap_or_else(|| "all".to_owned());
        let (_, text) = groups
            .entry((service.provider, service.name, group))
            .or_insert_with(|| (service, Text::default()));
        text.heading(&spec.stem());
        if let Err(why) = show_requests(service, operation, spec, text) {
            broken.push(format!("{} {}: {why}", service.name, spec.stem()));
        }
    });
    failures.append(&mut broken);
    for ((_, _, group), (service, text)) in groups {
        compare(service, &format!("requests.{group}"), text, &mut failures);
    }
    assert!(operations >= 945, "only {operations} operations were found");
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// The requests of an operation that are documented.
fn show_requests(
    service: &'static Service,
    operation: &'static Operation,
    spec: &language::Operation,
    text: &mut Text,
) -> Result<(), String> {
    let inputs: Vec<Value> = spec
        .examples
        .iter()
        .filter_map(|example| example.input.as_ref())
        .map(|input| serde_json::from_str(&input.pretty()).unwrap())
        .collect();
    if inputs.is_empty() {
        text.line("No request is documented.");
    }
    for input in inputs {
        let sent = sent(service, operation, &input)?;
        let secrets = secrets(operation.input, &input);
        show(service, operation, &sent, &secrets, text)?;
    }
    Ok(())
}

/// A request as it leaves the client, and the required inputs of which no value is documented.
struct Sent {
    missing: Vec<String>,
    request: Option<Request>,
}

fn sent(service: &'static Service, operation: &'static Operation, input: &Value) -> Result<Sent, String> {
    let mut missing = Vec::new();
    for check in [true, false] {
        let mock = Mock::new();
        mock.when(|_| true).json(200, json!({}));
        let config: Config = signers(service, &mock).remove(0).1.check(check);
        let error = send(config, service, operation, request(operation, input)?).err();
        if let Some(request) = mock.requests().pop() {
            return Ok(Sent { missing, request: Some(request) });
        }
        let error = error.ok_or("nothing was sent")?;
        let violations = error.violations();
        if check && !violations.is_empty() && violations.iter().all(|it| it.rule == Rule::Required) {
            missing = violations.iter().map(|violation| violation.parameter.clone()).collect();
        } else if missing.is_empty() {
            return Err(error.to_string());
        }
    }
    // A path without one of its parameters cannot be written.
    Ok(Sent { missing, request: None })
}

/// Headers that are the same for every request of a service, or are what it is signed with.
const COMMON: [&str; 15] = [
    "accept",
    "accept-encoding",
    "authorization",
    "host",
    "user-agent",
    "x-acs-action",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-version",
    "x-zc-action",
    "x-zc-service",
    "x-zc-signature-method",
    "x-zc-timestamp",
    "x-zc-version",
];

fn show(
    service: &Service,
    operation: &Operation,
    sent: &Sent,
    secrets: &[String],
    text: &mut Text,
) -> Result<(), String> {
    if !sent.missing.is_empty() {
        text.line(&format!("Required, and no value is documented: {}", sent.missing.join(", ")));
    }
    let Some(request) = &sent.request else {
        text.line("Not sent.");
        return Ok(());
    };
    for (name, value) in [("action", operation.name), ("version", service.version)] {
        let header =
            ["x-acs-", "x-zc-"].iter().find_map(|prefix| request.headers.get(&format!("{prefix}{name}")));
        if header != Some(value) {
            return Err(format!("{name} is {header:?}"));
        }
    }
    let shown = |value: &str| match secrets.iter().any(|secret| secret == value) {
        true => "***".to_owned(),
        false => value.escape_debug().to_string().replace("\\\"", "\"").replace("\\'", "'"),
    };
    text.line(&format!("{} {}", request.method, request.path));
    for (name, value) in &request.query {
        text.line(&format!("    {name}={}", shown(value)));
    }
    let mut is_form = false;
    for (name, value) in request.headers.iter().filter(|(name, _)| !COMMON.contains(name)) {
        is_form |= value.starts_with("application/x-www-form-urlencoded");
        text.line(&format!("{name}: {}", shown(value)));
    }
    let body = String::from_utf8_lossy(&request.body);
    if is_form {
        for (name, value) in url_pairs(&body) {
            text.line(&format!("    {name}={}", shown(&value)));
        }
    } else if !body.is_empty() {
        let hidden = secrets.iter().fold(body.into_owned(), |body, secret| {
            body.replace(&Value::from(secret.as_str()).to_string(), "\"***\"")
        });
        text.line(laid_out(&hidden).trim_end());
    }
    Ok(())
}

/// A body in JSON as spec files are written: in the order in which it is sent, over several lines when it is long.
fn laid_out(body: &str) -> String {
    let node = node::read(body, 0, &mut Diagnostics::new());
    node.map_or_else(|| body.to_owned(), |node| Json::from(&node).pretty())
}

/// The decoded names and values of a form.
fn url_pairs(form: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let pairs = form.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(n, v)| (decoded(n), decoded(v)))
        .collect()
}

/// The values of secret inputs.
fn secrets(schema: &'static Schema, value: &Value) -> Vec<String> {
    let mut secrets = Vec::new();
    let mut waiting: Vec<(&'static Schema, &Value)> = vec![(schema, value)];
    while let Some((schema, value)) = waiting.pop() {
        match value {
            Value::Array(elements) => waiting.extend(elements.iter().map(|element| (schema, element))),
            Value::Object(members) => {
                for field in schema.fields {
                    let Some(value) = members.get(field.wire) else { continue };
                    if field.secret {
                        texts(value, &mut secrets);
                    }
                    waiting.extend(field.shape.schema().map(|schema| (schema, value)));
                }
            }
            _ => {}
        }
    }
    secrets
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(elements) => elements.iter().for_each(|element| texts(element, found)),
        Value::Object(members) => {
            // What is written as text inside a parameter.
            found.push(value.to_string());
            members.values().for_each(|value| texts(value, found));
        }
        _ => {}
    }
}

#[test]
fn published_responses_of_every_operation_come_back_as_they_were() {
    let mut outcomes: BTreeMap<String, Outcome> = BTreeMap::new();
    let failures = for_each_operation(|service, operation, spec, documented| {
        let name = format!("{}/{}/{}", service.provider, service.name, service.version);
        let outcome = outcomes.entry(name.clone()).or_insert_with(|| Outcome { name, ..Outcome::default() });
        outcome.operations += 1;
        for response in responses(spec, documented) {
            outcome.note(&response, response_verdict(operation, &response));
        }
    });
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let outcomes: Vec<Outcome> = outcomes.into_values().collect();
    let count: usize = outcomes.iter().map(|outcome| outcome.json.examples + outcome.xml.examples).sum();
    assert!(count >= 1390, "only {count} responses were found");
    insta::with_settings!({ snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("round-trips", table(&outcomes, true));
    });
    let lost = outcomes.iter().map(|it| it.json.lossy + it.json.refused + it.xml.lossy + it.xml.refused);
    assert_eq!(lost.sum::<usize>(), 0, "the table names them");
}

/// The published responses of an operation.
fn responses(spec: &ServiceSpec, operation: &language::Operation) -> Vec<Documented> {
    let dir = spec.examples_dir(operation);
    let mut responses = Vec::new();
    for example in operation.examples.iter().filter(|example| is_published(example)) {
        for (file, is_xml) in [(&example.json, false), (&example.xml, true)] {
            let Some(file) = file else { continue };
            let text = fs::read_to_string(dir.join(file)).unwrap();
            responses.push(Documented { operation: operation.stem(), is_xml, text });
        }
    }
    responses
}

#[test]
fn published_responses_that_are_not_well_formed_are_refused_and_do_no_harm() {
    let mut tried = 0;
    for provider in &specs().providers {
        for service in &provider.services {
            let Ok(text) = fs::read_to_string(service.dir.join("examples/malformed.json")) else { continue };
            let malformed: Vec<Value> = serde_json::from_str(&text).unwrap();
            for entry in &malformed {
                let operation = service.operation(entry["operation"].as_str().unwrap()).unwrap();
                let (_, table) = find(&provider.spec.name, &service.spec.name, operation).unwrap();
                let documented = Documented {
                    operation: operation.stem(),
                    is_xml: entry["format"] == "xml",
                    text: entry["text"].as_str().unwrap().to_owned(),
                };
                let verdict = response_verdict(table, &documented);
                assert!(matches!(verdict, Verdict::Malformed(_)), "{}: {verdict:?}", operation.stem());
                tried += 1;
            }
        }
    }
    assert!(tried >= 15, "only {tried} malformed responses were found");
}
