//! What resources promise, reached by calls by chance or in chains: a quota is used up, what is protected or still needed is
//! not deleted, what is in a wrong state is not changed, and afterwards it works. `reached.json` names what is not reached, and why.

mod attempts;
mod chains;
mod dependency;
mod protection;
mod quota;

use std::collections::{BTreeMap, BTreeSet};

use self::attempts::{Reached, Way};
use super::Walk;
use crate::cloud::resource::Resource;

/// What neither calls by chance nor chains reach, with the reason: what was `planted` to get there, and what is `missed`.
type Exceptions = BTreeMap<String, BTreeMap<String, String>>;

#[test]
fn quotas_protection_and_dependencies_are_reached_by_calls() {
    let mut walk = Walk::new(11);
    let start = walk.state();
    let model = walk.world.model;
    let mut found = Exceptions::new();
    let mut reached: BTreeMap<&str, usize> = BTreeMap::new();
    let mut note = |promise: &'static str, what: String, way: Reached| match way {
        Ok(Way::Calls) => *reached.entry(promise).or_default() += 1,
        Ok(Way::Planted) => {
            *reached.entry(promise).or_default() += 1;
            found.entry("planted".to_owned()).or_default().insert(format!("{promise} {what}"), String::new());
        }
        Err(why) => {
            drop(found.entry("missed".to_owned()).or_default().insert(format!("{promise} {what}"), why))
        }
    };
    let is_own = |own: &&Resource| own.table.starts_with("ecs.") || own.table.starts_with("vpc.");
    for resource in model.resources().iter().filter(is_own) {
        let fresh = |walk: &mut Walk| walk.world.restore(&start).unwrap();
        if resource.quota.is_some() {
            fresh(&mut walk);
            note("quota", resource.table.to_owned(), walk.reach_quota(resource));
        }
        if resource.protection.is_some() {
            fresh(&mut walk);
            note("protection", resource.table.to_owned(), walk.reach_protection(resource));
        }
        for (related, codes) in &resource.blockers {
            fresh(&mut walk);
            let what = format!("{} {}.{}", resource.table, related.table, related.via);
            note("dependency", what, walk.reach_blocker(resource, related, *codes));
        }
    }
    let tokens = walk.proofs.iter().filter(|(_, proof)| proof.is_idempotent()).count();
    println!("reached: {reached:?}, tokens of {tokens} operations");
    assert!(tokens >= 95, "only {tokens} operations were seen to keep the promise of their tokens");
    assert!(reached.values().sum::<usize>() >= 77, "only {reached:?} reached");
    let chains::Chained { met, odd } = chains::chained();
    println!("{} promises met by chains", met.len());
    assert!(met.len() >= 106, "chains meet only {} promises", met.len());
    odd.iter().for_each(|odd| walk.expect(false, odd, String::new));
    // What calls by chance are not tried for is for chains to meet.
    let is_tried = |what: &str| !what.starts_with("wrong_state");
    for resource in model.resources() {
        for what in
            chains::promises(resource).into_iter().filter(|what| !is_own(&resource) || !is_tried(what))
        {
            found.entry("missed".to_owned()).or_default().insert(what, "no chain meets it".to_owned());
        }
    }
    found.values_mut().for_each(|rows| rows.retain(|what, _| !met.contains(what)));
    walk.check_exceptions(&found, &met);
    let problems: Vec<String> = walk.problems.iter().map(|(what, when)| format!("{what} ({when})")).collect();
    assert!(problems.is_empty(), "{}:\n{}", problems.len(), problems.join("\n"));
}

impl Walk {
    /// What is not reached is named in `reached.json`, and nothing else is.
    fn check_exceptions(&mut self, found: &Exceptions, met: &BTreeSet<String>) {
        let known: Exceptions = serde_json::from_str(include_str!("reached.json")).unwrap();
        // Which of them calls reach depends on all that is modelled, where others are planted.
        for (how, rows) in known.iter().filter(|(how, _)| *how != "planted") {
            for what in
                rows.keys().filter(|what| !found.get(how).is_some_and(|found| found.contains_key(*what)))
            {
                self.expect(false, &format!("{what} is reached: not to be named as {how}"), String::new);
            }
        }
        for what in known.values().flat_map(BTreeMap::keys).filter(|what| met.contains(*what)) {
            self.expect(false, &format!("{what} is met by a chain: not to be named"), String::new);
        }
        for (how, rows) in found {
            let is_new = |what: &String| !known.get(how).is_some_and(|rows| rows.contains_key(what));
            for (what, why) in rows.iter().filter(|(what, _)| is_new(what)) {
                self.expect(false, &format!("{how}: {what}"), || why.clone());
            }
        }
    }
}
