// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSslVpnServers.json; do not edit.
//! Lists SSL VPN servers.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnServers).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeSslVpnServersRequest, DescribeSslVpnServersResponse>(
    "DescribeSslVpnServers", Effect::Read, &DESCRIBE_SSL_VPN_SERVERS_REQUEST, &DESCRIBE_SSL_VPN_SERVERS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["SslVpnServers"],
    total: Some(&["TotalCount"]),
}), "
    403 Forbbiden.SubUser Forbidden
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeSslVpnServers`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSslVpnServersRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SslVpnServerId`: text. */ pub ssl_vpn_server_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSslVpnServersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SslVpnServerId`.
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self { self.ssl_vpn_server_id = Some(value.into()); self }
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self { self.vpn_gateway_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`DescribeSslVpnServersRequest`].
pub static DESCRIBE_SSL_VPN_SERVERS_REQUEST: Schema =
    Schema { name: "DescribeSslVpnServersRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("SslVpnServerId"),
    Field::string("VpnGatewayId"),
    Field::string("Name"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribeSslVpnServersRequest, DESCRIBE_SSL_VPN_SERVERS_REQUEST,
    [0 OptStr region_id, 1 OptStr ssl_vpn_server_id, 2 OptStr vpn_gateway_id, 3 OptStr name,
    6 OptStr resource_group_id] [4 OptInt page_number, 5 OptInt page_size]);

/// Answer of `DescribeSslVpnServers`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSslVpnServersResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `SslVpnServers`: records. */ pub ssl_vpn_servers: Vec<SslVpnServer>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSslVpnServersResponse`].
pub static DESCRIBE_SSL_VPN_SERVERS_RESPONSE: Schema =
    Schema { name: "DescribeSslVpnServersResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("SslVpnServers", &SSL_VPN_SERVER).wrapped("SslVpnServer"),
]; &ROWS } };
record!(DescribeSslVpnServersResponse, DESCRIBE_SSL_VPN_SERVERS_RESPONSE,
    [1 OptStr request_id, 4 List ssl_vpn_servers] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `SslVpnServers.SslVpnServer` holds.
#[derive(Default)] #[non_exhaustive] pub struct SslVpnServer {
    /** `InternetIp`: text. */ pub internet_ip: Option<String>,
    /** `IDaaSInstanceId`: text. */ pub i_daa_s_instance_id: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `IDaaSRegionId`: text. */ pub i_daa_s_region_id: Option<String>,
    /** `Compress`: yes or no. */ pub compress: Option<bool>,
    /** `Port`: integer. */ pub port: Option<i64>,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `Cipher`: text. */ pub cipher: Option<String>,
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
/// Table of [`SslVpnServer`].
pub static SSL_VPN_SERVER: Schema = Schema { name: "SslVpnServer", fields: { static ROWS: [Field; 20] = [
    Field::string("InternetIp"),
    Field::string("IDaaSInstanceId"),
    Field::int64("CreateTime"),
    Field::string("VpnGatewayId"),
    Field::string("IDaaSRegionId"),
    Field::boolean("Compress"),
    Field::int32("Port"),
    Field::string("LocalSubnet"),
    Field::string("RegionId"),
    Field::string("Cipher"),
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
record!(SslVpnServer, SSL_VPN_SERVER,
    [0 OptStr internet_ip, 1 OptStr i_daa_s_instance_id, 3 OptStr vpn_gateway_id, 4 OptStr i_daa_s_region_id,
    7 OptStr local_subnet, 8 OptStr region_id, 9 OptStr cipher, 11 OptStr ssl_vpn_server_id, 13 OptStr name,
    15 OptStr client_ip_pool, 16 OptStr proto, 17 OptStr resource_group_id, 18 OptStr i_daa_s_application_id,
    19 OptStr i_daa_s_instance_version] [2 OptInt create_time, 5 OptBool compress, 6 OptInt port, 10 OptInt connections,
    12 OptInt max_connections, 14 OptBool enable_multi_factor_auth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSslVpnServersRequest, DescribeSslVpnServersResponse, SslVpnServer,
);
