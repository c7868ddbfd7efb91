// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnConnection.json; do not edit.
//! Creates an IPsec connection between a VPN gateway and a customer gateway.
//!
//! A gateway with two tunnels takes `TunnelOptionsSpecification`, an older one the settings of a single
//! tunnel. Asynchronous: the gateway is `updating`, then `active`.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
//!   up to 60 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnConnection), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Place, Risk,
    Style, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    IkeSettings, IpsecSettings, Tag, TunnelBgpConfig, TunnelIkeConfig, TunnelIpsecConfig,
    VpnBgpSettings, VpnHealthCheckSettings,
};

operation! {
    name: "CreateVpnConnection",
    effect: Effect::Write,
    request: CreateVpnConnectionRequest = CREATE_VPN_CONNECTION_REQUEST,
    response: CreateVpnConnectionResponse = CREATE_VPN_CONNECTION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeVpnGateway").interval(2).attempts(60)),
}

errors! {
    "400 CreateDbrRoutesQuotaFull.QuotaFull",
    "400 CreatePbrRoutesQuotaFull.QuotaFull",
    "400 CreateVpnConnectionsQuotaFull.QuotaFull",
    "400 CustomerGateway.ConflictRouteEntry",
    "400 CustomerGateway.ConflictVpnIp",
    "400 Duplicated.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.TagKey.Duplicated = A tag key stands twice in the request. Each key may come once.",
    "400 IllegalParam.BgpConfig",
    "400 IllegalParam.EnableBgp",
    "400 IllegalParam.LocalAsn = The AS number is not possible.",
    "400 IllegalParam.LocalBgpIp = The BGP address is not within the tunnel's block, or not possible.",
    "400 IllegalParam.LocalSubnet = The block of addresses is malformed or overlaps with another.",
    "400 IllegalParam.RemoteSubnet",
    "400 IllegalParam.TunnelCidr",
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 InvalidLocalBgpIp.Malformed",
    "400 InvalidParameter.TagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidParameter.TagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 InvalidParameter.VpnConnectionName",
    "400 InvalidSslVpnServerCertId.NotFound",
    "400 InvalidTunnelCidr.Malformed",
    "400 InvalidVpnConnection.AlreadyExists",
    "400 MissingParam.CustomerGatewayAsn",
    "400 MissingParam.RemoteId",
    "400 MissingParameter.TunnelCidr",
    "400 MissingParameter.TunnelOptionsSpecification",
    "400 NotSupportVpnConnectionParameter.IpsecAuthAlg",
    "400 NotSupportVpnConnectionParameter.IpsecPfs",
    "400 OperationFailed.CenLevelNotSupport",
    "400 OperationFailed.MissCertificate",
    "400 OperationUnsupported.EnableBgp = The VPN gateway's version has no BGP. Upgrade it first.",
    "400 OperationUnsupported.SetDPD",
    "400 OperationUnsupported.SetNatTraversal",
    "400 QuotaExceeded.PolicyBasedRoute",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 SizeLimitExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "400 VpnGateway.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 VpnGateway.IPsecServerAndVpnConnectionConflict",
    "400 VpnGateway.IpsecVpnDisabled",
    "400 VpnRouteEntry.AlreadyExists = There is such a route already.",
    "400 VpnRouteEntry.BackupRoute = There is an active and standby pair of routes. Delete the other one first.",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "400 VpnRouteEntry.ConflictSSL = The route collides with the addresses of SSL VPN clients.",
    "400 VpnRouteEntry.InvalidWeight = The weight can only be 0 or 100.",
    "400 VpnTask.CONFLICT = Another operation on the same resource is still running. Try again when it is done.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidCustomerGatewayInstanceId.NotFound = There is no such customer gateway.",
    "404 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
}

/// Request of `CreateVpnConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub local_subnet: String,
    /// Block of addresses on the customer's side that the VPN connects; several are joined by commas.
    pub remote_subnet: String,
    /// Whether to negotiate anew at once, which interrupts the VPN for a moment; otherwise when traffic
    /// comes. Default: `false`.
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
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tags: Vec<Tag>,
    /// Settings of each tunnel of the IPsec connection.
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /// Whether the two tunnels of the connection exchange routes by BGP.
    pub enable_tunnels_bgp: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVpnConnectionRequest {
    /// Creates a value with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        local_subnet: impl Into<String>,
        remote_subnet: impl Into<String>,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            local_subnet: local_subnet.into(),
            remote_subnet: remote_subnet.into(),
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

    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
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
    CreateVpnConnectionRequest: CREATE_VPN_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    3 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    4 name: OptStr = Field::string("Name"),
    5 local_subnet: Str = Field::string("LocalSubnet").required(),
    6 remote_subnet: Str = Field::string("RemoteSubnet").required(),
    7 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    8 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::IKE_SETTINGS).style(Style::Json),
    9 ipsec_config: Opt = Field::record("IpsecConfig", &crate::shapes::IPSEC_SETTINGS).style(Style::Json),
    10 health_check_config: Opt = Field::record("HealthCheckConfig", &crate::shapes::VPN_HEALTH_CHECK_SETTINGS).style(Style::Json),
    11 auto_config_route: OptBool = Field::boolean("AutoConfigRoute"),
    12 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    13 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    14 bgp_config: Opt = Field::record("BgpConfig", &crate::shapes::VPN_BGP_SETTINGS).style(Style::Json),
    15 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    16 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    17 tunnel_options_specification: List = Field::record("TunnelOptionsSpecification", &TUNNEL_OPTIONS_SPECIFICATION).list().place(Place::Form),
    18 enable_tunnels_bgp: OptBool = Field::boolean("EnableTunnelsBgp"),
}

/// `TunnelOptionsSpecification` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOptionsSpecification {
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub remote_ca_certificate: Option<String>,
    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub role: Option<Role>,
    /// How the tunnel exchanges routes: number of the autonomous system, addresses of both ends, state.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
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

    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
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

    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub fn role(mut self, value: impl Into<Role>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// How the tunnel exchanges routes: number of the autonomous system, addresses of both ends, state.
    pub fn tunnel_bgp_config(mut self, value: TunnelBgpConfig) -> Self {
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
    0 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    1 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    2 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    3 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    4 role: Opt = Field::one_of("Role", Role::VALUES),
    5 tunnel_bgp_config: Opt = Field::record("TunnelBgpConfig", &crate::shapes::TUNNEL_BGP_CONFIG),
    6 tunnel_ike_config: Opt = Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    7 tunnel_ipsec_config: Opt = Field::record("TunnelIpsecConfig", &crate::shapes::TUNNEL_IPSEC_CONFIG),
}

/// Response of `CreateVpnConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateVpnConnectionResponse: CREATE_VPN_CONNECTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    2 name: OptStr = Field::string("Name"),
    3 create_time: OptInt = Field::int64("CreateTime"),
}

open_enum! {
    /// Documented values of `TunnelOptionsSpecification.Role`. The provider may add others.
    pub enum Role {
        Master = "master",
        Slave = "slave",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVpnConnectionRequest,
    TunnelOptionsSpecification,
    CreateVpnConnectionResponse,
}
