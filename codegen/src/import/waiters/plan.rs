//! Which waiters poll an operation, how they are called, and when they end.

use std::collections::BTreeSet;

use cloudspec_spec::language::{Asynchronous, Operation, Waiter};
use heck::ToSnakeCase;

use super::missing::Missing;
use super::subject::{Subject, noun};
use crate::import::states::{States, plain};
use crate::import::words::words;

/// The shortest and the longest time, in seconds, after which a wait ends unless the caller says otherwise. The shortest is
/// that of waiters that say nothing: what metadata has is how long it takes as a rule.
const TIMEOUT: (u32, u32) = (600, 24 * 60 * 60);

/// Seconds between two polls and until the end, as the callers' documentation has them.
pub(super) fn pace(callers: &[(&Operation, &Asynchronous)]) -> (Option<u32>, Option<u32>) {
    let intervals = callers.iter().filter_map(|(_, how)| how.interval.filter(|seconds| *seconds > 0));
    let delay = intervals.min();
    let totals = callers.iter().filter_map(|(_, how)| how.interval?.checked_mul(how.attempts?));
    let timeout = totals.max().filter(|seconds| *seconds > TIMEOUT.0).map(|seconds| seconds.min(TIMEOUT.1));
    (delay, timeout)
}

/// What the waiters of an operation have in common.
pub(super) struct Plan<'p> {
    pub operation: &'p Operation,
    /// The codes of the service for resources that are not there, by what they are called.
    pub missing: &'p Missing<'p>,
    pub subject: &'p Subject<'p>,
    pub path: String,
    pub delay: Option<u32>,
    pub timeout: Option<u32>,
    pub is_listed: bool,
}

impl Plan<'_> {
    pub(super) fn waiters(&self, states: &States, is_removed: bool) -> Vec<Waiter> {
        let mut waiters = Vec::new();
        let lost = [&states.failed, &states.leaving, &states.gone].map(|values| values.as_slice()).concat();
        for value in &states.lasting {
            let which = if self.subject.takes_several() { "every" } else { "the" };
            let until = format!("{which} state is `{value}`");
            waiters.push(self.waiter(&value.to_snake_case(), &until, vec![value.clone()], lost.clone()));
        }
        if !states.succeeded.is_empty() {
            let ended = [states.succeeded.as_slice(), lost.as_slice()].concat();
            let until = "all has come to its end, whatever that is";
            waiters.push(self.waiter("finished", until, ended, Vec::new()));
            waiters.push(self.waiter("succeeded", "all has succeeded", states.succeeded.clone(), lost));
        }
        waiters.extend(self.gone(states, is_removed));
        waiters
    }

    /// The waiter for the end of the resource. Without a word for that, the resource has to be one of a list that is
    /// empty then, or a documented error has to say that it is not there.
    fn gone(&self, states: &States, is_removed: bool) -> Option<Waiter> {
        let not_found = self.not_found();
        let can_be_missing = self.is_listed || !not_found.is_empty();
        let leaves = is_removed || !states.leaving.is_empty();
        if states.gone.is_empty() && !(leaves && can_be_missing) {
            return None;
        }
        let words = [&states.gone, &states.leaving].map(|values| values.iter().map(|value| plain(value)));
        let releases = words.into_iter().flatten().next().is_some_and(|word| word.starts_with("releas"));
        let ends = ["delete", "release", "remove", "destroy"];
        let failed =
            states.failed.iter().filter(|value| ends.iter().any(|end| plain(value).starts_with(end)));
        let failed = failed.cloned().collect();
        let name = if releases { "released" } else { "deleted" };
        let mut waiter = self.waiter(name, "nothing is left", states.gone.clone(), failed);
        waiter.gone = can_be_missing;
        waiter.not_found = not_found;
        Some(waiter)
    }

    fn waiter(&self, state: &str, until: &str, success: Vec<String>, failure: Vec<String>) -> Waiter {
        Waiter {
            name: format!("{}_{state}", self.name()),
            doc: Some(format!("Polls `{}` until {until}.", self.operation.name)),
            operation: self.operation.name.clone(),
            inputs: self.subject.inputs.clone(),
            path: self.path.clone(),
            success,
            failure,
            delay: self.delay,
            timeout: self.timeout,
            ..Waiter::default()
        }
    }

    /// What is waited for, in snake case; in the plural when several can be.
    fn name(&self) -> String {
        let name = self.subject.noun.join("_");
        if self.subject.takes_several() { format!("{name}s") } else { name }
    }

    /// Codes by which the operation says that there is no such resource: those that name its id. One that shows a resource
    /// has to say so, and where it does not document how, it is as other operations of the service do.
    fn not_found(&self) -> Vec<String> {
        let noun = self.subject.identified().concat();
        let names_it = |code: &str| {
            let code = plain(code);
            (code.starts_with("resourcenotfound") || code.ends_with("notfound")) && code.contains(&noun)
        };
        let mut own: BTreeSet<&str> = self.operation.errors.iter().map(|error| error.code.as_str()).collect();
        own.retain(|code| names_it(code));
        let service = self.missing.get(&noun).filter(|_| own.is_empty() && !self.is_listed);
        service.unwrap_or(&own).iter().map(|code| (*code).to_owned()).collect()
    }

    /// Whether an operation that is followed by this one ends the resource.
    pub(super) fn is_removed_by(&self, caller: &Operation) -> bool {
        let verb = words(&caller.name).into_iter().next().unwrap_or_default();
        matches!(verb.as_str(), "delete" | "release" | "remove" | "destroy")
            && noun(&caller.name) == self.subject.noun
    }
}
