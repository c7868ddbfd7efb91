// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImageSupportInstanceTypes.json; do not edit.
//! Lists the instance types that an image can run on.
//!
//! `ActionType` says whether a new instance is to be created from the image or the system of an
//! existing one replaced.
//!
//! - Requires permission for the action `ecs:DescribeImageSupportInstanceTypes` (access level get), on
//!   Image `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageSupportInstanceTypes), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{ActionType, ImageFilter};

operation! {
    name: "DescribeImageSupportInstanceTypes",
    effect: Effect::Read,
    request: DescribeImageSupportInstanceTypesRequest = DESCRIBE_IMAGE_SUPPORT_INSTANCE_TYPES_REQUEST,
    response: DescribeImageSupportInstanceTypesResponse = DESCRIBE_IMAGE_SUPPORT_INSTANCE_TYPES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeImageSupportInstanceTypes").resources(&[AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/{#imageId}").required()])),
}

errors! {
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidParamter = A parameter has a value that is not possible; the message names it.",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
    "404 InvalidUsage",
}

/// Request of `DescribeImageSupportInstanceTypes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// What the image is needed for: `CreateEcs` to create an instance (the default) or `ChangeOS` to
    /// replace the operating system.
    pub action_type: Option<ActionType>,
    /// Conditions that narrow the list down. At most 10 elements.
    pub filter: Vec<ImageFilter>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeImageSupportInstanceTypesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// What the image is needed for: `CreateEcs` to create an instance (the default) or `ChangeOS` to
    /// replace the operating system.
    pub fn action_type(mut self, value: impl Into<ActionType>) -> Self {
        self.action_type = Some(value.into());
        self
    }

    /// Conditions that narrow the list down.
    pub fn filter(mut self, value: impl IntoIterator<Item = ImageFilter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeImageSupportInstanceTypesRequest: DESCRIBE_IMAGE_SUPPORT_INSTANCE_TYPES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_id: OptStr = Field::string("ImageId"),
    2 action_type: Opt = Field::one_of("ActionType", ActionType::VALUES),
    3 filter: List = Field::record("Filter", &crate::shapes::IMAGE_FILTER).list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `DescribeImageSupportInstanceTypes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Instance types, such as `ecs.g7.large`: those to ask about, or those that match with their data.
    pub instance_types: Vec<InstanceType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeImageSupportInstanceTypesResponse: DESCRIBE_IMAGE_SUPPORT_INSTANCE_TYPES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 image_id: OptStr = Field::string("ImageId"),
    2 region_id: OptStr = Field::string("RegionId"),
    3 instance_types: List = Field::record("InstanceTypes", &INSTANCE_TYPE).wrapped("InstanceType"),
}

/// `InstanceTypes.InstanceType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceType {
    /// Name of the instance type. `DescribeInstanceTypes` lists it.
    pub instance_type_id: Option<String>,
    /// Family of the instance type, such as `ecs.g7`.
    pub instance_type_family: Option<String>,
    /// Number of vCPUs that an instance of this type gets.
    pub cpu_core_count: Option<i64>,
    /// Size of the memory of an instance or host of this type. Unit: GiB.
    pub memory_size: Option<f64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceType: INSTANCE_TYPE,
    0 instance_type_id: OptStr = Field::string("InstanceTypeId"),
    1 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    2 cpu_core_count: OptInt = Field::int32("CpuCoreCount"),
    3 memory_size: OptFloat = Field::float("MemorySize"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImageSupportInstanceTypesRequest,
    DescribeImageSupportInstanceTypesResponse,
    InstanceType,
}
