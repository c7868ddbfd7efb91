// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeLaunchTemplates.json; do not edit.
//! Lists launch templates with their default and latest version.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeLaunchTemplates).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag4 as Tag, TemplateTag};

operation!(Operation::new::<DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResponse>(
    "DescribeLaunchTemplates", Effect::Read, &DESCRIBE_LAUNCH_TEMPLATES_REQUEST, &DESCRIBE_LAUNCH_TEMPLATES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["LaunchTemplateSets"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidParameter InvalidRegion.NotExist MissingParameter
    403 InnerServiceFailed
    500 InternalError
    503 ServiceUnavailable
");

/// Request of `DescribeLaunchTemplates`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLaunchTemplatesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `TemplateTag`: records, at most 20 elements. */ pub template_tag: Vec<TemplateTag>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TemplateResourceGroupId`: text. */ pub template_resource_group_id: Option<String>,
    /** `LaunchTemplateId`: texts, at most 100 elements. */ pub launch_template_id: Vec<String>,
    /** `LaunchTemplateName`: texts, at most 100 elements. */ pub launch_template_name: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeLaunchTemplatesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `TemplateTag`.
    pub fn template_tag(mut self, value: impl IntoIterator<Item = TemplateTag>) -> Self { self.template_tag = all(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `TemplateResourceGroupId`.
    pub fn template_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.template_resource_group_id = Some(value.into()); self
    }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.launch_template_id = all(value); self
    }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.launch_template_name = all(value); self
    }
}
/// Table of [`DescribeLaunchTemplatesRequest`].
pub static DESCRIBE_LAUNCH_TEMPLATES_REQUEST: Schema =
    Schema { name: "DescribeLaunchTemplatesRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::record("TemplateTag", &crate::shapes::TEMPLATE_TAG).list().limits(&Limits::items(None, Some(20))),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("TemplateResourceGroupId"),
    Field::string("LaunchTemplateId").list().limits(&Limits::items(None, Some(100))),
    Field::string("LaunchTemplateName").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(DescribeLaunchTemplatesRequest, DESCRIBE_LAUNCH_TEMPLATES_REQUEST,
    [0 OptStr region_id, 1 List template_tag, 4 OptStr template_resource_group_id, 5 List launch_template_id,
    6 List launch_template_name] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeLaunchTemplates`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLaunchTemplatesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `LaunchTemplateSets`: records. */ pub launch_template_sets: Vec<LaunchTemplateSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeLaunchTemplatesResponse`].
pub static DESCRIBE_LAUNCH_TEMPLATES_RESPONSE: Schema =
    Schema { name: "DescribeLaunchTemplatesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("LaunchTemplateSets", &LAUNCH_TEMPLATE_SET).wrapped("LaunchTemplateSet"),
]; &ROWS } };
record!(DescribeLaunchTemplatesResponse, DESCRIBE_LAUNCH_TEMPLATES_RESPONSE,
    [1 OptStr request_id, 4 List launch_template_sets] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `LaunchTemplateSets.LaunchTemplateSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct LaunchTemplateSet {
    /** `LaunchTemplateName`: text. */ pub launch_template_name: Option<String>,
    /** `DefaultVersionNumber`: integer. */ pub default_version_number: Option<i64>,
    /** `ModifiedTime`: text. */ pub modified_time: Option<String>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `CreateTime`: text. */ pub create_time: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `CreatedBy`: text. */ pub created_by: Option<String>,
    /** `LatestVersionNumber`: integer. */ pub latest_version_number: Option<i64>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`LaunchTemplateSet`].
pub static LAUNCH_TEMPLATE_SET: Schema = Schema { name: "LaunchTemplateSet", fields: { static ROWS: [Field; 9] = [
    Field::string("LaunchTemplateName"),
    Field::int64("DefaultVersionNumber"),
    Field::string("ModifiedTime"),
    Field::string("LaunchTemplateId"),
    Field::string("CreateTime"),
    Field::string("ResourceGroupId"),
    Field::string("CreatedBy"),
    Field::int64("LatestVersionNumber"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
]; &ROWS } };
record!(LaunchTemplateSet, LAUNCH_TEMPLATE_SET,
    [0 OptStr launch_template_name, 2 OptStr modified_time, 3 OptStr launch_template_id, 4 OptStr create_time,
    5 OptStr resource_group_id, 6 OptStr created_by, 8 List tags] [1 OptInt default_version_number,
    7 OptInt latest_version_number]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResponse, LaunchTemplateSet,
);
