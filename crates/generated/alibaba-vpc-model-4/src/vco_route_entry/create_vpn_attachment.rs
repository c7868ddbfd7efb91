// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnAttachment.json; do not edit.
//! Creates an IPsec connection for use with a transit router.
//!
//! It is bound to nothing at first; a customer gateway must exist in the region. The account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnAttachment).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateVpnAttachmentRequest, CreateVpnAttachmentResponse>(
    "CreateVpnAttachment", Effect::Write, &CREATE_VPN_ATTACHMENT_REQUEST, &CREATE_VPN_ATTACHMENT_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Duplicated.TagKey Forbidden.TagKey.Duplicated IllegalParam.EnableBgp IllegalParam.LocalAsn IllegalParam.LocalBgpIp
    400 IllegalParam.LocalSubnet IllegalParam.RemoteSubnet IllegalParam.TunnelCidr InternalError InvalidLocalBgpIp.Malformed
    400 InvalidParameter.BgpConfig InvalidParameter.TagKey InvalidParameter.TagValue InvalidParameter.VpnConnectionName
    400 InvalidTunnelCidr.Malformed MissingParam.CustomerGatewayAsn MissingParam.RemoteId MissingParameter.TunnelCidr
    400 NotSupportVpnConnectionParameter.IpsecAuthAlg NotSupportVpnConnectionParameter.IpsecPfs OperationFailed.MissCertificate
    400 OperationFailed.NoAvailableAmount OperationUnsupported.EnableBgp QuotaExceeded.PolicyBasedRoute SizeLimitExceeded.TagNum
    400 VpnRouteEntry.AlreadyExists VpnRouteEntry.BackupRoute VpnRouteEntry.Conflict VpnRouteEntry.InvalidWeight
    403 Forbbiden.SubUser Forbidden
    404 InvalidCustomerGatewayInstanceId.NotFound
");

/// Request of `CreateVpnAttachment`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpnAttachmentRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: String,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `LocalSubnet`: text. */ pub local_subnet: String,
    /** `RemoteSubnet`: text. */ pub remote_subnet: String,
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
    /** `Tags`: records, at most 21 elements. */ pub tags: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVpnAttachmentRequest {
    /// With what is required.
    pub fn new(
        customer_gateway_id: impl Into<String>, local_subnet: impl Into<String>, remote_subnet: impl Into<String>,
    ) -> Self {
        Self {
            customer_gateway_id: customer_gateway_id.into(), local_subnet: local_subnet.into(),
            remote_subnet: remote_subnet.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self { self.network_type = Some(value.into()); self }
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`CreateVpnAttachmentRequest`].
pub static CREATE_VPN_ATTACHMENT_REQUEST: Schema =
    Schema { name: "CreateVpnAttachmentRequest", fields: { static ROWS: [Field; 18] = [
    Field::string("RegionId").required().filled(),
    Field::string("Name"),
    Field::string("CustomerGatewayId").required(),
    Field::string("NetworkType"),
    Field::string("LocalSubnet").required(),
    Field::string("RemoteSubnet").required(),
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
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateVpnAttachmentRequest, CREATE_VPN_ATTACHMENT_REQUEST,
    [0 OptStr region_id, 1 OptStr name, 2 Str customer_gateway_id, 3 OptStr network_type, 4 Str local_subnet, 5 Str remote_subnet,
    7 OptStr ike_config, 8 OptStr ipsec_config, 9 OptStr bgp_config, 10 OptStr health_check_config, 14 OptStr remote_ca_cert,
    15 OptStr client_token, 16 List tags, 17 OptStr resource_group_id] [6 OptBool effect_immediately,
    11 OptBool auto_config_route, 12 OptBool enable_dpd, 13 OptBool enable_nat_traversal]);

/// Answer of `CreateVpnAttachment`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpnAttachmentResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `Code`: text. */ pub code: Option<String>,
    /** `Success`: yes or no. */ pub success: Option<bool>,
    /** `Message`: text. */ pub message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVpnAttachmentResponse`].
pub static CREATE_VPN_ATTACHMENT_RESPONSE: Schema =
    Schema { name: "CreateVpnAttachmentResponse", fields: { static ROWS: [Field; 7] = [
    Field::string("RequestId"),
    Field::string("VpnConnectionId"),
    Field::string("Name"),
    Field::int64("CreateTime"),
    Field::string("Code"),
    Field::boolean("Success"),
    Field::string("Message"),
]; &ROWS } };
record!(CreateVpnAttachmentResponse, CREATE_VPN_ATTACHMENT_RESPONSE,
    [0 OptStr request_id, 1 OptStr vpn_connection_id, 2 OptStr name, 4 OptStr code, 6 OptStr message] [3 OptInt create_time,
    5 OptBool success]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateVpnAttachmentRequest, CreateVpnAttachmentResponse);
