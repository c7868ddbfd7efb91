// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Statics.
//!
//! - [`statics`](crate::Client::statics): Statics (`Statics`).

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Statics (`Statics`).
    ///
    /// - Request: [`StaticsRequest`]. Response: [`StaticsResponse`]. Nested types: [`statics`].
    /// - [Documented errors](statics::ERRORS).
    pub fn statics(&self, request: StaticsRequest) -> Call<StaticsResponse> {
        self.core.call(&statics::OPERATION, request)
    }
}
