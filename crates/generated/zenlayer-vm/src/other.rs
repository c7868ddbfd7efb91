// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! other.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Describe vm inventory capacity (`DescribeVmInventoryCapacity`).
    pub fn describe_vm_inventory_capacity(
        &self, request: DescribeVmInventoryCapacityRequest,
    ) -> Call<DescribeVmInventoryCapacityResponse> {
        self.core.call(&describe_vm_inventory_capacity::OPERATION, request)
    }

    /// Describe vnc url (`DescribeVncUrl`).
    pub fn describe_vnc_url(&self, request: DescribeVncUrlRequest) -> Call<DescribeVncUrlResponse> {
        self.core.call(&describe_vnc_url::OPERATION, request)
    }
}
