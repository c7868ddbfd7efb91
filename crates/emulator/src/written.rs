//! What is kept of resources as responses show them is what would be written anew, whatever changed in the meantime, in whichever
//! table and by whichever way.

use std::collections::BTreeMap;

use cloudspec_wire::Value;
use serde_json::json;

use crate::call::Call;
use crate::catalogue::{Catalogue, Target};
use crate::cloud::resource::Act;
use crate::cloud::row::{Members, Row, Step};
use crate::cloud_assistant::{Invocation, Run};
use crate::gateway::Gateway;
use crate::gateway::alibaba::Alibaba;
use crate::gateway::zenlayer::Zenlayer;
use crate::input::Input;
use crate::millis::Millis;
use crate::pace::Pace;
use crate::rules::{Outcome, Rules};
use crate::seed::Seed;
use crate::world::World;

const ROUNDS: usize = 40;

/// Changes between two looks at everything.
const CHANGES: usize = 200;

/// Every table has resources with these ids, so that whatever refers to one finds it, in any table.
const IDS: [&str; 3] = ["x-1", "x-2", "x-3"];

/// The time at which it begins.
const BEGIN: Millis = 1_800_000_000_000;

#[test]
fn what_is_kept_of_resources_is_what_would_be_written_anew() {
    let catalogue = Catalogue::built_in().unwrap();
    let lists = lists(&catalogue);
    let mut random = fastrand::Rng::with_seed(5);
    let mut world = planted();
    let mut earlier = world.snapshot();
    let mut seen = BTreeMap::new();
    for round in 0..ROUNDS {
        let now = BEGIN + random.u64(..100_000);
        (0..CHANGES).for_each(|_| change(&mut world, &mut random, now));
        match random.u8(..4) {
            0 => world.roll_back(),
            1 => world.restore(&earlier).unwrap(),
            2 => earlier = world.snapshot(),
            _ => world.commit().unwrap(),
        }
        let shown: Vec<Value> = lists.iter().map(|target| list(&mut world, target, now)).collect();
        world.commit().unwrap();
        let mut fresh = World::new();
        fresh.restore(&world.snapshot()).unwrap();
        for (target, shown) in lists.iter().zip(shown) {
            let name = (&*target.service_name, target.operation.name);
            assert_eq!(shown, list(&mut fresh, target, now), "{name:?} in round {round}");
            let changes: &mut (Value, usize) = seen.entry(name).or_default();
            if changes.0 != shown {
                *changes = (shown, changes.1 + 1);
            }
        }
    }
    let lively = seen.values().filter(|(_, changes)| *changes > ROUNDS / 4).count();
    println!("{} operations that list, of which {lively} often showed something else", seen.len());
    assert!(lively > lists.len() / 2, "only {lively} of {} lists often changed", lists.len());
}

/// The modelled operations that list, and show what is kept.
fn lists(catalogue: &Catalogue) -> Vec<&Target> {
    let world = World::new();
    let resources = world.model.resources().iter();
    let named = resources.flat_map(|resource| {
        let acts = resource.acts.iter().filter(|(_, act)| matches!(act, Act::List { .. }));
        acts.flat_map(|(operation, _)| resource.services.iter().map(move |service| (*service, *operation)))
    });
    let named = named.chain([("alibaba/ecs", "DescribeInvocations")]);
    let target = |(service, operation)| {
        let mut targets = catalogue.named(operation);
        targets.find(|target| &*target.service_name == service && target.operation.revision.is_none())
    };
    named.filter_map(target).collect()
}

/// A world with some resources of every kind, and an invocation that comes to its end.
fn planted() -> World {
    let mut world = World::new();
    let mut seed = Seed::new();
    for resource in world.model.resources() {
        for id in IDS {
            seed = seed.resource(resource.table, json!({ resource.key: id }));
        }
    }
    let runs = IDS.map(|id| {
        Run::new(id.to_owned(), Outcome::new("Success"), BEGIN + 50_000, &Pace::default(), 60, false)
    });
    let (id, runs) = ("t-1".to_owned(), runs.to_vec());
    seed.invocations.push(Invocation { id, runs, ..Invocation::default() });
    world.plant(seed, BEGIN).unwrap();
    world
}

/// Changes something of some resource.
fn change(world: &mut World, random: &mut fastrand::Rng, now: Millis) {
    let table = random.usize(..world.model.resources().len());
    let resource = &world.model.resources()[table];
    let id = IDS[random.usize(..IDS.len())];
    let mut names: Vec<&str> = resource.indexed.to_vec();
    let needs = resource.needs.iter().map(|need| need.member);
    names.extend(needs.chain([resource.status, resource.created]).filter(|name| !name.is_empty()));
    for other in world.model.resources() {
        let related = other.related.iter().chain(other.blockers.iter().map(|(related, ..)| related));
        names.extend(related.filter(|related| related.table == resource.table).map(|related| related.via));
    }
    let row = world.cloud.get(table, id).cloned();
    let members = row.iter().flat_map(|row| row.members.keys());
    let names: Vec<String> = members.cloned().chain(names.into_iter().map(str::to_owned)).collect();
    if names.is_empty() {
        return;
    }
    let name = &names[random.usize(..names.len())];
    let value = value(row.as_ref().and_then(|row| row.members.get(name)), random);
    match random.u8(..10) {
        0 => world.model.remove(&mut world.cloud, table, id),
        1 => drop(world.cloud.remove(table, id)),
        2 => {
            let members = Members::from_iter([(name.clone(), value)]);
            world.cloud.insert(table, Row { id: id.to_owned(), members, ..Row::default() });
            world.model.after_stored(&mut world.cloud, table, id);
        }
        3 => {
            let set = Members::from_iter([(name.clone(), value)]);
            let step = Step { at: now + random.u64(..10_000), set, gone: random.u8(..4) == 0 };
            world.cloud.edit(table, id, |row| row.next = vec![step]);
        }
        _ => world.cloud.edit(table, id, |row| row.set(name, value)),
    }
}

/// Another value for a member, of the same kind.
fn value(former: Option<&Value>, random: &mut fastrand::Rng) -> Value {
    let one = |random: &mut fastrand::Rng| Value::from(IDS[random.usize(..IDS.len())]);
    match former {
        Some(Value::Bool(_)) => Value::from(random.bool()),
        Some(Value::Number(_)) => Value::from(random.u8(..200)),
        Some(Value::Array(_)) => (0..random.usize(..3)).map(|_| one(random)).collect(),
        _ if random.u8(..5) == 0 => Value::Null,
        _ => one(random),
    }
}

/// The response of an operation that lists.
fn list(world: &mut World, target: &Target, now: Millis) -> Value {
    let gateway: &dyn Gateway =
        if target.service_name.starts_with("zenlayer") { &Zenlayer } else { &Alibaba };
    let (rules, pace) = (Rules::default(), Pace::default());
    let input = json!({});
    let call = Call { gateway, target, caller: "", input: Input(&input), now, pace, rules: &rules };
    let output = world.perform(&call).unwrap();
    output.map(|output| output.into_value()).unwrap_or_else(|refusal| json!(refusal.code))
}
