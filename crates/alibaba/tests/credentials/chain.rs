//! The default chain.

use std::sync::Arc;
use std::time::Duration;

use crate::common::response;
use crate::files::Home;
use crate::support::{Variables, ask, keys, sts, surroundings};
use cloudspec_alibaba::credentials::{AssumeRole, CliProfile, CredentialsUri, default_chain};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{CredentialProvider, Credentials, Sent, TransportErrorKind};
use insta::assert_snapshot;
use serde_json::json;

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
