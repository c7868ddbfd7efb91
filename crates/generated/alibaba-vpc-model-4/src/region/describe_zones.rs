// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeZones.json; do not edit.
//! Lists the zones of a region.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeZones).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeZonesRequest, DescribeZonesResponse>(
    "DescribeZones", Effect::Read, &DESCRIBE_ZONES_REQUEST, &DESCRIBE_ZONES_RESPONSE,
), "
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeZones`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeZonesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneType`: text. */ pub zone_type: Option<String>,
    /** `AcceptLanguage`: text. */ pub accept_language: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeZonesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ZoneType`.
    pub fn zone_type(mut self, value: impl Into<String>) -> Self { self.zone_type = Some(value.into()); self }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self { self.accept_language = Some(value.into()); self }
}
/// Table of [`DescribeZonesRequest`].
pub static DESCRIBE_ZONES_REQUEST: Schema = Schema { name: "DescribeZonesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ZoneType"),
    Field::string("AcceptLanguage"),
]; &ROWS } };
record!(DescribeZonesRequest, DESCRIBE_ZONES_REQUEST, [0 OptStr region_id, 1 OptStr zone_type, 2 OptStr accept_language] []);

/// Answer of `DescribeZones`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeZonesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Zones`: records. */ pub zones: Vec<Zone>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeZonesResponse`].
pub static DESCRIBE_ZONES_RESPONSE: Schema = Schema { name: "DescribeZonesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("Zones", &ZONE).wrapped("Zone"),
]; &ROWS } };
record!(DescribeZonesResponse, DESCRIBE_ZONES_RESPONSE, [0 OptStr request_id, 1 List zones] []);

/// What `Zones.Zone` holds.
#[derive(Default)] #[non_exhaustive] pub struct Zone {
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `LocalName`: text. */ pub local_name: Option<String>,
    /** `ZoneType`: text. */ pub zone_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Zone`].
pub static ZONE: Schema = Schema { name: "Zone", fields: { static ROWS: [Field; 3] = [
    Field::string("ZoneId"),
    Field::string("LocalName"),
    Field::string("ZoneType"),
]; &ROWS } };
record!(Zone, ZONE, [0 OptStr zone_id, 1 OptStr local_name, 2 OptStr zone_type] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeZonesRequest, DescribeZonesResponse, Zone);
