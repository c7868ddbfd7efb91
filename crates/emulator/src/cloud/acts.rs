//! What operations do to resources of every kind.

mod change;
mod create;
mod show;

use super::resource::{Act, Resource, Work};
use super::tags;
use crate::output::Output;
use crate::refusal::Refusal;

/// Does what the act says.
pub(crate) fn perform(
    work: &mut Work<'_>,
    resource: &'static Resource,
    act: &'static Act,
) -> Result<Output, Refusal> {
    let document = match act {
        Act::Create { count, ids } => create::create(work, resource, count, ids),
        Act::List { items } => return show::list(work, resource, items),
        Act::Get => show::get(work, resource),
        Act::Set => change::set(work, resource),
        Act::Change(change) => change::change(work, resource, change),
        Act::Tag => tags::tag(work),
        Act::Untag => tags::untag(work),
        Act::ListTags => tags::list(work),
        Act::Custom(custom) => custom(work, resource),
    };
    document.map(Output::from)
}

pub(crate) use change::{after_set, begin, change, check_deletion, one_in, set};
pub(crate) use create::make;
pub(crate) use show::{get, output, page, page_of, paged};
