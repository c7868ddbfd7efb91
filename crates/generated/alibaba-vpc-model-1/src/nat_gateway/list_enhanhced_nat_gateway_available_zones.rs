// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListEnhanhcedNatGatewayAvailableZones.json; do not edit.
//! Lists the zones where NAT gateways can be made.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListEnhanhcedNatGatewayAvailableZones).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, all, operation, record};

operation!(Operation::new::<ListEnhanhcedNatGatewayAvailableZonesRequest, ListEnhanhcedNatGatewayAvailableZonesResponse>(
    "ListEnhanhcedNatGatewayAvailableZones", Effect::Read, &LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_REQUEST,
    &LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_RESPONSE,
), "
    404 InvalidRegionId.NotFound
");

/// Request of `ListEnhanhcedNatGatewayAvailableZones`.
#[derive(Default)] #[non_exhaustive] pub struct ListEnhanhcedNatGatewayAvailableZonesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AcceptLanguage`: text. Default: `zh-CN`. */ pub accept_language: Option<String>,
    /** `Filter`: records. */ pub filter: Vec<Filter>,
    /** What else came. */ pub extra: Extra,
}
impl ListEnhanhcedNatGatewayAvailableZonesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self { self.accept_language = Some(value.into()); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
}
/// Table of [`ListEnhanhcedNatGatewayAvailableZonesRequest`].
pub static LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_REQUEST: Schema =
    Schema { name: "ListEnhanhcedNatGatewayAvailableZonesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("AcceptLanguage"),
    Field::record("Filter", &FILTER).list(),
]; &ROWS } };
record!(ListEnhanhcedNatGatewayAvailableZonesRequest, LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_REQUEST,
    [0 OptStr region_id, 1 OptStr accept_language, 2 List filter] []);

/// What `Filter` holds.
#[derive(Default)] #[non_exhaustive] pub struct Filter {
    /** `Key`: text. */ pub key: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Filter {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`Filter`].
pub static FILTER: Schema = Schema { name: "Filter", fields: { static ROWS: [Field; 2] = [
    Field::string("Key"),
    Field::string("Value"),
]; &ROWS } };
record!(Filter, FILTER, [0 OptStr key, 1 OptStr value] []);

/// Answer of `ListEnhanhcedNatGatewayAvailableZones`.
#[derive(Default)] #[non_exhaustive] pub struct ListEnhanhcedNatGatewayAvailableZonesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Zones`: records. */ pub zones: Vec<Zone>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListEnhanhcedNatGatewayAvailableZonesResponse`].
pub static LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_RESPONSE: Schema =
    Schema { name: "ListEnhanhcedNatGatewayAvailableZonesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("Zones", &ZONE).list(),
]; &ROWS } };
record!(ListEnhanhcedNatGatewayAvailableZonesResponse, LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_RESPONSE,
    [0 OptStr request_id, 1 List zones] []);

/// What `Zones` holds.
#[derive(Default)] #[non_exhaustive] pub struct Zone {
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `LocalName`: text. */ pub local_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Zone`].
pub static ZONE: Schema = Schema { name: "Zone", fields: { static ROWS: [Field; 2] = [
    Field::string("ZoneId"),
    Field::string("LocalName"),
]; &ROWS } };
record!(Zone, ZONE, [0 OptStr zone_id, 1 OptStr local_name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListEnhanhcedNatGatewayAvailableZonesRequest, Filter, ListEnhanhcedNatGatewayAvailableZonesResponse, Zone,
);
