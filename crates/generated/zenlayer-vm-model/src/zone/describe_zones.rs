// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeZones.json; do not edit.
//! Lists zones.
//!
//! Each entry says what instances there can have, such as IPv6 or security groups. Ids narrow them
//! down.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-zones.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, open_enum, operation, record};

operation! {
    name: "DescribeZones",
    effect: Effect::Read,
    request: DescribeZonesRequest = DESCRIBE_ZONES_REQUEST,
    response: DescribeZonesResponse = DESCRIBE_ZONES_RESPONSE,
}

/// Request of `DescribeZones`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// Ids of the zones. `DescribeZones` lists them.
    pub zone_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeZonesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the zones.
    pub fn zone_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zone_ids = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.zone_ids.is_empty());
        self
    }
}

record! {
    DescribeZonesRequest: DESCRIBE_ZONES_REQUEST,
    0 zone_ids: List = Field::string("zoneIds").list().place(Place::Body),
}

/// Response of `DescribeZones`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Zones in which instances can be created, one entry for each, with what they support.
    pub zone_set: Vec<ZoneSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeZonesResponse: DESCRIBE_ZONES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 zone_set: List = Field::record("zoneSet", &ZONE_SET).list(),
}

/// `zoneSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ZoneSet {
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Name of the zone, for people.
    pub zone_name: Option<String>,
    /// Whether instances in the zone can have security groups.
    pub support_security_group: Option<bool>,
    /// Line types of the public network that the zone has.
    pub support_network_type: Option<String>,
    /// Whether instances in the zone can have IPv6 addresses.
    pub support_ipv6: Option<bool>,
    /// Whether instances of the zone can see the real processor.
    pub support_cpu_pass_through: Option<bool>,
    /// Line types of the public network that the zone offers.
    pub network_line_type: Option<NetworkLineType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ZoneSet: ZONE_SET,
    0 zone_id: OptStr = Field::string("zoneId"),
    1 zone_name: OptStr = Field::string("zoneName"),
    2 support_security_group: OptBool = Field::boolean("supportSecurityGroup"),
    3 support_network_type: OptStr = Field::string("supportNetworkType"),
    4 support_ipv6: OptBool = Field::boolean("supportIpv6"),
    5 support_cpu_pass_through: OptBool = Field::boolean("supportCpuPassThrough"),
    6 network_line_type: Opt = Field::one_of("networkLineType", NetworkLineType::VALUES),
}

open_enum! {
    /// Documented values of `zoneSet.networkLineType`. The provider may add others.
    pub enum NetworkLineType {
        Bgp = "BGP",
        Cn2 = "CN2",
        Cogent = "Cogent",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeZonesRequest,
    DescribeZonesResponse,
    ZoneSet,
}
