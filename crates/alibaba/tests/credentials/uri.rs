//! Keys that an address returns.

use crate::common::response;
use crate::files::Home;
use crate::support::{ask, keys, surroundings};
use cloudspec_alibaba::credentials::CredentialsUri;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Sent, TransportErrorKind};
use insta::assert_snapshot;
use serde_json::json;

#[tokio::test]
async fn a_credentials_uri_is_fetched_and_never_shown() {
    let (home, mock) = (Home::new(), Mock::new());
    mock.when(|request| request.path == "/ok").json(200, keys("uri-key"));
    mock.when(|request| request.path == "/denied").json(200, json!({"Code": "Denied"}));
    mock.when(|request| request.path == "/html").raw(response(200, &[], "<html>"));
    mock.when(|request| request.path == "/gone").raw(response(404, &[], ""));
    mock.when(|_| true).fail(TransportErrorKind::Connect, Sent::No);
    let surroundings = surroundings(&[], &home, &mock).allow_http(true);
    let mut shown = Vec::new();
    for uri in [
        "http://h:8080/ok?hidden=1",
        "https://h/denied",
        "http://h/html",
        "http://h/gone",
        "http://h",
        "hidden",
        "ftp://hidden/",
        "http://user:hidden@h/",
    ] {
        let source = CredentialsUri::new(&surroundings, uri);
        assert!(!format!("{source:?}").contains("hidden"));
        shown.push(ask(&source).await);
    }
    assert_snapshot!(shown.join("\n"), @"
    credentials-uri: uri-key hidden-secret token hidden-token until 2099-01-01T00:00:00Z
    failed: the credentials URI responds with code Denied
    failed: the credentials URI does not respond with JSON
    failed: the credentials URI responds with HTTP 404
    failed: the credentials URI at h cannot be reached: no connection can be made
    failed: the credentials URI is not of the form `http://host[:port]/path[?query]`
    failed: the credentials URI is not of the form `http://host[:port]/path[?query]`
    failed: the credentials URI is not of the form `http://host[:port]/path[?query]`
    ");
    assert_snapshot!(CredentialsUri::from_environment(&surroundings).unwrap_err().to_string(), @"ALIBABA_CLOUD_CREDENTIALS_URI is not set");
}
