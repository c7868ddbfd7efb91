// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImageSupportInstanceTypes.json; do not edit.
//! Lists the instance types that an image can run on.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageSupportInstanceTypes).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Filter2 as Filter;

operation!(Operation::new::<DescribeImageSupportInstanceTypesRequest, DescribeImageSupportInstanceTypesResponse>(
    "DescribeImageSupportInstanceTypes", Effect::Read, &DESCRIBE_IMAGE_SUPPORT_INSTANCE_TYPES_REQUEST,
    &DESCRIBE_IMAGE_SUPPORT_INSTANCE_TYPES_RESPONSE,
), "
    400 InvalidInstanceType.ValueNotSupported InvalidParamter
    404 InvalidImageId.NotFound InvalidUsage
");

/// Request of `DescribeImageSupportInstanceTypes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImageSupportInstanceTypesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `ActionType`: text. */ pub action_type: Option<String>,
    /** `Filter`: records, at most 10 elements. */ pub filter: Vec<Filter>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeImageSupportInstanceTypesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `ActionType`.
    pub fn action_type(mut self, value: impl Into<String>) -> Self { self.action_type = Some(value.into()); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
}
/// Table of [`DescribeImageSupportInstanceTypesRequest`].
pub static DESCRIBE_IMAGE_SUPPORT_INSTANCE_TYPES_REQUEST: Schema =
    Schema { name: "DescribeImageSupportInstanceTypesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageId"),
    Field::string("ActionType"),
    Field::record("Filter", &crate::shapes::FILTER2).list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(DescribeImageSupportInstanceTypesRequest, DESCRIBE_IMAGE_SUPPORT_INSTANCE_TYPES_REQUEST,
    [0 OptStr region_id, 1 OptStr image_id, 2 OptStr action_type, 3 List filter] []);

/// Answer of `DescribeImageSupportInstanceTypes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImageSupportInstanceTypesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `InstanceTypes`: records. */ pub instance_types: Vec<InstanceType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeImageSupportInstanceTypesResponse`].
pub static DESCRIBE_IMAGE_SUPPORT_INSTANCE_TYPES_RESPONSE: Schema =
    Schema { name: "DescribeImageSupportInstanceTypesResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("ImageId"),
    Field::string("RegionId"),
    Field::record("InstanceTypes", &INSTANCE_TYPE).wrapped("InstanceType"),
]; &ROWS } };
record!(DescribeImageSupportInstanceTypesResponse, DESCRIBE_IMAGE_SUPPORT_INSTANCE_TYPES_RESPONSE,
    [0 OptStr request_id, 1 OptStr image_id, 2 OptStr region_id, 3 List instance_types] []);

/// What `InstanceTypes.InstanceType` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceType {
    /** `InstanceTypeId`: text. */ pub instance_type_id: Option<String>,
    /** `InstanceTypeFamily`: text. */ pub instance_type_family: Option<String>,
    /** `CpuCoreCount`: integer. */ pub cpu_core_count: Option<i64>,
    /** `MemorySize`: number. */ pub memory_size: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceType`].
pub static INSTANCE_TYPE: Schema = Schema { name: "InstanceType", fields: { static ROWS: [Field; 4] = [
    Field::string("InstanceTypeId"),
    Field::string("InstanceTypeFamily"),
    Field::int32("CpuCoreCount"),
    Field::float("MemorySize"),
]; &ROWS } };
record!(InstanceType, INSTANCE_TYPE,
    [0 OptStr instance_type_id, 1 OptStr instance_type_family] [2 OptInt cpu_core_count, 3 OptFloat memory_size]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeImageSupportInstanceTypesRequest, DescribeImageSupportInstanceTypesResponse, InstanceType,
);
