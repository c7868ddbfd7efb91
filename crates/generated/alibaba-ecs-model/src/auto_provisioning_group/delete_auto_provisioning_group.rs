// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteAutoProvisioningGroup.json; do not edit.
//! Deletes an auto provisioning group.
//!
//! `TerminateInstances` decides whether its instances are released with it.
//!
//! - Requires permission for the action `ecs:DeleteAutoProvisioningGroup` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteAutoProvisioningGroup),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteAutoProvisioningGroup",
    effect: Effect::Write,
    request: DeleteAutoProvisioningGroupRequest = DELETE_AUTO_PROVISIONING_GROUP_REQUEST,
    response: DeleteAutoProvisioningGroupResponse = DELETE_AUTO_PROVISIONING_GROUP_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteAutoProvisioningGroup").resources(&[AuthorizedResource::new("AutoProvisioningGroup", "acs:ecs:{#regionId}:{#accountId}:autoprovisioninggroup/{#autoprovisioninggroupId}").required()])),
}

errors! {
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 MissingParameter.InstanceType",
    "400 NoPermission = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "403 AutoProvisioningGroup.IncorrectStatus",
    "403 AutoProvisioningGroup.Unauthorized",
    "403 Forbidden.RAM = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "404 InvalidAutoProvisioningGroupId.NotFound",
}

/// Request of `DeleteAutoProvisioningGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAutoProvisioningGroupRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the auto provisioning group (`apg-...`). `DescribeAutoProvisioningGroups` lists it.
    pub auto_provisioning_group_id: String,
    /// Whether the instances of the group are released when the group is deleted; `false` when left out.
    pub terminate_instances: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteAutoProvisioningGroupRequest {
    /// Creates a value with the required members.
    pub fn new(auto_provisioning_group_id: impl Into<String>) -> Self {
        Self {
            auto_provisioning_group_id: auto_provisioning_group_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether the instances of the group are released when the group is deleted; `false` when left out.
    pub fn terminate_instances(mut self, value: bool) -> Self {
        self.terminate_instances = Some(value);
        self
    }
}

record! {
    DeleteAutoProvisioningGroupRequest: DELETE_AUTO_PROVISIONING_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 auto_provisioning_group_id: Str = Field::string("AutoProvisioningGroupId").required(),
    2 terminate_instances: OptBool = Field::boolean("TerminateInstances"),
}

/// Response of `DeleteAutoProvisioningGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAutoProvisioningGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteAutoProvisioningGroupResponse: DELETE_AUTO_PROVISIONING_GROUP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteAutoProvisioningGroupRequest,
    DeleteAutoProvisioningGroupResponse,
}
