// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnGateways.json; do not edit.
//! Lists VPN gateways.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnGateways).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{ReservationData, Tag};

operation! {
    name: "DescribeVpnGateways",
    effect: Effect::Read,
    request: DescribeVpnGatewaysRequest = DESCRIBE_VPN_GATEWAYS_REQUEST,
    response: DescribeVpnGatewaysResponse = DESCRIBE_VPN_GATEWAYS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VpnGateways"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 Duplicated.TagKey",
    "400 InternalError",
    "400 InvalidParameter.TagKey",
    "400 InvalidParameter.TagValue",
    "403 Forbidden",
    "403 Forbidden.SubUser",
}

/// Request of `DescribeVpnGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `PageNumber`: integer. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Default: `10`.
    pub page_size: Option<i64>,
    /// `IncludeReservationData`: yes or no.
    pub include_reservation_data: Option<bool>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVpnGatewaysRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `BusinessStatus`.
    pub fn business_status(mut self, value: impl Into<String>) -> Self {
        self.business_status = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    DescribeVpnGatewaysRequest: DESCRIBE_VPN_GATEWAYS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    3 status: OptStr = Field::string("Status"),
    4 business_status: OptStr = Field::string("BusinessStatus"),
    5 page_number: OptInt = Field::int32("PageNumber"),
    6 page_size: OptInt = Field::int32("PageSize"),
    7 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
    8 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribeVpnGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `VpnGateways`: records.
    pub vpn_gateways: Vec<VpnGateway>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVpnGatewaysResponse: DESCRIBE_VPN_GATEWAYS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 vpn_gateways: List = Field::record("VpnGateways", &VPN_GATEWAY).wrapped("VpnGateway"),
}

/// `VpnGateways.VpnGateway` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnGateway {
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
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `ReservationData`: record.
    pub reservation_data: Option<ReservationData>,
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
    VpnGateway: VPN_GATEWAY,
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
    14 description: OptStr = Field::string("Description"),
    15 enable_bgp: OptBool = Field::boolean("EnableBgp"),
    16 business_status: OptStr = Field::string("BusinessStatus"),
    17 ssl_vpn: OptStr = Field::string("SslVpn"),
    18 name: OptStr = Field::string("Name"),
    19 network_type: OptStr = Field::string("NetworkType"),
    20 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    21 reservation_data: Opt = Field::record("ReservationData", &crate::shapes::RESERVATION_DATA),
    22 disaster_recovery_internet_ip: OptStr = Field::string("DisasterRecoveryInternetIp"),
    23 disaster_recovery_v_switch_id: OptStr = Field::string("DisasterRecoveryVSwitchId"),
    24 ssl_vpn_internet_ip: OptStr = Field::string("SslVpnInternetIp"),
    25 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    26 eni_instance_ids: List = Field::string("EniInstanceIds").wrapped("EniInstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnGatewaysRequest,
    DescribeVpnGatewaysResponse,
    VpnGateway,
}
