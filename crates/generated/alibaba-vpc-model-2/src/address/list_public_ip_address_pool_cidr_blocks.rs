// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListPublicIpAddressPoolCidrBlocks.json; do not edit.
//! Lists the CIDR blocks of a pool of public IP addresses.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListPublicIpAddressPoolCidrBlocks).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<ListPublicIpAddressPoolCidrBlocksRequest, ListPublicIpAddressPoolCidrBlocksResponse>(
    "ListPublicIpAddressPoolCidrBlocks", Effect::Read, &LIST_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCKS_REQUEST,
    &LIST_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCKS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["PublicIpPoolCidrBlockList"], total: Some(&["TotalCount"]),
}));

/// Request of `ListPublicIpAddressPoolCidrBlocks`.
#[derive(Default)] #[non_exhaustive] pub struct ListPublicIpAddressPoolCidrBlocksRequest {
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: String,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListPublicIpAddressPoolCidrBlocksRequest {
    /// With what is required.
    pub fn new(public_ip_address_pool_id: impl Into<String>) -> Self {
        Self { public_ip_address_pool_id: public_ip_address_pool_id.into(), ..Self::default() }
    }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self { self.cidr_block = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ListPublicIpAddressPoolCidrBlocksRequest`].
pub static LIST_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCKS_REQUEST: Schema =
    Schema { name: "ListPublicIpAddressPoolCidrBlocksRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("PublicIpAddressPoolId").required(),
    Field::string("CidrBlock"),
    Field::int32("MaxResults"),
    Field::string("NextToken"),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(ListPublicIpAddressPoolCidrBlocksRequest, LIST_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCKS_REQUEST,
    [0 Str public_ip_address_pool_id, 1 OptStr cidr_block, 3 OptStr next_token, 5 OptStr region_id] [2 OptInt max_results,
    4 OptBool dry_run]);

/// Answer of `ListPublicIpAddressPoolCidrBlocks`.
#[derive(Default)] #[non_exhaustive] pub struct ListPublicIpAddressPoolCidrBlocksResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `PublicIpPoolCidrBlockList`: records. */ pub public_ip_pool_cidr_block_list: Vec<PublicIpPoolCidrBlockList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListPublicIpAddressPoolCidrBlocksResponse`].
pub static LIST_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCKS_RESPONSE: Schema =
    Schema { name: "ListPublicIpAddressPoolCidrBlocksResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::int32("TotalCount"),
    Field::record("PublicIpPoolCidrBlockList", &PUBLIC_IP_POOL_CIDR_BLOCK_LIST).list(),
]; &ROWS } };
record!(ListPublicIpAddressPoolCidrBlocksResponse, LIST_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCKS_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 3 List public_ip_pool_cidr_block_list] [2 OptInt total_count]);

/// What `PublicIpPoolCidrBlockList` holds.
#[derive(Default)] #[non_exhaustive] pub struct PublicIpPoolCidrBlockList {
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: Option<String>,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `UsedIpNum`: integer. */ pub used_ip_num: Option<i64>,
    /** `TotalIpNum`: integer. */ pub total_ip_num: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PublicIpPoolCidrBlockList`].
pub static PUBLIC_IP_POOL_CIDR_BLOCK_LIST: Schema =
    Schema { name: "PublicIpPoolCidrBlockList", fields: { static ROWS: [Field; 6] = [
    Field::string("PublicIpAddressPoolId"),
    Field::string("CidrBlock"),
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::int32("UsedIpNum"),
    Field::int32("TotalIpNum"),
]; &ROWS } };
record!(PublicIpPoolCidrBlockList, PUBLIC_IP_POOL_CIDR_BLOCK_LIST,
    [0 OptStr public_ip_address_pool_id, 1 OptStr cidr_block, 2 OptStr creation_time, 3 OptStr status] [4 OptInt used_ip_num,
    5 OptInt total_ip_num]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListPublicIpAddressPoolCidrBlocksRequest, ListPublicIpAddressPoolCidrBlocksResponse, PublicIpPoolCidrBlockList,
);
