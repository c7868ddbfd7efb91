//! Which requests are authenticated, and which errors the others get.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::time::{Duration, SystemTime};

use cloudspec_emulator::Emulator;
use cloudspec_runtime::{Credentials, Request};
use cloudspec_wire::Value;
use common::{Case, Scheme};
use serde_json::json;

const MINUTE: Duration = Duration::from_secs(60);

fn alibaba() -> (&'static Case, Value) {
    (common::case("DescribeInvocations", None), json!({ "RegionId": "cn-hangzhou" }))
}

fn zenlayer() -> (&'static Case, Value) {
    (common::case("vm/DescribeInstancesStatus", None), json!({}))
}

fn signed(
    emulator: &Emulator,
    (case, input): &(&'static Case, Value),
    credentials: &Credentials,
    time: SystemTime,
    scheme: Scheme,
) -> Request {
    let mut request = common::unsigned(emulator, case, input, scheme);
    common::sign(&mut request, case, credentials, time, scheme);
    request
}

/// Status and error code; `200 ` for a success.
fn outcome(emulator: &Emulator, request: &Request) -> String {
    let response = common::send(emulator, request);
    let body: Value = serde_json::from_slice(&response.body).unwrap();
    let code = body.get("Code").or(body.get("code")).and_then(Value::as_str).unwrap_or_default();
    format!("{} {code}", response.status)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn callers_get_the_documented_error() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let good = emulator.credentials();
    let unknown = Credentials::new("nobody", "x");
    let wrong = Credentials::new("emulator", "wrong");
    let temporary = Credentials::new("temporary", "secret").with_security_token("token");
    emulator.allow(temporary.clone());
    let past = SystemTime::now() - MINUTE;
    let expired = Credentials::new("expired", "secret").with_security_token("token").with_expiry(past);
    emulator.allow(expired.clone());
    let stranger = Credentials::new("temporary", "secret").with_security_token("other");
    let bare = Credentials::new("temporary", "secret");
    let bearer = Credentials::bearer("bearer-token");
    emulator.allow(bearer.clone());
    let other_bearer = Credentials::bearer("unknown-token");

    let now = SystemTime::now();
    let (rpc, vm) = (alibaba(), zenlayer());
    let table = [
        ("a known key", &rpc, &good, now, "200 ", "200 "),
        (
            "an unknown key",
            &rpc,
            &unknown,
            now,
            "404 InvalidAccessKeyId.NotFound",
            "404 InvalidAccessKeyId.NotFound",
        ),
        ("a wrong secret", &rpc, &wrong, now, "400 SignatureDoesNotMatch", "400 SignatureDoesNotMatch"),
        ("14 minutes late", &rpc, &good, now - 14 * MINUTE, "200 ", "200 "),
        (
            "16 minutes late",
            &rpc,
            &good,
            now - 16 * MINUTE,
            "400 InvalidTimeStamp.Expired",
            "400 InvalidTimeStamp.Expired",
        ),
        (
            "16 minutes early",
            &rpc,
            &good,
            now + 16 * MINUTE,
            "400 InvalidTimeStamp.Expired",
            "400 InvalidTimeStamp.Expired",
        ),
        ("a temporary key", &rpc, &temporary, now, "200 ", "200 "),
        (
            "a temporary key past its time",
            &rpc,
            &expired,
            now,
            "400 InvalidSecurityToken.Expired",
            "400 InvalidSecurityToken.Expired",
        ),
        (
            "a token of another key",
            &rpc,
            &stranger,
            now,
            "400 InvalidSecurityToken.MismatchWithAccessKey",
            "400 InvalidSecurityToken.MismatchWithAccessKey",
        ),
        (
            "a temporary key without token",
            &rpc,
            &bare,
            now,
            "400 MissingSecurityToken",
            "400 MissingSecurityToken",
        ),
        ("a bearer token", &rpc, &bearer, now, "200 ", "200 "),
        (
            "an unknown bearer token",
            &rpc,
            &other_bearer,
            now,
            "400 InvalidBearerToken",
            "400 InvalidBearerToken",
        ),
        ("zenlayer: a known key", &vm, &good, now, "200 ", "200 "),
        ("zenlayer: an unknown key", &vm, &unknown, now, "401 AUTHFAILURE_INVALID_AUTHORIZATION", ""),
        ("zenlayer: a wrong secret", &vm, &wrong, now, "401 AUTHFAILURE_SIGNATURE_FAILURE", ""),
        ("zenlayer: 4 minutes late", &vm, &good, now - 4 * MINUTE, "200 ", ""),
        ("zenlayer: 6 minutes late", &vm, &good, now - 6 * MINUTE, "401 AUTHFAILURE_SIGNATURE_EXPIRED", ""),
        ("zenlayer: a bearer token", &vm, &bearer, now, "200 ", ""),
        (
            "zenlayer: an unknown bearer token",
            &vm,
            &other_bearer,
            now,
            "401 AUTHFAILURE_INVALID_AUTHORIZATION",
            "",
        ),
    ];
    let mut failures = Vec::new();
    for (name, what, credentials, time, version_3, version_1) in table {
        for (scheme, expected) in [(Scheme::Usual, version_3), (Scheme::V1, version_1)] {
            if expected.is_empty() {
                continue;
            }
            let got = outcome(&emulator, &signed(&emulator, what, credentials, time, scheme));
            if got != expected {
                failures.push(format!("{name}, {scheme:?}: expected {expected}, got {got}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_nonce_is_good_once() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    for scheme in [Scheme::Usual, Scheme::V1] {
        let request = signed(&emulator, &alibaba(), &emulator.credentials(), SystemTime::now(), scheme);
        assert_eq!(outcome(&emulator, &request), "200 ");
        assert_eq!(outcome(&emulator, &request), "400 SignatureNonceUsed");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_unsigned_request_is_refused() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let (case, input) = alibaba();
    let request = common::unsigned(&emulator, case, &input, Scheme::Usual);
    assert_eq!(outcome(&emulator, &request), "400 MissingParameter");
    let (case, input) = zenlayer();
    let request = common::unsigned(&emulator, case, &input, Scheme::Usual);
    assert_eq!(outcome(&emulator, &request), "401 AUTHFAILURE_INVALID_AUTHORIZATION");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_gateway_with_a_wrong_clock_refuses_right_ones_and_shows_its_time() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    emulator.skew(3600);
    let request = signed(&emulator, &alibaba(), &emulator.credentials(), SystemTime::now(), Scheme::Usual);
    let response = common::send(&emulator, &request);
    assert_eq!(common::body(&response)["Code"], "InvalidTimeStamp.Expired");
    let shown = httpdate::parse_http_date(response.headers.get("date").unwrap()).unwrap();
    assert!(shown > SystemTime::now() + 59 * MINUTE);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_unsigned_header_that_matters_is_refused() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let mut request =
        signed(&emulator, &alibaba(), &emulator.credentials(), SystemTime::now(), Scheme::Usual);
    request.headers.set("x-acs-extra", "1");
    assert_eq!(outcome(&emulator, &request), "400 IncompleteSignature");
}

/// Who the emulator says that the caller with these credentials is.
fn identity(emulator: &Emulator, credentials: &Credentials, scheme: Scheme) -> Value {
    let case = common::case("sts/GetCallerIdentity", None);
    let mut request = common::unsigned(emulator, case, &json!({}), scheme);
    common::sign(&mut request, case, credentials, SystemTime::now(), scheme);
    common::body(&common::send(emulator, &request))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_key_that_was_issued_is_good_with_its_token_until_it_expires() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    emulator.clock().freeze();
    assert_eq!(identity(&emulator, &emulator.credentials(), Scheme::Usual)["IdentityType"], "Account");
    let role = |role: &str, seconds: u64| json!({ "RoleArn": role, "RoleSessionName": "alice", "DurationSeconds": seconds });
    let (status, output) = common::call(&emulator, "sts/AssumeRole", role("acs:ram::12345:role/ops", 900));
    assert_eq!(status, 200, "{output}");
    let text = |name: &str| output["Credentials"][name].as_str().unwrap().to_owned();
    let key = Credentials::new(text("AccessKeyId"), text("AccessKeySecret"));
    let whole = key.clone().with_security_token(text("SecurityToken"));
    for scheme in [Scheme::Usual, Scheme::V1] {
        let who = identity(&emulator, &whole, scheme);
        assert_eq!(who["Arn"], "acs:ram::12345:assumed-role/ops/alice", "{who}");
        assert_eq!(who["PrincipalId"], output["AssumedRoleUser"]["AssumedRoleId"]);
        assert_eq!(identity(&emulator, &key, scheme)["Code"], "MissingSecurityToken");
        let other = key.clone().with_security_token("another");
        assert_eq!(identity(&emulator, &other, scheme)["Code"], "InvalidSecurityToken.MismatchWithAccessKey");
        let forged =
            Credentials::new(text("AccessKeyId"), "guess").with_security_token(text("SecurityToken"));
        assert_eq!(identity(&emulator, &forged, scheme)["Code"], "SignatureDoesNotMatch");
    }
    emulator.clock().advance(Duration::from_secs(899));
    assert_eq!(identity(&emulator, &whole, Scheme::Usual)["IdentityType"], "AssumedRoleUser");
    emulator.clock().advance(Duration::from_secs(1));
    assert_eq!(identity(&emulator, &whole, Scheme::Usual)["Code"], "InvalidSecurityToken.Expired");

    let refused = |input: Value| common::call(&emulator, "sts/AssumeRole", input).1["Code"].clone();
    assert_eq!(refused(role("ops", 900)), "InvalidParameter.RoleArn");
    assert_eq!(refused(role("acs:ram::12345:role/ops", 899)), "InvalidParameter.DurationSeconds");
    emulator.reset().unwrap();
    assert_eq!(identity(&emulator, &whole, Scheme::Usual)["Code"], "InvalidAccessKeyId.NotFound");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_older_signature_may_be_in_the_form_and_comes_with_a_region_everywhere() {
    let emulator = Emulator::builder().strict(true).instance("i-1").start().await.unwrap();
    let case = common::case("DescribeInstanceAttribute", None);
    let mut request = common::unsigned(&emulator, case, &json!({ "InstanceId": "i-1" }), Scheme::V1);
    request.query.push(("RegionId".into(), "cn-hangzhou".to_owned()));
    request.method = "POST";
    common::sign(&mut request, case, &emulator.credentials(), SystemTime::now(), Scheme::V1);
    let form = cloudspec_wire::query::form(&std::mem::take(&mut request.query));
    request.headers.set("content-type", "application/x-www-form-urlencoded");
    request.body = form.into_bytes();
    assert_eq!(outcome(&emulator, &request), "200 ");
}
