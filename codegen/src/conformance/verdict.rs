//! What became of one documented response, and how it is read for that.

use cloudspec_wire::{Decode, Mismatch, Operation};

/// What became of one documented response.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Written back, it says the same.
    Lossless,
    /// It says the same, but a value contradicts its type and was kept aside.
    Kept(Contradiction),
    /// Written back, it says something else.
    Lossy(Contradiction),
    /// The decoder did not take it.
    Refused(String),
    /// It is not well-formed.
    Malformed(String),
}

/// Two values that should be one.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    /// Path of wire names to the place.
    pub path: String,
    /// What the response says, or what its type wants.
    pub expected: String,
    /// What came out, or what the response has.
    pub found: String,
}

/// Options to read a response of `operation`.
pub(super) fn options(operation: &Operation, mismatch: Mismatch) -> Decode {
    Decode { body: operation.body, mismatch, ..Decode::default() }
}
