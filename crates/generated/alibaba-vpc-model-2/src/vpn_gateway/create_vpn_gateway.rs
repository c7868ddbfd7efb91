// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnGateway.json; do not edit.
//! Creates a VPN gateway in a VPC.
//!
//! The account is charged. Where two tunnels are the rule, `VSwitchId` and `DisasterRecoveryVSwitchId` are needed too.
//! Asynchronous: DescribeVpnGateway shows `provisioning`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnGateway).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateVpnGatewayRequest, CreateVpnGatewayResponse>(
    "CreateVpnGateway", Effect::Write, &CREATE_VPN_GATEWAY_REQUEST, &CREATE_VPN_GATEWAY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 ChargeType.NotSupport Duplicated.TagKey Forbidden.NoSLRPermission Forbidden.OperateShareResource
    400 Forbidden.TagKey.Duplicated InternalError InvalidName InvalidParameter.TagKey InvalidParameter.TagValue InvalidPeriod
    400 InvalidSpec.NotFound InvalidVSwitchId.FirstVswitchIpNotEnough InvalidVSwitchId.FirstVswitchNotSupport
    400 InvalidVSwitchId.NotFound InvalidVSwitchId.SecondVswitchIpNotEnough InvalidVSwitchId.SecondVswitchNotSupport
    400 InvalidVSwitchId.VswitchIdShouldDifferent InvalidVSwitchId.ZoneIdShouldDifferent InvalidVpcId.NotFound InvalidVpnEnable
    400 InventoryNotEnough OperationFailed.AzNotSupport OperationFailed.InventoryNotEnough OperationFailed.IpNotEnough
    400 OperationFailed.NetworkTypeNotMatch OperationFailed.SslNotSupport OperationFailed.VSwitchConflict Resource.QuotaFull
    400 SizeLimitExceeded.TagNum UnnecessarySslConnection
    404 InvalidRegionId.NotFound
");

/// Request of `CreateVpnGateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpnGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `InstanceChargeType`: text. Default: `POSTPAY`. */ pub instance_charge_type: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `AutoPay`: yes or no. Default: `false`. */ pub auto_pay: Option<bool>,
    /** `Bandwidth`: integer. */ pub bandwidth: i64,
    /** `EnableIpsec`: yes or no. Default: `true`. */ pub enable_ipsec: Option<bool>,
    /** `EnableSsl`: yes or no. Default: `false`. */ pub enable_ssl: Option<bool>,
    /** `SslConnections`: integer. */ pub ssl_connections: Option<i64>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `VpnType`: text. */ pub vpn_type: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `DisasterRecoveryVSwitchId`: text. */ pub disaster_recovery_v_switch_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVpnGatewayRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>, bandwidth: i64) -> Self {
        Self { vpc_id: vpc_id.into(), bandwidth, ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `EnableIpsec`.
    pub fn enable_ipsec(mut self, value: bool) -> Self { self.enable_ipsec = Some(value); self }
    /// Sets `EnableSsl`.
    pub fn enable_ssl(mut self, value: bool) -> Self { self.enable_ssl = Some(value); self }
    /// Sets `SslConnections`.
    pub fn ssl_connections(mut self, value: i64) -> Self { self.ssl_connections = Some(value); self }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `VpnType`.
    pub fn vpn_type(mut self, value: impl Into<String>) -> Self { self.vpn_type = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self { self.network_type = Some(value.into()); self }
    /// Sets `DisasterRecoveryVSwitchId`.
    pub fn disaster_recovery_v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.disaster_recovery_v_switch_id = Some(value.into()); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`CreateVpnGatewayRequest`].
pub static CREATE_VPN_GATEWAY_REQUEST: Schema = Schema { name: "CreateVpnGatewayRequest", fields: { static ROWS: [Field; 16] = [
    Field::string("RegionId").required().filled(),
    Field::string("Name"),
    Field::string("VpcId").required(),
    Field::string("InstanceChargeType"),
    Field::int32("Period"),
    Field::boolean("AutoPay"),
    Field::int32("Bandwidth").required(),
    Field::boolean("EnableIpsec"),
    Field::boolean("EnableSsl"),
    Field::int32("SslConnections"),
    Field::string("VSwitchId"),
    Field::string("VpnType"),
    Field::string("ClientToken").filled(),
    Field::string("NetworkType"),
    Field::string("DisasterRecoveryVSwitchId"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateVpnGatewayRequest, CREATE_VPN_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 OptStr name, 2 Str vpc_id, 3 OptStr instance_charge_type, 10 OptStr v_switch_id, 11 OptStr vpn_type,
    12 OptStr client_token, 13 OptStr network_type, 14 OptStr disaster_recovery_v_switch_id,
    15 OptStr resource_group_id] [4 OptInt period, 5 OptBool auto_pay, 6 Int bandwidth, 7 OptBool enable_ipsec,
    8 OptBool enable_ssl, 9 OptInt ssl_connections]);

/// Answer of `CreateVpnGateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpnGatewayResponse {
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `OrderId`: integer. */ pub order_id: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVpnGatewayResponse`].
pub static CREATE_VPN_GATEWAY_RESPONSE: Schema = Schema { name: "CreateVpnGatewayResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("VpnGatewayId"),
    Field::string("RequestId"),
    Field::string("Name"),
    Field::int64("OrderId"),
]; &ROWS } };
record!(CreateVpnGatewayResponse, CREATE_VPN_GATEWAY_RESPONSE,
    [0 OptStr vpn_gateway_id, 1 OptStr request_id, 2 OptStr name] [3 OptInt order_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateVpnGatewayRequest, CreateVpnGatewayResponse);
