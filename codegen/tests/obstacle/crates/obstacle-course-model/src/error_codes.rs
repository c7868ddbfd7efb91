// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! The documented error codes.

#![allow(non_camel_case_types)]
use cloudspec_wire::open_enum;

open_enum! {
    /// The error codes that the operations of the service document; `Error::code_as` of a failed call gives
    /// one. The provider may add to them.
    pub enum ErrorCode {
        NotFound = "NotFound",
        /// Because of `this`.
        Odd___2ex22_Code___22_ = "Odd.\"Code\"",
        two___a_lines = "two\nlines",
        two___20x20_blanks___2cx20_a___20x22_quote___22x20_and___20_a___20x5c_ = "two  blanks, a \"quote\" and a \\",
        ___4e2dx6587_ = "中文",
    }
}
