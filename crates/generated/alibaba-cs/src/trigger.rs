// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! trigger.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Creates a trigger, an address that redeploys an application when it is called.
    pub fn create_trigger(&self, request: CreateTriggerRequest) -> Call<CreateTriggerResponse> {
        self.core.call(&create_trigger::OPERATION, request)
    }

    /// Deletes a trigger of a cluster.
    pub fn delete_trigger(&self, request: DeleteTriggerRequest) -> Call<DeleteTriggerResponse> {
        self.core.call(&delete_trigger::OPERATION, request)
    }

    /// Lists the triggers of an application.
    pub fn describe_trigger(&self, request: DescribeTriggerRequest) -> Call<DescribeTriggerResponse> {
        self.core.call(&describe_trigger::OPERATION, request)
    }
}
