// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnConnections.json; do not edit.
//! Lists IPsec connections with their tunnels and their state.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnConnections).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{
    IkeConfig, IpsecConfig, Tag, TunnelBgpConfig2 as TunnelBgpConfig, TunnelIkeConfig2 as TunnelIkeConfig,
    TunnelIpsecConfig2 as TunnelIpsecConfig, TunnelOption, VcoHealthCheck,
};

operation!(Operation::new::<DescribeVpnConnectionsRequest, DescribeVpnConnectionsResponse>(
    "DescribeVpnConnections", Effect::Read, &DESCRIBE_VPN_CONNECTIONS_REQUEST, &DESCRIBE_VPN_CONNECTIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["VpnConnections"],
    total: Some(&["TotalCount"]),
}), "
    400 Duplicated.TagKey Forbidden.TagKey.Duplicated InvalidParameter.TagKey InvalidParameter.TagValue SizeLimitExceeded.TagNum
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DescribeVpnConnections`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnConnectionsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpnConnectionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self { self.vpn_gateway_id = Some(value.into()); self }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into()); self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `VpnConnectionId`.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self { self.vpn_connection_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`DescribeVpnConnectionsRequest`].
pub static DESCRIBE_VPN_CONNECTIONS_REQUEST: Schema =
    Schema { name: "DescribeVpnConnectionsRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnGatewayId"),
    Field::string("CustomerGatewayId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("VpnConnectionId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribeVpnConnectionsRequest, DESCRIBE_VPN_CONNECTIONS_REQUEST,
    [0 OptStr region_id, 1 OptStr vpn_gateway_id, 2 OptStr customer_gateway_id, 5 OptStr vpn_connection_id, 6 List tag,
    7 OptStr resource_group_id] [3 OptInt page_number, 4 OptInt page_size]);

/// Answer of `DescribeVpnConnections`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnConnectionsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `VpnConnections`: records. */ pub vpn_connections: Vec<VpnConnection>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpnConnectionsResponse`].
pub static DESCRIBE_VPN_CONNECTIONS_RESPONSE: Schema =
    Schema { name: "DescribeVpnConnectionsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("VpnConnections", &VPN_CONNECTION).wrapped("VpnConnection"),
]; &ROWS } };
record!(DescribeVpnConnectionsResponse, DESCRIBE_VPN_CONNECTIONS_RESPONSE,
    [1 OptStr request_id, 4 List vpn_connections] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `VpnConnections.VpnConnection` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnConnection {
    /** `Status`: text. */ pub status: Option<String>,
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `RemoteCaCertificate`: text. */ pub remote_ca_certificate: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `EffectImmediately`: yes or no. */ pub effect_immediately: Option<bool>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: Option<String>,
    /** `RemoteSubnet`: text. */ pub remote_subnet: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `EnableDpd`: yes or no. */ pub enable_dpd: Option<bool>,
    /** `IkeConfig`: record. */ pub ike_config: Option<IkeConfig>,
    /** `IpsecConfig`: record. */ pub ipsec_config: Option<IpsecConfig>,
    /** `VcoHealthCheck`: record. */ pub vco_health_check: Option<VcoHealthCheck>,
    /** `VpnBgpConfig`: record. */ pub vpn_bgp_config: Option<VpnBgpConfig>,
    /** `AttachType`: text. */ pub attach_type: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `AttachInstanceId`: text. */ pub attach_instance_id: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `State`: text. */ pub state: Option<String>,
    /** `TransitRouterId`: text. */ pub transit_router_id: Option<String>,
    /** `TransitRouterName`: text. */ pub transit_router_name: Option<String>,
    /** `CrossAccountAuthorized`: yes or no. */ pub cross_account_authorized: Option<bool>,
    /** `InternetIp`: text. */ pub internet_ip: Option<String>,
    /** `Tag`: records. */ pub tag: Vec<Tag>,
    /** `TunnelOptionsSpecification`: records. */ pub tunnel_options_specification: Vec<TunnelOption>,
    /** `EnableTunnelsBgp`: yes or no. */ pub enable_tunnels_bgp: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnConnection`].
pub static VPN_CONNECTION: Schema = Schema { name: "VpnConnection", fields: { static ROWS: [Field; 29] = [
    Field::string("Status"),
    Field::boolean("EnableNatTraversal"),
    Field::string("RemoteCaCertificate"),
    Field::int64("CreateTime"),
    Field::boolean("EffectImmediately"),
    Field::string("VpnGatewayId"),
    Field::string("LocalSubnet"),
    Field::string("VpnConnectionId"),
    Field::string("RemoteSubnet"),
    Field::string("CustomerGatewayId"),
    Field::string("Name"),
    Field::boolean("EnableDpd"),
    Field::record("IkeConfig", &crate::shapes::IKE_CONFIG),
    Field::record("IpsecConfig", &crate::shapes::IPSEC_CONFIG),
    Field::record("VcoHealthCheck", &crate::shapes::VCO_HEALTH_CHECK),
    Field::record("VpnBgpConfig", &VPN_BGP_CONFIG),
    Field::string("AttachType"),
    Field::string("NetworkType"),
    Field::string("AttachInstanceId"),
    Field::string("Spec"),
    Field::string("State"),
    Field::string("TransitRouterId"),
    Field::string("TransitRouterName"),
    Field::boolean("CrossAccountAuthorized"),
    Field::string("InternetIp"),
    Field::record("Tag", &crate::shapes::TAG).wrapped("Tag"),
    Field::record("TunnelOptionsSpecification", &crate::shapes::TUNNEL_OPTION).wrapped("TunnelOptions"),
    Field::boolean("EnableTunnelsBgp"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(VpnConnection, VPN_CONNECTION,
    [0 OptStr status, 2 OptStr remote_ca_certificate, 5 OptStr vpn_gateway_id, 6 OptStr local_subnet, 7 OptStr vpn_connection_id,
    8 OptStr remote_subnet, 9 OptStr customer_gateway_id, 10 OptStr name, 12 Opt ike_config, 13 Opt ipsec_config,
    14 Opt vco_health_check, 15 Opt vpn_bgp_config, 16 OptStr attach_type, 17 OptStr network_type, 18 OptStr attach_instance_id,
    19 OptStr spec, 20 OptStr state, 21 OptStr transit_router_id, 22 OptStr transit_router_name, 24 OptStr internet_ip,
    25 List tag, 26 List tunnel_options_specification, 28 OptStr resource_group_id] [1 OptBool enable_nat_traversal,
    3 OptInt create_time, 4 OptBool effect_immediately, 11 OptBool enable_dpd, 23 OptBool cross_account_authorized,
    27 OptBool enable_tunnels_bgp]);

/// What `VpnConnections.VpnConnection.VpnBgpConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnBgpConfig {
    /** `Status`: text. */ pub status: Option<String>,
    /** `PeerBgpIp`: text. */ pub peer_bgp_ip: Option<String>,
    /** `TunnelCidr`: text. */ pub tunnel_cidr: Option<String>,
    /** `LocalBgpIp`: text. */ pub local_bgp_ip: Option<String>,
    /** `PeerAsn`: integer. */ pub peer_asn: Option<i64>,
    /** `LocalAsn`: integer. */ pub local_asn: Option<i64>,
    /** `AuthKey`: text. */ pub auth_key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnBgpConfig`].
pub static VPN_BGP_CONFIG: Schema = Schema { name: "VpnBgpConfig", fields: { static ROWS: [Field; 7] = [
    Field::string("Status"),
    Field::string("PeerBgpIp"),
    Field::string("TunnelCidr"),
    Field::string("LocalBgpIp"),
    Field::int64("PeerAsn"),
    Field::int64("LocalAsn"),
    Field::string("AuthKey").secret(),
]; &ROWS } };
record!(VpnBgpConfig, VPN_BGP_CONFIG,
    [0 OptStr status, 1 OptStr peer_bgp_ip, 2 OptStr tunnel_cidr, 3 OptStr local_bgp_ip, 6 OptStr auth_key] [4 OptInt peer_asn,
    5 OptInt local_asn]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVpnConnectionsRequest, DescribeVpnConnectionsResponse, VpnConnection, VpnBgpConfig,
);
