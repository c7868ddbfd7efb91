//! The codes by which the operations of a service say that a resource is not there.

use std::collections::{BTreeSet, HashMap};

use cloudspec_spec::language::Operation;

use crate::import::states::plain;

/// The codes that operations document for a resource that is not there, by what the resource is called.
pub(super) type Missing<'o> = HashMap<String, BTreeSet<&'o str>>;

pub(super) fn missing(operations: &[Operation]) -> Missing<'_> {
    let mut missing = Missing::new();
    for error in operations.iter().flat_map(|operation| &operation.errors) {
        if let Some(noun) = noun_of(&error.code) {
            missing.entry(noun).or_default().insert(&error.code);
        }
    }
    missing
}

/// What is not there by a code such as `InvalidDiskId.NotFound` or `ResourceNotFound.Disk`.
fn noun_of(code: &str) -> Option<String> {
    let code = plain(code);
    let rest = code.strip_prefix("invalid").and_then(|rest| rest.strip_suffix("notfound"));
    let noun = rest.or_else(|| code.strip_prefix("resourcenotfound"))?;
    Some(noun.strip_suffix("id").unwrap_or(noun).to_owned())
}
