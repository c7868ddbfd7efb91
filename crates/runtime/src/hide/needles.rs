//! The secrets that are looked for, as they are and decoded.

use std::collections::BTreeSet;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, BuildError};

use super::alphabet::next_run;
use super::decode::Bare;

/// Shorter values are hidden only where they are all of a value: hiding every `1` would hide everything.
pub(super) const SHORTEST: usize = 4;

/// So many bytes of a long secret show that it stands there, and it is hidden as far as it goes: whoever echoes it may
/// have cut it off.
const BEGINNING: usize = 32;

/// What is looked for, all at the same time.
pub(super) struct Needles {
    automaton: AhoCorasick,
    /// What may follow the beginning of each, and belongs to it.
    rests: Vec<Vec<u8>>,
    /// Bytes of the shortest one.
    pub(super) shortest: usize,
    /// Each has at least so many bytes of ASCII text in a row.
    plainest: usize,
}

impl Needles {
    /// Of secrets of at least [`SHORTEST`] bytes.
    pub(super) fn of(secrets: &[&str]) -> Result<Needles, BuildError> {
        let mut all: BTreeSet<Vec<u8>> = secrets.iter().flat_map(|secret| forms(secret)).collect();
        // What decodes to almost nothing would be found everywhere.
        all.retain(|form| form.len() >= SHORTEST);
        let shortest = all.iter().map(Vec::len).min().unwrap_or(SHORTEST);
        let plainest = all.iter().map(|form| longest_text(form)).min().unwrap_or_default();
        let mut beginnings = all.into_iter().collect::<Vec<_>>();
        let rests = beginnings.iter_mut().map(|form| form.split_off(form.len().min(BEGINNING))).collect();
        let automaton =
            AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).build(beginnings)?;
        Ok(Needles { automaton, rests, shortest, plainest })
    }

    /// Whether one of them may be in `bytes`, encoded or not: encoding makes texts longer. `false` is certain, and what was no text
    /// in letters is rarely a long text once it is decoded.
    pub(super) fn may_be_in(&self, bytes: &[u8]) -> bool {
        next_run(bytes, 0, self.plainest, is_text).is_some()
    }

    /// Whether one of them is in `bytes`.
    pub(super) fn are_in(&self, bytes: &[u8]) -> bool {
        self.automaton.is_match(bytes)
    }

    /// Calls `found` with where they are. Places of the same one do not overlap.
    pub(super) fn find(&self, bytes: &[u8], mut found: impl FnMut(Range<usize>)) {
        let mut ends = vec![0; self.rests.len()];
        for place in self.automaton.find_overlapping_iter(bytes) {
            let (Some(rest), Some(end)) =
                (self.rests.get(place.pattern().as_usize()), ends.get_mut(place.pattern().as_usize()))
            else {
                continue;
            };
            if place.start() >= *end {
                let behind = bytes.get(place.end()..).unwrap_or_default();
                let length = rest.iter().zip(behind).take_while(|(one, other)| one == other).count();
                *end = place.end() + length;
                found(place.start()..*end);
            }
        }
    }
}

/// Whether a byte is ASCII text, also in UTF-16.
fn is_text(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\r' | b'\n' | b'\t' | 0)
}

fn longest_text(bytes: &[u8]) -> usize {
    bytes.split(|byte| !is_text(*byte)).map(<[u8]>::len).max().unwrap_or_default()
}

/// A secret as it is, decoded, and decoded from UTF-16 with its zeros left out.
fn forms(secret: &str) -> [Vec<u8>; 4] {
    let bare = |bytes: &[u8]| Bare::<()>::of(bytes).without_open_end().folded().bytes;
    let utf16 = |bytes: fn(u16) -> [u8; 2]| bare(&secret.encode_utf16().flat_map(bytes).collect::<Vec<u8>>());
    [secret.as_bytes().to_vec(), bare(secret.as_bytes()), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)]
}
