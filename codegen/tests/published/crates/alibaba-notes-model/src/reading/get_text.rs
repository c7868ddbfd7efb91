// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01/operations/GetText.json; do not edit.
//! Returns the text of a note and nothing else.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "GetText",
    effect: Effect::Read,
    request: GetTextRequest = GET_TEXT_REQUEST,
    response: GetTextResponse = GET_TEXT_RESPONSE,
    method: "GET",
    path: "/notes/{NoteId}/text",
    payload,
}

/// Request of `GetText`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetTextRequest {
    /// `NoteId`: text.
    pub note_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl GetTextRequest {
    /// Starts with the required members.
    pub fn new(note_id: impl Into<String>) -> Self {
        Self {
            note_id: note_id.into(),
            ..Self::default()
        }
    }
}

record! {
    GetTextRequest: GET_TEXT_REQUEST,
    0 note_id: Str = Field::string("NoteId").place(Place::Path).required(),
}

/// Response of `GetText`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetTextResponse {
    /// `payload`: text.
    pub payload: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    GetTextResponse: GET_TEXT_RESPONSE,
    0 payload: OptStr = Field::string("payload"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetTextRequest,
    GetTextResponse,
}
