// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyTunnelAttribute.json; do not edit.
//! Changes one tunnel of an IPsec connection that has two.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyTunnelAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{TunnelBgpConfig as TunnelBgpConfig2, TunnelIkeConfig, TunnelIpsecConfig};

operation!(Operation::new::<ModifyTunnelAttributeRequest, ModifyTunnelAttributeResponse>(
    "ModifyTunnelAttribute", Effect::Write, &MODIFY_TUNNEL_ATTRIBUTE_REQUEST, &MODIFY_TUNNEL_ATTRIBUTE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.LocalAsn IllegalParam.LocalBgpIp InvalidName ModifyIkeV1WithMultiRoutes.Invalid
    400 NotSupportVpnConnectionParameter.IpsecAuthAlg NotSupportVpnConnectionParameter.IpsecPfs
    400 VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap
    400 VpnGateway.Configuring VpnGateway.FinancialLocked VpnGateway.task.conflict VpnRouteEntry.AlreadyExists
    400 VpnRouteEntry.Conflict
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnConnectionInstanceId.NotFound
");

/// Request of `ModifyTunnelAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyTunnelAttributeRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `TunnelOptionsSpecification`: record. */ pub tunnel_options_specification: Option<TunnelOptionsSpecification>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** `TunnelId`: text. */ pub tunnel_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyTunnelAttributeRequest {
    /// With what is required.
    pub fn new(vpn_connection_id: impl Into<String>, tunnel_id: impl Into<String>) -> Self {
        Self { vpn_connection_id: vpn_connection_id.into(), tunnel_id: tunnel_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `TunnelOptionsSpecification`.
    pub fn tunnel_options_specification(mut self, value: TunnelOptionsSpecification) -> Self {
        self.tunnel_options_specification = Some(value); self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyTunnelAttributeRequest`].
pub static MODIFY_TUNNEL_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyTunnelAttributeRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClientToken").filled(),
    Field::record("TunnelOptionsSpecification", &TUNNEL_OPTIONS_SPECIFICATION),
    Field::string("RegionId").filled(),
    Field::string("VpnConnectionId").required(),
    Field::string("TunnelId").required(),
]; &ROWS } };
record!(ModifyTunnelAttributeRequest, MODIFY_TUNNEL_ATTRIBUTE_REQUEST,
    [0 OptStr client_token, 1 Opt tunnel_options_specification, 2 OptStr region_id, 3 Str vpn_connection_id, 4 Str tunnel_id] []);

/// What `TunnelOptionsSpecification` holds.
#[derive(Default)] #[non_exhaustive] pub struct TunnelOptionsSpecification {
    /** `EnableDpd`: yes or no. */ pub enable_dpd: Option<bool>,
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `RemoteCaCertificate`: text. */ pub remote_ca_certificate: Option<String>,
    /** `TunnelBgpConfig`: record. */ pub tunnel_bgp_config: Option<TunnelBgpConfig2>,
    /** `TunnelIkeConfig`: record. */ pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /** `TunnelIpsecConfig`: record. */ pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /** What else came. */ pub extra: Extra,
}
impl TunnelOptionsSpecification {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `EnableDpd`.
    pub fn enable_dpd(mut self, value: bool) -> Self { self.enable_dpd = Some(value); self }
    /// Sets `EnableNatTraversal`.
    pub fn enable_nat_traversal(mut self, value: bool) -> Self { self.enable_nat_traversal = Some(value); self }
    /// Sets `RemoteCaCertificate`.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into()); self
    }
    /// Sets `TunnelBgpConfig`.
    pub fn tunnel_bgp_config(mut self, value: TunnelBgpConfig2) -> Self { self.tunnel_bgp_config = Some(value); self }
    /// Sets `TunnelIkeConfig`.
    pub fn tunnel_ike_config(mut self, value: TunnelIkeConfig) -> Self { self.tunnel_ike_config = Some(value); self }
    /// Sets `TunnelIpsecConfig`.
    pub fn tunnel_ipsec_config(mut self, value: TunnelIpsecConfig) -> Self { self.tunnel_ipsec_config = Some(value); self }
}
/// Table of [`TunnelOptionsSpecification`].
pub static TUNNEL_OPTIONS_SPECIFICATION: Schema =
    Schema { name: "TunnelOptionsSpecification", fields: { static ROWS: [Field; 6] = [
    Field::boolean("EnableDpd"),
    Field::boolean("EnableNatTraversal"),
    Field::string("RemoteCaCertificate"),
    Field::record("TunnelBgpConfig", &crate::shapes::TUNNEL_BGP_CONFIG),
    Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    Field::record("TunnelIpsecConfig", &crate::shapes::TUNNEL_IPSEC_CONFIG),
]; &ROWS } };
record!(TunnelOptionsSpecification, TUNNEL_OPTIONS_SPECIFICATION,
    [2 OptStr remote_ca_certificate, 3 Opt tunnel_bgp_config, 4 Opt tunnel_ike_config,
    5 Opt tunnel_ipsec_config] [0 OptBool enable_dpd, 1 OptBool enable_nat_traversal]);

/// Answer of `ModifyTunnelAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyTunnelAttributeResponse {
    /** `TunnelId`: text. */ pub tunnel_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TunnelIkeConfig`: record. */ pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /** `TunnelIpsecConfig`: record. */ pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /** `TunnelBgpConfig`: record. */ pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `EnableDpd`: yes or no. */ pub enable_dpd: Option<bool>,
    /** `RemoteCaCertificate`: text. */ pub remote_ca_certificate: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `Role`: text. */ pub role: Option<String>,
    /** `ZoneNo`: text. */ pub zone_no: Option<String>,
    /** `InternetIp`: text. */ pub internet_ip: Option<String>,
    /** `State`: text. */ pub state: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyTunnelAttributeResponse`].
pub static MODIFY_TUNNEL_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "ModifyTunnelAttributeResponse", fields: { static ROWS: [Field; 13] = [
    Field::string("TunnelId"),
    Field::string("RequestId"),
    Field::record("TunnelIkeConfig", &crate::shapes::TUNNEL_IKE_CONFIG),
    Field::record("TunnelIpsecConfig", &crate::shapes::TUNNEL_IPSEC_CONFIG),
    Field::record("TunnelBgpConfig", &TUNNEL_BGP_CONFIG),
    Field::boolean("EnableNatTraversal"),
    Field::boolean("EnableDpd"),
    Field::string("RemoteCaCertificate"),
    Field::string("CustomerGatewayId"),
    Field::string("Role"),
    Field::string("ZoneNo"),
    Field::string("InternetIp"),
    Field::string("State"),
]; &ROWS } };
record!(ModifyTunnelAttributeResponse, MODIFY_TUNNEL_ATTRIBUTE_RESPONSE,
    [0 OptStr tunnel_id, 1 OptStr request_id, 2 Opt tunnel_ike_config, 3 Opt tunnel_ipsec_config, 4 Opt tunnel_bgp_config,
    7 OptStr remote_ca_certificate, 8 OptStr customer_gateway_id, 9 OptStr role, 10 OptStr zone_no, 11 OptStr internet_ip,
    12 OptStr state] [5 OptBool enable_nat_traversal, 6 OptBool enable_dpd]);

/// What `TunnelBgpConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct TunnelBgpConfig {
    /** `EnableBgp`: yes or no. */ pub enable_bgp: Option<bool>,
    /** `LocalAsn`: integer. */ pub local_asn: Option<i64>,
    /** `LocalBgpIp`: text. */ pub local_bgp_ip: Option<String>,
    /** `PeerAsn`: integer. */ pub peer_asn: Option<i64>,
    /** `PeerBgpIp`: text. */ pub peer_bgp_ip: Option<String>,
    /** `TunnelCidr`: text. */ pub tunnel_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TunnelBgpConfig`].
pub static TUNNEL_BGP_CONFIG: Schema = Schema { name: "TunnelBgpConfig", fields: { static ROWS: [Field; 6] = [
    Field::boolean("EnableBgp"),
    Field::int64("LocalAsn"),
    Field::string("LocalBgpIp"),
    Field::int64("PeerAsn"),
    Field::string("PeerBgpIp"),
    Field::string("TunnelCidr"),
]; &ROWS } };
record!(TunnelBgpConfig, TUNNEL_BGP_CONFIG,
    [2 OptStr local_bgp_ip, 4 OptStr peer_bgp_ip, 5 OptStr tunnel_cidr] [0 OptBool enable_bgp, 1 OptInt local_asn,
    3 OptInt peer_asn]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyTunnelAttributeRequest, TunnelOptionsSpecification, ModifyTunnelAttributeResponse, TunnelBgpConfig,
);
