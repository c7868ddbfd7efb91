// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01/operations/CreateNote.json; do not edit.
//! Creates a note.

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

pub use crate::shapes::{Folder, Label};

operation! {
    name: "CreateNote",
    effect: Effect::Write,
    request: CreateNoteRequest = CREATE_NOTE_REQUEST,
    response: CreateNoteResponse = CREATE_NOTE_RESPONSE,
    path: "/notes",
    idempotency_token: "ClientToken",
}

/// Request of `CreateNote`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNoteRequest {
    /// Title of the note.
    pub title: String,
    /// `Labels`: records.
    pub labels: Vec<Label>,
    /// `Texts`: map.
    pub texts: BTreeMap<String, String>,
    /// `Position`: record.
    pub position: Option<Position>,
    /// `Password`: text.
    pub password: Option<String>,
    /// `Folder`: record.
    pub folder: Option<Folder>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateNoteRequest {
    /// Starts with the required members.
    pub fn new(
        title: impl Into<String>,
        labels: impl IntoIterator<Item = Label>,
    ) -> Self {
        let mut built = Self {
            title: title.into(),
            labels: cloudspec_wire::all(labels),
            ..Self::default()
        };
        built.extra.set_empty(1, built.labels.is_empty());
        built
    }

    /// Sets `Texts`.
    pub fn texts(mut self, value: BTreeMap<String, String>) -> Self {
        self.texts = value;
        self.extra.set_empty(2, self.texts.is_empty());
        self
    }

    /// Sets `Position`.
    pub fn position(mut self, value: Position) -> Self {
        self.position = Some(value);
        self
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `Folder`.
    pub fn folder(mut self, value: Folder) -> Self {
        self.folder = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateNoteRequest: CREATE_NOTE_REQUEST,
    0 title: Str = Field::string("Title").place(Place::Body).required(),
    1 labels: List = Field::record("Labels", &crate::shapes::LABEL).list().place(Place::Body).required(),
    2 texts: Map = Field::string("Texts").map().place(Place::Body),
    3 position: Opt = Field::record("Position", &POSITION).place(Place::Body),
    4 password: OptStr = Field::string("Password").place(Place::Body).secret(),
    5 folder: Opt = Field::record("Folder", &crate::shapes::FOLDER).place(Place::Body),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// `Position` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Position {
    /// `X`: number, at least -1.5.
    pub x: f64,
    /// `Y`: number.
    pub y: Option<f64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Position {
    /// Starts with the required members.
    pub fn new(x: f64) -> Self {
        Self { x, ..Self::default() }
    }

    /// Sets `Y`.
    pub fn y(mut self, value: f64) -> Self {
        self.y = Some(value);
        self
    }
}

record! {
    Position: POSITION,
    0 x: Float = Field::double("X").required().limits(&Limits::new().range(Some(-1.5), None)),
    1 y: OptFloat = Field::double("Y"),
}

/// Response of `CreateNote`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNoteResponse {
    /// `NoteId`: text.
    pub note_id: String,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateNoteResponse: CREATE_NOTE_RESPONSE,
    0 note_id: Str = Field::string("NoteId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateNoteRequest,
    Position,
    CreateNoteResponse,
}
