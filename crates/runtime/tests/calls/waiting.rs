//! Waiters.

use std::time::Duration;

use crate::common::{Ask, FINISHED, GONE, READ, READY, Told};
use crate::support::{client, told};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ErrorKind, Retry};
use cloudspec_wire::Value;

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
