// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceVpcAttribute.json; do not edit.
//! Moves a stopped instance to another private IP address, vSwitch or VPC.
//!
//! A new instance, and one that was moved before, must have been restarted in between. Moving to
//! another VPC is refused while it serves a load balancer or is locked, expired or to be released.
//!
//! - Requires permission for the action `ecs:ModifyInstanceVpcAttribute` (access level update), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and
//!   VSwitch `acs:vpc:{#regionId}:{#accountId}:vswitch/{#vswitchId}` (required in the policy).
//!   Condition keys: `vpc:tag`, `vpc:VPC`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceVpcAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "ModifyInstanceVpcAttribute",
    effect: Effect::Write,
    request: ModifyInstanceVpcAttributeRequest = MODIFY_INSTANCE_VPC_ATTRIBUTE_REQUEST,
    response: ModifyInstanceVpcAttributeResponse = MODIFY_INSTANCE_VPC_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceVpcAttribute").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required(), AuthorizedResource::new("VSwitch", "acs:vpc:{#regionId}:{#accountId}:vswitch/{#vswitchId}").required()]).conditions(&["vpc:tag", "vpc:VPC"])),
}

errors! {
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 IncorrectVSwitchStatus = The vSwitch is being changed. Try again when it is `Available`.",
    "400 InvalidOperation.EniCountExceeded = The instance type has no room for another network interface.",
    "400 InvalidParameter.SecurityGroupId",
    "400 InvalidPrivateIp.Changing",
    "400 InvalidPrivateIpAddress.Duplicated = The private address is in use or stands twice.",
    "400 InvalidPrivateIpAddress.Malformed = The private address is malformed or not in the vSwitch's block.",
    "400 InvalidPrivateIpAddress.Mismatch",
    "400 InvalidSource.TrafficMirrorSession",
    "400 InvalidTarget.TrafficMirrorSession",
    "400 InvalidVSwitchId.Mismatch",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 PrimaryEniHasSubIp",
    "400 VSwitchIdNotMatch",
    "401 InvalidOperation.SecurityGroupNotAuthorized",
    "403 InvalidInstance.HasTransitionRecord",
    "403 InvalidInstanceStatus.NotNormal",
    "403 InvalidIp.Ipv6Assigned",
    "403 InvalidOperation.CloudBoxEcsNotSupport",
    "403 InvalidOperation.NotAllowed",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidOperation.VswAndEcsAvailabilityZoneMismatch",
    "403 InvalidParameter.ToSecurityGroupId",
    "403 InvalidVpcId.SharedVpc",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 SecurityGroupInstanceLimitExceed = The security group has as many instances or addresses as it can hold. Take another group.",
    "404 EnterpriseGroupLimited.MutliGroupType = Basic and enterprise security groups cannot be mixed on an instance.",
    "404 InvalidDependence.BeenUsedAsAppServer",
    "404 InvalidDependence.BindGA",
    "404 InvalidDependence.GrantAccess",
    "404 InvalidDependence.HaVip",
    "404 InvalidDependence.MutliDirectlyEip",
    "404 InvalidDependence.NextHopOfCustomRouter",
    "404 InvalidDependence.SLB",
    "404 InvalidInstance.AttachedEni",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
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
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "404 InvalidSecurityGroupType.NotSupportClassic",
    "404 InvalidSecurityGroupVpc.NotBelongToOneVpc",
    "404 InvalidVSwitch.NotBelongToVpc",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
    "404 JoinedGroupLimitExceed = The instance is in as many security groups as it can.",
    "404 NoSuchResource = There is no such resource.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyInstanceVpcAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceVpcAttributeRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: String,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Ids of the security groups that the operation is for (`sg-...`). `DescribeSecurityGroups` lists
    /// them. At most 16 elements.
    pub security_group_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceVpcAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>, v_switch_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Private IPv4 address within the vSwitch's block.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Ids of the security groups that the operation is for (`sg-...`).
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

/// Response of `ModifyInstanceVpcAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceVpcAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceVpcAttributeResponse: MODIFY_INSTANCE_VPC_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceVpcAttributeRequest,
    ModifyInstanceVpcAttributeResponse,
}
