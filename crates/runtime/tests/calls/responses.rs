//! What a call makes of a response: output, error, or a body that is neither.

use std::sync::Arc;

use crate::common::{self, Ask, READ, SERVICE, Told, WRITE};
use crate::support::{client, value};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Config, ErrorKind, Headers, Response, Retry};
use cloudspec_wire::{Mismatch, Value};

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
async fn value_that_does_not_fit_is_reported_with_its_path() {
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
