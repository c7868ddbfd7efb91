// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImagePipelines.json; do not edit.
//! Lists image templates with what they build and where they hand it to.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImagePipelines).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Tag2, Tag4};

operation! {
    name: "DescribeImagePipelines",
    effect: Effect::Read,
    request: DescribeImagePipelinesRequest = DESCRIBE_IMAGE_PIPELINES_REQUEST,
    response: DescribeImagePipelinesResponse = DESCRIBE_IMAGE_PIPELINES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["ImagePipeline"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidImagePipelineIdSize.ExceededMaxNumber",
    "400 InvalidName.Malformed",
    "403 Invalid.NextToken",
}

/// Request of `DescribeImagePipelines`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 500. Default: `50`.
    pub max_results: Option<i64>,
    /// `ImagePipelineId`: texts, at most 21 elements.
    pub image_pipeline_id: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeImagePipelinesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `ImagePipelineId`.
    pub fn image_pipeline_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_pipeline_id = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeImagePipelinesRequest: DESCRIBE_IMAGE_PIPELINES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    3 name: OptStr = Field::string("Name"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(500.0))),
    6 image_pipeline_id: List = Field::string("ImagePipelineId").list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `DescribeImagePipelines`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `ImagePipeline`: records.
    pub image_pipeline: Vec<ImagePipelineSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeImagePipelinesResponse: DESCRIBE_IMAGE_PIPELINES_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 image_pipeline: List = Field::record("ImagePipeline", &IMAGE_PIPELINE_SET).wrapped("ImagePipelineSet"),
}

/// `ImagePipeline.ImagePipelineSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ImagePipelineSet {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `DeleteInstanceOnFailure`: yes or no.
    pub delete_instance_on_failure: Option<bool>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `InternetMaxBandwidthOut`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `ImagePipelineId`: text.
    pub image_pipeline_id: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `SystemDiskSize`: integer.
    pub system_disk_size: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `BaseImage`: text.
    pub base_image: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ImageName`: text.
    pub image_name: Option<String>,
    /// `BaseImageType`: text.
    pub base_image_type: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `BuildContent`: text.
    pub build_content: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// `ToRegionIds`: texts.
    pub to_region_ids: Vec<String>,
    /// `AddAccounts`: texts.
    pub add_accounts: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ImagePipelineSet: IMAGE_PIPELINE_SET,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 delete_instance_on_failure: OptBool = Field::boolean("DeleteInstanceOnFailure"),
    2 instance_type: OptStr = Field::string("InstanceType"),
    3 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    4 image_pipeline_id: OptStr = Field::string("ImagePipelineId"),
    5 v_switch_id: OptStr = Field::string("VSwitchId"),
    6 system_disk_size: OptInt = Field::int32("SystemDiskSize"),
    7 description: OptStr = Field::string("Description"),
    8 base_image: OptStr = Field::string("BaseImage"),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 image_name: OptStr = Field::string("ImageName"),
    11 base_image_type: OptStr = Field::string("BaseImageType"),
    12 name: OptStr = Field::string("Name"),
    13 build_content: OptStr = Field::string("BuildContent"),
    14 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    15 to_region_ids: List = Field::string("ToRegionIds").wrapped("ToRegionId"),
    16 add_accounts: List = Field::string("AddAccounts").wrapped("AddAccount"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImagePipelinesRequest,
    DescribeImagePipelinesResponse,
    ImagePipelineSet,
}
