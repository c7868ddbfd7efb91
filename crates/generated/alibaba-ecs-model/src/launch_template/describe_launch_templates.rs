// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeLaunchTemplates.json; do not edit.
//! Lists launch templates with their default and latest version.
//!
//! - Requires permission for the action `ecs:DescribeLaunchTemplates` (access level get), on
//!   LaunchTemplate `acs:ecs:{#regionId}:{#accountId}:launchtemplate/*`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeLaunchTemplates),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, operation, record,
};

pub use crate::shapes::{DiskTag, TemplateTag};

operation! {
    name: "DescribeLaunchTemplates",
    effect: Effect::Read,
    request: DescribeLaunchTemplatesRequest = DESCRIBE_LAUNCH_TEMPLATES_REQUEST,
    response: DescribeLaunchTemplatesResponse = DESCRIBE_LAUNCH_TEMPLATES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["LaunchTemplateSets"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeLaunchTemplates").resources(&[AuthorizedResource::new("LaunchTemplate", "acs:ecs:{#regionId}:{#accountId}:launchtemplate/*"), AuthorizedResource::new("LaunchTemplate", "acs:ecs:{#regionId}:{#accountId}:launchtemplate/{#launchtemplateId}")])),
}

errors! {
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.NotExist = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 InnerServiceFailed = The service is overloaded or out of order for a moment. Try again.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "503 ServiceUnavailable = The service is overloaded or out of order for a moment. Try again.",
}

/// Request of `DescribeLaunchTemplates`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags that the template itself has, other than those of the resources that it makes. At most 20
    /// elements.
    pub template_tag: Vec<TemplateTag>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of the resource group that the launch template itself belongs to (`rg-...`), other than that of
    /// the instances.
    pub template_resource_group_id: Option<String>,
    /// Ids of launch templates (`lt-...`): only these are returned. At most 100 elements.
    pub launch_template_id: Vec<String>,
    /// Names of launch templates: only these are returned. At most 100 elements.
    pub launch_template_name: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeLaunchTemplatesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags that the template itself has, other than those of the resources that it makes.
    pub fn template_tag(mut self, value: impl IntoIterator<Item = TemplateTag>) -> Self {
        self.template_tag = cloudspec_wire::all(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Id of the resource group that the launch template itself belongs to (`rg-...`), other than that of
    /// the instances.
    pub fn template_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.template_resource_group_id = Some(value.into());
        self
    }

    /// Ids of launch templates (`lt-...`): only these are returned.
    pub fn launch_template_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.launch_template_id = cloudspec_wire::all(value);
        self
    }

    /// Names of launch templates: only these are returned.
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `LaunchTemplateSets`: list of records.
    pub launch_template_sets: Vec<LaunchTemplateSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Name of the launch template: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub launch_template_name: Option<String>,
    /// Version of the launch template that is used when none is named, counted from 1.
    pub default_version_number: Option<i64>,
    /// When it was last changed.
    pub modified_time: Option<Timestamp>,
    /// Id of the launch template (`lt-...`). `DescribeLaunchTemplates` lists it.
    pub launch_template_id: Option<String>,
    /// When the resource was created.
    pub create_time: Option<Timestamp>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the account that created the launch template or its version.
    pub created_by: Option<String>,
    /// `LatestVersionNumber`: integer.
    pub latest_version_number: Option<i64>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LaunchTemplateSet: LAUNCH_TEMPLATE_SET,
    0 launch_template_name: OptStr = Field::string("LaunchTemplateName"),
    1 default_version_number: OptInt = Field::int64("DefaultVersionNumber"),
    2 modified_time: Opt = Field::timestamp("ModifiedTime"),
    3 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    4 create_time: Opt = Field::timestamp("CreateTime"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 created_by: OptStr = Field::string("CreatedBy"),
    7 latest_version_number: OptInt = Field::int64("LatestVersionNumber"),
    8 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeLaunchTemplatesRequest,
    DescribeLaunchTemplatesResponse,
    LaunchTemplateSet,
}
