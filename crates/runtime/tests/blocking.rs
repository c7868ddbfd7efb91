//! Calls from code that is not async.
#![cfg(feature = "blocking")]
// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/server.rs"]
mod server;

use std::sync::Arc;
use std::time::Duration;

use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Endpoint, ErrorKind};
use common::{Ask, LIST, READ, READY, SERVICE, Told};
use server::{Fault, Server};

#[test]
fn blocking_calls_share_a_connection_over_threads() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(|_, _| Fault::None));
    let config = common::config(Arc::new(common::network()));
    let core = ClientCore::new(config.endpoint(Endpoint::parse(&server.url()).unwrap()), &SERVICE);
    for _ in 0..3 {
        let core = core.clone();
        let call = move || core.call::<Told>(&READ, Ask::new("a")).send_blocking();
        assert_eq!(std::thread::spawn(call).join().unwrap().unwrap().items, ["a", "b"]);
        // The thread that drives connections notices a moment later that this one is free again.
        std::thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(server.made(), 1);
}

#[test]
fn pages_and_waits_block() {
    let mock = Mock::new();
    let page = |items: &[&str], next: Option<&str>| Told {
        items: items.iter().map(|item| (*item).to_owned()).collect(),
        next_token: next.map(str::to_owned),
        ..Told::default()
    };
    mock.on("ListThings").times(1).record(&page(&["a"], Some("2")));
    mock.on("ListThings").times(1).record(&page(&["b"], None));
    mock.on("GetThing").record(&Told { status: Some("Ready".into()), ..Told::default() });
    let core = ClientCore::new(common::config(Arc::new(mock)), &SERVICE);
    let items = core.paged(&LIST, Ask::new("x"), |page: Told| page.items).items();
    assert_eq!(items.iter_blocking().collect::<Result<Vec<_>, _>>().unwrap(), ["a", "b"]);
    let ready: Told =
        core.wait(&READY, &READ, Ask::new("x")).timeout(Duration::from_secs(5)).wait_blocking().unwrap();
    assert_eq!(ready.status.as_deref(), Some("Ready"));
}

#[tokio::test]
async fn blocking_call_from_async_code_is_an_error() {
    let core = ClientCore::new(common::config(Arc::new(Mock::new())), &SERVICE);
    let error = core.call::<Told>(&READ, Ask::new("a")).send_blocking().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
}

#[tokio::test]
async fn blocking_call_works_where_async_code_may_block() {
    let mock = Mock::new();
    mock.on("GetThing").after(Duration::from_millis(5)).record(&Told::default());
    let core = ClientCore::new(common::config(Arc::new(mock)), &SERVICE);
    let call = move || core.call::<Told>(&READ, Ask::new("a")).send_blocking();
    tokio::task::spawn_blocking(call).await.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn blocking_call_from_any_task_is_an_error_or_works() {
    let mock = Mock::new();
    mock.on("GetThing").record(&Told::default());
    let core = ClientCore::new(common::config(Arc::new(mock)), &SERVICE);
    let call = move || core.call::<Told>(&READ, Ask::new("a")).send_blocking();
    let in_task = tokio::spawn({
        let call = call.clone();
        async move { call() }
    });
    assert_eq!(in_task.await.unwrap().unwrap_err().kind(), ErrorKind::Invalid);
    let set_aside = call.clone();
    tokio::spawn(async move { tokio::task::block_in_place(set_aside) }).await.unwrap().unwrap();
    // Nothing tells that this is async code; it must not panic.
    tokio::spawn(tokio::task::unconstrained(async move { call() })).await.unwrap().unwrap();
}
