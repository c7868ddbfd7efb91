// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnConnectionAttribute.json; do not edit.
//! Changes the settings of an IPsec connection.
//!
//! One with two tunnels takes `TunnelOptionsSpecification`. Asynchronous: the VPN gateway is
//! `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnConnectionAttribute).

use cloudspec_wire::{Effect, Extra, Field, Place, errors, operation, record};

pub use crate::shapes::{IkeConfig, IpsecConfig, TunnelBgpConfig, TunnelIkeConfig};

operation! {
    name: "ModifyVpnConnectionAttribute",
    effect: Effect::Write,
    request: ModifyVpnConnectionAttributeRequest = MODIFY_VPN_CONNECTION_ATTRIBUTE_REQUEST,
    response: ModifyVpnConnectionAttributeResponse = MODIFY_VPN_CONNECTION_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CustomerGateway.ConflictRouteEntry",
    "400 IllegalParam.BgpConfig",
    "400 IllegalParam.EnableBgp",
    "400 IllegalParam.LocalAsn",
    "400 IllegalParam.LocalBgpIp",
    "400 IllegalParam.LocalSubnet",
    "400 IllegalParam.RemoteSubnet",
    "400 IllegalParam.Role",
    "400 IllegalParam.TunnelCidr",
    "400 IllegalParam.TunnelId",
    "400 InvalidLocalBgpIp.Malformed",
    "400 InvalidName",
    "400 InvalidTunnelCidr.Malformed",
    "400 MissingParam.CustomerGatewayAsn",
    "400 MissingParameter.TunnelCidr",
    "400 ModifyIkeV1WithMultiRoutes.Invalid",
    "400 NotSupportVpnConnectionParameter.IpsecAuthAlg",
    "400 NotSupportVpnConnectionParameter.IpsecPfs",
    "400 OperationFailed.CenLevelNotSupport",
    "400 OperationFailed.RouteConflictWithIPsecServer",
    "400 OperationUnsupported.EnableBgp",
    "400 OperationUnsupported.SetDPD",
    "400 OperationUnsupported.SetNatTraversal",
    "400 QuotaExceeded.PBR",
    "400 QuotaExceeded.PolicyBasedRoute",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "400 VpnRouteEntry.AlreadyExists",
    "400 VpnRouteEntry.BackupRoute",
    "400 VpnRouteEntry.Conflict",
    "400 VpnRouteEntry.ConflictSSL",
    "400 VpnRouteEntry.InvalidWeight",
    "400 VpnTask.CONFLICT",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnConnectionInstanceId.NotFound",
    "500 OperationFailed.RouteConflictWithIPsecServer",
}

/// Request of `ModifyVpnConnectionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `LocalSubnet`: text.
    pub local_subnet: Option<String>,
    /// `RemoteSubnet`: text.
    pub remote_subnet: Option<String>,
    /// `EffectImmediately`: yes or no.
    pub effect_immediately: Option<bool>,
    /// `IkeConfig`: text.
    pub ike_config: Option<String>,
    /// `IpsecConfig`: text.
    pub ipsec_config: Option<String>,
    /// `HealthCheckConfig`: text.
    pub health_check_config: Option<String>,
    /// `AutoConfigRoute`: yes or no.
    pub auto_config_route: Option<bool>,
    /// `EnableDpd`: yes or no.
    pub enable_dpd: Option<bool>,
    /// `EnableNatTraversal`: yes or no.
    pub enable_nat_traversal: Option<bool>,
    /// `BgpConfig`: text.
    pub bgp_config: Option<String>,
    /// `RemoteCaCertificate`: text.
    pub remote_ca_certificate: Option<String>,
    /// `TunnelOptionsSpecification`: records.
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /// `EnableTunnelsBgp`: yes or no.
    pub enable_tunnels_bgp: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyVpnConnectionAttributeRequest {
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `LocalSubnet`.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = Some(value.into());
        self
    }

    /// Sets `RemoteSubnet`.
    pub fn remote_subnet(mut self, value: impl Into<String>) -> Self {
        self.remote_subnet = Some(value.into());
        self
    }

    /// Sets `EffectImmediately`.
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.effect_immediately = Some(value);
        self
    }

    /// Sets `IkeConfig`.
    pub fn ike_config(mut self, value: impl Into<String>) -> Self {
        self.ike_config = Some(value.into());
        self
    }

    /// Sets `IpsecConfig`.
    pub fn ipsec_config(mut self, value: impl Into<String>) -> Self {
        self.ipsec_config = Some(value.into());
        self
    }

    /// Sets `HealthCheckConfig`.
    pub fn health_check_config(mut self, value: impl Into<String>) -> Self {
        self.health_check_config = Some(value.into());
        self
    }

    /// Sets `AutoConfigRoute`.
    pub fn auto_config_route(mut self, value: bool) -> Self {
        self.auto_config_route = Some(value);
        self
    }

    /// Sets `EnableDpd`.
    pub fn enable_dpd(mut self, value: bool) -> Self {
        self.enable_dpd = Some(value);
        self
    }

    /// Sets `EnableNatTraversal`.
    pub fn enable_nat_traversal(mut self, value: bool) -> Self {
        self.enable_nat_traversal = Some(value);
        self
    }

    /// Sets `BgpConfig`.
    pub fn bgp_config(mut self, value: impl Into<String>) -> Self {
        self.bgp_config = Some(value.into());
        self
    }

    /// Sets `RemoteCaCertificate`.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into());
        self
    }

    /// Sets `TunnelOptionsSpecification`.
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = TunnelOptionsSpecification>,
    ) -> Self {
        self.tunnel_options_specification = cloudspec_wire::all(value);
        self
    }

    /// Sets `EnableTunnelsBgp`.
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
    7 ike_config: OptStr = Field::string("IkeConfig"),
    8 ipsec_config: OptStr = Field::string("IpsecConfig"),
    9 health_check_config: OptStr = Field::string("HealthCheckConfig"),
    10 auto_config_route: OptBool = Field::boolean("AutoConfigRoute"),
    11 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    12 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    13 bgp_config: OptStr = Field::string("BgpConfig"),
    14 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    15 tunnel_options_specification: List = Field::record("TunnelOptionsSpecification", &TUNNEL_OPTIONS_SPECIFICATION).list().place(Place::Form),
    16 enable_tunnels_bgp: OptBool = Field::boolean("EnableTunnelsBgp"),
}

/// `TunnelOptionsSpecification` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOptionsSpecification {
    /// `TunnelId`: text.
    pub tunnel_id: Option<String>,
    /// `Role`: text.
    pub role: Option<String>,
    /// `EnableDpd`: yes or no.
    pub enable_dpd: Option<bool>,
    /// `EnableNatTraversal`: yes or no.
    pub enable_nat_traversal: Option<bool>,
    /// `RemoteCaCertificate`: text.
    pub remote_ca_certificate: Option<String>,
    /// `TunnelBgpConfig`: record.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// `TunnelIkeConfig`: record.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// `TunnelIpsecConfig`: record.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl TunnelOptionsSpecification {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TunnelId`.
    pub fn tunnel_id(mut self, value: impl Into<String>) -> Self {
        self.tunnel_id = Some(value.into());
        self
    }

    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Sets `EnableDpd`.
    pub fn enable_dpd(mut self, value: bool) -> Self {
        self.enable_dpd = Some(value);
        self
    }

    /// Sets `EnableNatTraversal`.
    pub fn enable_nat_traversal(mut self, value: bool) -> Self {
        self.enable_nat_traversal = Some(value);
        self
    }

    /// Sets `RemoteCaCertificate`.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into());
        self
    }

    /// Sets `TunnelBgpConfig`.
    pub fn tunnel_bgp_config(mut self, value: TunnelBgpConfig) -> Self {
        self.tunnel_bgp_config = Some(value);
        self
    }

    /// Sets `TunnelIkeConfig`.
    pub fn tunnel_ike_config(mut self, value: TunnelIkeConfig) -> Self {
        self.tunnel_ike_config = Some(value);
        self
    }

    /// Sets `TunnelIpsecConfig`.
    pub fn tunnel_ipsec_config(mut self, value: TunnelIpsecConfig) -> Self {
        self.tunnel_ipsec_config = Some(value);
        self
    }
}

record! {
    TunnelOptionsSpecification: TUNNEL_OPTIONS_SPECIFICATION,
    0 tunnel_id: OptStr = Field::string("TunnelId"),
    1 role: OptStr = Field::string("Role"),
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
    /// `IpsecAuthAlg`: text.
    pub ipsec_auth_alg: Option<String>,
    /// `IpsecEncAlg`: text.
    pub ipsec_enc_alg: Option<String>,
    /// `IpsecLifetime`: integer.
    pub ipsec_lifetime: Option<i64>,
    /// `IpsecPfs`: text.
    pub ipsec_pfs: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl TunnelIpsecConfig {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IpsecAuthAlg`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_auth_alg = Some(value.into());
        self
    }

    /// Sets `IpsecEncAlg`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }

    /// Sets `IpsecLifetime`.
    pub fn ipsec_lifetime(mut self, value: i64) -> Self {
        self.ipsec_lifetime = Some(value);
        self
    }

    /// Sets `IpsecPfs`.
    pub fn ipsec_pfs(mut self, value: impl Into<String>) -> Self {
        self.ipsec_pfs = Some(value.into());
        self
    }
}

record! {
    TunnelIpsecConfig: TUNNEL_IPSEC_CONFIG,
    0 ipsec_auth_alg: OptStr = Field::string("IpsecAuthAlg"),
    1 ipsec_enc_alg: OptStr = Field::string("IpsecEncAlg"),
    2 ipsec_lifetime: OptInt = Field::int32("IpsecLifetime"),
    3 ipsec_pfs: OptStr = Field::string("IpsecPfs"),
}

/// Response of `ModifyVpnConnectionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeResponse {
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
    /// `Description`: text.
    pub description: Option<String>,
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
    /// `Dip`: text.
    pub dip: Option<String>,
    /// `Interval`: integer.
    pub interval: Option<i64>,
    /// `Retry`: integer.
    pub retry: Option<i64>,
    /// `Sip`: text.
    pub sip: Option<String>,
    /// `Enable`: text.
    pub enable: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    5 peer_asn: OptInt = Field::int32("PeerAsn"),
    6 local_asn: OptInt = Field::int32("LocalAsn"),
}

/// `TunnelOptionsSpecification.TunnelOptions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOption {
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `EnableDpd`: yes or no.
    pub enable_dpd: Option<bool>,
    /// `EnableNatTraversal`: yes or no.
    pub enable_nat_traversal: Option<bool>,
    /// `InternetIp`: text.
    pub internet_ip: Option<String>,
    /// `RemoteCaCertificate`: text.
    pub remote_ca_certificate: Option<String>,
    /// `Role`: text.
    pub role: Option<String>,
    /// `State`: text.
    pub state: Option<String>,
    /// `TunnelBgpConfig`: record.
    pub tunnel_bgp_config: Option<TunnelOptionTunnelBgpConfig>,
    /// `TunnelId`: text.
    pub tunnel_id: Option<String>,
    /// `TunnelIkeConfig`: record.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// `TunnelIpsecConfig`: record.
    pub tunnel_ipsec_config: Option<crate::shapes::TunnelIpsecConfig>,
    /// `ZoneNo`: text.
    pub zone_no: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TunnelOption: TUNNEL_OPTION,
    0 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    1 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    2 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    3 internet_ip: OptStr = Field::string("InternetIp"),
    4 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    5 role: OptStr = Field::string("Role"),
    6 state: OptStr = Field::string("State"),
    7 tunnel_bgp_config: Opt = Field::record("TunnelBgpConfig", &TUNNEL_OPTION_TUNNEL_BGP_CONFIG),
    8 tunnel_id: OptStr = Field::string("TunnelId"),
    9 tunnel_ike_config: Opt = Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    10 tunnel_ipsec_config: Opt = Field::record("TunnelIpsecConfig", &crate::shapes::TUNNEL_IPSEC_CONFIG),
    11 zone_no: OptStr = Field::string("ZoneNo"),
}

/// `TunnelOptionsSpecification.TunnelOptions.TunnelBgpConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOptionTunnelBgpConfig {
    /// `LocalAsn`: integer.
    pub local_asn: Option<i64>,
    /// `LocalBgpIp`: text.
    pub local_bgp_ip: Option<String>,
    /// `PeerAsn`: integer.
    pub peer_asn: Option<i64>,
    /// `PeerBgpIp`: text.
    pub peer_bgp_ip: Option<String>,
    /// `TunnelCidr`: text.
    pub tunnel_cidr: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TunnelOptionTunnelBgpConfig: TUNNEL_OPTION_TUNNEL_BGP_CONFIG,
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
    TunnelOptionTunnelBgpConfig,
}
