// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteLaunchTemplateVersion.json; do not edit.
//! Deletes versions of a launch template.
//!
//! The default version cannot be deleted on its own, only with the whole template.
//!
//! - Requires permission for the action `ecs:DeleteLaunchTemplateVersion` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteLaunchTemplateVersion),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "DeleteLaunchTemplateVersion",
    effect: Effect::Write,
    request: DeleteLaunchTemplateVersionRequest = DELETE_LAUNCH_TEMPLATE_VERSION_REQUEST,
    response: DeleteLaunchTemplateVersionResponse = DELETE_LAUNCH_TEMPLATE_VERSION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteLaunchTemplateVersion").resources(&[AuthorizedResource::new("LaunchTemplate", "acs:ecs:{#regionId}:{#accountId}:launchtemplate/{#launchtemplateId}").required()])),
}

errors! {
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.NotExist = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 InnerServiceFailed = The service is overloaded or out of order for a moment. Try again.",
    "403 InvalidOperation.DeleteDefaultVersion",
}

/// Request of `DeleteLaunchTemplateVersion`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `DeleteVersion`: list, at most 1000 elements.
    pub delete_version: Vec<i64>,
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// Name of the launch template: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub launch_template_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteLaunchTemplateVersionRequest {
    /// Creates a value with the required members.
    pub fn new(delete_version: impl IntoIterator<Item = i64>) -> Self {
        Self {
            delete_version: cloudspec_wire::all(delete_version),
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
    DeleteLaunchTemplateVersionRequest: DELETE_LAUNCH_TEMPLATE_VERSION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 delete_version: List = Field::int64("DeleteVersion").list().required().limits(&Limits::new().items(None, Some(1000))),
    2 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    3 launch_template_name: OptStr = Field::string("LaunchTemplateName"),
}

/// Response of `DeleteLaunchTemplateVersion`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `LaunchTemplateVersions`: list of records.
    pub launch_template_versions: Vec<LaunchTemplateVersion>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteLaunchTemplateVersionResponse: DELETE_LAUNCH_TEMPLATE_VERSION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 launch_template_versions: List = Field::record("LaunchTemplateVersions", &LAUNCH_TEMPLATE_VERSION).wrapped("LaunchTemplateVersion"),
}

/// `LaunchTemplateVersions.LaunchTemplateVersion` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchTemplateVersion {
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// Number of this version of the launch template, counted from 1.
    pub launch_template_version_number: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LaunchTemplateVersion: LAUNCH_TEMPLATE_VERSION,
    0 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    1 launch_template_version_number: OptInt = Field::int64("LaunchTemplateVersionNumber"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteLaunchTemplateVersionRequest,
    DeleteLaunchTemplateVersionResponse,
    LaunchTemplateVersion,
}
