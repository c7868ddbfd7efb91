//! Random numbers and UUIDs out of the standard library: keyed hashes of a counter.
//!
//! The key of a `RandomState` comes from the operating system. The process id is hashed as well, so that a
//! forked child does not repeat the texts of its parent.

use std::hash::{BuildHasher, RandomState};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

static KEY: OnceLock<RandomState> = OnceLock::new();
static COUNTER: AtomicU64 = AtomicU64::new(0);

/// 64 random bits.
fn bits() -> u64 {
    let count = COUNTER.fetch_add(1, Ordering::Relaxed);
    KEY.get_or_init(RandomState::new).hash_one((std::process::id(), count))
}

/// A random number from 0 up to, but without, 1.
pub(crate) fn fraction() -> f64 {
    // 53 bits are what an f64 holds exactly.
    (bits() >> 11) as f64 / (1_u64 << 53) as f64
}

/// A UUID of version 4 as text, lower case.
pub(crate) fn uuid() -> String {
    let (high, low) = (bits(), bits());
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0x0fff,
        0x8000 | ((low >> 48) & 0x3fff),
        low & 0xffff_ffff_ffff,
    )
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
        assert_ne!(text, uuid());
    }

    #[test]
    fn fraction_stays_below_one() {
        assert!((0..1000).map(|_| fraction()).all(|number| (0.0..1.0).contains(&number)));
    }
}
