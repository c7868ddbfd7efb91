//! The secrets that are looked for, as they are and decoded.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use memchr::memmem;

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
    pub(super) fn of(secrets: &[&str], longest: usize) -> Needles {
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
        Needles {
            shortest: beginnings().map(<[u8]>::len).min().unwrap_or(SHORTEST),
            plainest: beginnings().map(longest_text).min().unwrap_or_default(),
            all: Set::of(&all),
            tight: Set::of(&tight),
        }
    }

    /// Whether one of them may be in `bytes`, encoded or not: encoding makes texts longer. `false` is certain, and what was no text
    /// in letters is rarely a long text once it is decoded.
    pub(super) fn may_be_in(&self, bytes: &[u8]) -> bool {
        next_run(bytes, 0, self.plainest, is_text).is_some()
    }
}

/// Bytes that are looked for at the same time.
pub(super) struct Set {
    /// What is looked for.
    beginnings: Vec<Vec<u8>>,
    /// What may follow the beginning of each, and belongs to it.
    rests: Vec<Vec<u8>>,
    /// Looks for all at once, in long texts: making it costs more than to look for a few in a message.
    automaton: OnceLock<Option<AhoCorasick>>,
}

/// Up to so many bytes, times what is looked for, each is looked for by itself.
const FEW: usize = 64 << 10;

impl Set {
    fn of(forms: &BTreeSet<Vec<u8>>) -> Set {
        // What decodes to almost nothing would be found everywhere.
        let forms = forms.iter().filter(|form| form.len() >= SHORTEST).map(|form| beginning(form));
        let (beginnings, rests) = forms.map(|(beginning, rest)| (beginning.to_vec(), rest.to_vec())).unzip();
        Set { beginnings, rests, automaton: OnceLock::new() }
    }

    pub(super) fn beginnings(&self) -> impl Iterator<Item = &[u8]> {
        self.beginnings.iter().map(Vec::as_slice)
    }

    /// The automaton where it is worth while; there is none of millions of secrets.
    fn automaton(&self, bytes: &[u8]) -> Option<&AhoCorasick> {
        let make = || {
            let all =
                AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).build(&self.beginnings);
            all.ok()
        };
        match bytes.len().saturating_mul(self.beginnings.len()) > FEW {
            true => self.automaton.get_or_init(make).as_ref(),
            false => None,
        }
    }

    /// Whether one of them is in `bytes`.
    pub(super) fn is_in(&self, bytes: &[u8]) -> bool {
        match self.automaton(bytes) {
            Some(automaton) => automaton.is_match(bytes),
            None => self.beginnings().any(|beginning| memmem::find(bytes, beginning).is_some()),
        }
    }

    /// Calls `found` with where they are. Places of the same one do not overlap.
    pub(super) fn find(&self, bytes: &[u8], mut found: impl FnMut(Range<usize>)) {
        let Some(automaton) = self.automaton(bytes) else {
            for (index, beginning) in self.beginnings().enumerate() {
                let mut at = 0;
                while let Some(distance) = memmem::find(bytes.get(at..).unwrap_or_default(), beginning) {
                    let start = at + distance;
                    at = self.end(index, bytes, start + beginning.len());
                    found(start..at);
                }
            }
            return;
        };
        let mut ends = vec![0; self.rests.len()];
        for place in automaton.find_overlapping_iter(bytes) {
            let index = place.pattern().as_usize();
            let Some(end) = ends.get_mut(index).filter(|end| place.start() >= **end) else { continue };
            *end = self.end(index, bytes, place.end());
            found(place.start()..*end);
        }
    }

    /// Where the one ends whose beginning ends at `at`.
    fn end(&self, index: usize, bytes: &[u8], at: usize) -> usize {
        let rest = self.rests.get(index).map_or(&[][..], Vec::as_slice);
        let behind = bytes.get(at..).unwrap_or_default();
        at + rest.iter().zip(behind).take_while(|(one, other)| one == other).count()
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
