// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Triggers: addresses that redeploy an application when they are called.
//!
//! - [`create_trigger`](crate::Client::create_trigger): Creates a trigger, an address that redeploys an
//!   application when it is called.
//! - [`delete_trigger`](crate::Client::delete_trigger): Deletes a trigger of a cluster.
//! - [`describe_trigger`](crate::Client::describe_trigger): Lists the triggers of an application.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Creates a trigger, an address that redeploys an application when it is called.
    ///
    /// - Request: [`CreateTriggerRequest`]. Response: [`CreateTriggerResponse`]. Nested types:
    ///   [`create_trigger`].
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateTrigger), 2024-06.
    pub fn create_trigger(
        &self,
        request: CreateTriggerRequest,
    ) -> Call<CreateTriggerResponse> {
        self.core.call(&create_trigger::OPERATION, request)
    }

    /// Deletes a trigger of a cluster.
    ///
    /// - Request: [`DeleteTriggerRequest`]. Response: [`DeleteTriggerResponse`]. Nested types:
    ///   [`delete_trigger`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteTrigger), 2024-06.
    pub fn delete_trigger(
        &self,
        request: DeleteTriggerRequest,
    ) -> Call<DeleteTriggerResponse> {
        self.core.call(&delete_trigger::OPERATION, request)
    }

    /// Lists the triggers of an application.
    ///
    /// - Request: [`DescribeTriggerRequest`]. Response: [`DescribeTriggerResponse`]. Nested types:
    ///   [`describe_trigger`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTrigger), 2024-06.
    pub fn describe_trigger(
        &self,
        request: DescribeTriggerRequest,
    ) -> Call<DescribeTriggerResponse> {
        self.core.call(&describe_trigger::OPERATION, request)
    }
}
