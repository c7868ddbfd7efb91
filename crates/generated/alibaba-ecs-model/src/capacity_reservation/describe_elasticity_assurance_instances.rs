// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeElasticityAssuranceInstances.json; do not edit.
//! Lists the running instances that use an elasticity assurance.
//!
//! Empty once the assurance has ended.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeElasticityAssuranceInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::InstanceIdSet;

operation! {
    name: "DescribeElasticityAssuranceInstances",
    effect: Effect::Read,
    request: DescribeElasticityAssuranceInstancesRequest = DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_REQUEST,
    response: DescribeElasticityAssuranceInstancesResponse = DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["ElasticityAssuranceItem"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 ClassicNetworkNotSupported",
    "400 DedicatedHostNotSupported",
    "400 Invalid.AssuranceTimes.NotSupported",
    "400 Invalid.InstanceChargeType",
    "400 Invalid.InstanceCpuCoreCountOrInstanceAmount",
    "400 Invalid.InstanceId",
    "400 Invalid.InstanceType",
    "400 Invalid.PackageType",
    "400 Invalid.PrivatePool.Purchase",
    "400 Invalid.PrivatePoolOptions.Id",
    "400 Invalid.PrivatePoolOptions.Ids",
    "400 Invalid.PrivatePoolOptions.MatchCriteria",
    "400 Invalid.PrivatePoolOptions.status",
    "400 Invalid.TooManyInstanceTypes",
    "400 Invalid.TooManyPrivatePoolOptions.Ids",
    "400 Invalid.TooManyUnpaidPrivatePool",
    "400 Invalid.TooManyZoneIds",
    "400 Invalid.ZoneId",
    "400 InvalidAliUid",
    "400 InvalidParameter.PrivatePoolOptions.Id",
    "400 InvalidPlatform.ValueNotSupported",
    "400 MissingParameter.InstanceAmount",
    "400 MissingParameter.InstanceCpuCoreCount",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount",
    "400 MissingParameter.PackageType",
    "400 MissingParameter.PrivatePoolOptions.Id",
    "400 MissingParameter.PrivatePoolOptions.Ids",
    "400 MissingParameter.RegionId",
    "400 RepeatStartPrivatePool",
    "400 SpotNotSupported",
    "500 InternalError",
}

/// Request of `DescribeElasticityAssuranceInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceInstancesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `MaxResults`: integer, 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `PrivatePoolOptions.Id`: text.
    pub private_pool_options_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeElasticityAssuranceInstancesRequest {
    /// Starts with the required members.
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self {
            private_pool_options_id: private_pool_options_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

record! {
    DescribeElasticityAssuranceInstancesRequest: DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    2 next_token: OptStr = Field::string("NextToken"),
    3 private_pool_options_id: Str = Field::string("PrivatePoolOptions.Id").required(),
}

/// Response of `DescribeElasticityAssuranceInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceInstancesResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `ElasticityAssuranceItem`: records.
    pub elasticity_assurance_item: Vec<InstanceIdSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeElasticityAssuranceInstancesResponse: DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 elasticity_assurance_item: List = Field::record("ElasticityAssuranceItem", &crate::shapes::INSTANCE_ID_SET).wrapped("InstanceIdSet"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeElasticityAssuranceInstancesRequest,
    DescribeElasticityAssuranceInstancesResponse,
}
