// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AllocatePublicIpAddress.json; do not edit.
//! Gives an instance a fixed public IP address.
//!
//! The instance must be running or stopped, must not be locked for security, and can have only one such address; it takes
//! effect when the instance is next started or rebooted. An instance with an elastic IP address cannot get one.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocatePublicIpAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<AllocatePublicIpAddressRequest, AllocatePublicIpAddressResponse>(
    "AllocatePublicIpAddress", Effect::Write, &ALLOCATE_PUBLIC_IP_ADDRESS_REQUEST, &ALLOCATE_PUBLIC_IP_ADDRESS_RESPONSE,
), "
    400 AllocateIpInvalidInstanceBandwidth InsufficientPublicIp InvalidIpAddress.Malformed InvalidOperation.AllocateFailed
    400 OperationDenied OperationDenied.CloudboxNotSupport OperationDenied.DedicatedRegionNotSupported
    403 AllocateIp.Fail AllocatedAlready IncorrectInstanceStatus InstanceExpiredOrInArrears InstanceLockedForSecurity
    403 InvalidIpAddress.NotPublic IpInUse NAT_PUBLIC_IP_ALLOCATE_FAILED NAT_PUBLIC_IP_BINDING_FAILED
    404 InvalidInstanceId.NotFound InvalidIpAddress.NotFound InvalidVlanId.NotFound
    500 InternalError
");

/// Request of `AllocatePublicIpAddress`.
#[derive(Default)] #[non_exhaustive] pub struct AllocatePublicIpAddressRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `VlanId`: text. */ pub vlan_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AllocatePublicIpAddressRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self { self.ip_address = Some(value.into()); self }
    /// Sets `VlanId`.
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self { self.vlan_id = Some(value.into()); self }
}
/// Table of [`AllocatePublicIpAddressRequest`].
pub static ALLOCATE_PUBLIC_IP_ADDRESS_REQUEST: Schema =
    Schema { name: "AllocatePublicIpAddressRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("InstanceId").required(),
    Field::string("IpAddress"),
    Field::string("VlanId"),
]; &ROWS } };
record!(AllocatePublicIpAddressRequest, ALLOCATE_PUBLIC_IP_ADDRESS_REQUEST,
    [0 Str instance_id, 1 OptStr ip_address, 2 OptStr vlan_id] []);

/// Answer of `AllocatePublicIpAddress`.
#[derive(Default)] #[non_exhaustive] pub struct AllocatePublicIpAddressResponse {
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AllocatePublicIpAddressResponse`].
pub static ALLOCATE_PUBLIC_IP_ADDRESS_RESPONSE: Schema =
    Schema { name: "AllocatePublicIpAddressResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("IpAddress"),
    Field::string("RequestId"),
]; &ROWS } };
record!(AllocatePublicIpAddressResponse, ALLOCATE_PUBLIC_IP_ADDRESS_RESPONSE, [0 OptStr ip_address, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AllocatePublicIpAddressRequest, AllocatePublicIpAddressResponse);
