// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01/operations/ListVersions.json; do not edit.
//! List versions (`ListVersions`).

use cloudspec_wire::{Effect, Extra, Field, Paging, Place, operation, record};

operation! {
    name: "ListVersions",
    effect: Effect::Read,
    request: ListVersionsRequest = LIST_VERSIONS_REQUEST,
    response: ListVersionsResponse = LIST_VERSIONS_RESPONSE,
    method: "GET",
    path: "/notes/{NoteId}/versions",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Versions"]).total(&["TotalCount"]),
}

/// Request of `ListVersions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVersionsRequest {
    /// `NoteId`: text.
    pub note_id: String,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListVersionsRequest {
    /// Starts with the required members.
    pub fn new(note_id: impl Into<String>) -> Self {
        Self {
            note_id: note_id.into(),
            ..Self::default()
        }
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    ListVersionsRequest: LIST_VERSIONS_REQUEST,
    0 note_id: Str = Field::string("NoteId").place(Place::Path).required(),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
}

/// Response of `ListVersions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVersionsResponse {
    /// `Versions`: records.
    pub versions: Vec<Version>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListVersionsResponse: LIST_VERSIONS_RESPONSE,
    0 versions: List = Field::record("Versions", &VERSION).list(),
    1 total_count: OptInt = Field::int64("TotalCount"),
}

/// `Versions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Version {
    /// `Number`: integer.
    pub number: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Version: VERSION,
    0 number: OptInt = Field::int64("Number"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListVersionsRequest,
    ListVersionsResponse,
    Version,
}
