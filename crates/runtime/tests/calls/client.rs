//! What holds for every client and call: size, `Send`, and no secret in `Debug`.

use std::sync::Arc;

use crate::common::{self, Ask, LIST, READ, READY, Told};
use crate::support::client;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{Config, Error};

#[test]
fn futures_stay_small_and_can_be_sent() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let core = client(&Mock::new());
    let call = is_send(core.call::<Told>(&READ, Ask::new("a")).into_future());
    assert!(size_of_val(&call) <= 24, "{}", size_of_val(&call));
    let sent = is_send(core.call::<Told>(&READ, Ask::new("a")).send());
    assert!(size_of_val(&sent) <= 128, "{}", size_of_val(&sent));
    assert!(size_of::<Error>() <= 8);
    let _ = is_send(core.paged(&LIST, Ask::new("a"), |page: Told| page.items).items());
    drop(is_send(core.wait::<Told>(&READY, &READ, Ask::new("a")).into_future()));
}

#[test]
fn configuration_shows_no_secret() {
    let config: Config = common::config(Arc::new(Mock::new()));
    assert!(!format!("{config:?}").contains("key-secret"));
}
