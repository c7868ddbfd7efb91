//! What chains of calls meet: those of `tests/chains*.json`, taken without a server. Each call that is refused says which promise
//! of a description it met.

use std::collections::BTreeSet;
use std::time::{Duration, UNIX_EPOCH};

use cloudspec_wire::Value;

use self::chain::{Saved, Step, Vectors};
use crate::catalogue::Target;
use crate::cloud::resource::{Act, Resource};
use crate::cloud::row::Row;
use crate::gateway;
use crate::pace::Pace;
use crate::refusal::{Codes, Refusal};
use crate::walk::Walk;
use crate::world::World;

#[path = "../../../tests/common/chain.rs"]
mod chain;

const FILES: [&str; 7] = [
    include_str!("../../../tests/chains.json"),
    include_str!("../../../tests/chains_clusters.json"),
    include_str!("../../../tests/chains_commands.json"),
    include_str!("../../../tests/chains_ecs.json"),
    include_str!("../../../tests/chains_networks.json"),
    include_str!("../../../tests/chains_promises.json"),
    include_str!("../../../tests/chains_zenlayer.json"),
];

/// How long after the call before it a call is made, in milliseconds.
const APART: u64 = 60_000;

/// The promises that chains met, and the steps that went otherwise here than the chain says.
#[derive(Default)]
pub(super) struct Chained {
    pub(super) met: BTreeSet<String>,
    pub(super) odd: Vec<String>,
}

/// Takes every chain.
pub(super) fn chained() -> Chained {
    let mut chained = Chained::default();
    for file in FILES {
        let vectors: Vectors = serde_json::from_str(file).unwrap();
        let mut walk = Walk::new(1);
        walk.pace = Pace::uniform(Duration::from_secs(1));
        walk.world = World::new();
        walk.world.plant(serde_json::from_value(vectors.seed).unwrap(), walk.now).unwrap();
        let start = walk.state();
        for chain in &vectors.chains {
            walk.world.restore(&start).unwrap();
            let mut saved = Saved::new(UNIX_EPOCH + Duration::from_millis(walk.now + APART));
            for step in &chain.calls {
                if let Err(odd) = take(step, &mut walk, &mut saved, &mut chained.met) {
                    chained.odd.push(format!("{}: {}: {odd}", chain.fact, step.operation));
                    break;
                }
            }
        }
    }
    chained
}

/// Takes a step.
fn take(step: &Step, walk: &mut Walk, saved: &mut Saved, met: &mut BTreeSet<String>) -> Result<(), String> {
    if !step.at_once {
        walk.now += APART;
    }
    let now = walk.now;
    walk.world.model.settle(&mut walk.world.cloud, now);
    walk.world.commit().unwrap();
    let (service, operation) = step.operation.split_once('/').unwrap_or(("ecs", &step.operation));
    let providers = ["alibaba", "zenlayer"].map(|provider| format!("{provider}/{service}"));
    let target = providers.iter().find_map(|service| walk.target(service, operation));
    let target = target.ok_or("no such operation")?;
    let input = step.input(saved)?;
    match (walk.call(&target.service_name, operation, &input), &step.code) {
        (Ok(output), None) => step.check(&output, saved),
        (Err(refusal), Some(code)) if refusal.code == *code => {
            met.extend(walk.met(target, &input, &refusal));
            Ok(())
        }
        // What breaks a limit is refused before a description is asked.
        (_, Some(code)) if code.starts_with("Missing") || code.starts_with("Invalid") => Ok(()),
        (outcome, code) => Err(format!("expected {code:?}, found {outcome:?}")),
    }
}

impl Walk {
    /// The promises that a refusal keeps, as far as the state and the message show.
    fn met(&self, target: &Target, input: &Value, refusal: &Refusal) -> Vec<String> {
        let own = self.world.model.act(&target.service_name, target.operation.name);
        let own = own.map(|(resource, _)| resource.table);
        let has_code = |(status, codes): Codes<'_>| {
            let code = gateway::documented(target, codes);
            refusal.code == code && refusal.status == gateway::status(target, code, status)
        };
        let mut texts = Vec::new();
        texts_in(input, &mut texts);
        let message = refusal.message.as_str();
        let mut met = Vec::new();
        for resource in self.world.model.resources() {
            let table = self.world.model.table(resource.table);
            let mut named = texts.iter().filter_map(|id| self.world.cloud.get(table, id));
            let is_used = message.starts_with(&format!("{}: still used", resource.key));
            if let Some((what, codes)) = named.clone().find_map(|row| self.blocker(resource, row))
                && is_used
                && has_code(codes)
            {
                met.push(what);
            }
            if let Some((member, codes)) = resource.protection
                && message == format!("{member}: the resource is protected")
                && named.any(|row| row.is(member))
                && has_code(codes)
            {
                met.push(format!("protection {}", resource.table));
            }
            if own != Some(resource.table) {
                continue;
            }
            if let Some(quota) = resource.quota
                && message == format!("There are {} already", quota.most)
                && has_code((400, quota.codes))
            {
                met.push(format!("quota {}", resource.table));
            }
            let is_state = message.starts_with(&format!("{}: expected ", resource.status));
            if is_state && has_code(resource.wrong_state) {
                met.push(format!("wrong_state {}", resource.table));
            }
        }
        met
    }

    /// What keeps a resource from being deleted, and the error.
    fn blocker(&self, resource: &Resource, row: &Row) -> Option<(String, Codes<'static>)> {
        let is_there = |table: &str, via: &str| {
            let table = self.world.model.table(table);
            self.world.cloud.ids_with(table, via, &row.id).is_some_and(|ids| !ids.is_empty())
        };
        let (related, codes) =
            resource.blockers.iter().find(|(related, _)| is_there(related.table, related.via))?;
        Some((format!("dependency {} {}.{}", resource.table, related.table, related.via), *codes))
    }
}

/// All texts in a value.
fn texts_in<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| texts_in(item, found)),
        Value::Object(members) => members.values().for_each(|value| texts_in(value, found)),
        _ => {}
    }
}

/// Everything that the description of a resource promises to refuse.
pub(super) fn promises(resource: &Resource) -> Vec<String> {
    let table = resource.table;
    let has_states =
        resource.acts.iter().any(|(_, act)| matches!(act, Act::Change(change) if !change.from.is_empty()));
    let mut all: Vec<String> = Vec::new();
    all.extend(resource.quota.map(|_| format!("quota {table}")));
    all.extend(resource.protection.map(|_| format!("protection {table}")));
    all.extend(has_states.then(|| format!("wrong_state {table}")));
    let blockers = resource.blockers.iter();
    all.extend(blockers.map(|(related, _)| format!("dependency {table} {}.{}", related.table, related.via)));
    all
}
