// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeZones.json; do not edit.
//! Lists the zones of a region.
//!
//! vSwitches can be created in them. `AcceptLanguage` picks the language of their names.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeZones), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

operation! {
    name: "DescribeZones",
    effect: Effect::Read,
    request: DescribeZonesRequest = DESCRIBE_ZONES_REQUEST,
    response: DescribeZonesResponse = DESCRIBE_ZONES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeZones`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Kind of zone, `AvailabilityZone` for an ordinary one.
    pub zone_type: Option<String>,
    /// Language in which names for people are returned.
    pub accept_language: Option<AcceptLanguage>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeZonesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of zone, `AvailabilityZone` for an ordinary one.
    pub fn zone_type(mut self, value: impl Into<String>) -> Self {
        self.zone_type = Some(value.into());
        self
    }

    /// Language in which names for people are returned.
    pub fn accept_language(mut self, value: impl Into<AcceptLanguage>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

record! {
    DescribeZonesRequest: DESCRIBE_ZONES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 zone_type: OptStr = Field::string("ZoneType"),
    2 accept_language: Opt = Field::one_of("AcceptLanguage", AcceptLanguage::VALUES),
}

/// Response of `DescribeZones`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Zones of the region, one entry for each, with what each of them offers.
    pub zones: Vec<Zone>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeZonesResponse: DESCRIBE_ZONES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 zones: List = Field::record("Zones", &ZONE).wrapped("Zone"),
}

/// `Zones.Zone` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Zone {
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Name for people, in the language of `AcceptLanguage`.
    pub local_name: Option<String>,
    /// Kind of zone, `AvailabilityZone` for an ordinary one.
    pub zone_type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Zone: ZONE,
    0 zone_id: OptStr = Field::string("ZoneId"),
    1 local_name: OptStr = Field::string("LocalName"),
    2 zone_type: OptStr = Field::string("ZoneType"),
}

open_enum! {
    /// Documented values of `AcceptLanguage`. The provider may add others.
    pub enum AcceptLanguage {
        ZhCn = "zh-cn",
        EnUs = "en-us",
        Ja = "ja",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeZonesRequest,
    DescribeZonesResponse,
    Zone,
}
