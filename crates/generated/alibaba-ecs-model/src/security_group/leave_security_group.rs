// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/LeaveSecurityGroup.json; do not edit.
//! Takes an instance or a network interface out of a security group.
//!
//! The instance must be running or stopped, and its last group cannot be left. ModifyInstanceAttribute
//! and ModifyNetworkInterfaceAttribute are recommended instead.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/LeaveSecurityGroup).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "LeaveSecurityGroup",
    effect: Effect::Write,
    request: LeaveSecurityGroupRequest = LEAVE_SECURITY_GROUP_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidInstanceId.Malformed",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidSecurityGroupAssociation.NotFound",
    "400 MissingParameter.RegionId",
    "403 IncorrectInstanceStatus",
    "403 InstanceLastSecurityGroup",
    "403 InstanceLockedForSecurity",
    "403 InstanceNotInSecurityGroup",
    "403 InvalidOperation.AtLeastInOneGroup",
    "403 InvalidOperation.EniServiceManaged",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidOperation.ResourceManagedByCloudProduct",
    "403 InvalidParam.EniIdAndInstanceId.Conflict",
    "403 InvalidParam.Malformed",
    "404 InvalidEniId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "504 RequestTimeout",
}

/// Response of `LeaveSecurityGroup`.
pub type LeaveSecurityGroupResponse = RequestIdResponse;

/// Request of `LeaveSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct LeaveSecurityGroupRequest {
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

impl LeaveSecurityGroupRequest {
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
    LeaveSecurityGroupRequest: LEAVE_SECURITY_GROUP_REQUEST,
    0 security_group_id: Str = Field::string("SecurityGroupId").required(),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    3 region_id: OptStr = Field::string("RegionId").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    LeaveSecurityGroupRequest,
}
