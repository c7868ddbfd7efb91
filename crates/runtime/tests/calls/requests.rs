//! What a call sends: what the client fills in, options of the call, and what is refused before anything is sent.

use std::sync::Arc;

use crate::common::{self, Ask, ONCE, READ, SERVICE, Told};
use crate::support::{body, client};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Config, Context, Error, ErrorKind, Interceptor, Request};
use cloudspec_wire::Value;

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
async fn violations_are_reported_together_and_nothing_is_sent() {
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
