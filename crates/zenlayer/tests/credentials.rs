//! Every source of credentials and the configuration, without the process's own environment.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{CredentialError, CredentialProvider, Credentials, Environment};
use cloudspec_zenlayer::Config;
use cloudspec_zenlayer::credentials::{CliProfile, EnvironmentKeys, default_chain};
use insta::assert_snapshot;

/// A home directory that is gone after the test.
struct Home(PathBuf);

impl Home {
    fn new(files: &[(&str, &str)]) -> Home {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name =
            format!("cloudspec-zenlayer-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(path.join(".zenlayer")).unwrap();
        for (name, text) in files {
            std::fs::write(path.join(".zenlayer").join(name), text).unwrap();
        }
        Home(path)
    }

    fn environment(&self, variables: &[(&str, &str)]) -> Environment {
        Environment::given(variables.iter().copied()).with_home(&self.0)
    }

    async fn ask(&self, source: &dyn CredentialProvider) -> String {
        let text = match source.credentials().await {
            Ok(credentials) => show(&credentials),
            Err(CredentialError::NotConfigured(why)) => format!("not configured: {why}"),
            Err(CredentialError::Failed(why)) => format!("failed: {why}"),
            Err(other) => format!("{other:?}"),
        };
        text.replace(&self.0.display().to_string(), "~")
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn show(credentials: &Credentials) -> String {
    match &credentials.bearer_token {
        Some(token) => format!("{}: bearer {}", credentials.source, token.expose()),
        None => format!(
            "{}: {} {}",
            credentials.source,
            credentials.access_key_id,
            credentials.access_key_secret.expose()
        ),
    }
}

#[tokio::test]
async fn every_published_name_is_read() {
    let home = Home::new(&[]);
    let mut shown = Vec::new();
    for variables in [
        [("ZENLAYER_ACCESS_KEY_ID", "cli"), ("ZENLAYER_ACCESS_KEY_SECRET", "s")],
        [("ZENLAYERCLOUD_ACCESS_KEY_ID", "terraform"), ("ZENLAYERCLOUD_ACCESS_KEY_PASSWORD", "s")],
        [("ZENLAYER_CLOUD_ACCESS_KEY_ID", "rust"), ("ZENLAYER_CLOUD_ACCESS_KEY_PASSWORD", "s")],
        [("ZENLAYERCLOUD_SECRET_KEY_ID", "go"), ("ZENLAYERCLOUD_SECRET_KEY_PASSWORD", "s")],
        [("ZENLAYER_TOKEN", "t"), ("ZENLAYER_ACCESS_KEY_ID", "a")],
        [("ZENLAYERCLOUD_ACCESS_KEY_ID", "a"), ("ZENLAYERCLOUD_ACCESS_KEY_PASSWORD", " ")],
        [("ZENLAYERCLOUD_ACCESS_KEY_ID", ""), ("ZENLAYERCLOUD_ACCESS_KEY_PASSWORD", "s")],
        [("ZENLAYER_TOKEN", ""), ("OTHER", "s")],
    ] {
        shown.push(home.ask(&EnvironmentKeys::new(home.environment(&variables))).await);
    }
    assert_snapshot!(shown.join("\n"), @"
    environment: cli s
    environment: terraform s
    environment: rust s
    environment: go s
    environment: bearer t
    failed: ZENLAYERCLOUD_ACCESS_KEY_ID is set, but ZENLAYERCLOUD_ACCESS_KEY_PASSWORD is not
    failed: ZENLAYERCLOUD_ACCESS_KEY_PASSWORD is set, but ZENLAYERCLOUD_ACCESS_KEY_ID is not
    not configured: none of ZENLAYER_TOKEN, ZENLAYER_ACCESS_KEY_ID, ZENLAYERCLOUD_ACCESS_KEY_ID, ZENLAYER_CLOUD_ACCESS_KEY_ID, ZENLAYERCLOUD_SECRET_KEY_ID is set
    ");
}

#[tokio::test]
async fn the_profile_is_chosen_by_name_then_environment_then_file() {
    let credentials = r#"{
        "default": {"access_key_id": "d", "access_key_secret": "s"},
        "current": {"token": "t"},
        "env": {"access_key_id": "e", "access_key_secret": "s"},
        "both": {"token": "t", "access_key_id": "a", "access_key_secret": "s"},
        "half": {"access_key_id": "a"},
        "other half": {"access_key_secret": "hidden"},
        "empty": {}
    }"#;
    let bare = Home::new(&[("credentials.json", credentials)]);
    let config = ("config.json", r#"{"current_profile": "current", "profiles": {}}"#);
    let home = Home::new(&[("credentials.json", credentials), config]);
    let with = |home: &Home, variables: &[(&str, &str)]| CliProfile::new(home.environment(variables));
    let mut shown = vec![
        bare.ask(&with(&bare, &[])).await,
        home.ask(&with(&home, &[])).await,
        home.ask(&with(&home, &[("ZENLAYER_PROFILE", "env")])).await,
    ];
    for name in ["both", "half", "other half", "empty", "gone"] {
        shown.push(home.ask(&with(&home, &[]).named(name)).await);
    }
    assert_snapshot!(shown.join("\n"), @"
    cli-profile: d s
    cli-profile: bearer t
    cli-profile: e s
    cli-profile: bearer t
    failed: profile `half` in ~/.zenlayer/credentials.json: `access_key_secret` is missing
    failed: profile `other half` in ~/.zenlayer/credentials.json: `access_key_id` is missing
    failed: profile `empty` in ~/.zenlayer/credentials.json: neither a `token` nor an `access_key_id`
    not configured: ~/.zenlayer/credentials.json has no profile `gone`
    ");
}

#[tokio::test]
async fn half_written_files_are_errors_that_show_none_of_it() {
    let half = Home::new(&[("credentials.json", "{\"default\": {\"token\": \"hidden")]);
    assert_snapshot!(half.ask(&CliProfile::new(half.environment(&[]))).await, @"failed: ~/.zenlayer/credentials.json is not JSON: EOF while parsing a string at line 1 column 29");
    let config = Home::new(&[("credentials.json", "{}"), ("config.json", "{")]);
    assert_snapshot!(config.ask(&CliProfile::new(config.environment(&[]))).await, @"failed: ~/.zenlayer/config.json is not JSON: EOF while parsing an object at line 1 column 1");
}

#[tokio::test]
async fn the_chain_explains_every_miss_and_prefers_the_environment() {
    let home = Home::new(&[]);
    assert_snapshot!(home.ask(&default_chain(&home.environment(&[]))).await, @"not configured: no credential provider is set up; environment: none of ZENLAYER_TOKEN, ZENLAYER_ACCESS_KEY_ID, ZENLAYERCLOUD_ACCESS_KEY_ID, ZENLAYER_CLOUD_ACCESS_KEY_ID, ZENLAYERCLOUD_SECRET_KEY_ID is set; cli-profile: ~/.zenlayer/credentials.json does not exist");
    let home = Home::new(&[("credentials.json", r#"{"default": {"token": "file"}}"#)]);
    assert_eq!(home.ask(&default_chain(&home.environment(&[]))).await, "cli-profile: bearer file");
    let chain = default_chain(&home.environment(&[("ZENLAYER_TOKEN", "hidden")]));
    assert_eq!(home.ask(&chain).await, "environment: bearer hidden");
    assert!(!format!("{chain:?}").contains("hidden"));
}

#[test]
fn the_endpoint_comes_from_the_environment() {
    let shown: Vec<String> = [
        &[][..],
        &[("ZENLAYER_ENDPOINT", "127.0.0.1:1")],
        &[("ZENLAYER_ENDPOINT", "http://127.0.0.1:1"), ("ZENLAYERCLOUD_DOMAIN", "other.example")],
        &[("ZENLAYERCLOUD_DOMAIN", "127.0.0.1:1"), ("ZENLAYERCLOUD_SCHEME", "HTTP")],
        &[("ZENLAYERCLOUD_DOMAIN", "127.0.0.1:1"), ("ZENLAYERCLOUD_SCHEME", "ftp")],
        &[("ZENLAYER_ENDPOINT", "a/b")],
    ]
    .into_iter()
    .map(|variables: &[(&str, &str)]| {
        let environment = Environment::given(variables.iter().copied());
        match Config::from_environment(Arc::new(Mock::new()), &environment) {
            Ok(config) => {
                let text = format!("{config:?}");
                let at = text.find("endpoint: ").unwrap();
                text[at..].split(", timeouts").next().unwrap().to_owned()
            }
            Err(error) => error.message().to_owned(),
        }
    })
    .collect();
    assert_snapshot!(shown.join("\n"), @r#"
    endpoint: None
    endpoint: Some(Endpoint { scheme: Https, host: "127.0.0.1:1" })
    endpoint: Some(Endpoint { scheme: Http, host: "127.0.0.1:1" })
    endpoint: Some(Endpoint { scheme: Http, host: "127.0.0.1:1" })
    ZENLAYERCLOUD_SCHEME is neither HTTP nor HTTPS
    `a/b` is not an endpoint: expected a host such as `ecs.cn-hangzhou.aliyuncs.com`, with `http://` in front for plain HTTP and without a path
    "#);
}

#[tokio::test]
async fn marks_and_blanks_in_the_files_are_passed_over() {
    let home = Home::new(&[
        ("config.json", "\u{feff}{\"current_profile\":\"work\"}"),
        (
            "credentials.json",
            "\u{feff}{\"work\":{\"access_key_id\":\" id\\n\",\"access_key_secret\":\"s\\r\\n\"}}\n",
        ),
    ]);
    assert_eq!(home.ask(&CliProfile::new(home.environment(&[]))).await, "cli-profile: id s");
}
