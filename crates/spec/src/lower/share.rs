//! Shapes that are the same in several operations become shapes of the service.
//!
//! Upstream metadata repeats a `Tag` in every operation that has one. One type for all of them is what callers
//! expect (a tag that was read can be sent again), and a quarter of the generated types less.

use std::collections::HashMap;

use crate::ir::{Enum, EnumId, Field, Home, Kind, Operation, Record, RecordId, Role};

/// Moves shapes that several operations have to the service, and makes everything refer to them. The copies are
/// left behind, referred to by nothing.
///
/// Parts come before the records they are part of, so one pass in order sees them first.
pub(super) fn share(records: &mut [Record], enums: &mut [Enum], operations: &mut [Operation]) {
    let enum_twins = share_enums(enums);
    let mut record_twins: Vec<RecordId> = Vec::with_capacity(records.len());
    let mut known: HashMap<String, usize> = HashMap::new();
    for index in 0..records.len() {
        for field in &mut records[index].fields {
            redirect(&mut field.kind, &record_twins, &enum_twins);
        }
        let twin = key(&records[index]).map_or(index, |key| *known.entry(key).or_insert(index));
        record_twins.push(RecordId(twin));
        if twin != index {
            adopt(&mut records[twin]);
        }
    }
    // Requests and answers come before their parts and refer to ids that were not known then.
    for record in records.iter_mut().filter(|record| record.role != Role::Part) {
        for field in &mut record.fields {
            redirect(&mut field.kind, &record_twins, &enum_twins);
        }
    }
    for operation in operations {
        operation.output = record_twins[operation.output.0];
    }
}

fn share_enums(enums: &mut [Enum]) -> Vec<EnumId> {
    let mut twins = Vec::with_capacity(enums.len());
    let mut known: HashMap<String, usize> = HashMap::new();
    for index in 0..enums.len() {
        let shape = &enums[index];
        let twin = match shape.home {
            Home::Shapes => index,
            Home::Operation(_) => {
                *known.entry(format!("{:?} {:?}", shape.hints.first(), shape.values)).or_insert(index)
            }
        };
        twins.push(EnumId(twin));
        if twin != index {
            enums[twin].home = Home::Shapes;
            enums[twin].hints.truncate(1);
        }
    }
    twins
}

/// What two records have in common when one type can stand for both; `None` for those that are never shared.
fn key(record: &Record) -> Option<String> {
    if record.home == Home::Shapes {
        return None;
    }
    let hint = match record.role {
        Role::Part => record.hints.first().cloned(),
        // Requests grow with their operation, answers with more than one member too.
        Role::Response if is_receipt(record) => Some(receipt(record)),
        Role::Request | Role::Response => return None,
    };
    let fields = record.fields.iter().map(|field| Field { example: None, ..field.clone() });
    Some(format!("{:?} {hint:?} {:?}", record.role, fields.collect::<Vec<_>>()))
}

/// Whether an answer says nothing but one text, like the id of the call.
fn is_receipt(record: &Record) -> bool {
    matches!(record.fields.as_slice(), [field] if field.kind == Kind::String)
}

/// What such an answer is called: `RequestId Response`.
fn receipt(record: &Record) -> String {
    format!("{} Response", record.fields.first().map_or("", |field| field.wire.as_str()))
}

/// Makes a record one of the service.
fn adopt(record: &mut Record) {
    if record.role == Role::Response {
        record.hints = vec![receipt(record)];
        record.role = Role::Part;
    }
    record.home = Home::Shapes;
    // What distinguishes it within its operation means nothing outside.
    record.hints.truncate(1);
}

/// Makes `kind` refer to the shapes that stand for the ones it refers to.
fn redirect(kind: &mut Kind, records: &[RecordId], enums: &[EnumId]) {
    match kind {
        Kind::Record(id) => *id = records.get(id.0).copied().unwrap_or(*id),
        Kind::Enum(id) => *id = enums.get(id.0).copied().unwrap_or(*id),
        Kind::List { item, .. } | Kind::Map(item) => redirect(item, records, enums),
        _ => {}
    }
}
