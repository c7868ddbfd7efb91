// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteLaunchTemplateVersion.json; do not edit.
//! Deletes versions of a launch template.
//!
//! The default version cannot be deleted on its own, only with the whole template.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteLaunchTemplateVersion).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<DeleteLaunchTemplateVersionRequest, DeleteLaunchTemplateVersionResponse>(
    "DeleteLaunchTemplateVersion", Effect::Write, &DELETE_LAUNCH_TEMPLATE_VERSION_REQUEST,
    &DELETE_LAUNCH_TEMPLATE_VERSION_RESPONSE,
), "
    400 InvalidParameter InvalidRegion.NotExist MissingParameter
    403 InnerServiceFailed InvalidOperation.DeleteDefaultVersion
");

/// Request of `DeleteLaunchTemplateVersion`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteLaunchTemplateVersionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DeleteVersion`: list, at most 1000 elements. */ pub delete_version: Vec<i64>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `LaunchTemplateName`: text. */ pub launch_template_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteLaunchTemplateVersionRequest {
    /// With what is required.
    pub fn new(delete_version: impl IntoIterator<Item = i64>) -> Self {
        Self { delete_version: all(delete_version), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self { self.launch_template_id = Some(value.into()); self }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into()); self
    }
}
/// Table of [`DeleteLaunchTemplateVersionRequest`].
pub static DELETE_LAUNCH_TEMPLATE_VERSION_REQUEST: Schema =
    Schema { name: "DeleteLaunchTemplateVersionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::int64("DeleteVersion").list().required().limits(&Limits::items(None, Some(1000))),
    Field::string("LaunchTemplateId"),
    Field::string("LaunchTemplateName"),
]; &ROWS } };
record!(DeleteLaunchTemplateVersionRequest, DELETE_LAUNCH_TEMPLATE_VERSION_REQUEST,
    [0 OptStr region_id, 1 List delete_version, 2 OptStr launch_template_id, 3 OptStr launch_template_name] []);

/// Answer of `DeleteLaunchTemplateVersion`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteLaunchTemplateVersionResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `LaunchTemplateVersions`: records. */ pub launch_template_versions: Vec<LaunchTemplateVersion>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteLaunchTemplateVersionResponse`].
pub static DELETE_LAUNCH_TEMPLATE_VERSION_RESPONSE: Schema =
    Schema { name: "DeleteLaunchTemplateVersionResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("LaunchTemplateVersions", &LAUNCH_TEMPLATE_VERSION).wrapped("LaunchTemplateVersion"),
]; &ROWS } };
record!(DeleteLaunchTemplateVersionResponse, DELETE_LAUNCH_TEMPLATE_VERSION_RESPONSE,
    [0 OptStr request_id, 1 List launch_template_versions] []);

/// What `LaunchTemplateVersions.LaunchTemplateVersion` holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchTemplateVersion {
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `LaunchTemplateVersionNumber`: integer. */ pub launch_template_version_number: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`LaunchTemplateVersion`].
pub static LAUNCH_TEMPLATE_VERSION: Schema = Schema { name: "LaunchTemplateVersion", fields: { static ROWS: [Field; 2] = [
    Field::string("LaunchTemplateId"),
    Field::int64("LaunchTemplateVersionNumber"),
]; &ROWS } };
record!(LaunchTemplateVersion, LAUNCH_TEMPLATE_VERSION, [0 OptStr launch_template_id] [1 OptInt launch_template_version_number]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DeleteLaunchTemplateVersionRequest, DeleteLaunchTemplateVersionResponse, LaunchTemplateVersion,
);
