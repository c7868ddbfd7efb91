// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Statics.

pub mod statics; pub use statics::{StaticsRequest, StaticsResponse};
