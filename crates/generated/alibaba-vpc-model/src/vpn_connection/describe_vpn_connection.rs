// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnConnection.json; do not edit.
//! Returns the details of one IPsec connection, with its tunnels and their state.
//!
//! Pre-shared keys are in the response.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnConnection),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

pub use crate::shapes::{
    AttachType, HealthStatus, IkeConfig, IpsecConfig, Tag, TunnelOption, VcoHealthCheck,
    VpnAttachmentNetworkType, VpnConnectionState, VpnConnectionStatus,
};

operation! {
    name: "DescribeVpnConnection",
    effect: Effect::Read,
    request: DescribeVpnConnectionRequest = DESCRIBE_VPN_CONNECTION_REQUEST,
    response: DescribeVpnConnectionResponse = DESCRIBE_VPN_CONNECTION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnConnectionInstanceId.NotFound = There is no such IPsec connection in this region.",
}

/// Request of `DescribeVpnConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpnConnectionRequest {
    /// Creates a value with the required members.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<VpnConnectionStatus>,
    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub remote_ca_certificate: Option<String>,
    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub enable_nat_traversal: Option<bool>,
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
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
    /// Id of the zone. `DescribeZones` lists it.
    pub zone_no: Option<String>,
    /// Public IP address at which the gateway is reached.
    pub internet_ip: Option<String>,
    /// Id of the transit router that the VPN connection is bound to (`tr-...`); empty when it is bound to
    /// none.
    pub transit_router_id: Option<String>,
    /// Name of the transit router that the VPN connection is bound to.
    pub transit_router_name: Option<String>,
    /// Whether the IPsec connection is bound to a transit router of another account.
    pub cross_account_authorized: Option<bool>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
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
    DescribeVpnConnectionResponse: DESCRIBE_VPN_CONNECTION_RESPONSE,
    0 status: Opt = Field::one_of("Status", VpnConnectionStatus::VALUES),
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
    17 attach_type: Opt = Field::one_of("AttachType", AttachType::VALUES),
    18 network_type: Opt = Field::one_of("NetworkType", VpnAttachmentNetworkType::VALUES),
    19 attach_instance_id: OptStr = Field::string("AttachInstanceId"),
    20 spec: OptStr = Field::string("Spec"),
    21 state: Opt = Field::one_of("State", VpnConnectionState::VALUES),
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<HealthStatus>,
    /// BGP address on the customer's side, within `TunnelCidr`.
    pub peer_bgp_ip: Option<String>,
    /// Block of addresses for BGP inside the tunnel, a /30 within `169.254.0.0/16`.
    pub tunnel_cidr: Option<String>,
    /// Whether routes are exchanged by BGP, so that they follow changes in the network: `true` or `false`,
    /// as a text.
    pub enable_bgp: Option<String>,
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
    0 status: Opt = Field::one_of("Status", HealthStatus::VALUES),
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
