//! The cloudspec spec language: types, reading with diagnostics, checks and lowering.

#[macro_use]
mod macros;

pub mod catalogue;
pub mod check;
pub mod coverage;
pub mod diagnostics;
pub mod glossary;
pub mod ir;
pub mod json;
pub mod language;
pub mod lower;
pub mod naming;
pub mod node;
pub mod schema;
pub mod spec_type;
pub mod tables;
