// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnGatewayAttribute.json; do not edit.
//! Changes the name, description or route propagation of a VPN gateway.
//!
//! Asynchronous: DescribeVpnGateway shows `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnGatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ModifyVpnGatewayAttributeRequest, ModifyVpnGatewayAttributeResponse>(
    "ModifyVpnGatewayAttribute", Effect::Write, &MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST, &MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidDescription InvalidName InvalidVpnGatewayInstanceId.NotFound OperationFailed.CenLevelNotSupport
    400 OperationFailed.VpnConnectionExist OperationUnsupported.EnableBgp VpnGateway.Configuring
    403 Forbidden Forbidden.SubUser
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `ModifyVpnGatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpnGatewayAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AutoPropagate`: yes or no. */ pub auto_propagate: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVpnGatewayAttributeRequest {
    /// With what is required.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self { Self { vpn_gateway_id: vpn_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `AutoPropagate`.
    pub fn auto_propagate(mut self, value: bool) -> Self { self.auto_propagate = Some(value); self }
}
/// Table of [`ModifyVpnGatewayAttributeRequest`].
pub static MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVpnGatewayAttributeRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::boolean("AutoPropagate"),
]; &ROWS } };
record!(ModifyVpnGatewayAttributeRequest, MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id, 3 OptStr name,
    4 OptStr description] [5 OptBool auto_propagate]);

/// Answer of `ModifyVpnGatewayAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVpnGatewayAttributeResponse {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `InternetIp`: text. */ pub internet_ip: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `AutoPropagate`: yes or no. */ pub auto_propagate: Option<bool>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `IntranetIp`: text. */ pub intranet_ip: Option<String>,
    /** `EndTime`: integer. */ pub end_time: Option<i64>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `EnableBgp`: yes or no. */ pub enable_bgp: Option<bool>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `DisasterRecoveryInternetIp`: text. */ pub disaster_recovery_internet_ip: Option<String>,
    /** `DisasterRecoveryVSwitchId`: text. */ pub disaster_recovery_v_switch_id: Option<String>,
    /** `SslVpnInternetIp`: text. */ pub ssl_vpn_internet_ip: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyVpnGatewayAttributeResponse`].
pub static MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "ModifyVpnGatewayAttributeResponse", fields: { static ROWS: [Field; 19] = [
    Field::string("VpcId"),
    Field::string("Status"),
    Field::string("InternetIp"),
    Field::string("Spec"),
    Field::int64("CreateTime"),
    Field::boolean("AutoPropagate"),
    Field::string("VpnGatewayId"),
    Field::string("IntranetIp"),
    Field::int64("EndTime"),
    Field::string("VSwitchId"),
    Field::string("RequestId"),
    Field::string("Description"),
    Field::boolean("EnableBgp"),
    Field::string("BusinessStatus"),
    Field::string("Name"),
    Field::string("DisasterRecoveryInternetIp"),
    Field::string("DisasterRecoveryVSwitchId"),
    Field::string("SslVpnInternetIp"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(ModifyVpnGatewayAttributeResponse, MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE,
    [0 OptStr vpc_id, 1 OptStr status, 2 OptStr internet_ip, 3 OptStr spec, 6 OptStr vpn_gateway_id, 7 OptStr intranet_ip,
    9 OptStr v_switch_id, 10 OptStr request_id, 11 OptStr description, 13 OptStr business_status, 14 OptStr name,
    15 OptStr disaster_recovery_internet_ip, 16 OptStr disaster_recovery_v_switch_id, 17 OptStr ssl_vpn_internet_ip,
    18 OptStr resource_group_id] [4 OptInt create_time, 5 OptBool auto_propagate, 8 OptInt end_time, 12 OptBool enable_bgp]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVpnGatewayAttributeRequest, ModifyVpnGatewayAttributeResponse);
