// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDeploymentSetAttribute.json; do not edit.
//! Changes the name or description of a deployment set.
//!
//! What is left out stays as it is. The strategy cannot be changed.
//!
//! - Requires permission for the action `ecs:ModifyDeploymentSetAttribute` (access level update), on
//!   all resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDeploymentSetAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ModifyDeploymentSetAttribute",
    effect: Effect::Write,
    request: ModifyDeploymentSetAttributeRequest = MODIFY_DEPLOYMENT_SET_ATTRIBUTE_REQUEST,
    response: ModifyDeploymentSetAttributeResponse = MODIFY_DEPLOYMENT_SET_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyDeploymentSetAttribute").resources(&[AuthorizedResource::new("DeploymentSet", "acs:ecs:{#regionId}:{#accountId}:deploymentset/{#deploymentSetId}").required()])),
}

errors! {
    "400 InvalidDeploymentSetId.NotFound = There is no such deployment set.",
    "400 InvalidDeploymentSetName.Malformed",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
}

/// Request of `ModifyDeploymentSetAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDeploymentSetAttributeRequest {
    /// Id of the deployment set (`ds-...`). `DescribeDeploymentSets` lists it.
    pub deployment_set_id: String,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the deployment set: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub deployment_set_name: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDeploymentSetAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(deployment_set_id: impl Into<String>) -> Self {
        Self {
            deployment_set_id: deployment_set_id.into(),
            ..Self::default()
        }
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the deployment set: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ModifyDeploymentSetAttributeRequest: MODIFY_DEPLOYMENT_SET_ATTRIBUTE_REQUEST,
    0 deployment_set_id: Str = Field::string("DeploymentSetId").required(),
    1 description: OptStr = Field::string("Description"),
    2 deployment_set_name: OptStr = Field::string("DeploymentSetName"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `ModifyDeploymentSetAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDeploymentSetAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDeploymentSetAttributeResponse: MODIFY_DEPLOYMENT_SET_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDeploymentSetAttributeRequest,
    ModifyDeploymentSetAttributeResponse,
}
