//! Idempotency tokens: a call that is repeated with its token gets the response of the first call.

use cloudspec_alibaba::sign::acs3;
use cloudspec_wire::Value;
use serde::{Deserialize, Serialize};

use crate::call::Call;
use crate::millis::Millis;
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
    pub(crate) fn new(number: u64, call: &Call<'_>, output: &Value) -> Remembered {
        Remembered { number, time: call.now, digest: digest(call.input.0), output: output.clone() }
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

/// Looks up the token of `call`.
pub(crate) fn look_up(known: &Table<Remembered>, call: &Call<'_>) -> Known {
    let remembered = key(call).and_then(|key| known.get(&key));
    match remembered {
        Some(first) if call.now.saturating_sub(first.time) > KEPT => Known::Nothing,
        Some(first) if first.digest == digest(call.input.0) => Known::Output(first.output.clone()),
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
pub(crate) fn key(call: &Call<'_>) -> Option<String> {
    let operation = call.target.operation;
    let token = call.input.text(operation.idempotency_token?)?;
    (!token.is_empty()).then(|| format!("{}/{}/{token}", call.target.service_name, operation.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_are_forgotten_first_also_while_the_clock_stands_still() {
        let mut known = Table::default();
        for number in 0..=CAPACITY as u64 {
            let call = Remembered { number, time: 7, digest: String::new(), output: Value::Null };
            remember(&mut known, format!("{:05}", CAPACITY as u64 - number), call);
        }
        assert_eq!(known.len(), CAPACITY - CAPACITY / 10 + 1);
        assert_eq!(known.values().map(|call| call.number).min(), Some(CAPACITY as u64 / 10));
    }
}
