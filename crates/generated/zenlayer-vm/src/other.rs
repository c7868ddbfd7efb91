// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! other.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Tells how much capacity is left in the zones.
    pub fn describe_vm_inventory_capacity(
        &self, request: DescribeVmInventoryCapacityRequest,
    ) -> Call<DescribeVmInventoryCapacityResponse> {
        self.core.call(&describe_vm_inventory_capacity::OPERATION, request)
    }

    /// Returns the address of an instance's VNC console.
    pub fn describe_vnc_url(&self, request: DescribeVncUrlRequest) -> Call<DescribeVncUrlResponse> {
        self.core.call(&describe_vnc_url::OPERATION, request)
    }
}
