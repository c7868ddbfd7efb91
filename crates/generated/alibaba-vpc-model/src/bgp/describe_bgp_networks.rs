// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeBgpNetworks.json; do not edit.
//! Lists networks that are announced over BGP.
//!
//! Give the router to see only what is announced by it.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpNetworks), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, errors, operation,
    record,
};

operation! {
    name: "DescribeBgpNetworks",
    effect: Effect::Read,
    request: DescribeBgpNetworksRequest = DESCRIBE_BGP_NETWORKS_REQUEST,
    response: DescribeBgpNetworksResponse = DESCRIBE_BGP_NETWORKS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["BgpNetworks"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeBgpNetworks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBgpNetworksRequest {
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeBgpNetworksRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Networks that are announced over BGP, one entry for each, with their state.
    pub bgp_networks: Vec<BgpNetwork>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub dst_cidr_block: Option<String>,
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
