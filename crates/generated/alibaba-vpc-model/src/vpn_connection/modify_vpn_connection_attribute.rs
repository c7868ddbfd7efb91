// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnConnectionAttribute.json; do not edit.
//! Changes the settings of an IPsec connection.
//!
//! One with two tunnels takes `TunnelOptionsSpecification`. Asynchronous: the VPN gateway is
//! `updating`, then `active`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
//!   up to 30 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnConnectionAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Place, Risk, Style,
    errors, operation, record,
};

pub use crate::shapes::{
    AuthAlgorithm, BgpStatus, EncryptionAlgorithm, IkeConfig, IkeSettings, IpsecConfig,
    IpsecPfs, IpsecSettings, TunnelIkeConfig, TunnelRole, TunnelState, VpnBgpSettings,
    VpnHealthCheckSettings,
};

operation! {
    name: "ModifyVpnConnectionAttribute",
    effect: Effect::Write,
    request: ModifyVpnConnectionAttributeRequest = MODIFY_VPN_CONNECTION_ATTRIBUTE_REQUEST,
    response: ModifyVpnConnectionAttributeResponse = MODIFY_VPN_CONNECTION_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeVpnGateway").interval(2).attempts(30)),
}

errors! {
    "400 CustomerGateway.ConflictRouteEntry",
    "400 IllegalParam.BgpConfig",
    "400 IllegalParam.EnableBgp",
    "400 IllegalParam.LocalAsn = The AS number is not possible.",
    "400 IllegalParam.LocalBgpIp = The BGP address is not within the tunnel's block, or not possible.",
    "400 IllegalParam.LocalSubnet = The block of addresses is malformed or overlaps with another.",
    "400 IllegalParam.RemoteSubnet",
    "400 IllegalParam.Role",
    "400 IllegalParam.TunnelCidr",
    "400 IllegalParam.TunnelId",
    "400 InvalidLocalBgpIp.Malformed",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidTunnelCidr.Malformed",
    "400 MissingParam.CustomerGatewayAsn",
    "400 MissingParameter.TunnelCidr",
    "400 ModifyIkeV1WithMultiRoutes.Invalid",
    "400 NotSupportVpnConnectionParameter.IpsecAuthAlg",
    "400 NotSupportVpnConnectionParameter.IpsecPfs",
    "400 OperationFailed.CenLevelNotSupport",
    "400 OperationFailed.RouteConflictWithIPsecServer",
    "400 OperationUnsupported.EnableBgp = The VPN gateway's version has no BGP. Upgrade it first.",
    "400 OperationUnsupported.SetDPD",
    "400 OperationUnsupported.SetNatTraversal",
    "400 QuotaExceeded.PBR",
    "400 QuotaExceeded.PolicyBasedRoute",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "400 VpnGateway.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 VpnRouteEntry.AlreadyExists = There is such a route already.",
    "400 VpnRouteEntry.BackupRoute = There is an active and standby pair of routes. Delete the other one first.",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "400 VpnRouteEntry.ConflictSSL = The route collides with the addresses of SSL VPN clients.",
    "400 VpnRouteEntry.InvalidWeight = The weight can only be 0 or 100.",
    "400 VpnTask.CONFLICT = Another operation on the same resource is still running. Try again when it is done.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnConnectionInstanceId.NotFound = There is no such IPsec connection in this region.",
    "500 OperationFailed.RouteConflictWithIPsecServer",
}

/// Request of `ModifyVpnConnectionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub local_subnet: Option<String>,
    /// Block of addresses on the customer's side that the VPN connects; several are joined by commas.
    pub remote_subnet: Option<String>,
    /// Whether to negotiate anew at once, which interrupts the VPN for a moment; otherwise when traffic
    /// comes.
    pub effect_immediately: Option<bool>,
    /// Settings of phase one (IKE) of the VPN, in which both ends identify themselves and agree on keys.
    pub ike_config: Option<IkeSettings>,
    /// Settings of phase two (IPsec) of the VPN, by which the traffic itself is protected.
    pub ipsec_config: Option<IpsecSettings>,
    /// Settings of the VPN's health check: addresses at both ends, interval and retries.
    pub health_check_config: Option<VpnHealthCheckSettings>,
    /// Whether routes are set up automatically.
    pub auto_config_route: Option<bool>,
    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub enable_nat_traversal: Option<bool>,
    /// BGP settings of the VPN, as JSON text.
    pub bgp_config: Option<VpnBgpSettings>,
    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub remote_ca_certificate: Option<String>,
    /// Settings of each tunnel of the IPsec connection.
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /// Whether the two tunnels of the connection exchange routes by BGP.
    pub enable_tunnels_bgp: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVpnConnectionAttributeRequest {
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = Some(value.into());
        self
    }

    /// Block of addresses on the customer's side that the VPN connects; several are joined by commas.
    pub fn remote_subnet(mut self, value: impl Into<String>) -> Self {
        self.remote_subnet = Some(value.into());
        self
    }

    /// Whether to negotiate anew at once, which interrupts the VPN for a moment; otherwise when traffic
    /// comes.
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.effect_immediately = Some(value);
        self
    }

    /// Settings of phase one (IKE) of the VPN, in which both ends identify themselves and agree on keys.
    pub fn ike_config(mut self, value: IkeSettings) -> Self {
        self.ike_config = Some(value);
        self
    }

    /// Settings of phase two (IPsec) of the VPN, by which the traffic itself is protected.
    pub fn ipsec_config(mut self, value: IpsecSettings) -> Self {
        self.ipsec_config = Some(value);
        self
    }

    /// Settings of the VPN's health check: addresses at both ends, interval and retries.
    pub fn health_check_config(mut self, value: VpnHealthCheckSettings) -> Self {
        self.health_check_config = Some(value);
        self
    }

    /// Whether routes are set up automatically.
    pub fn auto_config_route(mut self, value: bool) -> Self {
        self.auto_config_route = Some(value);
        self
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

    /// BGP settings of the VPN, as JSON text.
    pub fn bgp_config(mut self, value: VpnBgpSettings) -> Self {
        self.bgp_config = Some(value);
        self
    }

    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into());
        self
    }

    /// Settings of each tunnel of the IPsec connection.
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = TunnelOptionsSpecification>,
    ) -> Self {
        self.tunnel_options_specification = cloudspec_wire::all(value);
        self
    }

    /// Whether the two tunnels of the connection exchange routes by BGP.
    pub fn enable_tunnels_bgp(mut self, value: bool) -> Self {
        self.enable_tunnels_bgp = Some(value);
        self
    }
}

record! {
    ModifyVpnConnectionAttributeRequest: MODIFY_VPN_CONNECTION_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
    3 name: OptStr = Field::string("Name"),
    4 local_subnet: OptStr = Field::string("LocalSubnet"),
    5 remote_subnet: OptStr = Field::string("RemoteSubnet"),
    6 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    7 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::IKE_SETTINGS).style(Style::Json),
    8 ipsec_config: Opt = Field::record("IpsecConfig", &crate::shapes::IPSEC_SETTINGS).style(Style::Json),
    9 health_check_config: Opt = Field::record("HealthCheckConfig", &crate::shapes::VPN_HEALTH_CHECK_SETTINGS).style(Style::Json),
    10 auto_config_route: OptBool = Field::boolean("AutoConfigRoute"),
    11 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    12 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    13 bgp_config: Opt = Field::record("BgpConfig", &crate::shapes::VPN_BGP_SETTINGS).style(Style::Json),
    14 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    15 tunnel_options_specification: List = Field::record("TunnelOptionsSpecification", &TUNNEL_OPTIONS_SPECIFICATION).list().place(Place::Form),
    16 enable_tunnels_bgp: OptBool = Field::boolean("EnableTunnelsBgp"),
}

/// `TunnelOptionsSpecification` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOptionsSpecification {
    /// Id of one of the two tunnels of a VPN connection (`tun-...`).
    pub tunnel_id: Option<String>,
    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub role: Option<TunnelRole>,
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

    /// Id of one of the two tunnels of a VPN connection (`tun-...`).
    pub fn tunnel_id(mut self, value: impl Into<String>) -> Self {
        self.tunnel_id = Some(value.into());
        self
    }

    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub fn role(mut self, value: impl Into<TunnelRole>) -> Self {
        self.role = Some(value.into());
        self
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
    0 tunnel_id: OptStr = Field::string("TunnelId"),
    1 role: Opt = Field::one_of("Role", TunnelRole::VALUES),
    2 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    3 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    4 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    5 tunnel_bgp_config: Opt = Field::record("TunnelBgpConfig", &crate::shapes::TUNNEL_BGP_CONFIG),
    6 tunnel_ike_config: Opt = Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    7 tunnel_ipsec_config: Opt = Field::record("TunnelIpsecConfig", &TUNNEL_IPSEC_CONFIG),
}

/// `TunnelOptionsSpecification.TunnelIpsecConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelIpsecConfig {
    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub ipsec_auth_alg: Option<AuthAlgorithm>,
    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub ipsec_enc_alg: Option<EncryptionAlgorithm>,
    /// How long a security association of phase two (IPsec) lasts. Unit: seconds.
    pub ipsec_lifetime: Option<i64>,
    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub ipsec_pfs: Option<IpsecPfs>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TunnelIpsecConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<AuthAlgorithm>) -> Self {
        self.ipsec_auth_alg = Some(value.into());
        self
    }

    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<EncryptionAlgorithm>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }

    /// How long a security association of phase two (IPsec) lasts.
    pub fn ipsec_lifetime(mut self, value: i64) -> Self {
        self.ipsec_lifetime = Some(value);
        self
    }

    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub fn ipsec_pfs(mut self, value: impl Into<IpsecPfs>) -> Self {
        self.ipsec_pfs = Some(value.into());
        self
    }
}

record! {
    TunnelIpsecConfig: TUNNEL_IPSEC_CONFIG,
    0 ipsec_auth_alg: Opt = Field::one_of("IpsecAuthAlg", AuthAlgorithm::VALUES),
    1 ipsec_enc_alg: Opt = Field::one_of("IpsecEncAlg", EncryptionAlgorithm::VALUES),
    2 ipsec_lifetime: OptInt = Field::int32("IpsecLifetime"),
    3 ipsec_pfs: Opt = Field::one_of("IpsecPfs", IpsecPfs::VALUES),
}

/// Response of `ModifyVpnConnectionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeResponse {
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
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
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
    ModifyVpnConnectionAttributeResponse: MODIFY_VPN_CONNECTION_ATTRIBUTE_RESPONSE,
    0 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    1 create_time: OptInt = Field::int64("CreateTime"),
    2 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    3 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    4 local_subnet: OptStr = Field::string("LocalSubnet"),
    5 request_id: OptStr = Field::string("RequestId"),
    6 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    7 description: OptStr = Field::string("Description"),
    8 remote_subnet: OptStr = Field::string("RemoteSubnet"),
    9 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    10 name: OptStr = Field::string("Name"),
    11 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    12 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::IKE_CONFIG),
    13 ipsec_config: Opt = Field::record("IpsecConfig", &crate::shapes::IPSEC_CONFIG),
    14 vco_health_check: Opt = Field::record("VcoHealthCheck", &VCO_HEALTH_CHECK),
    15 vpn_bgp_config: Opt = Field::record("VpnBgpConfig", &VPN_BGP_CONFIG),
    16 tunnel_options_specification: List = Field::record("TunnelOptionsSpecification", &TUNNEL_OPTION).wrapped("TunnelOptions"),
    17 enable_tunnels_bgp: OptBool = Field::boolean("EnableTunnelsBgp"),
    18 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// `VcoHealthCheck` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VcoHealthCheck {
    /// Address that health checks are sent to.
    pub dip: Option<String>,
    /// Time between two checks. Unit: seconds.
    pub interval: Option<i64>,
    /// How often a check is repeated before it counts as failed.
    pub retry: Option<i64>,
    /// Address that health checks are sent from.
    pub sip: Option<String>,
    /// Whether the health check is switched on: `true` or `false`, as a text.
    pub enable: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VcoHealthCheck: VCO_HEALTH_CHECK,
    0 dip: OptStr = Field::string("Dip"),
    1 interval: OptInt = Field::int32("Interval"),
    2 retry: OptInt = Field::int32("Retry"),
    3 sip: OptStr = Field::string("Sip"),
    4 enable: OptStr = Field::string("Enable"),
}

/// `VpnBgpConfig` of the response.
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
    /// Whether routes are exchanged by BGP, so that they follow changes in the network: `true` or `false`,
    /// as a text.
    pub enable_bgp: Option<String>,
    /// BGP address on the provider's side, within `TunnelCidr`.
    pub local_bgp_ip: Option<String>,
    /// AS number on the customer's side.
    pub peer_asn: Option<i64>,
    /// AS number on the provider's side.
    pub local_asn: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VpnBgpConfig: VPN_BGP_CONFIG,
    0 status: Opt = Field::one_of("Status", BgpStatus::VALUES),
    1 peer_bgp_ip: OptStr = Field::string("PeerBgpIp"),
    2 tunnel_cidr: OptStr = Field::string("TunnelCidr"),
    3 enable_bgp: OptStr = Field::string("EnableBgp"),
    4 local_bgp_ip: OptStr = Field::string("LocalBgpIp"),
    5 peer_asn: OptInt = Field::int32("PeerAsn"),
    6 local_asn: OptInt = Field::int32("LocalAsn"),
}

/// `TunnelOptionsSpecification.TunnelOptions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOption {
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub enable_nat_traversal: Option<bool>,
    /// Public IP address at which the gateway is reached.
    pub internet_ip: Option<String>,
    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub remote_ca_certificate: Option<String>,
    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub role: Option<TunnelRole>,
    /// State that the tunnel is in now.
    pub state: Option<TunnelState>,
    /// How the tunnel exchanges routes: number of the autonomous system, addresses of both ends, state.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Id of one of the two tunnels of a VPN connection (`tun-...`).
    pub tunnel_id: Option<String>,
    /// Settings of phase one (IKE) of the VPN.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings of phase two (IPsec) of the VPN.
    pub tunnel_ipsec_config: Option<crate::shapes::TunnelIpsecConfig>,
    /// Id of the zone. `DescribeZones` lists it.
    pub zone_no: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TunnelOption: TUNNEL_OPTION,
    0 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    1 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    2 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    3 internet_ip: OptStr = Field::string("InternetIp"),
    4 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    5 role: Opt = Field::one_of("Role", TunnelRole::VALUES),
    6 state: Opt = Field::one_of("State", TunnelState::VALUES),
    7 tunnel_bgp_config: Opt = Field::record("TunnelBgpConfig", &TUNNEL_BGP_CONFIG),
    8 tunnel_id: OptStr = Field::string("TunnelId"),
    9 tunnel_ike_config: Opt = Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    10 tunnel_ipsec_config: Opt = Field::record("TunnelIpsecConfig", &crate::shapes::TUNNEL_IPSEC_CONFIG),
    11 zone_no: OptStr = Field::string("ZoneNo"),
}

/// `TunnelOptionsSpecification.TunnelOptions.TunnelBgpConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelBgpConfig {
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
    0 local_asn: OptInt = Field::int64("LocalAsn"),
    1 local_bgp_ip: OptStr = Field::string("LocalBgpIp"),
    2 peer_asn: OptInt = Field::int64("PeerAsn"),
    3 peer_bgp_ip: OptStr = Field::string("PeerBgpIp"),
    4 tunnel_cidr: OptStr = Field::string("TunnelCidr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVpnConnectionAttributeRequest,
    TunnelOptionsSpecification,
    TunnelIpsecConfig,
    ModifyVpnConnectionAttributeResponse,
    VcoHealthCheck,
    VpnBgpConfig,
    TunnelOption,
    TunnelBgpConfig,
}
