// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyTunnelAttribute.json; do not edit.
//! Changes one tunnel of an IPsec connection that has two.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyTunnelAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

pub use crate::shapes::{TunnelIkeConfig, TunnelIpsecConfig, TunnelRole, TunnelState};

operation! {
    name: "ModifyTunnelAttribute",
    effect: Effect::Write,
    request: ModifyTunnelAttributeRequest = MODIFY_TUNNEL_ATTRIBUTE_REQUEST,
    response: ModifyTunnelAttributeResponse = MODIFY_TUNNEL_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.LocalAsn = The AS number is not possible.",
    "400 IllegalParam.LocalBgpIp = The BGP address is not within the tunnel's block, or not possible.",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 ModifyIkeV1WithMultiRoutes.Invalid",
    "400 NotSupportVpnConnectionParameter.IpsecAuthAlg",
    "400 NotSupportVpnConnectionParameter.IpsecPfs",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "400 VpnGateway.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 VpnGateway.task.conflict",
    "400 VpnRouteEntry.AlreadyExists = There is such a route already.",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnConnectionInstanceId.NotFound = There is no such IPsec connection in this region.",
}

/// Request of `ModifyTunnelAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttributeRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Settings of each tunnel of the IPsec connection.
    pub tunnel_options_specification: Option<TunnelOptionsSpecification>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: String,
    /// Id of one of the two tunnels of a VPN connection (`tun-...`).
    pub tunnel_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyTunnelAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(
        vpn_connection_id: impl Into<String>,
        tunnel_id: impl Into<String>,
    ) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            tunnel_id: tunnel_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Settings of each tunnel of the IPsec connection.
    pub fn tunnel_options_specification(
        mut self,
        value: TunnelOptionsSpecification,
    ) -> Self {
        self.tunnel_options_specification = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ModifyTunnelAttributeRequest: MODIFY_TUNNEL_ATTRIBUTE_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 tunnel_options_specification: Opt = Field::record("TunnelOptionsSpecification", &TUNNEL_OPTIONS_SPECIFICATION),
    2 region_id: OptStr = Field::string("RegionId").filled(),
    3 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
    4 tunnel_id: Str = Field::string("TunnelId").required(),
}

/// `TunnelOptionsSpecification` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOptionsSpecification {
    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub remote_ca_certificate: Option<String>,
    /// How the tunnel exchanges routes: number of the autonomous system, addresses of both ends, state.
    pub tunnel_bgp_config: Option<crate::shapes::TunnelBgpConfig>,
    /// Settings of phase one (IKE) of the VPN.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings of phase two (IPsec) of the VPN.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TunnelOptionsSpecification {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone.
    pub fn enable_dpd(mut self, value: bool) -> Self {
        self.enable_dpd = Some(value);
        self
    }

    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub fn enable_nat_traversal(mut self, value: bool) -> Self {
        self.enable_nat_traversal = Some(value);
        self
    }

    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into());
        self
    }

    /// How the tunnel exchanges routes: number of the autonomous system, addresses of both ends, state.
    pub fn tunnel_bgp_config(mut self, value: crate::shapes::TunnelBgpConfig) -> Self {
        self.tunnel_bgp_config = Some(value);
        self
    }

    /// Settings of phase one (IKE) of the VPN.
    pub fn tunnel_ike_config(mut self, value: TunnelIkeConfig) -> Self {
        self.tunnel_ike_config = Some(value);
        self
    }

    /// Settings of phase two (IPsec) of the VPN.
    pub fn tunnel_ipsec_config(mut self, value: TunnelIpsecConfig) -> Self {
        self.tunnel_ipsec_config = Some(value);
        self
    }
}

record! {
    TunnelOptionsSpecification: TUNNEL_OPTIONS_SPECIFICATION,
    0 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    1 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    2 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    3 tunnel_bgp_config: Opt = Field::record("TunnelBgpConfig", &crate::shapes::TUNNEL_BGP_CONFIG),
    4 tunnel_ike_config: Opt = Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    5 tunnel_ipsec_config: Opt = Field::record("TunnelIpsecConfig", &crate::shapes::TUNNEL_IPSEC_CONFIG),
}

/// Response of `ModifyTunnelAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttributeResponse {
    /// Id of one of the two tunnels of a VPN connection (`tun-...`).
    pub tunnel_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Settings of phase one (IKE) of the VPN.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings of phase two (IPsec) of the VPN.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /// How the tunnel exchanges routes: number of the autonomous system, addresses of both ends, state.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub enable_nat_traversal: Option<bool>,
    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone.
    pub enable_dpd: Option<bool>,
    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub remote_ca_certificate: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub role: Option<TunnelRole>,
    /// Id of the zone. `DescribeZones` lists it.
    pub zone_no: Option<String>,
    /// Public IP address at which the gateway is reached.
    pub internet_ip: Option<String>,
    /// State of the tunnel: `active`, `updating` or `deleting`.
    pub state: Option<TunnelState>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyTunnelAttributeResponse: MODIFY_TUNNEL_ATTRIBUTE_RESPONSE,
    0 tunnel_id: OptStr = Field::string("TunnelId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 tunnel_ike_config: Opt = Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    3 tunnel_ipsec_config: Opt = Field::record("TunnelIpsecConfig", &crate::shapes::TUNNEL_IPSEC_CONFIG),
    4 tunnel_bgp_config: Opt = Field::record("TunnelBgpConfig", &TUNNEL_BGP_CONFIG),
    5 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    6 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    7 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    8 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    9 role: Opt = Field::one_of("Role", TunnelRole::VALUES),
    10 zone_no: OptStr = Field::string("ZoneNo"),
    11 internet_ip: OptStr = Field::string("InternetIp"),
    12 state: Opt = Field::one_of("State", TunnelState::VALUES),
}

/// `TunnelBgpConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelBgpConfig {
    /// Whether routes are exchanged by BGP, so that they follow changes in the network.
    pub enable_bgp: Option<bool>,
    /// AS number on the provider's side.
    pub local_asn: Option<i64>,
    /// BGP address on the provider's side, within `TunnelCidr`.
    pub local_bgp_ip: Option<String>,
    /// AS number on the customer's side.
    pub peer_asn: Option<i64>,
    /// BGP address on the customer's side, within `TunnelCidr`.
    pub peer_bgp_ip: Option<String>,
    /// Block of addresses for BGP inside the tunnel, a /30 within `169.254.0.0/16`.
    pub tunnel_cidr: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TunnelBgpConfig: TUNNEL_BGP_CONFIG,
    0 enable_bgp: OptBool = Field::boolean("EnableBgp"),
    1 local_asn: OptInt = Field::int64("LocalAsn"),
    2 local_bgp_ip: OptStr = Field::string("LocalBgpIp"),
    3 peer_asn: OptInt = Field::int64("PeerAsn"),
    4 peer_bgp_ip: OptStr = Field::string("PeerBgpIp"),
    5 tunnel_cidr: OptStr = Field::string("TunnelCidr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyTunnelAttributeRequest,
    TunnelOptionsSpecification,
    ModifyTunnelAttributeResponse,
    TunnelBgpConfig,
}
