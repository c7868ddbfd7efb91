//! When a call ends before its response: timeouts, and callers who stop waiting.

use std::sync::Arc;
use std::time::Duration;

use crate::common::{self, Ask, READ, SERVICE, Told, WRITE};
use crate::support::client;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{
    ClientCore, ErrorKind, Headers, Response, Retry, Sent, TimeoutKind, Timeouts, TransportErrorKind,
};

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
async fn the_last_error_is_returned_instead_of_waiting_past_the_deadline() {
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

#[tokio::test]
async fn dropped_call_stops() {
    let mock = Mock::new();
    mock.on("GetThing").after(Duration::from_millis(20)).fail(TransportErrorKind::Closed, Sent::Maybe);
    let call = client(&mock).call::<Told>(&READ, Ask::new("a")).into_future();
    assert!(tokio::time::timeout(Duration::from_millis(5), call).await.is_err());
    tokio::time::sleep(Duration::from_millis(60)).await;
    assert_eq!(mock.requests().len(), 1);
}
