//! Irregularities that an import found, for its summary.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// Kinds of surprises, how often each was met, and where first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    kinds: BTreeMap<Cow<'static, str>, Note>,
}

/// How many kinds are told apart.
const KINDS: usize = 200;

/// One kind of surprise.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// How often it was met.
    pub count: usize,
    /// Where it was met first.
    pub first: String,
}

impl Notes {
    /// Counts one more `kind`, met at `place`.
    pub fn add(&mut self, kind: impl Into<Cow<'static, str>>, place: impl FnOnce() -> String) {
        let mut kind = kind.into();
        if self.kinds.len() >= KINDS && !self.kinds.contains_key(&kind) {
            kind = Cow::Borrowed("of further kinds");
        }
        match self.kinds.get_mut(&kind) {
            Some(note) => note.count += 1,
            None => {
                self.kinds.insert(kind, Note { count: 1, first: place() });
            }
        }
    }

    /// Adds what was noted about a part, at a place that `whole` makes of the place in the part.
    pub(super) fn append(&mut self, part: Notes, whole: impl Fn(&str) -> String) {
        for (kind, Note { count, first }) in part.kinds {
            self.add(kind.clone(), || whole(&first));
            if let Some(note) = self.kinds.get_mut(&kind) {
                note.count += count - 1;
            }
        }
    }

    /// All kinds, in the order of their words.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Note)> {
        self.kinds.iter().map(|(kind, note)| (&**kind, note))
    }

    /// How often `kind` was met.
    pub fn count(&self, kind: &str) -> usize {
        self.kinds.get(kind).map_or(0, |note| note.count)
    }
}
