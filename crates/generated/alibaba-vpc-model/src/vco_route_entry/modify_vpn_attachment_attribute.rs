// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnAttachmentAttribute.json; do not edit.
//! Changes an IPsec connection that was made for a transit router.
//!
//! Asynchronous: DescribeVpnConnection shows `updating` until it is done.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnAttachmentAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::IkeConfig2;

operation! {
    name: "ModifyVpnAttachmentAttribute",
    effect: Effect::Write,
    request: ModifyVpnAttachmentAttributeRequest = MODIFY_VPN_ATTACHMENT_ATTRIBUTE_REQUEST,
    response: ModifyVpnAttachmentAttributeResponse = MODIFY_VPN_ATTACHMENT_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CreateDbrRoutesQuotaFull.QuotaFull",
    "400 CreatePbrRoutesQuotaFull.QuotaFull",
    "400 CustomerGateway.ConflictRouteEntry",
    "400 IllegalParam.BgpConfig",
    "400 IllegalParam.LocalAsn",
    "400 IllegalParam.LocalBgpIp",
    "400 IllegalParam.LocalSubnet",
    "400 IllegalParam.NetworkType",
    "400 IllegalParam.RemoteSubnet",
    "400 IllegalParam.TunnelCidr",
    "400 InvalidLocalBgpIp.Malformed",
    "400 InvalidName",
    "400 InvalidTunnelCidr.Malformed",
    "400 InvalidVpnGatewayInstanceId.NotFound",
    "400 MissingParam.CustomerGatewayAsn",
    "400 MissingParameter.TunnelCidr",
    "400 NotSupportVpnConnectionParameter.IpsecAuthAlg",
    "400 NotSupportVpnConnectionParameter.IpsecPfs",
    "400 OperationUnsupported.EnableBgp",
    "400 Resource.QuotaFull",
    "400 VpnConnection.Configuring",
    "400 VpnConnection.FinancialLocked",
    "400 VpnRouteEntry.AlreadyExists",
    "400 VpnRouteEntry.BackupRoute",
    "400 VpnRouteEntry.Conflict",
    "400 VpnRouteEntry.InvalidWeight",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnConnectionInstanceId.NotFound",
}

/// Request of `ModifyVpnAttachmentAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
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
    /// `BgpConfig`: text.
    pub bgp_config: Option<String>,
    /// `HealthCheckConfig`: text.
    pub health_check_config: Option<String>,
    /// `AutoConfigRoute`: yes or no.
    pub auto_config_route: Option<bool>,
    /// `EnableDpd`: yes or no.
    pub enable_dpd: Option<bool>,
    /// `EnableNatTraversal`: yes or no.
    pub enable_nat_traversal: Option<bool>,
    /// `RemoteCaCert`: text.
    pub remote_ca_cert: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyVpnAttachmentAttributeRequest {
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

    /// Sets `BgpConfig`.
    pub fn bgp_config(mut self, value: impl Into<String>) -> Self {
        self.bgp_config = Some(value.into());
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

    /// Sets `RemoteCaCert`.
    pub fn remote_ca_cert(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_cert = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Sets `CustomerGatewayId`.
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
    6 ike_config: OptStr = Field::string("IkeConfig"),
    7 ipsec_config: OptStr = Field::string("IpsecConfig"),
    8 bgp_config: OptStr = Field::string("BgpConfig"),
    9 health_check_config: OptStr = Field::string("HealthCheckConfig"),
    10 auto_config_route: OptBool = Field::boolean("AutoConfigRoute"),
    11 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    12 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    13 remote_ca_cert: OptStr = Field::string("RemoteCaCert"),
    14 client_token: OptStr = Field::string("ClientToken").filled(),
    15 network_type: OptStr = Field::string("NetworkType"),
    16 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
}

/// Response of `ModifyVpnAttachmentAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnAttachmentAttributeResponse {
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `LocalSubnet`: text.
    pub local_subnet: Option<String>,
    /// `RemoteSubnet`: text.
    pub remote_subnet: Option<String>,
    /// `IkeConfig`: record.
    pub ike_config: Option<IkeConfig2>,
    /// `IpsecConfig`: record.
    pub ipsec_config: Option<IpsecConfig>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `EffectImmediately`: yes or no.
    pub effect_immediately: Option<bool>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `VcoHealthCheck`: record.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// `EnableDpd`: yes or no.
    pub enable_dpd: Option<bool>,
    /// `EnableNatTraversal`: yes or no.
    pub enable_nat_traversal: Option<bool>,
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
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    7 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::IKE_CONFIG2),
    8 ipsec_config: Opt = Field::record("IpsecConfig", &IPSEC_CONFIG),
    9 create_time: OptInt = Field::int64("CreateTime"),
    10 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    11 status: OptStr = Field::string("Status"),
    12 vco_health_check: Opt = Field::record("VcoHealthCheck", &VCO_HEALTH_CHECK),
    13 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    14 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    15 vpn_bgp_config: Opt = Field::record("VpnBgpConfig", &VPN_BGP_CONFIG),
    16 attach_type: OptStr = Field::string("AttachType"),
    17 network_type: OptStr = Field::string("NetworkType"),
    18 attach_instance_id: OptStr = Field::string("AttachInstanceId"),
    19 spec: OptStr = Field::string("Spec"),
    20 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    21 request_id: OptStr = Field::string("RequestId"),
}

/// `IpsecConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IpsecConfig {
    /// `IpsecEncAlg`: text.
    pub ipsec_enc_alg: Option<String>,
    /// `IpsecAuthAlg`: text.
    pub ipsec_auth_alg: Option<String>,
    /// `IpsecPfs`: text.
    pub ipsec_pfs: Option<String>,
    /// `IpsecLifetime`: integer.
    pub ipsec_lifetime: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `Enable`: text.
    pub enable: Option<String>,
    /// `Sip`: text.
    pub sip: Option<String>,
    /// `Dip`: text.
    pub dip: Option<String>,
    /// `Interval`: integer.
    pub interval: Option<i64>,
    /// `Retry`: integer.
    pub retry: Option<i64>,
    /// `Policy`: text.
    pub policy: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VcoHealthCheck: VCO_HEALTH_CHECK,
    0 enable: OptStr = Field::string("Enable"),
    1 sip: OptStr = Field::string("Sip"),
    2 dip: OptStr = Field::string("Dip"),
    3 interval: OptInt = Field::int32("Interval"),
    4 retry: OptInt = Field::int32("Retry"),
    5 policy: OptStr = Field::string("Policy"),
}

/// `VpnBgpConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnBgpConfig {
    /// `EnableBgp`: text.
    pub enable_bgp: Option<String>,
    /// `TunnelCidr`: text.
    pub tunnel_cidr: Option<String>,
    /// `LocalBgpIp`: text.
    pub local_bgp_ip: Option<String>,
    /// `PeerBgpIp`: text.
    pub peer_bgp_ip: Option<String>,
    /// `LocalAsn`: integer.
    pub local_asn: Option<i64>,
    /// `PeerAsn`: integer.
    pub peer_asn: Option<i64>,
    /// `Status`: text.
    pub status: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    6 status: OptStr = Field::string("Status"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVpnAttachmentAttributeRequest,
    ModifyVpnAttachmentAttributeResponse,
    IpsecConfig,
    VcoHealthCheck,
    VpnBgpConfig,
}
