// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/JoinSecurityGroup.json; do not edit.
//! Adds an instance or a network interface to a security group.
//!
//! An instance must be running or stopped and is in five groups at most, unless its quota is higher.
//! `ModifyInstanceAttribute` and `ModifyNetworkInterfaceAttribute` are recommended instead.
//!
//! - Requires permission for the action `ecs:JoinSecurityGroup` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/JoinSecurityGroup), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "JoinSecurityGroup",
    effect: Effect::Write,
    request: JoinSecurityGroupRequest = JOIN_SECURITY_GROUP_REQUEST,
    response: JoinSecurityGroupResponse = JOIN_SECURITY_GROUP_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:JoinSecurityGroup").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required(), AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}").required()])),
}

errors! {
    "400 InstanceSecurityGroupLimitExceeded",
    "400 InvalidInstanceId.Malformed",
    "400 InvalidInstanceId.Mismatch",
    "400 InvalidOperation.EniAndGroupNotBelongSameUser",
    "400 InvalidOperation.InvalidEniState = The network interface is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidOperation.MultiGroupType = Basic and enterprise security groups cannot be mixed on an instance.",
    "400 InvalidOperation.NotSupportEnterpriseGroup",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 NotBelongUser",
    "403 AclLimitExceed",
    "403 Forbidden.InstanceIsBeingCreated",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InstanceSecurityGroupLimitExceeded",
    "403 InvalidInstanceId.AlreadyExists",
    "403 InvalidOperation.EniServiceManaged = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidOperation.InvalidEniType = The operation is not possible with this kind of network interface, for instance with a primary one.",
    "403 InvalidOperation.NetworkInterfaceCountExceeded",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidOperation.VpcMismatch = The resources belong to different VPCs.",
    "403 InvalidParam.EniIdAndInstanceId.Conflict",
    "403 InvalidParam.Malformed",
    "403 SecurityGroupInstanceLimitExceeded",
    "404 InvalidEniId.NotFound = There is no such network interface in this region.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `JoinSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct JoinSecurityGroupRequest {
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: String,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl JoinSecurityGroupRequest {
    /// Creates a value with the required members.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            ..Self::default()
        }
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the elastic network interface (`eni-...`).
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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

/// Response of `JoinSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct JoinSecurityGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    JoinSecurityGroupResponse: JOIN_SECURITY_GROUP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    JoinSecurityGroupRequest,
    JoinSecurityGroupResponse,
}
