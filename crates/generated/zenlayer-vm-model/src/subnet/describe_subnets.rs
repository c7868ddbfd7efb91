// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeSubnets.json; do not edit.
//! Lists subnets.
//!
//! They are filtered by id, name, zone, block of addresses and status.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-subnets.yaml),
//! 2026-07-08.

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
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Ids of the subnets, at most 100. `DescribeSubnets` lists them.
    pub subnet_ids: Vec<String>,
    /// Block of IPv4 addresses in CIDR notation, such as `10.0.0.0/24`. Blocks of a VPC must not overlap.
    pub cidr_block: Option<String>,
    /// State that the subnet is in, such as being created or ready. In a query, only subnets in this state
    /// are returned.
    pub subnet_status: Option<String>,
    /// Name of the subnet, 2 to 63 characters: letters, digits, `-` and `.`. In a query, a part of it is
    /// enough.
    pub subnet_name: Option<String>,
    /// Entries on each page, 20 when absent and at most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// Page to return, counted from 1. Default: `1`.
    pub page_num: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSubnetsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Ids of the subnets, at most 100.
    pub fn subnet_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subnet_ids = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.subnet_ids.is_empty());
        self
    }

    /// Block of IPv4 addresses in CIDR notation, such as `10.0.0.0/24`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// State that the subnet is in, such as being created or ready.
    pub fn subnet_status(mut self, value: impl Into<String>) -> Self {
        self.subnet_status = Some(value.into());
        self
    }

    /// Name of the subnet, 2 to 63 characters: letters, digits, `-` and `.`.
    pub fn subnet_name(mut self, value: impl Into<String>) -> Self {
        self.subnet_name = Some(value.into());
        self
    }

    /// Entries on each page, 20 when absent and at most 1000.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Page to return, counted from 1.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Entries of this page.
    pub data_set: Vec<Subnet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSubnetsResponse: DESCRIBE_SUBNETS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &SUBNET).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Subnet {
    /// Id of the subnet. `DescribeSubnets` of the service `vm` lists it.
    pub subnet_id: Option<String>,
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Name of the subnet, 2 to 63 characters: letters, digits, `-` and `.`. In a query, a part of it is
    /// enough.
    pub subnet_name: Option<String>,
    /// State that the subnet is in, such as being created or ready. In a query, only subnets in this state
    /// are returned.
    pub subnet_status: Option<String>,
    /// Blocks of addresses of the subnet, one entry for each.
    pub cidr_block_list: Vec<String>,
    /// How many addresses of the subnet are in use.
    pub usage_ip_count: Option<i64>,
    /// How many addresses the subnet has.
    pub total_ip_count: Option<i64>,
    /// When it was created, in ISO 8601 and UTC.
    pub create_time: Option<String>,
    /// Ids of the instances. `DescribeInstances` lists them.
    pub instance_id_list: Vec<String>,
    /// Free text about the subnet.
    pub subnet_description: Option<String>,
    /// Block of IPv4 addresses in CIDR notation, such as `10.0.0.0/24`. Blocks of a VPC must not overlap.
    pub cidr_block: Option<String>,
    /// Whether it is the default one, which is used when none is named.
    pub is_default: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Subnet: SUBNET,
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
    Subnet,
}
