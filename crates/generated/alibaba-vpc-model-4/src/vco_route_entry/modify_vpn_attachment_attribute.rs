// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnAttachmentAttribute.json; do not edit.
//! Changes an IPsec connection that was made for a transit router.
//!
//! Asynchronous: DescribeVpnConnection shows `updating` until it is done.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnAttachmentAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::IkeConfig2 as IkeConfig;

operation!(Operation::new::<ModifyVpnAttachmentAttributeRequest, ModifyVpnAttachmentAttributeResponse>(
    "ModifyVpnAttachmentAttribute", Effect::Write, &MODIFY_VPN_ATTACHMENT_ATTRIBUTE_REQUEST,
    &MODIFY_VPN_ATTACHMENT_ATTRIBUTE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CreateDbrRoutesQuotaFull.QuotaFull CreatePbrRoutesQuotaFull.QuotaFull CustomerGateway.ConflictRouteEntry
    400 IllegalParam.BgpConfig IllegalParam.LocalAsn IllegalParam.LocalBgpIp IllegalParam.LocalSubnet IllegalParam.NetworkType
    400 IllegalParam.RemoteSubnet IllegalParam.TunnelCidr InvalidLocalBgpIp.Malformed InvalidName InvalidTunnelCidr.Malformed
    400 InvalidVpnGatewayInstanceId.NotFound MissingParam.CustomerGatewayAsn MissingParameter.TunnelCidr
    400 NotSupportVpnConnectionParameter.IpsecAuthAlg NotSupportVpnConnectionParameter.IpsecPfs OperationUnsupported.EnableBgp
    400 Resource.QuotaFull VpnConnection.Configuring VpnConnection.FinancialLocked VpnRouteEntry.AlreadyExists
    400 VpnRouteEntry.BackupRoute VpnRouteEntry.Conflict VpnRouteEntry.InvalidWeight
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnConnectionInstanceId.NotFound
");

/// Request of `ModifyVpnAttachmentAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpnAttachmentAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `RemoteSubnet`: text. */ pub remote_subnet: Option<String>,
    /** `EffectImmediately`: yes or no. */ pub effect_immediately: Option<bool>,
    /** `IkeConfig`: text. */ pub ike_config: Option<String>,
    /** `IpsecConfig`: text. */ pub ipsec_config: Option<String>,
    /** `BgpConfig`: text. */ pub bgp_config: Option<String>,
    /** `HealthCheckConfig`: text. */ pub health_check_config: Option<String>,
    /** `AutoConfigRoute`: yes or no. */ pub auto_config_route: Option<bool>,
    /** `EnableDpd`: yes or no. */ pub enable_dpd: Option<bool>,
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `RemoteCaCert`: text. */ pub remote_ca_cert: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVpnAttachmentAttributeRequest {
    /// With what is required.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self { vpn_connection_id: vpn_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
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
    /// Sets `BgpConfig`.
    pub fn bgp_config(mut self, value: impl Into<String>) -> Self { self.bgp_config = Some(value.into()); self }
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
    /// Sets `RemoteCaCert`.
    pub fn remote_ca_cert(mut self, value: impl Into<String>) -> Self { self.remote_ca_cert = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self { self.network_type = Some(value.into()); self }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into()); self
    }
}
/// Table of [`ModifyVpnAttachmentAttributeRequest`].
pub static MODIFY_VPN_ATTACHMENT_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVpnAttachmentAttributeRequest", fields: { static ROWS: [Field; 17] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnConnectionId").required(),
    Field::string("Name"),
    Field::string("LocalSubnet"),
    Field::string("RemoteSubnet"),
    Field::boolean("EffectImmediately"),
    Field::string("IkeConfig"),
    Field::string("IpsecConfig"),
    Field::string("BgpConfig"),
    Field::string("HealthCheckConfig"),
    Field::boolean("AutoConfigRoute"),
    Field::boolean("EnableDpd"),
    Field::boolean("EnableNatTraversal"),
    Field::string("RemoteCaCert"),
    Field::string("ClientToken").filled(),
    Field::string("NetworkType"),
    Field::string("CustomerGatewayId"),
]; &ROWS } };
record!(ModifyVpnAttachmentAttributeRequest, MODIFY_VPN_ATTACHMENT_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str vpn_connection_id, 2 OptStr name, 3 OptStr local_subnet, 4 OptStr remote_subnet,
    6 OptStr ike_config, 7 OptStr ipsec_config, 8 OptStr bgp_config, 9 OptStr health_check_config, 13 OptStr remote_ca_cert,
    14 OptStr client_token, 15 OptStr network_type, 16 OptStr customer_gateway_id] [5 OptBool effect_immediately,
    10 OptBool auto_config_route, 11 OptBool enable_dpd, 12 OptBool enable_nat_traversal]);

/// Answer of `ModifyVpnAttachmentAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpnAttachmentAttributeResponse {
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `RemoteSubnet`: text. */ pub remote_subnet: Option<String>,
    /** `IkeConfig`: record. */ pub ike_config: Option<IkeConfig>,
    /** `IpsecConfig`: record. */ pub ipsec_config: Option<IpsecConfig>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `EffectImmediately`: yes or no. */ pub effect_immediately: Option<bool>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `VcoHealthCheck`: record. */ pub vco_health_check: Option<VcoHealthCheck>,
    /** `EnableDpd`: yes or no. */ pub enable_dpd: Option<bool>,
    /** `EnableNatTraversal`: yes or no. */ pub enable_nat_traversal: Option<bool>,
    /** `VpnBgpConfig`: record. */ pub vpn_bgp_config: Option<VpnBgpConfig>,
    /** `AttachType`: text. */ pub attach_type: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `AttachInstanceId`: text. */ pub attach_instance_id: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyVpnAttachmentAttributeResponse`].
pub static MODIFY_VPN_ATTACHMENT_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "ModifyVpnAttachmentAttributeResponse", fields: { static ROWS: [Field; 22] = [
    Field::string("VpnConnectionId"),
    Field::string("CustomerGatewayId"),
    Field::string("VpnGatewayId"),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("LocalSubnet"),
    Field::string("RemoteSubnet"),
    Field::record("IkeConfig", &crate::shapes::IKE_CONFIG2),
    Field::record("IpsecConfig", &IPSEC_CONFIG),
    Field::int64("CreateTime"),
    Field::boolean("EffectImmediately"),
    Field::string("Status"),
    Field::record("VcoHealthCheck", &VCO_HEALTH_CHECK),
    Field::boolean("EnableDpd"),
    Field::boolean("EnableNatTraversal"),
    Field::record("VpnBgpConfig", &VPN_BGP_CONFIG),
    Field::string("AttachType"),
    Field::string("NetworkType"),
    Field::string("AttachInstanceId"),
    Field::string("Spec"),
    Field::string("ResourceGroupId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ModifyVpnAttachmentAttributeResponse, MODIFY_VPN_ATTACHMENT_ATTRIBUTE_RESPONSE,
    [0 OptStr vpn_connection_id, 1 OptStr customer_gateway_id, 2 OptStr vpn_gateway_id, 3 OptStr name, 4 OptStr description,
    5 OptStr local_subnet, 6 OptStr remote_subnet, 7 Opt ike_config, 8 Opt ipsec_config, 11 OptStr status,
    12 Opt vco_health_check, 15 Opt vpn_bgp_config, 16 OptStr attach_type, 17 OptStr network_type, 18 OptStr attach_instance_id,
    19 OptStr spec, 20 OptStr resource_group_id, 21 OptStr request_id] [9 OptInt create_time, 10 OptBool effect_immediately,
    13 OptBool enable_dpd, 14 OptBool enable_nat_traversal]);

/// What `IpsecConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct IpsecConfig {
    /** `IpsecEncAlg`: text. */ pub ipsec_enc_alg: Option<String>,
    /** `IpsecAuthAlg`: text. */ pub ipsec_auth_alg: Option<String>,
    /** `IpsecPfs`: text. */ pub ipsec_pfs: Option<String>,
    /** `IpsecLifetime`: integer. */ pub ipsec_lifetime: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IpsecConfig`].
pub static IPSEC_CONFIG: Schema = Schema { name: "IpsecConfig", fields: { static ROWS: [Field; 4] = [
    Field::string("IpsecEncAlg"),
    Field::string("IpsecAuthAlg"),
    Field::string("IpsecPfs"),
    Field::int64("IpsecLifetime"),
]; &ROWS } };
record!(IpsecConfig, IPSEC_CONFIG,
    [0 OptStr ipsec_enc_alg, 1 OptStr ipsec_auth_alg, 2 OptStr ipsec_pfs] [3 OptInt ipsec_lifetime]);

/// What `VcoHealthCheck` holds.
#[derive(Default)] #[non_exhaustive] pub struct VcoHealthCheck {
    /** `Enable`: text. */ pub enable: Option<String>,
    /** `Sip`: text. */ pub sip: Option<String>,
    /** `Dip`: text. */ pub dip: Option<String>,
    /** `Interval`: integer. */ pub interval: Option<i64>,
    /** `Retry`: integer. */ pub retry: Option<i64>,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VcoHealthCheck`].
pub static VCO_HEALTH_CHECK: Schema = Schema { name: "VcoHealthCheck", fields: { static ROWS: [Field; 6] = [
    Field::string("Enable"),
    Field::string("Sip"),
    Field::string("Dip"),
    Field::int32("Interval"),
    Field::int32("Retry"),
    Field::string("Policy"),
]; &ROWS } };
record!(VcoHealthCheck, VCO_HEALTH_CHECK,
    [0 OptStr enable, 1 OptStr sip, 2 OptStr dip, 5 OptStr policy] [3 OptInt interval, 4 OptInt retry]);

/// What `VpnBgpConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnBgpConfig {
    /** `EnableBgp`: text. */ pub enable_bgp: Option<String>,
    /** `TunnelCidr`: text. */ pub tunnel_cidr: Option<String>,
    /** `LocalBgpIp`: text. */ pub local_bgp_ip: Option<String>,
    /** `PeerBgpIp`: text. */ pub peer_bgp_ip: Option<String>,
    /** `LocalAsn`: integer. */ pub local_asn: Option<i64>,
    /** `PeerAsn`: integer. */ pub peer_asn: Option<i64>,
    /** `Status`: text. */ pub status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnBgpConfig`].
pub static VPN_BGP_CONFIG: Schema = Schema { name: "VpnBgpConfig", fields: { static ROWS: [Field; 7] = [
    Field::string("EnableBgp"),
    Field::string("TunnelCidr"),
    Field::string("LocalBgpIp"),
    Field::string("PeerBgpIp"),
    Field::int64("LocalAsn"),
    Field::int64("PeerAsn"),
    Field::string("Status"),
]; &ROWS } };
record!(VpnBgpConfig, VPN_BGP_CONFIG,
    [0 OptStr enable_bgp, 1 OptStr tunnel_cidr, 2 OptStr local_bgp_ip, 3 OptStr peer_bgp_ip, 6 OptStr status] [4 OptInt local_asn,
    5 OptInt peer_asn]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyVpnAttachmentAttributeRequest, ModifyVpnAttachmentAttributeResponse, IpsecConfig, VcoHealthCheck, VpnBgpConfig,
);
