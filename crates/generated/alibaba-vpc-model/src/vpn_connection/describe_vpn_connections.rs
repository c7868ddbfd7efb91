// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnConnections.json; do not edit.
//! Lists IPsec connections with their tunnels and their state.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnConnections),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, operation, record,
};

pub use crate::shapes::{
    AttachType, BgpStatus, IkeConfig, IpsecConfig, Tag, TunnelOption, VcoHealthCheck,
    VpnAttachmentNetworkType, VpnConnectionState, VpnConnectionStatus,
};

operation! {
    name: "DescribeVpnConnections",
    effect: Effect::Read,
    request: DescribeVpnConnectionsRequest = DESCRIBE_VPN_CONNECTIONS_REQUEST,
    response: DescribeVpnConnectionsResponse = DESCRIBE_VPN_CONNECTIONS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VpnConnections"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List),
}

errors! {
    "400 Duplicated.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.TagKey.Duplicated = A tag key stands twice in the request. Each key may come once.",
    "400 InvalidParameter.TagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidParameter.TagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 SizeLimitExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeVpnConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpnConnectionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }

    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Id of the IPsec connection (`vco-...`).
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// VPN connections that match, one entry for each.
    pub vpn_connections: Vec<VpnConnection>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<VpnConnectionStatus>,
    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub remote_ca_certificate: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Whether to negotiate anew at once, which interrupts the VPN for a moment; otherwise when traffic
    /// comes.
    pub effect_immediately: Option<bool>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub local_subnet: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: Option<String>,
    /// Block of addresses on the customer's side that the VPN connects; several are joined by commas.
    pub remote_subnet: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone.
    pub enable_dpd: Option<bool>,
    /// Settings of phase one (IKE) of the VPN, in which both ends identify themselves and agree on keys.
    pub ike_config: Option<IkeConfig>,
    /// Settings of phase two (IPsec) of the VPN, by which the traffic itself is protected.
    pub ipsec_config: Option<IpsecConfig>,
    /// Whether and how the VPN connection is checked: addresses at both ends, interval, retries, and the
    /// outcome.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// How the VPN connection exchanges routes by BGP: numbers of the autonomous systems, addresses, state.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// What the IPsec connection is attached to: `CEN` for a transit router, `NO_ASSOCIATED` for nothing.
    pub attach_type: Option<AttachType>,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<VpnAttachmentNetworkType>,
    /// Id of what the IPsec connection is attached to, such as a Cloud Enterprise Network instance
    /// (`cen-...`).
    pub attach_instance_id: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<String>,
    /// Whether the IPsec connection is attached: `active` to a VPN gateway, `attached` to a transit router,
    /// `init` to nothing, `attaching` or `detaching` in between.
    pub state: Option<VpnConnectionState>,
    /// Id of the transit router that the VPN connection is bound to (`tr-...`); empty when it is bound to
    /// none.
    pub transit_router_id: Option<String>,
    /// Name of the transit router that the VPN connection is bound to.
    pub transit_router_name: Option<String>,
    /// Whether the IPsec connection is bound to a transit router of another account.
    pub cross_account_authorized: Option<bool>,
    /// Public IP address at which the gateway is reached.
    pub internet_ip: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tag: Vec<Tag>,
    /// Settings of each tunnel of the IPsec connection.
    pub tunnel_options_specification: Vec<TunnelOption>,
    /// Whether the two tunnels of the connection exchange routes by BGP.
    pub enable_tunnels_bgp: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VpnConnection: VPN_CONNECTION,
    0 status: Opt = Field::one_of("Status", VpnConnectionStatus::VALUES),
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
    16 attach_type: Opt = Field::one_of("AttachType", AttachType::VALUES),
    17 network_type: Opt = Field::one_of("NetworkType", VpnAttachmentNetworkType::VALUES),
    18 attach_instance_id: OptStr = Field::string("AttachInstanceId"),
    19 spec: OptStr = Field::string("Spec"),
    20 state: Opt = Field::one_of("State", VpnConnectionState::VALUES),
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<BgpStatus>,
    /// BGP address on the customer's side, within `TunnelCidr`.
    pub peer_bgp_ip: Option<String>,
    /// Block of addresses for BGP inside the tunnel, a /30 within `169.254.0.0/16`.
    pub tunnel_cidr: Option<String>,
    /// BGP address on the provider's side, within `TunnelCidr`.
    pub local_bgp_ip: Option<String>,
    /// AS number on the customer's side.
    pub peer_asn: Option<i64>,
    /// AS number on the provider's side.
    pub local_asn: Option<i64>,
    /// Password that BGP neighbours authenticate each other with. Keep it secret.
    pub auth_key: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VpnBgpConfig: VPN_BGP_CONFIG,
    0 status: Opt = Field::one_of("Status", BgpStatus::VALUES),
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
