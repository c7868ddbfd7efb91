// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01; do not edit.
//! Writing notes.

pub mod create_note; pub use create_note::{CreateNoteRequest, CreateNoteResponse};
