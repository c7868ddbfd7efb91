// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeElasticityAssuranceInstances.json; do not edit.
//! Lists the running instances that use an elasticity assurance.
//!
//! Empty once the assurance has ended.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeElasticityAssuranceInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};
pub use crate::shapes::InstanceIdSet;

operation!(Operation::new::<DescribeElasticityAssuranceInstancesRequest, DescribeElasticityAssuranceInstancesResponse>(
    "DescribeElasticityAssuranceInstances", Effect::Read, &DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_REQUEST,
    &DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["ElasticityAssuranceItem"], total: Some(&["TotalCount"]),
}), "
    400 ClassicNetworkNotSupported DedicatedHostNotSupported Invalid.AssuranceTimes.NotSupported Invalid.InstanceChargeType
    400 Invalid.InstanceCpuCoreCountOrInstanceAmount Invalid.InstanceId Invalid.InstanceType Invalid.PackageType
    400 Invalid.PrivatePool.Purchase Invalid.PrivatePoolOptions.Id Invalid.PrivatePoolOptions.Ids
    400 Invalid.PrivatePoolOptions.MatchCriteria Invalid.PrivatePoolOptions.status Invalid.TooManyInstanceTypes
    400 Invalid.TooManyPrivatePoolOptions.Ids Invalid.TooManyUnpaidPrivatePool Invalid.TooManyZoneIds Invalid.ZoneId \
        InvalidAliUid
    400 InvalidParameter.PrivatePoolOptions.Id InvalidPlatform.ValueNotSupported MissingParameter.InstanceAmount
    400 MissingParameter.InstanceCpuCoreCount MissingParameter.InstanceCpuCoreCountOrInstanceAmount MissingParameter.PackageType
    400 MissingParameter.PrivatePoolOptions.Id MissingParameter.PrivatePoolOptions.Ids MissingParameter.RegionId
    400 RepeatStartPrivatePool SpotNotSupported
    500 InternalError
");

/// Request of `DescribeElasticityAssuranceInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeElasticityAssuranceInstancesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `PrivatePoolOptions.Id`: text. */ pub private_pool_options_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeElasticityAssuranceInstancesRequest {
    /// With what is required.
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self { private_pool_options_id: private_pool_options_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
}
/// Table of [`DescribeElasticityAssuranceInstancesRequest`].
pub static DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_REQUEST: Schema =
    Schema { name: "DescribeElasticityAssuranceInstancesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("NextToken"),
    Field::string("PrivatePoolOptions.Id").required(),
]; &ROWS } };
record!(DescribeElasticityAssuranceInstancesRequest, DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_REQUEST,
    [0 OptStr region_id, 2 OptStr next_token, 3 Str private_pool_options_id] [1 OptInt max_results]);

/// Answer of `DescribeElasticityAssuranceInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeElasticityAssuranceInstancesResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `ElasticityAssuranceItem`: records. */ pub elasticity_assurance_item: Vec<InstanceIdSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeElasticityAssuranceInstancesResponse`].
pub static DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_RESPONSE: Schema =
    Schema { name: "DescribeElasticityAssuranceInstancesResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("MaxResults"),
    Field::record("ElasticityAssuranceItem", &crate::shapes::INSTANCE_ID_SET).wrapped("InstanceIdSet"),
]; &ROWS } };
record!(DescribeElasticityAssuranceInstancesResponse, DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 4 List elasticity_assurance_item] [2 OptInt total_count, 3 OptInt max_results]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeElasticityAssuranceInstancesRequest, DescribeElasticityAssuranceInstancesResponse,
);
