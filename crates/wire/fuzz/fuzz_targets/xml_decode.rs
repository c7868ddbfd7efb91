//! No bytes make the XML reader panic; typed and run-time records agree, and what is written back is well-formed.
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

use cloudspec_wire::{Decode, Dynamic, xml};
use libfuzzer_sys::fuzz_target;
use support::{THING, Thing, keep};

fuzz_target!(|body: &[u8]| {
    for options in [Decode::default(), keep()] {
        let (mut thing, mut dynamic) = (Thing::default(), Dynamic::new(&THING));
        let typed = xml::decode(body, &mut thing, &options);
        assert_eq!(typed, xml::decode(body, &mut dynamic, &options));
        if typed.is_ok() {
            let text = xml::encode(&thing, "R");
            let again =
                xml::decode(text.as_bytes(), &mut Thing::default(), &Decode { max_depth: 256, ..keep() });
            assert!(again.is_ok(), "{again:?} {text}");
        }
    }
});
