//! A role that is assumed with an OIDC token.

use crate::files::Home;
use crate::support::{ask, lines, sts, surroundings};
use cloudspec_alibaba::credentials::OidcRole;
use cloudspec_runtime::transport::mock::Mock;
use insta::assert_snapshot;
use serde_json::json;

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
async fn a_refusal_of_sts_is_reported_without_the_token() {
    let (home, mock) = (Home::new(), Mock::new());
    let error = json!({"RequestId": "R", "Code": "AuthenticationFail.OIDCToken.Expired", "Message": "token hidden-1 expired"});
    mock.on("AssumeRoleWithOIDC").json(400, error);
    let file = home.write("token", "hidden-1");
    let role = OidcRole::new(&surroundings(&[], &home, &mock), "r", "p", file);
    assert_snapshot!(ask(&role).await, @"failed: sts AssumeRoleWithOIDC: AuthenticationFail.OIDCToken.Expired: token *** expired (HTTP 400, request id R)");
}
