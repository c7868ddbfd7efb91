// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CheckCanAllocateVpcPrivateIpAddress.json; do not edit.
//! Tells whether a private IP address of a vSwitch is free.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CheckCanAllocateVpcPrivateIpAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CheckCanAllocateVpcPrivateIpAddressRequest, CheckCanAllocateVpcPrivateIpAddressResponse>(
    "CheckCanAllocateVpcPrivateIpAddress", Effect::Read, &CHECK_CAN_ALLOCATE_VPC_PRIVATE_IP_ADDRESS_REQUEST,
    &CHECK_CAN_ALLOCATE_VPC_PRIVATE_IP_ADDRESS_RESPONSE,
), "
    400 Mismatch.VSwitchAndPrivateIpAddress PARAMETER_ILLEGAL ResourceNotFound.VSwitchId
");

/// Request of `CheckCanAllocateVpcPrivateIpAddress`.
#[derive(Default)] #[non_exhaustive] pub struct CheckCanAllocateVpcPrivateIpAddressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: String,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CheckCanAllocateVpcPrivateIpAddressRequest {
    /// With what is required.
    pub fn new(v_switch_id: impl Into<String>, private_ip_address: impl Into<String>) -> Self {
        Self { v_switch_id: v_switch_id.into(), private_ip_address: private_ip_address.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self { self.ip_version = Some(value.into()); self }
}
/// Table of [`CheckCanAllocateVpcPrivateIpAddressRequest`].
pub static CHECK_CAN_ALLOCATE_VPC_PRIVATE_IP_ADDRESS_REQUEST: Schema =
    Schema { name: "CheckCanAllocateVpcPrivateIpAddressRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("VSwitchId").required(),
    Field::string("PrivateIpAddress").required(),
    Field::string("IpVersion"),
]; &ROWS } };
record!(CheckCanAllocateVpcPrivateIpAddressRequest, CHECK_CAN_ALLOCATE_VPC_PRIVATE_IP_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 Str v_switch_id, 2 Str private_ip_address, 3 OptStr ip_version] []);

/// Answer of `CheckCanAllocateVpcPrivateIpAddress`.
#[derive(Default)] #[non_exhaustive] pub struct CheckCanAllocateVpcPrivateIpAddressResponse {
    /** `CanAllocate`: yes or no. */ pub can_allocate: Option<bool>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CheckCanAllocateVpcPrivateIpAddressResponse`].
pub static CHECK_CAN_ALLOCATE_VPC_PRIVATE_IP_ADDRESS_RESPONSE: Schema =
    Schema { name: "CheckCanAllocateVpcPrivateIpAddressResponse", fields: { static ROWS: [Field; 2] = [
    Field::boolean("CanAllocate"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CheckCanAllocateVpcPrivateIpAddressResponse, CHECK_CAN_ALLOCATE_VPC_PRIVATE_IP_ADDRESS_RESPONSE,
    [1 OptStr request_id] [0 OptBool can_allocate]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CheckCanAllocateVpcPrivateIpAddressRequest, CheckCanAllocateVpcPrivateIpAddressResponse,
);
