// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListPublicIpAddressPoolCidrBlocks.json; do not edit.
//! Lists the CIDR blocks of a pool of public IP addresses.
//!
//! Each entry says in which state the block is and how many of its addresses are used.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListPublicIpAddressPoolCidrBlocks), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, Timestamp, operation, record,
};

pub use crate::shapes::PublicIpPoolCidrBlockStatus;

operation! {
    name: "ListPublicIpAddressPoolCidrBlocks",
    effect: Effect::Read,
    request: ListPublicIpAddressPoolCidrBlocksRequest = LIST_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCKS_REQUEST,
    response: ListPublicIpAddressPoolCidrBlocksResponse = LIST_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCKS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["PublicIpPoolCidrBlockList"]).total(&["TotalCount"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `ListPublicIpAddressPoolCidrBlocks`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPoolCidrBlocksRequest {
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: String,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListPublicIpAddressPoolCidrBlocksRequest {
    /// Creates a value with the required members.
    pub fn new(public_ip_address_pool_id: impl Into<String>) -> Self {
        Self {
            public_ip_address_pool_id: public_ip_address_pool_id.into(),
            ..Self::default()
        }
    }

    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ListPublicIpAddressPoolCidrBlocksRequest: LIST_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCKS_REQUEST,
    0 public_ip_address_pool_id: Str = Field::string("PublicIpAddressPoolId").required(),
    1 cidr_block: OptStr = Field::string("CidrBlock"),
    2 max_results: OptInt = Field::int32("MaxResults"),
    3 next_token: OptStr = Field::string("NextToken"),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `ListPublicIpAddressPoolCidrBlocks`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPoolCidrBlocksResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `PublicIpPoolCidrBlockList`: list of records.
    pub public_ip_pool_cidr_block_list: Vec<PublicIpPoolCidrBlockList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListPublicIpAddressPoolCidrBlocksResponse: LIST_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCKS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 public_ip_pool_cidr_block_list: List = Field::record("PublicIpPoolCidrBlockList", &PUBLIC_IP_POOL_CIDR_BLOCK_LIST).list(),
}

/// `PublicIpPoolCidrBlockList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicIpPoolCidrBlockList {
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<PublicIpPoolCidrBlockStatus>,
    /// How many addresses of the block or pool are in use.
    pub used_ip_num: Option<i64>,
    /// How many addresses the block or pool has in all.
    pub total_ip_num: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PublicIpPoolCidrBlockList: PUBLIC_IP_POOL_CIDR_BLOCK_LIST,
    0 public_ip_address_pool_id: OptStr = Field::string("PublicIpAddressPoolId"),
    1 cidr_block: OptStr = Field::string("CidrBlock"),
    2 creation_time: Opt = Field::timestamp("CreationTime"),
    3 status: Opt = Field::one_of("Status", PublicIpPoolCidrBlockStatus::VALUES),
    4 used_ip_num: OptInt = Field::int32("UsedIpNum"),
    5 total_ip_num: OptInt = Field::int32("TotalIpNum"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListPublicIpAddressPoolCidrBlocksRequest,
    ListPublicIpAddressPoolCidrBlocksResponse,
    PublicIpPoolCidrBlockList,
}
