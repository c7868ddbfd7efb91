//! What an answer held beyond its schema.

use std::collections::BTreeMap;
use std::fmt;

use crate::{Record, Slot, Value, View};

/// What came with a record that its fields cannot hold: members that the schema does not know, and how
/// something came that reads the same either way. Written back with the record.
///
/// A value kept under the name of a field is what came there and did not fit: an empty text where a number was
/// due, members beside a wrapped list, with [`Mismatch::Keep`](crate::Mismatch::Keep) any other value. It is
/// written in the field's place; when the field has a value as well, both are written.
///
/// Two are equal when they hold the same members; how known members came does not count.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Kept>>);

#[derive(Clone, Default)]
struct Kept {
    members: BTreeMap<String, Value>,
    /// Each at most once, so there are never more than four a field.
    notes: Vec<(u16, Note)>,
}

/// How a field came.
#[derive(Clone, Copy, PartialEq)]
enum Note {
    Empty,
    Bare,
    Single,
    Missing,
}

impl Extra {
    /// Members that the schema does not know, by wire name.
    pub fn unknown(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|kept| kept.members.iter().map(|(name, value)| (name.as_str(), value)))
    }

    /// The unknown member `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.members.get(name)
    }

    /// Keeps the member `name`, which the schema does not know; a former one is replaced.
    pub fn insert(&mut self, name: String, value: Value) {
        self.0.get_or_insert_default().members.insert(name, value);
    }

    /// Keeps the member `name` besides a former one: members of one name become a list.
    pub(crate) fn add(&mut self, name: &str, value: Value) {
        let members = &mut self.0.get_or_insert_default().members;
        match members.get_mut(name) {
            None => {
                members.insert(name.to_owned(), value);
            }
            Some(former) => append(former, value),
        }
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Notes that list or map field `index` came, but without elements.
    pub fn note_empty(&mut self, index: usize) {
        self.note(index, Note::Empty);
    }

    /// Whether list or map field `index` came without elements (and not simply did not come).
    pub fn was_empty(&self, index: usize) -> bool {
        self.has(index, Note::Empty)
    }

    /// Notes that list field `index` came without the wrapper that its schema has around it.
    pub fn note_bare(&mut self, index: usize) {
        self.note(index, Note::Bare);
    }

    /// Whether list field `index` came without its wrapper.
    pub fn was_bare(&self, index: usize) -> bool {
        self.has(index, Note::Bare)
    }

    /// Notes that the wrapper of list field `index` held its only element without a list around it.
    pub fn note_single(&mut self, index: usize) {
        self.note(index, Note::Single);
    }

    /// Whether the wrapper of list field `index` held its only element without a list around it.
    pub fn was_single(&self, index: usize) -> bool {
        self.has(index, Note::Single)
    }

    /// Notes that field `index`, which the specification says is always there, did not come.
    pub fn note_missing(&mut self, index: usize) {
        self.note(index, Note::Missing);
    }

    /// Whether field `index` did not come although the specification says it always does.
    pub fn was_missing(&self, index: usize) -> bool {
        self.has(index, Note::Missing)
    }

    /// Drops what is known about field `index` called `wire`, because it came once more.
    pub(crate) fn forget(&mut self, index: usize, wire: &str) {
        if let Some(kept) = &mut self.0 {
            kept.members.remove(wire);
            kept.notes.retain(|(noted, _)| usize::from(*noted) != index);
        }
    }

    fn note(&mut self, index: usize, note: Note) {
        // No record has more fields than 16 bits can count; were there one, only the note would be lost.
        let Ok(narrow) = u16::try_from(index) else { return };
        if !self.has(index, note) {
            self.0.get_or_insert_default().notes.push((narrow, note));
        }
    }

    fn has(&self, index: usize, note: Note) -> bool {
        self.0.as_ref().is_some_and(|kept| {
            kept.notes.iter().any(|(noted, what)| usize::from(*noted) == index && *what == note)
        })
    }
}

/// Makes a list of `former` and `value`.
pub(crate) fn append(former: &mut Value, value: Value) {
    match former {
        Value::Array(items) => items.push(value),
        _ => *former = Value::Array(vec![former.take(), value]),
    }
}

/// What `record` holds beyond its fields, when there is any.
pub(crate) fn extra_of(record: &dyn Record) -> Option<&Extra> {
    match record.view(record.schema().fields.len()) {
        View::Extra(extra) if !extra.is_empty() => Some(extra),
        _ => None,
    }
}

/// Writes into what `record` holds beyond its fields, if its type can hold anything.
pub(crate) fn with_extra(record: &mut dyn Record, note: impl FnOnce(&mut Extra)) {
    let end = record.schema().fields.len();
    if let Slot::Extra(extra) = record.slot(end) {
        note(extra);
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.unknown().eq(other.unknown())
    }
}

impl fmt::Debug for Extra {
    /// Shows names only: what the schema does not know may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.unknown().map(|(name, _)| name)).finish()
    }
}
