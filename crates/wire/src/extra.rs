//! What an answer held beyond its schema.

use std::collections::BTreeMap;
use std::fmt;

use crate::Value;

/// What came with a record that its fields cannot hold: members that the schema does not know, and how
/// something came that reads the same either way. Written back with the record.
///
/// Two are equal when they hold the same unknown members; how known members came does not count.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Notes>>);

#[derive(Clone, Default)]
struct Notes {
    unknown: BTreeMap<String, Value>,
    empty: Vec<u16>,
    bare: Vec<u16>,
    missing: Vec<u16>,
}

impl Extra {
    /// Members that the schema does not know, by wire name.
    pub fn unknown(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|notes| notes.unknown.iter().map(|(name, value)| (name.as_str(), value)))
    }

    /// The unknown member `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.unknown.get(name)
    }

    /// Keeps the member `name`, which the schema does not know.
    pub fn insert(&mut self, name: String, value: Value) {
        self.notes().unknown.insert(name, value);
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Notes that list or map field `index` came, but without elements.
    pub fn note_empty(&mut self, index: usize) {
        self.notes().empty.push(index as u16);
    }

    /// Whether list or map field `index` came without elements (and not simply did not come).
    pub fn was_empty(&self, index: usize) -> bool {
        self.0.as_ref().is_some_and(|notes| notes.empty.contains(&(index as u16)))
    }

    /// Notes that list field `index` came without the wrapper that its schema has around it.
    pub fn note_bare(&mut self, index: usize) {
        self.notes().bare.push(index as u16);
    }

    /// Whether list field `index` came without its wrapper.
    pub fn was_bare(&self, index: usize) -> bool {
        self.0.as_ref().is_some_and(|notes| notes.bare.contains(&(index as u16)))
    }

    /// Notes that field `index`, which the specification says is always there, did not come.
    pub fn note_missing(&mut self, index: usize) {
        self.notes().missing.push(index as u16);
    }

    /// Whether field `index` did not come although the specification says it always does.
    pub fn was_missing(&self, index: usize) -> bool {
        self.0.as_ref().is_some_and(|notes| notes.missing.contains(&(index as u16)))
    }

    fn notes(&mut self) -> &mut Notes {
        self.0.get_or_insert_default()
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
