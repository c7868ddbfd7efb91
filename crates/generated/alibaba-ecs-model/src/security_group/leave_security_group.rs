// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/LeaveSecurityGroup.json; do not edit.
//! Leave security group (`LeaveSecurityGroup`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/LeaveSecurityGroup).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as LeaveSecurityGroupResponse;

/// The table of `LeaveSecurityGroup`.
pub static OPERATION: Operation = Operation::new(
    "LeaveSecurityGroup", Effect::Write, &LEAVE_SECURITY_GROUP_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<LeaveSecurityGroupRequest>, empty::<LeaveSecurityGroupResponse>,
).errors(&[
    ErrorCode::new(400, "InvalidInstanceId.Malformed"), ErrorCode::new(400, "InvalidOperation.InvalidEniState"),
    ErrorCode::new(400, "InvalidSecurityGroupAssociation.NotFound"), ErrorCode::new(400, "MissingParameter.RegionId"),
    ErrorCode::new(403, "IncorrectInstanceStatus"), ErrorCode::new(403, "InstanceLastSecurityGroup"),
    ErrorCode::new(403, "InstanceLockedForSecurity"), ErrorCode::new(403, "InstanceNotInSecurityGroup"),
    ErrorCode::new(403, "InvalidOperation.AtLeastInOneGroup"), ErrorCode::new(403, "InvalidOperation.EniServiceManaged"),
    ErrorCode::new(403, "InvalidOperation.InvalidEniType"), ErrorCode::new(403, "InvalidOperation.ResourceManagedByCloudProduct"),
    ErrorCode::new(403, "InvalidParam.EniIdAndInstanceId.Conflict"), ErrorCode::new(403, "InvalidParam.Malformed"),
    ErrorCode::new(404, "InvalidEniId.NotFound"), ErrorCode::new(404, "InvalidInstanceId.NotFound"),
    ErrorCode::new(404, "InvalidSecurityGroupId.NotFound"), ErrorCode::new(504, "RequestTimeout"),
]);

/// Request of `LeaveSecurityGroup`.
#[derive(Default)] #[non_exhaustive]
pub struct LeaveSecurityGroupRequest {
    /// `SecurityGroupId`: text.
    pub security_group_id: String,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    pub extra: Extra,
}
impl LeaveSecurityGroupRequest {
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), ..Self::default() }
    }
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into()); self
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static LEAVE_SECURITY_GROUP_REQUEST: Schema = Schema { name: "LeaveSecurityGroupRequest", fields: &[
    Field::string("SecurityGroupId").required(),
    Field::string("InstanceId"),
    Field::string("NetworkInterfaceId"),
    Field::string("RegionId").filled(),
] };
cloudspec_wire::record!(LeaveSecurityGroupRequest, LEAVE_SECURITY_GROUP_REQUEST,
    [0 Str security_group_id, 1 OptStr instance_id, 2 OptStr network_interface_id, 3 OptStr region_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(LeaveSecurityGroupRequest);
