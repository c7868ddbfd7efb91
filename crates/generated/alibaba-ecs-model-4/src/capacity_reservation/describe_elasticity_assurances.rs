// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeElasticityAssurances.json; do not edit.
//! Lists elasticity assurances, with what they assure, what is used and until when they last.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeElasticityAssurances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag2 as Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeElasticityAssurancesRequest, DescribeElasticityAssurancesResponse>(
    "DescribeElasticityAssurances", Effect::Read, &DESCRIBE_ELASTICITY_ASSURANCES_REQUEST,
    &DESCRIBE_ELASTICITY_ASSURANCES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["ElasticityAssuranceSet"], total: Some(&["TotalCount"]),
}), "
    400 ClassicNetworkNotSupported DedicatedHostNotSupported Invalid.AssuranceTimes.NotSupported Invalid.InstanceChargeType
    400 Invalid.InstanceCpuCoreCountOrInstanceAmount Invalid.InstanceId Invalid.InstanceType Invalid.PackageType
    400 Invalid.PrivatePool.Purchase Invalid.PrivatePoolOptions.Id Invalid.PrivatePoolOptions.Ids
    400 Invalid.PrivatePoolOptions.MatchCriteria Invalid.PrivatePoolOptions.status Invalid.TooManyInstanceTypes
    400 Invalid.TooManyPrivatePoolOptions.Ids Invalid.TooManyUnpaidPrivatePool Invalid.TooManyZoneIds Invalid.ZoneId \
        InvalidAliUid
    400 InvalidParameter.Name InvalidParameter.PrivatePoolOptions.Ids InvalidPlatform.ValueNotSupported
    400 MissingParameter.InstanceAmount MissingParameter.InstanceCpuCoreCount
    400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount MissingParameter.PackageType MissingParameter.PrivatePoolOptions.Id
    400 MissingParameter.PrivatePoolOptions.Ids MissingParameter.RegionId RepeatStartPrivatePool SpotNotSupported
    500 InternalError
");

/// Request of `DescribeElasticityAssurances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeElasticityAssurancesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `PrivatePoolOptions.Ids`: text. */ pub private_pool_options_ids: Option<String>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeElasticityAssurancesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `PrivatePoolOptions.Ids`.
    pub fn private_pool_options_ids(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_ids = Some(value.into()); self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self { self.platform = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
}
/// Table of [`DescribeElasticityAssurancesRequest`].
pub static DESCRIBE_ELASTICITY_ASSURANCES_REQUEST: Schema =
    Schema { name: "DescribeElasticityAssurancesRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("NextToken"),
    Field::string("PrivatePoolOptions.Ids"),
    Field::string("Platform"),
    Field::string("InstanceType"),
    Field::string("ZoneId"),
    Field::string("InstanceChargeType"),
    Field::string("Status"),
]; &ROWS } };
record!(DescribeElasticityAssurancesRequest, DESCRIBE_ELASTICITY_ASSURANCES_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 List tag, 4 OptStr next_token, 5 OptStr private_pool_options_ids,
    6 OptStr platform, 7 OptStr instance_type, 8 OptStr zone_id, 9 OptStr instance_charge_type,
    10 OptStr status] [3 OptInt max_results]);

/// Answer of `DescribeElasticityAssurances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeElasticityAssurancesResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `ElasticityAssuranceSet`: records. */ pub elasticity_assurance_set: Vec<ElasticityAssuranceItem>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeElasticityAssurancesResponse`].
pub static DESCRIBE_ELASTICITY_ASSURANCES_RESPONSE: Schema =
    Schema { name: "DescribeElasticityAssurancesResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("MaxResults"),
    Field::record("ElasticityAssuranceSet", &ELASTICITY_ASSURANCE_ITEM).wrapped("ElasticityAssuranceItem"),
]; &ROWS } };
record!(DescribeElasticityAssurancesResponse, DESCRIBE_ELASTICITY_ASSURANCES_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 4 List elasticity_assurance_set] [2 OptInt total_count, 3 OptInt max_results]);

/// What `ElasticityAssuranceSet.ElasticityAssuranceItem` holds.
#[derive(Default)] #[non_exhaustive] pub struct ElasticityAssuranceItem {
    /** `Status`: text. */ pub status: Option<String>,
    /** `PrivatePoolOptionsMatchCriteria`: text. */ pub private_pool_options_match_criteria: Option<String>,
    /** `PrivatePoolOptionsId`: text. */ pub private_pool_options_id: Option<String>,
    /** `UsedAssuranceTimes`: integer. */ pub used_assurance_times: Option<i64>,
    /** `LatestStartTime`: text. */ pub latest_start_time: Option<String>,
    /** `PrivatePoolOptionsName`: text. */ pub private_pool_options_name: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `TotalAssuranceTimes`: text. */ pub total_assurance_times: Option<String>,
    /** `AllocatedResources`: records. */ pub allocated_resources: Vec<AllocatedResource>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `StartTimeType`: text. */ pub start_time_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ElasticityAssuranceItem`].
pub static ELASTICITY_ASSURANCE_ITEM: Schema = Schema { name: "ElasticityAssuranceItem", fields: { static ROWS: [Field; 16] = [
    Field::string("Status"),
    Field::string("PrivatePoolOptionsMatchCriteria"),
    Field::string("PrivatePoolOptionsId"),
    Field::int32("UsedAssuranceTimes"),
    Field::string("LatestStartTime"),
    Field::string("PrivatePoolOptionsName"),
    Field::string("RegionId"),
    Field::string("EndTime"),
    Field::string("StartTime"),
    Field::string("Description"),
    Field::string("ResourceGroupId"),
    Field::string("TotalAssuranceTimes"),
    Field::record("AllocatedResources", &ALLOCATED_RESOURCE).wrapped("AllocatedResource"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::string("InstanceChargeType"),
    Field::string("StartTimeType"),
]; &ROWS } };
record!(ElasticityAssuranceItem, ELASTICITY_ASSURANCE_ITEM,
    [0 OptStr status, 1 OptStr private_pool_options_match_criteria, 2 OptStr private_pool_options_id, 4 OptStr latest_start_time,
    5 OptStr private_pool_options_name, 6 OptStr region_id, 7 OptStr end_time, 8 OptStr start_time, 9 OptStr description,
    10 OptStr resource_group_id, 11 OptStr total_assurance_times, 12 List allocated_resources, 13 List tags,
    14 OptStr instance_charge_type, 15 OptStr start_time_type] [3 OptInt used_assurance_times]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct AllocatedResource {
    /** `UsedAmount`: integer. */ pub used_amount: Option<i64>,
    /** `TotalAmount`: integer. */ pub total_amount: Option<i64>,
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AllocatedResource`].
pub static ALLOCATED_RESOURCE: Schema = Schema { name: "AllocatedResource", fields: { static ROWS: [Field; 4] = [
    Field::int32("UsedAmount"),
    Field::int32("TotalAmount"),
    Field::string("zoneId"),
    Field::string("InstanceType"),
]; &ROWS } };
record!(AllocatedResource, ALLOCATED_RESOURCE,
    [2 OptStr zone_id, 3 OptStr instance_type] [0 OptInt used_amount, 1 OptInt total_amount]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeElasticityAssurancesRequest, DescribeElasticityAssurancesResponse, ElasticityAssuranceItem, AllocatedResource,
);
