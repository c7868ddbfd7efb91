//! The RAM role of an instance, from its metadata service.

use crate::common::response;
use crate::files::Home;
use crate::support::{ask, keys, lines, surroundings};
use cloudspec_alibaba::credentials::EcsRamRole;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{CredentialError, Sent, TransportErrorKind};
use insta::assert_snapshot;

#[tokio::test]
async fn the_metadata_service_is_asked_with_a_session_token() {
    let (home, mock) = (Home::new(), Mock::new());
    mock.when(|request| request.path == "/latest/api/token").raw(response(200, &[], "imds-token\n"));
    mock.when(|request| request.path.ends_with("/security-credentials/")).raw(response(200, &[], "web\n"));
    mock.when(|request| request.path.ends_with("/web")).json(200, keys("ecs-key"));
    let source = EcsRamRole::from_environment(&surroundings(&[], &home, &mock)).unwrap();
    assert_eq!(
        ask(&source).await,
        "ecs-ram-role: ecs-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z"
    );
    assert_snapshot!(lines(&mock), @"
    PUT http://100.100.100.200/latest/api/token x-aliyun-ecs-metadata-token-ttl-seconds=21600
    GET http://100.100.100.200/latest/meta-data/ram/security-credentials/ x-aliyun-ecs-metadata-token=imds-token
    GET http://100.100.100.200/latest/meta-data/ram/security-credentials/web x-aliyun-ecs-metadata-token=imds-token
    ");
}

#[tokio::test]
async fn version_1_of_the_metadata_service_is_used_only_where_allowed() {
    let home = Home::new();
    let mock = || {
        let mock = Mock::new();
        mock.when(|request| request.method == "PUT").raw(response(404, &[], ""));
        mock.when(|request| request.path.ends_with("/web")).json(200, keys("ecs-key"));
        mock
    };
    let role = ("ALIBABA_CLOUD_ECS_METADATA", "web");
    let (allowed, forbidden) = (mock(), mock());
    let source = EcsRamRole::from_environment(&surroundings(&[role], &home, &allowed)).unwrap();
    assert!(ask(&source).await.starts_with("ecs-ram-role: ecs-key"));
    assert_snapshot!(lines(&allowed), @"
    PUT http://100.100.100.200/latest/api/token x-aliyun-ecs-metadata-token-ttl-seconds=21600
    GET http://100.100.100.200/latest/meta-data/ram/security-credentials/web
    ");

    let variables = [role, ("ALIBABA_CLOUD_IMDSV1_DISABLED", "true")];
    let source = EcsRamRole::from_environment(&surroundings(&variables, &home, &forbidden)).unwrap();
    assert_snapshot!(ask(&source).await, @"failed: the metadata service issued no session token (HTTP 404), which ALIBABA_CLOUD_IMDSV1_DISABLED requires");
    assert_snapshot!(lines(&forbidden), @"PUT http://100.100.100.200/latest/api/token x-aliyun-ecs-metadata-token-ttl-seconds=21600");

    let switched_off = [role, ("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")];
    let error = EcsRamRole::from_environment(&surroundings(&switched_off, &home, &mock())).unwrap_err();
    assert!(matches!(error, CredentialError::NotConfigured(_)));
}

#[tokio::test]
async fn a_metadata_service_that_is_down_matters_only_to_those_who_want_a_role() {
    let home = Home::new();
    // One that takes the connection and gives no response is there, whoever asks.
    let cases = [
        (TransportErrorKind::Connect, 1, "not configured"),
        (TransportErrorKind::ConnectTimeout, 1, "not configured"),
        (TransportErrorKind::ReadTimeout, 3, "failed"),
    ];
    for (kind, requests, outcome) in cases {
        let mock = Mock::new();
        mock.when(|_| true).fail(kind, Sent::No);
        let source = EcsRamRole::new(&surroundings(&[], &home, &mock));
        let expected = format!("{outcome}: the metadata service at 100.100.100.200");
        assert!(ask(&source).await.starts_with(&expected), "{kind:?}");
        assert_eq!(mock.requests().len(), requests, "{kind:?}");
        assert!(ask(&source.role("web")).await.starts_with("failed: the metadata service"));
    }
}

#[tokio::test]
async fn odd_responses_of_the_metadata_service_are_reported() {
    let home = Home::new();
    let cases = [
        response(404, &[], "<html>hidden</html>"),
        response(500, &[], "oops"),
        response(200, &[], "<html>hidden</html>"),
        response(200, &[], r#"{"Code":"Failed","AccessKeyId":"hidden"}"#),
        response(200, &[], r#"{"Code":"Success","AccessKeyId":"hidden"}"#),
        response(200, &[], ""),
    ];
    let mut shown = Vec::new();
    for odd in cases {
        let mock = Mock::new();
        mock.when(|request| request.method == "PUT").raw(response(200, &[], "t"));
        mock.when(|request| request.method == "GET").raw(odd);
        let surroundings = surroundings(&[], &home, &mock);
        shown.push(ask(&EcsRamRole::new(&surroundings).role("a/b")).await);
    }
    let mock = Mock::new();
    mock.when(|request| request.method == "PUT").raw(response(200, &[], "t"));
    mock.when(|request| request.method == "GET").raw(response(404, &[], ""));
    shown.push(ask(&EcsRamRole::new(&surroundings(&[], &home, &mock))).await);
    assert_snapshot!(shown.join("\n"), @"
    failed: the instance has no RAM role `a/b`
    failed: the metadata service failed with HTTP 500
    failed: the metadata service returned no keys for role `a/b`: HTTP 200, not a JSON object with a code
    failed: the metadata service returned no keys for role `a/b`: HTTP 200, code Failed
    failed: the keys of role `a/b` cannot be used: `AccessKeySecret` is missing
    failed: the metadata service returned no keys for role `a/b`: HTTP 200, not a JSON object with a code
    not configured: no RAM role is attached to this instance
    ");
}
