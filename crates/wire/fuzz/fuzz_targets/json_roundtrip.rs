//! What was read from JSON is written back, and read again is the same; with everything kept nothing is lost.
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

use cloudspec_wire::{Decode, json};
use libfuzzer_sys::fuzz_target;
use support::{Thing, keep};

fuzz_target!(|body: &[u8]| {
    let mut thing = Thing::default();
    if json::decode(body, &mut thing, &keep()).is_err() {
        return;
    }
    let text = json::encode(&thing);
    let mut again = Thing::default();
    json::decode(text.as_bytes(), &mut again, &Decode { max_depth: 256, ..keep() })
        .expect("what was written is read");
    assert_eq!(thing, again);
    let came = serde_json::from_slice::<serde_json::Value>(body);
    let back = serde_json::from_str::<serde_json::Value>(&text);
    // A body that is `null` is a record without members.
    if let (Ok(came), Ok(back)) = (came, back)
        && came.is_object()
    {
        assert!(support::says_the_same(&came, &back), "came {came}\nback {back}");
    }
});
