//! The credentials file of the SDKs.

use crate::common::response;
use crate::files::Home;
use crate::support::{Variables, ask, keys, sts, surroundings};
use cloudspec_alibaba::credentials::{CliProfile, CredentialsFile};
use cloudspec_runtime::transport::mock::Mock;
use insta::assert_snapshot;

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
