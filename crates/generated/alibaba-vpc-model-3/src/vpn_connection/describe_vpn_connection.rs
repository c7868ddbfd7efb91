// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnConnection.json; do not edit.
//! Returns the details of one IPsec connection, with its tunnels and their state.
//!
//! Pre-shared keys are in the response.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnConnection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{
    IkeConfig, IpsecConfig, Tag, TunnelBgpConfig2 as TunnelBgpConfig, TunnelIkeConfig2 as TunnelIkeConfig,
    TunnelIpsecConfig2 as TunnelIpsecConfig, TunnelOption, VcoHealthCheck,
};

operation!(Operation::new::<DescribeVpnConnectionRequest, DescribeVpnConnectionResponse>(
    "DescribeVpnConnection", Effect::Read, &DESCRIBE_VPN_CONNECTION_REQUEST, &DESCRIBE_VPN_CONNECTION_RESPONSE,
), "
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnConnectionInstanceId.NotFound
");

/// Request of `DescribeVpnConnection`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpnConnectionRequest {
    /// With what is required.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self { vpn_connection_id: vpn_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeVpnConnectionRequest`].
pub static DESCRIBE_VPN_CONNECTION_REQUEST: Schema =
    Schema { name: "DescribeVpnConnectionRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnConnectionId").required(),
]; &ROWS } };
record!(DescribeVpnConnectionRequest, DESCRIBE_VPN_CONNECTION_REQUEST, [0 OptStr region_id, 1 Str vpn_connection_id] []);

/// Answer of `DescribeVpnConnection`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnConnectionResponse {
    /** `Status`: text. */ pub status: Option<String>,
    /** `RemoteCaCertificate`: text. */ pub remote_ca_certificate: Option<String>,
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `EffectImmediately`: yes or no. */ pub effect_immediately: Option<bool>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
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
    /** `ZoneNo`: text. */ pub zone_no: Option<String>,
    /** `InternetIp`: text. */ pub internet_ip: Option<String>,
    /** `TransitRouterId`: text. */ pub transit_router_id: Option<String>,
    /** `TransitRouterName`: text. */ pub transit_router_name: Option<String>,
    /** `CrossAccountAuthorized`: yes or no. */ pub cross_account_authorized: Option<bool>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `TunnelOptionsSpecification`: records. */ pub tunnel_options_specification: Vec<TunnelOption>,
    /** `EnableTunnelsBgp`: yes or no. */ pub enable_tunnels_bgp: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpnConnectionResponse`].
pub static DESCRIBE_VPN_CONNECTION_RESPONSE: Schema =
    Schema { name: "DescribeVpnConnectionResponse", fields: { static ROWS: [Field; 31] = [
    Field::string("Status"),
    Field::string("RemoteCaCertificate"),
    Field::boolean("EnableNatTraversal"),
    Field::int64("CreateTime"),
    Field::boolean("EffectImmediately"),
    Field::string("VpnGatewayId"),
    Field::string("LocalSubnet"),
    Field::string("RequestId"),
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
    Field::string("ZoneNo"),
    Field::string("InternetIp"),
    Field::string("TransitRouterId"),
    Field::string("TransitRouterName"),
    Field::boolean("CrossAccountAuthorized"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::record("TunnelOptionsSpecification", &crate::shapes::TUNNEL_OPTION).wrapped("TunnelOptions"),
    Field::boolean("EnableTunnelsBgp"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribeVpnConnectionResponse, DESCRIBE_VPN_CONNECTION_RESPONSE,
    [0 OptStr status, 1 OptStr remote_ca_certificate, 5 OptStr vpn_gateway_id, 6 OptStr local_subnet, 7 OptStr request_id,
    8 OptStr vpn_connection_id, 9 OptStr remote_subnet, 10 OptStr customer_gateway_id, 11 OptStr name, 13 Opt ike_config,
    14 Opt ipsec_config, 15 Opt vco_health_check, 16 Opt vpn_bgp_config, 17 OptStr attach_type, 18 OptStr network_type,
    19 OptStr attach_instance_id, 20 OptStr spec, 21 OptStr state, 22 OptStr zone_no, 23 OptStr internet_ip,
    24 OptStr transit_router_id, 25 OptStr transit_router_name, 27 List tags, 28 List tunnel_options_specification,
    30 OptStr resource_group_id] [2 OptBool enable_nat_traversal, 3 OptInt create_time, 4 OptBool effect_immediately,
    12 OptBool enable_dpd, 26 OptBool cross_account_authorized, 29 OptBool enable_tunnels_bgp]);

/// What `VpnBgpConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnBgpConfig {
    /** `Status`: text. */ pub status: Option<String>,
    /** `PeerBgpIp`: text. */ pub peer_bgp_ip: Option<String>,
    /** `TunnelCidr`: text. */ pub tunnel_cidr: Option<String>,
    /** `EnableBgp`: text. */ pub enable_bgp: Option<String>,
    /** `LocalBgpIp`: text. */ pub local_bgp_ip: Option<String>,
    /** `PeerAsn`: integer. */ pub peer_asn: Option<i64>,
    /** `LocalAsn`: integer. */ pub local_asn: Option<i64>,
    /** `AuthKey`: text. */ pub auth_key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnBgpConfig`].
pub static VPN_BGP_CONFIG: Schema = Schema { name: "VpnBgpConfig", fields: { static ROWS: [Field; 8] = [
    Field::string("Status"),
    Field::string("PeerBgpIp"),
    Field::string("TunnelCidr"),
    Field::string("EnableBgp"),
    Field::string("LocalBgpIp"),
    Field::int64("PeerAsn"),
    Field::int64("LocalAsn"),
    Field::string("AuthKey").secret(),
]; &ROWS } };
record!(VpnBgpConfig, VPN_BGP_CONFIG,
    [0 OptStr status, 1 OptStr peer_bgp_ip, 2 OptStr tunnel_cidr, 3 OptStr enable_bgp, 4 OptStr local_bgp_ip,
    7 OptStr auth_key] [5 OptInt peer_asn, 6 OptInt local_asn]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVpnConnectionRequest, DescribeVpnConnectionResponse, VpnBgpConfig,
);
