// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01; do not edit.
//! Writing notes.
//!
//! - [`create_note`](crate::Client::create_note)

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Creates a note.
    ///
    /// - Request: [`CreateNoteRequest`]. Response: [`CreateNoteResponse`]. Their parts: [`create_note`].
    pub fn create_note(&self, request: CreateNoteRequest) -> Call<CreateNoteResponse> {
        self.core.call(&create_note::OPERATION, request)
    }
}
