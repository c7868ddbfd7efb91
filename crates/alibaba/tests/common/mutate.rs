//! Mutations of good files, the same ones in every run.
#![allow(clippy::unwrap_used, dead_code, reason = "for tests, each of which uses a part of it")]

use std::time::{Duration, Instant};

pub struct Mutations {
    seeds: Vec<Vec<Vec<u8>>>,
    state: u64,
}

impl Mutations {
    /// Of two kinds of files.
    pub fn new(first: &[&str], second: &[&str]) -> Mutations {
        let bytes = |seeds: &[&str]| seeds.iter().map(|seed| seed.as_bytes().to_vec()).collect();
        Mutations { seeds: vec![bytes(first), bytes(second)], state: 0x9e37_79b9_7f4a_7c15 }
    }

    /// A mutated file of a kind.
    pub fn next(&mut self, kind: usize) -> Vec<u8> {
        let seed = self.below(self.seeds[kind].len());
        let mut text = self.seeds[kind][seed].clone();
        for _ in 0..1 + self.below(6) {
            let at = self.below(text.len().max(1));
            let until = (at + self.below(24)).min(text.len());
            match self.below(6) {
                0 => text.truncate(at),
                1 => drop(text.drain(at.min(until)..until)),
                2 => text.insert(at.min(text.len()), self.random() as u8),
                3 => {
                    let piece = text[at.min(until)..until].to_vec();
                    let to = self.below(text.len().max(1)).min(text.len());
                    text.splice(to..to, piece);
                }
                4 => {
                    let odd: [&[u8]; 8] =
                        [b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b"{[", b"]\n[", b"=", b"1e999", b"\\ud800"];
                    let piece = odd[self.below(odd.len())].to_vec();
                    text.splice(at.min(text.len())..at.min(text.len()), piece);
                }
                _ => {
                    if let Some(byte) = text.get_mut(at) {
                        *byte = byte.wrapping_add(1 + self.state as u8 % 7);
                    }
                }
            }
        }
        text
    }

    fn random(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state
    }

    fn below(&mut self, end: usize) -> usize {
        (self.random() % end as u64) as usize
    }
}

/// Runs `body` again and again, each time within ten seconds, and counts.
pub async fn for_a_while(mut body: impl AsyncFnMut()) -> u64 {
    let seconds = std::env::var("PROFILE_FILES_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut runs = 0;
    while Instant::now() < end {
        tokio::time::timeout(Duration::from_secs(10), body()).await.expect("a source hangs");
        runs += 1;
    }
    runs
}
