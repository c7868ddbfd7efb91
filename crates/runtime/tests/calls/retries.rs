//! When a request is sent again: tokens, hints, clocks, hedges.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::common::{self, Ask, ONCE, READ, SERVICE, Told, WRITE};
use crate::support::{body, client, value};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Headers, Hedge, Request, Response, Retry, Sent, TransportErrorKind};

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
