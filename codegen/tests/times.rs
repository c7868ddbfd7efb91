//! The times in documented responses of the committed services: those of the specs, and where the metadata of the
//! products lies beside the workspace, those of all their operations.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use cloudspec_codegen::conformance::times::Times;
use cloudspec_codegen::generate::read;
use cloudspec_codegen::import::openmeta::documented_answers;
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
    let (mut times, mut documents) = (Times::default(), 0);
    for (service, operations) in services(&catalogue) {
        for operation in &service.operations {
            let table = operations[operation.name.as_str()];
            for file in operation.examples.iter().filter_map(|example| example.json.as_ref()) {
                times.read(table, &fs::read_to_string(service.examples_dir(operation).join(file)).unwrap());
            }
        }
        let product = format!("{}-{}", service.spec.name, service.spec.version);
        let metadata = beside(&format!("../shared/corpus/openmeta/{product}.json"));
        let Ok(text) = fs::read(metadata) else { continue };
        documents += 1;
        for answer in documented_answers(&text).unwrap().iter().filter(|answer| !answer.is_xml) {
            if let Some(table) = operations.get(answer.operation.as_str()) {
                times.read(table, &answer.text);
            }
        }
    }
    let known = exceptions();
    let untold: BTreeSet<&str> = times.untold.iter().map(String::as_str).collect();
    let unknown: Vec<&&str> = untold.difference(&known).collect();
    assert!(times.told > 10 && unknown.is_empty(), "{} tell a time; these do not: {unknown:#?}", times.told);
    if documents > 0 {
        let outlived: Vec<&&str> = known.difference(&untold).collect();
        assert!(outlived.is_empty(), "no page has these any more: {outlived:#?}");
    }
    // The test does not depend on whether anybody listens.
    let line =
        format!("{} times of {documents} products and the specs; {} misprinted", times.told, untold.len());
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
