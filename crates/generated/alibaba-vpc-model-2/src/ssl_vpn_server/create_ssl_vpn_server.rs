// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateSslVpnServer.json; do not edit.
//! Creates an SSL VPN server on a VPN gateway that has SSL VPN on.
//!
//! Asynchronous: DescribeVpnGateway shows `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSslVpnServer).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateSslVpnServerRequest, CreateSslVpnServerResponse>(
    "CreateSslVpnServer", Effect::Write, &CREATE_SSL_VPN_SERVER_REQUEST, &CREATE_SSL_VPN_SERVER_RESPONSE,
).idempotency_token("ClientToken"), "
    400 ClientIpPool.NetmaskInvalid ClientIpPool.SubnetInvalid EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest
    400 IllegalParam.IDaaSApplicationId IllegalParam.LocalSubnet InvalidName IpConflict MissingParam.IDaaSApplicationId
    400 MissingParam.IDaaSRegionId MissingParameter.IDaaSInstanceId OperationFailed.NoRamPermission
    400 OperationUnsupported.NotSupportMultiFactorAuth QuotaExceeded.VpnRouteEntry Resource.QuotaFull SslVpnIDaaS2.NotSupport
    400 SslVpnServer.AddRouteError SslVpnServer.AlreadyExist SslVpnServerPort.Illegal SystemBusy VpnGateway.Configuring
    400 VpnGateway.FinancialLocked VpnGateway.SslVpnDisabled VpnRouteEntry.Conflict
    403 Forbbiden.SubUser Forbidden
    404 InvalidIDaaSApplicationId.NotFound InvalidIDaaSInstanceId.NotFound InvalidRegionId.NotFound
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `CreateSslVpnServer`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSslVpnServerRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ClientIpPool`: text. */ pub client_ip_pool: String,
    /** `LocalSubnet`: text. */ pub local_subnet: String,
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
impl CreateSslVpnServerRequest {
    /// With what is required.
    pub fn new(vpn_gateway_id: impl Into<String>, client_ip_pool: impl Into<String>, local_subnet: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), client_ip_pool: client_ip_pool.into(), local_subnet: local_subnet.into(),
            ..Self::default()
        }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
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
/// Table of [`CreateSslVpnServerRequest`].
pub static CREATE_SSL_VPN_SERVER_REQUEST: Schema =
    Schema { name: "CreateSslVpnServerRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("Name"),
    Field::string("ClientIpPool").required(),
    Field::string("LocalSubnet").required(),
    Field::string("Proto"),
    Field::string("Cipher"),
    Field::int32("Port"),
    Field::boolean("Compress"),
    Field::boolean("EnableMultiFactorAuth"),
    Field::string("IDaaSInstanceId"),
    Field::string("IDaaSRegionId"),
    Field::string("IDaaSApplicationId"),
]; &ROWS } };
record!(CreateSslVpnServerRequest, CREATE_SSL_VPN_SERVER_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 Str vpn_gateway_id, 3 OptStr name, 4 Str client_ip_pool, 5 Str local_subnet,
    6 OptStr proto, 7 OptStr cipher, 11 OptStr i_daa_s_instance_id, 12 OptStr i_daa_s_region_id,
    13 OptStr i_daa_s_application_id] [8 OptInt port, 9 OptBool compress, 10 OptBool enable_multi_factor_auth]);

/// Answer of `CreateSslVpnServer`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSslVpnServerResponse {
    /** `SslVpnServerId`: text. */ pub ssl_vpn_server_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateSslVpnServerResponse`].
pub static CREATE_SSL_VPN_SERVER_RESPONSE: Schema =
    Schema { name: "CreateSslVpnServerResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("SslVpnServerId"),
    Field::string("RequestId"),
    Field::string("Name"),
]; &ROWS } };
record!(CreateSslVpnServerResponse, CREATE_SSL_VPN_SERVER_RESPONSE,
    [0 OptStr ssl_vpn_server_id, 1 OptStr request_id, 2 OptStr name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateSslVpnServerRequest, CreateSslVpnServerResponse);
