// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Names.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// 2fast (`2Fast`).
    pub fn operation_2fast(&self, request: Type2fastRequest) -> Call<Type2fastResponse> {
        self.core.call(&operation_2fast::OPERATION, request)
    }

    /// Clone (`Clone`).
    pub fn clone_(&self, request: CloneRequest) -> Call<CloneResponse> { self.core.call(&clone_::OPERATION, request) }

    /// Collisions (`Collisions`).
    pub fn collisions(&self, request: CollisionsRequest) -> Call<CollisionsResponse> {
        self.core.call(&collisions::OPERATION, request)
    }

    /// Keywords (`Keywords`).
    pub fn keywords(&self, request: KeywordsRequest) -> Call<KeywordsResponse> { self.core.call(&keywords::OPERATION, request) }

    /// Keywords (`Keywords`).
    pub fn keywords_2018(&self, request: Keywords2018Request) -> Call<Keywords2018Response> {
        self.core.call(&keywords_2018::OPERATION, request)
    }

    /// Move (`Move`).
    pub fn r#move(&self, request: MoveRequest) -> Call<MoveResponse> { self.core.call(&r#move::OPERATION, request) }

    /// New (`New`).
    pub fn new_(&self, request: NewRequest) -> Call<NewResponse> { self.core.call(&new_::OPERATION, request) }

    /// Prelude (`Prelude`).
    pub fn prelude(&self, request: PreludeRequest) -> Call<PreludeResponse> { self.core.call(&prelude::OPERATION, request) }

    /// Values (`Values`).
    pub fn values(&self, request: ValuesRequest) -> Call<ValuesResponse> { self.core.call(&values::OPERATION, request) }
}
