//! Whole requests, signed at a fixed moment.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

mod common;

use std::time::{Duration, UNIX_EPOCH};

use cloudspec_alibaba::{Alibaba, SignatureVersion};
use cloudspec_runtime::{Credentials, Moment, Provider, Request};
use cloudspec_wire::Operation;
use common::{ANONYMOUS, ECS, ROA, RPC, input, show};
use insta::assert_snapshot;
use serde_json::json;

fn signed(version: SignatureVersion, operation: &'static Operation, credentials: &Credentials) -> Request {
    let provider = Alibaba::new().signature(version);
    let mut value = json!({"RegionId": "cn-hangzhou", "Content": "x"});
    if operation.path.is_some() {
        (value["cluster_id"], value["node"], value["name"]) = (json!("c"), json!(1), json!("n"));
    }
    let mut request = provider.encode(&ECS, operation, &input(operation, value)).unwrap();
    request.host = "ecs.cn-hangzhou.aliyuncs.com".to_owned();
    let moment = Moment { time: UNIX_EPOCH + Duration::from_secs(1_600_000_000), nonce: "n0".to_owned() };
    provider.sign(&mut request, &ECS, operation, credentials, &moment).unwrap();
    request
}

fn temporary() -> Credentials {
    Credentials::new("testid", "hidden-key").with_security_token("hidden-token")
}

#[test]
fn version_3_signs_in_headers() {
    assert_snapshot!(show(&signed(SignatureVersion::V3, &RPC, &temporary())), @"
    POST /?RegionId=cn-hangzhou
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/x-www-form-urlencoded
    x-acs-date: 2020-09-13T12:26:40Z
    x-acs-signature-nonce: n0
    x-acs-content-sha256: 4751590a15cb8a64fd4f7cce8822728430f5c3d76980481baf183473a298a0ad
    x-acs-accesskey-id: testid
    x-acs-security-token: hidden-token
    authorization: ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=content-type;host;x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-security-token;x-acs-signature-nonce;x-acs-version,Signature=d4f052aaa730ebfdb19c58cdb94ac146c4c8d5f438ad77b7bb0c705bbf11640a

    Content=x
    ");
}

#[test]
fn version_1_signs_rpc_in_the_query() {
    assert_snapshot!(show(&signed(SignatureVersion::V1, &RPC, &temporary())), @"
    POST /?RegionId=cn-hangzhou&Action=DoIt&Version=2014-05-26&Format=JSON&Timestamp=2020-09-13T12%3A26%3A40Z&SignatureNonce=n0&SignatureMethod=HMAC-SHA1&SignatureVersion=1.0&AccessKeyId=testid&SecurityToken=hidden-token&Signature=2Fuio4TbHHeXfDkuvDuu%2FEPLVE8%3D
    accept: application/json
    content-type: application/x-www-form-urlencoded

    Content=x
    ");
}

#[test]
fn version_1_signs_roa_in_headers() {
    assert_snapshot!(show(&signed(SignatureVersion::V1, &ROA, &temporary())), @r#"
    PUT /clusters/c/nodes/1
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/json; charset=utf-8
    date: Sun, 13 Sep 2020 12:26:40 GMT
    x-acs-signature-nonce: n0
    content-md5: v/4WEGp53RyjFO3i6ydE/Q==
    x-acs-signature-method: HMAC-SHA1
    x-acs-signature-version: 1.0
    x-acs-accesskey-id: testid
    x-acs-security-token: hidden-token
    authorization: acs testid:9xfoQ1Qsfb5HIfLFuV99hz/y5cc=

    {"Content":"x","RegionId":"cn-hangzhou","name":"n"}
    "#);
}

#[test]
fn a_bearer_token_replaces_the_signature() {
    let bearer = Credentials::bearer("hidden-token");
    assert_snapshot!(show(&signed(SignatureVersion::V3, &RPC, &bearer)), @"
    POST /?RegionId=cn-hangzhou&SignatureType=BEARERTOKEN
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/x-www-form-urlencoded
    x-acs-date: 2020-09-13T12:26:40Z
    x-acs-signature-nonce: n0
    x-acs-content-sha256: 4751590a15cb8a64fd4f7cce8822728430f5c3d76980481baf183473a298a0ad
    x-acs-bearer-token: hidden-token

    Content=x
    ");
    assert_snapshot!(show(&signed(SignatureVersion::V3, &ROA, &bearer)), @r#"
    PUT /clusters/c/nodes/1
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/json; charset=utf-8
    x-acs-date: 2020-09-13T12:26:40Z
    x-acs-signature-nonce: n0
    x-acs-content-sha256: cb26240498720adda36f219f72043923c63a4864183d623402d7bd0124df9661
    x-acs-bearer-token: hidden-token
    x-acs-signature-type: BEARERTOKEN

    {"Content":"x","RegionId":"cn-hangzhou","name":"n"}
    "#);
    assert_snapshot!(show(&signed(SignatureVersion::V1, &RPC, &bearer)), @"
    POST /?RegionId=cn-hangzhou&Action=DoIt&Version=2014-05-26&Format=JSON&Timestamp=2020-09-13T12%3A26%3A40Z&SignatureNonce=n0&BearerToken=hidden-token&SignatureType=BEARERTOKEN
    accept: application/json
    content-type: application/x-www-form-urlencoded

    Content=x
    ");
}

#[test]
fn an_anonymous_operation_needs_no_key() {
    assert_snapshot!(show(&signed(SignatureVersion::V3, &ANONYMOUS, &Credentials::new("", ""))), @"
    POST /?RegionId=cn-hangzhou&Format=JSON
    accept: application/json
    x-acs-action: DoIt
    x-acs-version: 2014-05-26
    content-type: application/x-www-form-urlencoded
    x-acs-date: 2020-09-13T12:26:40Z
    x-acs-signature-nonce: n0
    x-acs-content-sha256: 4751590a15cb8a64fd4f7cce8822728430f5c3d76980481baf183473a298a0ad

    Content=x
    ");
}

#[test]
fn any_other_operation_needs_one() {
    let mut request = Alibaba::new().encode(&ECS, &RPC, &input(&RPC, json!({}))).unwrap();
    let moment = Moment { time: UNIX_EPOCH, nonce: "n0".to_owned() };
    let error =
        Alibaba::new().sign(&mut request, &ECS, &RPC, &Credentials::new("testid", ""), &moment).unwrap_err();
    assert_snapshot!(error.message(), @"the credentials from static lack an access key id or secret");
}

#[test]
fn signing_an_attempt_again_replaces_the_former_signature() {
    for version in [SignatureVersion::V3, SignatureVersion::V1] {
        for operation in [&RPC, &ROA] {
            let first = signed(version, operation, &temporary());
            let mut again = first.clone();
            let moment =
                Moment { time: UNIX_EPOCH + Duration::from_secs(1_600_000_000), nonce: "n0".to_owned() };
            let provider = Alibaba::new().signature(version);
            provider.sign(&mut again, &ECS, operation, &temporary(), &moment).unwrap();
            let sorted = |request: &Request| {
                let mut query = request.query.clone();
                query.sort();
                (query, show(&Request { query: Vec::new(), ..request.clone() }))
            };
            assert_eq!(sorted(&first), sorted(&again));
        }
    }
}

#[test]
fn nothing_that_is_printed_holds_a_secret() {
    use cloudspec_alibaba::sign::{acs3, roa1, rpc1};
    for version in [SignatureVersion::V3, SignatureVersion::V1] {
        for credentials in [temporary(), Credentials::bearer("hidden-token")] {
            let request = signed(version, &RPC, &credentials);
            let hash = acs3::payload_hash(&request.body);
            let printed = format!(
                "{request:?} {credentials:?} {:?} {:?} {:?}",
                acs3::signature(&request, &credentials, acs3::SignedHeaders::All, &hash),
                rpc1::signature(&request, &credentials),
                roa1::signature(&request, &credentials),
            );
            assert!(!printed.contains("hidden"), "{printed}");
        }
    }
}
