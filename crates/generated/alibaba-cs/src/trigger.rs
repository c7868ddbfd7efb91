// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! trigger.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Create trigger (`CreateTrigger`).
    pub fn create_trigger(&self, request: CreateTriggerRequest) -> Call<CreateTriggerResponse> {
        self.core.call(&create_trigger::OPERATION, request)
    }

    /// Delete trigger (`DeleteTrigger`).
    pub fn delete_trigger(&self, request: DeleteTriggerRequest) -> Call<DeleteTriggerResponse> {
        self.core.call(&delete_trigger::OPERATION, request)
    }

    /// Describe trigger (`DescribeTrigger`).
    pub fn describe_trigger(&self, request: DescribeTriggerRequest) -> Call<DescribeTriggerResponse> {
        self.core.call(&describe_trigger::OPERATION, request)
    }
}
