// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeVmInventoryCapacity.json; do not edit.
//! Tells how much capacity is left in the zones.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-vm-inventory-capacity.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, open_enum, operation, record};

operation! {
    name: "DescribeVmInventoryCapacity",
    effect: Effect::Read,
    request: DescribeVmInventoryCapacityRequest = DESCRIBE_VM_INVENTORY_CAPACITY_REQUEST,
    response: DescribeVmInventoryCapacityResponse = DESCRIBE_VM_INVENTORY_CAPACITY_RESPONSE,
}

/// Request of `DescribeVmInventoryCapacity`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacityRequest {
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVmInventoryCapacityRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

record! {
    DescribeVmInventoryCapacityRequest: DESCRIBE_VM_INVENTORY_CAPACITY_REQUEST,
    0 zone_id: OptStr = Field::string("zoneId").place(Place::Body),
}

/// Response of `DescribeVmInventoryCapacity`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacityResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Entries of this page.
    pub data_set: Vec<VmInventoryCapacity>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVmInventoryCapacityResponse: DESCRIBE_VM_INVENTORY_CAPACITY_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 data_set: List = Field::record("dataSet", &VM_INVENTORY_CAPACITY).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VmInventoryCapacity {
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// How much is left in the zone, as a level rather than a number; all instance types count together.
    pub capacity: Option<Capacity>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VmInventoryCapacity: VM_INVENTORY_CAPACITY,
    0 zone_id: OptStr = Field::string("zoneId"),
    1 capacity: Opt = Field::one_of("capacity", Capacity::VALUES),
}

open_enum! {
    /// Documented values of `dataSet.capacity`. The provider may add others.
    pub enum Capacity {
        Limited = "LIMITED",
        Standard = "STANDARD",
        Sufficient = "SUFFICIENT",
        Abundant = "ABUNDANT",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVmInventoryCapacityRequest,
    DescribeVmInventoryCapacityResponse,
    VmInventoryCapacity,
}
