// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01; do not edit.
//! Reading notes.

pub mod get_note; pub use get_note::{GetNoteRequest, GetNoteResponse};
pub mod get_note_2019; pub use get_note_2019::{GetNote2019Request, GetNote2019Response};
pub mod get_text; pub use get_text::{GetTextRequest, GetTextResponse};
pub mod list_notes; pub use list_notes::{ListNotesRequest, ListNotesResponse};
pub mod list_versions; pub use list_versions::{ListVersionsRequest, ListVersionsResponse};
