// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIpsecServer.json; do not edit.
//! Creates an IPsec server, through which phones and computers dial in.
//!
//! The VPN gateway must have SSL VPN on and no IPsec connection. Asynchronous: the gateway is
//! `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpsecServer).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "CreateIpsecServer",
    effect: Effect::Write,
    request: CreateIpsecServerRequest = CREATE_IPSEC_SERVER_REQUEST,
    response: CreateIpsecServerResponse = CREATE_IPSEC_SERVER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 ClientIpPool.NetmaskInvalid",
    "400 ClientIpPool.SubnetInvalid",
    "400 EnableHaCheck.IpsecServerCidrContainsVpcRouteDest",
    "400 IllegalParam.AuthMethod",
    "400 IllegalParam.ClientIpPool",
    "400 IllegalParam.LocalSubnet",
    "400 InvalidClientIpPool.Conflict",
    "400 MissingParam.IDaaSInstanceId",
    "400 OperationFailed.AddVpcRoute",
    "400 OperationFailed.IPsecServerExist",
    "400 OperationFailed.NoRamPermission",
    "400 OperationUnsupported.IPsecServer",
    "400 OperationUnsupported.IpsecPfs",
    "400 QuotaExceeded.VpnRouteEntry",
    "400 SystemBusy",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "400 VpnGateway.IPsecServerAndVpnConnectionConflict",
    "400 VpnGateway.SslVpnDisabled",
    "400 VpnRouteEntry.Conflict",
    "403 Forbidden",
    "404 InvalidIDaaSInstanceId.NotFound",
    "404 InvalidVpnGatewayInstanceId.NotFound",
    "409 OperationConflict",
}

/// Request of `CreateIpsecServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpsecServerRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// `LocalSubnet`: text.
    pub local_subnet: String,
    /// `ClientIpPool`: text.
    pub client_ip_pool: String,
    /// `IpSecServerName`: text, at most 100 characters.
    pub ip_sec_server_name: Option<String>,
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

impl CreateIpsecServerRequest {
    /// Starts with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        local_subnet: impl Into<String>,
        client_ip_pool: impl Into<String>,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            local_subnet: local_subnet.into(),
            client_ip_pool: client_ip_pool.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IpSecServerName`.
    pub fn ip_sec_server_name(mut self, value: impl Into<String>) -> Self {
        self.ip_sec_server_name = Some(value.into());
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
    CreateIpsecServerRequest: CREATE_IPSEC_SERVER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    2 local_subnet: Str = Field::string("LocalSubnet").required(),
    3 client_ip_pool: Str = Field::string("ClientIpPool").required(),
    4 ip_sec_server_name: OptStr = Field::string("IpSecServerName").limits(&Limits::new().length(None, Some(100))),
    5 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    6 ike_config: OptStr = Field::string("IkeConfig"),
    7 ipsec_config: OptStr = Field::string("IpsecConfig"),
    8 psk_enabled: OptBool = Field::boolean("PskEnabled"),
    9 psk: OptStr = Field::string("Psk").secret(),
    10 client_token: OptStr = Field::string("ClientToken").filled(),
    11 dry_run: OptStr = Field::string("DryRun"),
}

/// Response of `CreateIpsecServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpsecServerResponse {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `IpsecServerId`: text.
    pub ipsec_server_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `IpsecServerName`: text.
    pub ipsec_server_name: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateIpsecServerResponse: CREATE_IPSEC_SERVER_RESPONSE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 ipsec_server_id: OptStr = Field::string("IpsecServerId"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 ipsec_server_name: OptStr = Field::string("IpsecServerName"),
    4 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    5 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateIpsecServerRequest,
    CreateIpsecServerResponse,
}
