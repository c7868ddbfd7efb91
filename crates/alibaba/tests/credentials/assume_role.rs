//! A role that is assumed with keys.

use std::time::Duration;

use crate::files::Home;
use crate::support::{ask, lines, sts, surroundings};
use cloudspec_alibaba::credentials::{AssumeRole, StsEndpoint};
use cloudspec_runtime::Credentials;
use cloudspec_runtime::transport::mock::Mock;
use insta::assert_snapshot;
use serde_json::json;

#[tokio::test]
async fn a_role_is_assumed_with_the_keys_of_its_source() {
    let (home, mock) = (Home::new(), Mock::new());
    sts(&mock, "sts-key");
    let surroundings = surroundings(&[("ALIBABA_CLOUD_ROLE_SESSION_NAME", "from-env")], &home, &mock);
    let role = AssumeRole::new(&surroundings, Credentials::new("user", "hidden-key"), "acs:ram::1:role/r");
    assert_eq!(
        ask(&role).await,
        "assume-role: sts-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z"
    );
    let full = role
        .clone()
        .session_name("me")
        .duration(Duration::from_secs(900))
        .policy("{\"Version\":\"1\"}")
        .external_id("e-1")
        .sts(StsEndpoint::new().region("cn-hangzhou"));
    ask(&full).await;
    ask(&full.sts(StsEndpoint::new().region("cn-hangzhou").vpc(true))).await;
    assert_snapshot!(lines(&mock), @"
    POST https://sts.aliyuncs.com/ x-acs-action=AssumeRole signed RoleArn=acs%3Aram%3A%3A1%3Arole%2Fr&RoleSessionName=from-env&DurationSeconds=3600
    POST https://sts.cn-hangzhou.aliyuncs.com/ x-acs-action=AssumeRole signed RoleArn=acs%3Aram%3A%3A1%3Arole%2Fr&RoleSessionName=me&DurationSeconds=900&Policy=%7B%22Version%22%3A%221%22%7D&ExternalId=e-1
    POST https://sts-vpc.cn-hangzhou.aliyuncs.com/ x-acs-action=AssumeRole signed RoleArn=acs%3Aram%3A%3A1%3Arole%2Fr&RoleSessionName=me&DurationSeconds=900&Policy=%7B%22Version%22%3A%221%22%7D&ExternalId=e-1
    ");
}

#[tokio::test]
async fn roles_can_be_chained() {
    let (home, mock) = (Home::new(), Mock::new());
    sts(&mock, "sts-key");
    let surroundings = surroundings(&[], &home, &mock);
    let first = AssumeRole::new(&surroundings, Credentials::new("user", "hidden-key"), "acs:ram::1:role/a");
    let second = AssumeRole::new(&surroundings, first, "acs:ram::2:role/b");
    ask(&second).await;
    assert_snapshot!(lines(&mock), @"
    POST https://sts.aliyuncs.com/ x-acs-action=AssumeRole signed RoleArn=acs%3Aram%3A%3A1%3Arole%2Fa&RoleSessionName=cloudspec&DurationSeconds=3600
    POST https://sts.aliyuncs.com/ x-acs-action=AssumeRole x-acs-accesskey-id=sts-key signed RoleArn=acs%3Aram%3A%3A2%3Arole%2Fb&RoleSessionName=cloudspec&DurationSeconds=3600
    ");
}

#[tokio::test]
async fn wrong_settings_of_a_role_are_refused_before_sending() {
    let (home, mock) = (Home::new(), Mock::new());
    let surroundings = surroundings(&[], &home, &mock);
    let role = AssumeRole::new(&surroundings, Credentials::new("user", "hidden-key"), "acs:ram::1:role/r");
    assert_snapshot!(ask(&role.duration(Duration::from_secs(60)).session_name("x")).await, @"failed: sts AssumeRole: RoleSessionName: at least 2 characters, has 1; DurationSeconds: at least 900, is less");
    assert_eq!(mock.requests().len(), 0);
}

#[tokio::test]
async fn an_unusable_response_of_sts_is_reported() {
    let (home, mock) = (Home::new(), Mock::new());
    mock.on("AssumeRole").times(1).json(200, json!({"RequestId": "R"}));
    let wrong_time = json!({"AccessKeyId": "a", "AccessKeySecret": "hidden", "Expiration": "soon"});
    mock.on("AssumeRole").times(1).json(200, json!({"Credentials": wrong_time}));
    let role = AssumeRole::new(&surroundings(&[], &home, &mock), Credentials::new("user", "hidden-key"), "r");
    assert_snapshot!(ask(&role).await, @"failed: the response of STS cannot be used: `AccessKeyId` is missing");
    assert_snapshot!(ask(&role).await, @"failed: the response of STS cannot be used: `Expiration` is not a time such as 2020-01-31T12:00:00Z");
}
