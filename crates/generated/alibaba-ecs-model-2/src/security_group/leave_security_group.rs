// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/LeaveSecurityGroup.json; do not edit.
//! Takes an instance or a network interface out of a security group.
//!
//! The instance must be running or stopped, and its last group cannot be left. ModifyInstanceAttribute and
//! ModifyNetworkInterfaceAttribute are recommended instead.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/LeaveSecurityGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as LeaveSecurityGroupResponse;

operation!(Operation::new::<LeaveSecurityGroupRequest, LeaveSecurityGroupResponse>(
    "LeaveSecurityGroup", Effect::Write, &LEAVE_SECURITY_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidInstanceId.Malformed InvalidOperation.InvalidEniState InvalidSecurityGroupAssociation.NotFound
    400 MissingParameter.RegionId
    403 IncorrectInstanceStatus InstanceLastSecurityGroup InstanceLockedForSecurity InstanceNotInSecurityGroup
    403 InvalidOperation.AtLeastInOneGroup InvalidOperation.EniServiceManaged InvalidOperation.InvalidEniType
    403 InvalidOperation.ResourceManagedByCloudProduct InvalidParam.EniIdAndInstanceId.Conflict InvalidParam.Malformed
    404 InvalidEniId.NotFound InvalidInstanceId.NotFound InvalidSecurityGroupId.NotFound
    504 RequestTimeout
");

/// Request of `LeaveSecurityGroup`.
#[derive(Default)] #[non_exhaustive] pub struct LeaveSecurityGroupRequest {
    /** `SecurityGroupId`: text. */ pub security_group_id: String,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl LeaveSecurityGroupRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), ..Self::default() }
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into()); self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`LeaveSecurityGroupRequest`].
pub static LEAVE_SECURITY_GROUP_REQUEST: Schema =
    Schema { name: "LeaveSecurityGroupRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("SecurityGroupId").required(),
    Field::string("InstanceId"),
    Field::string("NetworkInterfaceId"),
    Field::string("RegionId").filled(),
]; &ROWS } };
record!(LeaveSecurityGroupRequest, LEAVE_SECURITY_GROUP_REQUEST,
    [0 Str security_group_id, 1 OptStr instance_id, 2 OptStr network_interface_id, 3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(LeaveSecurityGroupRequest);
