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
    time: Millis,
    /// Digest of the input, which may hold secrets.
    digest: String,
    output: Value,
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

/// Remembers the output of a call that has a token.
pub(crate) fn remember(
    known: &mut Table<Remembered>,
    operation: &Operation,
    input: &Value,
    output: &Value,
    now: Millis,
) {
    let Some(key) = key(operation, input) else { return };
    if known.len() >= CAPACITY {
        forget_oldest(known);
    }
    known.insert(key, Remembered { time: now, digest: digest(input), output: output.clone() });
}

/// Makes room for a tenth of the capacity at once, so that the next calls need not do it again.
fn forget_oldest(known: &mut Table<Remembered>) {
    let mut times: Vec<Millis> = known.values().map(|call| call.time).collect();
    times.sort_unstable();
    let Some(limit) = times.get(CAPACITY / 10).copied() else { return };
    known.retain(|call| call.time > limit);
}

fn digest(input: &Value) -> String {
    acs3::payload_hash(input.to_string().as_bytes())
}

fn key(operation: &Operation, input: &Value) -> Option<String> {
    let token = input.get(operation.idempotency_token?)?.as_str()?;
    (!token.is_empty()).then(|| format!("{}/{token}", operation.name))
}
