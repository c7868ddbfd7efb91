// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceTypeFamilies.json; do not edit.
//! Lists the families of instance types with their generation.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceTypeFamilies).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeInstanceTypeFamiliesRequest, DescribeInstanceTypeFamiliesResponse>(
    "DescribeInstanceTypeFamilies", Effect::Read, &DESCRIBE_INSTANCE_TYPE_FAMILIES_REQUEST,
    &DESCRIBE_INSTANCE_TYPE_FAMILIES_RESPONSE,
), "
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeInstanceTypeFamilies`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceTypeFamiliesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Generation`: text. */ pub generation: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceTypeFamiliesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Generation`.
    pub fn generation(mut self, value: impl Into<String>) -> Self { self.generation = Some(value.into()); self }
}
/// Table of [`DescribeInstanceTypeFamiliesRequest`].
pub static DESCRIBE_INSTANCE_TYPE_FAMILIES_REQUEST: Schema =
    Schema { name: "DescribeInstanceTypeFamiliesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("Generation"),
]; &ROWS } };
record!(DescribeInstanceTypeFamiliesRequest, DESCRIBE_INSTANCE_TYPE_FAMILIES_REQUEST,
    [0 OptStr region_id, 1 OptStr generation] []);

/// Answer of `DescribeInstanceTypeFamilies`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceTypeFamiliesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `InstanceTypeFamilies`: records. */ pub instance_type_families: Vec<InstanceTypeFamily>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceTypeFamiliesResponse`].
pub static DESCRIBE_INSTANCE_TYPE_FAMILIES_RESPONSE: Schema =
    Schema { name: "DescribeInstanceTypeFamiliesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("InstanceTypeFamilies", &INSTANCE_TYPE_FAMILY).wrapped("InstanceTypeFamily"),
]; &ROWS } };
record!(DescribeInstanceTypeFamiliesResponse, DESCRIBE_INSTANCE_TYPE_FAMILIES_RESPONSE,
    [0 OptStr request_id, 1 List instance_type_families] []);

/// What `InstanceTypeFamilies.InstanceTypeFamily` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceTypeFamily {
    /** `Generation`: text. */ pub generation: Option<String>,
    /** `InstanceTypeFamilyId`: text. */ pub instance_type_family_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceTypeFamily`].
pub static INSTANCE_TYPE_FAMILY: Schema = Schema { name: "InstanceTypeFamily", fields: { static ROWS: [Field; 2] = [
    Field::string("Generation"),
    Field::string("InstanceTypeFamilyId"),
]; &ROWS } };
record!(InstanceTypeFamily, INSTANCE_TYPE_FAMILY, [0 OptStr generation, 1 OptStr instance_type_family_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceTypeFamiliesRequest, DescribeInstanceTypeFamiliesResponse, InstanceTypeFamily,
);
