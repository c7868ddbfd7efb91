//! Requests and responses, byte by byte.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::time::{Duration, UNIX_EPOCH};

use cloudspec_runtime::{Credentials, Headers, Location, Moment, Provider, Request, Response};
use cloudspec_wire::{
    Codes, Decode, Dynamic, Effect, Endpoints, Field, Operation, Place, Protocol, Schema, Service, json,
};
use cloudspec_zenlayer::Zenlayer;
use insta::assert_snapshot;

static INPUT: Schema = Schema::new(
    "Input",
    &[
        Field::string("instanceIds").list().place(Place::Body),
        Field::int32("pageSize").place(Place::Body),
        Field::string("name").place(Place::Body),
    ],
);

static STATUS: Schema = Schema::new("Status", &[Field::string("instanceId")]);

static OUTPUT: Schema = Schema::new(
    "Output",
    &[Field::string("requestId"), Field::record("dataSet", &STATUS).list(), Field::int32("totalCount")],
);

static OPERATION: Operation = Operation::dynamic("DescribeInstancesStatus", Effect::Read, &INPUT, &OUTPUT);

static CODES: Codes = Codes::new();

static VM: Service = Service::new("zenlayer", "vm", "vm", "2026-04-01", Protocol::Action)
    .endpoints(Endpoints::new())
    .codes(&CODES);

fn signed(input: &str, credentials: &Credentials) -> Result<Request, String> {
    let mut record = Dynamic::new(&INPUT);
    json::decode(input.as_bytes(), &mut record, &Decode::default()).unwrap();
    let provider = Zenlayer::new();
    let mut request = provider.encode(&VM, &OPERATION, &record).unwrap();
    request.host = provider.endpoint(&VM, &OPERATION, &record, &Location::default()).unwrap().host;
    let moment = Moment { time: UNIX_EPOCH + Duration::from_secs(1_600_000_000), nonce: "n0".to_owned() };
    let result = provider.sign(&mut request, &VM, &OPERATION, credentials, &moment);
    result.map(|()| request).map_err(|error| error.message().to_owned())
}

fn show(request: &Request) -> String {
    let headers: String = request.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    let body = String::from_utf8_lossy(&request.body);
    format!("{} https://{}{}\n{headers}\n{body}", request.method, request.host, request.path)
}

fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response {
    let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Response { status, headers: Headers::from_iter(headers), body: body.as_bytes().to_vec() }
}

#[test]
fn a_request_is_one_json_object() {
    let input = r#"{"instanceIds":["1","2"],"pageSize":20,"name":"节点"}"#;
    assert_snapshot!(show(&signed(input, &Credentials::new("id", "hidden")).unwrap()), @r#"
    POST https://console.zenlayer.com/api/v2/vm
    content-type: application/json
    accept: application/json
    x-zc-action: DescribeInstancesStatus
    x-zc-version: 2026-04-01
    x-zc-service: vm
    x-zc-signature-method: ZC2-HMAC-SHA256
    x-zc-timestamp: 1600000000
    authorization: ZC2-HMAC-SHA256 Credential=id, SignedHeaders=content-type;host, Signature=d9ae4b2481a5a3f7c47fd30ffbe8cf95be5dac67f67499e8f398d4e895fb857f

    {"instanceIds":["1","2"],"pageSize":20,"name":"节点"}
    "#);
}

#[test]
fn a_request_without_input_is_an_empty_object_and_a_token_needs_no_time() {
    assert_snapshot!(show(&signed("{}", &Credentials::bearer("hidden")).unwrap()), @"
    POST https://console.zenlayer.com/api/v2/vm
    content-type: application/json
    accept: application/json
    x-zc-action: DescribeInstancesStatus
    x-zc-version: 2026-04-01
    x-zc-service: vm
    authorization: Bearer hidden

    {}
    ");
}

#[test]
fn half_a_key_is_refused() {
    assert_snapshot!(signed("{}", &Credentials::new("id", " ")).unwrap_err(), @"the credentials from static lack an access key id or password");
}

#[test]
fn printing_shows_no_secret() {
    let credentials = Credentials::bearer("hidden");
    let request = signed("{}", &credentials).unwrap();
    assert!(!format!("{request:?} {credentials:?}").contains("hidden"));
}

#[test]
fn nested_and_flat_responses_read_the_same() {
    let nested =
        r#"{"requestId":"T1","response":{"requestId":"T1","dataSet":[{"instanceId":"1"}],"totalCount":1}}"#;
    let flat = r#"{"requestId":"T1","dataSet":[{"instanceId":"1"}],"totalCount":1}"#;
    let decode = |response: &Response| {
        let mut output = Dynamic::new(&OUTPUT);
        let result = Zenlayer::new().decode(&OPERATION, response, &mut output, &Decode::default());
        result.map(|()| json::encode(&output)).map_err(|error| error.to_string())
    };
    assert_eq!(decode(&response(200, &[], nested)).unwrap(), flat);
    assert_eq!(decode(&response(200, &[], flat)).unwrap(), flat);
    assert_eq!(decode(&response(204, &[], "")).unwrap(), "{}");
    for broken in ["", "<html>", "{\"requestId\"", "[]"] {
        assert!(decode(&response(200, &[], broken)).is_err(), "{broken}");
    }
    for body in [nested, flat] {
        assert_eq!(Zenlayer::new().request_id(&response(200, &[], body)).as_deref(), Some("T1"));
    }
}

#[test]
fn failures_keep_what_they_say() {
    let challenge = ("cf-mitigated", "challenge");
    let document = r#"{"requestId":"T1","code":"INVALID_ZONE_NOT_FOUND","message":"no zone"}"#;
    let cases = [
        ("documented", response(404, &[], document)),
        ("challenge", response(403, &[challenge], "<html>")),
        ("plain 403", response(403, &[], "<html>")),
        ("blocked", response(451, &[], "")),
        ("html", response(502, &[], "<html>")),
        ("no code", response(500, &[], r#"{"requestId":"T2","message":"m"}"#)),
        ("truncated", response(500, &[], r#"{"requestId":"T3","code":"X"#)),
    ];
    let shown: Vec<String> = cases
        .iter()
        .map(|(name, response)| {
            format!("{name}: {:?}", Zenlayer::new().failure(&OPERATION, response).unwrap())
        })
        .collect();
    assert_snapshot!(shown.join("\n"), @r#"
    documented: Failure { code: "INVALID_ZONE_NOT_FOUND", message: "no zone", request_id: Some("T1"), recommend: None, access_denied: None, is_documented_format: true }
    challenge: Failure { code: "SECURITY_CHALLENGE", message: "the request was held up by a check for browsers in front of the service", request_id: None, recommend: None, access_denied: None, is_documented_format: false }
    plain 403: Failure { code: "", message: "", request_id: None, recommend: None, access_denied: None, is_documented_format: false }
    blocked: Failure { code: "REQUEST_BLOCKED", message: "the request was blocked in front of the service", request_id: None, recommend: None, access_denied: None, is_documented_format: false }
    html: Failure { code: "", message: "", request_id: None, recommend: None, access_denied: None, is_documented_format: false }
    no code: Failure { code: "", message: "m", request_id: Some("T2"), recommend: None, access_denied: None, is_documented_format: false }
    truncated: Failure { code: "", message: "", request_id: Some("T3"), recommend: None, access_denied: None, is_documented_format: false }
    "#);
    assert_eq!(Zenlayer::new().failure(&OPERATION, &response(200, &[], r#"{"code":"X"}"#)), None);
}
