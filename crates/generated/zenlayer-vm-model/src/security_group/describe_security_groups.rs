// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeSecurityGroups.json; do not edit.
//! Lists security groups with their rules and instances.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-security-groups.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Place, Schema, all, operation, record};
pub use crate::shapes::RuleInfo;

operation!(Operation::new::<DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse>(
    "DescribeSecurityGroups", Effect::Read, &DESCRIBE_SECURITY_GROUPS_REQUEST, &DESCRIBE_SECURITY_GROUPS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "pageNum" }, size: Some("pageSize"), items: &["dataSet"], total: Some(&["totalCount"]),
}));

/// Request of `DescribeSecurityGroups`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSecurityGroupsRequest {
    /** `securityGroupIds`: texts, at most 100 elements. */ pub security_group_ids: Vec<String>,
    /** `securityGroupName`: text. */ pub security_group_name: Option<String>,
    /** `pageSize`: integer, at most 1000. Default: `20`. */ pub page_size: Option<i64>,
    /** `pageNum`: integer. Default: `1`. */ pub page_num: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSecurityGroupsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `securityGroupIds`.
    pub fn security_group_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_ids = all(value); self
    }
    /// Sets `securityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into()); self
    }
    /// Sets `pageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `pageNum`.
    pub fn page_num(mut self, value: i64) -> Self { self.page_num = Some(value); self }
}
/// Table of [`DescribeSecurityGroupsRequest`].
pub static DESCRIBE_SECURITY_GROUPS_REQUEST: Schema =
    Schema { name: "DescribeSecurityGroupsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("securityGroupIds").list().place(Place::Body).limits(&Limits::items(None, Some(100))),
    Field::string("securityGroupName").place(Place::Body),
    Field::int64("pageSize").place(Place::Body).limits(&Limits::range(None, Some(1000.0))),
    Field::int64("pageNum").place(Place::Body),
]; &ROWS } };
record!(DescribeSecurityGroupsRequest, DESCRIBE_SECURITY_GROUPS_REQUEST,
    [0 List security_group_ids, 1 OptStr security_group_name] [2 OptInt page_size, 3 OptInt page_num]);

/// Answer of `DescribeSecurityGroups`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSecurityGroupsResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `totalCount`: integer. */ pub total_count: Option<i64>,
    /** `dataSet`: records. */ pub data_set: Vec<DataSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSecurityGroupsResponse`].
pub static DESCRIBE_SECURITY_GROUPS_RESPONSE: Schema =
    Schema { name: "DescribeSecurityGroupsResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::int64("totalCount"),
    Field::record("dataSet", &DATA_SET).list(),
]; &ROWS } };
record!(DescribeSecurityGroupsResponse, DESCRIBE_SECURITY_GROUPS_RESPONSE,
    [0 Str request_id, 2 List data_set] [1 OptInt total_count]);

/// What `dataSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataSet {
    /** `securityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `securityGroupName`: text. */ pub security_group_name: Option<String>,
    /** `securityGroupStatus`: text. */ pub security_group_status: Option<String>,
    /** `createTime`: text. */ pub create_time: Option<String>,
    /** `description`: text. */ pub description: Option<String>,
    /** `instanceIds`: texts. */ pub instance_ids: Vec<String>,
    /** `ruleInfos`: records. */ pub rule_infos: Vec<RuleInfo>,
    /** `isDefault`: yes or no. */ pub is_default: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataSet`].
pub static DATA_SET: Schema = Schema { name: "DataSet", fields: { static ROWS: [Field; 8] = [
    Field::string("securityGroupId"),
    Field::string("securityGroupName"),
    Field::string("securityGroupStatus"),
    Field::string("createTime"),
    Field::string("description"),
    Field::string("instanceIds").list(),
    Field::record("ruleInfos", &crate::shapes::RULE_INFO).list(),
    Field::boolean("isDefault"),
]; &ROWS } };
record!(DataSet, DATA_SET,
    [0 OptStr security_group_id, 1 OptStr security_group_name, 2 OptStr security_group_status, 3 OptStr create_time,
    4 OptStr description, 5 List instance_ids, 6 List rule_infos] [7 OptBool is_default]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse, DataSet);
