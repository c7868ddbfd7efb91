// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01/operations/GetNote@2019.json; do not edit.
//! Returns a note in the older shape.
//!
//! Deprecated in favour of `GetNote`. Ask for the newer shape.
//!
//! As documented in 2019.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "GetNote",
    effect: Effect::Read,
    request: GetNote2019Request = GET_NOTE2019_REQUEST,
    response: GetNote2019Response = GET_NOTE2019_RESPONSE,
    revision: "2019",
    method: "GET",
    path: "/2019/notes/{NoteId}",
    anonymous,
}

/// Request of `GetNote`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetNote2019Request {
    /// `NoteId`: text.
    pub note_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl GetNote2019Request {
    /// Starts with the required members.
    pub fn new(note_id: impl Into<String>) -> Self {
        Self {
            note_id: note_id.into(),
            ..Self::default()
        }
    }
}

record! {
    GetNote2019Request: GET_NOTE2019_REQUEST,
    0 note_id: Str = Field::string("NoteId").place(Place::Path).required(),
}

/// Response of `GetNote`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetNote2019Response {
    /// `Text`: text.
    pub text: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    GetNote2019Response: GET_NOTE2019_RESPONSE,
    0 text: OptStr = Field::string("Text"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetNote2019Request,
    GetNote2019Response,
}
