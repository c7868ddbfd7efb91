// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnConnectionAttribute.json; do not edit.
//! Changes the settings of an IPsec connection.
//!
//! One with two tunnels takes `TunnelOptionsSpecification`. Asynchronous: the VPN gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnConnectionAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{IkeConfig, IpsecConfig, TunnelBgpConfig, TunnelIkeConfig, TunnelIpsecConfig as TunnelIpsecConfig2};

operation!(Operation::new::<ModifyVpnConnectionAttributeRequest, ModifyVpnConnectionAttributeResponse>(
    "ModifyVpnConnectionAttribute", Effect::Write, &MODIFY_VPN_CONNECTION_ATTRIBUTE_REQUEST,
    &MODIFY_VPN_CONNECTION_ATTRIBUTE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CustomerGateway.ConflictRouteEntry IllegalParam.BgpConfig IllegalParam.EnableBgp IllegalParam.LocalAsn
    400 IllegalParam.LocalBgpIp IllegalParam.LocalSubnet IllegalParam.RemoteSubnet IllegalParam.Role IllegalParam.TunnelCidr
    400 IllegalParam.TunnelId InvalidLocalBgpIp.Malformed InvalidName InvalidTunnelCidr.Malformed MissingParam.CustomerGatewayAsn
    400 MissingParameter.TunnelCidr ModifyIkeV1WithMultiRoutes.Invalid NotSupportVpnConnectionParameter.IpsecAuthAlg
    400 NotSupportVpnConnectionParameter.IpsecPfs OperationFailed.CenLevelNotSupport OperationFailed.RouteConflictWithIPsecServer
    400 OperationUnsupported.EnableBgp OperationUnsupported.SetDPD OperationUnsupported.SetNatTraversal QuotaExceeded.PBR
    400 QuotaExceeded.PolicyBasedRoute VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs
    400 VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap VpnGateway.Configuring VpnGateway.FinancialLocked
    400 VpnRouteEntry.AlreadyExists VpnRouteEntry.BackupRoute VpnRouteEntry.Conflict VpnRouteEntry.ConflictSSL
    400 VpnRouteEntry.InvalidWeight VpnTask.CONFLICT
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnConnectionInstanceId.NotFound
    500 OperationFailed.RouteConflictWithIPsecServer
");

/// Request of `ModifyVpnConnectionAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpnConnectionAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `RemoteSubnet`: text. */ pub remote_subnet: Option<String>,
    /** `EffectImmediately`: yes or no. */ pub effect_immediately: Option<bool>,
    /** `IkeConfig`: text. */ pub ike_config: Option<String>,
    /** `IpsecConfig`: text. */ pub ipsec_config: Option<String>,
    /** `HealthCheckConfig`: text. */ pub health_check_config: Option<String>,
    /** `AutoConfigRoute`: yes or no. */ pub auto_config_route: Option<bool>,
    /** `EnableDpd`: yes or no. */ pub enable_dpd: Option<bool>,
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `BgpConfig`: text. */ pub bgp_config: Option<String>,
    /** `RemoteCaCertificate`: text. */ pub remote_ca_certificate: Option<String>,
    /** `TunnelOptionsSpecification`: records. */ pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /** `EnableTunnelsBgp`: yes or no. */ pub enable_tunnels_bgp: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVpnConnectionAttributeRequest {
    /// With what is required.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self { vpn_connection_id: vpn_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `LocalSubnet`.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self { self.local_subnet = Some(value.into()); self }
    /// Sets `RemoteSubnet`.
    pub fn remote_subnet(mut self, value: impl Into<String>) -> Self { self.remote_subnet = Some(value.into()); self }
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
    /// Sets `TunnelOptionsSpecification`.
    pub fn tunnel_options_specification(mut self, value: impl IntoIterator<Item = TunnelOptionsSpecification>) -> Self {
        self.tunnel_options_specification = all(value); self
    }
    /// Sets `EnableTunnelsBgp`.
    pub fn enable_tunnels_bgp(mut self, value: bool) -> Self { self.enable_tunnels_bgp = Some(value); self }
}
/// Table of [`ModifyVpnConnectionAttributeRequest`].
pub static MODIFY_VPN_CONNECTION_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVpnConnectionAttributeRequest", fields: { static ROWS: [Field; 17] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnConnectionId").required(),
    Field::string("Name"),
    Field::string("LocalSubnet"),
    Field::string("RemoteSubnet"),
    Field::boolean("EffectImmediately"),
    Field::string("IkeConfig"),
    Field::string("IpsecConfig"),
    Field::string("HealthCheckConfig"),
    Field::boolean("AutoConfigRoute"),
    Field::boolean("EnableDpd"),
    Field::boolean("EnableNatTraversal"),
    Field::string("BgpConfig"),
    Field::string("RemoteCaCertificate"),
    Field::record("TunnelOptionsSpecification", &TUNNEL_OPTIONS_SPECIFICATION).list().place(Place::Form),
    Field::boolean("EnableTunnelsBgp"),
]; &ROWS } };
record!(ModifyVpnConnectionAttributeRequest, MODIFY_VPN_CONNECTION_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_connection_id, 3 OptStr name, 4 OptStr local_subnet,
    5 OptStr remote_subnet, 7 OptStr ike_config, 8 OptStr ipsec_config, 9 OptStr health_check_config, 13 OptStr bgp_config,
    14 OptStr remote_ca_certificate, 15 List tunnel_options_specification] [6 OptBool effect_immediately,
    10 OptBool auto_config_route, 11 OptBool enable_dpd, 12 OptBool enable_nat_traversal, 16 OptBool enable_tunnels_bgp]);

/// What `TunnelOptionsSpecification` holds.
#[derive(Default)] #[non_exhaustive] pub struct TunnelOptionsSpecification {
    /** `TunnelId`: text. */ pub tunnel_id: Option<String>,
    /** `Role`: text. */ pub role: Option<String>,
    /** `EnableDpd`: yes or no. */ pub enable_dpd: Option<bool>,
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `RemoteCaCertificate`: text. */ pub remote_ca_certificate: Option<String>,
    /** `TunnelBgpConfig`: record. */ pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /** `TunnelIkeConfig`: record. */ pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /** `TunnelIpsecConfig`: record. */ pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /** What else came. */ pub extra: Extra,
}
impl TunnelOptionsSpecification {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `TunnelId`.
    pub fn tunnel_id(mut self, value: impl Into<String>) -> Self { self.tunnel_id = Some(value.into()); self }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self { self.role = Some(value.into()); self }
    /// Sets `EnableDpd`.
    pub fn enable_dpd(mut self, value: bool) -> Self { self.enable_dpd = Some(value); self }
    /// Sets `EnableNatTraversal`.
    pub fn enable_nat_traversal(mut self, value: bool) -> Self { self.enable_nat_traversal = Some(value); self }
    /// Sets `RemoteCaCertificate`.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into()); self
    }
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
    Field::string("TunnelId"),
    Field::string("Role"),
    Field::boolean("EnableDpd"),
    Field::boolean("EnableNatTraversal"),
    Field::string("RemoteCaCertificate"),
    Field::record("TunnelBgpConfig", &crate::shapes::TUNNEL_BGP_CONFIG),
    Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    Field::record("TunnelIpsecConfig", &TUNNEL_IPSEC_CONFIG),
]; &ROWS } };
record!(TunnelOptionsSpecification, TUNNEL_OPTIONS_SPECIFICATION,
    [0 OptStr tunnel_id, 1 OptStr role, 4 OptStr remote_ca_certificate, 5 Opt tunnel_bgp_config, 6 Opt tunnel_ike_config,
    7 Opt tunnel_ipsec_config] [2 OptBool enable_dpd, 3 OptBool enable_nat_traversal]);

/// What `TunnelOptionsSpecification.TunnelIpsecConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct TunnelIpsecConfig {
    /** `IpsecAuthAlg`: text. */ pub ipsec_auth_alg: Option<String>,
    /** `IpsecEncAlg`: text. */ pub ipsec_enc_alg: Option<String>,
    /** `IpsecLifetime`: integer. */ pub ipsec_lifetime: Option<i64>,
    /** `IpsecPfs`: text. */ pub ipsec_pfs: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl TunnelIpsecConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `IpsecAuthAlg`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<String>) -> Self { self.ipsec_auth_alg = Some(value.into()); self }
    /// Sets `IpsecEncAlg`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<String>) -> Self { self.ipsec_enc_alg = Some(value.into()); self }
    /// Sets `IpsecLifetime`.
    pub fn ipsec_lifetime(mut self, value: i64) -> Self { self.ipsec_lifetime = Some(value); self }
    /// Sets `IpsecPfs`.
    pub fn ipsec_pfs(mut self, value: impl Into<String>) -> Self { self.ipsec_pfs = Some(value.into()); self }
}
/// Table of [`TunnelIpsecConfig`].
pub static TUNNEL_IPSEC_CONFIG: Schema = Schema { name: "TunnelIpsecConfig", fields: { static ROWS: [Field; 4] = [
    Field::string("IpsecAuthAlg"),
    Field::string("IpsecEncAlg"),
    Field::int32("IpsecLifetime"),
    Field::string("IpsecPfs"),
]; &ROWS } };
record!(TunnelIpsecConfig, TUNNEL_IPSEC_CONFIG,
    [0 OptStr ipsec_auth_alg, 1 OptStr ipsec_enc_alg, 3 OptStr ipsec_pfs] [2 OptInt ipsec_lifetime]);

/// Answer of `ModifyVpnConnectionAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpnConnectionAttributeResponse {
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `EffectImmediately`: yes or no. */ pub effect_immediately: Option<bool>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `RemoteSubnet`: text. */ pub remote_subnet: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `EnableDpd`: yes or no. */ pub enable_dpd: Option<bool>,
    /** `IkeConfig`: record. */ pub ike_config: Option<IkeConfig>,
    /** `IpsecConfig`: record. */ pub ipsec_config: Option<IpsecConfig>,
    /** `VcoHealthCheck`: record. */ pub vco_health_check: Option<VcoHealthCheck>,
    /** `VpnBgpConfig`: record. */ pub vpn_bgp_config: Option<VpnBgpConfig>,
    /** `TunnelOptionsSpecification`: records. */ pub tunnel_options_specification: Vec<TunnelOption>,
    /** `EnableTunnelsBgp`: yes or no. */ pub enable_tunnels_bgp: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyVpnConnectionAttributeResponse`].
pub static MODIFY_VPN_CONNECTION_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "ModifyVpnConnectionAttributeResponse", fields: { static ROWS: [Field; 19] = [
    Field::boolean("EnableNatTraversal"),
    Field::int64("CreateTime"),
    Field::boolean("EffectImmediately"),
    Field::string("VpnGatewayId"),
    Field::string("LocalSubnet"),
    Field::string("RequestId"),
    Field::string("VpnConnectionId"),
    Field::string("Description"),
    Field::string("RemoteSubnet"),
    Field::string("CustomerGatewayId"),
    Field::string("Name"),
    Field::boolean("EnableDpd"),
    Field::record("IkeConfig", &crate::shapes::IKE_CONFIG),
    Field::record("IpsecConfig", &crate::shapes::IPSEC_CONFIG),
    Field::record("VcoHealthCheck", &VCO_HEALTH_CHECK),
    Field::record("VpnBgpConfig", &VPN_BGP_CONFIG),
    Field::record("TunnelOptionsSpecification", &TUNNEL_OPTION).wrapped("TunnelOptions"),
    Field::boolean("EnableTunnelsBgp"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(ModifyVpnConnectionAttributeResponse, MODIFY_VPN_CONNECTION_ATTRIBUTE_RESPONSE,
    [3 OptStr vpn_gateway_id, 4 OptStr local_subnet, 5 OptStr request_id, 6 OptStr vpn_connection_id, 7 OptStr description,
    8 OptStr remote_subnet, 9 OptStr customer_gateway_id, 10 OptStr name, 12 Opt ike_config, 13 Opt ipsec_config,
    14 Opt vco_health_check, 15 Opt vpn_bgp_config, 16 List tunnel_options_specification,
    18 OptStr resource_group_id] [0 OptBool enable_nat_traversal, 1 OptInt create_time, 2 OptBool effect_immediately,
    11 OptBool enable_dpd, 17 OptBool enable_tunnels_bgp]);

/// What `VcoHealthCheck` holds.
#[derive(Default)] #[non_exhaustive] pub struct VcoHealthCheck {
    /** `Dip`: text. */ pub dip: Option<String>,
    /** `Interval`: integer. */ pub interval: Option<i64>,
    /** `Retry`: integer. */ pub retry: Option<i64>,
    /** `Sip`: text. */ pub sip: Option<String>,
    /** `Enable`: text. */ pub enable: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VcoHealthCheck`].
pub static VCO_HEALTH_CHECK: Schema = Schema { name: "VcoHealthCheck", fields: { static ROWS: [Field; 5] = [
    Field::string("Dip"),
    Field::int32("Interval"),
    Field::int32("Retry"),
    Field::string("Sip"),
    Field::string("Enable"),
]; &ROWS } };
record!(VcoHealthCheck, VCO_HEALTH_CHECK, [0 OptStr dip, 3 OptStr sip, 4 OptStr enable] [1 OptInt interval, 2 OptInt retry]);

/// What `VpnBgpConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnBgpConfig {
    /** `Status`: text. */ pub status: Option<String>,
    /** `PeerBgpIp`: text. */ pub peer_bgp_ip: Option<String>,
    /** `TunnelCidr`: text. */ pub tunnel_cidr: Option<String>,
    /** `EnableBgp`: text. */ pub enable_bgp: Option<String>,
    /** `LocalBgpIp`: text. */ pub local_bgp_ip: Option<String>,
    /** `PeerAsn`: integer. */ pub peer_asn: Option<i64>,
    /** `LocalAsn`: integer. */ pub local_asn: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnBgpConfig`].
pub static VPN_BGP_CONFIG: Schema = Schema { name: "VpnBgpConfig", fields: { static ROWS: [Field; 7] = [
    Field::string("Status"),
    Field::string("PeerBgpIp"),
    Field::string("TunnelCidr"),
    Field::string("EnableBgp"),
    Field::string("LocalBgpIp"),
    Field::int32("PeerAsn"),
    Field::int32("LocalAsn"),
]; &ROWS } };
record!(VpnBgpConfig, VPN_BGP_CONFIG,
    [0 OptStr status, 1 OptStr peer_bgp_ip, 2 OptStr tunnel_cidr, 3 OptStr enable_bgp, 4 OptStr local_bgp_ip] [5 OptInt peer_asn,
    6 OptInt local_asn]);

/// What `TunnelOptionsSpecification.TunnelOptions` holds.
#[derive(Default)] #[non_exhaustive] pub struct TunnelOption {
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `EnableDpd`: yes or no. */ pub enable_dpd: Option<bool>,
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `InternetIp`: text. */ pub internet_ip: Option<String>,
    /** `RemoteCaCertificate`: text. */ pub remote_ca_certificate: Option<String>,
    /** `Role`: text. */ pub role: Option<String>,
    /** `State`: text. */ pub state: Option<String>,
    /** `TunnelBgpConfig`: record. */ pub tunnel_bgp_config: Option<TunnelOptionTunnelBgpConfig>,
    /** `TunnelId`: text. */ pub tunnel_id: Option<String>,
    /** `TunnelIkeConfig`: record. */ pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /** `TunnelIpsecConfig`: record. */ pub tunnel_ipsec_config: Option<TunnelIpsecConfig2>,
    /** `ZoneNo`: text. */ pub zone_no: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TunnelOption`].
pub static TUNNEL_OPTION: Schema = Schema { name: "TunnelOption", fields: { static ROWS: [Field; 12] = [
    Field::string("CustomerGatewayId"),
    Field::boolean("EnableDpd"),
    Field::boolean("EnableNatTraversal"),
    Field::string("InternetIp"),
    Field::string("RemoteCaCertificate"),
    Field::string("Role"),
    Field::string("State"),
    Field::record("TunnelBgpConfig", &TUNNEL_OPTION_TUNNEL_BGP_CONFIG),
    Field::string("TunnelId"),
    Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    Field::record("TunnelIpsecConfig", &crate::shapes::TUNNEL_IPSEC_CONFIG),
    Field::string("ZoneNo"),
]; &ROWS } };
record!(TunnelOption, TUNNEL_OPTION,
    [0 OptStr customer_gateway_id, 3 OptStr internet_ip, 4 OptStr remote_ca_certificate, 5 OptStr role, 6 OptStr state,
    7 Opt tunnel_bgp_config, 8 OptStr tunnel_id, 9 Opt tunnel_ike_config, 10 Opt tunnel_ipsec_config,
    11 OptStr zone_no] [1 OptBool enable_dpd, 2 OptBool enable_nat_traversal]);

/// What `TunnelOptionsSpecification.TunnelOptions.TunnelBgpConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct TunnelOptionTunnelBgpConfig {
    /** `LocalAsn`: integer. */ pub local_asn: Option<i64>,
    /** `LocalBgpIp`: text. */ pub local_bgp_ip: Option<String>,
    /** `PeerAsn`: integer. */ pub peer_asn: Option<i64>,
    /** `PeerBgpIp`: text. */ pub peer_bgp_ip: Option<String>,
    /** `TunnelCidr`: text. */ pub tunnel_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TunnelOptionTunnelBgpConfig`].
pub static TUNNEL_OPTION_TUNNEL_BGP_CONFIG: Schema =
    Schema { name: "TunnelOptionTunnelBgpConfig", fields: { static ROWS: [Field; 5] = [
    Field::int64("LocalAsn"),
    Field::string("LocalBgpIp"),
    Field::int64("PeerAsn"),
    Field::string("PeerBgpIp"),
    Field::string("TunnelCidr"),
]; &ROWS } };
record!(TunnelOptionTunnelBgpConfig, TUNNEL_OPTION_TUNNEL_BGP_CONFIG,
    [1 OptStr local_bgp_ip, 3 OptStr peer_bgp_ip, 4 OptStr tunnel_cidr] [0 OptInt local_asn, 2 OptInt peer_asn]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyVpnConnectionAttributeRequest, TunnelOptionsSpecification, TunnelIpsecConfig, ModifyVpnConnectionAttributeResponse,
    VcoHealthCheck, VpnBgpConfig, TunnelOption, TunnelOptionTunnelBgpConfig,
);
