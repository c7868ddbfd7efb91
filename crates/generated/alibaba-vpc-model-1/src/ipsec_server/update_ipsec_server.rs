// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateIpsecServer.json; do not edit.
//! Changes the settings of an IPsec server.
//!
//! A change of name is done at once, anything else is asynchronous: the VPN gateway is `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateIpsecServer).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UpdateIpsecServerResponse;

operation!(Operation::new::<UpdateIpsecServerRequest, UpdateIpsecServerResponse>(
    "UpdateIpsecServer", Effect::Write, &UPDATE_IPSEC_SERVER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 ClientIpPool.NetmaskInvalid ClientIpPool.SubnetInvalid IllegalParam.AuthMethod IllegalParam.ClientIpPool
    400 IllegalParam.LocalSubnet InvalidClientIpPool.Conflict MissingParam.IDaaSInstanceId OperationFailed.AddVpcRoute
    400 OperationFailed.NoRamPermission OperationUnsupported.IpsecPfs SystemBusy VpnGateway.Configuring \
        VpnGateway.FinancialLocked
    400 VpnRouteEntry.Conflict
    403 Forbidden
    404 InvalidIDaaSInstanceId.NotFound InvalidIpsecServerId.NotFound
    409 OperationConflict
");

/// Request of `UpdateIpsecServer`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateIpsecServerRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IpsecServerId`: text. */ pub ipsec_server_id: String,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `ClientIpPool`: text. */ pub client_ip_pool: Option<String>,
    /** `IpsecServerName`: text, at most 100 characters. */ pub ipsec_server_name: Option<String>,
    /** `EffectImmediately`: yes or no. */ pub effect_immediately: Option<bool>,
    /** `IkeConfig`: text. */ pub ike_config: Option<String>,
    /** `IpsecConfig`: text. */ pub ipsec_config: Option<String>,
    /** `PskEnabled`: yes or no. */ pub psk_enabled: Option<bool>,
    /** `Psk`: text. */ pub psk: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: text. */ pub dry_run: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateIpsecServerRequest {
    /// With what is required.
    pub fn new(ipsec_server_id: impl Into<String>) -> Self {
        Self { ipsec_server_id: ipsec_server_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `LocalSubnet`.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self { self.local_subnet = Some(value.into()); self }
    /// Sets `ClientIpPool`.
    pub fn client_ip_pool(mut self, value: impl Into<String>) -> Self { self.client_ip_pool = Some(value.into()); self }
    /// Sets `IpsecServerName`.
    pub fn ipsec_server_name(mut self, value: impl Into<String>) -> Self { self.ipsec_server_name = Some(value.into()); self }
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
/// Table of [`UpdateIpsecServerRequest`].
pub static UPDATE_IPSEC_SERVER_REQUEST: Schema = Schema { name: "UpdateIpsecServerRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::string("IpsecServerId").required(),
    Field::string("LocalSubnet"),
    Field::string("ClientIpPool"),
    Field::string("IpsecServerName").limits(&Limits::length(None, Some(100))),
    Field::boolean("EffectImmediately"),
    Field::string("IkeConfig"),
    Field::string("IpsecConfig"),
    Field::boolean("PskEnabled"),
    Field::string("Psk").secret(),
    Field::string("ClientToken").filled(),
    Field::string("DryRun"),
]; &ROWS } };
record!(UpdateIpsecServerRequest, UPDATE_IPSEC_SERVER_REQUEST,
    [0 OptStr region_id, 1 Str ipsec_server_id, 2 OptStr local_subnet, 3 OptStr client_ip_pool, 4 OptStr ipsec_server_name,
    6 OptStr ike_config, 7 OptStr ipsec_config, 9 OptStr psk, 10 OptStr client_token,
    11 OptStr dry_run] [5 OptBool effect_immediately, 8 OptBool psk_enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateIpsecServerRequest);
