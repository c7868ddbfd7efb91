// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSecurityGroups.json; do not edit.
//! Lists security groups, without their rules, by descending id.
//!
//! Page by token (`NextToken`, `MaxResults`) rather than by number.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSecurityGroups).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse>(
    "DescribeSecurityGroups", Effect::Read, &DESCRIBE_SECURITY_GROUPS_REQUEST, &DESCRIBE_SECURITY_GROUPS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["SecurityGroups"], total: Some(&["TotalCount"]),
}), "
    400 InValidParameter.NextToken InvalidParameter.SecurityGroupType MissingParameter.RegionId \
        NotSupported.PageNumberAndPageSize
    500 InternalError
");

/// Request of `DescribeSecurityGroups`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSecurityGroupsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SecurityGroupIds`: text. */ pub security_group_ids: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `SecurityGroupType`: text. */ pub security_group_type: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. */ pub max_results: Option<i64>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `SecurityGroupName`: text. */ pub security_group_name: Option<String>,
    /** `IsQueryEcsCount`: yes or no. */ pub is_query_ecs_count: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `FuzzyQuery`: yes or no. */ pub fuzzy_query: Option<bool>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `ServiceManaged`: yes or no. */ pub service_managed: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSecurityGroupsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<String>) -> Self { self.security_group_ids = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `SecurityGroupType`.
    pub fn security_group_type(mut self, value: impl Into<String>) -> Self {
        self.security_group_type = Some(value.into()); self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self { self.network_type = Some(value.into()); self }
    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into()); self
    }
    /// Sets `IsQueryEcsCount`.
    pub fn is_query_ecs_count(mut self, value: bool) -> Self { self.is_query_ecs_count = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
    /// Sets `FuzzyQuery`.
    pub fn fuzzy_query(mut self, value: bool) -> Self { self.fuzzy_query = Some(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ServiceManaged`.
    pub fn service_managed(mut self, value: bool) -> Self { self.service_managed = Some(value); self }
}
/// Table of [`DescribeSecurityGroupsRequest`].
pub static DESCRIBE_SECURITY_GROUPS_REQUEST: Schema =
    Schema { name: "DescribeSecurityGroupsRequest", fields: { static ROWS: [Field; 17] = [
    Field::string("RegionId").required().filled(),
    Field::string("SecurityGroupIds"),
    Field::string("VpcId"),
    Field::string("SecurityGroupType"),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("NetworkType"),
    Field::string("SecurityGroupName"),
    Field::boolean("IsQueryEcsCount"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::boolean("DryRun"),
    Field::string("SecurityGroupId"),
    Field::boolean("FuzzyQuery"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::boolean("ServiceManaged"),
]; &ROWS } };
record!(DescribeSecurityGroupsRequest, DESCRIBE_SECURITY_GROUPS_REQUEST,
    [0 OptStr region_id, 1 OptStr security_group_ids, 2 OptStr vpc_id, 3 OptStr security_group_type, 4 OptStr next_token,
    6 OptStr network_type, 7 OptStr security_group_name, 9 OptStr resource_group_id, 10 List tag,
    12 OptStr security_group_id] [5 OptInt max_results, 8 OptBool is_query_ecs_count, 11 OptBool dry_run, 13 OptBool fuzzy_query,
    14 OptInt page_number, 15 OptInt page_size, 16 OptBool service_managed]);

/// Answer of `DescribeSecurityGroups`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSecurityGroupsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `SecurityGroups`: records. */ pub security_groups: Vec<SecurityGroup>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSecurityGroupsResponse`].
pub static DESCRIBE_SECURITY_GROUPS_RESPONSE: Schema =
    Schema { name: "DescribeSecurityGroupsResponse", fields: { static ROWS: [Field; 7] = [
    Field::string("RequestId"),
    Field::string("RegionId"),
    Field::string("NextToken"),
    Field::record("SecurityGroups", &SECURITY_GROUP).wrapped("SecurityGroup"),
    Field::int32("TotalCount"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
]; &ROWS } };
record!(DescribeSecurityGroupsResponse, DESCRIBE_SECURITY_GROUPS_RESPONSE,
    [0 OptStr request_id, 1 OptStr region_id, 2 OptStr next_token, 3 List security_groups] [4 OptInt total_count,
    5 OptInt page_number, 6 OptInt page_size]);

/// What `SecurityGroups.SecurityGroup` holds.
#[derive(Default)] #[non_exhaustive] pub struct SecurityGroup {
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `SecurityGroupName`: text. */ pub security_group_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SecurityGroupType`: text. */ pub security_group_type: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `EcsCount`: integer. */ pub ecs_count: Option<i64>,
    /** `AvailableInstanceAmount`: integer. */ pub available_instance_amount: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ServiceManaged`: yes or no. */ pub service_managed: Option<bool>,
    /** `ServiceID`: integer. */ pub service_id: Option<i64>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SecurityGroup`].
pub static SECURITY_GROUP: Schema = Schema { name: "SecurityGroup", fields: { static ROWS: [Field; 12] = [
    Field::string("SecurityGroupId"),
    Field::string("SecurityGroupName"),
    Field::string("Description"),
    Field::string("SecurityGroupType"),
    Field::string("VpcId"),
    Field::string("CreationTime"),
    Field::int32("EcsCount"),
    Field::int32("AvailableInstanceAmount"),
    Field::string("ResourceGroupId"),
    Field::boolean("ServiceManaged"),
    Field::int64("ServiceID"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
]; &ROWS } };
record!(SecurityGroup, SECURITY_GROUP,
    [0 OptStr security_group_id, 1 OptStr security_group_name, 2 OptStr description, 3 OptStr security_group_type,
    4 OptStr vpc_id, 5 OptStr creation_time, 8 OptStr resource_group_id, 11 List tags] [6 OptInt ecs_count,
    7 OptInt available_instance_amount, 9 OptBool service_managed, 10 OptInt service_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse, SecurityGroup,
);
