//! The memory that an element of a list or map takes, as far as its type determines it.

use crate::record::{Record, Slot};

/// The memory that an element takes in its list or map, as far as its type determines it.
#[inline]
pub(crate) fn footprint(slot: &Slot<'_>) -> usize {
    /// The memory of a value of a dynamic record.
    const CELL: usize = 40;
    /// The least that a text takes beside its place in the list.
    const TEXT: usize = 32;
    /// A few notes on what came.
    const NOTES: usize = 64;
    match slot {
        Slot::Bool(_) | Slot::Int(_) | Slot::Float(_) => size_of::<i64>(),
        // The values of a dynamic record are not inside of it.
        Slot::Record(record) => {
            size_of_val::<dyn Record>(*record).max(CELL * record.schema().fields.len()) + NOTES
        }
        Slot::Str(_) | Slot::OptStr(_) | Slot::Time(_) | Slot::Blob(_) | Slot::Enum(_) => CELL + TEXT,
        _ => CELL,
    }
}
