// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyLaunchTemplateDefaultVersion.json; do not edit.
//! Chooses which version of a launch template counts when instances are created without naming one.
//!
//! - Requires permission for the action `ecs:ModifyLaunchTemplateDefaultVersion` (access level update),
//!   on all resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyLaunchTemplateDefaultVersion), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ModifyLaunchTemplateDefaultVersion",
    effect: Effect::Write,
    request: ModifyLaunchTemplateDefaultVersionRequest = MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_REQUEST,
    response: ModifyLaunchTemplateDefaultVersionResponse = MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyLaunchTemplateDefaultVersion").resources(&[AuthorizedResource::new("LaunchTemplate", "acs:ecs:{#regionId}:{#accountId}:launchtemplate/{#launchtemplateId}")])),
}

errors! {
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.NotExist = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 InnerServiceFailed = The service is overloaded or out of order for a moment. Try again.",
    "404 InvalidLaunchTemplate.NotFound = There is no such launch template, or not this version of it.",
    "404 InvalidLaunchTemplateVersion.NotFound",
}

/// Request of `ModifyLaunchTemplateDefaultVersion`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// Name of the launch template: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub launch_template_name: Option<String>,
    /// Version of the launch template that is used when none is named, counted from 1.
    pub default_version_number: i64,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyLaunchTemplateDefaultVersionRequest {
    /// Creates a value with the required members.
    pub fn new(default_version_number: i64) -> Self {
        Self {
            default_version_number,
            ..Self::default()
        }
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
    ModifyLaunchTemplateDefaultVersionRequest: MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    2 launch_template_name: OptStr = Field::string("LaunchTemplateName"),
    3 default_version_number: Int = Field::int64("DefaultVersionNumber").required(),
}

/// Response of `ModifyLaunchTemplateDefaultVersion`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyLaunchTemplateDefaultVersionResponse: MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyLaunchTemplateDefaultVersionRequest,
    ModifyLaunchTemplateDefaultVersionResponse,
}
