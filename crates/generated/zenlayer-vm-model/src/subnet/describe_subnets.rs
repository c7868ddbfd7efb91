// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeSubnets.json; do not edit.
//! Lists subnets.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-subnets.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Place, Schema, all, operation, record};

operation!(Operation::new::<DescribeSubnetsRequest, DescribeSubnetsResponse>(
    "DescribeSubnets", Effect::Read, &DESCRIBE_SUBNETS_REQUEST, &DESCRIBE_SUBNETS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "pageNum" }, size: Some("pageSize"), items: &["dataSet"], total: Some(&["totalCount"]),
}));

/// Request of `DescribeSubnets`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSubnetsRequest {
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `subnetIds`: texts, at most 100 elements. */ pub subnet_ids: Vec<String>,
    /** `cidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `subnetStatus`: text. */ pub subnet_status: Option<String>,
    /** `subnetName`: text. */ pub subnet_name: Option<String>,
    /** `pageSize`: integer, at most 1000. Default: `20`. */ pub page_size: Option<i64>,
    /** `pageNum`: integer. Default: `1`. */ pub page_num: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSubnetsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `subnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.subnet_ids = all(value); self
    }
    /// Sets `cidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self { self.cidr_block = Some(value.into()); self }
    /// Sets `subnetStatus`.
    pub fn subnet_status(mut self, value: impl Into<String>) -> Self { self.subnet_status = Some(value.into()); self }
    /// Sets `subnetName`.
    pub fn subnet_name(mut self, value: impl Into<String>) -> Self { self.subnet_name = Some(value.into()); self }
    /// Sets `pageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `pageNum`.
    pub fn page_num(mut self, value: i64) -> Self { self.page_num = Some(value); self }
}
/// Table of [`DescribeSubnetsRequest`].
pub static DESCRIBE_SUBNETS_REQUEST: Schema = Schema { name: "DescribeSubnetsRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("zoneId").place(Place::Body),
    Field::string("subnetIds").list().place(Place::Body).limits(&Limits::items(None, Some(100))),
    Field::string("cidrBlock").place(Place::Body),
    Field::string("subnetStatus").place(Place::Body),
    Field::string("subnetName").place(Place::Body),
    Field::int64("pageSize").place(Place::Body).limits(&Limits::range(None, Some(1000.0))),
    Field::int64("pageNum").place(Place::Body),
]; &ROWS } };
record!(DescribeSubnetsRequest, DESCRIBE_SUBNETS_REQUEST,
    [0 OptStr zone_id, 1 List subnet_ids, 2 OptStr cidr_block, 3 OptStr subnet_status, 4 OptStr subnet_name] [5 OptInt page_size,
    6 OptInt page_num]);

/// Answer of `DescribeSubnets`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSubnetsResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `totalCount`: integer. */ pub total_count: Option<i64>,
    /** `dataSet`: records. */ pub data_set: Vec<DataSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSubnetsResponse`].
pub static DESCRIBE_SUBNETS_RESPONSE: Schema = Schema { name: "DescribeSubnetsResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::int64("totalCount"),
    Field::record("dataSet", &DATA_SET).list(),
]; &ROWS } };
record!(DescribeSubnetsResponse, DESCRIBE_SUBNETS_RESPONSE, [0 Str request_id, 2 List data_set] [1 OptInt total_count]);

/// What `dataSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataSet {
    /** `subnetId`: text. */ pub subnet_id: Option<String>,
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `subnetName`: text. */ pub subnet_name: Option<String>,
    /** `subnetStatus`: text. */ pub subnet_status: Option<String>,
    /** `cidrBlockList`: texts. */ pub cidr_block_list: Vec<String>,
    /** `usageIpCount`: integer. */ pub usage_ip_count: Option<i64>,
    /** `totalIpCount`: integer. */ pub total_ip_count: Option<i64>,
    /** `createTime`: text. */ pub create_time: Option<String>,
    /** `instanceIdList`: texts. */ pub instance_id_list: Vec<String>,
    /** `subnetDescription`: text. */ pub subnet_description: Option<String>,
    /** `cidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `isDefault`: yes or no. */ pub is_default: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataSet`].
pub static DATA_SET: Schema = Schema { name: "DataSet", fields: { static ROWS: [Field; 12] = [
    Field::string("subnetId"),
    Field::string("zoneId"),
    Field::string("subnetName"),
    Field::string("subnetStatus"),
    Field::string("cidrBlockList").list(),
    Field::int64("usageIpCount"),
    Field::int64("totalIpCount"),
    Field::string("createTime"),
    Field::string("instanceIdList").list(),
    Field::string("subnetDescription"),
    Field::string("cidrBlock"),
    Field::boolean("isDefault"),
]; &ROWS } };
record!(DataSet, DATA_SET,
    [0 OptStr subnet_id, 1 OptStr zone_id, 2 OptStr subnet_name, 3 OptStr subnet_status, 4 List cidr_block_list,
    7 OptStr create_time, 8 List instance_id_list, 9 OptStr subnet_description, 10 OptStr cidr_block] [5 OptInt usage_ip_count,
    6 OptInt total_ip_count, 11 OptBool is_default]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeSubnetsRequest, DescribeSubnetsResponse, DataSet);
