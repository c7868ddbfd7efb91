// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Moves between resource groups.
//!
//! - [`change_resource_group`](crate::Client::change_resource_group): Moves a leased-line resource into
//!   another resource group.
//! - [`move_resource_group`](crate::Client::move_resource_group): Moves a resource of the service into
//!   another resource group.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Moves a leased-line resource into another resource group.
    ///
    /// - Request: [`ChangeResourceGroupRequest`]. Response: [`ChangeResourceGroupResponse`]. Nested types:
    ///   [`change_resource_group`].
    /// - [Documented errors](change_resource_group::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ChangeResourceGroup),
    ///   2024-06.
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<ChangeResourceGroupResponse> {
        self.core.call(&change_resource_group::OPERATION, request)
    }

    /// Moves a resource of the service into another resource group.
    ///
    /// - Request: [`MoveResourceGroupRequest`]. Response: [`MoveResourceGroupResponse`]. Nested types:
    ///   [`move_resource_group`].
    /// - [Documented errors](move_resource_group::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/MoveResourceGroup), 2024-06.
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<MoveResourceGroupResponse> {
        self.core.call(&move_resource_group::OPERATION, request)
    }
}
