// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnGateway.json; do not edit.
//! Returns the details of one VPN gateway.
//!
//! Its `Status` tells whether a change that was asked for is done: `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnGateway).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::{ReservationData, Tag};

operation! {
    name: "DescribeVpnGateway",
    effect: Effect::Read,
    request: DescribeVpnGatewayRequest = DESCRIBE_VPN_GATEWAY_REQUEST,
    response: DescribeVpnGatewayResponse = DESCRIBE_VPN_GATEWAY_RESPONSE,
    errors: ERRORS,
}

errors! {
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnGatewayInstanceId.NotFound",
}

/// Request of `DescribeVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// `IncludeReservationData`: yes or no.
    pub include_reservation_data: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVpnGatewayRequest {
    /// Starts with the required members.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }
}

record! {
    DescribeVpnGatewayRequest: DESCRIBE_VPN_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    2 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
}

/// Response of `DescribeVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayResponse {
    /// `VpnType`: text.
    pub vpn_type: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `SslMaxConnections`: integer.
    pub ssl_max_connections: Option<i64>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `InternetIp`: text.
    pub internet_ip: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `AutoPropagate`: yes or no.
    pub auto_propagate: Option<bool>,
    /// `ChargeType`: text.
    pub charge_type: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `Tag`: text.
    pub tag: Option<String>,
    /// `IpsecVpn`: text.
    pub ipsec_vpn: Option<String>,
    /// `EndTime`: integer.
    pub end_time: Option<i64>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `EnableBgp`: yes or no.
    pub enable_bgp: Option<bool>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `SslVpn`: text.
    pub ssl_vpn: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ReservationData`: record.
    pub reservation_data: Option<ReservationData>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `DisasterRecoveryInternetIp`: text.
    pub disaster_recovery_internet_ip: Option<String>,
    /// `DisasterRecoveryVSwitchId`: text.
    pub disaster_recovery_v_switch_id: Option<String>,
    /// `SslVpnInternetIp`: text.
    pub ssl_vpn_internet_ip: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `EniInstanceIds`: texts.
    pub eni_instance_ids: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVpnGatewayResponse: DESCRIBE_VPN_GATEWAY_RESPONSE,
    0 vpn_type: OptStr = Field::string("VpnType"),
    1 status: OptStr = Field::string("Status"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 ssl_max_connections: OptInt = Field::int64("SslMaxConnections"),
    4 spec: OptStr = Field::string("Spec"),
    5 internet_ip: OptStr = Field::string("InternetIp"),
    6 create_time: OptInt = Field::int64("CreateTime"),
    7 auto_propagate: OptBool = Field::boolean("AutoPropagate"),
    8 charge_type: OptStr = Field::string("ChargeType"),
    9 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    10 tag: OptStr = Field::string("Tag"),
    11 ipsec_vpn: OptStr = Field::string("IpsecVpn"),
    12 end_time: OptInt = Field::int64("EndTime"),
    13 v_switch_id: OptStr = Field::string("VSwitchId"),
    14 request_id: OptStr = Field::string("RequestId"),
    15 description: OptStr = Field::string("Description"),
    16 enable_bgp: OptBool = Field::boolean("EnableBgp"),
    17 business_status: OptStr = Field::string("BusinessStatus"),
    18 ssl_vpn: OptStr = Field::string("SslVpn"),
    19 name: OptStr = Field::string("Name"),
    20 reservation_data: Opt = Field::record("ReservationData", &crate::shapes::RESERVATION_DATA),
    21 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    22 network_type: OptStr = Field::string("NetworkType"),
    23 disaster_recovery_internet_ip: OptStr = Field::string("DisasterRecoveryInternetIp"),
    24 disaster_recovery_v_switch_id: OptStr = Field::string("DisasterRecoveryVSwitchId"),
    25 ssl_vpn_internet_ip: OptStr = Field::string("SslVpnInternetIp"),
    26 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    27 eni_instance_ids: List = Field::string("EniInstanceIds").wrapped("EniInstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnGatewayRequest,
    DescribeVpnGatewayResponse,
}
