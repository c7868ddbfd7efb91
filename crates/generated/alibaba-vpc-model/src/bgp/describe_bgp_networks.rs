// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeBgpNetworks.json; do not edit.
//! Lists networks that are announced over BGP.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpNetworks).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeBgpNetworks",
    effect: Effect::Read,
    request: DescribeBgpNetworksRequest = DESCRIBE_BGP_NETWORKS_REQUEST,
    response: DescribeBgpNetworksResponse = DESCRIBE_BGP_NETWORKS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["BgpNetworks"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "404 InvalidRegionId.NotFound",
    "500 InternalError",
}

/// Request of `DescribeBgpNetworks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBgpNetworksRequest {
    /// `RouterId`: text.
    pub router_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeBgpNetworksRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeBgpNetworksRequest: DESCRIBE_BGP_NETWORKS_REQUEST,
    0 router_id: OptStr = Field::string("RouterId"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    3 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeBgpNetworks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBgpNetworksResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `BgpNetworks`: records.
    pub bgp_networks: Vec<BgpNetwork>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeBgpNetworksResponse: DESCRIBE_BGP_NETWORKS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 bgp_networks: List = Field::record("BgpNetworks", &BGP_NETWORK).wrapped("BgpNetwork"),
}

/// `BgpNetworks.BgpNetwork` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct BgpNetwork {
    /// `Status`: text.
    pub status: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `DstCidrBlock`: text.
    pub dst_cidr_block: Option<String>,
    /// `RouterId`: text.
    pub router_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    BgpNetwork: BGP_NETWORK,
    0 status: OptStr = Field::string("Status"),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 dst_cidr_block: OptStr = Field::string("DstCidrBlock"),
    3 router_id: OptStr = Field::string("RouterId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBgpNetworksRequest,
    DescribeBgpNetworksResponse,
    BgpNetwork,
}
