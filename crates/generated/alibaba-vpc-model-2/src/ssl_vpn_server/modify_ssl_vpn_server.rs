// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifySslVpnServer.json; do not edit.
//! Changes the settings of an SSL VPN server.
//!
//! A change of name is done at once, anything else is asynchronous: the VPN gateway is `updating`, then `active`. Clients
//! may be cut off.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySslVpnServer).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ModifySslVpnServerRequest, ModifySslVpnServerResponse>(
    "ModifySslVpnServer", Effect::Write, &MODIFY_SSL_VPN_SERVER_REQUEST, &MODIFY_SSL_VPN_SERVER_RESPONSE,
).idempotency_token("ClientToken"), "
    400 ClientIpPool.NetmaskInvalid ClientIpPool.SubnetInvalid EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest
    400 IllegalParam.IDaaSApplicationId InvalidInstanceId.NotFound InvalidName IpConflict MissingParam.IDaaSApplicationId
    400 MissingParam.IDaaSRegionId MissingParameter.IDaaSInstanceId OperationFailed.GetIDaaSInfo OperationFailed.NoRamPermission
    400 OperationUnsupported.NotSupportMultiFactorAuth SslVpnIDaaS2.NotSupport SslVpnServer.AddRouteError \
        SslVpnServerPort.Illegal
    400 SystemBusy VpnGateway.Configuring VpnGateway.FinancialLocked VpnRouteEntry.Conflict
    403 Forbbiden.SubUser Forbidden
    404 InvalidIDaaSApplicationId.NotFound InvalidIDaaSInstanceId.NotFound InvalidRegionId.NotFound
");

/// Request of `ModifySslVpnServer`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySslVpnServerRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SslVpnServerId`: text. */ pub ssl_vpn_server_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ClientIpPool`: text. */ pub client_ip_pool: Option<String>,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `Proto`: text. */ pub proto: Option<String>,
    /** `Cipher`: text. */ pub cipher: Option<String>,
    /** `Port`: integer. */ pub port: Option<i64>,
    /** `Compress`: yes or no. */ pub compress: Option<bool>,
    /** `EnableMultiFactorAuth`: yes or no. */ pub enable_multi_factor_auth: Option<bool>,
    /** `IDaaSInstanceId`: text. */ pub i_daa_s_instance_id: Option<String>,
    /** `IDaaSRegionId`: text. */ pub i_daa_s_region_id: Option<String>,
    /** `IDaaSApplicationId`: text. */ pub i_daa_s_application_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifySslVpnServerRequest {
    /// With what is required.
    pub fn new(ssl_vpn_server_id: impl Into<String>) -> Self {
        Self { ssl_vpn_server_id: ssl_vpn_server_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `ClientIpPool`.
    pub fn client_ip_pool(mut self, value: impl Into<String>) -> Self { self.client_ip_pool = Some(value.into()); self }
    /// Sets `LocalSubnet`.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self { self.local_subnet = Some(value.into()); self }
    /// Sets `Proto`.
    pub fn proto(mut self, value: impl Into<String>) -> Self { self.proto = Some(value.into()); self }
    /// Sets `Cipher`.
    pub fn cipher(mut self, value: impl Into<String>) -> Self { self.cipher = Some(value.into()); self }
    /// Sets `Port`.
    pub fn port(mut self, value: i64) -> Self { self.port = Some(value); self }
    /// Sets `Compress`.
    pub fn compress(mut self, value: bool) -> Self { self.compress = Some(value); self }
    /// Sets `EnableMultiFactorAuth`.
    pub fn enable_multi_factor_auth(mut self, value: bool) -> Self { self.enable_multi_factor_auth = Some(value); self }
    /// Sets `IDaaSInstanceId`.
    pub fn i_daa_s_instance_id(mut self, value: impl Into<String>) -> Self {
        self.i_daa_s_instance_id = Some(value.into()); self
    }
    /// Sets `IDaaSRegionId`.
    pub fn i_daa_s_region_id(mut self, value: impl Into<String>) -> Self { self.i_daa_s_region_id = Some(value.into()); self }
    /// Sets `IDaaSApplicationId`.
    pub fn i_daa_s_application_id(mut self, value: impl Into<String>) -> Self {
        self.i_daa_s_application_id = Some(value.into()); self
    }
}
/// Table of [`ModifySslVpnServerRequest`].
pub static MODIFY_SSL_VPN_SERVER_REQUEST: Schema =
    Schema { name: "ModifySslVpnServerRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("SslVpnServerId").required(),
    Field::string("Name"),
    Field::string("ClientIpPool"),
    Field::string("LocalSubnet"),
    Field::string("Proto"),
    Field::string("Cipher"),
    Field::int32("Port"),
    Field::boolean("Compress"),
    Field::boolean("EnableMultiFactorAuth"),
    Field::string("IDaaSInstanceId"),
    Field::string("IDaaSRegionId"),
    Field::string("IDaaSApplicationId"),
]; &ROWS } };
record!(ModifySslVpnServerRequest, MODIFY_SSL_VPN_SERVER_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str ssl_vpn_server_id, 3 OptStr name, 4 OptStr client_ip_pool,
    5 OptStr local_subnet, 6 OptStr proto, 7 OptStr cipher, 11 OptStr i_daa_s_instance_id, 12 OptStr i_daa_s_region_id,
    13 OptStr i_daa_s_application_id] [8 OptInt port, 9 OptBool compress, 10 OptBool enable_multi_factor_auth]);

/// Answer of `ModifySslVpnServer`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySslVpnServerResponse {
    /** `InternetIp`: text. */ pub internet_ip: Option<String>,
    /** `IDaaSInstanceId`: text. */ pub i_daa_s_instance_id: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `Compress`: yes or no. */ pub compress: Option<bool>,
    /** `Port`: integer. */ pub port: Option<i64>,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `Cipher`: text. */ pub cipher: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Connections`: integer. */ pub connections: Option<i64>,
    /** `SslVpnServerId`: text. */ pub ssl_vpn_server_id: Option<String>,
    /** `MaxConnections`: integer. */ pub max_connections: Option<i64>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `EnableMultiFactorAuth`: yes or no. */ pub enable_multi_factor_auth: Option<bool>,
    /** `ClientIpPool`: text. */ pub client_ip_pool: Option<String>,
    /** `Proto`: text. */ pub proto: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `IDaaSApplicationId`: text. */ pub i_daa_s_application_id: Option<String>,
    /** `IDaaSInstanceVersion`: text. */ pub i_daa_s_instance_version: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifySslVpnServerResponse`].
pub static MODIFY_SSL_VPN_SERVER_RESPONSE: Schema =
    Schema { name: "ModifySslVpnServerResponse", fields: { static ROWS: [Field; 20] = [
    Field::string("InternetIp"),
    Field::string("IDaaSInstanceId"),
    Field::int64("CreateTime"),
    Field::string("VpnGatewayId"),
    Field::boolean("Compress"),
    Field::int32("Port"),
    Field::string("LocalSubnet"),
    Field::string("RegionId"),
    Field::string("Cipher"),
    Field::string("RequestId"),
    Field::int32("Connections"),
    Field::string("SslVpnServerId"),
    Field::int32("MaxConnections"),
    Field::string("Name"),
    Field::boolean("EnableMultiFactorAuth"),
    Field::string("ClientIpPool"),
    Field::string("Proto"),
    Field::string("ResourceGroupId"),
    Field::string("IDaaSApplicationId"),
    Field::string("IDaaSInstanceVersion"),
]; &ROWS } };
record!(ModifySslVpnServerResponse, MODIFY_SSL_VPN_SERVER_RESPONSE,
    [0 OptStr internet_ip, 1 OptStr i_daa_s_instance_id, 3 OptStr vpn_gateway_id, 6 OptStr local_subnet, 7 OptStr region_id,
    8 OptStr cipher, 9 OptStr request_id, 11 OptStr ssl_vpn_server_id, 13 OptStr name, 15 OptStr client_ip_pool, 16 OptStr proto,
    17 OptStr resource_group_id, 18 OptStr i_daa_s_application_id, 19 OptStr i_daa_s_instance_version] [2 OptInt create_time,
    4 OptBool compress, 5 OptInt port, 10 OptInt connections, 12 OptInt max_connections, 14 OptBool enable_multi_factor_auth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifySslVpnServerRequest, ModifySslVpnServerResponse);
