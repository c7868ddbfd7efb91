// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeZones.json; do not edit.
//! Lists zones.
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-zones.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<DescribeZonesRequest, DescribeZonesResponse>(
    "DescribeZones", Effect::Read, &DESCRIBE_ZONES_REQUEST, &DESCRIBE_ZONES_RESPONSE,
));

/// Request of `DescribeZones`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeZonesRequest {
    /** `zoneIds`: texts. */ pub zone_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeZonesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `zoneIds`.
    pub fn zone_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.zone_ids = all(value); self }
}
/// Table of [`DescribeZonesRequest`].
pub static DESCRIBE_ZONES_REQUEST: Schema = Schema { name: "DescribeZonesRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("zoneIds").list().place(Place::Body),
]; &ROWS } };
record!(DescribeZonesRequest, DESCRIBE_ZONES_REQUEST, [0 List zone_ids] []);

/// Answer of `DescribeZones`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeZonesResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `zoneSet`: records. */ pub zone_set: Vec<ZoneSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeZonesResponse`].
pub static DESCRIBE_ZONES_RESPONSE: Schema = Schema { name: "DescribeZonesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("zoneSet", &ZONE_SET).list(),
]; &ROWS } };
record!(DescribeZonesResponse, DESCRIBE_ZONES_RESPONSE, [0 Str request_id, 1 List zone_set] []);

/// What `zoneSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct ZoneSet {
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `zoneName`: text. */ pub zone_name: Option<String>,
    /** `supportSecurityGroup`: yes or no. */ pub support_security_group: Option<bool>,
    /** `supportNetworkType`: text. */ pub support_network_type: Option<String>,
    /** `supportIpv6`: yes or no. */ pub support_ipv6: Option<bool>,
    /** `supportCpuPassThrough`: yes or no. */ pub support_cpu_pass_through: Option<bool>,
    /** `networkLineType`: one of the known values. */ pub network_line_type: Option<NetworkLineType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ZoneSet`].
pub static ZONE_SET: Schema = Schema { name: "ZoneSet", fields: { static ROWS: [Field; 7] = [
    Field::string("zoneId"),
    Field::string("zoneName"),
    Field::boolean("supportSecurityGroup"),
    Field::string("supportNetworkType"),
    Field::boolean("supportIpv6"),
    Field::boolean("supportCpuPassThrough"),
    Field::one_of("networkLineType", NetworkLineType::VALUES),
]; &ROWS } };
record!(ZoneSet, ZONE_SET,
    [0 OptStr zone_id, 1 OptStr zone_name, 3 OptStr support_network_type,
    6 Opt network_line_type] [2 OptBool support_security_group, 4 OptBool support_ipv6, 5 OptBool support_cpu_pass_through]);

cloudspec_wire::open_enum! {
    /// Values of `zoneSet.networkLineType`. The provider may add to them.
    pub enum NetworkLineType {
        Bgp = "BGP", Cn2 = "CN2", Cogent = "Cogent",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeZonesRequest, DescribeZonesResponse, ZoneSet);
