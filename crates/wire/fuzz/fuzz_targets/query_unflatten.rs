//! No parameters make the query reader panic; what was read is flattened and read again the same.
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

use cloudspec_wire::{Dynamic, Place, check, query};
use libfuzzer_sys::fuzz_target;
use support::{THING, Thing};

fuzz_target!(|body: &[u8]| {
    let pairs = query::parse_form(&String::from_utf8_lossy(body));
    let mut thing = Thing::default();
    let _ = query::unflatten(&pairs, Place::Query, &mut thing);
    let _ = check(&thing);
    let mut dynamic = Dynamic::new(&THING);
    let _ = query::unflatten(&pairs, Place::Query, &mut dynamic);
    let sent = query::flatten(&thing, Place::Query);
    let mut again = Thing::default();
    let _ = query::unflatten(&sent, Place::Query, &mut again);
    assert_eq!(query::parse_form(&query::form(&sent)), sent);
});
