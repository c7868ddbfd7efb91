// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnGatewayAvailableZones.json; do not edit.
//! Lists the zones of a region where IPsec connections can be made.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnGatewayAvailableZones).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeVpnGatewayAvailableZonesRequest, DescribeVpnGatewayAvailableZonesResponse>(
    "DescribeVpnGatewayAvailableZones", Effect::Read, &DESCRIBE_VPN_GATEWAY_AVAILABLE_ZONES_REQUEST,
    &DESCRIBE_VPN_GATEWAY_AVAILABLE_ZONES_RESPONSE,
).route("GET", "/"), "
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DescribeVpnGatewayAvailableZones`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnGatewayAvailableZonesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Spec`: text. */ pub spec: String,
    /** `AcceptLanguage`: text. */ pub accept_language: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpnGatewayAvailableZonesRequest {
    /// With what is required.
    pub fn new(spec: impl Into<String>) -> Self { Self { spec: spec.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self { self.accept_language = Some(value.into()); self }
}
/// Table of [`DescribeVpnGatewayAvailableZonesRequest`].
pub static DESCRIBE_VPN_GATEWAY_AVAILABLE_ZONES_REQUEST: Schema =
    Schema { name: "DescribeVpnGatewayAvailableZonesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("Spec").required(),
    Field::string("AcceptLanguage"),
]; &ROWS } };
record!(DescribeVpnGatewayAvailableZonesRequest, DESCRIBE_VPN_GATEWAY_AVAILABLE_ZONES_REQUEST,
    [0 OptStr region_id, 1 Str spec, 2 OptStr accept_language] []);

/// Answer of `DescribeVpnGatewayAvailableZones`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnGatewayAvailableZonesResponse {
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `AvailableZoneIdList`: records. */ pub available_zone_id_list: Vec<AvailableZoneIdList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpnGatewayAvailableZonesResponse`].
pub static DESCRIBE_VPN_GATEWAY_AVAILABLE_ZONES_RESPONSE: Schema =
    Schema { name: "DescribeVpnGatewayAvailableZonesResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId"),
    Field::string("RequestId"),
    Field::record("AvailableZoneIdList", &AVAILABLE_ZONE_ID_LIST).list(),
]; &ROWS } };
record!(DescribeVpnGatewayAvailableZonesResponse, DESCRIBE_VPN_GATEWAY_AVAILABLE_ZONES_RESPONSE,
    [0 OptStr region_id, 1 OptStr request_id, 2 List available_zone_id_list] []);

/// What `AvailableZoneIdList` holds.
#[derive(Default)] #[non_exhaustive] pub struct AvailableZoneIdList {
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `ZoneName`: text. */ pub zone_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AvailableZoneIdList`].
pub static AVAILABLE_ZONE_ID_LIST: Schema = Schema { name: "AvailableZoneIdList", fields: { static ROWS: [Field; 2] = [
    Field::string("ZoneId"),
    Field::string("ZoneName"),
]; &ROWS } };
record!(AvailableZoneIdList, AVAILABLE_ZONE_ID_LIST, [0 OptStr zone_id, 1 OptStr zone_name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVpnGatewayAvailableZonesRequest, DescribeVpnGatewayAvailableZonesResponse, AvailableZoneIdList,
);
