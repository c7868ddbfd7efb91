//! Profiles of the command line.

use crate::common::response;
use crate::files::Home;
use crate::support::{Variables, ask, keys, lines, sts, surroundings};
use cloudspec_alibaba::credentials::CliProfile;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Sent, TransportErrorKind};
use insta::assert_snapshot;
use serde_json::{Value, json};

#[tokio::test]
async fn every_mode_of_the_cli_gives_its_keys() {
    let (home, mock) = (Home::new(), Mock::new());
    sts(&mock, "sts-key");
    mock.when(|request| request.path == "/latest/api/token").raw(response(200, &[], "imds"));
    mock.when(|request| request.path.starts_with("/latest/meta-data")).json(200, keys("ecs-key"));
    mock.when(|request| request.path == "/keys").json(200, keys("uri-key"));
    let token = home.write("token", "hidden-1");
    let printed = home.write(
        "printed keys.json",
        r#"{"mode": "StsToken", "access_key_id": "printed", "access_key_secret": "s", "sts_token": "t"}"#,
    );
    let key = json!({"access_key_id": "a", "access_key_secret": "s"});
    let profiles = json!([
        {"name": "AK", "mode": "AK"},
        {"name": "unnamed mode"},
        {"name": "StsToken", "mode": "StsToken", "sts_token": "t", "sts_expiration": 4070908800_u64},
        {"name": "BearerToken", "mode": "BearerToken", "bearer_token": "b"},
        {"name": "RamRoleArn", "mode": "RamRoleArn", "ram_role_arn": "arn", "ram_session_name": "me",
            "expired_seconds": 1200, "sts_region": "cn-hangzhou", "enable_vpc": true, "external_id": "e",
            "policy": "{}"},
        {"name": "EcsRamRole", "mode": "EcsRamRole", "ram_role_name": "web"},
        {"name": "RamRoleArnWithRoleName", "mode": "RamRoleArnWithRoleName", "ram_role_name": "web",
            "ram_role_arn": "arn"},
        {"name": "OIDC", "mode": "OIDC", "ram_role_arn": "arn", "oidc_provider_arn": "p",
            "oidc_token_file": token, "role_session_name": "other"},
        {"name": "External", "mode": "External", "process_command": format!("cat '{printed}'")},
        {"name": "CredentialsURI", "mode": "CredentialsURI", "credentials_uri": "http://localhost:1/keys?a=b"},
        {"name": "ChainableRamRoleArn", "mode": "ChainableRamRoleArn", "source_profile": "StsToken",
            "ram_role_arn": "arn"},
        {"name": "CloudSSO", "mode": "CloudSSO", "sts_token": "t"},
        {"name": "OAuth", "mode": "OAuth", "sts_token": "t"},
    ]);
    let profiles: Vec<Value> = profiles
        .as_array()
        .unwrap()
        .iter()
        .map(|profile| {
            let mut members = key.as_object().unwrap().clone();
            members.extend(profile.as_object().unwrap().clone());
            Value::Object(members)
        })
        .collect();
    let names: Vec<String> =
        profiles.iter().map(|profile| profile["name"].as_str().unwrap().to_owned()).collect();
    home.write(".aliyun/config.json", &json!({"current": "AK", "profiles": profiles}).to_string());
    let surroundings = surroundings(&[], &home, &mock);
    let mut shown = Vec::new();
    for name in &names {
        shown.push(format!("{name}: {}", ask(&CliProfile::new(&surroundings).named(name)).await));
    }
    assert_snapshot!(shown.join("\n"), @"
    AK: cli-profile: a s
    unnamed mode: cli-profile: a s
    StsToken: cli-profile: a s token t until 2099-01-01T00:00:00Z
    BearerToken: cli-profile:   bearer b
    RamRoleArn: cli-profile: sts-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z
    EcsRamRole: cli-profile: ecs-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z
    RamRoleArnWithRoleName: cli-profile: sts-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z
    OIDC: cli-profile: sts-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z
    External: cli-profile: printed s token t
    CredentialsURI: cli-profile: uri-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z
    ChainableRamRoleArn: cli-profile: sts-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z
    CloudSSO: cli-profile: a s token t
    OAuth: cli-profile: a s token t
    ");
    assert_snapshot!(lines(&mock), @"
    POST https://sts-vpc.cn-hangzhou.aliyuncs.com/ x-acs-action=AssumeRole signed RoleArn=arn&RoleSessionName=me&DurationSeconds=1200&Policy=%7B%7D&ExternalId=e
    PUT http://100.100.100.200/latest/api/token x-aliyun-ecs-metadata-token-ttl-seconds=21600
    GET http://100.100.100.200/latest/meta-data/ram/security-credentials/web x-aliyun-ecs-metadata-token=imds
    PUT http://100.100.100.200/latest/api/token x-aliyun-ecs-metadata-token-ttl-seconds=21600
    GET http://100.100.100.200/latest/meta-data/ram/security-credentials/web x-aliyun-ecs-metadata-token=imds
    POST https://sts.aliyuncs.com/ x-acs-action=AssumeRole x-acs-accesskey-id=ecs-key signed RoleArn=arn&RoleSessionName=cloudspec&DurationSeconds=3600
    POST https://sts.aliyuncs.com/ x-acs-action=AssumeRoleWithOIDC RoleArn=arn&OIDCProviderArn=p&OIDCToken=hidden-1&RoleSessionName=other&DurationSeconds=3600
    GET http://localhost:1/keys
    POST https://sts.aliyuncs.com/ x-acs-action=AssumeRole x-acs-accesskey-id=a signed RoleArn=arn&RoleSessionName=cloudspec&DurationSeconds=3600
    ");
}

#[tokio::test]
async fn the_profile_is_chosen_by_name_then_environment_then_file() {
    let (home, mock) = (Home::new(), Mock::new());
    let profile =
        |name: &str| json!({"name": name, "mode": "AK", "access_key_id": name, "access_key_secret": "s"});
    let file = json!({"current": "c", "profiles": [profile("c"), profile("e"), profile("n")]}).to_string();
    home.write(".aliyun/config.json", &file);
    let other = home.write("other.json", &file.replace("\"access_key_id\":\"", "\"access_key_id\":\"other-"));
    let with = |variables: Variables<'_>| CliProfile::new(&surroundings(variables, &home, &mock));
    assert_eq!(ask(&with(&[])).await, "cli-profile: c s");
    assert_eq!(ask(&with(&[("ALIBABA_CLOUD_PROFILE", "e")])).await, "cli-profile: e s");
    assert_eq!(ask(&with(&[("ALIBABA_CLOUD_PROFILE", "e")]).named("n")).await, "cli-profile: n s");
    assert_eq!(ask(&with(&[("ALIBABA_CLOUD_CONFIG_FILE", &other)])).await, "cli-profile: other-c s");
    assert_eq!(
        ask(&with(&[("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true")])).await,
        "not configured: ALIBABA_CLOUD_CLI_PROFILE_DISABLED is true"
    );
}

#[tokio::test]
async fn mistakes_in_a_profile_are_reported() {
    let (home, mock) = (Home::new(), Mock::new());
    mock.when(|_| true).fail(TransportErrorKind::Connect, Sent::No);
    let profiles = json!([
        {"name": "fresh", "mode": "AK", "access_key_id": "", "access_key_secret": ""},
        {"name": "half", "mode": "AK", "access_key_id": "a"},
        {"name": "no token", "mode": "StsToken", "access_key_id": "a", "access_key_secret": "hidden"},
        {"name": "no role", "mode": "RamRoleArn", "access_key_id": "a", "access_key_secret": "hidden"},
        {"name": "loop", "mode": "ChainableRamRoleArn", "source_profile": "back", "ram_role_arn": "r"},
        {"name": "back", "mode": "ChainableRamRoleArn", "source_profile": "loop", "ram_role_arn": "r"},
        {"name": "nowhere", "mode": "ChainableRamRoleArn", "source_profile": "gone", "ram_role_arn": "r"},
        {"name": "ecs", "mode": "EcsRamRole"},
        {"name": "sso", "mode": "CloudSSO"},
        {"name": "rsa", "mode": "RsaKeyPair"},
        {"name": "empty"},
        {"name": "uri", "mode": "CredentialsURI"},
        {"name": "program", "mode": "External", "process_command": "'no end"},
    ]);
    home.write(".aliyun/config.json", &json!({"profiles": profiles}).to_string());
    let surroundings = surroundings(&[], &home, &mock);
    let mut shown = Vec::new();
    for name in profiles.as_array().unwrap().iter().map(|profile| profile["name"].as_str().unwrap()) {
        let source = CliProfile::new(&surroundings).named(name);
        shown.push(home.hide(&ask(&source).await));
    }
    shown.push(home.hide(&ask(&CliProfile::new(&surroundings)).await));
    assert_snapshot!(shown.join("\n"), @"
    not configured: profile `fresh` in ~/.aliyun/config.json has no key
    failed: profile `half` (mode AK) in ~/.aliyun/config.json: `access_key_secret` is missing
    failed: profile `no token` (mode StsToken) in ~/.aliyun/config.json: `sts_token` is missing
    failed: profile `no role` (mode RamRoleArn) in ~/.aliyun/config.json: `ram_role_arn` is missing
    failed: profile `back` (mode ChainableRamRoleArn) in ~/.aliyun/config.json: `source_profile` forms a circle: loop -> back -> loop
    failed: profile `loop` (mode ChainableRamRoleArn) in ~/.aliyun/config.json: `source_profile` forms a circle: back -> loop -> back
    failed: profile `nowhere` (mode ChainableRamRoleArn) in ~/.aliyun/config.json: `source_profile`: ~/.aliyun/config.json has no profile `gone`
    failed: profile `ecs` (mode EcsRamRole) in ~/.aliyun/config.json: the metadata service at 100.100.100.200 cannot be reached: the mock fails: Connect
    failed: profile `sso` (mode CloudSSO) in ~/.aliyun/config.json: the file contains no keys from signing in; sign in with `aliyun configure --profile sso`
    failed: profile `rsa` (mode RsaKeyPair) in ~/.aliyun/config.json: mode is not supported; use one of AK, StsToken, RamRoleArn, EcsRamRole, OIDC, External, CredentialsURI, ChainableRamRoleArn
    not configured: profile `empty` in ~/.aliyun/config.json is empty
    failed: profile `uri` (mode CredentialsURI) in ~/.aliyun/config.json: `credentials_uri` is missing, and ALIBABA_CLOUD_CREDENTIALS_URI is not set
    failed: profile `program` (mode External) in ~/.aliyun/config.json: the command has a quote that is not closed
    not configured: ~/.aliyun/config.json has no profile `default`
    ");
}
