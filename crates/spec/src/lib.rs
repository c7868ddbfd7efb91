//! The cloudspec spec language: types, reading with diagnostics, checks and lowering.
