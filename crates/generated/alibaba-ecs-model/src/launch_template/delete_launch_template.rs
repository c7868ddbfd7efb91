// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteLaunchTemplate.json; do not edit.
//! Deletes a launch template with all its versions.
//!
//! Instances that were created from it stay.
//!
//! - Requires permission for the action `ecs:DeleteLaunchTemplate` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteLaunchTemplate),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteLaunchTemplate",
    effect: Effect::Write,
    request: DeleteLaunchTemplateRequest = DELETE_LAUNCH_TEMPLATE_REQUEST,
    response: DeleteLaunchTemplateResponse = DELETE_LAUNCH_TEMPLATE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteLaunchTemplate").resources(&[AuthorizedResource::new("LaunchTemplate", "acs:ecs:{#regionId}:{#accountId}:launchtemplate/{#launchtemplateId}")])),
}

errors! {
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.NotExist = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 InnerServiceFailed = The service is overloaded or out of order for a moment. Try again.",
}

/// Request of `DeleteLaunchTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// Name of the launch template: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub launch_template_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteLaunchTemplateRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the launch template (`lt-...`).
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Name of the launch template: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }
}

record! {
    DeleteLaunchTemplateRequest: DELETE_LAUNCH_TEMPLATE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    2 launch_template_name: OptStr = Field::string("LaunchTemplateName"),
}

/// Response of `DeleteLaunchTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// `LaunchTemplateVersionNumbers`: list.
    pub launch_template_version_numbers: Vec<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteLaunchTemplateResponse: DELETE_LAUNCH_TEMPLATE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    2 launch_template_version_numbers: List = Field::int64("LaunchTemplateVersionNumbers").wrapped("versionNumbers"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteLaunchTemplateRequest,
    DeleteLaunchTemplateResponse,
}
