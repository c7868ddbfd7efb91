// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01/service.json; do not edit.
//! Waiting for a state.

use cloudspec_runtime::Wait;

use crate::*;

impl Client {
    /// Waits until a note is published.
    #[cfg(feature = "reading")]
    pub fn wait_until_note_published(
        &self,
        note_id: impl Into<String>,
    ) -> Wait<GetNoteResponse> {
        let request = GetNoteRequest::new(note_id);
        self.core
            .wait(
                &cloudspec_alibaba_notes_model::NOTE_PUBLISHED,
                &get_note::OPERATION,
                request,
            )
    }

    /// Waits until a note is gone.
    #[cfg(feature = "reading")]
    pub fn wait_until_note_deleted(
        &self,
        note_id: impl Into<String>,
    ) -> Wait<GetNoteResponse> {
        let request = GetNoteRequest::new(note_id);
        self.core
            .wait(
                &cloudspec_alibaba_notes_model::NOTE_DELETED,
                &get_note::OPERATION,
                request,
            )
    }
}
