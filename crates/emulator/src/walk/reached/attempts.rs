//! Trying operations with some inputs given and others at random, until one did what is wanted.

use std::collections::BTreeSet;

use cloudspec_spec::language::Type;
use cloudspec_wire::Value;
use serde_json::json;

use crate::catalogue::Target;
use crate::cloud::resource::{Act, Resource};
use crate::errors;
use crate::gateway;
use crate::refusal::Codes;
use crate::walk::{Walk, Write, writes_of};

/// How often an operation is tried with other inputs.
pub(super) const TRIES: usize = 60;

/// Longer than every transient state lasts, in milliseconds.
pub(super) const LONG: u64 = 3_600_000;

/// Up to how many resources of a kind the tokens of operations are tried too.
pub(super) const FEW: usize = 100;

/// What the names of operations begin with that take away.
pub(super) const ENDING: [&str; 12] = [
    "Delete",
    "Release",
    "Remove",
    "Detach",
    "Revoke",
    "Unassociate",
    "Dissociate",
    "Terminate",
    "Cancel",
    "Unassign",
    "Leave",
    "Unbind",
];

/// An input that has this value.
pub(super) type Pin<'p> = (&'p str, Value);

/// The id of a resource that an operation made or can delete, the operation, and its input.
pub(super) type Made = (String, Write, Value);

/// Whether only calls led to a promise; otherwise resources were planted that no call could make.
#[derive(PartialEq, Eq)]
pub(super) enum Way {
    Calls,
    Planted,
}

pub(super) type Reached = Result<Way, String>;

pub(super) fn is_ending(write: &Write) -> bool {
    let is_named = ENDING.iter().any(|word| write.operation.starts_with(word));
    matches!(write.act, Act::Change(change) if change.gone) || is_named
}

pub(super) fn makers(resource: &'static Resource) -> Vec<Write> {
    let makes = |write: &Write| matches!(write.act, Act::Create { .. } | Act::Custom(_)) && !is_ending(write);
    writes_of(resource).filter(makes).collect()
}

pub(super) fn endings(resource: &'static Resource) -> Vec<Write> {
    writes_of(resource).filter(is_ending).collect()
}

impl Walk {
    pub(super) fn is_there(&self, resource: &Resource, id: &str) -> bool {
        self.world.cloud.get(self.world.model.table(resource.table), id).is_some()
    }

    pub(super) fn pass(&mut self) {
        self.now += LONG;
        let now = self.now;
        self.world.model.settle(&mut self.world.cloud, now);
    }

    /// An input with what is pinned; a sparse one has besides only what is required.
    pub(super) fn pinned(
        &mut self,
        write: &Write,
        target: &'static Target,
        pins: &[Pin<'_>],
        is_sparse: bool,
    ) -> Value {
        let mut input = self.input(target, write.resource);
        for member in &target.spec.input {
            let kept = write.resource.member(&member.name);
            let is_it = |(pin, _): &&Pin<'_>| {
                *pin == kept || *pin == member.name || format!("{kept}s") == *pin || format!("{pin}s") == kept
            };
            match pins.iter().find(is_it) {
                Some((_, value)) if member.shape.r#type == Some(Type::List) => {
                    input[&member.name] = json!([value])
                }
                Some((_, value)) => input[&member.name] = value.clone(),
                None if is_sparse && !member.required => {
                    input.as_object_mut().and_then(|input| input.remove(&member.name));
                }
                None => {}
            }
        }
        input
    }

    /// Tries operations with what is pinned until it is done; the operation that did it, and its input.
    pub(super) fn attempt(
        &mut self,
        writes: &[Write],
        pins: &[Pin<'_>],
        is_done: impl Fn(&Walk) -> bool,
    ) -> Result<(Write, Value), String> {
        let mut codes = BTreeSet::new();
        for number in 0..TRIES * writes.len() {
            let write = writes[number % writes.len()];
            let Some(target) = self.target(write.service, write.operation) else { continue };
            let input = self.pinned(&write, target, pins, (number / writes.len()).is_multiple_of(2));
            let table = self.world.model.table(write.resource.table);
            let outcome = match self.world.cloud.ids(table).len() < FEW {
                true => self.write(write.service, target, &input),
                false => self.call(write.service, write.operation, &input),
            };
            codes.extend(outcome.err().map(|refusal| format!("{} {}", write.operation, refusal.code)));
            self.pass();
            if is_done(self) {
                return Ok((write, input));
            }
        }
        Err(format!("{codes:?}"))
    }

    /// Makes one, with what is pinned; its id.
    pub(super) fn made(&mut self, resource: &'static Resource, pins: &[Pin<'_>]) -> Result<Made, String> {
        let table = self.world.model.table(resource.table);
        let before: BTreeSet<String> = self.world.cloud.ids(table).iter().cloned().collect();
        let count = before.len();
        let is_done = |walk: &Walk| walk.world.cloud.ids(table).len() > count;
        let (write, input) = self.attempt(&makers(resource), pins, is_done)?;
        let id = self.world.cloud.ids(table).iter().find(|id| !before.contains(*id)).cloned();
        Ok((id.ok_or("nothing new")?, write, input))
    }

    /// One that calls can delete, with the call that does it.
    pub(super) fn deletable(&mut self, resource: &'static Resource) -> Result<Made, String> {
        let (id, ..) = self.made(resource, &[]).map_err(|why| format!("cannot be made: {why}"))?;
        let before = self.state();
        let (write, input) = self
            .attempt(&endings(resource), &[(resource.key, json!(id))], |walk| !walk.is_there(resource, &id))
            .map_err(|why| format!("cannot be deleted: {why}"))?;
        self.world.restore(&before).unwrap();
        Ok((id, write, input))
    }

    /// The call is refused with this error, and changes nothing.
    pub(super) fn is_refused(
        &mut self,
        write: &Write,
        input: &Value,
        (status, codes): Codes<'_>,
    ) -> Result<(), String> {
        let target = self.target(write.service, write.operation).ok_or("no such operation")?;
        let code = gateway::documented(target, codes);
        let status = gateway::status(target, code, status);
        match self.call(write.service, write.operation, input) {
            Err(refusal) if refusal.code == code && refusal.status == status => {}
            outcome => {
                let found = outcome.map_err(|refusal| format!("{} {}", refusal.status, refusal.code));
                return Err(format!(
                    "{} {input}: expected {status} {code}, found {found:?}",
                    write.operation
                ));
            }
        }
        self.pass();
        match errors::undocumented_row(target, code).is_none_or(|row| errors::known().contains(&row)) {
            true => Ok(()),
            false => Err(format!("{} does not document {code}", write.operation)),
        }
    }

    pub(super) fn is_deleted(
        &mut self,
        resource: &Resource,
        id: &str,
        write: &Write,
        input: &Value,
    ) -> Result<(), String> {
        let outcome = self.call(write.service, write.operation, input);
        self.pass();
        match outcome {
            Ok(_) if !self.is_there(resource, id) => Ok(()),
            outcome => Err(format!("{} {input} does not delete: {outcome:?}", write.operation)),
        }
    }
}
