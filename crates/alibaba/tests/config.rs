//! Configurations and the requests that result from them.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

mod common;
#[path = "common/files.rs"]
mod files;

use std::sync::Arc;

use cloudspec_alibaba::credentials::Surroundings;
use cloudspec_alibaba::{Config, Format, SignatureVersion};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Credentials, Endpoint, Environment, Network};
use cloudspec_wire::Service;
use common::{RPC, SERVICE};
use files::Home;
use insta::assert_snapshot;
use serde_json::{Value, json};

static ECS: Service = SERVICE.operations(&[&RPC]);

/// Where a call goes and what it carries.
async fn call(config: Result<Config, cloudspec_runtime::Error>, mock: &Mock) -> String {
    let config = match config {
        Ok(config) => config,
        Err(error) => return format!("error: {}", error.message()),
    };
    mock.when(|_| true).json(200, json!({"RequestId": "R"}));
    let core = ClientCore::new(&config, &ECS);
    if let Err(error) = core.call_json("DoIt", &json!({})).unwrap().await {
        return format!("error: {}", error.message());
    }
    let request = mock.requests().pop().unwrap();
    let query: Vec<&str> = request.query.iter().map(|(name, _)| &**name).collect();
    let accept = request.headers.get("accept").unwrap_or_default();
    let url = format!("{}://{}", request.scheme.as_str(), request.host);
    format!("{url} accept {accept} query {}", query.join(" ")).trim_end().to_owned()
}

async fn from(variables: &[(&str, &str)], profile: Option<Value>) -> String {
    let (home, mock) = (Home::new(), Mock::new());
    if let Some(profile) = profile {
        home.write(".aliyun/config.json", &json!({"current": "p", "profiles": [profile]}).to_string());
    }
    let key = [("ALIBABA_CLOUD_ACCESS_KEY_ID", "a"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s")];
    let environment = Environment::given(variables.iter().copied().chain(key)).with_home(home.path());
    call(Config::from_surroundings(&Surroundings::new(environment, Arc::new(mock.clone()))), &mock).await
}

#[tokio::test]
async fn a_profile_that_is_named_gives_keys_region_and_endpoint_whatever_the_variables_say() {
    let (home, mock) = (Home::new(), Mock::new());
    let other = json!({"name": "other", "mode": "AK", "access_key_id": "o", "access_key_secret": "s",
        "region_id": "eu-west-1", "endpoint_type": "vpc"});
    let current = json!({"name": "p", "mode": "AK", "access_key_id": "p", "access_key_secret": "s"});
    home.write(".aliyun/config.json", &json!({"current": "p", "profiles": [current, other]}).to_string());
    let variables = [("ALIBABA_CLOUD_ACCESS_KEY_ID", "v"), ("ALIBABA_CLOUD_REGION_ID", "cn-beijing")];
    let environment = Environment::given(variables).with_home(home.path());
    let surroundings = Surroundings::new(environment, Arc::new(mock.clone()));

    let called = call(Config::from_profile_in(&surroundings, "other"), &mock).await;
    assert!(called.contains("eu-west-1"), "{called}");
    let request = mock.requests().pop().unwrap();
    let signed = request.headers.get("authorization").unwrap_or_default();
    assert!(signed.contains("Credential=o,"), "{signed}");

    let missing = Config::from_profile_in(&surroundings, "nobody").unwrap_err();
    assert!(missing.message().contains("has no profile `nobody`"), "{missing}");
}

#[tokio::test]
async fn an_endpoint_is_given_as_text_or_parsed() {
    let key = || Credentials::new("a", "s");
    let mock = Mock::new();
    let config = || Config::with_transport(Arc::new(mock.clone()), key());
    let text = call(Ok(config().endpoint("http://127.0.0.1:1")), &mock).await;
    let parsed: Endpoint = "http://127.0.0.1:1".parse().unwrap();
    assert_eq!(text, call(Ok(config().endpoint(parsed)), &mock).await);
    assert!(text.starts_with("http://127.0.0.1:1 "), "{text}");
    let wrong = call(Ok(config().endpoint("ftp://x")), &mock).await;
    assert!(wrong.starts_with("error: "), "{wrong}");
}

#[tokio::test]
async fn region_endpoint_and_network_come_from_environment_then_profile() {
    let region = ("ALIBABA_CLOUD_REGION_ID", "cn-beijing");
    let profile = || json!({"name": "p", "region_id": "eu-west-1", "endpoint_type": "vpc"});
    let with_endpoint = || json!({"name": "p", "region_id": "eu-west-1", "endpoint": "profile.example"});
    let shown = [
        from(&[region], None).await,
        from(&[region], Some(profile())).await,
        from(&[], Some(profile())).await,
        from(&[("ALIBABA_CLOUD_ENDPOINT_TYPE", "public")], Some(profile())).await,
        from(&[], Some(with_endpoint())).await,
        from(&[("ALIBABA_CLOUD_ENDPOINT", "http://127.0.0.1:1")], Some(with_endpoint())).await,
        from(&[], None).await,
        from(&[("ALIBABA_CLOUD_ENDPOINT", "a/b")], None).await,
        from(&[("ALIBABA_CLOUD_ENDPOINT_TYPE", "lan")], None).await,
    ];
    assert_snapshot!(shown.join("\n"), @"
    https://ecs.cn-beijing.aliyuncs.com accept application/json query
    https://ecs-vpc.cn-beijing.aliyuncs.com accept application/json query
    https://ecs-vpc.eu-west-1.aliyuncs.com accept application/json query
    https://ecs.eu-west-1.aliyuncs.com accept application/json query
    https://profile.example accept application/json query
    http://127.0.0.1:1 accept application/json query
    error: Ecs has an endpoint per region and no region is set: set one in the configuration, in ALIBABA_CLOUD_REGION_ID or in the profile
    error: `a/b` is not an endpoint: expected a host such as `ecs.cn-hangzhou.aliyuncs.com`, with `http://` in front for plain HTTP and without a path
    error: `lan` is not a kind of endpoint: expected public, vpc or internal
    ");
}

#[tokio::test]
async fn settings_in_code_win() {
    let mock = Mock::new();
    let config = Config::with_transport(Arc::new(mock.clone()), Credentials::new("a", "s"))
        .region("cn-beijing")
        .network(Network::Internal);
    assert_snapshot!(call(Ok(config.clone()), &mock).await, @"https://ecs-internal.cn-beijing.aliyuncs.com accept application/json query");
    let config = config.signature(SignatureVersion::V1).format(Format::Xml);
    assert_snapshot!(call(Ok(config.clone()), &mock).await, @"https://ecs-internal.cn-beijing.aliyuncs.com accept application/xml query Action Version Format Timestamp SignatureNonce SignatureMethod SignatureVersion AccessKeyId Signature");
    let config =
        config.endpoint(Endpoint::parse("http://127.0.0.1:1").unwrap()).signature(SignatureVersion::V3);
    assert_snapshot!(call(Ok(config), &mock).await, @"http://127.0.0.1:1 accept application/xml query Format");
}

#[test]
fn debug_shows_no_secret() {
    let config = Config::with_transport(Arc::new(Mock::new()), Credentials::new("a", "hidden"));
    assert!(!format!("{config:?}").contains("hidden"));
}
