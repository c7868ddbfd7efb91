//! The committed specs say what things mean, and go on saying it.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::path::Path;

use cloudspec_codegen::generate::read;
use cloudspec_spec::coverage::Coverage;

#[test]
fn every_operation_most_members_and_half_of_the_codes_have_a_meaning() {
    let catalogue = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")).unwrap();
    let mut all = Coverage::default();
    for service in catalogue.providers.iter().flat_map(|provider| &provider.services) {
        all.add(&Coverage::of(service));
    }
    let percent = [all.operations.percent(), all.members.percent(), all.codes.percent()];
    let bar = [100, 85, 50];
    let fallen = percent.iter().zip(bar).any(|(percent, bar)| *percent < bar);
    assert!(!fallen, "operations, members, codes: {percent:?} %, wanted {bar:?}; see `cargo xtask coverage`");
}
