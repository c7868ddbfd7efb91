// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Names.
//!
//! - [`operation_2fast`](crate::Client::operation_2fast): 2fast (`2Fast`).
//! - [`clone_`](crate::Client::clone_): Clone (`Clone`).
//! - [`collisions`](crate::Client::collisions): Collisions (`Collisions`).
//! - [`keywords`](crate::Client::keywords): Keywords (`Keywords`).
//! - [`keywords_2018`](crate::Client::keywords_2018): Keywords (`Keywords`).
//! - [`r#move`](crate::Client::r#move): Move (`Move`).
//! - [`new_`](crate::Client::new_): New (`New`).
//! - [`prelude`](crate::Client::prelude): Prelude (`Prelude`).
//! - [`values`](crate::Client::values): Values (`Values`).

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// 2fast (`2Fast`).
    ///
    /// - Request: [`Type2fastRequest`]. Response: [`Type2fastResponse`]. Nested types: [`operation_2fast`].
    pub fn operation_2fast(&self, request: Type2fastRequest) -> Call<Type2fastResponse> {
        self.core.call(&operation_2fast::OPERATION, request)
    }

    /// Clone (`Clone`).
    ///
    /// - Request: [`CloneRequest`]. Response: [`CloneResponse`]. Nested types: [`clone_`].
    pub fn clone_(&self, request: CloneRequest) -> Call<CloneResponse> {
        self.core.call(&clone_::OPERATION, request)
    }

    /// Collisions (`Collisions`).
    ///
    /// - Request: [`CollisionsRequest`]. Response: [`CollisionsResponse`]. Nested types: [`collisions`].
    pub fn collisions(&self, request: CollisionsRequest) -> Call<CollisionsResponse> {
        self.core.call(&collisions::OPERATION, request)
    }

    /// Keywords (`Keywords`).
    ///
    /// - Request: [`KeywordsRequest`]. Response: [`KeywordsResponse`]. Nested types: [`keywords`].
    pub fn keywords(&self, request: KeywordsRequest) -> Call<KeywordsResponse> {
        self.core.call(&keywords::OPERATION, request)
    }

    /// Keywords (`Keywords`).
    ///
    /// - Request: [`Keywords2018Request`]. Response: [`Keywords2018Response`]. Nested types:
    ///   [`keywords_2018`].
    pub fn keywords_2018(
        &self,
        request: Keywords2018Request,
    ) -> Call<Keywords2018Response> {
        self.core.call(&keywords_2018::OPERATION, request)
    }

    /// Move (`Move`).
    ///
    /// - Request: [`MoveRequest`]. Response: [`MoveResponse`]. Nested types: [`r#move`].
    pub fn r#move(&self, request: MoveRequest) -> Call<MoveResponse> {
        self.core.call(&r#move::OPERATION, request)
    }

    /// New (`New`).
    ///
    /// - Request: [`NewRequest`]. Response: [`NewResponse`]. Nested types: [`new_`].
    pub fn new_(&self, request: NewRequest) -> Call<NewResponse> {
        self.core.call(&new_::OPERATION, request)
    }

    /// Prelude (`Prelude`).
    ///
    /// - Request: [`PreludeRequest`]. Response: [`PreludeResponse`]. Nested types: [`prelude`].
    pub fn prelude(&self, request: PreludeRequest) -> Call<PreludeResponse> {
        self.core.call(&prelude::OPERATION, request)
    }

    /// Values (`Values`).
    ///
    /// - Request: [`ValuesRequest`]. Response: [`ValuesResponse`]. Nested types: [`values`].
    pub fn values(&self, request: ValuesRequest) -> Call<ValuesResponse> {
        self.core.call(&values::OPERATION, request)
    }
}
