//! The cloudspec spec language: types, reading with diagnostics, checks and lowering.

#[macro_use]
mod macros;

pub mod catalogue;
pub mod check;
pub mod coverage;
pub mod definitions;
pub mod diagnostics;
pub mod explain;
pub mod glossary;
pub mod ir;
pub mod json;
pub mod language;
pub mod location;
pub mod lower;
pub mod naming;
pub mod node;
pub mod regular;
mod render;
pub mod schema;
pub mod spec_type;
pub mod suggestion;
pub mod tables;
mod words;
