//! What records reach: those that requests are made of, and those that contain themselves.

use crate::ir::{Home, Kind, Operation, Record, RecordId};

/// Marks the records that requests are made of. Those of the service count among them whoever uses them, since what a
/// shape can do must not depend on the operations around it.
pub(super) fn mark_input(records: &mut [Record], operations: &[Operation]) {
    let mut waiting: Vec<RecordId> = operations.iter().map(|operation| operation.input).collect();
    let shared = records.iter().enumerate().filter(|(_, record)| record.home == Home::Shapes);
    waiting.extend(shared.map(|(index, _)| RecordId(index)));
    while let Some(id) = waiting.pop() {
        let record = &mut records[id.0];
        if !std::mem::replace(&mut record.input, true) {
            waiting.extend(record.fields.iter().filter_map(|field| leaf_record(&field.kind)));
        }
    }
}

fn leaf_record(kind: &Kind) -> Option<RecordId> {
    match kind.leaf() {
        Kind::Record(id) => Some(*id),
        _ => None,
    }
}

/// Boxes the fields through which a record would contain itself. Such a field is optional whatever the spec
/// says: a value that always contains another one has no end.
pub(super) fn box_cycles(records: &mut [Record]) {
    let held: Vec<Vec<usize>> = records.iter().map(held_records).collect();
    // Only shapes with a name can be referred to from within.
    for (index, record) in records.iter_mut().enumerate().filter(|(_, record)| record.home == Home::Shapes) {
        for field in &mut record.fields {
            if let Kind::Record(RecordId(inner)) = field.kind
                && reaches(&held, inner, index)
            {
                field.boxed = true;
                field.plain = false;
            }
        }
    }
}

/// The records that a record holds directly, not through a list or map.
fn held_records(record: &Record) -> Vec<usize> {
    let held = record.fields.iter().filter_map(|field| match field.kind {
        Kind::Record(id) => Some(id.0),
        _ => None,
    });
    held.collect()
}

fn reaches(held: &[Vec<usize>], from: usize, to: usize) -> bool {
    let mut seen = vec![false; held.len()];
    let mut waiting = vec![from];
    while let Some(index) = waiting.pop() {
        if index == to {
            return true;
        }
        if !std::mem::replace(&mut seen[index], true) {
            waiting.extend(&held[index]);
        }
    }
    false
}
