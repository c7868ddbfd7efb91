// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeSubnets.json; do not edit.
//! Lists subnets.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-subnets.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, Place, operation, record};

operation! {
    name: "DescribeSubnets",
    effect: Effect::Read,
    request: DescribeSubnetsRequest = DESCRIBE_SUBNETS_REQUEST,
    response: DescribeSubnetsResponse = DESCRIBE_SUBNETS_RESPONSE,
    paging: &Paging::number("pageNum").size("pageSize").items(&["dataSet"]).total(&["totalCount"]),
}

/// Request of `DescribeSubnets`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSubnetsRequest {
    /// `zoneId`: text.
    pub zone_id: Option<String>,
    /// `subnetIds`: texts, at most 100 elements.
    pub subnet_ids: Vec<String>,
    /// `cidrBlock`: text.
    pub cidr_block: Option<String>,
    /// `subnetStatus`: text.
    pub subnet_status: Option<String>,
    /// `subnetName`: text.
    pub subnet_name: Option<String>,
    /// `pageSize`: integer, at most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// `pageNum`: integer. Default: `1`.
    pub page_num: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeSubnetsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `subnetIds`.
    pub fn subnet_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subnet_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `cidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Sets `subnetStatus`.
    pub fn subnet_status(mut self, value: impl Into<String>) -> Self {
        self.subnet_status = Some(value.into());
        self
    }

    /// Sets `subnetName`.
    pub fn subnet_name(mut self, value: impl Into<String>) -> Self {
        self.subnet_name = Some(value.into());
        self
    }

    /// Sets `pageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `pageNum`.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }
}

record! {
    DescribeSubnetsRequest: DESCRIBE_SUBNETS_REQUEST,
    0 zone_id: OptStr = Field::string("zoneId").place(Place::Body),
    1 subnet_ids: List = Field::string("subnetIds").list().place(Place::Body).limits(&Limits::new().items(None, Some(100))),
    2 cidr_block: OptStr = Field::string("cidrBlock").place(Place::Body),
    3 subnet_status: OptStr = Field::string("subnetStatus").place(Place::Body),
    4 subnet_name: OptStr = Field::string("subnetName").place(Place::Body),
    5 page_size: OptInt = Field::int64("pageSize").place(Place::Body).limits(&Limits::new().range(None, Some(1000.0))),
    6 page_num: OptInt = Field::int64("pageNum").place(Place::Body),
}

/// Response of `DescribeSubnets`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSubnetsResponse {
    /// `requestId`: text.
    pub request_id: String,
    /// `totalCount`: integer.
    pub total_count: Option<i64>,
    /// `dataSet`: records.
    pub data_set: Vec<DataSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeSubnetsResponse: DESCRIBE_SUBNETS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &DATA_SET).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataSet {
    /// `subnetId`: text.
    pub subnet_id: Option<String>,
    /// `zoneId`: text.
    pub zone_id: Option<String>,
    /// `subnetName`: text.
    pub subnet_name: Option<String>,
    /// `subnetStatus`: text.
    pub subnet_status: Option<String>,
    /// `cidrBlockList`: texts.
    pub cidr_block_list: Vec<String>,
    /// `usageIpCount`: integer.
    pub usage_ip_count: Option<i64>,
    /// `totalIpCount`: integer.
    pub total_ip_count: Option<i64>,
    /// `createTime`: text.
    pub create_time: Option<String>,
    /// `instanceIdList`: texts.
    pub instance_id_list: Vec<String>,
    /// `subnetDescription`: text.
    pub subnet_description: Option<String>,
    /// `cidrBlock`: text.
    pub cidr_block: Option<String>,
    /// `isDefault`: yes or no.
    pub is_default: Option<bool>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DataSet: DATA_SET,
    0 subnet_id: OptStr = Field::string("subnetId"),
    1 zone_id: OptStr = Field::string("zoneId"),
    2 subnet_name: OptStr = Field::string("subnetName"),
    3 subnet_status: OptStr = Field::string("subnetStatus"),
    4 cidr_block_list: List = Field::string("cidrBlockList").list(),
    5 usage_ip_count: OptInt = Field::int64("usageIpCount"),
    6 total_ip_count: OptInt = Field::int64("totalIpCount"),
    7 create_time: OptStr = Field::string("createTime"),
    8 instance_id_list: List = Field::string("instanceIdList").list(),
    9 subnet_description: OptStr = Field::string("subnetDescription"),
    10 cidr_block: OptStr = Field::string("cidrBlock"),
    11 is_default: OptBool = Field::boolean("isDefault"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSubnetsRequest,
    DescribeSubnetsResponse,
    DataSet,
}
