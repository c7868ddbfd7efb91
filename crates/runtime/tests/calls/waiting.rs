//! Waiters.

use std::time::Duration;

use crate::common::{Ask, COUNT, FINISHED, GONE, LIST, READ, READY, Told};
use crate::support::{body, client, told};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ErrorKind, Retry};
use cloudspec_wire::{Value, Waiter};

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

/// Ends when every item of all pages is ready.
static LISTED: Waiter = Waiter::new("things_listed", "ListThings")
    .path(&["Items"])
    .success(&["Ready"])
    .failure(&["Broken"])
    .delay(2)
    .timeout(60);

/// The same, with numbered pages.
static COUNTED: Waiter =
    Waiter::new("things_counted", "CountThings").path(&["Items"]).success(&["Ready"]).delay(2).timeout(60);

/// Ends when no item is left on any page.
static NONE_LEFT: Waiter = Waiter::new("things_left", "ListThings").path(&["Items"]).gone().delay(2);

/// A page: its items, its token and its total.
type Page = (&'static [&'static str], Option<&'static str>, Option<i64>);

#[tokio::test(start_paused = true)]
async fn a_wait_sees_every_page() {
    // What it is, the waiter, the pages that come one after the other, and how it ends after how many requests.
    let cases: [(&str, &'static Waiter, &[Page], &str, usize); 10] = [
        ("all on one page", &LISTED, &[(&["Ready"], None, None)], "1 items", 1),
        (
            "the second page is ready",
            &LISTED,
            &[(&["Ready"], Some("2"), None), (&["Ready", "Ready"], None, None)],
            "3 items",
            2,
        ),
        (
            "the second page is ready later",
            &LISTED,
            &[
                (&["Ready"], Some("2"), None),
                (&["Pending"], None, None),
                (&["Ready"], Some("2"), None),
                (&["Ready"], None, None),
            ],
            "2 items",
            4,
        ),
        (
            "what failed is on the second page",
            &LISTED,
            &[(&["Pending"], Some("2"), None), (&["Broken"], Some("3"), None)],
            "WaitFailed",
            2,
        ),
        (
            "the token is repeated",
            &LISTED,
            &[(&["Ready"], Some("2"), None), (&["Ready"], Some("2"), None)],
            "2 items",
            2,
        ),
        (
            "an empty page between",
            &LISTED,
            &[(&["Ready"], Some("2"), None), (&[], Some("3"), None), (&["Ready"], None, None)],
            "2 items",
            3,
        ),
        (
            "numbered pages up to the total",
            &COUNTED,
            &[(&["Ready"], None, Some(3)), (&["Ready"], None, Some(3)), (&["Ready"], None, Some(3))],
            "3 items",
            3,
        ),
        ("numbered pages without a total, not full", &COUNTED, &[(&["Ready"], None, None)], "1 items", 1),
        (
            "numbered pages without a total, full",
            &COUNTED,
            &[(&["Ready"; 10], None, None), (&["Ready"; 3], None, None)],
            "13 items",
            2,
        ),
        (
            "nothing is left on the first page",
            &NONE_LEFT,
            &[(&[], Some("2"), None), (&["Ready"], None, None), (&[], Some("2"), None), (&[], None, None)],
            "0 items",
            4,
        ),
    ];
    let mut wrong = Vec::new();
    for (name, waiter, pages, outcome, requests) in cases {
        let mock = Mock::new();
        for (items, token, total) in pages {
            mock.when(|_| true).times(1).record(&told(items, *token, *total));
        }
        let operation = if waiter.name == "things_counted" { &COUNT } else { &LIST };
        let waited = client(&mock).wait::<Told>(waiter, operation, Ask::new("a")).await;
        let found = match waited {
            Ok(told) => format!("{} items", told.items.len()),
            Err(error) => format!("{:?}", error.kind()),
        };
        if (found.as_str(), mock.requests().len()) != (outcome, requests) {
            wrong.push(format!("{name}: {found} after {} requests", mock.requests().len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(start_paused = true)]
async fn every_poll_begins_with_the_page_that_the_request_selects() {
    for first in [None, Some("7")] {
        let mock = Mock::new();
        mock.when(|_| true).times(1).record(&told(&["Pending"], Some("8"), None));
        mock.when(|_| true).times(1).record(&told(&["Ready"], None, None));
        mock.when(|_| true).record(&told(&["Ready"], None, None));
        let ask = Ask { next_token: first.map(str::to_owned), ..Ask::new("a") };
        client(&mock).wait::<Told>(&LISTED, &LIST, ask).await.unwrap();
        let tokens: Vec<Value> =
            mock.requests().iter().map(|request| body(request)["NextToken"].clone()).collect();
        let first = first.map_or(Value::Null, Value::from);
        assert_eq!(tokens, [first.clone(), "8".into(), first]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_over_pages_without_end_ends() {
    let mock = Mock::new();
    let number = std::sync::atomic::AtomicU32::new(0);
    mock.when(|_| true).with(move |_| {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let page = told(&["Ready"], Some(&number.to_string()), None);
        Ok(cloudspec_runtime::Response {
            status: 200,
            headers: Default::default(),
            body: cloudspec_wire::json::encode(&page).into_bytes(),
        })
    });
    let error = client(&mock).wait::<Told>(&LISTED, &LIST, Ask::new("a")).await.unwrap_err();
    assert_eq!(error.message(), "things_listed: more than 1000 pages");
}

#[tokio::test]
async fn a_wait_for_nothing_is_refused_before_anything_is_sent() {
    let mock = Mock::new();
    let core = client(&mock);
    let error = core.wait::<Told>(&GONE, &READ, Ask::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert!(error.message().ends_with("is empty, so there is nothing to wait for"), "{error}");
    assert_eq!(mock.requests().len(), 0);
}
