// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImagePipelines.json; do not edit.
//! Lists image templates with what they build and where they hand it to.
//!
//! - Requires permission for the action `ecs:DescribeImagePipelines` (access level get), on
//!   ImagePipeline `acs:ecs:{#regionId}:{#accountId}:imagepipeline/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImagePipelines),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, operation, record,
};

pub use crate::shapes::{BaseImageType, DiskTag, ImageTag};

operation! {
    name: "DescribeImagePipelines",
    effect: Effect::Read,
    request: DescribeImagePipelinesRequest = DESCRIBE_IMAGE_PIPELINES_REQUEST,
    response: DescribeImagePipelinesResponse = DESCRIBE_IMAGE_PIPELINES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["ImagePipeline"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeImagePipelines").resources(&[AuthorizedResource::new("ImagePipeline", "acs:ecs:{#regionId}:{#accountId}:imagepipeline/*").required(), AuthorizedResource::new("ImagePipeline", "acs:ecs:{#regionId}:{#accountId}:imagepipeline/{#imagepipelineId}").required()])),
}

errors! {
    "400 InvalidImagePipelineIdSize.ExceededMaxNumber",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "403 Invalid.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
}

/// Request of `DescribeImagePipelines`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 500. Default: `50`.
    pub max_results: Option<i64>,
    /// Ids of image templates (`ip-...`): only these are returned. At most 21 elements.
    pub image_pipeline_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeImagePipelinesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Ids of image templates (`ip-...`): only these are returned.
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
    2 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    3 name: OptStr = Field::string("Name"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(500.0))),
    6 image_pipeline_id: List = Field::string("ImagePipelineId").list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `DescribeImagePipelines`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagePipelinesResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// `ImagePipeline`: list of records.
    pub image_pipeline: Vec<ImagePipelineSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Whether the temporary instance is released when the build fails.
    pub delete_instance_on_failure: Option<bool>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Highest public bandwidth out of the instance. With a value above 0 it gets a public address. Unit:
    /// Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Id of the image template (`ip-...`). `DescribeImagePipelines` lists it.
    pub image_pipeline_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Size of the system disk of the temporary instance that builds the image, 20 to 500; 40 when left
    /// out. Unit: GiB.
    pub system_disk_size: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Image that the pipeline starts from: an image id, or the name of an image family, as `BaseImageType`
    /// says.
    pub base_image: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Name of the image: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub image_name: Option<String>,
    /// What `BaseImage` names: one image by its id (`IMAGE`), or the latest image of a family
    /// (`IMAGE_FAMILY`).
    pub base_image_type: Option<BaseImageType>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Build commands, in Dockerfile syntax, at most 16 KB.
    pub build_content: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// `ToRegionIds`: list of strings.
    pub to_region_ids: Vec<String>,
    /// `AddAccounts`: list of strings.
    pub add_accounts: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ImagePipelineSet: IMAGE_PIPELINE_SET,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
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
    11 base_image_type: Opt = Field::one_of("BaseImageType", BaseImageType::VALUES),
    12 name: OptStr = Field::string("Name"),
    13 build_content: OptStr = Field::string("BuildContent"),
    14 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
    15 to_region_ids: List = Field::string("ToRegionIds").wrapped("ToRegionId"),
    16 add_accounts: List = Field::string("AddAccounts").wrapped("AddAccount"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImagePipelinesRequest,
    DescribeImagePipelinesResponse,
    ImagePipelineSet,
}
