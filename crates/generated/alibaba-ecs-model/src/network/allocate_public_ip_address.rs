// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AllocatePublicIpAddress.json; do not edit.
//! Gives an instance a fixed public IP address.
//!
//! The instance must be running or stopped, must not be locked for security, and can have only one such
//! address; it takes effect when the instance is next started or rebooted. An instance with an elastic
//! IP address cannot get one.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocatePublicIpAddress).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "AllocatePublicIpAddress",
    effect: Effect::Write,
    request: AllocatePublicIpAddressRequest = ALLOCATE_PUBLIC_IP_ADDRESS_REQUEST,
    response: AllocatePublicIpAddressResponse = ALLOCATE_PUBLIC_IP_ADDRESS_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 AllocateIpInvalidInstanceBandwidth",
    "400 InsufficientPublicIp",
    "400 InvalidIpAddress.Malformed",
    "400 InvalidOperation.AllocateFailed",
    "400 OperationDenied",
    "400 OperationDenied.CloudboxNotSupport",
    "400 OperationDenied.DedicatedRegionNotSupported",
    "403 AllocateIp.Fail",
    "403 AllocatedAlready",
    "403 IncorrectInstanceStatus",
    "403 InstanceExpiredOrInArrears",
    "403 InstanceLockedForSecurity",
    "403 InvalidIpAddress.NotPublic",
    "403 IpInUse",
    "403 NAT_PUBLIC_IP_ALLOCATE_FAILED",
    "403 NAT_PUBLIC_IP_BINDING_FAILED",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidIpAddress.NotFound",
    "404 InvalidVlanId.NotFound",
    "500 InternalError",
}

/// Request of `AllocatePublicIpAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocatePublicIpAddressRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `VlanId`: text.
    pub vlan_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AllocatePublicIpAddressRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Sets `VlanId`.
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = Some(value.into());
        self
    }
}

record! {
    AllocatePublicIpAddressRequest: ALLOCATE_PUBLIC_IP_ADDRESS_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 ip_address: OptStr = Field::string("IpAddress"),
    2 vlan_id: OptStr = Field::string("VlanId"),
}

/// Response of `AllocatePublicIpAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocatePublicIpAddressResponse {
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AllocatePublicIpAddressResponse: ALLOCATE_PUBLIC_IP_ADDRESS_RESPONSE,
    0 ip_address: OptStr = Field::string("IpAddress"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AllocatePublicIpAddressRequest,
    AllocatePublicIpAddressResponse,
}
