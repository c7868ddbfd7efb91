//! Tests and examples over the generated crates, as an application sees them.
//!
//! - `tests/documented.rs`: every documented request and answer of the committed specs, shown as it is on the wire.
//! - `tests/wire_cases.rs`: requests and answers of the providers' own SDKs, where a folder of them is at hand.
//! - `tests/examples.rs`: the programs in `examples/` run and print what they should.
//!
//! The code in the README is compiled with the documentation of this crate.

pub mod compare;

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;
