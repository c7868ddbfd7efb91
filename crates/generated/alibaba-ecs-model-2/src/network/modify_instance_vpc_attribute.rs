// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceVpcAttribute.json; do not edit.
//! Moves a stopped instance to another private IP address, vSwitch or VPC.
//!
//! A new instance, and one that was moved before, must have been restarted in between. Moving to another VPC is refused
//! while it serves a load balancer or is locked, expired or to be released.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceVpcAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyInstanceVpcAttributeResponse;

operation!(Operation::new::<ModifyInstanceVpcAttributeRequest, ModifyInstanceVpcAttributeResponse>(
    "ModifyInstanceVpcAttribute", Effect::Write, &MODIFY_INSTANCE_VPC_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IncorrectInstanceStatus IncorrectVSwitchStatus InvalidOperation.EniCountExceeded InvalidParameter.SecurityGroupId
    400 InvalidPrivateIp.Changing InvalidPrivateIpAddress.Duplicated InvalidPrivateIpAddress.Malformed
    400 InvalidPrivateIpAddress.Mismatch InvalidSource.TrafficMirrorSession InvalidTarget.TrafficMirrorSession
    400 InvalidVSwitchId.Mismatch OperationDenied PrimaryEniHasSubIp VSwitchIdNotMatch
    401 InvalidOperation.SecurityGroupNotAuthorized
    403 InvalidInstance.HasTransitionRecord InvalidInstanceStatus.NotNormal InvalidIp.Ipv6Assigned
    403 InvalidOperation.CloudBoxEcsNotSupport InvalidOperation.NotAllowed InvalidOperation.ResourceManagedByCloudProduct
    403 InvalidOperation.VswAndEcsAvailabilityZoneMismatch InvalidParameter.ToSecurityGroupId InvalidVpcId.SharedVpc
    403 OperationDenied SecurityGroupInstanceLimitExceed
    404 EnterpriseGroupLimited.MutliGroupType InvalidDependence.BeenUsedAsAppServer InvalidDependence.BindGA
    404 InvalidDependence.GrantAccess InvalidDependence.HaVip InvalidDependence.MutliDirectlyEip
    404 InvalidDependence.NextHopOfCustomRouter InvalidDependence.SLB InvalidInstance.AttachedEni InvalidInstanceId.NotFound
    404 InvalidIp.Ipv6 InvalidIp.MultiPrimaryIp InvalidParameter.AlreadyInTargetVpc InvalidParameter.EniNo
    404 InvalidParameter.InvalidInstanceId InvalidParameter.MustBeEmpty InvalidParameter.NotEnoughIpInVSwitch
    404 InvalidParameter.SecurityGroupId InvalidParameter.SecurityGroupIdRepeated InvalidParameter.VSwitchId
    404 InvalidRegion.ValueNotSupported InvalidSecurityGroupId.NotFound InvalidSecurityGroupType.NotSupportClassic
    404 InvalidSecurityGroupVpc.NotBelongToOneVpc InvalidVSwitch.NotBelongToVpc InvalidVSwitchId.NotFound JoinedGroupLimitExceed
    404 NoSuchResource
    500 InternalError
");

/// Request of `ModifyInstanceVpcAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceVpcAttributeRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `SecurityGroupId`: texts, at most 16 elements. */ pub security_group_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceVpcAttributeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, v_switch_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), v_switch_id: v_switch_id.into(), ..Self::default() }
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self { self.private_ip_address = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_id = all(value); self
    }
}
/// Table of [`ModifyInstanceVpcAttributeRequest`].
pub static MODIFY_INSTANCE_VPC_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyInstanceVpcAttributeRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("InstanceId").required(),
    Field::string("VSwitchId").required(),
    Field::string("PrivateIpAddress"),
    Field::string("VpcId"),
    Field::string("SecurityGroupId").list().limits(&Limits::items(None, Some(16))),
]; &ROWS } };
record!(ModifyInstanceVpcAttributeRequest, MODIFY_INSTANCE_VPC_ATTRIBUTE_REQUEST,
    [0 Str instance_id, 1 Str v_switch_id, 2 OptStr private_ip_address, 3 OptStr vpc_id, 4 List security_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceVpcAttributeRequest);
