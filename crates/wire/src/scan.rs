//! Looking for bytes eight at a time.

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);

/// Marks the bytes of `word` that are `byte`. Exact up to the first one, which is all that is looked at.
#[inline]
pub(crate) const fn equal(word: u64, byte: u8) -> u64 {
    let word = word ^ (ONES * byte as u64);
    word.wrapping_sub(ONES) & !word & HIGH
}

/// Marks the bytes of `word` that are less than `byte`, which is at most 128. Exact up to the first one.
#[inline]
pub(crate) const fn less(word: u64, byte: u8) -> u64 {
    word.wrapping_sub(ONES * byte as u64) & !word & HIGH
}

/// Offset of the first byte from `at` on that `marks` marks, or the end of `bytes`.
#[inline]
pub(crate) fn find(bytes: &[u8], mut at: usize, marks: impl Fn(u64) -> u64) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let found = marks(u64::from_le_bytes(*chunk));
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(byte) = bytes.get(at) {
        // The other seven bytes repeat this one, so the first mark is for it or there is none.
        if marks(ONES * u64::from(*byte)) != 0 {
            return at;
        }
        at += 1;
    }
    at
}
