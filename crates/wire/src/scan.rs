//! Searches and compares bytes, eight at a time.

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
    let (chunks, rest) = bytes.get(at..).unwrap_or_default().as_chunks::<8>();
    for chunk in chunks {
        let found = marks(u64::from_le_bytes(*chunk));
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    // The other seven bytes repeat this one, so the first mark is for it or there is none.
    at + rest.iter().take_while(|byte| marks(ONES * u64::from(**byte)) == 0).count()
}

/// The first and the last bytes of a text, as many as fit: all of them when it has at most 16.
#[inline]
pub(crate) fn ends(bytes: &[u8]) -> (u64, u64) {
    let word = |chunk: &[u8; 8]| u64::from_le_bytes(*chunk);
    let half = |chunk: &[u8; 4]| u64::from(u32::from_le_bytes(*chunk));
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return (word(first), word(last));
    }
    match (bytes.first_chunk(), bytes.last_chunk(), bytes) {
        (Some(first), Some(last), _) => (half(first), half(last)),
        (_, _, [a, b, c]) => (u64::from(*a) << 8 | u64::from(*b), u64::from(*c)),
        (_, _, [a, b]) => (u64::from(*a), u64::from(*b)),
        (_, _, [a]) => (u64::from(*a), 0),
        _ => (0, 0),
    }
}

/// Whether two names are the same. Most are short enough to be compared without a call.
#[inline]
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && ends(left) == ends(right) && (left.len() <= 16 || left == right)
}

#[cfg(test)]
mod tests {
    use super::{ends, equal, find, same};

    #[test]
    fn bytes_are_found_wherever_they_are() {
        for length in 0..40 {
            for at in 0..=length {
                let mut bytes = vec![b'a'; length];
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = b'"';
                }
                assert_eq!(find(&bytes, 0, |word| equal(word, b'"')), at);
            }
        }
        assert_eq!(find(b"\"\"", 5, |word| equal(word, b'"')), 5);
    }

    #[test]
    fn names_are_the_same_when_every_byte_is() {
        let name = b"abcdefghijklmnopqrstuvw";
        for length in 0..name.len() {
            let left = &name[..length];
            let copy = left.to_vec();
            assert!(same(left, &copy) && !same(left, &name[..length + 1]));
            for at in 0..length {
                let mut right = left.to_vec();
                right[at] = b'-';
                assert!(!same(left, &right), "{length} {at}");
                assert!(length > 16 || ends(left) != ends(&right));
            }
        }
    }
}
