// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceVpcAttribute.json; do not edit.
//! Moves a stopped instance to another private IP address, vSwitch or VPC.
//!
//! A new instance, and one that was moved before, must have been restarted in between. Moving to
//! another VPC is refused while it serves a load balancer or is locked, expired or to be released.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceVpcAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyInstanceVpcAttribute",
    effect: Effect::Write,
    request: ModifyInstanceVpcAttributeRequest = MODIFY_INSTANCE_VPC_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 IncorrectInstanceStatus",
    "400 IncorrectVSwitchStatus",
    "400 InvalidOperation.EniCountExceeded",
    "400 InvalidParameter.SecurityGroupId",
    "400 InvalidPrivateIp.Changing",
    "400 InvalidPrivateIpAddress.Duplicated",
    "400 InvalidPrivateIpAddress.Malformed",
    "400 InvalidPrivateIpAddress.Mismatch",
    "400 InvalidSource.TrafficMirrorSession",
    "400 InvalidTarget.TrafficMirrorSession",
    "400 InvalidVSwitchId.Mismatch",
    "400 OperationDenied",
    "400 PrimaryEniHasSubIp",
    "400 VSwitchIdNotMatch",
    "401 InvalidOperation.SecurityGroupNotAuthorized",
    "403 InvalidInstance.HasTransitionRecord",
    "403 InvalidInstanceStatus.NotNormal",
    "403 InvalidIp.Ipv6Assigned",
    "403 InvalidOperation.CloudBoxEcsNotSupport",
    "403 InvalidOperation.NotAllowed",
    "403 InvalidOperation.ResourceManagedByCloudProduct",
    "403 InvalidOperation.VswAndEcsAvailabilityZoneMismatch",
    "403 InvalidParameter.ToSecurityGroupId",
    "403 InvalidVpcId.SharedVpc",
    "403 OperationDenied",
    "403 SecurityGroupInstanceLimitExceed",
    "404 EnterpriseGroupLimited.MutliGroupType",
    "404 InvalidDependence.BeenUsedAsAppServer",
    "404 InvalidDependence.BindGA",
    "404 InvalidDependence.GrantAccess",
    "404 InvalidDependence.HaVip",
    "404 InvalidDependence.MutliDirectlyEip",
    "404 InvalidDependence.NextHopOfCustomRouter",
    "404 InvalidDependence.SLB",
    "404 InvalidInstance.AttachedEni",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidIp.Ipv6",
    "404 InvalidIp.MultiPrimaryIp",
    "404 InvalidParameter.AlreadyInTargetVpc",
    "404 InvalidParameter.EniNo",
    "404 InvalidParameter.InvalidInstanceId",
    "404 InvalidParameter.MustBeEmpty",
    "404 InvalidParameter.NotEnoughIpInVSwitch",
    "404 InvalidParameter.SecurityGroupId",
    "404 InvalidParameter.SecurityGroupIdRepeated",
    "404 InvalidParameter.VSwitchId",
    "404 InvalidRegion.ValueNotSupported",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidSecurityGroupType.NotSupportClassic",
    "404 InvalidSecurityGroupVpc.NotBelongToOneVpc",
    "404 InvalidVSwitch.NotBelongToVpc",
    "404 InvalidVSwitchId.NotFound",
    "404 JoinedGroupLimitExceed",
    "404 NoSuchResource",
    "500 InternalError",
}

/// Response of `ModifyInstanceVpcAttribute`.
pub type ModifyInstanceVpcAttributeResponse = RequestIdResponse;

/// Request of `ModifyInstanceVpcAttribute`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyInstanceVpcAttributeRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>, v_switch_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_id = cloudspec_wire::all(value);
        self
    }
}

record! {
    ModifyInstanceVpcAttributeRequest: MODIFY_INSTANCE_VPC_ATTRIBUTE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 v_switch_id: Str = Field::string("VSwitchId").required(),
    2 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    3 vpc_id: OptStr = Field::string("VpcId"),
    4 security_group_id: List = Field::string("SecurityGroupId").list().limits(&Limits::new().items(None, Some(16))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceVpcAttributeRequest,
}
