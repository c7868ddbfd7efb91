// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteLaunchTemplate.json; do not edit.
//! Deletes a launch template with all its versions.
//!
//! Instances that were created from it stay.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteLaunchTemplate).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DeleteLaunchTemplateRequest, DeleteLaunchTemplateResponse>(
    "DeleteLaunchTemplate", Effect::Write, &DELETE_LAUNCH_TEMPLATE_REQUEST, &DELETE_LAUNCH_TEMPLATE_RESPONSE,
), "
    400 InvalidParameter InvalidRegion.NotExist MissingParameter
    403 InnerServiceFailed
");

/// Request of `DeleteLaunchTemplate`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteLaunchTemplateRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `LaunchTemplateName`: text. */ pub launch_template_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteLaunchTemplateRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self { self.launch_template_id = Some(value.into()); self }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into()); self
    }
}
/// Table of [`DeleteLaunchTemplateRequest`].
pub static DELETE_LAUNCH_TEMPLATE_REQUEST: Schema =
    Schema { name: "DeleteLaunchTemplateRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("LaunchTemplateId"),
    Field::string("LaunchTemplateName"),
]; &ROWS } };
record!(DeleteLaunchTemplateRequest, DELETE_LAUNCH_TEMPLATE_REQUEST,
    [0 OptStr region_id, 1 OptStr launch_template_id, 2 OptStr launch_template_name] []);

/// Answer of `DeleteLaunchTemplate`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteLaunchTemplateResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `LaunchTemplateVersionNumbers`: list. */ pub launch_template_version_numbers: Vec<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteLaunchTemplateResponse`].
pub static DELETE_LAUNCH_TEMPLATE_RESPONSE: Schema =
    Schema { name: "DeleteLaunchTemplateResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("LaunchTemplateId"),
    Field::int64("LaunchTemplateVersionNumbers").wrapped("versionNumbers"),
]; &ROWS } };
record!(DeleteLaunchTemplateResponse, DELETE_LAUNCH_TEMPLATE_RESPONSE,
    [0 OptStr request_id, 1 OptStr launch_template_id, 2 List launch_template_version_numbers] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteLaunchTemplateRequest, DeleteLaunchTemplateResponse);
