//! A random walk over all modelled operations, valid ones and invalid ones. After each step everything has to fit together:
//! what one operation lists another finds, what is named is there, pages have everything once.

mod documented;
mod inputs;
mod lists;
mod promises;
mod reached;
mod regions;
mod shown;
mod sides;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_wire::Value;

use crate::call::Call;
use crate::catalogue::{Catalogue, Target};
use crate::cloud::resource::{Act, Resource};
use crate::errors;
use crate::gateway::Gateway;
use crate::gateway::alibaba::Alibaba;
use crate::gateway::zenlayer::Zenlayer;
use crate::input::Input;
use crate::millis::Millis;
use crate::pace::Pace;
use crate::refusal::Refusal;
use crate::rules::Rules;
use crate::world::{Snapshot, World};

const STEPS: usize = 6_000;

/// After how many steps both sides of what is attached are looked at.
const SELDOM: usize = 40;

/// After how many steps lists are looked at.
const OFTEN: usize = 4;

/// Inputs that belong to no resource.
const LEFT_OUT: [&str; 9] = [
    "DryRun",
    "ClientToken",
    "clientToken",
    "OwnerId",
    "OwnerAccount",
    "ResourceOwnerId",
    "ResourceOwnerAccount",
    "Force",
    "AcceptLanguage",
];

/// Codes that every operation of a provider has, and most do not list.
const COMMON: [&str; 3] = ["MissingParameter", "IdempotentParameterMismatch", "DryRunOperation"];

/// Members that go on naming what is gone: a record of where something came from.
const HISTORY: [(&str, &str); 6] = [
    ("ecs.disk", "SourceSnapshotId"),
    ("ecs.image", "InstanceId"),
    ("ecs.snapshot", "SourceDiskId"),
    ("ecs.snapshot_group", "InstanceId"),
    ("vm.image", "instanceId"),
    ("vm.instance", "imageId"),
];

struct Walk {
    world: World,
    /// It lives as long as the process.
    catalogue: &'static Catalogue,
    now: Millis,
    pace: Pace,
    random: fastrand::Rng,
    /// What is wrong, once each, with the step after which it was first seen.
    problems: BTreeMap<String, String>,
    /// How often an operation was called to see that it keeps its promises, and which it was seen to keep.
    proofs: BTreeMap<(&'static str, &'static str), promises::Proof>,
    seen: documented::Seen,
    /// Refusals with a code that their operation does not document, though it documents some.
    undocumented: BTreeSet<String>,
    /// The state that was last compared.
    last: Option<Snapshot>,
}

#[test]
fn after_any_steps_everything_fits_together() {
    let mut walk = Walk::new(7);
    let model = walk.world.model;
    let resources: Vec<&'static Resource> =
        model.resources().iter().filter(|own| !own.acts.is_empty()).collect();
    let writes: Vec<Write> = resources.iter().flat_map(|own| writes_of(own)).collect();
    let (mut done, mut refused) = (BTreeSet::new(), BTreeMap::new());
    let mut left = writes.clone();
    for step in 0..STEPS {
        left.retain(|write| walk.is_left(write, &done));
        // What did nothing yet, or could not show that it keeps its promises, is tried more often.
        let among = if left.is_empty() || walk.random.bool() { &writes } else { &left };
        let Write { resource, service, operation, act } = among[walk.random.usize(..among.len())];
        // Without this nothing would be left to be described.
        let is_rare = matches!(act, Act::Change(change) if change.gone) && walk.random.u8(..4) > 0;
        if is_rare {
            continue;
        }
        walk.now += walk.random.u64(..10_000);
        let Some(target) = walk.target(service, operation) else { continue };
        let input = match act {
            Act::Tag | Act::Untag => walk.tags(service, operation),
            _ => walk.input(target, resource),
        };
        match walk.write(service, target, &input) {
            Ok(_) => drop(done.insert((service, operation))),
            Err(refusal) => {
                refused.insert((service, operation), refusal.code.clone());
                let told = format!("{operation} {input}: {} {}", refusal.status, refusal.code);
                walk.expect((400..500).contains(&refusal.status), &told, String::new);
            }
        }
        let told = format!("step {step}, {operation} {input}");
        walk.check_references(&told);
        if step % OFTEN == 0 {
            walk.check(resource, &told);
        }
        if step % SELDOM == 0 {
            walk.check_sides(&told);
        }
    }
    for resource in &resources {
        walk.check(resource, "the end");
    }
    walk.check_sides("the end");
    walk.check_promises();
    walk.check_documented();
    walk.check_codes();
    refused.retain(|operation, _| !done.contains(operation));
    println!("{} operations done, {} always refused: {refused:?}", done.len(), refused.len());
    assert!(done.len() > 150, "only {} operations did something", done.len());
    let problems: Vec<String> = walk.problems.iter().map(|(what, when)| format!("{what} ({when})")).collect();
    assert!(problems.is_empty(), "{}:\n{}", problems.len(), problems.join("\n"));
}

/// An operation that writes.
#[derive(Clone, Copy)]
struct Write {
    resource: &'static Resource,
    service: &'static str,
    operation: &'static str,
    act: &'static Act,
}

fn writes_of(resource: &'static Resource) -> impl Iterator<Item = Write> {
    let acts = resource.acts.iter().filter(|(_, act)| !is_read(act));
    acts.flat_map(move |(operation, act)| {
        resource.services.iter().map(move |service| Write { resource, service, operation, act })
    })
}

fn is_read(act: &Act) -> bool {
    matches!(act, Act::List { .. } | Act::Get | Act::ListTags)
}

impl Walk {
    /// A walk through the seed's world.
    fn new(seed: u64) -> Walk {
        let mut walk = Walk {
            world: World::new(),
            catalogue: Box::leak(Box::new(Catalogue::built_in().unwrap())),
            now: 1_800_000_000_000,
            pace: Pace::default(),
            random: fastrand::Rng::with_seed(seed),
            problems: BTreeMap::new(),
            proofs: BTreeMap::new(),
            seen: documented::Seen::new(),
            undocumented: BTreeSet::new(),
            last: None,
        };
        walk.world.plant(serde_json::from_str(include_str!("walk/seed.json")).unwrap(), 0).unwrap();
        walk
    }

    fn target(&self, service: &str, operation: &str) -> Option<&'static Target> {
        let is_it =
            |target: &&Target| &*target.service_name == service && target.operation.revision.is_none();
        self.catalogue.named(operation).find(is_it)
    }

    fn call(&mut self, service: &str, operation: &str, input: &Value) -> Result<Value, Refusal> {
        let target = self.target(service, operation).unwrap();
        let gateway: &dyn Gateway = if service.starts_with("zenlayer") { &Zenlayer } else { &Alibaba };
        let (rules, pace) = (Rules::default(), self.pace);
        let call =
            Call { gateway, target, caller: "", input: Input(input), now: self.now, pace, rules: &rules };
        let output = self.world.carry_out(&call, None, |world| {
            world.perform(&call).unwrap_or_else(|| panic!("{operation} is not modelled"))
        });
        if let Err(refusal) = &output {
            self.note_code(target, &refusal.code);
        }
        let output = output?.unwrapped("response").into_value();
        self.check_values(target, &output);
        self.note_documented(target, &output);
        Ok(output)
    }

    fn note_code(&mut self, target: &Target, code: &str) {
        self.undocumented.extend(errors::undocumented_row(target, code).filter(|_| !COMMON.contains(&code)));
    }

    /// Refusals have codes that their operations document, or that are named with a reason.
    fn check_codes(&mut self) {
        let known = errors::known();
        for row in std::mem::take(&mut self.undocumented).difference(&known) {
            self.expect(false, &format!("undocumented code: {row}"), String::new);
        }
    }

    fn expect(&mut self, holds: bool, what: &str, when: impl FnOnce() -> String) {
        if !holds && !self.problems.contains_key(what) {
            self.problems.insert(what.to_owned(), when());
        }
    }
}
