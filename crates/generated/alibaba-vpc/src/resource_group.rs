// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! resource-group.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Change resource group (`ChangeResourceGroup`).
    pub fn change_resource_group(&self, request: ChangeResourceGroupRequest) -> Call<ChangeResourceGroupResponse> {
        self.core.call(&change_resource_group::OPERATION, request)
    }

    /// Move resource group (`MoveResourceGroup`).
    pub fn move_resource_group(&self, request: MoveResourceGroupRequest) -> Call<MoveResourceGroupResponse> {
        self.core.call(&move_resource_group::OPERATION, request)
    }
}
