// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01; do not edit.
//! The documented error codes.

#![allow(non_camel_case_types)]
use cloudspec_wire::open_enum;

open_enum! {
    /// The error codes that the operations of the service document; `Error::code_as` of a failed call gives
    /// one. The provider may add to them.
    pub enum ErrorCode {
        /// There is no such note.
        InvalidNoteId_NotFound = "InvalidNoteId.NotFound",
        /// There is no such status.
        InvalidStatus = "InvalidStatus",
    }
}
