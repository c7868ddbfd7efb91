//! Every operation that lists, with each of its filters: what the model says to be a filter finds what fits and nothing
//! else, alone and with another, on pages of any size, and an input that is none is named in `filters/unused.json` with the reason.

mod filter;
mod listing;
mod pages;
mod trial;
mod values;

use std::collections::BTreeSet;

use serde::Deserialize;

use self::filter::Filter;
use self::listing::{NOW, listings};
use self::trial::Trial;
use crate::catalogue::Catalogue;
use crate::world::World;

/// At least this many operations, filters and calls are tried. The numbers only grow.
const LEAST: [usize; 3] = [83, 519, 1950];

/// Inputs that are no filters, and why.
#[derive(Deserialize)]
struct Unused {
    reason: String,
    /// `service operation input`.
    inputs: BTreeSet<String>,
}

#[test]
fn every_filter_that_the_model_has_finds_what_fits_and_every_other_input_has_a_reason() {
    let catalogue: &'static Catalogue = Box::leak(Box::new(Catalogue::built_in().unwrap()));
    let unused: Vec<Unused> = serde_json::from_str(include_str!("filters/unused.json")).unwrap();
    let mut unused: BTreeSet<String> = unused
        .into_iter()
        .inspect(|unused| assert!(!unused.reason.is_empty()))
        .flat_map(|unused| unused.inputs)
        .collect();
    let mut trial = Trial { world: World::new(), failures: BTreeSet::new(), calls: 0, filters: 0 };
    trial.world.plant(serde_json::from_str(include_str!("walk/seed.json")).unwrap(), NOW).unwrap();
    trial.world.plant(serde_json::from_str(include_str!("filters/seed.json")).unwrap(), NOW).unwrap();
    let start = trial.world.snapshot();
    let (mut count, mut without) = (0, Vec::new());
    for listing in listings(catalogue, &trial.world) {
        count += 1;
        trial.world.restore(&start).unwrap();
        trial.plant(catalogue, &listing);
        let mut filters = Vec::new();
        for member in listing.inputs() {
            let told = format!("{} {} {}", listing.service, listing.target.operation.name, member.name);
            match Filter::new(&mut trial.world, catalogue, &listing, member) {
                Some(filter) if !unused.contains(&told) => filters.push(filter),
                _ if unused.remove(&told) => {}
                _ => without.push(told),
            }
        }
        trial.try_all(&listing, &filters);
    }
    println!("{count} operations that list, {} filters, {} calls", trial.filters, trial.calls);
    let mut failures = trial.failures;
    failures.extend(without.into_iter().map(|told| format!("{told}: neither a filter nor in unused.json")));
    failures.extend(unused.into_iter().map(|told| format!("{told}: in unused.json, but no such input")));
    assert!(
        failures.is_empty(),
        "{}:\n{}",
        failures.len(),
        failures.into_iter().collect::<Vec<_>>().join("\n")
    );
    for (done, least) in [count, trial.filters, trial.calls].into_iter().zip(LEAST) {
        assert!(done >= least, "only {done} of {least}");
    }
}
