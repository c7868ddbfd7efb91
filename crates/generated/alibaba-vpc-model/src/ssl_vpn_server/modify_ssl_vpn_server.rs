// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifySslVpnServer.json; do not edit.
//! Changes the settings of an SSL VPN server.
//!
//! A change of name is done at once, anything else is asynchronous: the VPN gateway is `updating`, then
//! `active`. Clients may be cut off.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySslVpnServer).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "ModifySslVpnServer",
    effect: Effect::Write,
    request: ModifySslVpnServerRequest = MODIFY_SSL_VPN_SERVER_REQUEST,
    response: ModifySslVpnServerResponse = MODIFY_SSL_VPN_SERVER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 ClientIpPool.NetmaskInvalid",
    "400 ClientIpPool.SubnetInvalid",
    "400 EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest",
    "400 IllegalParam.IDaaSApplicationId",
    "400 InvalidInstanceId.NotFound",
    "400 InvalidName",
    "400 IpConflict",
    "400 MissingParam.IDaaSApplicationId",
    "400 MissingParam.IDaaSRegionId",
    "400 MissingParameter.IDaaSInstanceId",
    "400 OperationFailed.GetIDaaSInfo",
    "400 OperationFailed.NoRamPermission",
    "400 OperationUnsupported.NotSupportMultiFactorAuth",
    "400 SslVpnIDaaS2.NotSupport",
    "400 SslVpnServer.AddRouteError",
    "400 SslVpnServerPort.Illegal",
    "400 SystemBusy",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "400 VpnRouteEntry.Conflict",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidIDaaSApplicationId.NotFound",
    "404 InvalidIDaaSInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Request of `ModifySslVpnServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySslVpnServerRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SslVpnServerId`: text.
    pub ssl_vpn_server_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ClientIpPool`: text.
    pub client_ip_pool: Option<String>,
    /// `LocalSubnet`: text.
    pub local_subnet: Option<String>,
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

impl ModifySslVpnServerRequest {
    /// Starts with the required members.
    pub fn new(ssl_vpn_server_id: impl Into<String>) -> Self {
        Self {
            ssl_vpn_server_id: ssl_vpn_server_id.into(),
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

    /// Sets `ClientIpPool`.
    pub fn client_ip_pool(mut self, value: impl Into<String>) -> Self {
        self.client_ip_pool = Some(value.into());
        self
    }

    /// Sets `LocalSubnet`.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = Some(value.into());
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
    ModifySslVpnServerRequest: MODIFY_SSL_VPN_SERVER_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ssl_vpn_server_id: Str = Field::string("SslVpnServerId").required(),
    3 name: OptStr = Field::string("Name"),
    4 client_ip_pool: OptStr = Field::string("ClientIpPool"),
    5 local_subnet: OptStr = Field::string("LocalSubnet"),
    6 proto: OptStr = Field::string("Proto"),
    7 cipher: OptStr = Field::string("Cipher"),
    8 port: OptInt = Field::int32("Port"),
    9 compress: OptBool = Field::boolean("Compress"),
    10 enable_multi_factor_auth: OptBool = Field::boolean("EnableMultiFactorAuth"),
    11 i_daa_s_instance_id: OptStr = Field::string("IDaaSInstanceId"),
    12 i_daa_s_region_id: OptStr = Field::string("IDaaSRegionId"),
    13 i_daa_s_application_id: OptStr = Field::string("IDaaSApplicationId"),
}

/// Response of `ModifySslVpnServer`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySslVpnServerResponse {
    /// `InternetIp`: text.
    pub internet_ip: Option<String>,
    /// `IDaaSInstanceId`: text.
    pub i_daa_s_instance_id: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `Compress`: yes or no.
    pub compress: Option<bool>,
    /// `Port`: integer.
    pub port: Option<i64>,
    /// `LocalSubnet`: text.
    pub local_subnet: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `Cipher`: text.
    pub cipher: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Connections`: integer.
    pub connections: Option<i64>,
    /// `SslVpnServerId`: text.
    pub ssl_vpn_server_id: Option<String>,
    /// `MaxConnections`: integer.
    pub max_connections: Option<i64>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `EnableMultiFactorAuth`: yes or no.
    pub enable_multi_factor_auth: Option<bool>,
    /// `ClientIpPool`: text.
    pub client_ip_pool: Option<String>,
    /// `Proto`: text.
    pub proto: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `IDaaSApplicationId`: text.
    pub i_daa_s_application_id: Option<String>,
    /// `IDaaSInstanceVersion`: text.
    pub i_daa_s_instance_version: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifySslVpnServerResponse: MODIFY_SSL_VPN_SERVER_RESPONSE,
    0 internet_ip: OptStr = Field::string("InternetIp"),
    1 i_daa_s_instance_id: OptStr = Field::string("IDaaSInstanceId"),
    2 create_time: OptInt = Field::int64("CreateTime"),
    3 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    4 compress: OptBool = Field::boolean("Compress"),
    5 port: OptInt = Field::int32("Port"),
    6 local_subnet: OptStr = Field::string("LocalSubnet"),
    7 region_id: OptStr = Field::string("RegionId"),
    8 cipher: OptStr = Field::string("Cipher"),
    9 request_id: OptStr = Field::string("RequestId"),
    10 connections: OptInt = Field::int32("Connections"),
    11 ssl_vpn_server_id: OptStr = Field::string("SslVpnServerId"),
    12 max_connections: OptInt = Field::int32("MaxConnections"),
    13 name: OptStr = Field::string("Name"),
    14 enable_multi_factor_auth: OptBool = Field::boolean("EnableMultiFactorAuth"),
    15 client_ip_pool: OptStr = Field::string("ClientIpPool"),
    16 proto: OptStr = Field::string("Proto"),
    17 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    18 i_daa_s_application_id: OptStr = Field::string("IDaaSApplicationId"),
    19 i_daa_s_instance_version: OptStr = Field::string("IDaaSInstanceVersion"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySslVpnServerRequest,
    ModifySslVpnServerResponse,
}
