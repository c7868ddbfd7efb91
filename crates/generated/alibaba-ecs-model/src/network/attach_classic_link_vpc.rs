// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachClassicLinkVpc.json; do not edit.
//! Links an instance of the classic network to a VPC, so that both reach each other over private
//! addresses.
//!
//! The instance must be running or stopped, in the same region as the VPC, and the VPC must have
//! ClassicLink enabled.
//!
//! - Requires permission for the action `ecs:AttachClassicLinkVpc` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and VPC
//!   `acs:vpc:{#regionId}:{#accountId}:vpc/{#vpcId}` (required in the policy). Condition keys:
//!   `vpc:tag`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachClassicLinkVpc),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "AttachClassicLinkVpc",
    effect: Effect::Write,
    request: AttachClassicLinkVpcRequest = ATTACH_CLASSIC_LINK_VPC_REQUEST,
    response: AttachClassicLinkVpcResponse = ATTACH_CLASSIC_LINK_VPC_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:AttachClassicLinkVpc").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required(), AuthorizedResource::new("VPC", "acs:vpc:{#regionId}:{#accountId}:vpc/{#vpcId}").required()]).conditions(&["vpc:tag"])),
}

errors! {
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 InvalidInstanceId.LimitedRegion",
    "403 InvalidInstanceId.MalFormed",
    "403 InvalidInstanceId.NotBelong",
    "403 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "403 InvalidParameter.InvalidInstanceIdAndVpcId",
    "403 InvalidRegionId.Malformed",
    "403 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "403 InvalidStatus.InstanceLocked",
    "403 InvalidStatus.InstanceStatus",
    "403 InvalidVpcId.Malformed",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 QuotaExceeded = The quota for this kind of resource is used up. Delete some or have the quota raised.",
}

/// Request of `AttachClassicLinkVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachClassicLinkVpcRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AttachClassicLinkVpcRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    AttachClassicLinkVpcRequest: ATTACH_CLASSIC_LINK_VPC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 vpc_id: Str = Field::string("VpcId").required(),
}

/// Response of `AttachClassicLinkVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachClassicLinkVpcResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AttachClassicLinkVpcResponse: ATTACH_CLASSIC_LINK_VPC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AttachClassicLinkVpcRequest,
    AttachClassicLinkVpcResponse,
}
