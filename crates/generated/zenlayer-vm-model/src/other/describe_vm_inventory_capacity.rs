// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeVmInventoryCapacity.json; do not edit.
//! Tells how much capacity is left in the zones.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-vm-inventory-capacity.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeVmInventoryCapacityRequest, DescribeVmInventoryCapacityResponse>(
    "DescribeVmInventoryCapacity", Effect::Read, &DESCRIBE_VM_INVENTORY_CAPACITY_REQUEST,
    &DESCRIBE_VM_INVENTORY_CAPACITY_RESPONSE,
));

/// Request of `DescribeVmInventoryCapacity`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVmInventoryCapacityRequest {
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVmInventoryCapacityRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
}
/// Table of [`DescribeVmInventoryCapacityRequest`].
pub static DESCRIBE_VM_INVENTORY_CAPACITY_REQUEST: Schema =
    Schema { name: "DescribeVmInventoryCapacityRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("zoneId").place(Place::Body),
]; &ROWS } };
record!(DescribeVmInventoryCapacityRequest, DESCRIBE_VM_INVENTORY_CAPACITY_REQUEST, [0 OptStr zone_id] []);

/// Answer of `DescribeVmInventoryCapacity`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVmInventoryCapacityResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `dataSet`: records. */ pub data_set: Vec<DataSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVmInventoryCapacityResponse`].
pub static DESCRIBE_VM_INVENTORY_CAPACITY_RESPONSE: Schema =
    Schema { name: "DescribeVmInventoryCapacityResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("dataSet", &DATA_SET).list(),
]; &ROWS } };
record!(DescribeVmInventoryCapacityResponse, DESCRIBE_VM_INVENTORY_CAPACITY_RESPONSE, [0 Str request_id, 1 List data_set] []);

/// What `dataSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataSet {
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `capacity`: one of the known values. */ pub capacity: Option<Capacity>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataSet`].
pub static DATA_SET: Schema = Schema { name: "DataSet", fields: { static ROWS: [Field; 2] = [
    Field::string("zoneId"),
    Field::one_of("capacity", Capacity::VALUES),
]; &ROWS } };
record!(DataSet, DATA_SET, [0 OptStr zone_id, 1 Opt capacity] []);

cloudspec_wire::open_enum! {
    /// Values of `dataSet.capacity`. The provider may add to them.
    pub enum Capacity {
        Limited = "LIMITED", Standard = "STANDARD", Sufficient = "SUFFICIENT", Abundant = "ABUNDANT",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVmInventoryCapacityRequest, DescribeVmInventoryCapacityResponse, DataSet,
);
