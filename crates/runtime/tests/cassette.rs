//! Recording and replaying.
// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use cloudspec_runtime::transport::cassette::{Player, Recorder};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Headers, ReadLimits, Request, Response, Retry, Scheme, Transport};
use cloudspec_wire::query::percent_encode;
use cloudspec_wire::{Blob, Value};
use common::{Ask, ONCE, READ, SERVICE, Told};

/// A file that is gone when the test is.
struct Tape(PathBuf);

impl Tape {
    fn new(name: &str) -> Tape {
        Tape(std::env::temp_dir().join(format!("cloudspec-{name}-{}.jsonl", std::process::id())))
    }
}

impl Drop for Tape {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn client(transport: Arc<dyn Transport>) -> ClientCore {
    ClientCore::new(common::config(transport), &SERVICE)
}

fn ask(name: &str) -> Ask {
    Ask { password: Some("hunter22".into()), ..Ask::new(name) }
}

#[tokio::test]
async fn recording_is_replayed_and_holds_no_secret() {
    let tape = Tape::new("replay");
    let mock = Mock::new();
    for status in ["Pending", "Ready"] {
        mock.on("GetThing").times(1).record(&Told { status: Some(status.into()), ..Told::default() });
    }
    mock.on("MakeThingOnce").json(200, r#"{"Name": "a", "AccessKeySecret": "top-secret"}"#.parse().unwrap());
    let recorder = client(Arc::new(Recorder::new(Arc::new(mock), &tape.0).unwrap()));
    for _ in 0..2 {
        recorder.call::<Told>(&READ, ask("a")).await.unwrap();
    }
    recorder.call::<Told>(&ONCE, ask("b")).await.unwrap();

    let text = std::fs::read_to_string(&tape.0).unwrap();
    for secret in ["hunter22", "top-secret", "key-secret", "authorization"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    let player = client(Arc::new(Player::open(&tape.0).unwrap()));
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(player.call::<Told>(&READ, ask("a")).await.unwrap().status.unwrap());
    }
    assert_eq!(seen, ["Pending", "Ready", "Ready"]);
    let once: Told = player.call(&ONCE, ask("b")).await.unwrap();
    assert_eq!(once.name.as_deref(), Some("a"));
    let missing = player.call::<Told>(&READ, ask("other")).await.unwrap_err();
    assert!(missing.to_string().contains("has no response for POST / (GetThing)"), "{missing}");
}

#[test]
fn what_is_wrong_with_a_recording_is_told_with_its_place() {
    let exchange = |response: &str| format!("{{\"request\": {{}}, \"response\": {response}}}\n").into_bytes();
    let good = exchange(r#"{"status": 200, "headers": [], "body": {"json": {}}}"#);
    let body = |body: &str| exchange(&format!(r#"{{"status": 200, "headers": [], "body": {body}}}"#));
    let no_body = "`response.body` has none of `json`, `form`, `text` and `base64`";
    // A recording, the line that is wrong, and what is wrong.
    let rows: Vec<(Vec<u8>, usize, &str)> = vec![
        (b"\n{\"request\": {}}\n".to_vec(), 2, "it has no `response`"),
        ([&good[..], &good[..good.len() / 2]].concat(), 2, "it is not JSON: EOF while parsing"),
        ([&good[..], b"\xff\xfe"].concat(), 2, "it is not UTF-8"),
        ([b"// mine\n", &good[..]].concat(), 1, "it is not JSON"),
        (b"[]".to_vec(), 1, "it has no `response`"),
        (exchange("{}"), 1, "`response.status` is not an HTTP status"),
        (exchange(r#"{"status": 70000}"#), 1, "`response.status` is not an HTTP status"),
        (
            exchange(r#"{"status": 200, "headers": {"a": "b"}}"#),
            1,
            "`response.headers` is not a list of pairs",
        ),
        (exchange(r#"{"status": 200, "headers": [["a"]]}"#), 1, "`response.headers` is not a list of pairs"),
        (body("{}"), 1, no_body),
        (body(r#"{"later": ""}"#), 1, no_body),
        (body(r#"{"base64": "%"}"#), 1, no_body),
        (body(r#"{"bytes": [256]}"#), 1, no_body),
        (body(r#"{"form": ["a"]}"#), 1, no_body),
        (
            b"{\"response\": {\"status\": 200, \"headers\": [], \"body\": {\"text\": \"\"}}}".to_vec(),
            1,
            "it has no `request`",
        ),
        ("[".repeat(1 << 20).into_bytes(), 1, "it is not JSON: recursion limit exceeded"),
    ];
    let tape = Tape::new("broken");
    let mut wrong = Vec::new();
    for (bytes, line, why) in rows {
        std::fs::write(&tape.0, &bytes).unwrap();
        let said = Player::open(&tape.0).unwrap_err().to_string();
        if !said.contains(&format!(":{line}: not a recorded request and response: {why}")) {
            wrong.push(said);
        }
    }
    for spared in [&b""[..], b"\n\r\n  \n", &[b"\xef\xbb\xbf", &good[..]].concat(), &good[..good.len() - 1]] {
        std::fs::write(&tape.0, spared).unwrap();
        wrong.extend(Player::open(&tape.0).err().map(|error| error.to_string()));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    std::fs::remove_file(&tape.0).unwrap();
    let missing = Player::open(&tape.0).unwrap_err();
    assert!(missing.to_string().starts_with(&format!("{}: cannot read: ", tape.0.display())), "{missing}");
}

fn raw(kind: &str, body: impl Into<Vec<u8>>) -> Response {
    let headers = Headers::from_iter([("content-type".to_owned(), kind.to_owned())]);
    Response { status: 200, headers, body: body.into() }
}

#[tokio::test]
async fn bodies_of_every_kind_are_replayed_as_they_came() {
    let tape = Tape::new("bodies");
    let large: Vec<u8> =
        (0..1_u32 << 20).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let bodies = [
        raw(
            "application/json",
            r#"{"a":[1,2.5,"\u2028",9223372036854775807]}"#.replace("\\u2028", "\u{2028}"),
        ),
        raw("text/xml", "<a>\r\n b\u{1f600}</a>"),
        raw("text/plain", ""),
        raw("application/x-www-form-urlencoded", "a=b%20c&d=&e=%26%3D"),
        raw("application/octet-stream", b"\x00\xff\xfe".repeat(1000)),
        raw("application/octet-stream", large.clone()),
        raw("text/plain", "line of text\n".repeat(1 << 14)),
    ];
    let mock = Mock::new();
    for body in &bodies {
        mock.on("GetThing").times(1).raw(body.clone());
    }
    let request = Request {
        method: "POST",
        scheme: Scheme::Https,
        host: "a.test".into(),
        path: "/".into(),
        query: Vec::new(),
        headers: Headers::from_iter([("x-test-action", "GetThing")]),
        body: Vec::new(),
    };
    let limits = ReadLimits::new(Duration::from_secs(9));
    let recorder = Recorder::new(Arc::new(mock), &tape.0).unwrap();
    for _ in &bodies {
        recorder.send(&request, limits).await.unwrap();
    }
    let size = std::fs::metadata(&tape.0).unwrap().len() as usize;
    assert!(size < 2 * large.len(), "{size}");
    let player = Player::open(&tape.0).unwrap();
    for body in bodies {
        let played = player.send(&request, limits).await.unwrap();
        assert!(played == body, "{:?}", body.headers.get("content-type"));
    }
}

#[tokio::test]
async fn calls_at_once_are_recorded_whole() {
    let tape = Tape::new("at-once");
    let mock = Mock::new();
    mock.on("GetThing").json(200, format!(r#"{{"Name": "{}"}}"#, "a".repeat(10_000)).parse().unwrap());
    let recorder = client(Arc::new(Recorder::new(Arc::new(mock), &tape.0).unwrap()));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).build().unwrap();
    let tasks: Vec<_> = (0..100)
        .map(|number| {
            let recorder = recorder.clone();
            runtime
                .spawn(async move { recorder.call::<Told>(&READ, ask(&number.to_string())).await.map(drop) })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    runtime.shutdown_background();
    let player = client(Arc::new(Player::open(&tape.0).unwrap()));
    for number in 0..100 {
        player.call::<Told>(&READ, ask(&number.to_string())).await.unwrap();
    }
}

#[tokio::test]
async fn no_encoding_of_a_secret_gets_into_a_recording_wherever_it_stands() {
    const SECRET: &str = "hun\"ter+22/and so on";
    let percent = |text: &str| percent_encode(text).into_owned();
    let json = |text: &str| Value::from(text).to_string().trim_matches('"').to_owned();
    let base64 = |text: &str| Blob::from(text.as_bytes()).base64().to_owned();
    let hex = |text: &str| text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
    let encodings = [
        SECRET.to_owned(),
        percent(SECRET),
        percent(&percent(SECRET)),
        json(SECRET),
        json(&json(SECRET)),
        base64(SECRET),
        base64(&format!("user:{SECRET}")),
        percent(&base64(SECRET)),
        hex(SECRET),
        hex(SECRET).to_uppercase(),
        hex(SECRET).as_bytes().chunks(2).map(String::from_utf8_lossy).collect::<Vec<_>>().join(":"),
    ];
    let tape = Tape::new("places");
    let mut wrong = Vec::new();
    for coded in &encodings {
        let quoted = Value::from(&**coded);
        // Responses to a request that holds the secret, and responses that issue it.
        let responses = [
            raw("application/json", format!("{{\"Message\": {quoted}}}")),
            raw("application/json", format!("{{{quoted}: 1}}")),
            raw("application/json", format!("{{\"a\": [{}]}}", Value::from(format!("{{\"b\": {quoted}}}")))),
            raw("application/json", format!("{{\"Message\": {quoted}")),
            raw("text/xml", format!("<R><A>{coded}</A></R>")),
            raw("text/xml", format!("<R a='{coded}'/>")),
            raw("text/plain", format!("GET&{coded}&a")),
            raw("application/x-www-form-urlencoded", format!("a={}&{}=b", percent(coded), percent(coded))),
            raw("application/octet-stream", [b"\xff\xfe ", coded.as_bytes(), b" \xff"].concat()),
            Response {
                headers: Headers::from_iter([("location".to_owned(), format!("https://a.test/?a={coded}"))]),
                ..raw("", "")
            },
        ];
        let issuing = [
            raw(
                "application/json",
                format!("{{\"AccessKeySecret\": {}, \"Message\": {quoted}}}", Value::from(SECRET)),
            ),
            raw(
                "application/json",
                format!("{{\"Credentials\": {{\"a\": {}}}, \"Message\": {quoted}}}", Value::from(SECRET)),
            ),
            raw(
                "text/xml",
                format!(
                    "<R><AccessKeySecret>{}</AccessKeySecret><A>{coded}</A></R>",
                    SECRET.replace('"', "&quot;")
                ),
            ),
            Response {
                headers: Headers::from_iter([("set-cookie".to_owned(), SECRET.to_owned())]),
                ..raw("text/plain", format!("cookie {coded} is set"))
            },
        ];
        for (is_sent, responses) in [(true, &responses[..]), (false, &issuing[..])] {
            for response in responses {
                let mock = Mock::new();
                mock.on("GetThing").raw(response.clone());
                let recorder = client(Arc::new(Recorder::new(Arc::new(mock), &tape.0).unwrap()));
                let ask = Ask { password: is_sent.then(|| SECRET.to_owned()), ..Ask::new("a") };
                let _ = recorder.call::<Told>(&READ, ask).retry(Retry::off()).await;
                let text = std::fs::read_to_string(&tape.0).unwrap();
                let starts =
                    [coded, &percent(coded), &json(coded), &base64(coded)].map(|form| form[..10].to_owned());
                if text.is_empty() || starts.iter().any(|start| text.contains(start)) {
                    wrong.push(format!("{coded}, sent: {is_sent}: {text}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn secrets_of_requests_without_a_table_are_not_recorded_either() {
    let tape = Tape::new("untyped");
    let bodies = [
        ("application/json", r#"{"In": {"Password": "hunter22"}, "Name": "a"}"#),
        ("application/json", r#"{"In": "{\"Password\": \"hunter22\"}"}"#),
        ("application/x-www-form-urlencoded", "Action=A&SecurityToken=hunter22"),
        ("text/xml", "<A><Password>hunter22</Password></A>"),
    ];
    for (kind, body) in bodies {
        let mock = Mock::new();
        mock.on("GetThing").raw(raw("text/plain", "the value hunter22 is wrong"));
        let request = Request {
            method: "POST",
            scheme: Scheme::Https,
            host: "a.test".into(),
            path: "/hunter22".into(),
            query: vec![("hunter22".into(), "a hunter22".into())],
            headers: Headers::from_iter([("x-test-action", "GetThing"), ("content-type", kind)]),
            body: body.as_bytes().to_vec(),
        };
        let recorder = Recorder::new(Arc::new(mock), &tape.0).unwrap();
        recorder.send(&request, ReadLimits::new(Duration::from_secs(9))).await.unwrap();
        let text = std::fs::read_to_string(&tape.0).unwrap();
        assert!(!text.contains("hunter") && text.contains("is wrong"), "{text}");
        let player = Player::open(&tape.0).unwrap();
        player.send(&request, ReadLimits::new(Duration::from_secs(9))).await.unwrap();
    }
}
