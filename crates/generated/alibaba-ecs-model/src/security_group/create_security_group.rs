// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSecurityGroup.json; do not edit.
//! Creates a security group.
//!
//! At first only its own instances reach each other and all other inbound traffic is refused;
//! `AuthorizeSecurityGroup` opens more. `VpcId` decides whether it is for a VPC; at most 100 groups a
//! region by default.
//!
//! - Requires permission for the action `ecs:CreateSecurityGroup` (access level create), on
//!   SecurityGroup `acs:ecs:{#regionId}:{#accountId}:securitygroup/*` (required in the policy) and VPC
//!   `acs:vpc:{#regionId}:{#accountId}:vpc/{#vpcId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSecurityGroup),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{InstanceTag, SecurityGroupType};

operation! {
    name: "CreateSecurityGroup",
    effect: Effect::Write,
    request: CreateSecurityGroupRequest = CREATE_SECURITY_GROUP_REQUEST,
    response: CreateSecurityGroupResponse = CREATE_SECURITY_GROUP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateSecurityGroup").resources(&[AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/*").required(), AuthorizedResource::new("VPC", "acs:vpc:{#regionId}:{#accountId}:vpc/{#vpcId}").required()])),
}

errors! {
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParams.GroupType",
    "400 InvalidParams.VpcIdGroupType",
    "400 InvalidSecurityGroupDiscription.Malformed = The description of the security group is malformed.",
    "400 InvalidSecurityGroupName.Malformed",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "403 IdempotentProcessing",
    "403 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "403 QuotaExceed.SecurityGroup",
    "403 QuotaExceed.Tags = There are more tags than a request or a resource can have, usually 20.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the security group: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub security_group_name: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Kind of security group: `normal` for basic, `enterprise` for enterprise.
    pub security_group_type: Option<SecurityGroupType>,
    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub service_managed: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateSecurityGroupRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the security group: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Kind of security group: `normal` for basic, `enterprise` for enterprise.
    pub fn security_group_type(mut self, value: impl Into<SecurityGroupType>) -> Self {
        self.security_group_type = Some(value.into());
        self
    }

    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = InstanceTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateSecurityGroupRequest: CREATE_SECURITY_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 description: OptStr = Field::string("Description"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 security_group_name: OptStr = Field::string("SecurityGroupName"),
    4 vpc_id: OptStr = Field::string("VpcId"),
    5 security_group_type: Opt = Field::one_of("SecurityGroupType", SecurityGroupType::VALUES),
    6 service_managed: OptBool = Field::boolean("ServiceManaged"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `CreateSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateSecurityGroupResponse: CREATE_SECURITY_GROUP_RESPONSE,
    0 security_group_id: OptStr = Field::string("SecurityGroupId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateSecurityGroupRequest,
    CreateSecurityGroupResponse,
}
