// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDeploymentSets.json; do not edit.
//! Lists deployment sets with their strategy, instances and free capacity.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDeploymentSets).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeDeploymentSetsRequest, DescribeDeploymentSetsResponse>(
    "DescribeDeploymentSets", Effect::Read, &DESCRIBE_DEPLOYMENT_SETS_REQUEST, &DESCRIBE_DEPLOYMENT_SETS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["DeploymentSets"],
    total: Some(&["TotalCount"]),
}), "
    403 InvalidDeploymentSetIds.TooManyInput
");

/// Request of `DescribeDeploymentSets`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDeploymentSetsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `DeploymentSetIds`: text. */ pub deployment_set_ids: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `Strategy`: text. */ pub strategy: Option<String>,
    /** `DeploymentSetName`: text. */ pub deployment_set_name: Option<String>,
    /** `Granularity`: text. */ pub granularity: Option<String>,
    /** `Domain`: text. */ pub domain: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDeploymentSetsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `DeploymentSetIds`.
    pub fn deployment_set_ids(mut self, value: impl Into<String>) -> Self { self.deployment_set_ids = Some(value.into()); self }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self { self.network_type = Some(value.into()); self }
    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<String>) -> Self { self.strategy = Some(value.into()); self }
    /// Sets `DeploymentSetName`.
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into()); self
    }
    /// Sets `Granularity`.
    pub fn granularity(mut self, value: impl Into<String>) -> Self { self.granularity = Some(value.into()); self }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self { self.domain = Some(value.into()); self }
}
/// Table of [`DescribeDeploymentSetsRequest`].
pub static DESCRIBE_DEPLOYMENT_SETS_REQUEST: Schema =
    Schema { name: "DescribeDeploymentSetsRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::string("DeploymentSetIds"),
    Field::string("NetworkType"),
    Field::string("Strategy"),
    Field::string("DeploymentSetName"),
    Field::string("Granularity"),
    Field::string("Domain"),
]; &ROWS } };
record!(DescribeDeploymentSetsRequest, DESCRIBE_DEPLOYMENT_SETS_REQUEST,
    [0 OptStr region_id, 3 OptStr deployment_set_ids, 4 OptStr network_type, 5 OptStr strategy, 6 OptStr deployment_set_name,
    7 OptStr granularity, 8 OptStr domain] [1 OptInt page_number, 2 OptInt page_size]);

/// Answer of `DescribeDeploymentSets`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDeploymentSetsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `DeploymentSets`: records. */ pub deployment_sets: Vec<DeploymentSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDeploymentSetsResponse`].
pub static DESCRIBE_DEPLOYMENT_SETS_RESPONSE: Schema =
    Schema { name: "DescribeDeploymentSetsResponse", fields: { static ROWS: [Field; 6] = [
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::string("RegionId"),
    Field::record("DeploymentSets", &DEPLOYMENT_SET).wrapped("DeploymentSet"),
]; &ROWS } };
record!(DescribeDeploymentSetsResponse, DESCRIBE_DEPLOYMENT_SETS_RESPONSE,
    [2 OptStr request_id, 4 OptStr region_id, 5 List deployment_sets] [0 OptInt page_size, 1 OptInt page_number,
    3 OptInt total_count]);

/// What `DeploymentSets.DeploymentSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct DeploymentSet {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Strategy`: text. */ pub strategy: Option<String>,
    /** `DeploymentSetId`: text. */ pub deployment_set_id: Option<String>,
    /** `DeploymentStrategy`: text. */ pub deployment_strategy: Option<String>,
    /** `DeploymentSetDescription`: text. */ pub deployment_set_description: Option<String>,
    /** `Domain`: text. */ pub domain: Option<String>,
    /** `GroupCount`: integer. */ pub group_count: Option<i64>,
    /** `Granularity`: text. */ pub granularity: Option<String>,
    /** `DeploymentSetName`: text. */ pub deployment_set_name: Option<String>,
    /** `InstanceAmount`: integer. */ pub instance_amount: Option<i64>,
    /** `InstanceIds`: texts. */ pub instance_ids: Vec<String>,
    /** `Capacities`: records. */ pub capacities: Vec<Capacity>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeploymentSet`].
pub static DEPLOYMENT_SET: Schema = Schema { name: "DeploymentSet", fields: { static ROWS: [Field; 12] = [
    Field::string("CreationTime"),
    Field::string("Strategy"),
    Field::string("DeploymentSetId"),
    Field::string("DeploymentStrategy"),
    Field::string("DeploymentSetDescription"),
    Field::string("Domain"),
    Field::int32("GroupCount"),
    Field::string("Granularity"),
    Field::string("DeploymentSetName"),
    Field::int32("InstanceAmount"),
    Field::string("InstanceIds").wrapped("InstanceId"),
    Field::record("Capacities", &CAPACITY).wrapped("Capacity"),
]; &ROWS } };
record!(DeploymentSet, DEPLOYMENT_SET,
    [0 OptStr creation_time, 1 OptStr strategy, 2 OptStr deployment_set_id, 3 OptStr deployment_strategy,
    4 OptStr deployment_set_description, 5 OptStr domain, 7 OptStr granularity, 8 OptStr deployment_set_name,
    10 List instance_ids, 11 List capacities] [6 OptInt group_count, 9 OptInt instance_amount]);

/// What `DeploymentSets.DeploymentSet.Capacities.Capacity` holds.
#[derive(Default)] #[non_exhaustive] pub struct Capacity {
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `UsedAmount`: integer. */ pub used_amount: Option<i64>,
    /** `AvailableAmount`: integer. */ pub available_amount: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Capacity`].
pub static CAPACITY: Schema = Schema { name: "Capacity", fields: { static ROWS: [Field; 3] = [
    Field::string("ZoneId"),
    Field::int32("UsedAmount"),
    Field::int32("AvailableAmount"),
]; &ROWS } };
record!(Capacity, CAPACITY, [0 OptStr zone_id] [1 OptInt used_amount, 2 OptInt available_amount]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDeploymentSetsRequest, DescribeDeploymentSetsResponse, DeploymentSet, Capacity,
);
