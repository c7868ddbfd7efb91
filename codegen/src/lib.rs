//! Importers and the code generator of cloudspec.

pub mod import;
