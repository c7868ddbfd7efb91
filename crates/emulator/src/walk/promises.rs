//! What every operation that writes promises, whatever it does: a call that is repeated with its token does nothing twice, and
//! a dry run does nothing at all. What resources promise: protection, dependencies and quotas. `promises.json` names
//! what is left out, and why.

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_spec::language::Effect;
use cloudspec_wire::Value;
use serde::Deserialize;

use super::{Walk, Write, is_read};
use crate::catalogue::Target;
use crate::cloud::resource::{Act, Resource};
use crate::refusal::Refusal;
use crate::world::Snapshot;

const TOKENS: [&str; 2] = ["ClientToken", "clientToken"];
const DRY_RUN: &str = "DryRun";

/// How many of the first calls of an operation are watched, in case they are refused.
const WATCHED: u32 = 4;

/// How many operations the walk at least sees refused, with nothing changed.
const REFUSED: usize = 250;

/// What was seen of an operation.
#[derive(Default)]
pub(super) struct Proof {
    tries: u32,
    is_idempotent: bool,
    runs_dry: bool,
    calls: u32,
    /// Whether a refusal was seen to change nothing.
    is_refused_whole: bool,
}

/// How many operations have to be seen to keep the promise of their tokens, and of their dry runs. Which calls the walk
/// makes depends on all that is modelled; tokens and dry runs are seen to in one place, for every operation alike.
const TOKENS_KEPT: usize = 120;
const DRY_RUNS_KEPT: usize = 45;

/// Promises that are not kept, by resource, with the reason.
#[derive(Deserialize)]
struct Exceptions {
    protection: BTreeMap<String, String>,
    dependency: BTreeMap<String, String>,
    quota: BTreeMap<String, String>,
}

impl Proof {
    /// Whether the operation was seen to do nothing twice for one token.
    pub(super) fn is_idempotent(&self) -> bool {
        self.is_idempotent
    }

    /// Whether the operation was seen to keep what it promises by its inputs.
    fn keeps(&self, target: &Target) -> bool {
        let has = |names: &[&'static str]| input(target, names).is_some();
        (self.is_idempotent || !has(&TOKENS)) && (self.runs_dry || !has(&[DRY_RUN]))
    }
}

fn input(target: &Target, names: &[&'static str]) -> Option<&'static str> {
    names.iter().find(|name| target.operation.input.field(name).is_some()).copied()
}

fn with(input: &Value, name: &str, value: impl Into<Value>) -> Value {
    let mut input = input.clone();
    input[name] = value.into();
    input
}

impl Walk {
    /// Whether an operation did nothing yet, or was not seen to keep its promises.
    pub(super) fn is_left(&self, write: &Write, done: &BTreeSet<(&'static str, &'static str)>) -> bool {
        let Write { service, operation, .. } = *write;
        let Some(target) = self.target(service, operation) else { return false };
        let is_seen = |proof: &Proof| proof.keeps(target);
        let proof = self.proofs.get(&(service, target.operation.name));
        !done.contains(&(service, operation))
            || !proof.is_some_and(is_seen) && target.spec.effect != Effect::Read
    }

    /// Calls an operation that writes, and sees whether it keeps its promises.
    pub(super) fn write(
        &mut self,
        service: &'static str,
        target: &'static Target,
        given: &Value,
    ) -> Result<Value, Refusal> {
        let name = target.operation.name;
        let proof = self.proofs.entry((service, name)).or_default();
        proof.calls += 1;
        let is_watched = proof.calls <= WATCHED && !proof.is_refused_whole;
        let before = is_watched.then(|| self.state());
        let outcome = self.keep(service, target, given);
        if let (Err(refusal), Some(before)) = (&outcome, before) {
            let is_unchanged = self.state() == before;
            self.expect(is_unchanged, &format!("{name}: a refused call changes something"), || {
                format!("{given}: {refusal}")
            });
            self.proofs.entry((service, name)).or_default().is_refused_whole = true;
        }
        outcome
    }

    /// Calls an operation that writes, and sees whether it keeps what it promises of tokens and dry runs.
    fn keep(
        &mut self,
        service: &'static str,
        target: &'static Target,
        given: &Value,
    ) -> Result<Value, Refusal> {
        let name = target.operation.name;
        let (token, dry) = (input(target, &TOKENS), input(target, &[DRY_RUN]));
        let proof = self.proofs.entry((service, name)).or_default();
        proof.tries += 1;
        if proof.keeps(target) || target.spec.effect == Effect::Read {
            return self.call(service, name, given);
        }
        let told = format!("{name} {given}");
        let dry = dry.map(|dry| self.dry_run(service, name, &with(given, dry, true)));

        let number = self.proofs.values().map(|proof| proof.tries).sum::<u32>();
        let given = token.map_or(given.clone(), |token| with(given, token, format!("token-{number}")));
        let outcome = self.call(service, name, &given);
        let code = outcome.as_ref().err().map(|refusal| refusal.code.clone());
        if let Some(dry) = &dry {
            let expected = code.clone().or_else(|| Some("DryRunOperation".to_owned()));
            self.expect(*dry == expected, &format!("{name}: a dry run says something else"), || {
                format!("{told}: expected {expected:?}, found {dry:?}")
            });
        }
        let Ok(output) = &outcome else { return outcome };
        let is_idempotent = token.is_some() && self.repeat(service, target, &given, output);
        let proof = self.proofs.entry((service, name)).or_default();
        proof.is_idempotent |= is_idempotent;
        proof.runs_dry |= dry.is_some();
        outcome
    }

    /// The code of a dry run, which changes nothing.
    fn dry_run(&mut self, service: &'static str, name: &str, given: &Value) -> Option<String> {
        let code = |walk: &mut Walk| walk.call(service, name, given).err().map(|refusal| refusal.code);
        let first = code(self);
        if first.as_deref() == Some("DryRunOperation") {
            let before = self.state();
            let again = code(self);
            let is_unchanged = again == first && self.state() == before;
            self.expect(is_unchanged, &format!("{name}: a dry run changes something"), || given.to_string());
        }
        first
    }

    /// Whether the repeated call gets the same response and changes nothing, and one with other parameters the documented code.
    fn repeat(
        &mut self,
        service: &'static str,
        target: &'static Target,
        given: &Value,
        output: &Value,
    ) -> bool {
        let name = target.operation.name;
        let before = self.state();
        let again = self.call(service, name, given);
        let is_same = again.as_ref().ok() == Some(output) && self.state() == before;
        self.expect(is_same, &format!("{name}: with the same token it does something else"), || {
            format!("{given}: {output}, then {again:?}")
        });
        let is_one = |code: &str| {
            (code.starts_with("Idempoten") || code.starts_with("Duplicated.ClientToken"))
                && !code.contains("Processing")
        };
        let documented = target.spec.errors.iter().map(|error| error.code.as_str()).find(|code| is_one(code));
        let expected = documented.unwrap_or("IdempotentParameterMismatch");
        let other = self.call(service, name, &with(given, "Other", "parameter"));
        let is_refused = other.as_ref().is_err_and(|refusal| refusal.code == expected);
        self.expect(
            is_refused,
            &format!("{name}: its token with other parameters is not {expected}"),
            || format!("{given}: {other:?}"),
        );
        is_same && is_refused
    }

    /// Everything that is there, after what time brings.
    pub(super) fn state(&mut self) -> Snapshot {
        let now = self.now;
        self.world.model.settle(&mut self.world.cloud, now);
        self.world.commit().unwrap();
        let state = self.world.snapshot();
        // While it is kept, the next one writes only the tables that changed since.
        self.last = Some(state.clone());
        state
    }

    /// Every promise is kept, or is an exception that has its reason.
    pub(super) fn check_promises(&mut self) {
        let known: Exceptions = serde_json::from_str(include_str!("promises.json")).unwrap();
        let mut counts = BTreeMap::new();
        let mut broken: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
        let mut note = |promise: &'static str, what: String, is_kept: bool| {
            *counts.entry(promise).or_insert(0) += usize::from(is_kept);
            let broken = broken.entry(promise).or_default();
            if !is_kept {
                broken.insert(what);
            }
        };
        let none = Proof::default();
        for resource in self.world.model.resources() {
            for service in resource.services {
                for (operation, _) in resource.acts.iter().filter(|(_, act)| !is_read(act)) {
                    let Some(target) = self.target(service, operation) else { continue };
                    if target.spec.effect == Effect::Read {
                        continue;
                    }
                    let proof = self.proofs.get(&(*service, target.operation.name)).unwrap_or(&none);
                    let name = format!("{service} {operation}");
                    if input(target, &TOKENS).is_some() {
                        note("token", name.clone(), proof.is_idempotent);
                    }
                    if input(target, &[DRY_RUN]).is_some() {
                        note("dry_run", name, proof.runs_dry);
                    }
                }
            }
            if self.has_protection(resource) && ends(resource) {
                note("protection", resource.table.to_owned(), resource.protection.is_some());
            }
            for need in &resource.needs {
                let Some(needed) = self.world.model.named(need.table).filter(|needed| ends(needed)) else {
                    continue;
                };
                let is_kept = needed.blockers.iter().any(|(related, ..)| related.table == resource.table);
                note("dependency", format!("{} needs {}", resource.table, need.table), is_kept);
            }
            if let Some(operation) = self.documents_quota(resource) {
                note("quota", format!("{} {operation}", resource.table), resource.quota.is_some());
            }
        }
        let refused = self.proofs.values().filter(|proof| proof.is_refused_whole).count();
        println!("promises kept: {counts:?}; {refused} operations were refused and changed nothing");
        self.expect(refused > REFUSED, &format!("only {refused} operations were refused"), String::new);
        for (promise, least) in [("token", TOKENS_KEPT), ("dry_run", DRY_RUNS_KEPT)] {
            let kept = counts.get(promise).copied().unwrap_or_default();
            self.expect(kept >= least, &format!("{promise}: kept by few operations"), || kept.to_string());
        }
        let exceptions =
            [("protection", known.protection), ("dependency", known.dependency), ("quota", known.quota)];
        for (promise, known) in exceptions {
            let broken = broken.remove(promise).unwrap_or_default();
            for what in broken.iter().filter(|what| !known.contains_key(*what)) {
                self.expect(false, &format!("{promise}: {what}: not kept"), String::new);
            }
            for what in known.keys().filter(|what| !broken.contains(*what)) {
                self.expect(false, &format!("{promise}: {what}: kept, so it is no exception"), String::new);
            }
            let is_said = known.values().all(|reason| reason.len() > 10);
            self.expect(is_said, &format!("{promise}: an exception has no reason"), String::new);
        }
    }

    /// Whether an operation on the resource has an input that protects it from being deleted.
    fn has_protection(&self, resource: &Resource) -> bool {
        let is_one = |name: &str| name.replace('_', "").eq_ignore_ascii_case("deletionprotection");
        self.targets(resource)
            .any(|(_, target)| target.operation.input.fields.iter().any(|field| is_one(field.wire)))
    }

    /// The operation that makes such resources and documents an error for too many of them.
    fn documents_quota(&self, resource: &Resource) -> Option<&'static str> {
        let is_quota = |code: &str| code.contains("Quota") && !code.contains("Tag");
        self.targets(resource)
            .filter(|(act, _)| matches!(act, Act::Create { .. }))
            .find(|(_, target)| target.spec.errors.iter().any(|error| is_quota(&error.code)))
            .map(|(_, target)| target.operation.name)
    }

    fn targets<'w>(&'w self, resource: &'w Resource) -> impl Iterator<Item = (&'w Act, &'static Target)> {
        resource.services.iter().flat_map(move |service| {
            resource
                .acts
                .iter()
                .filter_map(move |(operation, act)| Some((act, self.target(service, operation)?)))
        })
    }
}

/// Whether such resources can be deleted by a call.
fn ends(resource: &Resource) -> bool {
    resource.acts.iter().any(|(_, act)| matches!(act, Act::Change(change) if change.gone))
}
