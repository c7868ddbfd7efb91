// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnConnection.json; do not edit.
//! Creates an IPsec connection between a VPN gateway and a customer gateway.
//!
//! A gateway with two tunnels takes `TunnelOptionsSpecification`, an older one the settings of a single tunnel.
//! Asynchronous: the gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnConnection).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{Tag, TunnelBgpConfig, TunnelIkeConfig, TunnelIpsecConfig};

operation!(Operation::new::<CreateVpnConnectionRequest, CreateVpnConnectionResponse>(
    "CreateVpnConnection", Effect::Write, &CREATE_VPN_CONNECTION_REQUEST, &CREATE_VPN_CONNECTION_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CreateDbrRoutesQuotaFull.QuotaFull CreatePbrRoutesQuotaFull.QuotaFull CreateVpnConnectionsQuotaFull.QuotaFull
    400 CustomerGateway.ConflictRouteEntry CustomerGateway.ConflictVpnIp Duplicated.TagKey Forbidden.TagKey.Duplicated
    400 IllegalParam.BgpConfig IllegalParam.EnableBgp IllegalParam.LocalAsn IllegalParam.LocalBgpIp IllegalParam.LocalSubnet
    400 IllegalParam.RemoteSubnet IllegalParam.TunnelCidr InternalError InvalidLocalBgpIp.Malformed InvalidParameter.TagKey
    400 InvalidParameter.TagValue InvalidParameter.VpnConnectionName InvalidSslVpnServerCertId.NotFound
    400 InvalidTunnelCidr.Malformed InvalidVpnConnection.AlreadyExists MissingParam.CustomerGatewayAsn MissingParam.RemoteId
    400 MissingParameter.TunnelCidr MissingParameter.TunnelOptionsSpecification NotSupportVpnConnectionParameter.IpsecAuthAlg
    400 NotSupportVpnConnectionParameter.IpsecPfs OperationFailed.CenLevelNotSupport OperationFailed.MissCertificate
    400 OperationUnsupported.EnableBgp OperationUnsupported.SetDPD OperationUnsupported.SetNatTraversal
    400 QuotaExceeded.PolicyBasedRoute Resource.QuotaFull SizeLimitExceeded.TagNum
    400 VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap
    400 VpnGateway.Configuring VpnGateway.FinancialLocked VpnGateway.IPsecServerAndVpnConnectionConflict
    400 VpnGateway.IpsecVpnDisabled VpnRouteEntry.AlreadyExists VpnRouteEntry.BackupRoute VpnRouteEntry.Conflict
    400 VpnRouteEntry.ConflictSSL VpnRouteEntry.InvalidWeight VpnTask.CONFLICT
    403 Forbbiden.SubUser Forbidden
    404 InvalidCustomerGatewayInstanceId.NotFound InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `CreateVpnConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpnConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `LocalSubnet`: text. */ pub local_subnet: String,
    /** `RemoteSubnet`: text. */ pub remote_subnet: String,
    /** `EffectImmediately`: yes or no. Default: `false`. */ pub effect_immediately: Option<bool>,
    /** `IkeConfig`: text. */ pub ike_config: Option<String>,
    /** `IpsecConfig`: text. */ pub ipsec_config: Option<String>,
    /** `HealthCheckConfig`: text. */ pub health_check_config: Option<String>,
    /** `AutoConfigRoute`: yes or no. */ pub auto_config_route: Option<bool>,
    /** `EnableDpd`: yes or no. */ pub enable_dpd: Option<bool>,
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `BgpConfig`: text. */ pub bgp_config: Option<String>,
    /** `RemoteCaCertificate`: text. */ pub remote_ca_certificate: Option<String>,
    /** `Tags`: records, at most 21 elements. */ pub tags: Vec<Tag>,
    /** `TunnelOptionsSpecification`: records. */ pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /** `EnableTunnelsBgp`: yes or no. */ pub enable_tunnels_bgp: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVpnConnectionRequest {
    /// With what is required.
    pub fn new(vpn_gateway_id: impl Into<String>, local_subnet: impl Into<String>, remote_subnet: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), local_subnet: local_subnet.into(), remote_subnet: remote_subnet.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into()); self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `EffectImmediately`.
    pub fn effect_immediately(mut self, value: bool) -> Self { self.effect_immediately = Some(value); self }
    /// Sets `IkeConfig`.
    pub fn ike_config(mut self, value: impl Into<String>) -> Self { self.ike_config = Some(value.into()); self }
    /// Sets `IpsecConfig`.
    pub fn ipsec_config(mut self, value: impl Into<String>) -> Self { self.ipsec_config = Some(value.into()); self }
    /// Sets `HealthCheckConfig`.
    pub fn health_check_config(mut self, value: impl Into<String>) -> Self {
        self.health_check_config = Some(value.into()); self
    }
    /// Sets `AutoConfigRoute`.
    pub fn auto_config_route(mut self, value: bool) -> Self { self.auto_config_route = Some(value); self }
    /// Sets `EnableDpd`.
    pub fn enable_dpd(mut self, value: bool) -> Self { self.enable_dpd = Some(value); self }
    /// Sets `EnableNatTraversal`.
    pub fn enable_nat_traversal(mut self, value: bool) -> Self { self.enable_nat_traversal = Some(value); self }
    /// Sets `BgpConfig`.
    pub fn bgp_config(mut self, value: impl Into<String>) -> Self { self.bgp_config = Some(value.into()); self }
    /// Sets `RemoteCaCertificate`.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into()); self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `TunnelOptionsSpecification`.
    pub fn tunnel_options_specification(mut self, value: impl IntoIterator<Item = TunnelOptionsSpecification>) -> Self {
        self.tunnel_options_specification = all(value); self
    }
    /// Sets `EnableTunnelsBgp`.
    pub fn enable_tunnels_bgp(mut self, value: bool) -> Self { self.enable_tunnels_bgp = Some(value); self }
}
/// Table of [`CreateVpnConnectionRequest`].
pub static CREATE_VPN_CONNECTION_REQUEST: Schema =
    Schema { name: "CreateVpnConnectionRequest", fields: { static ROWS: [Field; 19] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("CustomerGatewayId"),
    Field::string("VpnGatewayId").required(),
    Field::string("Name"),
    Field::string("LocalSubnet").required(),
    Field::string("RemoteSubnet").required(),
    Field::boolean("EffectImmediately"),
    Field::string("IkeConfig"),
    Field::string("IpsecConfig"),
    Field::string("HealthCheckConfig"),
    Field::boolean("AutoConfigRoute"),
    Field::boolean("EnableDpd"),
    Field::boolean("EnableNatTraversal"),
    Field::string("BgpConfig"),
    Field::string("RemoteCaCertificate"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::record("TunnelOptionsSpecification", &TUNNEL_OPTIONS_SPECIFICATION).list().place(Place::Form),
    Field::boolean("EnableTunnelsBgp"),
]; &ROWS } };
record!(CreateVpnConnectionRequest, CREATE_VPN_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr customer_gateway_id, 3 Str vpn_gateway_id, 4 OptStr name,
    5 Str local_subnet, 6 Str remote_subnet, 8 OptStr ike_config, 9 OptStr ipsec_config, 10 OptStr health_check_config,
    14 OptStr bgp_config, 15 OptStr remote_ca_certificate, 16 List tags,
    17 List tunnel_options_specification] [7 OptBool effect_immediately, 11 OptBool auto_config_route, 12 OptBool enable_dpd,
    13 OptBool enable_nat_traversal, 18 OptBool enable_tunnels_bgp]);

/// What `TunnelOptionsSpecification` holds.
#[derive(Default)] #[non_exhaustive] pub struct TunnelOptionsSpecification {
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `EnableDpd`: yes or no. */ pub enable_dpd: Option<bool>,
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `RemoteCaCertificate`: text. */ pub remote_ca_certificate: Option<String>,
    /** `Role`: text. */ pub role: Option<String>,
    /** `TunnelBgpConfig`: record. */ pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /** `TunnelIkeConfig`: record. */ pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /** `TunnelIpsecConfig`: record. */ pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /** What else came. */ pub extra: Extra,
}
impl TunnelOptionsSpecification {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into()); self
    }
    /// Sets `EnableDpd`.
    pub fn enable_dpd(mut self, value: bool) -> Self { self.enable_dpd = Some(value); self }
    /// Sets `EnableNatTraversal`.
    pub fn enable_nat_traversal(mut self, value: bool) -> Self { self.enable_nat_traversal = Some(value); self }
    /// Sets `RemoteCaCertificate`.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into()); self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self { self.role = Some(value.into()); self }
    /// Sets `TunnelBgpConfig`.
    pub fn tunnel_bgp_config(mut self, value: TunnelBgpConfig) -> Self { self.tunnel_bgp_config = Some(value); self }
    /// Sets `TunnelIkeConfig`.
    pub fn tunnel_ike_config(mut self, value: TunnelIkeConfig) -> Self { self.tunnel_ike_config = Some(value); self }
    /// Sets `TunnelIpsecConfig`.
    pub fn tunnel_ipsec_config(mut self, value: TunnelIpsecConfig) -> Self { self.tunnel_ipsec_config = Some(value); self }
}
/// Table of [`TunnelOptionsSpecification`].
pub static TUNNEL_OPTIONS_SPECIFICATION: Schema =
    Schema { name: "TunnelOptionsSpecification", fields: { static ROWS: [Field; 8] = [
    Field::string("CustomerGatewayId"),
    Field::boolean("EnableDpd"),
    Field::boolean("EnableNatTraversal"),
    Field::string("RemoteCaCertificate"),
    Field::string("Role"),
    Field::record("TunnelBgpConfig", &crate::shapes::TUNNEL_BGP_CONFIG),
    Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    Field::record("TunnelIpsecConfig", &crate::shapes::TUNNEL_IPSEC_CONFIG),
]; &ROWS } };
record!(TunnelOptionsSpecification, TUNNEL_OPTIONS_SPECIFICATION,
    [0 OptStr customer_gateway_id, 3 OptStr remote_ca_certificate, 4 OptStr role, 5 Opt tunnel_bgp_config,
    6 Opt tunnel_ike_config, 7 Opt tunnel_ipsec_config] [1 OptBool enable_dpd, 2 OptBool enable_nat_traversal]);

/// Answer of `CreateVpnConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpnConnectionResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVpnConnectionResponse`].
pub static CREATE_VPN_CONNECTION_RESPONSE: Schema =
    Schema { name: "CreateVpnConnectionResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("VpnConnectionId"),
    Field::string("Name"),
    Field::int64("CreateTime"),
]; &ROWS } };
record!(CreateVpnConnectionResponse, CREATE_VPN_CONNECTION_RESPONSE,
    [0 OptStr request_id, 1 OptStr vpn_connection_id, 2 OptStr name] [3 OptInt create_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateVpnConnectionRequest, TunnelOptionsSpecification, CreateVpnConnectionResponse,
);
