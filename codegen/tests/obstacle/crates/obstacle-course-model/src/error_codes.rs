// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! The documented error codes.

use cloudspec_wire::open_enum;

open_enum! {
    /// The error codes that the operations of the service document; `Error::code_as` of a failed call gives
    /// one. The provider may add to them.
    pub enum ErrorCode {
        NotFound = "NotFound",
        /// Because of `this`.
        OddCode = "Odd.\"Code\"",
        TwoLines = "two\nlines",
        TwoBlanksAQuoteAndA = "two  blanks, a \"quote\" and a \\",
        Value = "中文",
    }
}
