//! The secrets that are looked for, as they are and decoded.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, BuildError};

use super::alphabet::next_run;
use super::decode::{Bare, LONGEST_UNIT, is_loose};

/// Shorter values are hidden only where they are all of a value: hiding every `1` would hide everything.
pub(super) const SHORTEST: usize = 4;

/// So many bytes of a long secret show that it stands there, and it is hidden as far as it goes: whoever echoes it may
/// have cut it off.
pub(super) const BEGINNING: usize = 32;

/// Blanks within a secret of so many bytes count for nothing. A shorter one might stand in two words by chance.
const TIGHT: usize = 12;

/// All secrets, looked for at the same time.
pub(super) struct Needles {
    /// In texts as they are, and decoded.
    pub(super) all: Set,
    /// In decoded texts without blanks.
    pub(super) tight: Set,
    /// Bytes of the shortest beginning.
    pub(super) shortest: usize,
    /// Each has at least so many bytes of ASCII text in a row.
    plainest: usize,
}

impl Needles {
    /// Of secrets of at least [`SHORTEST`] bytes, as far as a text of at most `longest` bytes can hold them.
    pub(super) fn of(secrets: &[&str], longest: usize) -> Result<Needles, BuildError> {
        let (mut all, mut tight) = (BTreeSet::new(), BTreeSet::new());
        for secret in secrets {
            all.insert(secret.as_bytes().iter().take(longest).copied().collect());
            let is_loose = secret.len() >= TIGHT || secret.bytes().any(is_loose);
            let units = longest.saturating_mul(LONGEST_UNIT);
            for text in [
                Cow::Borrowed(secret.as_bytes()),
                utf16(secret, units, u16::to_le_bytes).into(),
                utf16(secret, units, u16::to_be_bytes).into(),
            ] {
                let bare = Bare::<()>::of_start(&text, longest).without_open_end();
                tight.extend(is_loose.then(|| bare.tight().bytes));
                all.insert(bare.bytes);
            }
        }
        let forms = || all.iter().chain(&tight).filter(|form| form.len() >= SHORTEST);
        let beginnings = || forms().map(|form| beginning(form).0);
        Ok(Needles {
            shortest: beginnings().map(<[u8]>::len).min().unwrap_or(SHORTEST),
            plainest: beginnings().map(longest_text).min().unwrap_or_default(),
            all: Set::of(&all)?,
            tight: Set::of(&tight)?,
        })
    }

    /// Whether one of them may be in `bytes`, encoded or not: encoding makes texts longer. `false` is certain, and what was no text
    /// in letters is rarely a long text once it is decoded.
    pub(super) fn may_be_in(&self, bytes: &[u8]) -> bool {
        next_run(bytes, 0, self.plainest, is_text).is_some()
    }
}

/// Bytes that are looked for at the same time.
pub(super) struct Set {
    automaton: AhoCorasick,
    /// What the automaton looks for.
    beginnings: Vec<Vec<u8>>,
    /// What may follow the beginning of each, and belongs to it.
    rests: Vec<Vec<u8>>,
}

impl Set {
    fn of(forms: &BTreeSet<Vec<u8>>) -> Result<Set, BuildError> {
        // What decodes to almost nothing would be found everywhere.
        let forms = forms.iter().filter(|form| form.len() >= SHORTEST);
        let (beginnings, rests): (Vec<_>, Vec<_>) = forms.map(|form| beginning(form)).unzip();
        let automaton =
            AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).build(&beginnings)?;
        let owned = |parts: Vec<&[u8]>| parts.into_iter().map(<[u8]>::to_vec).collect();
        Ok(Set { automaton, beginnings: owned(beginnings), rests: owned(rests) })
    }

    pub(super) fn beginnings(&self) -> impl Iterator<Item = &[u8]> {
        self.beginnings.iter().map(Vec::as_slice)
    }

    /// Whether one of them is in `bytes`.
    pub(super) fn is_in(&self, bytes: &[u8]) -> bool {
        !self.rests.is_empty() && self.automaton.is_match(bytes)
    }

    /// Calls `found` with where they are. Places of the same one do not overlap.
    pub(super) fn find(&self, bytes: &[u8], mut found: impl FnMut(Range<usize>)) {
        let mut ends = vec![0; self.rests.len()];
        for place in self.automaton.find_overlapping_iter(bytes) {
            let index = place.pattern().as_usize();
            let (Some(rest), Some(end)) = (self.rests.get(index), ends.get_mut(index)) else { continue };
            if place.start() >= *end {
                let behind = bytes.get(place.end()..).unwrap_or_default();
                let length = rest.iter().zip(behind).take_while(|(one, other)| one == other).count();
                *end = place.end() + length;
                found(place.start()..*end);
            }
        }
    }
}

/// The beginning that is looked for, and the rest.
fn beginning(form: &[u8]) -> (&[u8], &[u8]) {
    form.split_at(form.len().min(BEGINNING))
}

/// At most so many units of `text`.
fn utf16(text: &str, units: usize, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().take(units).flat_map(bytes).collect()
}

/// Whether a byte is ASCII text, also in UTF-16.
fn is_text(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\r' | b'\n' | b'\t' | 0)
}

fn longest_text(bytes: &[u8]) -> usize {
    bytes.split(|byte| !is_text(*byte)).map(<[u8]>::len).max().unwrap_or_default()
}
