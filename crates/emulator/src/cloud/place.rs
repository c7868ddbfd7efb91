//! Places in a response: where a list of items is, and how to put one there.

use cloudspec_wire::{Repeat, Schema, Value};

use crate::paging::{self, schema_at};

/// The path on which a list is, the wrapper that the schema gives it included; `None` when there is no such list.
pub(crate) fn list_at(schema: &'static Schema, path: &[&'static str]) -> Option<Vec<&'static str>> {
    let (last, parents) = path.split_last()?;
    let (_, field) = schema_at(schema, parents)?.field(last)?;
    let wrapper = match field.repeat {
        Repeat::List { wrapper } => wrapper,
        _ => None,
    };
    Some(path.iter().copied().chain(wrapper).collect())
}

/// Puts a list at the end of a path, in the wrapper that the schema gives it.
pub(crate) fn put_list(
    schema: &'static Schema,
    output: &mut Value,
    path: &[&'static str],
    items: impl Iterator<Item = Value>,
) {
    if let Some(path) = list_at(schema, path) {
        paging::set(output, &path, items.collect());
    }
}
