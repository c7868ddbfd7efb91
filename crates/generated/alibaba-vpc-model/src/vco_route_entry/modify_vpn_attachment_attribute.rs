// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnAttachmentAttribute.json; do not edit.
//! Changes an IPsec connection that was made for a transit router.
//!
//! Asynchronous: `DescribeVpnConnection` shows `updating` until it is done.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnAttachmentAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Style, errors, operation, record,
};

pub use crate::shapes::{
    AttachType, BgpStatus, HealthCheckPolicy, IkeSettings, IpsecSettings,
    TunnelConfigIkeConfig, VpnAttachmentNetworkType, VpnBgpSettings, VpnConnectionStatus,
    VpnHealthCheckSettings,
};

operation! {
    name: "ModifyVpnAttachmentAttribute",
    effect: Effect::Write,
    request: ModifyVpnAttachmentAttributeRequest = MODIFY_VPN_ATTACHMENT_ATTRIBUTE_REQUEST,
    response: ModifyVpnAttachmentAttributeResponse = MODIFY_VPN_ATTACHMENT_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 CreateDbrRoutesQuotaFull.QuotaFull",
    "400 CreatePbrRoutesQuotaFull.QuotaFull",
    "400 CustomerGateway.ConflictRouteEntry",
    "400 IllegalParam.BgpConfig",
    "400 IllegalParam.LocalAsn = The AS number is not possible.",
    "400 IllegalParam.LocalBgpIp = The BGP address is not within the tunnel's block, or not possible.",
    "400 IllegalParam.LocalSubnet = The block of addresses is malformed or overlaps with another.",
    "400 IllegalParam.NetworkType",
    "400 IllegalParam.RemoteSubnet",
    "400 IllegalParam.TunnelCidr",
    "400 InvalidLocalBgpIp.Malformed",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidTunnelCidr.Malformed",
    "400 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "400 MissingParam.CustomerGatewayAsn",
    "400 MissingParameter.TunnelCidr",
    "400 NotSupportVpnConnectionParameter.IpsecAuthAlg",
    "400 NotSupportVpnConnectionParameter.IpsecPfs",
    "400 OperationUnsupported.EnableBgp = The VPN gateway's version has no BGP. Upgrade it first.",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 VpnConnection.Configuring = The IPsec connection is being changed. Try again when that is done.",
    "400 VpnConnection.FinancialLocked",
    "400 VpnRouteEntry.AlreadyExists = There is such a route already.",
    "400 VpnRouteEntry.BackupRoute = There is an active and standby pair of routes. Delete the other one first.",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "400 VpnRouteEntry.InvalidWeight = The weight can only be 0 or 100.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnConnectionInstanceId.NotFound = There is no such IPsec connection in this region.",
}

/// Request of `ModifyVpnAttachmentAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
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
    /// BGP settings of the VPN, as JSON text.
    pub bgp_config: Option<VpnBgpSettings>,
    /// Settings of the VPN's health check: addresses at both ends, interval and retries.
    pub health_check_config: Option<VpnHealthCheckSettings>,
    /// Whether routes are set up automatically.
    pub auto_config_route: Option<bool>,
    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub remote_ca_cert: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<VpnAttachmentNetworkType>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVpnAttachmentAttributeRequest {
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

    /// BGP settings of the VPN, as JSON text.
    pub fn bgp_config(mut self, value: VpnBgpSettings) -> Self {
        self.bgp_config = Some(value);
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

    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub fn remote_ca_cert(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_cert = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether it works over the Internet or inside private networks.
    pub fn network_type(mut self, value: impl Into<VpnAttachmentNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }
}

record! {
    ModifyVpnAttachmentAttributeRequest: MODIFY_VPN_ATTACHMENT_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
    2 name: OptStr = Field::string("Name"),
    3 local_subnet: OptStr = Field::string("LocalSubnet"),
    4 remote_subnet: OptStr = Field::string("RemoteSubnet"),
    5 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    6 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::IKE_SETTINGS).style(Style::Json),
    7 ipsec_config: Opt = Field::record("IpsecConfig", &crate::shapes::IPSEC_SETTINGS).style(Style::Json),
    8 bgp_config: Opt = Field::record("BgpConfig", &crate::shapes::VPN_BGP_SETTINGS).style(Style::Json),
    9 health_check_config: Opt = Field::record("HealthCheckConfig", &crate::shapes::VPN_HEALTH_CHECK_SETTINGS).style(Style::Json),
    10 auto_config_route: OptBool = Field::boolean("AutoConfigRoute"),
    11 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    12 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    13 remote_ca_cert: OptStr = Field::string("RemoteCaCert"),
    14 client_token: OptStr = Field::string("ClientToken").filled(),
    15 network_type: Opt = Field::one_of("NetworkType", VpnAttachmentNetworkType::VALUES),
    16 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
}

/// Response of `ModifyVpnAttachmentAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeResponse {
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub local_subnet: Option<String>,
    /// Block of addresses on the customer's side that the VPN connects; several are joined by commas.
    pub remote_subnet: Option<String>,
    /// Settings of phase one (IKE) of the VPN, in which both ends identify themselves and agree on keys.
    pub ike_config: Option<TunnelConfigIkeConfig>,
    /// Settings of phase two (IPsec) of the VPN, by which the traffic itself is protected.
    pub ipsec_config: Option<IpsecConfig>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Whether to negotiate anew at once, which interrupts the VPN for a moment; otherwise when traffic
    /// comes.
    pub effect_immediately: Option<bool>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<VpnConnectionStatus>,
    /// Whether and how the VPN connection is checked: addresses at both ends, interval, retries, and the
    /// outcome.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub enable_nat_traversal: Option<bool>,
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
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyVpnAttachmentAttributeResponse: MODIFY_VPN_ATTACHMENT_ATTRIBUTE_RESPONSE,
    0 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    1 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    2 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    3 name: OptStr = Field::string("Name"),
    4 description: OptStr = Field::string("Description"),
    5 local_subnet: OptStr = Field::string("LocalSubnet"),
    6 remote_subnet: OptStr = Field::string("RemoteSubnet"),
    7 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::TUNNEL_CONFIG_IKE_CONFIG),
    8 ipsec_config: Opt = Field::record("IpsecConfig", &IPSEC_CONFIG),
    9 create_time: OptInt = Field::int64("CreateTime"),
    10 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    11 status: Opt = Field::one_of("Status", VpnConnectionStatus::VALUES),
    12 vco_health_check: Opt = Field::record("VcoHealthCheck", &VCO_HEALTH_CHECK),
    13 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    14 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    15 vpn_bgp_config: Opt = Field::record("VpnBgpConfig", &VPN_BGP_CONFIG),
    16 attach_type: Opt = Field::one_of("AttachType", AttachType::VALUES),
    17 network_type: Opt = Field::one_of("NetworkType", VpnAttachmentNetworkType::VALUES),
    18 attach_instance_id: OptStr = Field::string("AttachInstanceId"),
    19 spec: OptStr = Field::string("Spec"),
    20 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    21 request_id: OptStr = Field::string("RequestId"),
}

/// `IpsecConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IpsecConfig {
    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub ipsec_enc_alg: Option<String>,
    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub ipsec_auth_alg: Option<String>,
    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub ipsec_pfs: Option<String>,
    /// How long a security association of phase two (IPsec) lasts. Unit: seconds.
    pub ipsec_lifetime: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    IpsecConfig: IPSEC_CONFIG,
    0 ipsec_enc_alg: OptStr = Field::string("IpsecEncAlg"),
    1 ipsec_auth_alg: OptStr = Field::string("IpsecAuthAlg"),
    2 ipsec_pfs: OptStr = Field::string("IpsecPfs"),
    3 ipsec_lifetime: OptInt = Field::int64("IpsecLifetime"),
}

/// `VcoHealthCheck` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VcoHealthCheck {
    /// Whether the health check is switched on: `true` or `false`, as a text.
    pub enable: Option<String>,
    /// Address that health checks are sent from.
    pub sip: Option<String>,
    /// Address that health checks are sent to.
    pub dip: Option<String>,
    /// Time between two checks. Unit: seconds.
    pub interval: Option<i64>,
    /// How often a check is repeated before it counts as failed.
    pub retry: Option<i64>,
    /// What becomes of published routes when the health check fails: `revoke_route` withdraws them,
    /// `reserve_route` leaves them.
    pub policy: Option<HealthCheckPolicy>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VcoHealthCheck: VCO_HEALTH_CHECK,
    0 enable: OptStr = Field::string("Enable"),
    1 sip: OptStr = Field::string("Sip"),
    2 dip: OptStr = Field::string("Dip"),
    3 interval: OptInt = Field::int32("Interval"),
    4 retry: OptInt = Field::int32("Retry"),
    5 policy: Opt = Field::one_of("Policy", HealthCheckPolicy::VALUES),
}

/// `VpnBgpConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnBgpConfig {
    /// Whether routes are exchanged by BGP, so that they follow changes in the network: `true` or `false`,
    /// as a text.
    pub enable_bgp: Option<String>,
    /// Block of addresses for BGP inside the tunnel, a /30 within `169.254.0.0/16`.
    pub tunnel_cidr: Option<String>,
    /// BGP address on the provider's side, within `TunnelCidr`.
    pub local_bgp_ip: Option<String>,
    /// BGP address on the customer's side, within `TunnelCidr`.
    pub peer_bgp_ip: Option<String>,
    /// AS number on the provider's side.
    pub local_asn: Option<i64>,
    /// AS number on the customer's side.
    pub peer_asn: Option<i64>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<BgpStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VpnBgpConfig: VPN_BGP_CONFIG,
    0 enable_bgp: OptStr = Field::string("EnableBgp"),
    1 tunnel_cidr: OptStr = Field::string("TunnelCidr"),
    2 local_bgp_ip: OptStr = Field::string("LocalBgpIp"),
    3 peer_bgp_ip: OptStr = Field::string("PeerBgpIp"),
    4 local_asn: OptInt = Field::int64("LocalAsn"),
    5 peer_asn: OptInt = Field::int64("PeerAsn"),
    6 status: Opt = Field::one_of("Status", BgpStatus::VALUES),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVpnAttachmentAttributeRequest,
    ModifyVpnAttachmentAttributeResponse,
    IpsecConfig,
    VcoHealthCheck,
    VpnBgpConfig,
}
