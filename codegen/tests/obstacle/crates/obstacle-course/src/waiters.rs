// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/service.json; do not edit.
//! Waiting for a state.

use cloudspec_runtime::Wait;

use crate::*;

impl Client {
    /// Waits until `tree named`.
    #[cfg(feature = "move")]
    pub fn wait_until_tree_named(&self, depth: i64) -> Wait<RecursionResponse> {
        let request = RecursionRequest::new(depth);
        self.core
            .wait(
                &cloudspec_obstacle_course_model::TREE_NAMED,
                &recursion::OPERATION,
                request,
            )
    }
}
