//! Looks for secrets in a text, in what it means once it is decoded, and in texts that stand in it in Base64 or hexadecimal
//! digits or in lists of numbers, in the same way.

use std::ops::Range;

use super::alphabet::{ALPHABETS, Alphabet};
use super::decode::Bare;
use super::listed::any_listed;
use super::needles::Needles;

/// Whether a secret is in `text`, in letters up to `codings` times. This costs less than to find the places.
pub(super) fn are_in(text: &[u8], needles: &Needles, codings: usize) -> bool {
    if needles.all.is_in(text) {
        return true;
    }
    let bare = Bare::<()>::of(text);
    if codings > 0 && any_coded(&bare.bytes, needles, |_, decoded| are_in(decoded, needles, codings - 1)) {
        return true;
    }
    if codings > 0
        && any_listed(&bare.bytes, needles.shortest, |listed| are_in(&listed.bytes, needles, codings - 1))
    {
        return true;
    }
    let is_changed = bare.bytes.len() < text.len();
    is_changed && needles.all.is_in(&bare.bytes) || needles.tight.is_in(&bare.tight().bytes)
}

/// Calls `found` with the places of secrets in `text`, and whether they are written in letters.
pub(super) fn find(
    text: &[u8],
    needles: &Needles,
    codings: usize,
    found: &mut dyn FnMut(Range<usize>, bool),
) {
    needles.all.find(text, |range| found(range, false));
    let bare = Bare::<Vec<Range<usize>>>::of(text);
    if codings > 0 {
        any_coded(&bare.bytes, needles, |coded, decoded| {
            if are_in(decoded, needles, codings - 1) {
                find(decoded, needles, codings - 1, &mut |range, _| {
                    found(bare.place(coded.letters(range)), true);
                });
            }
            false
        });
    }
    if codings > 0 {
        any_listed(&bare.bytes, needles.shortest, |listed| {
            if are_in(&listed.bytes, needles, codings - 1) {
                find(&listed.bytes, needles, codings - 1, &mut |range, _| {
                    found(bare.place(listed.place(range)), true);
                });
            }
            false
        });
    }
    needles.all.find(&bare.bytes, |range| found(bare.place(range), false));
    let tight = bare.tight();
    needles.tight.find(&tight.bytes, |range| found(tight.place(range), false));
}

/// A text in letters of an alphabet.
struct Coded {
    alphabet: &'static Alphabet,
    run: Range<usize>,
}

impl Coded {
    /// The letters that mean the decoded bytes in `range`.
    fn letters(&self, range: Range<usize>) -> Range<usize> {
        let letters = self.alphabet.letters(range);
        self.run.start + letters.start..(self.run.start + letters.end).min(self.run.end)
    }
}

/// Calls `is_it` with whatever in `bytes` may be a text in letters that holds a secret, and with its meaning, until it
/// returns that this is it.
fn any_coded(bytes: &[u8], needles: &Needles, mut is_it: impl FnMut(&Coded, &[u8]) -> bool) -> bool {
    let mut decoded = Vec::new();
    for alphabet in &ALPHABETS {
        let fewest = needles.shortest * 8 / alphabet.bits;
        let mut at = 0;
        while let Some(run) = alphabet.next_run(bytes, at, fewest) {
            at = run.end;
            // It is not known where in the run the text begins.
            for first in run.start..run.start + alphabet.group {
                let coded = Coded { alphabet, run: first..run.end };
                decoded.clear();
                alphabet.decode(bytes.get(coded.run.clone()).unwrap_or_default(), &mut decoded);
                if needles.may_be_in(&decoded) && is_it(&coded, &decoded) {
                    return true;
                }
            }
        }
    }
    false
}
