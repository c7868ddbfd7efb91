// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceTypeFamilies.json; do not edit.
//! Lists the families of instance types with their generation.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceTypeFamilies),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

operation! {
    name: "DescribeInstanceTypeFamilies",
    effect: Effect::Read,
    request: DescribeInstanceTypeFamiliesRequest = DESCRIBE_INSTANCE_TYPE_FAMILIES_REQUEST,
    response: DescribeInstanceTypeFamiliesResponse = DESCRIBE_INSTANCE_TYPE_FAMILIES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeInstanceTypeFamilies`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeFamiliesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Generation of the instance family, such as `ecs-5`.
    pub generation: Option<Generation>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceTypeFamiliesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Generation of the instance family, such as `ecs-5`.
    pub fn generation(mut self, value: impl Into<Generation>) -> Self {
        self.generation = Some(value.into());
        self
    }
}

record! {
    DescribeInstanceTypeFamiliesRequest: DESCRIBE_INSTANCE_TYPE_FAMILIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 generation: Opt = Field::one_of("Generation", Generation::VALUES),
}

/// Response of `DescribeInstanceTypeFamilies`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeFamiliesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Families of instance types, such as `ecs.g7`.
    pub instance_type_families: Vec<InstanceTypeFamily>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceTypeFamiliesResponse: DESCRIBE_INSTANCE_TYPE_FAMILIES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 instance_type_families: List = Field::record("InstanceTypeFamilies", &INSTANCE_TYPE_FAMILY).wrapped("InstanceTypeFamily"),
}

/// `InstanceTypeFamilies.InstanceTypeFamily` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceTypeFamily {
    /// Generation of the instance family, such as `ecs-5`.
    pub generation: Option<String>,
    /// `InstanceTypeFamilyId`: string.
    pub instance_type_family_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceTypeFamily: INSTANCE_TYPE_FAMILY,
    0 generation: OptStr = Field::string("Generation"),
    1 instance_type_family_id: OptStr = Field::string("InstanceTypeFamilyId"),
}

open_enum! {
    /// Documented values of `Generation`. The provider may add others.
    pub enum Generation {
        Ecs1 = "ecs-1",
        Ecs2 = "ecs-2",
        Ecs3 = "ecs-3",
        Ecs4 = "ecs-4",
        Ecs5 = "ecs-5",
        Ecs6 = "ecs-6",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceTypeFamiliesRequest,
    DescribeInstanceTypeFamiliesResponse,
    InstanceTypeFamily,
}
