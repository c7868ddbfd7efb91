//! Authentication: the accepted keys and tokens, the time window of signatures, and the nonces already used.

pub(crate) mod alibaba;
pub(crate) mod issued;
pub(crate) mod zenlayer;

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use cloudspec_runtime::Credentials;

/// How many nonces are remembered. At 250 requests a second that is the whole window of 15 minutes; above, a nonce
/// is forgotten earlier instead of memory growing with the load.
///
/// A hash set whose free places are used up cleans up after removed entries when it is at most half full; else it doubles.
/// So the number is at most half of what 2^19 places take, 229,376, and the queue fits in 2^18.
const NONCES: usize = 250 * 15 * 60;

/// The keys and tokens that callers may use.
#[derive(Debug, Default)]
pub(crate) struct Keys(RwLock<Registered>);

#[derive(Debug, Default)]
struct Registered {
    keys: HashMap<String, Credentials>,
    tokens: HashSet<String>,
}

impl Keys {
    /// Accepts these credentials from now on.
    pub(crate) fn add(&self, credentials: Credentials) {
        let mut registered = self.0.write().unwrap_or_else(PoisonError::into_inner);
        match &credentials.bearer_token {
            Some(token) => {
                registered.tokens.insert(token.expose().to_owned());
            }
            None => {
                registered.keys.insert(credentials.access_key_id.clone(), credentials);
            }
        }
    }

    fn get(&self, id: &str) -> Option<Credentials> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).keys.get(id).cloned()
    }

    fn has_token(&self, token: &str) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).tokens.contains(token)
    }
}

/// The nonces that were used recently, as 64-bit hashes keyed by a random key of this process.
#[derive(Debug, Default)]
pub(crate) struct Nonces(Mutex<Used>);

#[derive(Debug, Default)]
struct Used {
    hasher: RandomState,
    known: HashSet<u64>,
    order: VecDeque<u64>,
}

impl Nonces {
    /// Whether `nonce` is new for this key. It counts as used afterwards.
    fn use_up(&self, key: &str, nonce: &str) -> bool {
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fingerprint = used.hasher.hash_one((key, nonce));
        used.remember(fingerprint, NONCES)
    }

    pub(crate) fn clear(&self) {
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        used.known.clear();
        used.order.clear();
    }
}

impl Used {
    /// Whether `fingerprint` is new. Beyond `limit` the oldest is forgotten.
    fn remember(&mut self, fingerprint: u64, limit: usize) -> bool {
        if !self.known.insert(fingerprint) {
            return false;
        }
        self.order.push_back(fingerprint);
        if self.order.len() > limit {
            let oldest = self.order.pop_front();
            oldest.map(|oldest| self.known.remove(&oldest));
        }
        true
    }
}

/// What a gateway needs to authenticate a request.
pub(crate) struct Guard<'a> {
    pub(crate) keys: &'a Keys,
    pub(crate) nonces: &'a Nonces,
    /// The keys that the emulated cloud issued itself.
    pub(crate) issued: &'a dyn Fn(&str) -> Option<Credentials>,
    /// The time of the gateway's clock, which may be skewed on purpose.
    pub(crate) now: SystemTime,
}

impl Guard<'_> {
    /// Whether `time` is at most `window` away from now.
    fn is_within(&self, time: SystemTime, window: Duration) -> bool {
        let apart = self.now.duration_since(time).unwrap_or_else(|early| early.duration());
        apart <= window
    }
}

/// Compares in constant time, so that the duration does not reveal where two values differ.
fn same(expected: &str, given: &str) -> bool {
    expected.len() == given.len()
        && expected.bytes().zip(given.bytes()).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_new_once_for_each_key() {
        let nonces = Nonces::default();
        assert!(nonces.use_up("a", "1"));
        assert!(!nonces.use_up("a", "1"));
        assert!(nonces.use_up("b", "1"));
    }

    #[test]
    fn memory_for_nonces_is_bounded() {
        let nonces = Nonces::default();
        for nonce in 0..NONCES + 10 {
            nonces.use_up("a", &nonce.to_string());
        }
        assert_eq!(nonces.0.lock().unwrap().known.len(), NONCES);
        assert!(nonces.use_up("a", "0"), "the oldest is forgotten first");
    }

    #[test]
    fn tables_of_nonces_stop_growing() {
        // All sizes divided by 256, so that a hundred times as many nonces are quick.
        let limit = NONCES / 256;
        let mut used = Used::default();
        let (mut known, mut order) = (0, 0);
        for nonce in 0..100 * limit as u64 {
            assert!(used.remember(used.hasher.hash_one(nonce), limit));
            // What the set can still take depends on what was removed; the most that it could ever take is its size.
            (known, order) = (used.known.capacity().max(known), used.order.capacity().max(order));
        }
        assert!(known <= (1 << 19) / 256 * 7 / 8, "the set has room for {known}");
        assert!(order <= (1 << 18) / 256, "the queue has room for {order}");
    }
}
