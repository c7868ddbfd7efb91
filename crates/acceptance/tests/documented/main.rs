//! Every documented request and response of the committed specs, through the generated crates and the whole line from a
//! request to its response. The snapshots beside this file show what is on the wire.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

#[path = "../committed/mod.rs"]
mod committed;
mod examples;
mod line;
mod published;
mod snapshot;
