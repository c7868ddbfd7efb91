// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateIpsecServer.json; do not edit.
//! Changes the settings of an IPsec server.
//!
//! A change of name is done at once, anything else is asynchronous: the VPN gateway is `updating`, then
//! `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateIpsecServer).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UpdateIpsecServer",
    effect: Effect::Write,
    request: UpdateIpsecServerRequest = UPDATE_IPSEC_SERVER_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 ClientIpPool.NetmaskInvalid",
    "400 ClientIpPool.SubnetInvalid",
    "400 IllegalParam.AuthMethod",
    "400 IllegalParam.ClientIpPool",
    "400 IllegalParam.LocalSubnet",
    "400 InvalidClientIpPool.Conflict",
    "400 MissingParam.IDaaSInstanceId",
    "400 OperationFailed.AddVpcRoute",
    "400 OperationFailed.NoRamPermission",
    "400 OperationUnsupported.IpsecPfs",
    "400 SystemBusy",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "400 VpnRouteEntry.Conflict",
    "403 Forbidden",
    "404 InvalidIDaaSInstanceId.NotFound",
    "404 InvalidIpsecServerId.NotFound",
    "409 OperationConflict",
}

/// Response of `UpdateIpsecServer`.
pub type UpdateIpsecServerResponse = RequestIdResponse;

/// Request of `UpdateIpsecServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateIpsecServerRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `IpsecServerId`: text.
    pub ipsec_server_id: String,
    /// `LocalSubnet`: text.
    pub local_subnet: Option<String>,
    /// `ClientIpPool`: text.
    pub client_ip_pool: Option<String>,
    /// `IpsecServerName`: text, at most 100 characters.
    pub ipsec_server_name: Option<String>,
    /// `EffectImmediately`: yes or no.
    pub effect_immediately: Option<bool>,
    /// `IkeConfig`: text.
    pub ike_config: Option<String>,
    /// `IpsecConfig`: text.
    pub ipsec_config: Option<String>,
    /// `PskEnabled`: yes or no.
    pub psk_enabled: Option<bool>,
    /// `Psk`: text.
    pub psk: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: text.
    pub dry_run: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UpdateIpsecServerRequest {
    /// Starts with the required members.
    pub fn new(ipsec_server_id: impl Into<String>) -> Self {
        Self {
            ipsec_server_id: ipsec_server_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `LocalSubnet`.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = Some(value.into());
        self
    }

    /// Sets `ClientIpPool`.
    pub fn client_ip_pool(mut self, value: impl Into<String>) -> Self {
        self.client_ip_pool = Some(value.into());
        self
    }

    /// Sets `IpsecServerName`.
    pub fn ipsec_server_name(mut self, value: impl Into<String>) -> Self {
        self.ipsec_server_name = Some(value.into());
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

    /// Sets `PskEnabled`.
    pub fn psk_enabled(mut self, value: bool) -> Self {
        self.psk_enabled = Some(value);
        self
    }

    /// Sets `Psk`.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

record! {
    UpdateIpsecServerRequest: UPDATE_IPSEC_SERVER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipsec_server_id: Str = Field::string("IpsecServerId").required(),
    2 local_subnet: OptStr = Field::string("LocalSubnet"),
    3 client_ip_pool: OptStr = Field::string("ClientIpPool"),
    4 ipsec_server_name: OptStr = Field::string("IpsecServerName").limits(&Limits::new().length(None, Some(100))),
    5 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    6 ike_config: OptStr = Field::string("IkeConfig"),
    7 ipsec_config: OptStr = Field::string("IpsecConfig"),
    8 psk_enabled: OptBool = Field::boolean("PskEnabled"),
    9 psk: OptStr = Field::string("Psk").secret(),
    10 client_token: OptStr = Field::string("ClientToken").filled(),
    11 dry_run: OptStr = Field::string("DryRun"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateIpsecServerRequest,
}
