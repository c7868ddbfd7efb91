// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AllocatePublicIpAddress.json; do not edit.
//! Gives an instance a fixed public IP address.
//!
//! The instance must be running or stopped, must not be locked for security, and can have only one such
//! address; it takes effect when the instance is next started or rebooted. An instance with an elastic
//! IP address cannot get one.
//!
//! - Requires permission for the action `ecs:AllocatePublicIpAddress` (access level create), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocatePublicIpAddress),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "AllocatePublicIpAddress",
    effect: Effect::Write,
    request: AllocatePublicIpAddressRequest = ALLOCATE_PUBLIC_IP_ADDRESS_REQUEST,
    response: AllocatePublicIpAddressResponse = ALLOCATE_PUBLIC_IP_ADDRESS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:AllocatePublicIpAddress").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 AllocateIpInvalidInstanceBandwidth",
    "400 InsufficientPublicIp",
    "400 InvalidIpAddress.Malformed",
    "400 InvalidOperation.AllocateFailed",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OperationDenied.CloudboxNotSupport",
    "400 OperationDenied.DedicatedRegionNotSupported",
    "403 AllocateIp.Fail",
    "403 AllocatedAlready",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidIpAddress.NotPublic",
    "403 IpInUse",
    "403 NAT_PUBLIC_IP_ALLOCATE_FAILED",
    "403 NAT_PUBLIC_IP_BINDING_FAILED",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidIpAddress.NotFound",
    "404 InvalidVlanId.NotFound",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `AllocatePublicIpAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocatePublicIpAddressRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port. Deprecated.
    #[deprecated]
    pub vlan_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AllocatePublicIpAddressRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// IP address, such as `192.0.2.10`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    #[deprecated]
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = Some(value.into());
        self
    }
}

record! {
    AllocatePublicIpAddressRequest: ALLOCATE_PUBLIC_IP_ADDRESS_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 ip_address: OptStr = Field::string("IpAddress"),
    2 vlan_id: OptStr = Field::string("VlanId").deprecated(),
}

/// Response of `AllocatePublicIpAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocatePublicIpAddressResponse {
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
