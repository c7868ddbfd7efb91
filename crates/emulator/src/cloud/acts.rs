//! What operations do to resources of every kind.

mod change;
mod create;
mod show;

use cloudspec_wire::Value;

use super::resource::{Act, Resource, Work};
use super::tags;
use crate::refusal::Refusal;

/// Does what the act says.
pub(crate) fn perform(
    work: &mut Work<'_>,
    resource: &'static Resource,
    act: &'static Act,
) -> Result<Value, Refusal> {
    match act {
        Act::Create { count, ids } => create::create(work, resource, count, ids),
        Act::List { items } => show::list(work, resource, items),
        Act::Get => show::get(work, resource),
        Act::Set => change::set(work, resource),
        Act::Change(change) => change::change(work, resource, change),
        Act::Tag => tags::tag(work),
        Act::Untag => tags::untag(work),
        Act::ListTags => tags::list(work),
        Act::Custom(custom) => custom(work, resource),
    }
}

pub(crate) use change::begin;
pub(crate) use create::make;
pub(crate) use show::{page, page_of, paged};
