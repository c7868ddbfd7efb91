// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListEnhanhcedNatGatewayAvailableZones.json; do not edit.
//! Lists the zones where NAT gateways can be made.
//!
//! It holds for public NAT gateways and those inside a VPC.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListEnhanhcedNatGatewayAvailableZones), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::AcceptLanguage;

operation! {
    name: "ListEnhanhcedNatGatewayAvailableZones",
    effect: Effect::Read,
    request: ListEnhanhcedNatGatewayAvailableZonesRequest = LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_REQUEST,
    response: ListEnhanhcedNatGatewayAvailableZonesResponse = LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::List),
}

errors! {
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ListEnhanhcedNatGatewayAvailableZones`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListEnhanhcedNatGatewayAvailableZonesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Language in which names for people are returned. Default: `zh-CN`.
    pub accept_language: Option<AcceptLanguage>,
    /// Conditions that narrow the list down.
    pub filter: Vec<Filter>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListEnhanhcedNatGatewayAvailableZonesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Language in which names for people are returned.
    pub fn accept_language(mut self, value: impl Into<AcceptLanguage>) -> Self {
        self.accept_language = Some(value.into());
        self
    }

    /// Conditions that narrow the list down.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListEnhanhcedNatGatewayAvailableZonesRequest: LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 accept_language: Opt = Field::one_of("AcceptLanguage", AcceptLanguage::VALUES),
    2 filter: List = Field::record("Filter", &FILTER).list(),
}

/// `Filter` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Filter {
    /// What the condition is about; the operation's documentation lists the keys.
    pub key: Option<String>,
    /// Value that the condition names; what it means depends on `Key`.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Filter {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the condition is about; the operation's documentation lists the keys.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that the condition names; what it means depends on `Key`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    Filter: FILTER,
    0 key: OptStr = Field::string("Key"),
    1 value: OptStr = Field::string("Value"),
}

/// Response of `ListEnhanhcedNatGatewayAvailableZones`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListEnhanhcedNatGatewayAvailableZonesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Zones in which NAT gateways can be created, one entry for each.
    pub zones: Vec<Zone>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListEnhanhcedNatGatewayAvailableZonesResponse: LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 zones: List = Field::record("Zones", &ZONE).list(),
}

/// `Zones` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Zone {
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Name for people, in the language of `AcceptLanguage`.
    pub local_name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Zone: ZONE,
    0 zone_id: OptStr = Field::string("ZoneId"),
    1 local_name: OptStr = Field::string("LocalName"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListEnhanhcedNatGatewayAvailableZonesRequest,
    Filter,
    ListEnhanhcedNatGatewayAvailableZonesResponse,
    Zone,
}
