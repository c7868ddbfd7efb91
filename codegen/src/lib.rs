//! Importers and the code generator of cloudspec.
