//! The times in the documented responses of the committed services.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use cloudspec_codegen::conformance::times::Times;
use cloudspec_codegen::generate::read;
use cloudspec_spec::catalogue::{Catalogue, ServiceSpec};
use cloudspec_spec::lower::lower;
use cloudspec_spec::tables;
use cloudspec_wire::Operation;

fn beside(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

type Operations = BTreeMap<&'static str, &'static Operation>;

fn services(catalogue: &Catalogue) -> Vec<(&ServiceSpec, Operations)> {
    let of_provider = catalogue.providers.iter().flat_map(|provider| {
        provider.services.iter().map(|service| {
            let tables = tables::build(&lower(&provider.spec, service));
            let operations = tables.operations.iter().map(|operation| (operation.name, *operation)).collect();
            (service, operations)
        })
    });
    of_provider.collect()
}

/// Values that are misprinted, or stand for no time at all.
fn exceptions() -> BTreeSet<&'static str> {
    include_str!("times/untold.txt").lines().filter(|line| !line.starts_with('#')).collect()
}

#[test]
fn documented_times_tell_a_point_in_time_but_for_misprints() {
    let catalogue = read(&beside("specs")).unwrap();
    let mut times = Times::default();
    for (service, operations) in services(&catalogue) {
        for operation in &service.operations {
            let table = operations[operation.name.as_str()];
            for file in operation.examples.iter().filter_map(|example| example.json.as_ref()) {
                times.read(table, &fs::read_to_string(service.examples_dir(operation).join(file)).unwrap());
            }
        }
    }
    let known = exceptions();
    let untold: BTreeSet<&str> = times.untold.iter().map(String::as_str).collect();
    let unknown: Vec<&&str> = untold.difference(&known).collect();
    assert!(times.told > 200 && unknown.is_empty(), "{} tell a time; these do not: {unknown:#?}", times.told);
    let outlived: Vec<&&str> = known.difference(&untold).collect();
    assert!(outlived.is_empty(), "no page has these any more: {outlived:#?}");
}
