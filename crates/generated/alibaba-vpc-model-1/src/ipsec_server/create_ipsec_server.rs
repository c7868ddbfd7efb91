// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIpsecServer.json; do not edit.
//! Creates an IPsec server, through which phones and computers dial in.
//!
//! The VPN gateway must have SSL VPN on and no IPsec connection. Asynchronous: the gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpsecServer).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, operation, record};

operation!(Operation::new::<CreateIpsecServerRequest, CreateIpsecServerResponse>(
    "CreateIpsecServer", Effect::Write, &CREATE_IPSEC_SERVER_REQUEST, &CREATE_IPSEC_SERVER_RESPONSE,
).idempotency_token("ClientToken"), "
    400 ClientIpPool.NetmaskInvalid ClientIpPool.SubnetInvalid EnableHaCheck.IpsecServerCidrContainsVpcRouteDest
    400 IllegalParam.AuthMethod IllegalParam.ClientIpPool IllegalParam.LocalSubnet InvalidClientIpPool.Conflict
    400 MissingParam.IDaaSInstanceId OperationFailed.AddVpcRoute OperationFailed.IPsecServerExist OperationFailed.NoRamPermission
    400 OperationUnsupported.IPsecServer OperationUnsupported.IpsecPfs QuotaExceeded.VpnRouteEntry SystemBusy
    400 VpnGateway.Configuring VpnGateway.FinancialLocked VpnGateway.IPsecServerAndVpnConnectionConflict \
        VpnGateway.SslVpnDisabled
    400 VpnRouteEntry.Conflict
    403 Forbidden
    404 InvalidIDaaSInstanceId.NotFound InvalidVpnGatewayInstanceId.NotFound
    409 OperationConflict
");

/// Request of `CreateIpsecServer`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpsecServerRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `LocalSubnet`: text. */ pub local_subnet: String,
    /** `ClientIpPool`: text. */ pub client_ip_pool: String,
    /** `IpSecServerName`: text, at most 100 characters. */ pub ip_sec_server_name: Option<String>,
    /** `EffectImmediately`: yes or no. */ pub effect_immediately: Option<bool>,
    /** `IkeConfig`: text. */ pub ike_config: Option<String>,
    /** `IpsecConfig`: text. */ pub ipsec_config: Option<String>,
    /** `PskEnabled`: yes or no. */ pub psk_enabled: Option<bool>,
    /** `Psk`: text. */ pub psk: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: text. */ pub dry_run: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateIpsecServerRequest {
    /// With what is required.
    pub fn new(vpn_gateway_id: impl Into<String>, local_subnet: impl Into<String>, client_ip_pool: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), local_subnet: local_subnet.into(), client_ip_pool: client_ip_pool.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IpSecServerName`.
    pub fn ip_sec_server_name(mut self, value: impl Into<String>) -> Self { self.ip_sec_server_name = Some(value.into()); self }
    /// Sets `EffectImmediately`.
    pub fn effect_immediately(mut self, value: bool) -> Self { self.effect_immediately = Some(value); self }
    /// Sets `IkeConfig`.
    pub fn ike_config(mut self, value: impl Into<String>) -> Self { self.ike_config = Some(value.into()); self }
    /// Sets `IpsecConfig`.
    pub fn ipsec_config(mut self, value: impl Into<String>) -> Self { self.ipsec_config = Some(value.into()); self }
    /// Sets `PskEnabled`.
    pub fn psk_enabled(mut self, value: bool) -> Self { self.psk_enabled = Some(value); self }
    /// Sets `Psk`.
    pub fn psk(mut self, value: impl Into<String>) -> Self { self.psk = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self { self.dry_run = Some(value.into()); self }
}
/// Table of [`CreateIpsecServerRequest`].
pub static CREATE_IPSEC_SERVER_REQUEST: Schema = Schema { name: "CreateIpsecServerRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("LocalSubnet").required(),
    Field::string("ClientIpPool").required(),
    Field::string("IpSecServerName").limits(&Limits::length(None, Some(100))),
    Field::boolean("EffectImmediately"),
    Field::string("IkeConfig"),
    Field::string("IpsecConfig"),
    Field::boolean("PskEnabled"),
    Field::string("Psk").secret(),
    Field::string("ClientToken").filled(),
    Field::string("DryRun"),
]; &ROWS } };
record!(CreateIpsecServerRequest, CREATE_IPSEC_SERVER_REQUEST,
    [0 OptStr region_id, 1 Str vpn_gateway_id, 2 Str local_subnet, 3 Str client_ip_pool, 4 OptStr ip_sec_server_name,
    6 OptStr ike_config, 7 OptStr ipsec_config, 9 OptStr psk, 10 OptStr client_token,
    11 OptStr dry_run] [5 OptBool effect_immediately, 8 OptBool psk_enabled]);

/// Answer of `CreateIpsecServer`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpsecServerResponse {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `IpsecServerId`: text. */ pub ipsec_server_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `IpsecServerName`: text. */ pub ipsec_server_name: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateIpsecServerResponse`].
pub static CREATE_IPSEC_SERVER_RESPONSE: Schema =
    Schema { name: "CreateIpsecServerResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("CreationTime"),
    Field::string("IpsecServerId"),
    Field::string("RequestId"),
    Field::string("IpsecServerName"),
    Field::string("VpnGatewayId"),
    Field::string("RegionId"),
]; &ROWS } };
record!(CreateIpsecServerResponse, CREATE_IPSEC_SERVER_RESPONSE,
    [0 OptStr creation_time, 1 OptStr ipsec_server_id, 2 OptStr request_id, 3 OptStr ipsec_server_name, 4 OptStr vpn_gateway_id,
    5 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateIpsecServerRequest, CreateIpsecServerResponse);
