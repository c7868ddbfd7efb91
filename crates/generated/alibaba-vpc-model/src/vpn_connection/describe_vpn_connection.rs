// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnConnection.json; do not edit.
//! Returns the details of one IPsec connection, with its tunnels and their state.
//!
//! Pre-shared keys are in the response.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnConnection).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::{IkeConfig, IpsecConfig, Tag, TunnelOption, VcoHealthCheck};

operation! {
    name: "DescribeVpnConnection",
    effect: Effect::Read,
    request: DescribeVpnConnectionRequest = DESCRIBE_VPN_CONNECTION_REQUEST,
    response: DescribeVpnConnectionResponse = DESCRIBE_VPN_CONNECTION_RESPONSE,
    errors: ERRORS,
}

errors! {
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnConnectionInstanceId.NotFound",
}

/// Request of `DescribeVpnConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVpnConnectionRequest {
    /// Starts with the required members.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeVpnConnectionRequest: DESCRIBE_VPN_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
}

/// Response of `DescribeVpnConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionResponse {
    /// `Status`: text.
    pub status: Option<String>,
    /// `RemoteCaCertificate`: text.
    pub remote_ca_certificate: Option<String>,
    /// `EnableNatTraversal`: yes or no.
    pub enable_nat_traversal: Option<bool>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `EffectImmediately`: yes or no.
    pub effect_immediately: Option<bool>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `LocalSubnet`: text.
    pub local_subnet: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: Option<String>,
    /// `RemoteSubnet`: text.
    pub remote_subnet: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `EnableDpd`: yes or no.
    pub enable_dpd: Option<bool>,
    /// `IkeConfig`: record.
    pub ike_config: Option<IkeConfig>,
    /// `IpsecConfig`: record.
    pub ipsec_config: Option<IpsecConfig>,
    /// `VcoHealthCheck`: record.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// `VpnBgpConfig`: record.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// `AttachType`: text.
    pub attach_type: Option<String>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `AttachInstanceId`: text.
    pub attach_instance_id: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `State`: text.
    pub state: Option<String>,
    /// `ZoneNo`: text.
    pub zone_no: Option<String>,
    /// `InternetIp`: text.
    pub internet_ip: Option<String>,
    /// `TransitRouterId`: text.
    pub transit_router_id: Option<String>,
    /// `TransitRouterName`: text.
    pub transit_router_name: Option<String>,
    /// `CrossAccountAuthorized`: yes or no.
    pub cross_account_authorized: Option<bool>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `TunnelOptionsSpecification`: records.
    pub tunnel_options_specification: Vec<TunnelOption>,
    /// `EnableTunnelsBgp`: yes or no.
    pub enable_tunnels_bgp: Option<bool>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVpnConnectionResponse: DESCRIBE_VPN_CONNECTION_RESPONSE,
    0 status: OptStr = Field::string("Status"),
    1 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    2 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    3 create_time: OptInt = Field::int64("CreateTime"),
    4 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    5 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    6 local_subnet: OptStr = Field::string("LocalSubnet"),
    7 request_id: OptStr = Field::string("RequestId"),
    8 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    9 remote_subnet: OptStr = Field::string("RemoteSubnet"),
    10 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    11 name: OptStr = Field::string("Name"),
    12 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    13 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::IKE_CONFIG),
    14 ipsec_config: Opt = Field::record("IpsecConfig", &crate::shapes::IPSEC_CONFIG),
    15 vco_health_check: Opt = Field::record("VcoHealthCheck", &crate::shapes::VCO_HEALTH_CHECK),
    16 vpn_bgp_config: Opt = Field::record("VpnBgpConfig", &VPN_BGP_CONFIG),
    17 attach_type: OptStr = Field::string("AttachType"),
    18 network_type: OptStr = Field::string("NetworkType"),
    19 attach_instance_id: OptStr = Field::string("AttachInstanceId"),
    20 spec: OptStr = Field::string("Spec"),
    21 state: OptStr = Field::string("State"),
    22 zone_no: OptStr = Field::string("ZoneNo"),
    23 internet_ip: OptStr = Field::string("InternetIp"),
    24 transit_router_id: OptStr = Field::string("TransitRouterId"),
    25 transit_router_name: OptStr = Field::string("TransitRouterName"),
    26 cross_account_authorized: OptBool = Field::boolean("CrossAccountAuthorized"),
    27 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    28 tunnel_options_specification: List = Field::record("TunnelOptionsSpecification", &crate::shapes::TUNNEL_OPTION).wrapped("TunnelOptions"),
    29 enable_tunnels_bgp: OptBool = Field::boolean("EnableTunnelsBgp"),
    30 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// `VpnBgpConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnBgpConfig {
    /// `Status`: text.
    pub status: Option<String>,
    /// `PeerBgpIp`: text.
    pub peer_bgp_ip: Option<String>,
    /// `TunnelCidr`: text.
    pub tunnel_cidr: Option<String>,
    /// `EnableBgp`: text.
    pub enable_bgp: Option<String>,
    /// `LocalBgpIp`: text.
    pub local_bgp_ip: Option<String>,
    /// `PeerAsn`: integer.
    pub peer_asn: Option<i64>,
    /// `LocalAsn`: integer.
    pub local_asn: Option<i64>,
    /// `AuthKey`: text.
    pub auth_key: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VpnBgpConfig: VPN_BGP_CONFIG,
    0 status: OptStr = Field::string("Status"),
    1 peer_bgp_ip: OptStr = Field::string("PeerBgpIp"),
    2 tunnel_cidr: OptStr = Field::string("TunnelCidr"),
    3 enable_bgp: OptStr = Field::string("EnableBgp"),
    4 local_bgp_ip: OptStr = Field::string("LocalBgpIp"),
    5 peer_asn: OptInt = Field::int64("PeerAsn"),
    6 local_asn: OptInt = Field::int64("LocalAsn"),
    7 auth_key: OptStr = Field::string("AuthKey").secret(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnConnectionRequest,
    DescribeVpnConnectionResponse,
    VpnBgpConfig,
}
