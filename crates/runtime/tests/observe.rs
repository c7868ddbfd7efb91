//! What `tracing` sees.
// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;

use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Headers, Position, Response};
use cloudspec_wire::{Effect, Operation, Paging};
use common::{ASK, Ask, READ, SERVICE, TOLD, Told};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes down spans with their fields, and events.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>, Arc<AtomicU64>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push_str(&format!(" {field}={value:?}"));
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("cloudspec")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = span.metadata().name().to_owned();
        span.record(&mut Line(&mut line));
        self.0.lock().unwrap().push(line);
        Id::from_u64(self.1.fetch_add(1, Ordering::Relaxed) + 1)
    }
    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut line = format!("#{}", span.into_u64());
        values.record(&mut Line(&mut line));
        self.0.lock().unwrap().push(line);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut line = String::from("event");
        event.record(&mut Line(&mut line));
        self.0.lock().unwrap().push(line);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn spans_and_wire_dump_show_everything_but_secrets() {
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let mock = Mock::new();
    let headers = Headers::from_iter([("x-test-request-id".to_owned(), "R-9".to_owned())]);
    let unavailable = Response { status: 503, headers, body: b"{\"Code\": \"ServiceUnavailable\"}".to_vec() };
    mock.on("GetThing").times(1).raw(unavailable);
    mock.on("GetThing").record(&Told { name: Some("hunter22".into()), ..Told::default() });
    let config = common::config(Arc::new(mock)).nonces(|| "nonce".into());
    let now = || std::time::SystemTime::UNIX_EPOCH;
    let core = ClientCore::new(config.clock(now), &SERVICE);
    let ask = Ask { password: Some("hunter22".into()), ..Ask::new("a") };
    core.call::<Told>(&READ, ask).await.unwrap();
    let lines = notes.0.lock().unwrap().join("\n");
    let expected = r#"call otel.kind="client" otel.name=Things/GetThing rpc.system.name="test" rpc.method=Things/GetThing
attempt otel.kind="client" http.request.method="POST" http.request.resend_count=0 url.scheme="https" url.path="/" server.address="things.north.test"
event message=POST https://things.north.test/
x-test-action: GetThing
content-type: application/json
accept-encoding: identity
x-test-time: 0
x-test-nonce: nonce
authorization: ***

{"RegionId":"north","Name":"a","Password":"***"}
event message=HTTP 503
x-test-request-id: R-9

{"Code": "ServiceUnavailable"}
#2 http.response.status_code=503
#2 request.id="R-9"
#2 error.type="ServiceUnavailable"
#2 otel.status_code="ERROR"
attempt otel.kind="client" http.request.method="POST" http.request.resend_count=1 url.scheme="https" url.path="/" server.address="things.north.test" retry.reason="service"
event message=POST https://things.north.test/
x-test-action: GetThing
content-type: application/json
accept-encoding: identity
x-test-time: 0
x-test-nonce: nonce
authorization: ***

{"RegionId":"north","Name":"a","Password":"***"}
event message=HTTP 200
content-type: application/json;charset=utf-8

{"Name":"***"}
#3 http.response.status_code=200
#1 http.response.status_code=200"#;
    assert_eq!(lines, expected, "\n{lines}");
}

#[tokio::test]
async fn values_that_do_not_fit_are_reported_in_one_event_without_what_they_were() {
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let mock = Mock::new();
    let body = br#"{"TotalCount": "hunter22", "Items": ["hunter22"], "NextToken": {}}"#.to_vec();
    mock.on("GetThing").raw(Response { status: 200, headers: Headers::default(), body });
    let core = ClientCore::new(common::config(Arc::new(mock)), &SERVICE);
    core.call::<Told>(&READ, Ask::new("a")).await.unwrap();
    let lines = notes.0.lock().unwrap();
    let told: Vec<&String> = lines.iter().filter(|line| line.contains("another type")).collect();
    assert_eq!(told.len(), 1, "{lines:?}");
    assert!(told[0].contains("TotalCount: no integer") && !told[0].contains("hunter22"), "{told:?}");
}

#[tokio::test]
async fn numbered_pages_that_end_before_the_announced_total_are_reported() {
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let mock = Mock::new();
    let page = |items: &[&str]| serde_json::json!({ "Items": { "Item": items }, "TotalCount": 9 });
    mock.when(|_| true).times(1).json(200, page(&["a", "b"]));
    mock.when(|_| true).json(200, page(&[]));
    let core = ClientCore::new(common::config(Arc::new(mock)), &SERVICE);
    let items = core.paged(&common::COUNT, Ask::new("x"), |page: Told| page.items).items();
    assert_eq!(items.try_collect::<Vec<_>>().await.unwrap(), ["a", "b"]);
    let lines = notes.0.lock().unwrap();
    let told: Vec<&String> = lines.iter().filter(|line| line.contains("announced more items")).collect();
    assert!(told.len() == 1 && told[0].contains("items=2 total=9"), "{lines:?}");
}

/// Pages by token, and says how many items there are.
static COUNTED: Operation =
    Operation::new::<Ask, Told>("ListThings", Effect::Read, &ASK, &TOLD).paging(&TOTALLED);
static TOTALLED: Paging = Paging::token("NextToken", &["NextToken"]).items(&["Items"]).total(&["TotalCount"]);

#[tokio::test]
async fn pages_that_end_before_the_announced_total_are_reported_and_others_are_not() {
    let page = |items: &[&str], token: &str, total| Told {
        items: items.iter().map(|item| (*item).to_owned()).collect(),
        next_token: Some(token.to_owned()),
        total_count: total,
        ..Told::default()
    };
    // The last page, the position that is requested first, and the warning.
    let rows = [
        (page(&["c"], "", Some(4)), Position::Start, Some("items=3 total=4")),
        (page(&["c"], "", Some(3)), Position::Start, None),
        (page(&["c"], "", None), Position::Start, None),
        // The number of earlier items is unknown.
        (page(&["c"], "", Some(4)), Position::Token("2".into()), None),
    ];
    for (last, first, expected) in rows {
        let notes = Notes::default();
        let _guard = tracing::subscriber::set_default(notes.clone());
        let mock = Mock::new();
        if first == Position::Start {
            mock.on("ListThings").times(1).record(&page(&["a", "b"], "2", last.total_count));
        }
        mock.on("ListThings").record(&last);
        let core = ClientCore::new(common::config(Arc::new(mock)), &SERVICE);
        let mut items =
            core.paged(&COUNTED, Ask::new("x"), |page: Told| page.items).items().starting_at(first.clone());
        while items.try_next().await.unwrap().is_some() {}
        let lines = notes.0.lock().unwrap();
        let told: Vec<&String> = lines.iter().filter(|line| line.contains("announced more items")).collect();
        let as_expected =
            expected.map_or(told.is_empty(), |facts| told.len() == 1 && told[0].contains(facts));
        assert!(as_expected, "{first:?}: {told:?} instead of {expected:?}");
    }
}
