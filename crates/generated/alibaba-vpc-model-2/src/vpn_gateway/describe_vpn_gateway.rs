// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnGateway.json; do not edit.
//! Returns the details of one VPN gateway.
//!
//! Its `Status` tells whether a change that was asked for is done: `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnGateway).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{ReservationData, Tag};

operation!(Operation::new::<DescribeVpnGatewayRequest, DescribeVpnGatewayResponse>(
    "DescribeVpnGateway", Effect::Read, &DESCRIBE_VPN_GATEWAY_REQUEST, &DESCRIBE_VPN_GATEWAY_RESPONSE,
), "
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `DescribeVpnGateway`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `IncludeReservationData`: yes or no. */ pub include_reservation_data: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpnGatewayRequest {
    /// With what is required.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self { Self { vpn_gateway_id: vpn_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self { self.include_reservation_data = Some(value); self }
}
/// Table of [`DescribeVpnGatewayRequest`].
pub static DESCRIBE_VPN_GATEWAY_REQUEST: Schema =
    Schema { name: "DescribeVpnGatewayRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnGatewayId").required(),
    Field::boolean("IncludeReservationData"),
]; &ROWS } };
record!(DescribeVpnGatewayRequest, DESCRIBE_VPN_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 Str vpn_gateway_id] [2 OptBool include_reservation_data]);

/// Answer of `DescribeVpnGateway`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnGatewayResponse {
    /** `VpnType`: text. */ pub vpn_type: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `SslMaxConnections`: integer. */ pub ssl_max_connections: Option<i64>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `InternetIp`: text. */ pub internet_ip: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `AutoPropagate`: yes or no. */ pub auto_propagate: Option<bool>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `Tag`: text. */ pub tag: Option<String>,
    /** `IpsecVpn`: text. */ pub ipsec_vpn: Option<String>,
    /** `EndTime`: integer. */ pub end_time: Option<i64>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `EnableBgp`: yes or no. */ pub enable_bgp: Option<bool>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `SslVpn`: text. */ pub ssl_vpn: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ReservationData`: record. */ pub reservation_data: Option<ReservationData>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `DisasterRecoveryInternetIp`: text. */ pub disaster_recovery_internet_ip: Option<String>,
    /** `DisasterRecoveryVSwitchId`: text. */ pub disaster_recovery_v_switch_id: Option<String>,
    /** `SslVpnInternetIp`: text. */ pub ssl_vpn_internet_ip: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `EniInstanceIds`: texts. */ pub eni_instance_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpnGatewayResponse`].
pub static DESCRIBE_VPN_GATEWAY_RESPONSE: Schema =
    Schema { name: "DescribeVpnGatewayResponse", fields: { static ROWS: [Field; 28] = [
    Field::string("VpnType"),
    Field::string("Status"),
    Field::string("VpcId"),
    Field::int64("SslMaxConnections"),
    Field::string("Spec"),
    Field::string("InternetIp"),
    Field::int64("CreateTime"),
    Field::boolean("AutoPropagate"),
    Field::string("ChargeType"),
    Field::string("VpnGatewayId"),
    Field::string("Tag"),
    Field::string("IpsecVpn"),
    Field::int64("EndTime"),
    Field::string("VSwitchId"),
    Field::string("RequestId"),
    Field::string("Description"),
    Field::boolean("EnableBgp"),
    Field::string("BusinessStatus"),
    Field::string("SslVpn"),
    Field::string("Name"),
    Field::record("ReservationData", &crate::shapes::RESERVATION_DATA),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::string("NetworkType"),
    Field::string("DisasterRecoveryInternetIp"),
    Field::string("DisasterRecoveryVSwitchId"),
    Field::string("SslVpnInternetIp"),
    Field::string("ResourceGroupId"),
    Field::string("EniInstanceIds").wrapped("EniInstanceId"),
]; &ROWS } };
record!(DescribeVpnGatewayResponse, DESCRIBE_VPN_GATEWAY_RESPONSE,
    [0 OptStr vpn_type, 1 OptStr status, 2 OptStr vpc_id, 4 OptStr spec, 5 OptStr internet_ip, 8 OptStr charge_type,
    9 OptStr vpn_gateway_id, 10 OptStr tag, 11 OptStr ipsec_vpn, 13 OptStr v_switch_id, 14 OptStr request_id,
    15 OptStr description, 17 OptStr business_status, 18 OptStr ssl_vpn, 19 OptStr name, 20 Opt reservation_data, 21 List tags,
    22 OptStr network_type, 23 OptStr disaster_recovery_internet_ip, 24 OptStr disaster_recovery_v_switch_id,
    25 OptStr ssl_vpn_internet_ip, 26 OptStr resource_group_id, 27 List eni_instance_ids] [3 OptInt ssl_max_connections,
    6 OptInt create_time, 7 OptBool auto_propagate, 12 OptInt end_time, 16 OptBool enable_bgp]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVpnGatewayRequest, DescribeVpnGatewayResponse);
