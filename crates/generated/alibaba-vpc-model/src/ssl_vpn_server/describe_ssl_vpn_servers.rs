// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSslVpnServers.json; do not edit.
//! Lists SSL VPN servers.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnServers).

use cloudspec_wire::{Effect, Extra, Field, Paging, errors, operation, record};

operation! {
    name: "DescribeSslVpnServers",
    effect: Effect::Read,
    request: DescribeSslVpnServersRequest = DESCRIBE_SSL_VPN_SERVERS_REQUEST,
    response: DescribeSslVpnServersResponse = DESCRIBE_SSL_VPN_SERVERS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["SslVpnServers"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeSslVpnServers`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnServersRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SslVpnServerId`: text.
    pub ssl_vpn_server_id: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `PageNumber`: integer. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Default: `10`.
    pub page_size: Option<i64>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeSslVpnServersRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SslVpnServerId`.
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_server_id = Some(value.into());
        self
    }

    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    DescribeSslVpnServersRequest: DESCRIBE_SSL_VPN_SERVERS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ssl_vpn_server_id: OptStr = Field::string("SslVpnServerId"),
    2 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    3 name: OptStr = Field::string("Name"),
    4 page_number: OptInt = Field::int32("PageNumber"),
    5 page_size: OptInt = Field::int32("PageSize"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribeSslVpnServers`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnServersResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `SslVpnServers`: records.
    pub ssl_vpn_servers: Vec<SslVpnServer>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeSslVpnServersResponse: DESCRIBE_SSL_VPN_SERVERS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 ssl_vpn_servers: List = Field::record("SslVpnServers", &SSL_VPN_SERVER).wrapped("SslVpnServer"),
}

/// `SslVpnServers.SslVpnServer` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SslVpnServer {
    /// `InternetIp`: text.
    pub internet_ip: Option<String>,
    /// `IDaaSInstanceId`: text.
    pub i_daa_s_instance_id: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `IDaaSRegionId`: text.
    pub i_daa_s_region_id: Option<String>,
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
    SslVpnServer: SSL_VPN_SERVER,
    0 internet_ip: OptStr = Field::string("InternetIp"),
    1 i_daa_s_instance_id: OptStr = Field::string("IDaaSInstanceId"),
    2 create_time: OptInt = Field::int64("CreateTime"),
    3 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    4 i_daa_s_region_id: OptStr = Field::string("IDaaSRegionId"),
    5 compress: OptBool = Field::boolean("Compress"),
    6 port: OptInt = Field::int32("Port"),
    7 local_subnet: OptStr = Field::string("LocalSubnet"),
    8 region_id: OptStr = Field::string("RegionId"),
    9 cipher: OptStr = Field::string("Cipher"),
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
    DescribeSslVpnServersRequest,
    DescribeSslVpnServersResponse,
    SslVpnServer,
}
