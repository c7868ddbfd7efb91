// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteSecurityGroup.json; do not edit.
//! Deletes a security group.
//!
//! It must hold no instances and no other group's rules may refer to it
//! (`DescribeSecurityGroupReferences`). A group of a Kubernetes cluster is protected until that cluster
//! is deleted.
//!
//! - Requires permission for the action `ecs:DeleteSecurityGroup` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteSecurityGroup),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteSecurityGroup",
    effect: Effect::Write,
    request: DeleteSecurityGroupRequest = DELETE_SECURITY_GROUP_REQUEST,
    response: DeleteSecurityGroupResponse = DELETE_SECURITY_GROUP_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteSecurityGroup").resources(&[AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}").required()])),
}

errors! {
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "401 InvalidOperation.SecurityGroupNotAuthorized",
    "403 DependencyViolation = Something still uses the resource, or it is not attached as the operation wants it; the message says what.",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "404 InvalidSecurityGroup.NotFound",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DeleteSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteSecurityGroupRequest {
    /// Creates a value with the required members.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
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
    DeleteSecurityGroupRequest: DELETE_SECURITY_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 security_group_id: Str = Field::string("SecurityGroupId").required(),
}

/// Response of `DeleteSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteSecurityGroupResponse: DELETE_SECURITY_GROUP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteSecurityGroupRequest,
    DeleteSecurityGroupResponse,
}
