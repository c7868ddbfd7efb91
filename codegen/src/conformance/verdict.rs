//! The verdict on one documented response, and the options with which it is read.

use cloudspec_wire::{Decode, Mismatch, Operation};

/// The verdict on one documented response.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// It has the same meaning when written back.
    Lossless,
    /// It has the same meaning, but a value contradicts its type and was kept aside.
    Kept(Contradiction),
    /// It has another meaning when written back.
    Lossy(Contradiction),
    /// The decoder refused it.
    Refused(String),
    /// It is not well-formed.
    Malformed(String),
}

/// Two values that should be one.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    /// Path of wire names to the place.
    pub path: String,
    /// The value in the response, or the type that was expected.
    pub expected: String,
    /// The value written back, or the value in the response.
    pub found: String,
}

/// Options to read a response of `operation`.
pub(super) fn options(operation: &Operation, mismatch: Mismatch) -> Decode {
    Decode { body: operation.body, mismatch, ..Decode::default() }
}
