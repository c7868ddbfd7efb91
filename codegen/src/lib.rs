//! Importers and the code generator of cloudspec.

pub mod conformance;
pub mod diff;
pub mod emit;
pub mod generate;
pub mod import;
pub mod output;
