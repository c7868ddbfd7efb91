//! Importers and the code generator of cloudspec.

pub mod choose;
pub mod conformance;
pub mod counted;
pub mod diff;
pub mod embed;
pub mod emit;

pub mod first_call;
pub mod generate;
pub mod import;
pub mod output;
pub mod parallel;
mod used_shapes;
