// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSslVpnServers.json; do not edit.
//! Lists SSL VPN servers.
//!
//! They are filtered by id, VPN gateway, name and resource group.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnServers),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Paging, Risk, errors, operation, record,
};

operation! {
    name: "DescribeSslVpnServers",
    effect: Effect::Read,
    request: DescribeSslVpnServersRequest = DESCRIBE_SSL_VPN_SERVERS_REQUEST,
    response: DescribeSslVpnServersResponse = DESCRIBE_SSL_VPN_SERVERS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["SslVpnServers"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeSslVpnServers`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnServersRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the SSL VPN server (`vss-...`). `DescribeSslVpnServers` lists it.
    pub ssl_vpn_server_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSslVpnServersRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the SSL VPN server (`vss-...`).
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_server_id = Some(value.into());
        self
    }

    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `SslVpnServers`: list of records.
    pub ssl_vpn_servers: Vec<SslVpnServer>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Public IP address at which the gateway is reached.
    pub internet_ip: Option<String>,
    /// Id of the IDaaS instance that users sign in with (`idaas-...`).
    pub i_daa_s_instance_id: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Region of the IDaaS instance that users sign in with.
    pub i_daa_s_region_id: Option<String>,
    /// Whether traffic is compressed on its way through the VPN; `false` when left out.
    pub compress: Option<bool>,
    /// Ports that match, as `first/last`; `-1/-1` for all.
    pub port: Option<i64>,
    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub local_subnet: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Encryption algorithm of the SSL VPN, such as `AES-128-CBC`.
    pub cipher: Option<String>,
    /// How many clients are connected to the SSL VPN server now.
    pub connections: Option<i64>,
    /// Id of the SSL VPN server (`vss-...`). `DescribeSslVpnServers` lists it.
    pub ssl_vpn_server_id: Option<String>,
    /// How many clients may be connected to the SSL VPN server at once.
    pub max_connections: Option<i64>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Whether clients have to sign in with a second factor.
    pub enable_multi_factor_auth: Option<bool>,
    /// Block of addresses that clients get addresses from. It must not overlap with the VPC.
    pub client_ip_pool: Option<String>,
    /// Protocol of the SSL VPN: `TCP` or `UDP`.
    pub proto: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the IDaaS application that users sign in with (`app_...`).
    pub i_daa_s_application_id: Option<String>,
    /// Version of IDaaS that users sign in with as a second factor, such as `EIAM 2.0`.
    pub i_daa_s_instance_version: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
