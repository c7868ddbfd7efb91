//! Chains of calls as the files `tests/chains*.json` have them.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloudspec_wire::{Timestamp, Value};
use serde::Deserialize;
use serde_json::json;

/// The chains of a file.
#[derive(Deserialize)]
pub struct Vectors {
    /// What is there at the beginning of each chain, as a seed.
    pub seed: Value,
    pub chains: Vec<Chain>,
}

#[derive(Deserialize)]
pub struct Chain {
    /// What holds.
    pub fact: String,
    pub calls: Vec<Step>,
}

/// A call. `{name}` in its input stands for what an earlier step saved. The clock moves on before each of them, unless it is `at_once`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub operation: String,
    #[serde(default)]
    input: Value,
    /// Whether it comes right after the step before, without time between them.
    #[serde(default)]
    pub at_once: bool,
    /// Values of the response by their JSON pointer; `null` for none. The status is 200 unless `code` says which error.
    #[serde(default)]
    shows: BTreeMap<String, Value>,
    #[serde(default)]
    pub code: Option<String>,
    /// Names for values of the response, by JSON pointer.
    #[serde(default)]
    saves: BTreeMap<String, String>,
}

/// What the steps of a chain saved, by name.
pub struct Saved(BTreeMap<String, Value>);

impl Saved {
    /// Times that steps may name: the last full hour as `{h1}`, the one before as `{h0}`, and ten days before as `{d0}`.
    pub fn new(now: SystemTime) -> Saved {
        const HOUR: u64 = 3600;
        let now = now.duration_since(UNIX_EPOCH).unwrap().as_secs() / HOUR * HOUR;
        let time = |seconds| json!(Timestamp::from(UNIX_EPOCH + Duration::from_secs(seconds)).to_string());
        let times = [("h1", now), ("h0", now - HOUR), ("d0", now - 240 * HOUR)];
        Saved(times.into_iter().map(|(name, seconds)| (name.to_owned(), time(seconds))).collect())
    }

    /// The value with what was saved instead of `{name}`.
    fn filled(&self, value: &Value) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) => match text.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) => self.0.get(name).cloned().ok_or_else(|| format!("nothing saved as {name}"))?,
                None => value.clone(),
            },
            Value::Array(items) => items.iter().map(|item| self.filled(item)).collect::<Result<_, _>>()?,
            Value::Object(members) => {
                let members = members.iter().map(|(name, value)| Ok((name.clone(), self.filled(value)?)));
                Value::Object(members.collect::<Result<_, String>>()?)
            }
            other => other.clone(),
        })
    }
}

impl Step {
    /// The input of the call.
    pub fn input(&self, saved: &Saved) -> Result<Value, String> {
        match saved.filled(&self.input)? {
            Value::Null => Ok(json!({})),
            input => Ok(input),
        }
    }

    /// Checks what the response shows, and saves what later steps name.
    pub fn check(&self, body: &Value, saved: &mut Saved) -> Result<(), String> {
        for (pointer, expected) in &self.shows {
            let expected = saved.filled(expected)?;
            let found = body.pointer(pointer).cloned().unwrap_or_default();
            if found != expected {
                return Err(format!("{pointer}: expected {expected}, found {found} in {body}"));
            }
        }
        for (name, pointer) in &self.saves {
            let value = body.pointer(pointer).cloned().ok_or_else(|| format!("no {pointer} in {body}"))?;
            saved.0.insert(name.clone(), value);
        }
        Ok(())
    }
}
