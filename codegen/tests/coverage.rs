//! The documentation of the committed specs does not become less complete.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::path::Path;

use cloudspec_codegen::generate::read;
use cloudspec_spec::coverage::Coverage;

/// Percent of operations, members and codes.
fn percent(coverage: &Coverage) -> [usize; 3] {
    [coverage.operations.percent(), coverage.members.percent(), coverage.codes.percent()]
}

#[test]
fn every_operation_and_most_members_of_each_service_and_half_of_all_codes_have_a_meaning() {
    let catalogue = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")).unwrap();
    let (mut all, mut fallen) = (Coverage::default(), Vec::new());
    let mut hold = |name: &str, coverage: &Coverage, bar: [usize; 3]| {
        let percent = percent(coverage);
        if percent.iter().zip(bar).any(|(percent, bar)| *percent < bar) {
            fallen.push(format!("{name}: {percent:?} %, wanted {bar:?}"));
        }
    };
    for service in catalogue.providers.iter().flat_map(|provider| &provider.services) {
        let coverage = Coverage::of(service);
        hold(&service.spec.name, &coverage, [100, 90, 0]);
        all.add(&coverage);
    }
    hold("all", &all, [100, 93, 55]);
    assert!(
        fallen.is_empty(),
        "operations, members, codes; see `cargo xtask coverage`\n{}",
        fallen.join("\n")
    );
}
