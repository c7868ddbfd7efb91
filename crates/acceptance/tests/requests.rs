//! Requests of operations as their published metadata describes them, imported and encoded without generated code.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

#[path = "requests/verifier.rs"]
mod verifier;

use std::time::{Duration, UNIX_EPOCH};

use cloudspec_alibaba::{Alibaba, SignatureVersion};
use cloudspec_codegen::import::{Options, openmeta};
use cloudspec_runtime::transport::hyper::Proxy;
use cloudspec_runtime::{
    Credentials, HttpOptions, HyperTransport, Moment, Provider, ReadLimits, Request, Scheme, Transport,
};
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

const SECRET: &str = "secret";

/// The request of a case to `host`, signed.
fn signed(case: &Value, version: SignatureVersion, host: &str) -> Result<Request, String> {
    let service = service(case);
    let operation = service.operation("Do").unwrap();
    let mut input = (operation.request)(operation);
    json::from_value(&case["input"], &mut *input).map_err(|error| error.to_string())?;
    let provider = Alibaba::new().signature(version);
    let mut request =
        provider.encode(service, operation, &*input).map_err(|error| error.message().to_owned())?;
    (request.host, request.scheme) = (host.to_owned(), Scheme::Http);
    let moment = Moment { time: UNIX_EPOCH + Duration::from_secs(1_500_000_000), nonce: "n".to_owned() };
    let mut key = Credentials::new("id", SECRET);
    if let Some(token) = case["token"].as_str() {
        key = key.with_security_token(token);
    }
    provider.sign(&mut request, service, operation, &key, &moment).unwrap();
    Ok(request)
}

/// The request as the case describes it.
fn encoded(case: &Value) -> Result<Value, String> {
    let version = if case["v1"] == true { SignatureVersion::V1 } else { SignatureVersion::V3 };
    let request = signed(case, version, "")?;
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
    Ok(json!({
        "method": request.method,
        "path": request.path,
        "query": query::form(&query),
        "headers": headers,
        "body": body,
    }))
}

#[test]
fn requests_are_those_of_the_providers_own_sdks() {
    let cases = cases();
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
        let found = encoded(case).unwrap_or_else(|error| json!({ "error": error }));
        if found != expected {
            failures.push(format!("{}:\n  expected {expected}\n  found    {found}", case["name"]));
        }
    }
    assert!(failures.is_empty(), "{} of {} cases:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

fn cases() -> Vec<Value> {
    serde_json::from_str(include_str!("requests/cases.json")).unwrap()
}

async fn send(request: &Request) {
    let mut options = HttpOptions::default();
    (options.proxy, options.system_ca) = (Proxy::Off, false);
    let limits = ReadLimits::new(Duration::from_secs(10));
    HyperTransport::new(&options).unwrap().send(request, limits).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_travels_is_accepted_by_whoever_knows_the_description_of_the_signatures() {
    let mut failures = Vec::new();
    let mut count = 0;
    for case in cases().iter().filter(|case| case.get("error").is_none()) {
        for version in [SignatureVersion::V3, SignatureVersion::V1] {
            let (host, received) = verifier::receive_one();
            send(&signed(case, version, &host).unwrap()).await;
            let refusal = received.join().unwrap().refusal(SECRET);
            failures.extend(refusal.map(|why| format!("{} {version:?}: {why}", case["name"])));
            count += 1;
        }
    }
    assert!(failures.is_empty(), "{} of {count} requests:\n{}", failures.len(), failures.join("\n"));
    assert!(count > 100, "{count} requests");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colon_that_travels_as_itself_is_refused() {
    let is_meant = |case: &&Value| case["path"].as_str().is_some_and(|path| path.contains("%3A"));
    let cases = cases();
    let found: Vec<&Value> = cases.iter().filter(is_meant).collect();
    assert!(found.len() > 1);
    for case in found {
        let (host, received) = verifier::receive_one();
        let mut request = signed(case, SignatureVersion::V3, &host).unwrap();
        request.path = request.path.replace("%3A", ":").into();
        send(&request).await;
        assert!(received.join().unwrap().refusal(SECRET).is_some(), "{}", case["name"]);
    }
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
