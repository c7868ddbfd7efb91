// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyTunnelAttribute.json; do not edit.
//! Changes one tunnel of an IPsec connection that has two.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyTunnelAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::{TunnelIkeConfig, TunnelIpsecConfig};

operation! {
    name: "ModifyTunnelAttribute",
    effect: Effect::Write,
    request: ModifyTunnelAttributeRequest = MODIFY_TUNNEL_ATTRIBUTE_REQUEST,
    response: ModifyTunnelAttributeResponse = MODIFY_TUNNEL_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.LocalAsn",
    "400 IllegalParam.LocalBgpIp",
    "400 InvalidName",
    "400 ModifyIkeV1WithMultiRoutes.Invalid",
    "400 NotSupportVpnConnectionParameter.IpsecAuthAlg",
    "400 NotSupportVpnConnectionParameter.IpsecPfs",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "400 VpnGateway.task.conflict",
    "400 VpnRouteEntry.AlreadyExists",
    "400 VpnRouteEntry.Conflict",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnConnectionInstanceId.NotFound",
}

/// Request of `ModifyTunnelAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyTunnelAttributeRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `TunnelOptionsSpecification`: record.
    pub tunnel_options_specification: Option<TunnelOptionsSpecification>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: String,
    /// `TunnelId`: text.
    pub tunnel_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyTunnelAttributeRequest {
    /// Starts with the required members.
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `TunnelOptionsSpecification`.
    pub fn tunnel_options_specification(
        mut self,
        value: TunnelOptionsSpecification,
    ) -> Self {
        self.tunnel_options_specification = Some(value);
        self
    }

    /// Sets `RegionId`.
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
    /// `EnableDpd`: yes or no.
    pub enable_dpd: Option<bool>,
    /// `EnableNatTraversal`: yes or no.
    pub enable_nat_traversal: Option<bool>,
    /// `RemoteCaCertificate`: text.
    pub remote_ca_certificate: Option<String>,
    /// `TunnelBgpConfig`: record.
    pub tunnel_bgp_config: Option<crate::shapes::TunnelBgpConfig>,
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
    pub fn tunnel_bgp_config(mut self, value: crate::shapes::TunnelBgpConfig) -> Self {
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
    /// `TunnelId`: text.
    pub tunnel_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TunnelIkeConfig`: record.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// `TunnelIpsecConfig`: record.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /// `TunnelBgpConfig`: record.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// `EnableNatTraversal`: yes or no.
    pub enable_nat_traversal: Option<bool>,
    /// `EnableDpd`: yes or no.
    pub enable_dpd: Option<bool>,
    /// `RemoteCaCertificate`: text.
    pub remote_ca_certificate: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `Role`: text.
    pub role: Option<String>,
    /// `ZoneNo`: text.
    pub zone_no: Option<String>,
    /// `InternetIp`: text.
    pub internet_ip: Option<String>,
    /// `State`: text.
    pub state: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    9 role: OptStr = Field::string("Role"),
    10 zone_no: OptStr = Field::string("ZoneNo"),
    11 internet_ip: OptStr = Field::string("InternetIp"),
    12 state: OptStr = Field::string("State"),
}

/// `TunnelBgpConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelBgpConfig {
    /// `EnableBgp`: yes or no.
    pub enable_bgp: Option<bool>,
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
