// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateSslVpnServer.json; do not edit.
//! Creates an SSL VPN server on a VPN gateway that has SSL VPN on.
//!
//! Asynchronous: DescribeVpnGateway shows `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSslVpnServer).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateSslVpnServer",
    effect: Effect::Write,
    request: CreateSslVpnServerRequest = CREATE_SSL_VPN_SERVER_REQUEST,
    response: CreateSslVpnServerResponse = CREATE_SSL_VPN_SERVER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 ClientIpPool.NetmaskInvalid",
    "400 ClientIpPool.SubnetInvalid",
    "400 EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest",
    "400 IllegalParam.IDaaSApplicationId",
    "400 IllegalParam.LocalSubnet",
    "400 InvalidName",
    "400 IpConflict",
    "400 MissingParam.IDaaSApplicationId",
    "400 MissingParam.IDaaSRegionId",
    "400 MissingParameter.IDaaSInstanceId",
    "400 OperationFailed.NoRamPermission",
    "400 OperationUnsupported.NotSupportMultiFactorAuth",
    "400 QuotaExceeded.VpnRouteEntry",
    "400 Resource.QuotaFull",
    "400 SslVpnIDaaS2.NotSupport",
    "400 SslVpnServer.AddRouteError",
    "400 SslVpnServer.AlreadyExist",
    "400 SslVpnServerPort.Illegal",
    "400 SystemBusy",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "400 VpnGateway.SslVpnDisabled",
    "400 VpnRouteEntry.Conflict",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidIDaaSApplicationId.NotFound",
    "404 InvalidIDaaSInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 InvalidVpnGatewayInstanceId.NotFound",
}

/// Request of `CreateSslVpnServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSslVpnServerRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ClientIpPool`: text.
    pub client_ip_pool: String,
    /// `LocalSubnet`: text.
    pub local_subnet: String,
    /// `Proto`: text.
    pub proto: Option<String>,
    /// `Cipher`: text.
    pub cipher: Option<String>,
    /// `Port`: integer.
    pub port: Option<i64>,
    /// `Compress`: yes or no.
    pub compress: Option<bool>,
    /// `EnableMultiFactorAuth`: yes or no.
    pub enable_multi_factor_auth: Option<bool>,
    /// `IDaaSInstanceId`: text.
    pub i_daa_s_instance_id: Option<String>,
    /// `IDaaSRegionId`: text.
    pub i_daa_s_region_id: Option<String>,
    /// `IDaaSApplicationId`: text.
    pub i_daa_s_application_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateSslVpnServerRequest {
    /// Starts with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        client_ip_pool: impl Into<String>,
        local_subnet: impl Into<String>,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            client_ip_pool: client_ip_pool.into(),
            local_subnet: local_subnet.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Proto`.
    pub fn proto(mut self, value: impl Into<String>) -> Self {
        self.proto = Some(value.into());
        self
    }

    /// Sets `Cipher`.
    pub fn cipher(mut self, value: impl Into<String>) -> Self {
        self.cipher = Some(value.into());
        self
    }

    /// Sets `Port`.
    pub fn port(mut self, value: i64) -> Self {
        self.port = Some(value);
        self
    }

    /// Sets `Compress`.
    pub fn compress(mut self, value: bool) -> Self {
        self.compress = Some(value);
        self
    }

    /// Sets `EnableMultiFactorAuth`.
    pub fn enable_multi_factor_auth(mut self, value: bool) -> Self {
        self.enable_multi_factor_auth = Some(value);
        self
    }

    /// Sets `IDaaSInstanceId`.
    pub fn i_daa_s_instance_id(mut self, value: impl Into<String>) -> Self {
        self.i_daa_s_instance_id = Some(value.into());
        self
    }

    /// Sets `IDaaSRegionId`.
    pub fn i_daa_s_region_id(mut self, value: impl Into<String>) -> Self {
        self.i_daa_s_region_id = Some(value.into());
        self
    }

    /// Sets `IDaaSApplicationId`.
    pub fn i_daa_s_application_id(mut self, value: impl Into<String>) -> Self {
        self.i_daa_s_application_id = Some(value.into());
        self
    }
}

record! {
    CreateSslVpnServerRequest: CREATE_SSL_VPN_SERVER_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    3 name: OptStr = Field::string("Name"),
    4 client_ip_pool: Str = Field::string("ClientIpPool").required(),
    5 local_subnet: Str = Field::string("LocalSubnet").required(),
    6 proto: OptStr = Field::string("Proto"),
    7 cipher: OptStr = Field::string("Cipher"),
    8 port: OptInt = Field::int32("Port"),
    9 compress: OptBool = Field::boolean("Compress"),
    10 enable_multi_factor_auth: OptBool = Field::boolean("EnableMultiFactorAuth"),
    11 i_daa_s_instance_id: OptStr = Field::string("IDaaSInstanceId"),
    12 i_daa_s_region_id: OptStr = Field::string("IDaaSRegionId"),
    13 i_daa_s_application_id: OptStr = Field::string("IDaaSApplicationId"),
}

/// Response of `CreateSslVpnServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSslVpnServerResponse {
    /// `SslVpnServerId`: text.
    pub ssl_vpn_server_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateSslVpnServerResponse: CREATE_SSL_VPN_SERVER_RESPONSE,
    0 ssl_vpn_server_id: OptStr = Field::string("SslVpnServerId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 name: OptStr = Field::string("Name"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateSslVpnServerRequest,
    CreateSslVpnServerResponse,
}
