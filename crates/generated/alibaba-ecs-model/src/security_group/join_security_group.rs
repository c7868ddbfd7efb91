// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/JoinSecurityGroup.json; do not edit.
//! Adds an instance or a network interface to a security group.
//!
//! An instance must be running or stopped and is in five groups at most, unless its quota is higher.
//! ModifyInstanceAttribute and ModifyNetworkInterfaceAttribute are recommended instead.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/JoinSecurityGroup).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "JoinSecurityGroup",
    effect: Effect::Write,
    request: JoinSecurityGroupRequest = JOIN_SECURITY_GROUP_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InstanceSecurityGroupLimitExceeded",
    "400 InvalidInstanceId.Malformed",
    "400 InvalidInstanceId.Mismatch",
    "400 InvalidOperation.EniAndGroupNotBelongSameUser",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidOperation.MultiGroupType",
    "400 InvalidOperation.NotSupportEnterpriseGroup",
    "400 MissingParameter.RegionId",
    "400 NotBelongUser",
    "403 AclLimitExceed",
    "403 Forbidden.InstanceIsBeingCreated",
    "403 IncorrectInstanceStatus",
    "403 InstanceLockedForSecurity",
    "403 InstanceSecurityGroupLimitExceeded",
    "403 InvalidInstanceId.AlreadyExists",
    "403 InvalidOperation.EniServiceManaged",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidOperation.NetworkInterfaceCountExceeded",
    "403 InvalidOperation.ResourceManagedByCloudProduct",
    "403 InvalidOperation.VpcMismatch",
    "403 InvalidParam.EniIdAndInstanceId.Conflict",
    "403 InvalidParam.Malformed",
    "403 SecurityGroupInstanceLimitExceeded",
    "404 InvalidEniId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "500 InternalError",
}

/// Response of `JoinSecurityGroup`.
pub type JoinSecurityGroupResponse = RequestIdResponse;

/// Request of `JoinSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct JoinSecurityGroupRequest {
    /// `SecurityGroupId`: text.
    pub security_group_id: String,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl JoinSecurityGroupRequest {
    /// Starts with the required members.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            ..Self::default()
        }
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    JoinSecurityGroupRequest: JOIN_SECURITY_GROUP_REQUEST,
    0 security_group_id: Str = Field::string("SecurityGroupId").required(),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    3 region_id: OptStr = Field::string("RegionId").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    JoinSecurityGroupRequest,
}
