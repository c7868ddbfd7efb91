//! Credential providers of applications, whose keys come from the emulated token service.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use cloudspec_alibaba::credentials::{AssumeRole, OidcRole, StsEndpoint, Surroundings};
use cloudspec_emulator::Emulator;
use cloudspec_runtime::{CredentialProvider, Credentials, Environment, HttpOptions, HyperTransport};
use cloudspec_wire::Value;
use common::{Scheme, call, case};
use serde_json::json;

const ROLE: &str = "acs:ram::12345:role/ops";

fn surroundings() -> Surroundings {
    let variables = [("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")];
    let transport = HyperTransport::new(&HttpOptions::default()).unwrap();
    Surroundings::new(Environment::given(variables), Arc::new(transport))
}

fn sts(emulator: &Emulator) -> StsEndpoint {
    StsEndpoint::new().endpoint(emulator.endpoint())
}

/// A token of an identity provider about `subject`, which ends so many seconds from now.
fn token(subject: &str, seconds: i64) -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs() as i64;
    let claims =
        json!({ "sub": subject, "iss": "https://example.com", "aud": ["app"], "exp": now + seconds });
    let part = |value: &Value| BASE64.encode(value.to_string());
    format!("{}.{}.signature", part(&json!({ "alg": "RS256" })), part(&claims))
}

/// Who calls, by the emulator's word.
fn caller(emulator: &Emulator, credentials: &Credentials) -> Value {
    let case = case("sts/GetCallerIdentity", None);
    let mut request = common::unsigned(emulator, case, &json!({}), Scheme::Usual);
    common::sign(&mut request, case, credentials, SystemTime::now(), Scheme::Usual);
    common::body(&common::send(emulator, &request))["Arn"].clone()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_of_an_identity_provider_becomes_keys_without_a_signature() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    let provider = OidcRole::new(&surroundings(), ROLE, "acs:ram::12345:oidc-provider/idp", &file);
    let provider = provider.session_name("pod").sts(sts(&emulator));
    std::fs::write(&file, token("alice", 60)).unwrap();
    let credentials = provider.credentials().await.unwrap();
    assert_eq!(caller(&emulator, &credentials), "acs:ram::12345:assumed-role/ops/pod");

    std::fs::write(&file, token("alice", -60)).unwrap();
    let error = provider.credentials().await.unwrap_err().to_string();
    assert!(error.contains("AuthenticationFail.OIDCToken.Expired"), "{error}");
    std::fs::write(&file, "no token").unwrap();
    let error = provider.credentials().await.unwrap_err().to_string();
    assert!(error.contains("AuthenticationFail.OIDCToken.Invalid"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_role_is_assumed_with_the_keys_of_a_role() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let first = AssumeRole::new(&surroundings(), emulator.credentials(), ROLE).sts(sts(&emulator));
    let second = AssumeRole::new(&surroundings(), first.session_name("one"), "acs:ram::678:role/next");
    let second = second.session_name("two").sts(sts(&emulator));
    let credentials = second.credentials().await.unwrap();
    assert_eq!(caller(&emulator, &credentials), "acs:ram::678:assumed-role/next/two");

    let stranger = AssumeRole::new(&surroundings(), Credentials::new("nobody", "secret"), ROLE);
    let error = stranger.sts(sts(&emulator)).credentials().await.unwrap_err().to_string();
    assert!(error.contains("InvalidAccessKeyId.NotFound"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn operations_that_need_no_credentials_take_requests_without_a_signature() {
    let emulator = Emulator::builder().strict(true).start().await.unwrap();
    let inputs = [
        (
            "AssumeRoleWithOIDC",
            json!({ "RoleArn": ROLE, "RoleSessionName": "pod", "OIDCToken": token("a", 60) }),
        ),
        ("AssumeRoleWithSAML", json!({ "RoleArn": ROLE, "SAMLAssertion": "eyJ", "SAMLProviderArn": "p" })),
    ];
    let anonymous: Vec<&str> = common::cases()
        .iter()
        .filter(|case| case.operation.anonymous)
        .map(|case| case.operation.name)
        .collect();
    assert_eq!(anonymous, inputs.each_ref().map(|(name, _)| *name));
    for (name, input) in inputs {
        let case = case(&format!("sts/{name}"), None);
        let response = common::send(&emulator, &common::unsigned(&emulator, case, &input, Scheme::Usual));
        let body = common::body(&response);
        assert_eq!(response.status, 200, "{name}: {body}");
        assert!(body["Credentials"]["SecurityToken"].is_string(), "{name}: {body}");
    }
    let (status, body) =
        call(&emulator, "sts/AssumeRole", json!({ "RoleArn": ROLE, "RoleSessionName": "me" }));
    assert_eq!(status, 200, "{body}");
}
