// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Stock of instance types, and the address of the console.
//!
//! - [`describe_vm_inventory_capacity`](crate::Client::describe_vm_inventory_capacity): Tells how much
//!   capacity is left in the zones.
//! - [`describe_vnc_url`](crate::Client::describe_vnc_url): Returns the address of an instance's VNC
//!   console.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Tells how much capacity is left in the zones.
    ///
    /// - Request: [`DescribeVmInventoryCapacityRequest`]. Response:
    ///   [`DescribeVmInventoryCapacityResponse`]. Nested types: [`describe_vm_inventory_capacity`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-vm-inventory-capacity.yaml),
    ///   2026-07-08.
    pub fn describe_vm_inventory_capacity(
        &self,
        request: DescribeVmInventoryCapacityRequest,
    ) -> Call<DescribeVmInventoryCapacityResponse> {
        self.core.call(&describe_vm_inventory_capacity::OPERATION, request)
    }

    /// Returns the address of an instance's VNC console.
    ///
    /// - Request: [`DescribeVncUrlRequest`]. Response: [`DescribeVncUrlResponse`]. Nested types:
    ///   [`describe_vnc_url`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-vnc-url.yaml),
    ///   2026-07-08.
    pub fn describe_vnc_url(
        &self,
        request: DescribeVncUrlRequest,
    ) -> Call<DescribeVncUrlResponse> {
        self.core.call(&describe_vnc_url::OPERATION, request)
    }
}
