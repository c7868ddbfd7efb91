// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Stock of instance types, and the address of the console.

pub mod describe_vm_inventory_capacity; pub use describe_vm_inventory_capacity::{DescribeVmInventoryCapacityRequest, DescribeVmInventoryCapacityResponse};
pub mod describe_vnc_url; pub use describe_vnc_url::{DescribeVncUrlRequest, DescribeVncUrlResponse};
