//! Credentials that expire, fail, or never arrive.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::common::{self, Ask, READ, SERVICE, Told, WRITE};
use crate::support::value;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{
    BoxFuture, ClientCore, CredentialError, CredentialProvider, Credentials, ErrorKind, Timeouts,
};

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
async fn missing_credentials_are_reported_and_nothing_is_sent() {
    let mock = Mock::new();
    let config = common::config(Arc::new(mock.clone())).credentials(Arc::new(Broken));
    let error = ClientCore::new(config, &SERVICE).call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(error.to_string(), "things GetThing: no credentials from broken: the file is half written");
    assert!(mock.requests().is_empty() && error.sent().is_none() && error.attempts().is_empty());
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
async fn keys_with_characters_that_no_key_has_are_refused_before_anything_is_sent() {
    for odd in ["se\u{fffd}cret", "line\nline", "a\0b", "a\u{9c}b"] {
        let key = |id: &str, secret: &str| Credentials::new(id, secret);
        for (name, credentials) in [
            ("access key id", key(odd, "s")),
            ("access key secret", key("i", odd)),
            ("security token", key("i", "s").with_security_token(odd)),
            ("bearer token", Credentials::bearer(odd)),
        ] {
            let mock = Mock::new();
            mock.on("GetThing").record(&Told::default());
            let config = common::config(Arc::new(mock.clone())).credentials(Arc::new(credentials));
            let error =
                ClientCore::new(config, &SERVICE).call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
            assert_eq!((error.kind(), mock.requests().len()), (ErrorKind::Credentials, 0), "{name}");
            assert!(error.message().contains(name) && !error.to_string().contains(odd), "{error}");
        }
    }
}
