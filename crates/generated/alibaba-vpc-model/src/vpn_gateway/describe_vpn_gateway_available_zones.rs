// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnGatewayAvailableZones.json; do not edit.
//! Lists the zones of a region where IPsec connections can be made.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnGatewayAvailableZones), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, open_enum, operation,
    record,
};

pub use crate::shapes::AcceptLanguage;

operation! {
    name: "DescribeVpnGatewayAvailableZones",
    effect: Effect::Read,
    request: DescribeVpnGatewayAvailableZonesRequest = DESCRIBE_VPN_GATEWAY_AVAILABLE_ZONES_REQUEST,
    response: DescribeVpnGatewayAvailableZonesResponse = DESCRIBE_VPN_GATEWAY_AVAILABLE_ZONES_RESPONSE,
    method: "GET",
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeVpnGatewayAvailableZones`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayAvailableZonesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Spec,
    /// Language in which names for people are returned.
    pub accept_language: Option<AcceptLanguage>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpnGatewayAvailableZonesRequest {
    /// Creates a value with the required members.
    pub fn new(spec: impl Into<Spec>) -> Self {
        Self {
            spec: spec.into(),
            ..Self::default()
        }
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
}

record! {
    DescribeVpnGatewayAvailableZonesRequest: DESCRIBE_VPN_GATEWAY_AVAILABLE_ZONES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 spec: Enum = Field::one_of("Spec", Spec::VALUES).required(),
    2 accept_language: Opt = Field::one_of("AcceptLanguage", AcceptLanguage::VALUES),
}

/// Response of `DescribeVpnGatewayAvailableZones`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayAvailableZonesResponse {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `AvailableZoneIdList`: list of records.
    pub available_zone_id_list: Vec<AvailableZoneIdList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVpnGatewayAvailableZonesResponse: DESCRIBE_VPN_GATEWAY_AVAILABLE_ZONES_RESPONSE,
    0 region_id: OptStr = Field::string("RegionId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 available_zone_id_list: List = Field::record("AvailableZoneIdList", &AVAILABLE_ZONE_ID_LIST).list(),
}

/// `AvailableZoneIdList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AvailableZoneIdList {
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// `ZoneName`: string.
    pub zone_name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AvailableZoneIdList: AVAILABLE_ZONE_ID_LIST,
    0 zone_id: OptStr = Field::string("ZoneId"),
    1 zone_name: OptStr = Field::string("ZoneName"),
}

open_enum! {
    /// Documented values of `Spec`. The provider may add others.
    pub enum Spec {
        Value5m = "5M",
        Value10m = "10M",
        Value20m = "20M",
        Value50m = "50M",
        Value100m = "100M",
        Value200m = "200M",
        Value500m = "500M",
        Value1000m = "1000M",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnGatewayAvailableZonesRequest,
    DescribeVpnGatewayAvailableZonesResponse,
    AvailableZoneIdList,
}
