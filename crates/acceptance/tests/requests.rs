//! Requests of operations as their published metadata describes them, imported and encoded without generated code.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::time::{Duration, UNIX_EPOCH};

use cloudspec_alibaba::sign::rpc1;
use cloudspec_alibaba::{Alibaba, SignatureVersion};
use cloudspec_codegen::import::{Options, openmeta};
use cloudspec_runtime::{Credentials, Moment, Provider, Request};
use cloudspec_spec::catalogue::ServiceSpec;
use cloudspec_spec::{language, lower, tables};
use cloudspec_wire::{Service, Value, json, query};
use cloudspec_zenlayer::Zenlayer;
use cloudspec_zenlayer_vm::DescribeInstancesRequest;
use serde_json::json;

/// The tables of a product with one operation, `Do`.
fn service(case: &Value) -> &'static Service {
    let document = json!({
        "info": { "style": case["style"], "product": "Test", "version": "2020-01-01" },
        "components": { "schemas": case["schemas"] },
        "apis": { "Do": case["api"] },
    });
    let imported = openmeta::import(document.to_string().as_bytes(), &Options::default()).unwrap();
    let spec =
        ServiceSpec { spec: imported.service, operations: imported.operations, ..ServiceSpec::default() };
    let provider = language::Provider {
        name: "alibaba".to_owned(),
        region_parameter: Some("RegionId".to_owned()),
        ..language::Provider::default()
    };
    tables::build(&lower::lower(&provider, &spec))
}

/// The request as the case describes it.
fn encoded(case: &Value) -> Result<(Request, Value), String> {
    let service = service(case);
    let operation = service.operation("Do").unwrap();
    let mut input = (operation.request)(operation);
    json::from_value(&case["input"], &mut *input).map_err(|error| error.to_string())?;
    let version = if case["v1"] == true { SignatureVersion::V1 } else { SignatureVersion::V3 };
    let provider = Alibaba::new().signature(version);
    let mut request =
        provider.encode(service, operation, &*input).map_err(|error| error.message().to_owned())?;
    let moment = Moment { time: UNIX_EPOCH + Duration::from_secs(1_500_000_000), nonce: "n".to_owned() };
    let key = Credentials::new("id", "secret");
    if case["v1"] == true {
        provider.sign(&mut request, service, operation, &key, &moment).unwrap();
        if case["path"] == "/" {
            let signature = rpc1::signature(&request, &key).signature;
            assert!(request.query.contains(&("Signature".into(), signature)), "the signature verifies");
        }
    }
    let body = match String::from_utf8(request.body.clone()) {
        Ok(text) => Value::from(text),
        Err(error) => error.into_bytes().into(),
    };
    let is_listed = |name: &str| case["headers"].get(name).is_some() || name == "content-type";
    let headers = request.headers.iter().filter(|(name, _)| is_listed(name));
    let headers: Value = headers
        .map(|(name, value)| (name.to_owned(), Value::from(value)))
        .collect::<serde_json::Map<_, _>>()
        .into();
    // What is different for each signature is left out.
    let unstable =
        |name: &str| ["Signature", "SignatureMethod", "SignatureVersion", "AccessKeyId"].contains(&name);
    let query: Vec<_> = request.query.iter().filter(|(name, _)| !unstable(name)).cloned().collect();
    let shown = json!({
        "method": request.method,
        "path": request.path,
        "query": query::form(&query),
        "headers": headers,
        "body": body,
    });
    Ok((request, shown))
}

#[test]
fn requests_are_those_of_the_providers_own_sdks() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("requests/cases.json")).unwrap();
    let mut failures = Vec::new();
    for case in &cases {
        let expected = match case.get("error") {
            Some(error) => json!({ "error": error }),
            None => json!({
                "method": case["method"],
                "path": case["path"],
                "query": case.get("query").cloned().unwrap_or_else(|| "".into()),
                "headers": case.get("headers").cloned().unwrap_or_else(|| json!({})),
                "body": case.get("body").cloned().unwrap_or_else(|| "".into()),
            }),
        };
        let found = encoded(case).map_or_else(|error| json!({ "error": error }), |(_, shown)| shown);
        if found != expected {
            failures.push(format!("{}:\n  expected {expected}\n  found    {found}", case["name"]));
        }
    }
    assert!(failures.is_empty(), "{} of {} cases:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

/// A request of a generated type, made of JSON as `call_json` makes it.
fn typed(operation: &str, input: Value) -> String {
    let service = &cloudspec_alibaba_ecs::SERVICE;
    let operation = service.operation(operation).unwrap();
    let mut record = (operation.request)(operation);
    json::from_value(&input, &mut *record).unwrap();
    query::form(&Alibaba::new().encode(service, operation, &*record).unwrap().query)
}

#[test]
fn generated_requests_send_what_is_set_and_nothing_else() {
    let filters = json!([{ "Key": "a", "Value": "b" }, { "Value": "c" }]);
    let cases = [
        (
            "DescribeInstances",
            json!({ "Filter": filters }),
            "Filter.1.Key=a&Filter.1.Value=b&Filter.2.Value=c",
        ),
        (
            "DescribeInstances",
            json!({ "Filter.1.Key": "a", "Filter": [{ "Value": "b" }] }),
            "Filter.1.Key=a&Filter.1.Value=b",
        ),
        ("DescribeInstances", json!({ "Tag": [{ "key": "k", "value": "v" }] }), "Tag.1.key=k&Tag.1.value=v"),
        (
            "DescribeInstances",
            json!({ "Tag": [{ "Value": "v" }, { "Key": "" }] }),
            "Tag.1.Value=v&Tag.2.Key=",
        ),
        ("RunCommand", json!({ "Tag": [{ "Value": "v" }] }), "Tag.1.Value=v"),
    ];
    for (operation, input, expected) in cases {
        assert_eq!(typed(operation, input.clone()), expected, "{operation} {input}");
    }
}

#[test]
fn a_list_that_is_set_to_nothing_is_sent_and_one_that_is_left_out_is_not() {
    let body = |request: DescribeInstancesRequest| {
        let service = &cloudspec_zenlayer_vm::SERVICE;
        let operation = service.operation("DescribeInstances").unwrap();
        let encoded = Zenlayer::new().encode(service, operation, &request).unwrap();
        String::from_utf8(encoded.body).unwrap()
    };
    let request = DescribeInstancesRequest::new();
    assert_eq!(body(request.clone()), "{}");
    let cleared = request.instance_ids([""; 0]);
    assert_eq!(body(cleared.clone()), r#"{"instanceIds":[]}"#);
    assert_eq!(body(cleared.instance_ids(["i-1"])), r#"{"instanceIds":["i-1"]}"#);
}

#[test]
fn an_empty_record_stays_empty() {
    let service = &cloudspec_zenlayer_vm::SERVICE;
    let operation = service.operation("CreateInstances").unwrap();
    for input in [r#"{"tags":{}}"#, r#"{"tags":{"tags":[]}}"#, r#"{"tags":[]}"#] {
        let mut record = (operation.request)(operation);
        json::from_value(&serde_json::from_str(input).unwrap(), &mut *record).unwrap();
        let encoded = Zenlayer::new().encode(service, operation, &*record).unwrap();
        assert_eq!(String::from_utf8(encoded.body).unwrap(), input);
    }
}
