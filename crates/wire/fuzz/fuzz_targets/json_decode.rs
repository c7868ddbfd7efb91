//! No bytes make the JSON reader panic; typed and run-time records agree.
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

use cloudspec_wire::{Decode, Dynamic, json};
use libfuzzer_sys::fuzz_target;
use support::{THING, Thing, keep};

fuzz_target!(|body: &[u8]| {
    for options in [Decode::default(), Decode { envelope: Some("Owner"), ..keep() }] {
        let (mut thing, mut dynamic) = (Thing::default(), Dynamic::new(&THING));
        let typed = json::decode(body, &mut thing, &options);
        assert_eq!(typed, json::decode(body, &mut dynamic, &options));
        let _ = format!("{thing:?}");
    }
    let _ = json::member(body, |name| name == "RequestId");
});
