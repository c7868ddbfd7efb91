//! The order of shapes: as they are met from the operations on, wholes before their parts; what nothing refers
//! to is left out.

use crate::ir::{Enum, EnumId, Kind, Operation, Record, RecordId};

/// Renumbers records and enums.
pub(super) fn order(
    records: Vec<Record>,
    enums: Vec<Enum>,
    operations: &mut [Operation],
) -> (Vec<Record>, Vec<Enum>) {
    let mut walk = Walk::new(records.len(), enums.len());
    for operation in operations.iter() {
        walk.record(operation.input, &records);
        walk.record(operation.output, &records);
    }
    let mut records = pick(records, &walk.records);
    let enums = pick(enums, &walk.enums);
    for record in &mut records {
        for field in &mut record.fields {
            walk.renumber(&mut field.kind);
        }
    }
    for operation in operations {
        operation.input = RecordId(walk.new_records[operation.input.0]);
        operation.output = RecordId(walk.new_records[operation.output.0]);
    }
    (records, enums)
}

/// The elements of `all` at `order`.
fn pick<T>(all: Vec<T>, order: &[usize]) -> Vec<T> {
    let mut all: Vec<Option<T>> = all.into_iter().map(Some).collect();
    order.iter().filter_map(|index| all[*index].take()).collect()
}

/// Old indices in their new order, and the reverse.
struct Walk {
    records: Vec<usize>,
    enums: Vec<usize>,
    new_records: Vec<usize>,
    new_enums: Vec<usize>,
}

/// No new number yet.
const UNSEEN: usize = usize::MAX;

impl Walk {
    fn new(records: usize, enums: usize) -> Self {
        Walk {
            records: Vec::new(),
            enums: Vec::new(),
            new_records: vec![UNSEEN; records],
            new_enums: vec![UNSEEN; enums],
        }
    }

    fn record(&mut self, id: RecordId, records: &[Record]) {
        if self.new_records[id.0] != UNSEEN {
            return;
        }
        self.new_records[id.0] = self.records.len();
        self.records.push(id.0);
        for field in &records[id.0].fields {
            match field.kind.leaf() {
                Kind::Record(part) => self.record(*part, records),
                Kind::Enum(part) => self.enumeration(*part),
                _ => {}
            }
        }
    }

    fn enumeration(&mut self, id: EnumId) {
        if self.new_enums[id.0] == UNSEEN {
            self.new_enums[id.0] = self.enums.len();
            self.enums.push(id.0);
        }
    }

    fn renumber(&self, kind: &mut Kind) {
        match kind {
            Kind::Record(id) => id.0 = self.new_records[id.0],
            Kind::Enum(id) => id.0 = self.new_enums[id.0],
            Kind::List { item, .. } | Kind::Map(item) => self.renumber(item),
            _ => {}
        }
    }
}
