//! Secrets of calls stay out of whatever is printed, of both providers and in every version of a signature: the service
//! echoes the whole request, in many encodings and in every place of an error that it has.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use cloudspec_alibaba::SignatureVersion;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Credentials, Error, Headers, Request, Response, Retry};
use cloudspec_wire::query::{form, percent_encode};
use cloudspec_wire::{Blob, Service, Value};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// Parts of the secrets that every encoding but Base64 and hexadecimal digits leaves as they are.
const CORES: [&str; 3] = ["KEYHIDDENKEY", "TOKENHIDDENTOKEN", "PASSHIDDENPASS"];

fn key() -> Credentials {
    Credentials::new("LTAIshown", "KEYHIDDENKEY+/=é").with_security_token("CAIS+/8TOKENHIDDENTOKEN+/==")
}

/// What was told to `tracing`.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<String>>);

impl Visit for Told {
    fn record_debug(&mut self, _: &Field, value: &dyn Debug) {
        self.0.lock().unwrap().push_str(&format!("{value:?}\n"));
    }
}

impl<S: tracing::Subscriber> Layer<S> for Told {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        event.record(&mut self.clone());
    }

    fn on_new_span(&self, span: &tracing::span::Attributes<'_>, _: &tracing::span::Id, _: Context<'_, S>) {
        span.record(&mut self.clone());
    }
}

/// Everything of a request, as a text.
fn written(request: &Request) -> String {
    let headers: String = request.headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    let body = String::from_utf8_lossy(&request.body).into_owned();
    format!("{}\n{}\n{}\n{headers}\n{body}", request.method, request.path, form(&request.query))
}

/// A name, and what writes a text so.
type Encoding = (&'static str, fn(&str) -> String);

const ENCODINGS: [Encoding; 14] = [
    ("plain", |text| text.to_owned()),
    ("percent", |text| percent_encode(text).into_owned()),
    ("percent twice", |text| percent_encode(&percent_encode(text)).into_owned()),
    ("percent, small digits", |text| percent_encode(text).replace("%2B", "%2b").replace("%2F", "%2f")),
    ("JSON", |text| Value::from(text).to_string()),
    ("unicode escapes", |text| text.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect()),
    ("entities", |text| text.chars().map(|c| format!("&#{};", u32::from(c))).collect()),
    ("Base64", |text| Blob::from(text.as_bytes()).base64().to_owned()),
    ("Base64 in lines", |text| {
        let coded = Blob::from(text.as_bytes()).base64().to_owned();
        coded.as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line)).collect::<Vec<_>>().join("\r\n")
    }),
    ("hexadecimal digits", |text| text.bytes().map(|byte| format!("{byte:02X}")).collect()),
    ("JSON in a form in JSON", |text| {
        Value::from(format!("body={}", percent_encode(&Value::from(text).to_string()))).to_string()
    }),
    ("Base64 for URLs in a URL", |text| {
        let coded = Blob::from(text.as_bytes()).base64().replace('+', "-").replace('/', "_");
        format!("https://host/?a=b&text={}", percent_encode(&coded))
    }),
    ("Base64 of UTF-16", |text| {
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        Blob::from(bytes.as_slice()).base64().to_owned()
    }),
    ("Base64 of Base64 of Base64", |text| {
        (0..3).fold(text.to_owned(), |text, _| Blob::from(text.as_bytes()).base64().to_owned())
    }),
];

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

/// The secrets whose core stands in `text`, as it is or in Base64 or hexadecimal digits.
fn found_in(text: &str, signature: &str) -> Vec<String> {
    let mut found = Vec::new();
    let bare: String = text.replace("\\r", "").replace("\\n", "").replace(['\r', '\n'], "");
    for core in CORES.iter().copied().chain([signature]) {
        let mut forms =
            vec![core.to_owned(), ENCODINGS[5].1(core), ENCODINGS[6].1(core), ENCODINGS[9].1(core)];
        for before in 0..3 {
            let coded =
                Blob::from([&[0; 3][..before], core.as_bytes()].concat().as_slice()).base64().to_owned();
            forms.push(coded[4..12].to_owned());
        }
        found.extend(
            forms.into_iter().filter(|form| bare.contains(form)).map(|form| format!("{core} as {form}")),
        );
    }
    found
}

/// Bodies of errors that say `echo` in every place.
fn bodies(echo: &str) -> Vec<Vec<u8>> {
    let text = Value::from(echo);
    let members = json!({ "Code": text, "Message": text, "RequestId": text, "Recommend": text, "code": text,
        "message": text, "requestId": text, "AccessDeniedDetail": { "echo": [text] } });
    let escaped = echo.replace('&', "&amp;").replace('<', "&lt;");
    vec![
        members.to_string().into_bytes(),
        format!("<Error><RequestId>{escaped}</RequestId><Code>{escaped}</Code><Message>{escaped}</Message></Error>")
            .into_bytes(),
        format!("<html><title>{escaped}</title></html>").into_bytes(),
        echo.as_bytes().to_vec(),
        format!("{{\"Code\": {text}, \"Message\": {text}").into_bytes(),
    ]
}

/// How the client of a service is made over a transport.
type Make = Box<dyn Fn(Mock) -> ClientCore>;

#[tokio::test]
async fn nothing_of_a_request_that_is_echoed_shows_a_secret() {
    let alibaba = |service: &'static Service, version: SignatureVersion| -> Make {
        Box::new(move |mock| {
            let config = cloudspec_alibaba::Config::with_transport(Arc::new(mock), key());
            ClientCore::new(config.region("cn-hangzhou").signature(version).retry(Retry::off()), service)
        })
    };
    let zenlayer: Make = Box::new(|mock| {
        let config = cloudspec_zenlayer::Config::with_transport(Arc::new(mock), key());
        ClientCore::new(config.retry(Retry::off()), &cloudspec_zenlayer_vm::SERVICE)
    });
    let (ecs, cs) = (&cloudspec_alibaba_ecs::SERVICE, &cloudspec_alibaba_cs::SERVICE);
    let password = "PASSHIDDENPASS+\"";
    let document = json!({ "n": 1, "Password": password }).to_string();
    let vnc = json!({ "InstanceId": "i-1", "VncPassword": password });
    let within =
        json!({ "InstanceId": document, "VncPassword": "123456", "Unknown": [{ "ApiKey": password }] });
    let nodes = json!({ "ClusterId": "c", "body": { "instances": [document], "password": password } });
    let reset = json!({ "instanceIds": [document], "password": password, "extra": { "apiKey": password } });
    let calls: [(Make, &str, Value); 7] = [
        (alibaba(ecs, SignatureVersion::V3), "ModifyInstanceVncPasswd", vnc.clone()),
        (alibaba(ecs, SignatureVersion::V1), "ModifyInstanceVncPasswd", vnc),
        (alibaba(ecs, SignatureVersion::V3), "ModifyInstanceVncPasswd", within.clone()),
        (alibaba(ecs, SignatureVersion::V1), "ModifyInstanceVncPasswd", within),
        (alibaba(cs, SignatureVersion::V3), "AttachInstances", nodes.clone()),
        (alibaba(cs, SignatureVersion::V1), "AttachInstances", nodes),
        (zenlayer, "ResetInstancesPassword", reset),
    ];
    let mut wrong = Vec::new();
    let mut count = 0;
    for (index, (make, operation, input)) in calls.iter().enumerate() {
        for (name, encode) in ENCODINGS {
            for kind in 0..5 {
                // A coding looks the same to whatever reads the body, and to every version of the signature.
                if name != "plain" && !(kind == 4 && [2, 6].contains(&index)) {
                    continue;
                }
                let told = Told::default();
                let subscriber = tracing_subscriber::registry().with(told.clone());
                let guard = tracing::subscriber::set_default(subscriber);
                let mock = Mock::new();
                mock.when(|_| true).with(move |request| {
                    let body = bodies(&encode(&written(request))).swap_remove(kind);
                    Ok(Response { status: 400, headers: Headers::default(), body })
                });
                let client = make(mock.clone());
                let error = client.call_json(operation, input).unwrap().await.unwrap_err();
                drop(guard);
                let requests = mock.requests();
                let request = requests.first().unwrap_or_else(|| panic!("{operation}: {error}"));
                let authorization = request.headers.get("authorization").unwrap_or_default();
                let in_query = request.query.iter().find(|(name, _)| name == "Signature");
                let signature = in_query.map_or(authorization, |(_, value)| value);
                let signature = signature.trim_end_matches('=').rsplit([' ', '=', ':']).next().unwrap();
                // A piece that no encoding changes.
                let pieces = signature.split(|c: char| !c.is_ascii_alphanumeric());
                let piece = pieces.max_by_key(|piece| piece.len()).unwrap();
                // A short one stands elsewhere by chance.
                let piece = if piece.len() < 8 { CORES[0] } else { piece };
                let told = told.0.lock().unwrap().clone();
                assert!(told.contains("https://"), "{operation}: nothing was traced");
                let shown = format!("{client:?}");
                assert!(shown.len() < 10_000, "the tables of {operation} are shown");
                let all = format!("{}\n{told}\n{shown}\n{request:?}", printed(&error));
                let found = found_in(&all, piece);
                count += 1;
                if !found.is_empty() {
                    wrong.push(format!("call {index} {operation}, {name}, body {kind}: {found:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn requests_show_no_secret_in_any_text_of_theirs() {
    let cases: [(&'static Service, &str, Value); 4] = [
        (
            &cloudspec_alibaba_ecs::SERVICE,
            "RunCommand",
            json!({ "CommandContent": r#"{"Password":"PASSHIDDENPASS"}"# }),
        ),
        (
            &cloudspec_alibaba_ecs::SERVICE,
            "RunInstances",
            json!({ "Tag": [{ "Key": r#"[{"a":{"ApiKey":"PASSHIDDENPASS"}}]"# }] }),
        ),
        (
            &cloudspec_alibaba_cs::SERVICE,
            "AttachInstances",
            json!({ "body": { "user_data": "{\"secret\": [\"PASSHIDDENPASS\"]}" } }),
        ),
        (
            &cloudspec_zenlayer_vm::SERVICE,
            "CreateInstances",
            json!({ "password": "PASSHIDDENPASS", "x": { "token": "PASSHIDDENPASS" } }),
        ),
    ];
    for (service, operation, input) in cases {
        let operation = service.operation(operation).unwrap();
        let mut request = (operation.request)(operation);
        cloudspec_wire::json::from_value(&input, &mut *request).unwrap();
        let shown = format!("{:?}", Shown(&*request));
        assert!(!shown.contains("PASSHIDDENPASS"), "{}: {shown}", operation.name);
    }
}

/// A record as its `Debug` shows it.
struct Shown<'a>(&'a dyn cloudspec_wire::Record);

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cloudspec_wire::debug(self.0, f)
    }
}
