//! Responses read: outputs, errors, hints.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

mod common;

use std::time::Duration;

use cloudspec_alibaba::Alibaba;
use cloudspec_runtime::{Provider, Response};
use cloudspec_wire::{Decode, Dynamic, Mismatch, Operation};
use common::{QUIET, RPC, response, text};
use insta::assert_snapshot;

const JSON: (&str, &str) = ("content-type", "application/json;charset=utf-8");
const XML: (&str, &str) = ("content-type", "text/xml;charset=utf-8");
const HTML: (&str, &str) = ("content-type", "text/html");

fn decode(operation: &'static Operation, response: &Response) -> String {
    let mut output = Dynamic::new(operation.output);
    let options = Decode { mismatch: Mismatch::Fail, ..Decode::default() };
    match Alibaba::new().decode(operation, response, &mut output, &options) {
        Ok(()) => text(&output),
        Err(error) => format!("error: {error}"),
    }
}

#[test]
fn json_and_xml_of_the_same_response_read_the_same() {
    let expected = r#"{"RequestId":"R","Ids":{"Id":["a","b"]},"Done":true}"#;
    let json = r#"{"RequestId":"R","Ids":{"Id":["a","b"]},"Done":"True"}"#;
    let xml = "<DoItResponse><RequestId>R</RequestId><Ids><Id>a</Id><Id>b</Id></Ids><Done>True</Done></DoItResponse>";
    for response in [
        response(200, &[JSON], json),
        response(200, &[XML], xml),
        response(200, &[], json),
        response(200, &[], xml),
    ] {
        assert_eq!(decode(&RPC, &response), expected);
    }
}

#[test]
fn only_responses_without_an_output_may_be_empty() {
    assert_eq!(decode(&QUIET, &response(200, &[], "")), "{}");
    assert_eq!(decode(&RPC, &response(204, &[], "")), "{}");
    assert!(decode(&RPC, &response(200, &[JSON], "")).starts_with("error"));
    assert!(decode(&RPC, &response(200, &[JSON], "{\"RequestId\"")).starts_with("error"));
    assert!(decode(&RPC, &response(200, &[HTML], "<html>hello</html>")).starts_with("error"));
}

#[test]
fn failures_keep_what_they_say() {
    let cases = [
        (
            "json",
            response(
                404,
                &[JSON],
                r#"{"RequestId":"R","HostId":"h","Code":"InvalidX.NotFound","Message":"no x","Recommend":"https://x"}"#,
            ),
        ),
        (
            "lower case",
            response(
                400,
                &[JSON],
                r#"{"requestId":"R","code":"E","message":"m","accessDeniedDetail":{"AuthAction":"ecs:X"}}"#,
            ),
        ),
        ("roa", response(400, &[JSON], r#"{"requestid":"R","code":404,"message":"m","extra":[1]}"#)),
        (
            "xml",
            response(
                403,
                &[XML],
                "<?xml version='1.0'?><Error><RequestId>R</RequestId><HostId>h</HostId><Code>Forbidden.RAM</Code><Message>a &lt; b</Message></Error>",
            ),
        ),
        (
            "xml without a content type",
            response(400, &[], "<Error><Code>E</Code><RequestId>R</RequestId></Error>"),
        ),
        (
            "header",
            response(
                500,
                &[JSON, ("x-acs-request-id", "H")],
                r#"{"RequestId":"R","Code":"InternalError","Message":""}"#,
            ),
        ),
        ("html", response(502, &[HTML], "<html><title>Bad Gateway</title></html>")),
        ("empty", response(503, &[], "")),
        ("truncated", response(500, &[JSON], r#"{"RequestId":"R","Code":"Int"#)),
        ("list", response(500, &[JSON], "[1]")),
        ("redirect", response(302, &[], "")),
    ];
    let shown: Vec<String> = cases
        .iter()
        .map(|(name, response)| format!("{name}: {:?}", Alibaba::new().failure(&RPC, response).unwrap()))
        .collect();
    assert_snapshot!(shown.join("\n"), @r#"
    json: Failure { code: "InvalidX.NotFound", message: "no x", request_id: Some("R"), recommend: Some("https://x"), access_denied: None, is_documented_format: true }
    lower case: Failure { code: "E", message: "m", request_id: Some("R"), recommend: None, access_denied: Some(Object {"AuthAction": String("ecs:X")}), is_documented_format: true }
    roa: Failure { code: "404", message: "m", request_id: Some("R"), recommend: None, access_denied: None, is_documented_format: true }
    xml: Failure { code: "Forbidden.RAM", message: "a < b", request_id: Some("R"), recommend: None, access_denied: None, is_documented_format: true }
    xml without a content type: Failure { code: "E", message: "", request_id: Some("R"), recommend: None, access_denied: None, is_documented_format: true }
    header: Failure { code: "InternalError", message: "", request_id: Some("H"), recommend: None, access_denied: None, is_documented_format: true }
    html: Failure { code: "", message: "", request_id: None, recommend: None, access_denied: None, is_documented_format: false }
    empty: Failure { code: "", message: "", request_id: None, recommend: None, access_denied: None, is_documented_format: false }
    truncated: Failure { code: "", message: "", request_id: Some("R"), recommend: None, access_denied: None, is_documented_format: false }
    list: Failure { code: "", message: "", request_id: None, recommend: None, access_denied: None, is_documented_format: false }
    redirect: Failure { code: "", message: "", request_id: None, recommend: None, access_denied: None, is_documented_format: false }
    "#);
}

#[test]
fn a_failure_inside_a_success_is_data() {
    let told = response(200, &[JSON], r#"{"Success":false,"Code":"X","Message":"m"}"#);
    assert_eq!(Alibaba::new().failure(&RPC, &told), None);
}

#[test]
fn the_request_id_is_found_wherever_it_is() {
    let cases = [
        (response(200, &[("x-acs-request-id", "H")], r#"{"RequestId":"R"}"#), Some("H")),
        (response(200, &[JSON], r#"{"Items":[{"RequestId":"no"}],"requestId":"R"}"#), Some("R")),
        (response(200, &[XML], "<A><RequestId> R </RequestId></A>"), Some("R")),
        (response(200, &[JSON], r#"{"Items":[]}"#), None),
        (response(200, &[JSON], r#"{"RequestId":"R"#), None),
        (response(200, &[], ""), None),
    ];
    for (response, expected) in cases {
        assert_eq!(Alibaba::new().request_id(&response).as_deref(), expected, "{response:?}");
    }
}

#[test]
fn hints_to_wait_are_read_in_their_units() {
    let date = ("date", "Thu, 06 Feb 2020 07:32:54 GMT");
    let throttled = r#"{"Code":"Throttling.User"}"#;
    type Case<'a> = (u16, &'a [(&'a str, &'a str)], &'a str, Option<u64>);
    let cases: [Case<'_>; 9] = [
        (429, &[("x-acs-retry-after", "1500"), ("retry-after", "9")], "", Some(1500)),
        (503, &[("retry-after", "2")], "", Some(2000)),
        (503, &[date, ("retry-after", "Thu, 06 Feb 2020 07:33:04 GMT")], "", Some(10_000)),
        (
            429,
            &[
                ("x-ratelimit-user-api", "Limit:1,Remain:0,TimeLeft:2000"),
                ("x-ratelimit-user", "TimeLeft: 500"),
            ],
            "",
            Some(2000),
        ),
        (400, &[JSON, ("x-ratelimit-user", "Remain:0,TimeLeft:700")], throttled, Some(700)),
        (200, &[("x-ratelimit-user", "Remain:5,TimeLeft:700")], "{}", None),
        (500, &[("x-ratelimit-user", "Remain:5,TimeLeft:700")], "{}", None),
        (429, &[("x-acs-retry-after", "soon"), ("x-ratelimit-user", "TimeLeft:-1")], "", None),
        (429, &[], "", None),
    ];
    for (status, headers, body, expected) in cases {
        let found = Alibaba::new().retry_after(&response(status, headers, body));
        assert_eq!(found, expected.map(Duration::from_millis), "{status} {headers:?}");
    }
}

#[test]
fn the_providers_time_is_the_date_header() {
    let told = response(400, &[("date", "Thu, 06 Feb 2020 07:32:54 GMT")], "");
    let time = Alibaba::new().server_time(&told).unwrap();
    assert_eq!(httpdate::fmt_http_date(time), "Thu, 06 Feb 2020 07:32:54 GMT");
}
