//! The examples that people wrote into the specs: requests with every signature, responses as the caller has them, errors
//! with what the spec says of them.

use std::fs;

use cloudspec_acceptance::compare::difference;
use cloudspec_codegen::import::published::is_published;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Config, Error, Headers, Response};
use cloudspec_spec::catalogue::ServiceSpec;
use cloudspec_spec::language;
use cloudspec_wire::{Decode, ErrorCode, Errors, Operation, Service, Value, equal, json};
use serde_json::json;

use crate::line::{self, Typed, find, provider, signers, specs};
use crate::snapshot::{Text, compare};

/// A documented request with its response.
struct Case {
    service: &'static Service,
    operation: &'static Operation,
    /// `DescribeInvocations.duplicate_tag`.
    name: String,
    input: Value,
    json: Option<Vec<u8>>,
    xml: Option<Vec<u8>>,
    status: u16,
}

#[test]
fn documented_requests_and_responses_are_what_the_snapshots_show() {
    let (cases, mut failures) = cases();
    for case in &cases {
        let mut snapshot = Text::default();
        show_requests(case, &mut snapshot);
        match case.status {
            200..300 => show_response(case, &mut snapshot, &mut failures),
            _ => show_refusal(case, &mut snapshot, &mut failures),
        }
        compare(case.service, &case.name, snapshot, &mut failures);
    }
    assert!(cases.len() >= 15, "only {} examples were found", cases.len());
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn documented_error_codes_are_explained_where_the_spec_explains_them() {
    let (cases, mut failures) = cases();
    let mut done: Vec<*const Operation> = Vec::new();
    for case in &cases {
        if case.operation.errors == Errors::NONE || done.contains(&std::ptr::from_ref(case.operation)) {
            continue;
        }
        done.push(case.operation);
        let mut snapshot = Text::default();
        for documented in case.operation.errors.iter() {
            let error = call(case, &respond(documented.status, &error_body(case.service, &documented)));
            snapshot.line(&format!("{error}\n"));
            if error.code() != Some(documented.code) || error.cause().is_some() == documented.cause.is_empty()
            {
                failures.push(format!("{}: {} is not told: {error}", case.name, documented.code));
            }
        }
        let stem = case.name.split('.').next().unwrap_or_default();
        compare(case.service, &format!("{stem}.error-codes"), snapshot, &mut failures);
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// The examples that people wrote into the committed specs, and what keeps some of them from being run.
fn cases() -> (Vec<Case>, Vec<String>) {
    let catalogue = specs();
    let (mut cases, mut failures) = (Vec::new(), Vec::new());
    for provider in &catalogue.providers {
        for service in &provider.services {
            for operation in &service.operations {
                for example in operation.examples.iter().filter(|example| !is_published(example)) {
                    match case(&provider.spec.name, service, operation, example) {
                        Ok(case) => cases.push(case),
                        Err(why) => failures.push(why),
                    }
                }
            }
        }
    }
    (cases, failures)
}

fn case(
    provider: &str,
    spec: &ServiceSpec,
    operation: &language::Operation,
    example: &language::Example,
) -> Result<Case, String> {
    let name = format!("{}.{}", operation.stem(), example.name);
    let (service, table) = find(provider, &spec.spec.name, operation)
        .ok_or_else(|| format!("{name}: add the service or the feature of its group to this crate"))?;
    let read = |file: &Option<String>| {
        file.as_ref().map(|file| fs::read(spec.examples_dir(operation).join(file)).unwrap())
    };
    let input = example.input.as_ref().map(|input| serde_json::from_str(&input.pretty()).unwrap());
    Ok(Case {
        service,
        operation: table,
        name,
        input: input.unwrap_or_else(|| json!({})),
        json: read(&example.json),
        xml: read(&example.xml),
        status: example.status.unwrap_or(200),
    })
}

/// Makes the call in the provider's first way to sign, gets `response`, and gives the error.
fn call(case: &Case, response: &Response) -> Error {
    let mock = Mock::new();
    mock.when(|_| true).raw(response.clone());
    let (_, config) = signers(case.service, &mock).remove(0);
    send(case, config).expect_err("an error was to come")
}

fn send(case: &Case, config: Config) -> Result<Typed, Error> {
    let request = line::request(case.operation, &case.input).unwrap();
    line::send(config, case.service, case.operation, request)
}

fn show_requests(case: &Case, snapshot: &mut Text) {
    let mock = Mock::new();
    mock.when(|_| true).json(200, json!({}));
    for (index, (name, config)) in signers(case.service, &mock).into_iter().enumerate() {
        let sent = send(case, config);
        let requests = mock.requests();
        let request =
            requests.get(index).unwrap_or_else(|| panic!("{}: nothing was sent: {sent:?}", case.name));
        snapshot.heading(&format!("Request, {name}"));
        snapshot.request(request);
    }
}

fn show_response(case: &Case, snapshot: &mut Text, failures: &mut Vec<String>) {
    let document = case.json.as_deref().unwrap_or_else(|| panic!("{}: no response in JSON", case.name));
    let decoded = match decode(case, "application/json", document) {
        Ok(decoded) => decoded,
        Err(error) => return failures.push(format!("{}: {error}", case.name)),
    };
    let written = json::to_value(&*decoded.0);
    let document = unwrapped(serde_json::from_slice(document).unwrap());
    if let Some(difference) = difference(&document, &written) {
        failures.push(format!("{}: written back differs: {difference}", case.name));
    }
    if let Some(xml) = &case.xml {
        match decode(case, "text/xml", xml) {
            Ok(twin) if equal(&*twin.0, &*decoded.0) => {}
            Ok(twin) => failures.push(format!("{}: the XML says something else: {twin:#?}", case.name)),
            Err(error) => failures.push(format!("{}: {error}", case.name)),
        }
    }
    snapshot.heading("Response");
    snapshot.line(&format!("{decoded:#?}"));
    snapshot.heading("Response, written back");
    snapshot.line(&serde_json::to_string_pretty(&written).unwrap());
}

fn decode(case: &Case, content_type: &str, body: &[u8]) -> Result<Typed, cloudspec_wire::DecodeError> {
    let mut output = (case.operation.response)(case.operation);
    let response = with_type(200, content_type, body.to_vec());
    provider(case.service).decode(case.operation, &response, &mut *output, &Decode::default())?;
    Ok(Typed(output))
}

/// Zenlayer's responses with the members of their envelope outside, where they are decoded to.
fn unwrapped(document: Value) -> Value {
    let Value::Object(mut members) = document else { return document };
    if let Some(Value::Object(inner)) = members.remove("response") {
        members.extend(inner);
    }
    members.into()
}

fn show_refusal(case: &Case, snapshot: &mut Text, failures: &mut Vec<String>) {
    let documents = [("application/json", &case.json), ("text/xml", &case.xml)];
    let mut shown: Option<String> = None;
    for (content_type, body) in documents {
        let Some(body) = body else { continue };
        let error = call(case, &with_type(case.status, content_type, body.clone()));
        let text = format!(
            "{error}\n\ncode: {}\ndocumented cause: {}\nrequest id: {}\nthrottled: {}, retryable: {}",
            error.code().unwrap_or("-"),
            error.cause().unwrap_or("-"),
            error.request_id().unwrap_or("-"),
            error.is_throttled(),
            error.is_retryable(),
        );
        match &shown {
            None => shown = Some(text),
            Some(before) if *before == text => {}
            Some(_) => failures.push(format!("{}: the XML says something else: {text}", case.name)),
        }
    }
    snapshot.heading(&format!("Error, HTTP {}", case.status));
    snapshot.line(&shown.unwrap_or_else(|| panic!("{}: no response", case.name)));
}

fn with_type(status: u16, content_type: &str, body: Vec<u8>) -> Response {
    let headers = Headers::from_iter([("content-type".to_owned(), content_type.to_owned())]);
    Response { status, headers, body }
}

fn respond(status: u16, body: &Value) -> Response {
    with_type(status, "application/json", body.to_string().into_bytes())
}

/// An error as the provider's gateway writes it.
fn error_body(service: &Service, error: &ErrorCode<'_>) -> Value {
    match service.provider {
        "alibaba" => json!({"RequestId": "0-0", "Code": error.code, "Message": "What the service says."}),
        _ => json!({"requestId": "0-0", "code": error.code, "message": "What the service says."}),
    }
}
