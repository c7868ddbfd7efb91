// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/JoinSecurityGroup.json; do not edit.
//! Adds an instance or a network interface to a security group.
//!
//! An instance must be running or stopped and is in five groups at most, unless its quota is higher.
//! ModifyInstanceAttribute and ModifyNetworkInterfaceAttribute are recommended instead.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/JoinSecurityGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as JoinSecurityGroupResponse;

operation!(Operation::new::<JoinSecurityGroupRequest, JoinSecurityGroupResponse>(
    "JoinSecurityGroup", Effect::Write, &JOIN_SECURITY_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InstanceSecurityGroupLimitExceeded InvalidInstanceId.Malformed InvalidInstanceId.Mismatch
    400 InvalidOperation.EniAndGroupNotBelongSameUser InvalidOperation.InvalidEniState InvalidOperation.MultiGroupType
    400 InvalidOperation.NotSupportEnterpriseGroup MissingParameter.RegionId NotBelongUser
    403 AclLimitExceed Forbidden.InstanceIsBeingCreated IncorrectInstanceStatus InstanceLockedForSecurity
    403 InstanceSecurityGroupLimitExceeded InvalidInstanceId.AlreadyExists InvalidOperation.EniServiceManaged
    403 InvalidOperation.InvalidEniType InvalidOperation.NetworkInterfaceCountExceeded
    403 InvalidOperation.ResourceManagedByCloudProduct InvalidOperation.VpcMismatch InvalidParam.EniIdAndInstanceId.Conflict
    403 InvalidParam.Malformed SecurityGroupInstanceLimitExceeded
    404 InvalidEniId.NotFound InvalidInstanceId.NotFound InvalidSecurityGroupId.NotFound
    500 InternalError
");

/// Request of `JoinSecurityGroup`.
#[derive(Default)] #[non_exhaustive] pub struct JoinSecurityGroupRequest {
    /** `SecurityGroupId`: text. */ pub security_group_id: String,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl JoinSecurityGroupRequest {
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
/// Table of [`JoinSecurityGroupRequest`].
pub static JOIN_SECURITY_GROUP_REQUEST: Schema = Schema { name: "JoinSecurityGroupRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("SecurityGroupId").required(),
    Field::string("InstanceId"),
    Field::string("NetworkInterfaceId"),
    Field::string("RegionId").filled(),
]; &ROWS } };
record!(JoinSecurityGroupRequest, JOIN_SECURITY_GROUP_REQUEST,
    [0 Str security_group_id, 1 OptStr instance_id, 2 OptStr network_interface_id, 3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(JoinSecurityGroupRequest);
