// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnConnections.json; do not edit.
//! Lists IPsec connections with their tunnels and their state.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnConnections).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{IkeConfig, IpsecConfig, Tag, TunnelOption, VcoHealthCheck};

operation! {
    name: "DescribeVpnConnections",
    effect: Effect::Read,
    request: DescribeVpnConnectionsRequest = DESCRIBE_VPN_CONNECTIONS_REQUEST,
    response: DescribeVpnConnectionsResponse = DESCRIBE_VPN_CONNECTIONS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VpnConnections"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 Duplicated.TagKey",
    "400 Forbidden.TagKey.Duplicated",
    "400 InvalidParameter.TagKey",
    "400 InvalidParameter.TagValue",
    "400 SizeLimitExceeded.TagNum",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
}

/// Request of `DescribeVpnConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `PageNumber`: integer. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Default: `10`.
    pub page_size: Option<i64>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVpnConnectionsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }

    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
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

    /// Sets `VpnConnectionId`.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
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
    DescribeVpnConnectionsRequest: DESCRIBE_VPN_CONNECTIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    2 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    3 page_number: OptInt = Field::int32("PageNumber"),
    4 page_size: OptInt = Field::int32("PageSize"),
    5 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    6 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribeVpnConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `VpnConnections`: records.
    pub vpn_connections: Vec<VpnConnection>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVpnConnectionsResponse: DESCRIBE_VPN_CONNECTIONS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 vpn_connections: List = Field::record("VpnConnections", &VPN_CONNECTION).wrapped("VpnConnection"),
}

/// `VpnConnections.VpnConnection` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnConnection {
    /// `Status`: text.
    pub status: Option<String>,
    /// `EnableNatTraversal`: yes or no.
    pub enable_nat_traversal: Option<bool>,
    /// `RemoteCaCertificate`: text.
    pub remote_ca_certificate: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `EffectImmediately`: yes or no.
    pub effect_immediately: Option<bool>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `LocalSubnet`: text.
    pub local_subnet: Option<String>,
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
    /// `TransitRouterId`: text.
    pub transit_router_id: Option<String>,
    /// `TransitRouterName`: text.
    pub transit_router_name: Option<String>,
    /// `CrossAccountAuthorized`: yes or no.
    pub cross_account_authorized: Option<bool>,
    /// `InternetIp`: text.
    pub internet_ip: Option<String>,
    /// `Tag`: records.
    pub tag: Vec<Tag>,
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
    VpnConnection: VPN_CONNECTION,
    0 status: OptStr = Field::string("Status"),
    1 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    2 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    3 create_time: OptInt = Field::int64("CreateTime"),
    4 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    5 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    6 local_subnet: OptStr = Field::string("LocalSubnet"),
    7 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    8 remote_subnet: OptStr = Field::string("RemoteSubnet"),
    9 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    10 name: OptStr = Field::string("Name"),
    11 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    12 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::IKE_CONFIG),
    13 ipsec_config: Opt = Field::record("IpsecConfig", &crate::shapes::IPSEC_CONFIG),
    14 vco_health_check: Opt = Field::record("VcoHealthCheck", &crate::shapes::VCO_HEALTH_CHECK),
    15 vpn_bgp_config: Opt = Field::record("VpnBgpConfig", &VPN_BGP_CONFIG),
    16 attach_type: OptStr = Field::string("AttachType"),
    17 network_type: OptStr = Field::string("NetworkType"),
    18 attach_instance_id: OptStr = Field::string("AttachInstanceId"),
    19 spec: OptStr = Field::string("Spec"),
    20 state: OptStr = Field::string("State"),
    21 transit_router_id: OptStr = Field::string("TransitRouterId"),
    22 transit_router_name: OptStr = Field::string("TransitRouterName"),
    23 cross_account_authorized: OptBool = Field::boolean("CrossAccountAuthorized"),
    24 internet_ip: OptStr = Field::string("InternetIp"),
    25 tag: List = Field::record("Tag", &crate::shapes::TAG).wrapped("Tag"),
    26 tunnel_options_specification: List = Field::record("TunnelOptionsSpecification", &crate::shapes::TUNNEL_OPTION).wrapped("TunnelOptions"),
    27 enable_tunnels_bgp: OptBool = Field::boolean("EnableTunnelsBgp"),
    28 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// `VpnConnections.VpnConnection.VpnBgpConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnBgpConfig {
    /// `Status`: text.
    pub status: Option<String>,
    /// `PeerBgpIp`: text.
    pub peer_bgp_ip: Option<String>,
    /// `TunnelCidr`: text.
    pub tunnel_cidr: Option<String>,
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
    3 local_bgp_ip: OptStr = Field::string("LocalBgpIp"),
    4 peer_asn: OptInt = Field::int64("PeerAsn"),
    5 local_asn: OptInt = Field::int64("LocalAsn"),
    6 auth_key: OptStr = Field::string("AuthKey").secret(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnConnectionsRequest,
    DescribeVpnConnectionsResponse,
    VpnConnection,
    VpnBgpConfig,
}
