// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01; do not edit.
//! Reading notes.
//!
//! - [`get_note`](crate::Client::get_note)
//! - [`get_note_2019`](crate::Client::get_note_2019)
//! - [`get_text`](crate::Client::get_text)
//! - [`list_notes`](crate::Client::list_notes)
//! - [`list_versions`](crate::Client::list_versions)

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Returns a note.
    ///
    /// - Request: [`GetNoteRequest`]. Response: [`GetNoteResponse`]. Their parts: [`get_note`].
    /// - [Documented errors](get_note::ERRORS).
    /// - To wait: [`wait_until_note_published`](Self::wait_until_note_published).
    /// - To wait: [`wait_until_note_deleted`](Self::wait_until_note_deleted).
    pub fn get_note(&self, request: GetNoteRequest) -> Call<GetNoteResponse> {
        self.core.call(&get_note::OPERATION, request)
    }

    /// Returns a note in the older shape.
    ///
    /// - Request: [`GetNote2019Request`]. Response: [`GetNote2019Response`]. Their parts:
    ///   [`get_note_2019`].
    #[deprecated = "Deprecated in favour of `GetNote`. Ask for the newer shape."]
    pub fn get_note_2019(
        &self,
        request: GetNote2019Request,
    ) -> Call<GetNote2019Response> {
        self.core.call(&get_note_2019::OPERATION, request)
    }

    /// Returns the text of a note and nothing else.
    ///
    /// - Request: [`GetTextRequest`]. Response: [`GetTextResponse`]. Their parts: [`get_text`].
    pub fn get_text(&self, request: GetTextRequest) -> Call<GetTextResponse> {
        self.core.call(&get_text::OPERATION, request)
    }

    /// Lists notes.
    ///
    /// - Request: [`ListNotesRequest`]. Response: [`ListNotesResponse`]. Their parts: [`list_notes`].
    /// - [Documented errors](list_notes::ERRORS).
    /// - In pages: `pages()` and `items()` of the call go through all of them.
    /// - Source: Written for this test, 2020-01-01.
    pub fn list_notes(
        &self,
        request: ListNotesRequest,
    ) -> PagedCall<ListNotesResponse, list_notes::Note> {
        self.core
            .paged(
                &list_notes::OPERATION,
                request,
                |page| page.page.map(|part| part.notes).unwrap_or_default(),
            )
    }

    /// List versions (`ListVersions`).
    ///
    /// - Request: [`ListVersionsRequest`]. Response: [`ListVersionsResponse`]. Their parts:
    ///   [`list_versions`].
    /// - In pages: `pages()` and `items()` of the call go through all of them.
    pub fn list_versions(
        &self,
        request: ListVersionsRequest,
    ) -> PagedCall<ListVersionsResponse, list_versions::Version> {
        self.core.paged(&list_versions::OPERATION, request, |page| page.versions)
    }
}
