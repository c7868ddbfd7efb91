// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01/operations/ListNotes.json; do not edit.
//! Lists notes. Drafts come last.
//!
//! Source: Written for this test, 2020-01-01.

use std::collections::BTreeMap;

use cloudspec_wire::{
    Blob, Effect, Extra, Field, Limits, Paging, Style, Timestamp, Value, errors,
    operation, record,
};

pub use crate::shapes::{Folder, Label, NoteStatus};

operation! {
    name: "ListNotes",
    effect: Effect::Read,
    request: ListNotesRequest = LIST_NOTES_REQUEST,
    response: ListNotesResponse = LIST_NOTES_RESPONSE,
    method: "GET",
    path: "/notes",
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Page", "Notes"]).total(&["Page", "Total"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidStatus = There is no such status.",
    "404 InvalidNoteId.NotFound",
}

/// Request of `ListNotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListNotesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Only notes with this status.
    pub status: Option<NoteStatus>,
    /// `Ids`: texts, at most 20 elements.
    pub ids: Vec<String>,
    /// `Since`: time.
    pub since: Option<Timestamp>,
    /// `Limit`: integer, 1 to 100. Deprecated in favour of `MaxResults`.
    pub limit: Option<i64>,
    /// `MaxResults`: integer. Default: `10`.
    pub max_results: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListNotesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Only notes with this status.
    pub fn status(mut self, value: impl Into<NoteStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `Ids`.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.ids.is_empty());
        self
    }

    /// Sets `Since`.
    pub fn since(mut self, value: impl Into<Timestamp>) -> Self {
        self.since = Some(value.into());
        self
    }

    /// Sets `Limit`.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

record! {
    ListNotesRequest: LIST_NOTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 status: Opt = Field::one_of("Status", NoteStatus::VALUES),
    2 ids: List = Field::string("Ids").list().style(Style::Comma).limits(&Limits::new().items(None, Some(20))),
    3 since: Opt = Field::timestamp("Since"),
    4 limit: OptInt = Field::int32("Limit").deprecated().limits(&Limits::new().range(Some(1.0), Some(100.0))),
    5 max_results: OptInt = Field::int64("MaxResults"),
    6 next_token: OptStr = Field::string("NextToken"),
}

/// Response of `ListNotes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListNotesResponse {
    /// `RequestId`: text.
    pub request_id: String,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `Page`: record.
    pub page: Option<Page>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListNotesResponse: LIST_NOTES_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
    1 next_token: OptStr = Field::string("NextToken"),
    2 page: Opt = Field::record("Page", &PAGE),
}

/// `Page` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Page {
    /// `Total`: integer.
    pub total: Option<i64>,
    /// `Notes`: records.
    pub notes: Vec<Note>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Page: PAGE,
    0 total: OptInt = Field::int64("Total"),
    1 notes: List = Field::record("Notes", &NOTE).wrapped("Note"),
}

/// `Page.Notes.Note` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Note {
    /// `NoteId`: text.
    pub note_id: String,
    /// `Pinned`: yes or no.
    pub pinned: bool,
    /// `Size`: integer.
    pub size: i64,
    /// `Score`: number.
    pub score: f64,
    /// `Created`: time.
    pub created: Timestamp,
    /// `State`: one of the known values.
    pub state: NoteStatus,
    /// `Rank`: number.
    pub rank: Option<f64>,
    /// `Views`: integer.
    pub views: Option<i64>,
    /// `Draft`: yes or no.
    pub draft: Option<bool>,
    /// `Author`: record.
    pub author: Option<Author>,
    /// `Labels`: records.
    pub labels: Vec<Label>,
    /// `Matrix`: list.
    pub matrix: Vec<Vec<i64>>,
    /// `Texts`: map.
    pub texts: BTreeMap<String, String>,
    /// `Anything`: any JSON value.
    pub anything: Value,
    /// `Picture`: bytes.
    pub picture: Option<Blob>,
    /// `Folder`: record.
    pub folder: Option<Folder>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Note: NOTE,
    0 note_id: Str = Field::string("NoteId").always(),
    1 pinned: Bool = Field::boolean("Pinned").always(),
    2 size: Int = Field::int64("Size").always(),
    3 score: Float = Field::double("Score").always(),
    4 created: Time = Field::timestamp("Created").always(),
    5 state: Enum = Field::one_of("State", NoteStatus::VALUES).always(),
    6 rank: OptFloat = Field::float("Rank"),
    7 views: OptInt = Field::int32("Views"),
    8 draft: OptBool = Field::boolean("Draft"),
    9 author: Opt = Field::record("Author", &AUTHOR),
    10 labels: List = Field::record("Labels", &crate::shapes::LABEL).list(),
    11 matrix: List = Field::nested("Matrix", &Field::int64("").list()).list(),
    12 texts: Map = Field::string("Texts").map(),
    13 anything: Any = Field::any("Anything"),
    14 picture: Opt = Field::bytes("Picture"),
    15 folder: Opt = Field::record("Folder", &crate::shapes::FOLDER),
}

/// `Page.Notes.Note.Author` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Author {
    /// `Name`: text.
    pub name: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Author: AUTHOR,
    0 name: OptStr = Field::string("Name"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListNotesRequest,
    ListNotesResponse,
    Page,
    Note,
    Author,
}
