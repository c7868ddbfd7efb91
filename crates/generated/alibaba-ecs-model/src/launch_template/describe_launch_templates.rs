// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeLaunchTemplates.json; do not edit.
//! Lists launch templates with their default and latest version.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeLaunchTemplates).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Tag4, TemplateTag};

operation! {
    name: "DescribeLaunchTemplates",
    effect: Effect::Read,
    request: DescribeLaunchTemplatesRequest = DESCRIBE_LAUNCH_TEMPLATES_REQUEST,
    response: DescribeLaunchTemplatesResponse = DESCRIBE_LAUNCH_TEMPLATES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["LaunchTemplateSets"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidParameter",
    "400 InvalidRegion.NotExist",
    "400 MissingParameter",
    "403 InnerServiceFailed",
    "500 InternalError",
    "503 ServiceUnavailable",
}

/// Request of `DescribeLaunchTemplates`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `TemplateTag`: records, at most 20 elements.
    pub template_tag: Vec<TemplateTag>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `TemplateResourceGroupId`: text.
    pub template_resource_group_id: Option<String>,
    /// `LaunchTemplateId`: texts, at most 100 elements.
    pub launch_template_id: Vec<String>,
    /// `LaunchTemplateName`: texts, at most 100 elements.
    pub launch_template_name: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeLaunchTemplatesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `TemplateTag`.
    pub fn template_tag(mut self, value: impl IntoIterator<Item = TemplateTag>) -> Self {
        self.template_tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `TemplateResourceGroupId`.
    pub fn template_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.template_resource_group_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.launch_template_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.launch_template_name = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeLaunchTemplatesRequest: DESCRIBE_LAUNCH_TEMPLATES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 template_tag: List = Field::record("TemplateTag", &crate::shapes::TEMPLATE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
    4 template_resource_group_id: OptStr = Field::string("TemplateResourceGroupId"),
    5 launch_template_id: List = Field::string("LaunchTemplateId").list().limits(&Limits::new().items(None, Some(100))),
    6 launch_template_name: List = Field::string("LaunchTemplateName").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeLaunchTemplates`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `LaunchTemplateSets`: records.
    pub launch_template_sets: Vec<LaunchTemplateSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeLaunchTemplatesResponse: DESCRIBE_LAUNCH_TEMPLATES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 launch_template_sets: List = Field::record("LaunchTemplateSets", &LAUNCH_TEMPLATE_SET).wrapped("LaunchTemplateSet"),
}

/// `LaunchTemplateSets.LaunchTemplateSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LaunchTemplateSet {
    /// `LaunchTemplateName`: text.
    pub launch_template_name: Option<String>,
    /// `DefaultVersionNumber`: integer.
    pub default_version_number: Option<i64>,
    /// `ModifiedTime`: text.
    pub modified_time: Option<String>,
    /// `LaunchTemplateId`: text.
    pub launch_template_id: Option<String>,
    /// `CreateTime`: text.
    pub create_time: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `CreatedBy`: text.
    pub created_by: Option<String>,
    /// `LatestVersionNumber`: integer.
    pub latest_version_number: Option<i64>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    LaunchTemplateSet: LAUNCH_TEMPLATE_SET,
    0 launch_template_name: OptStr = Field::string("LaunchTemplateName"),
    1 default_version_number: OptInt = Field::int64("DefaultVersionNumber"),
    2 modified_time: OptStr = Field::string("ModifiedTime"),
    3 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    4 create_time: OptStr = Field::string("CreateTime"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 created_by: OptStr = Field::string("CreatedBy"),
    7 latest_version_number: OptInt = Field::int64("LatestVersionNumber"),
    8 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeLaunchTemplatesRequest,
    DescribeLaunchTemplatesResponse,
    LaunchTemplateSet,
}
