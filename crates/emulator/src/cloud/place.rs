//! Places in a response: where a list of items is, and how to put one there.

use cloudspec_wire::{Repeat, Schema, Value};

use crate::paging;

/// The schema of the items at the end of a path.
pub(crate) fn schema_at(schema: &'static Schema, path: &[&str]) -> Option<&'static Schema> {
    path.iter().try_fold(schema, |schema, name| schema.field(name)?.1.shape.schema())
}

/// Puts a list at the end of a path, in the wrapper that the schema gives it.
pub(crate) fn put_list(
    schema: &'static Schema,
    output: &mut Value,
    path: &[&str],
    items: impl Iterator<Item = Value>,
) {
    let Some((last, parents)) = path.split_last() else { return };
    let Some((_, field)) = schema_at(schema, parents).and_then(|schema| schema.field(last)) else { return };
    let items: Value = items.collect();
    let value = match field.repeat {
        Repeat::List { wrapper: Some(wrapper) } => {
            Value::Object([(wrapper.to_owned(), items)].into_iter().collect())
        }
        _ => items,
    };
    paging::set(output, path, value);
}
