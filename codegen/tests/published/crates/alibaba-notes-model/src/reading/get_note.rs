// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01/operations/GetNote.json; do not edit.
//! Returns a note.

use cloudspec_wire::{Effect, Extra, Field, Place, errors, operation, record};

pub use crate::shapes::NoteStatus;

operation! {
    name: "GetNote",
    effect: Effect::Read,
    request: GetNoteRequest = GET_NOTE_REQUEST,
    response: GetNoteResponse = GET_NOTE_RESPONSE,
    method: "GET",
    path: "/notes/{NoteId}",
    errors: ERRORS,
}

errors! {
    "404 InvalidNoteId.NotFound = There is no such note.",
}

/// Request of `GetNote`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetNoteRequest {
    /// Id of the note.
    pub note_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl GetNoteRequest {
    /// Starts with the required members.
    pub fn new(note_id: impl Into<String>) -> Self {
        Self {
            note_id: note_id.into(),
            ..Self::default()
        }
    }
}

record! {
    GetNoteRequest: GET_NOTE_REQUEST,
    0 note_id: Str = Field::string("NoteId").place(Place::Path).required(),
}

/// Response of `GetNote`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetNoteResponse {
    /// `Note`: record.
    pub note: Option<Note>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    GetNoteResponse: GET_NOTE_RESPONSE,
    0 note: Opt = Field::record("Note", &NOTE),
}

/// `Note` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Note {
    /// `Status`: one of the known values.
    pub status: Option<NoteStatus>,
    /// `Text`: text.
    pub text: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Note: NOTE,
    0 status: Opt = Field::one_of("Status", NoteStatus::VALUES),
    1 text: OptStr = Field::string("Text"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetNoteRequest,
    GetNoteResponse,
    Note,
}
