// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyLaunchTemplateDefaultVersion.json; do not edit.
//! Chooses which version of a launch template counts when instances are created without naming one.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyLaunchTemplateDefaultVersion).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ModifyLaunchTemplateDefaultVersionRequest, ModifyLaunchTemplateDefaultVersionResponse>(
    "ModifyLaunchTemplateDefaultVersion", Effect::Write, &MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_REQUEST,
    &MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_RESPONSE,
), "
    400 InvalidParameter InvalidRegion.NotExist MissingParameter
    403 InnerServiceFailed
    404 InvalidLaunchTemplate.NotFound InvalidLaunchTemplateVersion.NotFound
");

/// Request of `ModifyLaunchTemplateDefaultVersion`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyLaunchTemplateDefaultVersionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `LaunchTemplateName`: text. */ pub launch_template_name: Option<String>,
    /** `DefaultVersionNumber`: integer. */ pub default_version_number: i64,
    /** What else came. */ pub extra: Extra,
}
impl ModifyLaunchTemplateDefaultVersionRequest {
    /// With what is required.
    pub fn new(default_version_number: i64) -> Self { Self { default_version_number, ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self { self.launch_template_id = Some(value.into()); self }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into()); self
    }
}
/// Table of [`ModifyLaunchTemplateDefaultVersionRequest`].
pub static MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_REQUEST: Schema =
    Schema { name: "ModifyLaunchTemplateDefaultVersionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("LaunchTemplateId"),
    Field::string("LaunchTemplateName"),
    Field::int64("DefaultVersionNumber").required(),
]; &ROWS } };
record!(ModifyLaunchTemplateDefaultVersionRequest, MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_REQUEST,
    [0 OptStr region_id, 1 OptStr launch_template_id, 2 OptStr launch_template_name] [3 Int default_version_number]);

/// Answer of `ModifyLaunchTemplateDefaultVersion`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyLaunchTemplateDefaultVersionResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyLaunchTemplateDefaultVersionResponse`].
pub static MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_RESPONSE: Schema =
    Schema { name: "ModifyLaunchTemplateDefaultVersionResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("LaunchTemplateId"),
]; &ROWS } };
record!(ModifyLaunchTemplateDefaultVersionResponse, MODIFY_LAUNCH_TEMPLATE_DEFAULT_VERSION_RESPONSE,
    [0 OptStr request_id, 1 OptStr launch_template_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyLaunchTemplateDefaultVersionRequest, ModifyLaunchTemplateDefaultVersionResponse,
);
