// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnConnection.json; do not edit.
//! Creates an IPsec connection between a VPN gateway and a customer gateway.
//!
//! A gateway with two tunnels takes `TunnelOptionsSpecification`, an older one the settings of a single
//! tunnel. Asynchronous: the gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnConnection).

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, errors, operation, record};

pub use crate::shapes::{Tag, TunnelBgpConfig, TunnelIkeConfig, TunnelIpsecConfig};

operation! {
    name: "CreateVpnConnection",
    effect: Effect::Write,
    request: CreateVpnConnectionRequest = CREATE_VPN_CONNECTION_REQUEST,
    response: CreateVpnConnectionResponse = CREATE_VPN_CONNECTION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CreateDbrRoutesQuotaFull.QuotaFull",
    "400 CreatePbrRoutesQuotaFull.QuotaFull",
    "400 CreateVpnConnectionsQuotaFull.QuotaFull",
    "400 CustomerGateway.ConflictRouteEntry",
    "400 CustomerGateway.ConflictVpnIp",
    "400 Duplicated.TagKey",
    "400 Forbidden.TagKey.Duplicated",
    "400 IllegalParam.BgpConfig",
    "400 IllegalParam.EnableBgp",
    "400 IllegalParam.LocalAsn",
    "400 IllegalParam.LocalBgpIp",
    "400 IllegalParam.LocalSubnet",
    "400 IllegalParam.RemoteSubnet",
    "400 IllegalParam.TunnelCidr",
    "400 InternalError",
    "400 InvalidLocalBgpIp.Malformed",
    "400 InvalidParameter.TagKey",
    "400 InvalidParameter.TagValue",
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
    "400 OperationUnsupported.EnableBgp",
    "400 OperationUnsupported.SetDPD",
    "400 OperationUnsupported.SetNatTraversal",
    "400 QuotaExceeded.PolicyBasedRoute",
    "400 Resource.QuotaFull",
    "400 SizeLimitExceeded.TagNum",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs",
    "400 VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "400 VpnGateway.IPsecServerAndVpnConnectionConflict",
    "400 VpnGateway.IpsecVpnDisabled",
    "400 VpnRouteEntry.AlreadyExists",
    "400 VpnRouteEntry.BackupRoute",
    "400 VpnRouteEntry.Conflict",
    "400 VpnRouteEntry.ConflictSSL",
    "400 VpnRouteEntry.InvalidWeight",
    "400 VpnTask.CONFLICT",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidCustomerGatewayInstanceId.NotFound",
    "404 InvalidVpnGatewayInstanceId.NotFound",
}

/// Request of `CreateVpnConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `LocalSubnet`: text.
    pub local_subnet: String,
    /// `RemoteSubnet`: text.
    pub remote_subnet: String,
    /// `EffectImmediately`: yes or no. Default: `false`.
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
    /// `Tags`: records, at most 21 elements.
    pub tags: Vec<Tag>,
    /// `TunnelOptionsSpecification`: records.
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /// `EnableTunnelsBgp`: yes or no.
    pub enable_tunnels_bgp: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateVpnConnectionRequest {
    /// Starts with the required members.
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

    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
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
    CreateVpnConnectionRequest: CREATE_VPN_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    3 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    4 name: OptStr = Field::string("Name"),
    5 local_subnet: Str = Field::string("LocalSubnet").required(),
    6 remote_subnet: Str = Field::string("RemoteSubnet").required(),
    7 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    8 ike_config: OptStr = Field::string("IkeConfig"),
    9 ipsec_config: OptStr = Field::string("IpsecConfig"),
    10 health_check_config: OptStr = Field::string("HealthCheckConfig"),
    11 auto_config_route: OptBool = Field::boolean("AutoConfigRoute"),
    12 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    13 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    14 bgp_config: OptStr = Field::string("BgpConfig"),
    15 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    16 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    17 tunnel_options_specification: List = Field::record("TunnelOptionsSpecification", &TUNNEL_OPTIONS_SPECIFICATION).list().place(Place::Form),
    18 enable_tunnels_bgp: OptBool = Field::boolean("EnableTunnelsBgp"),
}

/// `TunnelOptionsSpecification` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOptionsSpecification {
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `EnableDpd`: yes or no.
    pub enable_dpd: Option<bool>,
    /// `EnableNatTraversal`: yes or no.
    pub enable_nat_traversal: Option<bool>,
    /// `RemoteCaCertificate`: text.
    pub remote_ca_certificate: Option<String>,
    /// `Role`: text.
    pub role: Option<String>,
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

    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
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

    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
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
    0 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    1 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    2 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    3 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    4 role: OptStr = Field::string("Role"),
    5 tunnel_bgp_config: Opt = Field::record("TunnelBgpConfig", &crate::shapes::TUNNEL_BGP_CONFIG),
    6 tunnel_ike_config: Opt = Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    7 tunnel_ipsec_config: Opt = Field::record("TunnelIpsecConfig", &crate::shapes::TUNNEL_IPSEC_CONFIG),
}

/// Response of `CreateVpnConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateVpnConnectionResponse: CREATE_VPN_CONNECTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    2 name: OptStr = Field::string("Name"),
    3 create_time: OptInt = Field::int64("CreateTime"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVpnConnectionRequest,
    TunnelOptionsSpecification,
    CreateVpnConnectionResponse,
}
