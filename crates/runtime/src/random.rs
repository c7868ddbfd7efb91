//! Random numbers and UUIDs out of the standard library: keyed hashes of a counter.
//!
//! The key of a `RandomState` comes from the operating system. The time is hashed as well, so that a forked
//! child does not repeat the texts of its parent.

use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

static KEY: OnceLock<RandomState> = OnceLock::new();
static COUNTER: AtomicU64 = AtomicU64::new(0);

/// What never was before and will not be again.
fn seed() -> impl Hash + Copy {
    (SystemTime::now(), COUNTER.fetch_add(1, Ordering::Relaxed))
}

/// 64 random bits out of a seed.
fn bits(seed: impl Hash) -> u64 {
    KEY.get_or_init(RandomState::new).hash_one(seed)
}

/// A random number from 0 up to, but without, 1.
pub(crate) fn fraction() -> f64 {
    // 53 bits are what an f64 holds exactly.
    (bits(seed()) >> 11) as f64 / (1_u64 << 53) as f64
}

/// A UUID of version 4 as text, lower case.
pub(crate) fn uuid() -> String {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    let seed = seed();
    let random = (u128::from(bits((seed, 0_u8))) << 64) | u128::from(bits((seed, 1_u8)));
    let marked = random & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let mut text = String::with_capacity(36);
    for (index, byte) in marked.to_be_bytes().into_iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 0xf)]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuid_has_version_and_variant() {
        let text = uuid();
        assert_eq!(text.len(), 36);
        assert_eq!(text.as_bytes()[14], b'4');
        assert!(matches!(text.as_bytes()[19], b'8' | b'9' | b'a' | b'b'));
        assert_eq!(text.match_indices('-').map(|(at, _)| at).collect::<Vec<_>>(), [8, 13, 18, 23]);
        assert_ne!(text, uuid());
    }

    #[test]
    fn fraction_stays_below_one() {
        assert!((0..1000).map(|_| fraction()).all(|number| (0.0..1.0).contains(&number)));
    }
}
