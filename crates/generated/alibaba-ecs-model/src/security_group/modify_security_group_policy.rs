// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySecurityGroupPolicy.json; do not edit.
//! Sets whether the instances of a basic security group reach each other.
//!
//! With `Accept` they do whatever the rules say; with `Drop` the rules decide.
//!
//! - Requires permission for the action `ecs:ModifySecurityGroupPolicy` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupPolicy),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    open_enum, operation, record,
};

operation! {
    name: "ModifySecurityGroupPolicy",
    effect: Effect::Write,
    request: ModifySecurityGroupPolicyRequest = MODIFY_SECURITY_GROUP_POLICY_REQUEST,
    response: ModifySecurityGroupPolicyResponse = MODIFY_SECURITY_GROUP_POLICY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifySecurityGroupPolicy").resources(&[AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}").required()])),
}

errors! {
    "400 InvalidPolicy.Malformed = The policy is neither `accept` nor `drop`.",
    "400 InvalidSecurityGroupId.Malformed = The id of the security group is malformed.",
    "400 MissingParamter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "404 InvalidParameter.InnerAccessPolicy",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
}

/// Request of `ModifySecurityGroupPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupPolicyRequest {
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether the instances of the group reach each other: `Accept` or `Drop`.
    pub inner_access_policy: InnerAccessPolicy,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifySecurityGroupPolicyRequest {
    /// Creates a value with the required members.
    pub fn new(
        security_group_id: impl Into<String>,
        inner_access_policy: impl Into<InnerAccessPolicy>,
    ) -> Self {
        Self {
            security_group_id: security_group_id.into(),
            inner_access_policy: inner_access_policy.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    ModifySecurityGroupPolicyRequest: MODIFY_SECURITY_GROUP_POLICY_REQUEST,
    0 security_group_id: Str = Field::string("SecurityGroupId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 inner_access_policy: Enum = Field::one_of("InnerAccessPolicy", InnerAccessPolicy::VALUES).required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `ModifySecurityGroupPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupPolicyResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifySecurityGroupPolicyResponse: MODIFY_SECURITY_GROUP_POLICY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `InnerAccessPolicy`. The provider may add others.
    pub enum InnerAccessPolicy {
        Accept = "Accept",
        Drop = "Drop",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySecurityGroupPolicyRequest,
    ModifySecurityGroupPolicyResponse,
}
