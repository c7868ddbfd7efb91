//! Sources of credentials that are slow, incomplete or malformed.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

#[path = "common/files.rs"]
mod files;

use std::sync::Arc;
use std::time::{Duration, Instant};

use cloudspec_alibaba::Config;
use cloudspec_alibaba::credentials::{
    AssumeRole, CliProfile, CredentialsFile, CredentialsUri, EcsRamRole, EnvironmentKeys, OidcRole,
    Surroundings,
};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{
    CredentialError, CredentialProvider, Credentials, Environment, Response, Sent, TransportErrorKind,
};
use files::Home;
use serde_json::json;

const CLI_WITH_MARK: &[u8] = include_bytes!("cases/cli-profile-with-bom.json");
const INI_WITH_MARK: &[u8] = include_bytes!("cases/credentials-with-bom.ini");
const METADATA: &str = include_str!("cases/expiry-with-offset.json");

fn surroundings(home: &Home, mock: &Mock) -> Surroundings {
    let none: [(&str, &str); 0] = [];
    Surroundings::new(Environment::given(none).with_home(home.path()), Arc::new(mock.clone()))
}

/// The id of the key, or why there is none.
async fn ask(source: &dyn CredentialProvider) -> String {
    match source.credentials().await {
        Ok(credentials) => credentials.access_key_id,
        Err(CredentialError::NotConfigured(why)) => format!("not configured: {why}"),
        Err(other) => format!("failed: {other}"),
    }
}

fn write(home: &Home, name: &str, bytes: &[u8]) {
    home.write(name, "");
    std::fs::write(home.path().join(name), bytes).unwrap();
}

fn raw(status: u16, body: &[u8]) -> Response {
    Response { status, headers: cloudspec_runtime::Headers::default(), body: body.to_vec() }
}

/// The text as PowerShell writes it into a file.
fn utf16(text: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(text).unwrap();
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[tokio::test]
async fn byte_order_marks_in_files_are_passed_over() {
    let (home, mock) = (Home::new(), Mock::new());
    write(&home, ".aliyun/config.json", CLI_WITH_MARK);
    write(&home, ".alibabacloud/credentials", INI_WITH_MARK);
    let around = surroundings(&home, &mock);
    assert_eq!(ask(&CliProfile::new(&around)).await, "LTAI1");
    assert_eq!(ask(&CredentialsFile::new(&around)).await, "LTAI2");
    let config = Config::from_surroundings(&around).unwrap();
    assert!(format!("{config:?}").contains("cn-hangzhou"));
    write(&home, ".aliyun/config.json", &utf16(CLI_WITH_MARK));
    assert_eq!(ask(&CliProfile::new(&around)).await, "LTAI1");
}

#[test]
fn a_broken_profile_is_reported_where_its_region_is_missed() {
    let (home, mock) = (Home::new(), Mock::new());
    write(&home, ".aliyun/config.json", br#"{"current": "default", "profiles": [{"hidden"#);
    let error = Config::from_surroundings(&surroundings(&home, &mock)).unwrap_err();
    assert!(error.message().contains("config.json is not JSON") && !error.message().contains("hidden"));
    let environment = Environment::given([("ALIBABA_CLOUD_REGION_ID", "cn-beijing")]).with_home(home.path());
    assert!(Config::from_surroundings(&Surroundings::new(environment, Arc::new(mock))).is_ok());
}

#[tokio::test]
async fn mistakes_of_other_sections_and_profiles_are_theirs() {
    let (home, mock) = (Home::new(), Mock::new());
    let ini = "half a line\n[other]\nbroken\n[default]\ntype=access_key\naccess_key_id=A\naccess_key_secret=s\n[third]\n???\n";
    home.write(".alibabacloud/credentials", ini);
    let json = r#"{"current":"good","profiles":[7,{"name":"bad","mode":"Nope"},
        {"name":"good","mode":"AK","access_key_id":" B\n","access_key_secret":"s"}]}"#;
    home.write(".aliyun/config.json", json);
    let around = surroundings(&home, &mock);
    assert_eq!(ask(&CredentialsFile::new(&around)).await, "A");
    assert_eq!(ask(&CliProfile::new(&around)).await, "B");
    let broken = ask(&CredentialsFile::new(&around).section("third")).await;
    assert!(broken.contains(":9: expected"), "{broken}");
}

#[tokio::test]
async fn blanks_and_line_ends_around_pasted_keys_are_left_out() {
    let key = Credentials::new(" id\r\n", "\u{feff}secret\n").with_security_token("token\t");
    assert_eq!((key.access_key_id.as_str(), key.access_key_secret.expose()), ("id", "secret"));
    assert_eq!(key.security_token.unwrap().expose(), "token");
    let environment = Environment::given([
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "id\n"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", " s "),
    ]);
    assert_eq!(ask(&EnvironmentKeys::new(environment)).await, "id");
}

#[tokio::test]
async fn a_chain_of_a_thousand_profiles_is_an_error() {
    let (home, mock) = (Home::new(), Mock::new());
    let profiles: Vec<_> = (0..1000)
        .map(|index| {
            json!({ "name": format!("p{index}"), "mode": "ChainableRamRoleArn", "ram_role_arn": "r",
                    "source_profile": format!("p{}", index + 1) })
        })
        .collect();
    home.write(".aliyun/config.json", &json!({ "current": "p0", "profiles": profiles }).to_string());
    let told = ask(&CliProfile::new(&surroundings(&home, &mock))).await;
    assert!(told.contains("leads through more than 10 profiles"), "{told}");
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn plain_http_between_machines_needs_a_word() {
    let (home, mock) = (Home::new(), Mock::new());
    mock.when(|_| true).json(200, serde_json::from_str(METADATA).unwrap());
    let around = surroundings(&home, &mock);
    for uri in ["http://localhost/k", "http://127.0.0.1:80/k", "http://[::1]:1/k", "https://keys.example/k"] {
        assert_eq!(ask(&CredentialsUri::new(&around, uri)).await, "STS.A", "{uri}");
    }
    let uri = "http://keys.example/path-that-is-a-key";
    let refused = ask(&CredentialsUri::new(&around, uri)).await;
    assert!(refused.contains("allow_http(true)") && !refused.contains("path-that"), "{refused}");
    assert_eq!(ask(&CredentialsUri::new(&around, uri).allow_http(true)).await, "STS.A");
    assert_eq!(ask(&CredentialsUri::new(&around.allow_http(true), uri)).await, "STS.A");
}

/// A single failure.
type Slip = Box<dyn FnOnce(&Mock)>;

/// A metadata service that gives a token and a role, and keys only after `slip`.
fn after(slip: impl FnOnce(&Mock)) -> Mock {
    let mock = Mock::new();
    slip(&mock);
    mock.when(|request| request.method == "PUT").raw(plain("token"));
    mock.when(|request| request.path.ends_with('/')).raw(plain("web"));
    mock.when(|_| true).raw(plain(METADATA));
    mock
}

fn plain(body: &str) -> Response {
    Response { status: 200, body: body.as_bytes().to_vec(), ..Response::default() }
}

#[tokio::test]
async fn the_metadata_service_has_a_second_try_for_one_slip() {
    let home = Home::new();
    let unavailable = || Response { status: 503, ..Response::default() };
    let half = METADATA[..METADATA.len() / 2].to_owned();
    let slips: Vec<Slip> = vec![
        Box::new(|mock| mock.when(|_| true).times(1).fail(TransportErrorKind::ReadTimeout, Sent::Maybe)),
        Box::new(|mock| {
            mock.when(|request| request.path.ends_with('/'))
                .times(1)
                .fail(TransportErrorKind::Closed, Sent::Maybe);
        }),
        Box::new(move |mock| mock.when(|_| true).times(1).raw(unavailable())),
        Box::new(move |mock| {
            mock.when(|request| request.path.ends_with("/web")).times(1).raw(unavailable());
        }),
        Box::new(move |mock| mock.when(|request| request.path.ends_with("/web")).times(1).raw(plain(&half))),
    ];
    for (index, slip) in slips.into_iter().enumerate() {
        let mock = after(slip);
        assert_eq!(ask(&EcsRamRole::new(&surroundings(&home, &mock))).await, "STS.A", "slip {index}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_metadata_service_that_hangs_has_an_end() {
    let home = Home::new();
    let mock = Mock::new();
    mock.when(|_| true).after(Duration::from_secs(3600)).raw(plain("t"));
    let began = tokio::time::Instant::now();
    let told = ask(&EcsRamRole::new(&surroundings(&home, &mock))).await;
    assert!(told.starts_with("failed: the metadata service"), "{told}");
    assert!(began.elapsed() <= Duration::from_secs(30));
}

#[tokio::test(start_paused = true)]
async fn an_sts_that_hangs_has_an_end() {
    let (home, mock) = (Home::new(), Mock::new());
    mock.when(|_| true).after(Duration::from_secs(3600)).raw(plain("{}"));
    let role = AssumeRole::new(&surroundings(&home, &mock), Credentials::new("id", "s"), "r");
    let began = tokio::time::Instant::now();
    assert!(ask(&role).await.starts_with("failed: "));
    assert!(began.elapsed() <= Duration::from_secs(31));
}

#[cfg(unix)]
#[test]
fn a_pipe_that_nobody_writes_to_stops_neither_the_call_nor_the_runtime() {
    let (home, mock) = (Home::new(), Mock::new());
    let pipe = home.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let began = Instant::now();
    {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let role = OidcRole::new(&surroundings(&home, &mock), "r", "p", &pipe);
        let told = runtime.block_on(ask(&role));
        assert!(told.contains("pipe: not a regular file"), "{told}");
    }
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[cfg(unix)]
mod programs {
    use cloudspec_alibaba::credentials::ExternalProcess;

    use super::*;

    const KEY: &str = r#"{"mode":"AK","access_key_id":"P","access_key_secret":"s"}"#;

    /// A program of the shell.
    fn program(home: &Home, name: &str, text: &str) -> ExternalProcess {
        ExternalProcess::new(format!("sh '{}'", home.write(name, text)))
    }

    fn is_running(pid: &str) -> bool {
        let state = std::fs::read_to_string(format!("/proc/{}/stat", pid.trim())).unwrap_or_default();
        // A zombie waits for whoever adopted it.
        !state.is_empty() && !state.contains(") Z")
    }

    #[tokio::test]
    async fn what_a_program_left_running_is_not_waited_for() {
        let home = Home::new();
        let source = program(&home, "lives", &format!("sleep 30 & printf '%s' '{KEY}'"));
        let began = Instant::now();
        assert_eq!(ask(&source).await, "P");
        assert!(began.elapsed() < Duration::from_secs(5));
    }

    #[tokio::test]
    async fn a_mark_in_front_of_the_output_is_passed_over() {
        let home = Home::new();
        let source = program(&home, "marked", &format!("printf '\\357\\273\\277%s\\n' '{KEY}'"));
        assert_eq!(ask(&source).await, "P");
    }

    #[tokio::test]
    async fn a_program_that_is_given_up_ends_with_everything_it_started() {
        let home = Home::new();
        let pid = home.path().join("pid").display().to_string();
        let source = program(&home, "hangs", &format!("sleep 300 & echo $! > '{pid}'; wait"));
        let told = ask(&source.timeout(Duration::from_millis(500))).await;
        assert!(told.contains("did not end within 500ms"), "{told}");
        tokio::time::sleep(Duration::from_millis(300)).await;
        let pid = std::fs::read_to_string(&pid).unwrap();
        assert!(!is_running(&pid), "the grandchild {pid} lives on");
    }

    #[tokio::test]
    async fn a_program_that_prints_without_end_is_given_up() {
        let home = Home::new();
        let told = ask(&program(&home, "endless", "yes")).await;
        assert!(told.contains("prints more than"), "{told}");
    }
}

/// Each row of `cases/odd-keys.json` is a file or the document of a service, and the beginning of what comes of it.
#[tokio::test]
async fn keys_in_odd_documents_are_read_or_refused_with_the_reason() {
    let rows: Vec<serde_json::Value> = serde_json::from_str(include_str!("cases/odd-keys.json")).unwrap();
    let mut wrong = Vec::new();
    for row in rows {
        let (home, mock) = (Home::new(), Mock::new());
        let around = surroundings(&home, &mock);
        let text = row["text"].as_str().unwrap();
        let (source, file): (Box<dyn CredentialProvider>, &str) = match row["source"].as_str().unwrap() {
            "cli" => (Box::new(CliProfile::new(&around)), ".aliyun/config.json"),
            "ini" => (Box::new(CredentialsFile::new(&around)), ".alibabacloud/credentials"),
            "uri" => (Box::new(CredentialsUri::new(&around, "http://127.0.0.1/keys")), ""),
            _ => (Box::new(EcsRamRole::new(&around).role("r")), ""),
        };
        if !file.is_empty() {
            write(&home, file, text.as_bytes());
        }
        mock.when(|request| request.method == "PUT").raw(raw(200, b"token"));
        mock.when(|_| true).raw(raw(200, text.as_bytes()));
        let found = match source.credentials().await {
            Ok(Credentials { access_key_id, expires_at: Some(time), .. }) => {
                let seconds = time.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
                format!("{access_key_id} until {seconds}")
            }
            _ => ask(&*source).await,
        };
        let file = home.path().join(file).display().to_string();
        let expected = row["outcome"].as_str().unwrap().replace("{file}", &file);
        if found != expected && !(expected == "failed: " && found.starts_with("failed: ")) {
            wrong.push(format!("{text}: {found}\n  instead of {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_busy_service_of_keys_is_asked_once_more() {
    let keys = br#"{"AccessKeyId": "AK1", "AccessKeySecret": "S", "SecurityToken": "T", "Code": "Success"}"#;
    for status in [408, 429, 500, 503] {
        let (home, mock) = (Home::new(), Mock::new());
        let around = surroundings(&home, &mock);
        mock.when(|request| request.method == "PUT").raw(raw(200, b"token"));
        mock.when(|_| true).times(1).raw(raw(status, b""));
        mock.when(|_| true).times(1).raw(raw(200, keys));
        mock.when(|_| true).times(1).raw(raw(status, b""));
        mock.when(|_| true).raw(raw(200, keys));
        assert_eq!(ask(&EcsRamRole::new(&around).role("r")).await, "AK1", "{status}");
        assert_eq!(ask(&CredentialsUri::new(&around, "HTTP://127.0.0.1/keys")).await, "AK1", "{status}");
    }
}

#[tokio::test]
async fn a_uri_that_is_none_is_refused_before_anything_is_sent() {
    for uri in [
        "http://127.0.0.1/a b",
        "http://127.0.0.1/a\r\nX: y",
        "http://127.0.0.1/\u{e4}",
        "http://127.0.0.1/{x}",
    ] {
        let (home, mock) = (Home::new(), Mock::new());
        let found = ask(&CredentialsUri::new(&surroundings(&home, &mock), uri)).await;
        assert!(found.contains("is not of the form"), "{uri:?}: {found}");
        assert_eq!(mock.requests().len(), 0);
    }
}
