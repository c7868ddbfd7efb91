//! Secrets stay out of errors, spans and recordings, however they are written; what a service says stays on one line.

// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::Arc;

use cloudspec_runtime::transport::cassette::{Player, Recorder};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{
    ClientCore, Context, Credentials, Error, ErrorKind, Headers, Interceptor, Request, Response, Retry,
    Transport,
};
use cloudspec_wire::query::percent_encode;
use cloudspec_wire::{Effect, Field, Mismatch, Operation, Schema, Value};
use common::{ASK, Ask, READ, SERVICE, Told};

/// Characters that every encoding writes in its own way.
const TOKEN: &str = "CAIS+/=8 \"to&k<en\\ä%41";
const PASSWORD: &str = "hun\"ter+22/";

/// Gives back what it gets, password included.
static GIVES_SECRETS: Operation = Operation::new::<Ask, Ask>("GetThing", Effect::Read, &ASK, &ASK);

fn core(transport: Arc<dyn Transport>) -> ClientCore {
    let credentials = Credentials::new("key", "key-secret").with_security_token(TOKEN);
    ClientCore::new(
        common::config(transport).credentials(Arc::new(credentials)).mismatch(Mismatch::Fail),
        &SERVICE,
    )
}

async fn error(operation: &'static Operation, status: u16, kind: &str, body: &[u8]) -> Error {
    let mock = Mock::new();
    let headers = Headers::from_iter([("content-type".to_owned(), kind.to_owned())]);
    mock.on("GetThing").raw(Response { status, headers, body: body.to_vec() });
    let ask = Ask { password: Some(PASSWORD.into()), ..Ask::new("a") };
    let call = core(Arc::new(mock)).call::<Told>(operation, ask);
    call.retry(Retry::off()).await.unwrap_err()
}

/// Everything that can be printed of an error.
fn printed(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{:?}\n{:?}", error.access_denied(), error.attempts());
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!("\n{cause} {cause:?}"));
        source = cause.source();
    }
    for part in [error.code(), error.request_id(), error.recommend(), Some(error.message())] {
        text.push_str(&format!("\n{part:?}"));
    }
    text
}

/// A name, and what writes a text so.
type Encoding<'a> = (&'static str, &'a dyn Fn(&str) -> String);

/// Percent-encoding with `%2f` for `%2F`.
fn small_digits(text: &str) -> String {
    let mut parts = text.split('%');
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |text, part| {
        let (digits, rest) = part.split_at(2);
        format!("{text}%{}{rest}", digits.to_lowercase())
    })
}

#[tokio::test]
async fn no_encoding_of_a_secret_gets_into_an_error() {
    let once = |text: &str| percent_encode(text).into_owned();
    let json = |text: &str| Value::from(text).to_string().trim_matches('"').to_owned();
    let base64 = |text: &str| cloudspec_wire::Blob::from(text.as_bytes()).base64().to_owned();
    let hex = |text: &str| text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
    let entities = |text: &str| text.chars().map(|c| format!("&#{};", u32::from(c))).collect::<String>();
    let encodings: [Encoding<'_>; 15] = [
        ("as it is", &|text| text.to_owned()),
        ("percent", &once),
        ("percent, small letters", &|text| small_digits(&once(text))),
        ("percent twice", &|text| once(&once(text))),
        ("percent thrice", &|text| once(&once(&once(text)))),
        ("JSON", &json),
        ("percent of JSON", &|text| once(&json(text))),
        ("JSON of percent of JSON of JSON", &|text| json(&once(&json(&json(text))))),
        ("Base64", &base64),
        ("Base64 of more", &|text| base64(&format!("user:{text}@host"))),
        ("percent of Base64 of JSON", &|text| once(&base64(&format!("{{{text}}}")))),
        ("hexadecimal digits", &hex),
        ("hexadecimal digits, capitals", &|text| hex(text).to_uppercase()),
        ("entities", &entities),
        ("entities of percent", &|text| entities(&once(text))),
    ];
    let mut wrong = Vec::new();
    for (name, encode) in encodings {
        for secret in [TOKEN, PASSWORD, "key-secret"] {
            let echo = format!("GET&%2F&a%3D{}%26b", encode(secret));
            let member = |name: &str| format!("{}: {}", Value::from(name), Value::from(&*echo));
            let denied = format!("\"AccessDeniedDetail\": {{\"a\": [{0}], {0}: 1}}", Value::from(&*echo));
            let members = ["Code", "Message", "RequestId", "Recommend"].map(member).join(", ");
            let failed =
                error(&READ, 400, "application/json", format!("{{{members}, {denied}}}").as_bytes()).await;
            let text = printed(&failed);
            let start: String = encode(secret).chars().take(12).collect();
            if text.contains(&start) || text.matches("***").count() < 5 {
                wrong.push(format!("{name} of {secret}: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[tokio::test]
async fn a_request_id_that_is_a_secret_is_hidden_whatever_the_outcome() {
    // Status and body of a response, and whether it is a success.
    let cases = [
        (200, "{\"TotalCount\": \"x\"}", false),
        (200, "{\"TotalCount\": ", false),
        (500, "{}", false),
        (200, "{}", true),
    ];
    for secret in [TOKEN, PASSWORD, "key-secret"] {
        for (status, body, is_success) in cases {
            let mock = Mock::new();
            let headers = Headers::from_iter([("x-test-request-id".to_owned(), secret.to_owned())]);
            mock.on("GetThing").raw(Response { status, headers, body: body.as_bytes().to_vec() });
            let ask = Ask { password: Some(PASSWORD.into()), ..Ask::new("a") };
            let call = core(Arc::new(mock)).call::<Told>(&READ, ask).retry(Retry::off());
            let ids = match call.send_with_meta().await {
                Ok((_, meta)) => vec![meta.request_id],
                Err(error) => {
                    let start: String = secret.escape_debug().take(6).collect();
                    assert!(!printed(&error).contains(&start), "{body}: {error:?}");
                    vec![error.request_id().map(str::to_owned), error.attempts()[0].request_id.clone()]
                }
            };
            assert_eq!(ids.len() == 1, is_success, "{body}");
            assert!(ids.iter().all(|id| id.as_deref() == Some("***")), "{body}: {ids:?}");
        }
    }
}

#[tokio::test]
async fn debug_of_responses_and_what_is_known_of_them_shows_no_value() {
    let mock = Mock::new();
    let headers =
        Headers::from_iter([("x-debug", "issued-secret"), ("location", "https://a.test/?k=issued-secret")]);
    let body = br#"{"Name": "issued-secret"}"#.to_vec();
    let response = Response { status: 200, headers, body };
    mock.on("GetThing").raw(response.clone());
    let (_, meta) = core(Arc::new(mock)).call::<Told>(&READ, Ask::new("a")).send_with_meta().await.unwrap();
    for shown in [format!("{meta:?}"), format!("{response:?}"), format!("{:?}", response.headers)] {
        // `i`, `s`, `s` as a list of numbers.
        assert!(!shown.contains("issued") && !shown.contains("105, 115, 115"), "{shown}");
        assert!(shown.contains("location"), "{shown}");
    }
}

/// An error that shows less than the one below it.
#[derive(Debug)]
struct Outer(std::io::Error);

impl std::fmt::Display for Outer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("outer")
    }
}

impl std::error::Error for Outer {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// Refuses with an error whose source holds the password further down.
#[derive(Debug)]
struct Refuses;

impl Interceptor for Refuses {
    fn before_sending(&self, _: &Context, _: &mut Request) -> Result<(), Error> {
        Err(Error::interceptor("refused").with_source(Outer(std::io::Error::other(PASSWORD))))
    }
}

#[tokio::test]
async fn secrets_in_what_is_below_an_error_are_hidden() {
    let config = common::config(Arc::new(Mock::new())).interceptor(Arc::new(Refuses));
    let ask = Ask { password: Some(PASSWORD.into()), ..Ask::new("a") };
    let core = ClientCore::new(config, &SERVICE);
    let failed = core.call::<Told>(&READ, ask).retry(Retry::off()).await.unwrap_err();
    let text = printed(&failed);
    assert!(text.contains("outer") && !text.contains("hun"), "{text}");
}

#[tokio::test]
async fn body_of_an_operation_that_gives_secrets_is_not_quoted() {
    let bodies: [(u16, &str, &str); 4] = [
        (200, "application/json", r#"{"Password": "s3cr3t-of-others", "#),
        (200, "application/json", r#"{"TotalCount": "s3cr3t-of-others"}"#),
        (200, "text/plain", "s3cr3t-of-others"),
        (500, "text/plain", "s3cr3t-of-others"),
    ];
    for (status, kind, body) in bodies {
        let failed = error(&GIVES_SECRETS, status, kind, body.as_bytes()).await;
        assert!(!printed(&failed).contains("s3cr3t"), "{failed:?}");
    }
    let quoted = error(&READ, 500, "text/plain", b"plain words").await;
    assert!(quoted.message().contains("plain words"), "{quoted}");
}

#[tokio::test]
async fn excerpts_hide_what_names_call_a_secret_and_what_is_cut_off_of_one() {
    let blanks = "a longer text of plain words ".repeat(3);
    let bodies = [
        (500, "text/plain", "Password=s3cr3t-of-others; more".to_owned()),
        (500, "text/plain", format!("{blanks} {{\"AccessKeySecret\": \"s3cr3t-of-others\"}}")),
        (500, "text/html", "<html><title>token: s3cr3t-of-others</title></html>".to_owned()),
        (200, "application/json", r#"{"Name": "a"} {"SecurityToken": "s3cr3t-of-others"}"#.to_owned()),
        // The password of the request, of which the excerpt holds the beginning.
        (500, "text/plain", format!("{}{PASSWORD}", "x".repeat(152))),
        (
            200,
            "application/json",
            format!(r#"{{"TotalCount": "{}{PASSWORD}"}}"#, "x".repeat(52)).replace("hun\"", "hun\\\""),
        ),
    ];
    for (status, kind, body) in bodies {
        let failed = error(&READ, status, kind, body.as_bytes()).await;
        let text = printed(&failed);
        assert!(!text.contains("s3cr3t") && !text.contains("xhun"), "{text}");
        assert!(text.contains("***"), "{text}");
    }
}

#[tokio::test]
async fn error_is_one_line_whatever_the_service_says() {
    let long = "x".repeat(1 << 20);
    let body = format!(
        r#"{{"Code": "A\nB\u001b[2J", "Message": "a\r\nb\u202ec{long}", "RequestId": "R\n{long}", "Recommend": "u\n{long}"}}"#
    );
    let failed = error(&READ, 400, "application/json", body.as_bytes()).await;
    let shown = failed.to_string();
    assert!(!shown.contains(|c: char| c.is_control() || c == '\u{202e}'), "{}", shown.escape_debug());
    assert!(shown.starts_with("things GetThing: A\\nB\\u{1b}[2J: a\\r\\nb\\u{202e}cxxx"), "{shown:.100}");
    assert!(shown.chars().count() < 4000, "{}", shown.len());
    assert!(failed.message().chars().count() < 2100);
}

#[tokio::test]
async fn recording_hides_what_tables_and_names_say() {
    static MARKED: Schema = Schema::new("Marked", &[Field::string("Name").secret(), Field::string("Status")]);
    static OPERATION: Operation = Operation::new::<Ask, Told>("GetThing", Effect::Read, &ASK, &MARKED);
    let bodies: [&[u8]; 6] = [
        br#"{"Name": "top-hidden", "Status": "shown"}"#,
        b"<R><Name>top-hidden</Name><Password><A>top-hidden</A></Password><Status>shown</Status></R>",
        br#"{"Name": "top-hidden", "Status": "shown", "#,
        b"Name=top-hidden\nStatus=shown",
        br#"{"Secrets": [{"a": "top-hidden"}], "In": "{\"Name\": \"top-hidden\", \"b\": \"shown\"}"}"#,
        b"{\"Name\": \"top-hidden\", \"Status\": \"shown caf\xe9\"}",
    ];
    let path = std::env::temp_dir().join(format!("cloudspec-secrets-{}.jsonl", std::process::id()));
    std::fs::write(&path, "readable by all").unwrap();
    let mock = Mock::new();
    for body in bodies {
        mock.on("GetThing").times(1).raw(Response {
            status: 200,
            headers: Headers::default(),
            body: body.to_vec(),
        });
    }
    let echo = format!("StringToSign: {}", percent_encode(&percent_encode(PASSWORD)));
    mock.on("GetThing").raw(Response { status: 400, headers: Headers::default(), body: echo.into_bytes() });
    let recording = core(Arc::new(Recorder::new(Arc::new(mock), &path).unwrap()));
    let ask = || Ask { password: Some(PASSWORD.into()), ..Ask::new("a") };
    for _ in 0..=bodies.len() {
        let _ = recording.call::<Told>(&OPERATION, ask()).retry(Retry::off()).await;
    }
    let text = std::fs::read_to_string(&path).unwrap();
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
    let player = core(Arc::new(Player::open(&path).unwrap()));
    let played = player.call::<Told>(&OPERATION, ask()).await;
    std::fs::remove_file(&path).unwrap();
    assert_eq!(text.lines().count(), bodies.len() + 1, "{text}");
    assert!(!text.contains("top-hidden") && !text.contains("hun"), "{text}");
    assert_eq!(text.matches("shown").count(), bodies.len(), "{text}");
    assert_eq!(played.unwrap().status.as_deref(), Some("shown"));
}

#[tokio::test]
async fn kinds_of_errors_can_be_asked_for() {
    let not_found = error(&READ, 400, "application/json", br#"{"Code": "InvalidInstance.NotFound"}"#).await;
    assert!(not_found.is_not_found() && not_found.is_code("InvalidInstance.NotFound"));
    for (status, code, expected) in [
        (404, "X", true),
        (400, "INVALID_ZONE_NOT_FOUND", true),
        (400, "NoSuchBucket", true),
        (400, "Taken", false),
        (404, "InvalidAccessKeyId.NotFound", false),
        (404, "InvalidAction.NotFound", false),
    ] {
        let body = format!("{{\"Code\": \"{code}\"}}");
        assert_eq!(
            error(&READ, status, "application/json", body.as_bytes()).await.is_not_found(),
            expected,
            "{code}"
        );
    }
    assert_eq!(not_found.kind(), ErrorKind::Service);
}
