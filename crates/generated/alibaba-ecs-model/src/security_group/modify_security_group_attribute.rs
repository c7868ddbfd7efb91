// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySecurityGroupAttribute.json; do not edit.
//! Changes the name or description of a security group.
//!
//! What is left out stays as it is. Rules are changed with operations of their own.
//!
//! - Requires permission for the action `ecs:ModifySecurityGroupAttribute` (access level update), on
//!   all resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ModifySecurityGroupAttribute",
    effect: Effect::Write,
    request: ModifySecurityGroupAttributeRequest = MODIFY_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    response: ModifySecurityGroupAttributeResponse = MODIFY_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifySecurityGroupAttribute").resources(&[AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}").required()])),
}

errors! {
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidSecurityGroupDiscription.Malformed = The description of the security group is malformed.",
    "400 InvalidSecurityGroupName.Malformed",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
}

/// Request of `ModifySecurityGroupAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeRequest {
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: String,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the security group: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub security_group_name: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifySecurityGroupAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            ..Self::default()
        }
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the security group: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ModifySecurityGroupAttributeRequest: MODIFY_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    0 security_group_id: Str = Field::string("SecurityGroupId").required(),
    1 description: OptStr = Field::string("Description"),
    2 security_group_name: OptStr = Field::string("SecurityGroupName"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `ModifySecurityGroupAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifySecurityGroupAttributeResponse: MODIFY_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySecurityGroupAttributeRequest,
    ModifySecurityGroupAttributeResponse,
}
