//! Nonces and idempotency tokens: unique strings.

use std::fmt;
use std::sync::Arc;

/// Generates unique strings.
#[derive(Clone)]
pub(crate) struct Nonces(Arc<dyn Fn() -> String + Send + Sync>);

impl Nonces {
    pub(crate) fn new(next: impl Fn() -> String + Send + Sync + 'static) -> Nonces {
        Nonces(Arc::new(next))
    }

    pub(crate) fn next(&self) -> String {
        (self.0)()
    }
}

impl Default for Nonces {
    fn default() -> Self {
        Nonces(Arc::new(uuid))
    }
}

impl fmt::Debug for Nonces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Nonces")
    }
}

/// A UUID of version 4 as text, lower case.
fn uuid() -> String {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    let mut bytes = [0; 16];
    if getrandom::fill(&mut bytes).is_err() {
        // Early at boot some systems have no randomness yet. A token only has to differ from others.
        fastrand::fill(&mut bytes);
    }
    let marked = u128::from_be_bytes(bytes) & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let mut text = [b'-'; 36];
    let places = text.iter_mut().enumerate().filter(|(at, _)| !matches!(at, 8 | 13 | 18 | 23));
    for (digit, (_, place)) in places.enumerate() {
        *place = DIGITS[(marked >> (124 - 4 * digit) & 0xf) as usize];
    }
    str::from_utf8(&text).unwrap_or_default().to_owned()
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
}
