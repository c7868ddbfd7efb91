// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AllocatePublicIpAddress.json; do not edit.
//! Allocate public ip address (`AllocatePublicIpAddress`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocatePublicIpAddress).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

/// The table of `AllocatePublicIpAddress`.
pub static OPERATION: Operation = Operation::new(
    "AllocatePublicIpAddress", Effect::Write, &ALLOCATE_PUBLIC_IP_ADDRESS_REQUEST, &ALLOCATE_PUBLIC_IP_ADDRESS_RESPONSE,
    empty::<AllocatePublicIpAddressRequest>, empty::<AllocatePublicIpAddressResponse>,
).errors(&[
    ErrorCode::new(400, "AllocateIpInvalidInstanceBandwidth"), ErrorCode::new(400, "InsufficientPublicIp"),
    ErrorCode::new(400, "InvalidIpAddress.Malformed"), ErrorCode::new(400, "InvalidOperation.AllocateFailed"),
    ErrorCode::new(400, "OperationDenied"), ErrorCode::new(400, "OperationDenied.CloudboxNotSupport"),
    ErrorCode::new(400, "OperationDenied.DedicatedRegionNotSupported"), ErrorCode::new(403, "AllocateIp.Fail"),
    ErrorCode::new(403, "AllocatedAlready"), ErrorCode::new(403, "IncorrectInstanceStatus"),
    ErrorCode::new(403, "InstanceExpiredOrInArrears"), ErrorCode::new(403, "InstanceLockedForSecurity"),
    ErrorCode::new(403, "InvalidIpAddress.NotPublic"), ErrorCode::new(403, "IpInUse"),
    ErrorCode::new(403, "NAT_PUBLIC_IP_ALLOCATE_FAILED"), ErrorCode::new(403, "NAT_PUBLIC_IP_BINDING_FAILED"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(404, "InvalidIpAddress.NotFound"),
    ErrorCode::new(404, "InvalidVlanId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `AllocatePublicIpAddress`.
#[derive(Default)] #[non_exhaustive]
pub struct AllocatePublicIpAddressRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `VlanId`: text.
    pub vlan_id: Option<String>,
    pub extra: Extra,
}
impl AllocatePublicIpAddressRequest {
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    pub fn ip_address(mut self, value: impl Into<String>) -> Self { self.ip_address = Some(value.into()); self }
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self { self.vlan_id = Some(value.into()); self }
}
pub static ALLOCATE_PUBLIC_IP_ADDRESS_REQUEST: Schema = Schema { name: "AllocatePublicIpAddressRequest", fields: &[
    Field::string("InstanceId").required(),
    Field::string("IpAddress"),
    Field::string("VlanId"),
] };
cloudspec_wire::record!(AllocatePublicIpAddressRequest, ALLOCATE_PUBLIC_IP_ADDRESS_REQUEST,
    [0 Str instance_id, 1 OptStr ip_address, 2 OptStr vlan_id] []);

/// Answer of `AllocatePublicIpAddress`.
#[derive(Default)] #[non_exhaustive]
pub struct AllocatePublicIpAddressResponse {
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static ALLOCATE_PUBLIC_IP_ADDRESS_RESPONSE: Schema = Schema { name: "AllocatePublicIpAddressResponse", fields: &[
    Field::string("IpAddress"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(AllocatePublicIpAddressResponse, ALLOCATE_PUBLIC_IP_ADDRESS_RESPONSE,
    [0 OptStr ip_address, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AllocatePublicIpAddressRequest, AllocatePublicIpAddressResponse);
