// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeElasticityAssuranceInstances.json; do not edit.
//! Describe elasticity assurance instances (`DescribeElasticityAssuranceInstances`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeElasticityAssuranceInstances).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, empty};

use crate::shapes;

pub use crate::shapes::InstanceIdSet;

/// The table of `DescribeElasticityAssuranceInstances`.
pub static OPERATION: Operation = Operation::new(
    "DescribeElasticityAssuranceInstances", Effect::Read, &DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_REQUEST,
    &DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_RESPONSE, empty::<DescribeElasticityAssuranceInstancesRequest>,
    empty::<DescribeElasticityAssuranceInstancesResponse>,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["ElasticityAssuranceItem"], total: Some(&["TotalCount"]),
}).errors(&[
    ErrorCode::new(400, "ClassicNetworkNotSupported"), ErrorCode::new(400, "DedicatedHostNotSupported"),
    ErrorCode::new(400, "Invalid.AssuranceTimes.NotSupported"), ErrorCode::new(400, "Invalid.InstanceChargeType"),
    ErrorCode::new(400, "Invalid.InstanceCpuCoreCountOrInstanceAmount"), ErrorCode::new(400, "Invalid.InstanceId"),
    ErrorCode::new(400, "Invalid.InstanceType"), ErrorCode::new(400, "Invalid.PackageType"),
    ErrorCode::new(400, "Invalid.PrivatePool.Purchase"), ErrorCode::new(400, "Invalid.PrivatePoolOptions.Id"),
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.Ids"), ErrorCode::new(400, "Invalid.PrivatePoolOptions.MatchCriteria"),
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.status"), ErrorCode::new(400, "Invalid.TooManyInstanceTypes"),
    ErrorCode::new(400, "Invalid.TooManyPrivatePoolOptions.Ids"), ErrorCode::new(400, "Invalid.TooManyUnpaidPrivatePool"),
    ErrorCode::new(400, "Invalid.TooManyZoneIds"), ErrorCode::new(400, "Invalid.ZoneId"), ErrorCode::new(400, "InvalidAliUid"),
    ErrorCode::new(400, "InvalidParameter.PrivatePoolOptions.Id"), ErrorCode::new(400, "InvalidPlatform.ValueNotSupported"),
    ErrorCode::new(400, "MissingParameter.InstanceAmount"), ErrorCode::new(400, "MissingParameter.InstanceCpuCoreCount"),
    ErrorCode::new(400, "MissingParameter.InstanceCpuCoreCountOrInstanceAmount"),
    ErrorCode::new(400, "MissingParameter.PackageType"), ErrorCode::new(400, "MissingParameter.PrivatePoolOptions.Id"),
    ErrorCode::new(400, "MissingParameter.PrivatePoolOptions.Ids"), ErrorCode::new(400, "MissingParameter.RegionId"),
    ErrorCode::new(400, "RepeatStartPrivatePool"), ErrorCode::new(400, "SpotNotSupported"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `DescribeElasticityAssuranceInstances`.
#[derive(Default)] #[non_exhaustive]
pub struct DescribeElasticityAssuranceInstancesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `MaxResults`: integer, 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `PrivatePoolOptions.Id`: text.
    pub private_pool_options_id: String,
    pub extra: Extra,
}
impl DescribeElasticityAssuranceInstancesRequest {
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self { private_pool_options_id: private_pool_options_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
}
pub static DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_REQUEST: Schema = Schema { name: "DescribeElasticityAssuranceInstancesRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("NextToken"),
    Field::string("PrivatePoolOptions.Id").required(),
] };
cloudspec_wire::record!(DescribeElasticityAssuranceInstancesRequest, DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_REQUEST,
    [0 OptStr region_id, 2 OptStr next_token, 3 Str private_pool_options_id] [1 OptInt max_results]);

/// Answer of `DescribeElasticityAssuranceInstances`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
pub static DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_RESPONSE: Schema = Schema { name: "DescribeElasticityAssuranceInstancesResponse", fields: &[
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("MaxResults"),
    Field::record("ElasticityAssuranceItem", &shapes::INSTANCE_ID_SET).wrapped("InstanceIdSet"),
] };
cloudspec_wire::record!(DescribeElasticityAssuranceInstancesResponse, DESCRIBE_ELASTICITY_ASSURANCE_INSTANCES_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 4 List elasticity_assurance_item] [2 OptInt total_count, 3 OptInt max_results]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DescribeElasticityAssuranceInstancesRequest, DescribeElasticityAssuranceInstancesResponse);
