//! Every source of credentials, without the process's own environment and without a network.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

mod common;
#[path = "common/files.rs"]
mod files;

use std::sync::Arc;
use std::time::Duration;

use cloudspec_alibaba::credentials::{
    AssumeRole, CliProfile, CredentialsFile, CredentialsUri, EcsRamRole, EnvironmentKeys, ExternalProcess,
    OidcRole, StsEndpoint, Surroundings, default_chain,
};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{
    CredentialError, CredentialProvider, Credentials, Environment, Request, Sent, TransportErrorKind,
};
use cloudspec_wire::Timestamp;
use common::response;
use files::Home;
use insta::assert_snapshot;
use serde_json::{Value, json};

type Variables<'a> = &'a [(&'a str, &'a str)];

fn surroundings(variables: Variables<'_>, home: &Home, mock: &Mock) -> Surroundings {
    let environment = Environment::given(variables.iter().copied()).with_home(home.path());
    Surroundings::new(environment, Arc::new(mock.clone()))
}

/// What a source gives, in one line with the secrets laid open.
async fn ask(source: &dyn CredentialProvider) -> String {
    match source.credentials().await {
        Ok(credentials) => show(&credentials),
        Err(CredentialError::NotConfigured(why)) => format!("not configured: {why}"),
        Err(CredentialError::Failed(why)) => format!("failed: {why}"),
        Err(other) => format!("{other:?}"),
    }
}

fn show(credentials: &Credentials) -> String {
    let mut text = format!(
        "{}: {} {}",
        credentials.source,
        credentials.access_key_id,
        credentials.access_key_secret.expose()
    );
    if let Some(token) = &credentials.security_token {
        text += &format!(" token {}", token.expose());
    }
    if let Some(token) = &credentials.bearer_token {
        text += &format!(" bearer {}", token.expose());
    }
    if let Some(time) = credentials.expires_at {
        text += &format!(" until {}", Timestamp::from(time));
    }
    text
}

/// What STS, the metadata service and credential URIs answer.
fn keys(id: &str) -> Value {
    json!({
        "Code": "Success", "AccessKeyId": id, "AccessKeySecret": "hidden-secret",
        "SecurityToken": "hidden-token", "Expiration": "2099-01-01T00:00:00Z",
    })
}

fn sts(mock: &Mock, id: &str) {
    for action in ["AssumeRole", "AssumeRoleWithOIDC"] {
        mock.on(action).json(200, json!({"RequestId": "R", "Credentials": keys(id)}));
    }
}

fn line(request: &Request) -> String {
    let header = |name: &str| request.headers.get(name).map(|value| format!(" {name}={value}"));
    let headers: String = [
        "x-acs-action",
        "x-acs-accesskey-id",
        "x-aliyun-ecs-metadata-token",
        "x-aliyun-ecs-metadata-token-ttl-seconds",
    ]
    .into_iter()
    .filter_map(header)
    .collect();
    let signed = if request.headers.get("authorization").is_some() { " signed" } else { "" };
    let body = String::from_utf8_lossy(&request.body);
    let url = format!("{}://{}{}", request.scheme.as_str(), request.host, request.path);
    format!("{} {url}{headers}{signed} {body}", request.method).trim_end().to_owned()
}

fn lines(mock: &Mock) -> String {
    mock.requests().iter().map(line).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn environment_needs_both_halves_of_a_key() {
    let (id, secret, token) =
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN");
    let cases: [(Variables<'_>, &str); 6] = [
        (&[(id, "a"), (secret, "s")], "environment: a s"),
        (&[(id, " a "), (secret, "s\n"), (token, "t")], "environment: a s token t"),
        (&[], "not configured: ALIBABA_CLOUD_ACCESS_KEY_ID is not set"),
        (&[(id, ""), (secret, " ")], "not configured: ALIBABA_CLOUD_ACCESS_KEY_ID is not set"),
        (
            &[(id, "a")],
            "failed: ALIBABA_CLOUD_ACCESS_KEY_ID is set, but ALIBABA_CLOUD_ACCESS_KEY_SECRET is not",
        ),
        (
            &[(secret, "s")],
            "failed: ALIBABA_CLOUD_ACCESS_KEY_SECRET is set, but ALIBABA_CLOUD_ACCESS_KEY_ID is not",
        ),
    ];
    for (variables, expected) in cases {
        assert_eq!(ask(&EnvironmentKeys::new(Environment::given(variables.iter().copied()))).await, expected);
    }
}

#[tokio::test]
async fn oidc_role_sends_the_token_of_the_moment_and_no_signature() {
    let (home, mock) = (Home::new(), Mock::new());
    sts(&mock, "sts-key");
    let file = home.write("token", "hidden-1\n");
    let variables = [
        ("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/r"),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/p"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", file.as_str()),
    ];
    let role = OidcRole::from_environment(&surroundings(&variables, &home, &mock)).unwrap();
    assert_eq!(
        ask(&role).await,
        "oidc-role: sts-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z"
    );
    home.write("token", "hidden-2");
    ask(&role).await;
    assert_snapshot!(lines(&mock), @"
    POST https://sts.aliyuncs.com/ x-acs-action=AssumeRoleWithOIDC RoleArn=acs%3Aram%3A%3A1%3Arole%2Fr&OIDCProviderArn=acs%3Aram%3A%3A1%3Aoidc-provider%2Fp&OIDCToken=hidden-1&RoleSessionName=cloudspec&DurationSeconds=3600
    POST https://sts.aliyuncs.com/ x-acs-action=AssumeRoleWithOIDC RoleArn=acs%3Aram%3A%3A1%3Arole%2Fr&OIDCProviderArn=acs%3Aram%3A%3A1%3Aoidc-provider%2Fp&OIDCToken=hidden-2&RoleSessionName=cloudspec&DurationSeconds=3600
    ");
}

#[tokio::test]
async fn oidc_role_says_what_is_missing() {
    let (home, mock) = (Home::new(), Mock::new());
    let with = |variables| OidcRole::from_environment(&surroundings(variables, &home, &mock));
    let missing = |variables| with(variables).unwrap_err().to_string();
    assert_snapshot!(missing(&[]), @"ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set");
    assert_snapshot!(missing(&[("ALIBABA_CLOUD_ROLE_ARN", "r"), ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "f")]), @"ALIBABA_CLOUD_OIDC_PROVIDER_ARN is not set");

    let file = home.path().join("token").display().to_string();
    let role = OidcRole::new(&surroundings(&[], &home, &mock), "r", "p", &file);
    let gone = ask(&role).await;
    assert!(gone.starts_with("failed: the token file") && gone.contains("does not exist"), "{gone}");
    home.write("token", "\n");
    assert_snapshot!(home.hide(&ask(&role).await), @"failed: the token file ~/token is empty");
}

#[tokio::test]
async fn a_refusal_of_sts_is_told_without_the_token() {
    let (home, mock) = (Home::new(), Mock::new());
    let error = json!({"RequestId": "R", "Code": "AuthenticationFail.OIDCToken.Expired", "Message": "token hidden-1 expired"});
    mock.on("AssumeRoleWithOIDC").json(400, error);
    let file = home.write("token", "hidden-1");
    let role = OidcRole::new(&surroundings(&[], &home, &mock), "r", "p", file);
    assert_snapshot!(ask(&role).await, @"failed: sts AssumeRoleWithOIDC: AuthenticationFail.OIDCToken.Expired: token *** expired (HTTP 400, request id R)");
}

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
async fn an_unusable_response_of_sts_is_told() {
    let (home, mock) = (Home::new(), Mock::new());
    mock.on("AssumeRole").times(1).json(200, json!({"RequestId": "R"}));
    let wrong_time = json!({"AccessKeyId": "a", "AccessKeySecret": "hidden", "Expiration": "soon"});
    mock.on("AssumeRole").times(1).json(200, json!({"Credentials": wrong_time}));
    let role = AssumeRole::new(&surroundings(&[], &home, &mock), Credentials::new("user", "hidden-key"), "r");
    assert_snapshot!(ask(&role).await, @"failed: the response of STS cannot be used: `AccessKeyId` is missing");
    assert_snapshot!(ask(&role).await, @"failed: the response of STS cannot be used: `Expiration` is not a time such as 2020-01-31T12:00:00Z");
}

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
async fn mistakes_in_a_profile_are_told() {
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

#[tokio::test]
async fn a_half_written_file_is_an_error_that_shows_none_of_it() {
    let (home, mock) = (Home::new(), Mock::new());
    let profile = CliProfile::new(&surroundings(&[], &home, &mock));
    home.write(".aliyun/config.json", "{\"profiles\": [\n{\"access_key_secret\": \"hidden");
    assert_snapshot!(home.hide(&ask(&profile).await), @"failed: ~/.aliyun/config.json is not JSON: EOF while parsing a string at line 2 column 29");
    home.write(".aliyun/config.json", "");
    assert_snapshot!(home.hide(&ask(&profile).await), @"failed: ~/.aliyun/config.json is not JSON: EOF while parsing a value at line 1 column 0");

    let file = CredentialsFile::new(&surroundings(&[], &home, &mock));
    home.write(".alibabacloud/credentials", "[default]\ntype = access_key\naccess_key_id = a\nhidden");
    assert_snapshot!(home.hide(&ask(&file).await), @"failed: ~/.alibabacloud/credentials:4: expected `[section]`, `name = value` or a comment");
}

#[tokio::test]
async fn the_credentials_file_is_read_under_both_names() {
    let (home, mock) = (Home::new(), Mock::new());
    sts(&mock, "sts-key");
    mock.when(|request| request.path == "/latest/api/token").raw(response(200, &[], "imds"));
    mock.when(|request| request.path.starts_with("/latest/meta-data")).json(200, keys("ecs-key"));
    let token = home.write("token", "hidden-1");
    let with = |variables: Variables<'_>| CredentialsFile::new(&surroundings(variables, &home, &mock));
    assert_snapshot!(home.hide(&ask(&with(&[])).await), @"not configured: ~/.alibabacloud/credentials does not exist, ~/.alibabacloud/credentials.ini does not exist");

    let ini = format!(
        "[default]\ntype = access_key # the usual\naccess_key_id = a\naccess_key_secret = s\n\
         [sts]\ntype = sts\naccess_key_id = a\naccess_key_secret = s\nsecurity_token = t\n\
         [ecs]\ntype = ecs_ram_role\nrole_name = web\n\
         [ram]\ntype = ram_role_arn\naccess_key_id = a\naccess_key_secret = s\nrole_arn = arn\nrole_session_name = me\npolicy = {{}}\n\
         [oidc]\ntype = oidc_role_arn\nrole_arn = arn\noidc_provider_arn = p\noidc_token_file_path = {token}\n\
         [rsa]\ntype = rsa_key_pair\n[none]\n"
    );
    home.write(".alibabacloud/credentials.ini", &ini);
    let mut shown = Vec::new();
    for section in ["default", "sts", "ecs", "ram", "oidc", "rsa", "none", "gone"] {
        shown.push(home.hide(&ask(&with(&[("ALIBABA_CLOUD_PROFILE", section)])).await));
    }
    assert_snapshot!(shown.join("\n"), @"
    credentials-file: a s
    credentials-file: a s token t
    credentials-file: ecs-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z
    credentials-file: sts-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z
    credentials-file: sts-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z
    failed: section `rsa` of ~/.alibabacloud/credentials.ini: type is not supported; use one of access_key, sts, ecs_ram_role, ram_role_arn, oidc_role_arn
    failed: section `none` of ~/.alibabacloud/credentials.ini: `type` is missing
    not configured: ~/.alibabacloud/credentials does not exist, ~/.alibabacloud/credentials.ini has no section `gone`
    ");

    home.write(".alibabacloud/credentials", &ini.replace("access_key_id = a", "access_key_id = first"));
    assert_eq!(ask(&with(&[])).await, "credentials-file: first s");
    let other = home.write("other.ini", &ini.replace("access_key_id = a", "access_key_id = other"));
    assert_eq!(ask(&with(&[("ALIBABA_CLOUD_CREDENTIALS_FILE", &other)])).await, "credentials-file: other s");
    assert_eq!(ask(&with(&[]).section("sts")).await, "credentials-file: first s token t");
}

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
async fn odd_responses_of_the_metadata_service_are_told() {
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

#[tokio::test]
async fn a_credentials_uri_is_fetched_and_never_shown() {
    let (home, mock) = (Home::new(), Mock::new());
    mock.when(|request| request.path == "/ok").json(200, keys("uri-key"));
    mock.when(|request| request.path == "/denied").json(200, json!({"Code": "Denied"}));
    mock.when(|request| request.path == "/html").raw(response(200, &[], "<html>"));
    mock.when(|request| request.path == "/gone").raw(response(404, &[], ""));
    mock.when(|_| true).fail(TransportErrorKind::Connect, Sent::No);
    let surroundings = surroundings(&[], &home, &mock).allow_http(true);
    let mut shown = Vec::new();
    for uri in [
        "http://h:8080/ok?hidden=1",
        "https://h/denied",
        "http://h/html",
        "http://h/gone",
        "http://h",
        "hidden",
        "ftp://hidden/",
        "http://user:hidden@h/",
    ] {
        let source = CredentialsUri::new(&surroundings, uri);
        assert!(!format!("{source:?}").contains("hidden"));
        shown.push(ask(&source).await);
    }
    assert_snapshot!(shown.join("\n"), @"
    credentials-uri: uri-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z
    failed: the credentials URI responds with code Denied
    failed: the credentials URI does not respond with JSON
    failed: the credentials URI responds with HTTP 404
    failed: the credentials URI at h cannot be reached: no connection can be made
    failed: the credentials URI is not of the form `http://host[:port]/path[?query]`
    failed: the credentials URI is not of the form `http://host[:port]/path[?query]`
    failed: the credentials URI is not of the form `http://host[:port]/path[?query]`
    ");
    assert_snapshot!(CredentialsUri::from_environment(&surroundings).unwrap_err().to_string(), @"ALIBABA_CLOUD_CREDENTIALS_URI is not set");
}

#[cfg(unix)]
#[tokio::test]
async fn a_program_may_print_the_keys() {
    let home = Home::new();
    let run = async |command: String| {
        let source = ExternalProcess::new(command).timeout(Duration::from_millis(500));
        assert!(!format!("{source:?}").contains("hidden"));
        home.hide(&ask(&source).await)
    };
    let print = |text: &str| format!("cat '{}'", home.write("out put", text));
    let key = |mode: &str, more: &str| {
        print(&format!(r#"{{"mode": "{mode}", "access_key_id": "a", "access_key_secret": "s"{more}}}"#))
    };
    assert_eq!(run(key("AK", "")).await, "external-process: a s");
    assert_eq!(
        run(key("StsToken", r#", "sts_token": "t", "expiration": "2099-01-01T00:00:00Z""#)).await,
        "external-process: a s token t until 2099-01-01T00:00:00Z"
    );
    let mut shown = Vec::new();
    shown.push(run(key("StsToken", "")).await);
    shown.push(run(key("RamRoleArn", "")).await);
    shown.push(run(print("hidden")).await);
    shown.push(run(print(&"x".repeat(70_000))).await);
    for command in ["", "false", "sleep 30", "no-such-program-here --token hidden", "echo $HOME `id`"] {
        shown.push(run(command.to_owned()).await);
    }
    assert_snapshot!(shown.join("\n"), @"
    failed: the output of `cat` has mode StsToken, but no `sts_token`
    failed: the output of `cat` has another `mode` than AK or StsToken
    failed: the output of `cat` is not JSON
    failed: `cat` prints more than 65536 bytes
    failed: the command is empty
    failed: `false` failed with exit status: 1
    failed: `sleep` did not end within 500ms
    failed: `no-such-program-here` cannot be run: No such file or directory (os error 2)
    failed: the output of `echo` is not JSON
    ");
}

#[tokio::test]
async fn a_chain_without_any_source_explains_every_miss() {
    let (home, mock) = (Home::new(), Mock::new());
    mock.when(|_| true).fail(TransportErrorKind::Connect, Sent::No);
    let chain = default_chain(&surroundings(&[], &home, &mock));
    let shown = home.hide(&ask(&chain).await).replace("; ", ";\n");
    assert_snapshot!(shown, @"
    not configured: no credential provider is set up;
    environment: ALIBABA_CLOUD_ACCESS_KEY_ID is not set;
    oidc-role: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set;
    cli-profile: ~/.aliyun/config.json does not exist;
    credentials-file: ~/.alibabacloud/credentials does not exist, ~/.alibabacloud/credentials.ini does not exist;
    ecs-ram-role: the metadata service at 100.100.100.200 cannot be reached: the mock fails: Connect;
    credentials-uri: ALIBABA_CLOUD_CREDENTIALS_URI is not set
    ");
}

#[tokio::test]
async fn the_chain_asks_in_the_documented_order_and_stops_at_a_broken_source() {
    let (home, mock) = (Home::new(), Mock::new());
    let uri = ("ALIBABA_CLOUD_CREDENTIALS_URI", "http://localhost/keys");
    let off = ("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    mock.when(|request| request.path == "/keys").json(200, keys("uri-key"));
    mock.when(|request| request.path == "/latest/api/token").raw(response(200, &[], "t"));
    mock.when(|request| request.path.ends_with("/security-credentials/")).raw(response(200, &[], "web"));
    mock.when(|request| request.path.ends_with("/web")).json(200, keys("ecs-key"));
    sts(&mock, "oidc-key");
    let found = async |variables: Variables<'_>| {
        let text = ask(&default_chain(&surroundings(variables, &home, &mock))).await;
        home.hide(text.split(" hidden").next().unwrap())
    };
    // From the last source of the chain to the first.
    assert_eq!(found(&[uri, off]).await, "credentials-uri: uri-key");
    assert_eq!(found(&[uri]).await, "ecs-ram-role: ecs-key");
    home.write(
        ".alibabacloud/credentials",
        "[default]\ntype=access_key\naccess_key_id=ini\naccess_key_secret=s\n",
    );
    assert_eq!(found(&[uri]).await, "credentials-file: ini s");
    let profile = json!({"name": "default", "mode": "AK", "access_key_id": "cli", "access_key_secret": "s"});
    home.write(".aliyun/config.json", &json!({"profiles": [profile]}).to_string());
    assert_eq!(found(&[uri]).await, "cli-profile: cli s");
    let token = home.write("token", "t");
    let oidc = [
        ("ALIBABA_CLOUD_ROLE_ARN", "r"),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token.as_str()),
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "env"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s"),
    ];
    assert_eq!(found(&oidc[..3]).await, "oidc-role: oidc-key");
    assert_eq!(found(&oidc).await, "environment: env s");
    assert_snapshot!(found(&oidc[..4]).await, @"failed: environment: ALIBABA_CLOUD_ACCESS_KEY_ID is set, but ALIBABA_CLOUD_ACCESS_KEY_SECRET is not");
}

#[tokio::test(start_paused = true)]
async fn a_hundred_callers_of_the_chain_cause_one_exchange() {
    let (home, mock) = (Home::new(), Mock::new());
    let response = json!({"RequestId": "R", "Credentials": keys("sts-key")});
    mock.on("AssumeRoleWithOIDC").after(Duration::from_millis(100)).json(200, response);
    let token = home.write("token", "t");
    let variables = [
        ("ALIBABA_CLOUD_ROLE_ARN", "r"),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token.as_str()),
    ];
    let chain = Arc::new(default_chain(&surroundings(&variables, &home, &mock)));
    let callers: Vec<_> = (0..100)
        .map(|_| {
            let chain = chain.clone();
            tokio::spawn(async move { ask(&*chain).await })
        })
        .collect();
    for caller in callers {
        assert!(caller.await.unwrap().starts_with("oidc-role: sts-key"));
    }
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn keys_that_have_expired_are_no_keys() {
    let (home, mock) = (Home::new(), Mock::new());
    let profile = json!({"name": "default", "mode": "StsToken", "access_key_id": "a",
        "access_key_secret": "hidden", "sts_token": "hidden", "sts_expiration": 1_600_000_000});
    home.write(".aliyun/config.json", &json!({"profiles": [profile]}).to_string());
    let found = ask(&default_chain(&surroundings(&[], &home, &mock))).await;
    assert!(
        found.starts_with("failed: the credentials from cli-profile expired at 2020-09-13T12:26:40Z"),
        "{found}"
    );
    assert!(!found.contains("hidden"));
}

#[tokio::test]
async fn no_source_shows_a_secret() {
    let (home, mock) = (Home::new(), Mock::new());
    let variables = [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "a"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hidden"),
        ("ALIBABA_CLOUD_CREDENTIALS_URI", "http://localhost/hidden"),
    ];
    let surroundings = surroundings(&variables, &home, &mock);
    let chain = default_chain(&surroundings);
    chain.credentials().await.unwrap();
    let role = AssumeRole::new(&surroundings, Credentials::new("a", "hidden"), "r").external_id("hidden");
    let printed = format!(
        "{chain:?} {role:?} {surroundings:?} {:?} {:?}",
        CliProfile::new(&surroundings),
        CredentialsUri::from_environment(&surroundings).unwrap()
    );
    assert!(!printed.contains("hidden"), "{printed}");
}
