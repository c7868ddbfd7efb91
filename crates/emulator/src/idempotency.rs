//! Idempotency tokens: a call that is repeated with its token gets the response of the first call.

use cloudspec_alibaba::sign::acs3;
use cloudspec_wire::{Operation, Value};
use serde::{Deserialize, Serialize};

use crate::clock::Millis;
use crate::store::Table;

/// How long a token is remembered, in milliseconds.
const KEPT: Millis = 24 * 3_600_000;

/// How many tokens are remembered.
const CAPACITY: usize = 10_000;

/// A call that carried a token.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Remembered {
    /// The calls are numbered in the order in which they came.
    #[serde(default)]
    number: u64,
    time: Millis,
    /// Digest of the input, which may hold secrets.
    digest: String,
    output: Value,
}

impl Remembered {
    pub(crate) fn new(number: u64, input: &Value, output: &Value, now: Millis) -> Remembered {
        Remembered { number, time: now, digest: digest(input), output: output.clone() }
    }
}

/// What is known about the token of a call.
pub(crate) enum Known {
    /// The call has no token, or a new one.
    Nothing,
    /// The same call was performed before.
    Output(Value),
    /// A call with other inputs had this token.
    Mismatch,
}

/// Looks up the token in `input`.
pub(crate) fn look_up(known: &Table<Remembered>, operation: &Operation, input: &Value, now: Millis) -> Known {
    let remembered = key(operation, input).and_then(|key| known.get(&key));
    match remembered {
        Some(call) if now.saturating_sub(call.time) > KEPT => Known::Nothing,
        Some(call) if call.digest == digest(input) => Known::Output(call.output.clone()),
        Some(_) => Known::Mismatch,
        None => Known::Nothing,
    }
}

/// Remembers a call under its key.
pub(crate) fn remember(known: &mut Table<Remembered>, key: String, call: Remembered) {
    if known.len() >= CAPACITY {
        forget_oldest(known);
    }
    known.insert(key, call);
}

/// Makes room for a tenth of the capacity at once, so that the next calls need not do it again. The clock may stand still, so the
/// calls are told apart by their numbers.
fn forget_oldest(known: &mut Table<Remembered>) {
    let mut numbers: Vec<u64> = known.values().map(|call| call.number).collect();
    numbers.sort_unstable();
    let Some(limit) = numbers.get(CAPACITY / 10).copied() else { return };
    known.retain(|call| call.number >= limit);
}

fn digest(input: &Value) -> String {
    acs3::payload_hash(input.to_string().as_bytes())
}

/// The key under which a call is remembered that has a token.
pub(crate) fn key(operation: &Operation, input: &Value) -> Option<String> {
    let token = input.get(operation.idempotency_token?)?.as_str()?;
    (!token.is_empty()).then(|| format!("{}/{token}", operation.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_are_forgotten_first_also_while_the_clock_stands_still() {
        let mut known = Table::default();
        for number in 0..=CAPACITY as u64 {
            let call = Remembered::new(number, &Value::Null, &Value::Null, 7);
            remember(&mut known, format!("{:05}", CAPACITY as u64 - number), call);
        }
        assert_eq!(known.len(), CAPACITY - CAPACITY / 10 + 1);
        assert_eq!(known.values().map(|call| call.number).min(), Some(CAPACITY as u64 / 10));
    }
}
