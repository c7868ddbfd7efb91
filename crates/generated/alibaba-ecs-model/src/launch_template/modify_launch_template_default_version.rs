// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyLaunchTemplateDefaultVersion.json; do not edit.
//! Chooses which version of a launch template counts when instances are created without naming one.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyLaunchTemplateDefaultVersion).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "ModifyLaunchTemplateDefaultVersion",
    effect: Effect::Write,
    request: ModifyLaunchTemplateDefaultVersionRequest = MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_REQUEST,
    response: ModifyLaunchTemplateDefaultVersionResponse = MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidParameter",
    "400 InvalidRegion.NotExist",
    "400 MissingParameter",
    "403 InnerServiceFailed",
    "404 InvalidLaunchTemplate.NotFound",
    "404 InvalidLaunchTemplateVersion.NotFound",
}

/// Request of `ModifyLaunchTemplateDefaultVersion`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersionRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `LaunchTemplateId`: text.
    pub launch_template_id: Option<String>,
    /// `LaunchTemplateName`: text.
    pub launch_template_name: Option<String>,
    /// `DefaultVersionNumber`: integer.
    pub default_version_number: i64,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyLaunchTemplateDefaultVersionRequest {
    /// Starts with the required members.
    pub fn new(default_version_number: i64) -> Self {
        Self {
            default_version_number,
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateName`.
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `LaunchTemplateId`: text.
    pub launch_template_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
