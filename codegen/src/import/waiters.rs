//! Recognises operations with which one waits, by what their inputs and responses are called.
//!
//! An operation gets waiters when it is certain which input names the resource, which member of the response is its
//! state, and what every documented value of that member means. What is not certain is left to people.

mod missing;
mod plan;
mod resource;
mod subject;
#[cfg(test)]
mod tests;
mod uncertain;

use std::collections::{BTreeMap, HashMap, HashSet};

use cloudspec_spec::language::{Asynchronous, Effect, Operation, Shape, Waiter};

use super::words::singular;
use missing::{Missing, missing};
use plan::{Plan, pace};
use resource::Resource;
use subject::Subject;
pub use uncertain::Uncertain;

/// The waiters of all operations for which they are certain. Where two would be called alike, the one whose operation
/// metadata names for polling stays, and among several the first by name.
///
/// `region` is the input that clients fill in.
pub fn detect(
    operations: &[Operation],
    shapes: &BTreeMap<String, Shape>,
    region: Option<&str>,
) -> Vec<Waiter> {
    let (callers, missing) = (callers(operations), missing(operations));
    let (named, others): (Vec<&Operation>, Vec<&Operation>) =
        operations.iter().partition(|operation| callers.contains_key(operation.name.as_str()));
    let mut waiters: Vec<Waiter> = Vec::new();
    let mut known: HashSet<Vec<String>> = HashSet::new();
    for operation in named.into_iter().chain(others) {
        for waiter in of_operation(operation, &callers, &missing, shapes, region).unwrap_or_default() {
            if known.insert(purpose(&waiter)) {
                waiters.push(waiter);
            }
        }
    }
    waiters.sort_by(|a, b| a.name.cmp(&b.name));
    waiters
}

/// What a waiter waits for: the same for two that wait for one state of the same resource, or of several of it.
pub fn purpose(waiter: &Waiter) -> Vec<String> {
    waiter.name.split('_').map(singular).collect()
}

/// The waiters that poll `polled`, the operation that metadata names for following another one.
///
/// # Errors
///
/// Why there are none.
pub fn polling(
    polled: &str,
    operations: &[Operation],
    shapes: &BTreeMap<String, Shape>,
    region: Option<&str>,
) -> Result<Vec<Waiter>, Uncertain> {
    let operation = operations.iter().find(|operation| operation.name == polled);
    let (callers, missing) = (callers(operations), missing(operations));
    of_operation(operation.ok_or(Uncertain::Elsewhere)?, &callers, &missing, shapes, region)
}

/// The operations that are followed by another one, and how, by the name of that one.
type Callers<'o> = HashMap<&'o str, Vec<(&'o Operation, &'o Asynchronous)>>;

fn callers(operations: &[Operation]) -> Callers<'_> {
    let mut callers = Callers::new();
    for operation in operations {
        let Some(how) = &operation.asynchronous else { continue };
        if let Some(poll) = &how.poll {
            callers.entry(poll).or_default().push((operation, how));
        }
    }
    callers
}

fn of_operation(
    operation: &Operation,
    callers: &Callers<'_>,
    missing: &Missing<'_>,
    shapes: &BTreeMap<String, Shape>,
    region: Option<&str>,
) -> Result<Vec<Waiter>, Uncertain> {
    if operation.effect != Effect::Read {
        return Err(Uncertain::Changes);
    }
    let subject = Subject::of(operation, region)?;
    let resource = Resource::of(operation, &subject, shapes)?;
    let (path, states) = resource.states(&subject, shapes)?;
    let callers = callers.get(operation.name.as_str()).map(Vec::as_slice).unwrap_or_default();
    let (delay, timeout) = pace(callers);
    let is_listed = resource.is_listed;
    let plan = Plan { operation, missing, subject: &subject, path, delay, timeout, is_listed };
    Ok(plan.waiters(&states, callers.iter().any(|(caller, _)| plan.is_removed_by(caller))))
}
