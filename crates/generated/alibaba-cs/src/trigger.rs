// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! trigger.
//!
//! - [`create_trigger`](crate::Client::create_trigger)
//! - [`delete_trigger`](crate::Client::delete_trigger)
//! - [`describe_trigger`](crate::Client::describe_trigger)

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Creates a trigger, an address that redeploys an application when it is called.
    ///
    /// - Request: [`CreateTriggerRequest`]. Response: [`CreateTriggerResponse`]. Their parts:
    ///   [`create_trigger`].
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateTrigger).
    pub fn create_trigger(
        &self,
        request: CreateTriggerRequest,
    ) -> Call<CreateTriggerResponse> {
        self.core.call(&create_trigger::OPERATION, request)
    }

    /// Deletes a trigger of a cluster.
    ///
    /// - Request: [`DeleteTriggerRequest`]. Response: [`DeleteTriggerResponse`]. Their parts:
    ///   [`delete_trigger`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteTrigger).
    pub fn delete_trigger(
        &self,
        request: DeleteTriggerRequest,
    ) -> Call<DeleteTriggerResponse> {
        self.core.call(&delete_trigger::OPERATION, request)
    }

    /// Lists the triggers of an application.
    ///
    /// - Request: [`DescribeTriggerRequest`]. Response: [`DescribeTriggerResponse`]. Their parts:
    ///   [`describe_trigger`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTrigger).
    pub fn describe_trigger(
        &self,
        request: DescribeTriggerRequest,
    ) -> Call<DescribeTriggerResponse> {
        self.core.call(&describe_trigger::OPERATION, request)
    }
}
