//! Recognises operations with which one waits, by what their inputs and responses are called.
//!
//! An operation gets waiters when it is certain which input names the resource, which member of the response is its
//! state, and what every documented value of that member means. What is not certain is left to people.

mod plan;
mod resource;
mod subject;
#[cfg(test)]
mod tests;
mod uncertain;

use std::collections::BTreeMap;

use cloudspec_spec::language::{Asynchronous, Effect, Operation, Shape, Waiter};

use super::words::singular;
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
    let (named, others): (Vec<&Operation>, Vec<&Operation>) =
        operations.iter().partition(|operation| !callers(&operation.name, operations).is_empty());
    let mut waiters: Vec<Waiter> = Vec::new();
    for operation in named.into_iter().chain(others) {
        for waiter in of_operation(operation, operations, shapes, region).unwrap_or_default() {
            if !waiters.iter().any(|known| wait_alike(known, &waiter)) {
                waiters.push(waiter);
            }
        }
    }
    waiters.sort_by(|a, b| a.name.cmp(&b.name));
    waiters
}

/// Whether two waiters wait for the same state of the same resource, or of several of it.
pub fn wait_alike(one: &Waiter, other: &Waiter) -> bool {
    let words = |waiter: &Waiter| waiter.name.split('_').map(singular).collect::<Vec<String>>();
    words(one) == words(other)
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
    of_operation(operation.ok_or(Uncertain::Elsewhere)?, operations, shapes, region)
}

/// How the operations that are followed by `name` say to do that.
fn callers<'o>(name: &str, operations: &'o [Operation]) -> Vec<(&'o Operation, &'o Asynchronous)> {
    let follow =
        operations.iter().filter_map(|operation| Some((operation, operation.asynchronous.as_ref()?)));
    follow.filter(|(_, how)| how.poll.as_deref() == Some(name)).collect()
}

fn of_operation(
    operation: &Operation,
    operations: &[Operation],
    shapes: &BTreeMap<String, Shape>,
    region: Option<&str>,
) -> Result<Vec<Waiter>, Uncertain> {
    if operation.effect != Effect::Read {
        return Err(Uncertain::Changes);
    }
    let subject = Subject::of(operation, region)?;
    let resource = Resource::of(operation, &subject, shapes)?;
    let (path, states) = resource.states(&subject, shapes)?;
    let callers = callers(&operation.name, operations);
    let (delay, timeout) = pace(&callers);
    let plan = Plan { operation, subject: &subject, path, delay, timeout, is_listed: resource.is_listed };
    Ok(plan.waiters(&states, callers.iter().any(|(caller, _)| plan.is_removed_by(caller))))
}
