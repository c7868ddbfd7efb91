//! What is left of a secret where a text was cut: an excerpt may end in the middle of one, with dots behind it.

use std::ops::Range;

use memchr::memmem;

use super::alphabet::{ALPHABETS, Alphabet};
use super::decode::{Bare, LONGEST_UNIT};
use super::needles::{BEGINNING, SHORTEST, Set};

/// What stands where a text was cut.
const MARKS: [&[u8]; 2] = [b"...", "…".as_bytes()];

/// Letters that may hold what is looked for: more of it is found without a mark.
const LETTERS: usize = 2 * BEGINNING + 2;

/// Calls `found` with the places of beginnings of secrets before marks, and whether they are written in letters.
pub(super) fn find(text: &[u8], set: &Set, found: &mut dyn FnMut(Range<usize>, bool)) {
    if !MARKS.iter().any(|mark| memmem::find(text, mark).is_some()) {
        return;
    }
    let bare = Bare::<Vec<Range<usize>>>::of(text);
    for end in MARKS.iter().flat_map(|mark| memmem::find_iter(&bare.bytes, mark)) {
        let before = bare.bytes.get(..end).unwrap_or_default();
        // The last character may be half encoded.
        let unit = before.iter().rev().take(LONGEST_UNIT).position(|byte| b"%\\&".contains(byte));
        for open in [Some(0), unit.map(|distance| distance + 1)].into_iter().flatten() {
            let whole = before.get(..end - open).unwrap_or_default();
            if let Some(length) = set.begun_at_end(whole) {
                found(bare.place(end - open - length..end), false);
            }
        }
        for alphabet in &ALPHABETS {
            if let Some(letters) = in_letters(before, alphabet, set) {
                found(bare.place(letters), true);
            }
        }
    }
}

/// The letters at the end of `before` that mean the beginning of a secret.
fn in_letters(before: &[u8], alphabet: &Alphabet, set: &Set) -> Option<Range<usize>> {
    let length = before.iter().rev().take(LETTERS).take_while(|byte| alphabet.is_letter(**byte)).count();
    let run = before.len() - length..before.len();
    let mut decoded = Vec::new();
    // It is not known where in the run the text begins, nor how much of its last group is left.
    (run.start..run.end.min(run.start + alphabet.group)).find_map(|first| {
        decoded.clear();
        alphabet.decode(before.get(first..run.end)?, &mut decoded);
        let length = set.begun_at_end(&decoded)?;
        let letters = alphabet.letters(decoded.len() - length..decoded.len());
        Some(first + letters.start..run.end)
    })
}

impl Set {
    /// How many bytes at the end of `bytes` are the beginning of one of them, and not all of what is looked for anyway.
    fn begun_at_end(&self, bytes: &[u8]) -> Option<usize> {
        let longest = |form: &[u8]| {
            let most = form.len().saturating_sub(1).min(bytes.len());
            (SHORTEST..=most)
                .rev()
                .find(|length| form.get(..*length).is_some_and(|start| bytes.ends_with(start)))
        };
        self.beginnings().filter_map(longest).max()
    }
}
