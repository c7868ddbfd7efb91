// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeBgpNetworks.json; do not edit.
//! Lists networks that are announced over BGP.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpNetworks).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeBgpNetworksRequest, DescribeBgpNetworksResponse>(
    "DescribeBgpNetworks", Effect::Read, &DESCRIBE_BGP_NETWORKS_REQUEST, &DESCRIBE_BGP_NETWORKS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["BgpNetworks"],
    total: Some(&["TotalCount"]),
}), "
    404 InvalidRegionId.NotFound
    500 InternalError
");

/// Request of `DescribeBgpNetworks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBgpNetworksRequest {
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeBgpNetworksRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self { self.router_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeBgpNetworksRequest`].
pub static DESCRIBE_BGP_NETWORKS_REQUEST: Schema =
    Schema { name: "DescribeBgpNetworksRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RouterId"),
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeBgpNetworksRequest, DESCRIBE_BGP_NETWORKS_REQUEST,
    [0 OptStr router_id, 1 OptStr region_id] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeBgpNetworks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBgpNetworksResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `BgpNetworks`: records. */ pub bgp_networks: Vec<BgpNetwork>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeBgpNetworksResponse`].
pub static DESCRIBE_BGP_NETWORKS_RESPONSE: Schema =
    Schema { name: "DescribeBgpNetworksResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("BgpNetworks", &BGP_NETWORK).wrapped("BgpNetwork"),
]; &ROWS } };
record!(DescribeBgpNetworksResponse, DESCRIBE_BGP_NETWORKS_RESPONSE,
    [1 OptStr request_id, 4 List bgp_networks] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `BgpNetworks.BgpNetwork` holds.
#[derive(Default)] #[non_exhaustive] pub struct BgpNetwork {
    /** `Status`: text. */ pub status: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `DstCidrBlock`: text. */ pub dst_cidr_block: Option<String>,
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`BgpNetwork`].
pub static BGP_NETWORK: Schema = Schema { name: "BgpNetwork", fields: { static ROWS: [Field; 4] = [
    Field::string("Status"),
    Field::string("VpcId"),
    Field::string("DstCidrBlock"),
    Field::string("RouterId"),
]; &ROWS } };
record!(BgpNetwork, BGP_NETWORK, [0 OptStr status, 1 OptStr vpc_id, 2 OptStr dst_cidr_block, 3 OptStr router_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeBgpNetworksRequest, DescribeBgpNetworksResponse, BgpNetwork);
