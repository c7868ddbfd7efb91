//! The call line over an in-memory transport.

// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{
    BoxFuture, ClientCore, Config, Context, CredentialError, CredentialProvider, Credentials, Error,
    ErrorKind, Headers, Hedge, Interceptor, Measured, Metrics, Position, Request, Response, Retry, Sent,
    TimeoutKind, Timeouts, TransportErrorKind,
};
use cloudspec_wire::{Mismatch, Value, json};
use common::{Ask, COUNT, FINISHED, GONE, LIST, ONCE, READ, READY, SERVICE, Told, WRITE};

fn client(mock: &Mock) -> ClientCore {
    ClientCore::new(common::config(Arc::new(mock.clone())), &SERVICE)
}

fn value(text: &str) -> Value {
    text.parse().unwrap()
}

fn body(request: &Request) -> Value {
    value(std::str::from_utf8(&request.body).unwrap())
}

fn told(items: &[&str], next: Option<&str>, total: Option<i64>) -> Told {
    Told {
        items: items.iter().map(|item| (*item).to_owned()).collect(),
        next_token: next.map(str::to_owned),
        total_count: total,
        ..Told::default()
    }
}

#[tokio::test]
async fn request_is_filled_and_signed_and_its_response_read() {
    let mock = Mock::new();
    mock.on("MakeThingOnce").record(&Told { name: Some("a".into()), ..Told::default() });
    let told: Told = client(&mock).call(&ONCE, Ask::new("a")).await.unwrap();
    assert_eq!(told.name.as_deref(), Some("a"));
    let [request] = mock.requests().try_into().unwrap();
    assert_eq!(request.host, "things.north.test");
    assert_eq!(request.headers.get("authorization"), Some("Test key"));
    let sent = body(&request);
    assert_eq!(sent.get("RegionId").and_then(Value::as_str), Some("north"));
    assert_eq!(sent.get("ClientToken").and_then(Value::as_str).map(str::len), Some(36));
}

#[tokio::test]
async fn what_the_caller_sets_is_not_filled_in() {
    let mock = Mock::new();
    mock.on("MakeThingOnce").record(&Told::default());
    let ask = Ask { client_token: Some("mine".into()), region_id: Some("south".into()), ..Ask::new("a") };
    let _: Told = client(&mock).call(&ONCE, ask).await.unwrap();
    let sent = body(&mock.requests()[0]);
    assert_eq!((sent["ClientToken"].as_str(), sent["RegionId"].as_str()), (Some("mine"), Some("south")));
}

#[tokio::test]
async fn attempts_share_the_token_and_differ_in_nonce() {
    let mock = Mock::new();
    mock.on("MakeThingOnce").times(2).fail(TransportErrorKind::Closed, Sent::Maybe);
    mock.on("MakeThingOnce").record(&Told::default());
    let call = client(&mock).call::<Told>(&ONCE, Ask::new("a"));
    let (_, meta) = call.send_with_meta().await.unwrap();
    assert_eq!(meta.attempts, 3);
    assert_eq!(meta.failed[0].outcome, "transport");
    let requests = mock.requests();
    let distinct = |of: &dyn Fn(&Request) -> String| {
        requests.iter().map(of).collect::<std::collections::BTreeSet<_>>().len()
    };
    assert_eq!(distinct(&|request| body(request)["ClientToken"].to_string()), 1);
    assert_eq!(distinct(&|request| request.headers.get("x-test-nonce").unwrap().to_owned()), 3);
}

#[tokio::test]
async fn violations_are_told_together_and_nothing_is_sent() {
    let mock = Mock::new();
    let ask = Ask { max_results: Some(51), ..Ask::default() };
    let error = client(&mock).call::<Told>(&READ, ask.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert_eq!(error.violations().len(), 2);
    assert_eq!(
        error.to_string(),
        "things GetThing: Name: required, but missing; MaxResults: at most 50, is more"
    );
    assert!(mock.requests().is_empty() && error.attempts().is_empty() && error.sent().is_none());

    mock.on("GetThing").record(&Told::default());
    let config = common::config(Arc::new(mock.clone())).check(false);
    assert!(ClientCore::new(config, &SERVICE).call::<Told>(&READ, ask).await.is_ok());
}

#[tokio::test]
async fn error_is_one_line_to_act_on() {
    let mock = Mock::new();
    mock.on("GetThing").json(
        400,
        value(
            r#"{"Code": "InvalidName", "Message": "The name hunter22 is wrong.", "RequestId": "R-1",
                "Recommend": "https://example.test/help"}"#,
        ),
    );
    let ask = Ask { password: Some("hunter22".into()), ..Ask::new("a") };
    let error = client(&mock).call::<Told>(&READ, ask).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "things GetThing: InvalidName: The name *** is wrong. (HTTP 400, request id R-1); \
         documented cause: The name is taken.; see https://example.test/help"
    );
    assert_eq!(
        (error.code(), error.status(), error.request_id()),
        (Some("InvalidName"), Some(400), Some("R-1"))
    );
    assert_eq!(error.cause(), Some("The name is taken."));
    assert!(!error.is_retryable() && !error.is_throttled() && !error.is_access_denied());
    assert!(!format!("{error:?}").contains("hunter22"));
}

#[tokio::test]
async fn access_denied_keeps_its_detail() {
    let mock = Mock::new();
    let denied = r#"{"Code": "NoPermission", "Message": "No.", "AccessDeniedDetail": {"AuthAction": "get"}}"#;
    mock.on("GetThing").json(403, value(denied));
    let error = client(&mock).call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
    assert!(error.is_access_denied());
    assert_eq!(error.access_denied().unwrap()["AuthAction"], "get");
    assert_eq!(mock.requests().len(), 1);
}

/// Bodies that are no response, and what the error says about them.
#[tokio::test]
async fn unexpected_bodies_are_described() {
    let cases: [(&str, u16, &str, &[u8], &str); 7] = [
        (
            "empty",
            200,
            "application/json",
            b"",
            "the response cannot be read: the body is empty (application/json)",
        ),
        (
            "html",
            200,
            "text/html",
            b"<!DOCTYPE html><html><head><title>Blocked\n by proxy</title></head></html>",
            "the response cannot be read: the body is an HTML page (text/html, 73 bytes), probably from a proxy or gateway: \
             Blocked by proxy",
        ),
        (
            "html error",
            502,
            "text/html",
            b"<html><body><h1>502 Bad Gateway</h1></body></html>",
            "the body is an HTML page (text/html, 50 bytes), probably from a proxy or gateway: 502 Bad Gateway",
        ),
        ("text error", 503, "text/plain", b"try later", "text/plain, 9 bytes: try later"),
        ("empty error", 504, "", b"", "the body is empty ()"),
        (
            "binary",
            200,
            "application/json",
            b"\xff\xfe\x00",
            "the response cannot be read: the body is not text (application/json, 3 bytes)",
        ),
        (
            "truncated",
            200,
            "application/json",
            br#"{"Name": "a", "Items": {"Item": ["x""#,
            "the response cannot be read: Items.Item: expected `,` or `]`, found the end of the text (byte 36)",
        ),
    ];
    let mut wrong = Vec::new();
    for (name, status, content_type, body, expected) in cases {
        let mock = Mock::new();
        let headers = Headers::from_iter([("content-type".to_owned(), content_type.to_owned())]);
        mock.on("GetThing").raw(Response { status, headers, body: body.to_vec() });
        let error = client(&mock).call::<Told>(&READ, Ask::new("a")).retry(Retry::off()).await.unwrap_err();
        if error.message() != expected {
            wrong.push(format!("{name}: {}", error.message()));
        }
        if error.body() != body {
            wrong.push(format!("{name}: the body is not kept"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn value_that_does_not_fit_is_told_with_its_path() {
    let mock = Mock::new();
    mock.on("GetThing").json(200, value(r#"{"TotalCount": {"a": 1}}"#));
    let config = common::config(Arc::new(mock.clone())).mismatch(Mismatch::Fail);
    let error = ClientCore::new(config, &SERVICE).call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.message().contains("TotalCount"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
    let told = client(&mock).call::<Told>(&READ, Ask::new("a")).await.unwrap();
    assert_eq!(told.extra.get("TotalCount"), Some(&value(r#"{"a": 1}"#)));
}

#[tokio::test]
async fn call_options_change_the_request() {
    let mock = Mock::new();
    mock.on("GetThing").record(&Told::default());
    let core = client(&mock);
    let call = || core.call::<Told>(&READ, Ask::new("a"));
    call().region("south").header("X-Extra", "1").await.unwrap();
    call().endpoint("http://127.0.0.1:1/").await.unwrap();
    let wrong = call().endpoint("ftp://x").await.unwrap_err();
    assert_eq!(wrong.kind(), ErrorKind::Endpoint);
    let requests = mock.requests();
    assert_eq!(requests[0].host, "things.south.test");
    assert_eq!(requests[0].headers.get("x-extra"), Some("1"));
    assert_eq!(body(&requests[0])["RegionId"], "south");
    assert_eq!(requests[1].host, "127.0.0.1:1");
    assert_eq!(requests.len(), 2);
}

#[tokio::test]
async fn untyped_call_takes_and_gives_json() {
    let mock = Mock::new();
    mock.on("GetThing").json(200, value(r#"{"Name": "a", "Unknown": 1}"#));
    let core = client(&mock);
    let told = core.call_json("GetThing", &value(r#"{"Name": "x"}"#)).unwrap().await.unwrap();
    assert_eq!(told, value(r#"{"Name": "a", "Unknown": 1}"#));
    let unknown = core.call_json("GetThin", &Value::Null).unwrap_err();
    assert_eq!(unknown.to_string(), "things 2026-01-01 has no operation `GetThin`; did you mean `GetThing`?");
    let misfit = core.call_json("GetThing", &value(r#"{"MaxResults": []}"#)).unwrap_err();
    assert!(
        misfit.to_string().starts_with("things GetThing: the request does not match its shape: MaxResults"),
        "{misfit}"
    );
}

#[tokio::test]
async fn a_response_takes_no_more_memory_than_it_may() {
    let mock = Mock::new();
    let body = format!(r#"{{"Name": "a", "Unknown": [{}]}}"#, vec![r#"{"":0}"#; 1000].join(","));
    mock.when(|_| true).json(200, value(&body));
    let ask = |config: Config| async move {
        let core = ClientCore::new(config, &SERVICE);
        let typed = core.call::<Told>(&READ, Ask::new("a")).await.map(drop);
        (typed, core.call_json("GetThing", &value(r#"{"Name": "a"}"#)).unwrap().await.map(drop))
    };
    let config = common::config(Arc::new(mock.clone()));
    let (typed, untyped) = ask(config.clone()).await;
    typed.unwrap();
    untyped.unwrap();
    // Unknown members are kept as text, which becomes a tree in the output of an untyped call alone.
    let (typed, untyped) = ask(config.clone().max_memory(100_000)).await;
    typed.unwrap();
    let told = untyped.unwrap_err().to_string();
    assert!(told.contains("values that take at most 100000 bytes of memory (`max_memory`)"), "{told}");
    let (typed, _) = ask(config.max_memory(10_000)).await;
    let told = typed.unwrap_err().to_string();
    assert!(told.contains("values that take at most 10000 bytes of memory (`max_memory`)"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn call_timeout_ends_everything() {
    let mock = Mock::new();
    mock.on("GetThing").after(Duration::from_secs(3)).fail(TransportErrorKind::Closed, Sent::Maybe);
    let call = client(&mock).call::<Told>(&READ, Ask::new("a"));
    let error = call.timeout(Duration::from_secs(5)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout(TimeoutKind::Call));
    assert_eq!(error.attempts().len(), 2);
    assert_eq!(error.attempts()[1].outcome, "call_timeout");
}

#[tokio::test(start_paused = true)]
async fn telling_error_is_given_instead_of_waiting_past_the_deadline() {
    let mock = Mock::new();
    let headers = Headers::from_iter([("retry-after".to_owned(), "10".to_owned())]);
    mock.on("GetThing").raw(Response { status: 429, headers, body: Vec::new() });
    let call = client(&mock).call::<Told>(&READ, Ask::new("a")).retry(Retry::standard());
    let error = call.timeout(Duration::from_secs(5)).await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(10)));
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn hint_is_honoured() {
    let mock = Mock::new();
    let headers = Headers::from_iter([("retry-after".to_owned(), "7".to_owned())]);
    mock.on("MakeThing").times(1).raw(Response { status: 429, headers, body: Vec::new() });
    mock.on("MakeThing").record(&Told::default());
    let started = tokio::time::Instant::now();
    let call = client(&mock).call::<Told>(&WRITE, Ask::new("a")).retry(Retry::standard());
    let (_, meta) = call.send_with_meta().await.unwrap();
    assert_eq!(meta.attempts, 2);
    assert_eq!(started.elapsed(), Duration::from_secs(7));
}

#[tokio::test(start_paused = true)]
async fn attempt_timeout_repeats_reads_only() {
    let mock = Mock::new();
    mock.when(|_| true).after(Duration::from_secs(8)).record(&Told::default());
    let timeouts = Timeouts::default().attempt(Duration::from_secs(1));
    let core = ClientCore::new(common::config(Arc::new(mock.clone())).timeouts(timeouts), &SERVICE);
    let read = core.call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
    let write = core.call::<Told>(&WRITE, Ask::new("a")).await.unwrap_err();
    assert_eq!((read.kind(), read.attempts().len()), (ErrorKind::Timeout(TimeoutKind::Attempt), 3));
    assert_eq!((write.kind(), write.attempts().len()), (ErrorKind::Timeout(TimeoutKind::Attempt), 1));
}

#[derive(Debug)]
struct Rotating {
    given: AtomicU32,
    fresh: bool,
}

impl CredentialProvider for Rotating {
    fn name(&self) -> &'static str {
        "rotating"
    }
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        let number = self.given.load(Ordering::Relaxed);
        Box::pin(std::future::ready(Ok(Credentials::new(format!("key-{number}"), "s"))))
    }
    fn expired(&self, refused: &Credentials) {
        if self.fresh && refused.access_key_id == "key-0" {
            self.given.store(1, Ordering::Relaxed);
        }
    }
}

#[tokio::test]
async fn expired_credentials_are_renewed_once() {
    for (fresh, expected) in [(true, vec!["Test key-0", "Test key-1"]), (false, vec!["Test key-0"])] {
        let mock = Mock::new();
        mock.on("MakeThing").json(403, value(r#"{"Code": "TokenExpired"}"#));
        let source = Rotating { given: AtomicU32::new(0), fresh };
        let config = common::config(Arc::new(mock.clone())).credentials(Arc::new(source));
        let error = ClientCore::new(config, &SERVICE).call::<Told>(&WRITE, Ask::new("a")).await.unwrap_err();
        assert_eq!(error.code(), Some("TokenExpired"));
        let requests = mock.requests();
        let keys: Vec<&str> =
            requests.iter().filter_map(|request| request.headers.get("authorization")).collect();
        assert_eq!(keys, expected);
    }
}

#[derive(Debug)]
struct Broken;

impl CredentialProvider for Broken {
    fn name(&self) -> &'static str {
        "broken"
    }
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(std::future::ready(Err(CredentialError::Failed("the file is half written".into()))))
    }
}

#[tokio::test]
async fn missing_credentials_are_told_and_nothing_is_sent() {
    let mock = Mock::new();
    let config = common::config(Arc::new(mock.clone())).credentials(Arc::new(Broken));
    let error = ClientCore::new(config, &SERVICE).call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(error.to_string(), "things GetThing: no credentials from broken: the file is half written");
    assert!(mock.requests().is_empty() && error.sent().is_none() && error.attempts().is_empty());
}

#[tokio::test]
async fn skewed_clock_is_corrected_once_and_remembered() {
    for hours in [-1_i64, 1] {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let theirs = 1_700_000_000 + hours * 3600;
        let mock = Mock::new();
        mock.when(move |request| request.headers.get("x-test-time") == Some(&theirs.to_string()))
            .record(&Told::default());
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(theirs as u64);
        let headers = Headers::from_iter([("date".to_owned(), httpdate::fmt_http_date(at))]);
        let body = br#"{"Code": "TimeOff"}"#.to_vec();
        mock.when(|_| true).raw(Response { status: 400, headers, body });
        let core = ClientCore::new(common::config(Arc::new(mock.clone())).clock(move || now), &SERVICE);
        let (_, first) = core.call::<Told>(&WRITE, Ask::new("a")).send_with_meta().await.unwrap();
        let (_, second) = core.call::<Told>(&WRITE, Ask::new("b")).send_with_meta().await.unwrap();
        assert_eq!((first.attempts, second.attempts), (2, 1), "{hours} h");
    }
}

#[tokio::test]
async fn clock_that_stays_wrong_is_not_corrected_twice() {
    let mock = Mock::new();
    let headers = Headers::from_iter([("date".to_owned(), httpdate::fmt_http_date(SystemTime::now()))]);
    let body = br#"{"Code": "TimeOff"}"#.to_vec();
    mock.when(|_| true).raw(Response { status: 400, headers, body });
    let error = client(&mock).call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
    assert_eq!((error.code(), error.attempts().len()), (Some("TimeOff"), 2));
}

#[tokio::test(start_paused = true)]
async fn hedged_read_sends_a_second_request() {
    let mock = Mock::new();
    mock.when(|_| true).times(1).after(Duration::from_secs(5)).record(&Told::default());
    mock.when(|_| true).record(&Told { name: Some("second".into()), ..Told::default() });
    let core = client(&mock);
    let hedge = Hedge::After(Duration::from_millis(100));
    let told = core.call::<Told>(&READ, Ask::new("a")).hedge(hedge).await.unwrap();
    assert_eq!(told.name.as_deref(), Some("second"));
    assert_eq!(mock.requests().len(), 2);
    core.call::<Told>(&WRITE, Ask::new("a")).hedge(hedge).await.unwrap();
    assert_eq!(mock.requests().len(), 3);
}

#[derive(Debug, Default)]
struct Seen(Mutex<Vec<String>>);

impl Seen {
    fn note(&self, text: String) {
        self.0.lock().unwrap().push(text);
    }
}

impl Interceptor for Seen {
    fn before_signing(&self, context: &Context, request: &mut Request) -> Result<(), Error> {
        request.headers.set("x-trace", "t");
        self.note(format!("sign {} {}", context.operation.name, context.attempt));
        Ok(())
    }
    fn before_sending(&self, _: &Context, request: &mut Request) -> Result<(), Error> {
        self.note(format!("send {}", request.headers.get("authorization").is_some()));
        Ok(())
    }
    fn after_response(&self, _: &Context, response: &mut Response) -> Result<(), Error> {
        self.note(format!("response {}", response.status));
        match response.status {
            418 => Err(Error::interceptor("no teapots")),
            _ => Ok(()),
        }
    }
}

impl Metrics for Seen {
    fn attempt(&self, measured: &Measured<'_>) {
        self.note(format!("attempt {} {:?}", measured.attempts, measured.error.map(Error::label)));
    }
    fn call(&self, measured: &Measured<'_>) {
        self.note(format!("call {} {:?}", measured.attempts, measured.status));
    }
}

#[tokio::test]
async fn interceptors_and_metrics_see_every_attempt() {
    let mock = Mock::new();
    mock.on("GetThing").times(1).json(503, Value::Null);
    mock.on("GetThing").record(&Told::default());
    let seen = Arc::new(Seen::default());
    let config = common::config(Arc::new(mock.clone())).interceptor(seen.clone()).metrics(seen.clone());
    ClientCore::new(config, &SERVICE).call::<Told>(&READ, Ask::new("a")).await.unwrap();
    let expected = [
        "sign GetThing 1",
        "send true",
        "response 503",
        "attempt 1 Some(\"service\")",
        "sign GetThing 2",
        "send true",
        "response 200",
        "attempt 2 None",
        "call 2 Some(200)",
    ];
    assert_eq!(*seen.0.lock().unwrap(), expected);
    assert_eq!(mock.requests()[0].headers.get("x-trace"), Some("t"));
}

#[tokio::test]
async fn interceptor_that_refuses_ends_the_call() {
    let mock = Mock::new();
    mock.on("GetThing").json(418, Value::Null);
    let config = common::config(Arc::new(mock.clone())).interceptor(Arc::new(Seen::default()));
    let error = ClientCore::new(config, &SERVICE).call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Interceptor, "no teapots"));
    assert_eq!((mock.requests().len(), error.sent()), (1, Some(Sent::Maybe)));
}

fn pages(mock: &Mock, operation: &str, input: &'static str, pages: &[(Value, Told)]) {
    for (position, page) in pages.iter().cloned() {
        let name = operation.to_owned();
        mock.when(move |request| {
            request.headers.get("x-test-action") == Some(&name)
                && body(request).get(input).cloned().unwrap_or_default() == position
        })
        .record(&page);
    }
}

async fn all_items(mut items: cloudspec_runtime::Items<Told, String>) -> Vec<String> {
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        all.push(item);
    }
    all
}

#[tokio::test]
async fn token_pages_end_without_a_token() {
    let mock = Mock::new();
    let told = [
        (Value::Null, told(&["a", "b"], Some("2"), None)),
        ("2".into(), told(&[], Some("3"), None)),
        ("3".into(), told(&["c"], Some(""), None)),
    ];
    pages(&mock, "ListThings", "NextToken", &told);
    let core = client(&mock);
    let list = || core.paged(&LIST, Ask::new("x"), |page: Told| page.items);
    assert_eq!(all_items(list().items()).await, ["a", "b", "c"]);
    assert_eq!(mock.requests().len(), 3);
    assert_eq!(body(&mock.requests()[0])["MaxResults"], 50);
    let resumed = list().items().starting_at(Position::Token("3".into()));
    assert_eq!(all_items(resumed).await, ["c"]);
    assert_eq!(list().await.unwrap().items, ["a", "b"]);
}

#[tokio::test]
async fn repeated_token_ends_the_pages() {
    let mock = Mock::new();
    mock.on("ListThings").record(&told(&["a"], Some("same"), None));
    let items = client(&mock).paged(&LIST, Ask::new("x"), |page: Told| page.items).items();
    assert_eq!(all_items(items).await, ["a", "a"]);
}

#[tokio::test]
async fn numbered_pages_end_at_the_total_or_an_empty_page() {
    for (total, requests) in [(Some(3), 2), (None, 3), (Some(0), 3)] {
        let mock = Mock::new();
        let told = [
            (1.into(), told(&["a", "b"], None, total)),
            (Value::Null, told(&["a", "b"], None, total)),
            (2.into(), told(&["c"], None, total)),
            (3.into(), told(&[], None, total)),
        ];
        pages(&mock, "CountThings", "PageNumber", &told);
        let items = client(&mock).paged(&COUNT, Ask::new("x"), |page: Told| page.items).items();
        assert_eq!(all_items(items).await, ["a", "b", "c"], "{total:?}");
        assert_eq!(mock.requests().len(), requests, "{total:?}");
    }
}

#[tokio::test]
async fn numbered_pages_begin_where_the_request_says() {
    let mock = Mock::new();
    pages(&mock, "CountThings", "PageNumber", &[(3.into(), told(&["e"], None, Some(5)))]);
    let ask = Ask { page_number: Some(3), max_results: Some(2), ..Ask::new("x") };
    let items = client(&mock).paged(&COUNT, ask, |page: Told| page.items).items();
    assert_eq!(all_items(items).await, ["e"]);
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn error_in_the_middle_loses_nothing() {
    let mock = Mock::new();
    pages(&mock, "ListThings", "NextToken", &[(Value::Null, told(&["a", "b"], Some("2"), None))]);
    mock.on("ListThings").times(1).json(400, value(r#"{"Code": "Sorry"}"#));
    mock.on("ListThings").record(&told(&["c"], None, None));
    let mut items = client(&mock).paged(&LIST, Ask::new("x"), |page: Told| page.items).items();
    let mut seen = Vec::new();
    loop {
        match items.next().await {
            Some(Ok(item)) => seen.push(item),
            Some(Err(error)) => seen.push(error.code().unwrap().to_owned()),
            None => break,
        }
    }
    assert_eq!(seen, ["a", "b", "Sorry", "c"]);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn wrong_request_ends_the_pages() {
    let mock = Mock::new();
    let mut pages = client(&mock).paged(&LIST, Ask::default(), |page: Told| page.items).pages();
    assert!(pages.next().await.unwrap().is_err());
    assert!(pages.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn wait_ends_with_the_response_that_is_ready() {
    let mock = Mock::new();
    let status = |status: &str| Told { status: Some(status.into()), ..Told::default() };
    mock.on("GetThing").times(1).record(&Told::default());
    mock.on("GetThing").times(1).json(500, Value::Null);
    mock.on("GetThing").times(2).record(&status("Pending"));
    mock.on("GetThing").record(&status("Ready"));
    let core = client(&mock);
    let ready: Told = core.wait(&READY, &READ, Ask::new("a")).retry(Retry::off()).await.unwrap();
    assert_eq!(ready.status.as_deref(), Some("Ready"));
    assert_eq!(mock.requests().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn wait_that_cannot_end_well_keeps_the_last_response() {
    let mock = Mock::new();
    mock.on("GetThing").times(1).record(&Told { status: Some("Broken".into()), ..Told::default() });
    mock.on("GetThing").record(&Told { status: Some("Pending".into()), ..Told::default() });
    let core = client(&mock);
    let failed = core.wait::<Told>(&READY, &READ, Ask::new("a")).await.unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::WaitFailed);
    assert_eq!(failed.to_string(), "things GetThing: thing_ready: Status is `Broken`; waited for `Ready`");
    assert_eq!(failed.last_response().unwrap()["Status"], "Broken");
    let late =
        core.wait::<Told>(&READY, &READ, Ask::new("a")).timeout(Duration::from_secs(9)).await.unwrap_err();
    assert!(late.is_timeout());
    assert_eq!(late.message(), "thing_ready: Status is `Pending` after 9s; waited for `Ready`");
    assert_eq!(late.last_response().unwrap()["Status"], "Pending");
}

#[tokio::test]
async fn dropped_call_stops() {
    let mock = Mock::new();
    mock.on("GetThing").after(Duration::from_millis(20)).fail(TransportErrorKind::Closed, Sent::Maybe);
    let call = client(&mock).call::<Told>(&READ, Ask::new("a")).into_future();
    assert!(tokio::time::timeout(Duration::from_millis(5), call).await.is_err());
    tokio::time::sleep(Duration::from_millis(60)).await;
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn futures_stay_small_and_can_be_sent() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let core = client(&Mock::new());
    let call = is_send(core.call::<Told>(&READ, Ask::new("a")).into_future());
    assert!(size_of_val(&call) <= 24, "{}", size_of_val(&call));
    let sent = is_send(core.call::<Told>(&READ, Ask::new("a")).send());
    assert!(size_of_val(&sent) <= 128, "{}", size_of_val(&sent));
    assert!(size_of::<Error>() <= 8);
    let _ = is_send(core.paged(&LIST, Ask::new("a"), |page: Told| page.items).items());
    drop(is_send(core.wait::<Told>(&READY, &READ, Ask::new("a")).into_future()));
}

#[test]
fn configuration_shows_no_secret() {
    let config: Config = common::config(Arc::new(Mock::new()));
    assert!(!format!("{config:?}").contains("key-secret"));
    let _ = json::to_value(&Told::default());
}

#[tokio::test]
async fn write_is_confirmed_by_its_status_alone() {
    for status in [200, 202] {
        let mock = Mock::new();
        mock.when(|_| true).raw(Response { status, ..Response::default() });
        let core = client(&mock);
        assert!(core.call::<Told>(&WRITE, Ask::new("a")).await.is_ok(), "{status}");
        let read = core.call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
        assert_eq!(read.kind(), ErrorKind::Decode, "{status}");
    }
}

/// After a timeout of our own, "not now" means that the first attempt is still being carried out.
#[tokio::test(start_paused = true)]
async fn call_whose_first_attempt_is_still_running_waits_for_its_result() {
    let not_now = r#"{"Code": "ServiceUnavailable"}"#;
    for (timed_out, attempts) in [(true, Ok(9)), (false, Err(3))] {
        let mock = Mock::new();
        if timed_out {
            mock.on("MakeThingOnce").times(1).fail(TransportErrorKind::ReadTimeout, Sent::Maybe);
        }
        mock.on("MakeThingOnce").times(7).json(403, value(not_now));
        mock.on("MakeThingOnce").record(&Told::default());
        let call = client(&mock).call::<Told>(&ONCE, Ask::new("a")).send_with_meta().await;
        let made = call.map(|(_, meta)| meta.attempts).map_err(|error| error.attempts().len());
        assert_eq!(made, attempts);
    }
    // Even so it ends.
    let mock = Mock::new();
    mock.on("MakeThingOnce").times(1).fail(TransportErrorKind::ReadTimeout, Sent::Maybe);
    mock.on("MakeThingOnce").json(403, value(not_now));
    let started = tokio::time::Instant::now();
    let error = client(&mock).call::<Told>(&ONCE, Ask::new("a")).retry(Retry::standard()).await.unwrap_err();
    assert_eq!(error.code(), Some("ServiceUnavailable"));
    assert!((60..100).contains(&started.elapsed().as_secs()), "{:?}", started.elapsed());
}

#[tokio::test]
async fn plain_http_to_other_machines_has_to_be_allowed() {
    let mock = Mock::new();
    mock.on("GetThing").record(&Told::default());
    let config = |endpoint: &str| common::config(Arc::new(mock.clone())).endpoint(endpoint);
    let call =
        |config: Config| async { ClientCore::new(config, &SERVICE).call::<Told>(&READ, Ask::new("a")).await };
    for endpoint in [
        "http://10.0.0.1",
        "http://example.test:8080",
        "http://127.0.0.1.example.test",
        "http://[fd00::1]:80",
    ] {
        let error = call(config(endpoint)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Endpoint, "{endpoint}");
        assert!(error.message().contains("allow_http(true)"), "{error}");
        call(config(endpoint).allow_http(true)).await.unwrap();
    }
    for endpoint in
        ["http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:1", "http://localhost", "https://10.0.0.1"]
    {
        call(config(endpoint)).await.unwrap();
    }
    let wrong = call(config("ftp://x")).await.unwrap_err();
    assert!(wrong.message().contains("`ftp://x` is not an endpoint"), "{wrong}");
    let parsed: cloudspec_runtime::Endpoint = "https://example.test".parse().unwrap();
    call(common::config(Arc::new(mock.clone())).endpoint(parsed.clone())).await.unwrap();
    client(&mock).call::<Told>(&READ, Ask::new("a")).endpoint(parsed).await.unwrap();
}

#[derive(Debug)]
struct Framing;

impl Interceptor for Framing {
    fn before_sending(&self, _: &Context, request: &mut Request) -> Result<(), Error> {
        request.headers.set("content-length", "7");
        Ok(())
    }
}

#[tokio::test]
async fn headers_that_frame_the_message_are_refused() {
    let mock = Mock::new();
    mock.on("GetThing").record(&Told::default());
    for name in ["Content-Length", "transfer-encoding", "Host", "connection", "TE", "upgrade", "expect"] {
        let error = client(&mock).call::<Told>(&READ, Ask::new("a")).header(name, "1").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid, "{name}");
    }
    let config = common::config(Arc::new(mock.clone())).interceptor(Arc::new(Framing));
    let error = ClientCore::new(config, &SERVICE).call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interceptor);
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn trace_is_sent_when_asked() {
    let mock = Mock::new();
    mock.on("GetThing").record(&Told::default());
    let parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    let config = common::config(Arc::new(mock.clone()));
    let traced = config.clone().trace_context(move || Some(parent.to_owned()));
    for config in [config, traced] {
        ClientCore::new(config, &SERVICE).call::<Told>(&READ, Ask::new("a")).await.unwrap();
    }
    let sent: Vec<Option<String>> =
        mock.requests().iter().map(|request| request.headers.get("traceparent").map(str::to_owned)).collect();
    assert_eq!(sent, [None, Some(parent.to_owned())]);
}

#[derive(Debug)]
struct Endless;

impl CredentialProvider for Endless {
    fn name(&self) -> &'static str {
        "endless"
    }
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_that_never_come_end_every_call_at_its_own_limit() {
    let source = Arc::new(cloudspec_runtime::Cached::new(Endless));
    let config = common::config(Arc::new(Mock::new())).credentials(source);
    let core = ClientCore::new(config.clone(), &SERVICE);
    let started = tokio::time::Instant::now();
    let patient = tokio::spawn({
        let core = core.clone();
        async move { core.call::<Told>(&READ, Ask::new("a")).await.unwrap_err() }
    });
    tokio::task::yield_now().await;
    let hasty = config.timeouts(Timeouts::default().credentials(Duration::from_secs(2)));
    let error = ClientCore::new(hasty, &SERVICE).call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
    assert_eq!((error.kind(), started.elapsed()), (ErrorKind::Credentials, Duration::from_secs(2)));
    assert_eq!(error.message(), "no credentials from endless: not available within 2s");
    assert_eq!(patient.await.unwrap().kind(), ErrorKind::Credentials);
    assert_eq!(started.elapsed(), Duration::from_secs(60));
}

#[tokio::test]
async fn any_token_that_was_there_before_ends_the_pages() {
    let mock = Mock::new();
    let told = [
        (Value::Null, told(&["a"], Some("1"), None)),
        ("1".into(), told(&["b"], Some("2"), None)),
        ("2".into(), told(&["c"], Some("3"), None)),
        ("3".into(), told(&["d"], Some("1"), None)),
    ];
    pages(&mock, "ListThings", "NextToken", &told);
    let items = client(&mock).paged(&LIST, Ask::new("x"), |page: Told| page.items).items();
    assert_eq!(all_items(items).await, ["a", "b", "c", "d"]);
}

#[tokio::test]
async fn caller_who_says_how_large_pages_are_says_all_of_it() {
    for (ask, expected) in [
        (Ask { page_number: Some(1), ..Ask::new("x") }, None),
        (Ask { max_results: Some(7), ..Ask::new("x") }, Some(7)),
        (Ask::new("x"), Some(50)),
    ] {
        let mock = Mock::new();
        mock.on("ListThings").record(&told(&["a"], None, None));
        let items = client(&mock).paged(&LIST, ask, |page: Told| page.items).items();
        assert_eq!(all_items(items).await, ["a"]);
        assert_eq!(body(&mock.requests()[0]).get("MaxResults").and_then(Value::as_i64), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn resource_that_is_not_there_is_an_error_of_its_own_unless_that_is_waited_for() {
    let mock = Mock::new();
    mock.on("GetThing").record(&told(&[], None, None));
    let core = client(&mock);
    let error = core.wait::<Told>(&FINISHED, &READ, Ask::new("a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.is_not_found() && !error.is_timeout(), "{error}");
    assert_eq!(mock.requests().len(), 3);
    core.wait::<Told>(&GONE, &READ, Ask::new("a")).await.unwrap();

    // New resources are not seen at once, and finished is finished whatever came of it.
    let mock = Mock::new();
    mock.on("GetThing").times(2).record(&told(&[], None, None));
    mock.on("GetThing").times(1).record(&told(&["Ready", "Running"], None, None));
    mock.on("GetThing").record(&told(&["Ready", "Broken"], None, None));
    let finished: Told = client(&mock).wait(&FINISHED, &READ, Ask::new("a")).await.unwrap();
    assert_eq!(finished.items, ["Ready", "Broken"]);
}
