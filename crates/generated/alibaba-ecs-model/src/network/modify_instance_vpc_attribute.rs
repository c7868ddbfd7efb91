// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceVpcAttribute.json; do not edit.
//! Modify instance vpc attribute (`ModifyInstanceVpcAttribute`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceVpcAttribute).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ModifyInstanceVpcAttributeResponse;

/// The table of `ModifyInstanceVpcAttribute`.
pub static OPERATION: Operation = Operation::new(
    "ModifyInstanceVpcAttribute", Effect::Write, &MODIFY_INSTANCE_VPC_ATTRIBUTE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ModifyInstanceVpcAttributeRequest>, empty::<ModifyInstanceVpcAttributeResponse>,
).errors(&[
    ErrorCode::new(400, "IncorrectInstanceStatus"), ErrorCode::new(400, "IncorrectVSwitchStatus"),
    ErrorCode::new(400, "InvalidOperation.EniCountExceeded"), ErrorCode::new(400, "InvalidParameter.SecurityGroupId"),
    ErrorCode::new(400, "InvalidPrivateIp.Changing"), ErrorCode::new(400, "InvalidPrivateIpAddress.Duplicated"),
    ErrorCode::new(400, "InvalidPrivateIpAddress.Malformed"), ErrorCode::new(400, "InvalidPrivateIpAddress.Mismatch"),
    ErrorCode::new(400, "InvalidSource.TrafficMirrorSession"), ErrorCode::new(400, "InvalidTarget.TrafficMirrorSession"),
    ErrorCode::new(400, "InvalidVSwitchId.Mismatch"), ErrorCode::new(400, "OperationDenied"),
    ErrorCode::new(400, "PrimaryEniHasSubIp"), ErrorCode::new(400, "VSwitchIdNotMatch"),
    ErrorCode::new(401, "InvalidOperation.SecurityGroupNotAuthorized"),
    ErrorCode::new(403, "InvalidInstance.HasTransitionRecord"), ErrorCode::new(403, "InvalidInstanceStatus.NotNormal"),
    ErrorCode::new(403, "InvalidIp.Ipv6Assigned"), ErrorCode::new(403, "InvalidOperation.CloudBoxEcsNotSupport"),
    ErrorCode::new(403, "InvalidOperation.NotAllowed"), ErrorCode::new(403, "InvalidOperation.ResourceManagedByCloudProduct"),
    ErrorCode::new(403, "InvalidOperation.VswAndEcsAvailabilityZoneMismatch"),
    ErrorCode::new(403, "InvalidParameter.ToSecurityGroupId"), ErrorCode::new(403, "InvalidVpcId.SharedVpc"),
    ErrorCode::new(403, "OperationDenied"), ErrorCode::new(403, "SecurityGroupInstanceLimitExceed"),
    ErrorCode::new(404, "EnterpriseGroupLimited.MutliGroupType"), ErrorCode::new(404, "InvalidDependence.BeenUsedAsAppServer"),
    ErrorCode::new(404, "InvalidDependence.BindGA"), ErrorCode::new(404, "InvalidDependence.GrantAccess"),
    ErrorCode::new(404, "InvalidDependence.HaVip"), ErrorCode::new(404, "InvalidDependence.MutliDirectlyEip"),
    ErrorCode::new(404, "InvalidDependence.NextHopOfCustomRouter"), ErrorCode::new(404, "InvalidDependence.SLB"),
    ErrorCode::new(404, "InvalidInstance.AttachedEni"), ErrorCode::new(404, "InvalidInstanceId.NotFound"),
    ErrorCode::new(404, "InvalidIp.Ipv6"), ErrorCode::new(404, "InvalidIp.MultiPrimaryIp"),
    ErrorCode::new(404, "InvalidParameter.AlreadyInTargetVpc"), ErrorCode::new(404, "InvalidParameter.EniNo"),
    ErrorCode::new(404, "InvalidParameter.InvalidInstanceId"), ErrorCode::new(404, "InvalidParameter.MustBeEmpty"),
    ErrorCode::new(404, "InvalidParameter.NotEnoughIpInVSwitch"), ErrorCode::new(404, "InvalidParameter.SecurityGroupId"),
    ErrorCode::new(404, "InvalidParameter.SecurityGroupIdRepeated"), ErrorCode::new(404, "InvalidParameter.VSwitchId"),
    ErrorCode::new(404, "InvalidRegion.ValueNotSupported"), ErrorCode::new(404, "InvalidSecurityGroupId.NotFound"),
    ErrorCode::new(404, "InvalidSecurityGroupType.NotSupportClassic"),
    ErrorCode::new(404, "InvalidSecurityGroupVpc.NotBelongToOneVpc"), ErrorCode::new(404, "InvalidVSwitch.NotBelongToVpc"),
    ErrorCode::new(404, "InvalidVSwitchId.NotFound"), ErrorCode::new(404, "JoinedGroupLimitExceed"),
    ErrorCode::new(404, "NoSuchResource"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `ModifyInstanceVpcAttribute`.
#[derive(Default)] #[non_exhaustive]
pub struct ModifyInstanceVpcAttributeRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `VSwitchId`: text.
    pub v_switch_id: String,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `SecurityGroupId`: texts, at most 16 elements.
    pub security_group_id: Vec<String>,
    pub extra: Extra,
}
impl ModifyInstanceVpcAttributeRequest {
    pub fn new(instance_id: impl Into<String>, v_switch_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), v_switch_id: v_switch_id.into(), ..Self::default() }
    }
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self { self.private_ip_address = Some(value.into()); self }
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    pub fn security_group_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_id = all(value); self
    }
}
pub static MODIFY_INSTANCE_VPC_ATTRIBUTE_REQUEST: Schema = Schema { name: "ModifyInstanceVpcAttributeRequest", fields: &[
    Field::string("InstanceId").required(),
    Field::string("VSwitchId").required(),
    Field::string("PrivateIpAddress"),
    Field::string("VpcId"),
    Field::string("SecurityGroupId").list().limits(&Limits::items(None, Some(16))),
] };
cloudspec_wire::record!(ModifyInstanceVpcAttributeRequest, MODIFY_INSTANCE_VPC_ATTRIBUTE_REQUEST,
    [0 Str instance_id, 1 Str v_switch_id, 2 OptStr private_ip_address, 3 OptStr vpc_id, 4 List security_group_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ModifyInstanceVpcAttributeRequest);
