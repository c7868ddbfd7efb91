// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImagePipelines.json; do not edit.
//! Lists image templates with what they build and where they hand it to.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImagePipelines).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag2 as Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeImagePipelinesRequest, DescribeImagePipelinesResponse>(
    "DescribeImagePipelines", Effect::Read, &DESCRIBE_IMAGE_PIPELINES_REQUEST, &DESCRIBE_IMAGE_PIPELINES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["ImagePipeline"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidImagePipelineIdSize.ExceededMaxNumber InvalidName.Malformed
    403 Invalid.NextToken
");

/// Request of `DescribeImagePipelines`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImagePipelinesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 500. Default: `50`. */ pub max_results: Option<i64>,
    /** `ImagePipelineId`: texts, at most 21 elements. */ pub image_pipeline_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeImagePipelinesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `ImagePipelineId`.
    pub fn image_pipeline_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.image_pipeline_id = all(value); self
    }
}
/// Table of [`DescribeImagePipelinesRequest`].
pub static DESCRIBE_IMAGE_PIPELINES_REQUEST: Schema =
    Schema { name: "DescribeImagePipelinesRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("Name"),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(500.0))),
    Field::string("ImagePipelineId").list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(DescribeImagePipelinesRequest, DESCRIBE_IMAGE_PIPELINES_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 List tag, 3 OptStr name, 4 OptStr next_token,
    6 List image_pipeline_id] [5 OptInt max_results]);

/// Answer of `DescribeImagePipelines`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImagePipelinesResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `ImagePipeline`: records. */ pub image_pipeline: Vec<ImagePipelineSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeImagePipelinesResponse`].
pub static DESCRIBE_IMAGE_PIPELINES_RESPONSE: Schema =
    Schema { name: "DescribeImagePipelinesResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("MaxResults"),
    Field::record("ImagePipeline", &IMAGE_PIPELINE_SET).wrapped("ImagePipelineSet"),
]; &ROWS } };
record!(DescribeImagePipelinesResponse, DESCRIBE_IMAGE_PIPELINES_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 4 List image_pipeline] [2 OptInt total_count, 3 OptInt max_results]);

/// What `ImagePipeline.ImagePipelineSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct ImagePipelineSet {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `DeleteInstanceOnFailure`: yes or no. */ pub delete_instance_on_failure: Option<bool>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InternetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `ImagePipelineId`: text. */ pub image_pipeline_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `SystemDiskSize`: integer. */ pub system_disk_size: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `BaseImage`: text. */ pub base_image: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ImageName`: text. */ pub image_name: Option<String>,
    /** `BaseImageType`: text. */ pub base_image_type: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `BuildContent`: text. */ pub build_content: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `ToRegionIds`: texts. */ pub to_region_ids: Vec<String>,
    /** `AddAccounts`: texts. */ pub add_accounts: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ImagePipelineSet`].
pub static IMAGE_PIPELINE_SET: Schema = Schema { name: "ImagePipelineSet", fields: { static ROWS: [Field; 17] = [
    Field::string("CreationTime"),
    Field::boolean("DeleteInstanceOnFailure"),
    Field::string("InstanceType"),
    Field::int32("InternetMaxBandwidthOut"),
    Field::string("ImagePipelineId"),
    Field::string("VSwitchId"),
    Field::int32("SystemDiskSize"),
    Field::string("Description"),
    Field::string("BaseImage"),
    Field::string("ResourceGroupId"),
    Field::string("ImageName"),
    Field::string("BaseImageType"),
    Field::string("Name"),
    Field::string("BuildContent"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::string("ToRegionIds").wrapped("ToRegionId"),
    Field::string("AddAccounts").wrapped("AddAccount"),
]; &ROWS } };
record!(ImagePipelineSet, IMAGE_PIPELINE_SET,
    [0 OptStr creation_time, 2 OptStr instance_type, 4 OptStr image_pipeline_id, 5 OptStr v_switch_id, 7 OptStr description,
    8 OptStr base_image, 9 OptStr resource_group_id, 10 OptStr image_name, 11 OptStr base_image_type, 12 OptStr name,
    13 OptStr build_content, 14 List tags, 15 List to_region_ids, 16 List add_accounts] [1 OptBool delete_instance_on_failure,
    3 OptInt internet_max_bandwidth_out, 6 OptInt system_disk_size]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeImagePipelinesRequest, DescribeImagePipelinesResponse, ImagePipelineSet,
);
