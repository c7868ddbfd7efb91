// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnGateways.json; do not edit.
//! Lists VPN gateways.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnGateways).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{ReservationData, Tag};

operation!(Operation::new::<DescribeVpnGatewaysRequest, DescribeVpnGatewaysResponse>(
    "DescribeVpnGateways", Effect::Read, &DESCRIBE_VPN_GATEWAYS_REQUEST, &DESCRIBE_VPN_GATEWAYS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["VpnGateways"],
    total: Some(&["TotalCount"]),
}), "
    400 Duplicated.TagKey InternalError InvalidParameter.TagKey InvalidParameter.TagValue
    403 Forbidden Forbidden.SubUser
");

/// Request of `DescribeVpnGateways`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnGatewaysRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** `IncludeReservationData`: yes or no. */ pub include_reservation_data: Option<bool>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpnGatewaysRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self { self.vpn_gateway_id = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `BusinessStatus`.
    pub fn business_status(mut self, value: impl Into<String>) -> Self { self.business_status = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self { self.include_reservation_data = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`DescribeVpnGatewaysRequest`].
pub static DESCRIBE_VPN_GATEWAYS_REQUEST: Schema =
    Schema { name: "DescribeVpnGatewaysRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpcId"),
    Field::string("VpnGatewayId"),
    Field::string("Status"),
    Field::string("BusinessStatus"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::boolean("IncludeReservationData"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribeVpnGatewaysRequest, DESCRIBE_VPN_GATEWAYS_REQUEST,
    [0 OptStr region_id, 1 OptStr vpc_id, 2 OptStr vpn_gateway_id, 3 OptStr status, 4 OptStr business_status, 8 List tag,
    9 OptStr resource_group_id] [5 OptInt page_number, 6 OptInt page_size, 7 OptBool include_reservation_data]);

/// Answer of `DescribeVpnGateways`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnGatewaysResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `VpnGateways`: records. */ pub vpn_gateways: Vec<VpnGateway>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpnGatewaysResponse`].
pub static DESCRIBE_VPN_GATEWAYS_RESPONSE: Schema =
    Schema { name: "DescribeVpnGatewaysResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("VpnGateways", &VPN_GATEWAY).wrapped("VpnGateway"),
]; &ROWS } };
record!(DescribeVpnGatewaysResponse, DESCRIBE_VPN_GATEWAYS_RESPONSE,
    [1 OptStr request_id, 4 List vpn_gateways] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `VpnGateways.VpnGateway` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnGateway {
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
    /** `Description`: text. */ pub description: Option<String>,
    /** `EnableBgp`: yes or no. */ pub enable_bgp: Option<bool>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `SslVpn`: text. */ pub ssl_vpn: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `ReservationData`: record. */ pub reservation_data: Option<ReservationData>,
    /** `DisasterRecoveryInternetIp`: text. */ pub disaster_recovery_internet_ip: Option<String>,
    /** `DisasterRecoveryVSwitchId`: text. */ pub disaster_recovery_v_switch_id: Option<String>,
    /** `SslVpnInternetIp`: text. */ pub ssl_vpn_internet_ip: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `EniInstanceIds`: texts. */ pub eni_instance_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnGateway`].
pub static VPN_GATEWAY: Schema = Schema { name: "VpnGateway", fields: { static ROWS: [Field; 27] = [
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
    Field::string("Description"),
    Field::boolean("EnableBgp"),
    Field::string("BusinessStatus"),
    Field::string("SslVpn"),
    Field::string("Name"),
    Field::string("NetworkType"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::record("ReservationData", &crate::shapes::RESERVATION_DATA),
    Field::string("DisasterRecoveryInternetIp"),
    Field::string("DisasterRecoveryVSwitchId"),
    Field::string("SslVpnInternetIp"),
    Field::string("ResourceGroupId"),
    Field::string("EniInstanceIds").wrapped("EniInstanceId"),
]; &ROWS } };
record!(VpnGateway, VPN_GATEWAY,
    [0 OptStr vpn_type, 1 OptStr status, 2 OptStr vpc_id, 4 OptStr spec, 5 OptStr internet_ip, 8 OptStr charge_type,
    9 OptStr vpn_gateway_id, 10 OptStr tag, 11 OptStr ipsec_vpn, 13 OptStr v_switch_id, 14 OptStr description,
    16 OptStr business_status, 17 OptStr ssl_vpn, 18 OptStr name, 19 OptStr network_type, 20 List tags, 21 Opt reservation_data,
    22 OptStr disaster_recovery_internet_ip, 23 OptStr disaster_recovery_v_switch_id, 24 OptStr ssl_vpn_internet_ip,
    25 OptStr resource_group_id, 26 List eni_instance_ids] [3 OptInt ssl_max_connections, 6 OptInt create_time,
    7 OptBool auto_propagate, 12 OptInt end_time, 15 OptBool enable_bgp]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVpnGatewaysRequest, DescribeVpnGatewaysResponse, VpnGateway);
