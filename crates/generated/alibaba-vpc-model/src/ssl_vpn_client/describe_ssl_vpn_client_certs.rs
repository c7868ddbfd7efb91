// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSslVpnClientCerts.json; do not edit.
//! Lists client certificates of SSL VPN servers, without keys.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnClientCerts),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, errors, operation, record,
};

pub use crate::shapes::SslVpnClientCertStatus;

operation! {
    name: "DescribeSslVpnClientCerts",
    effect: Effect::Read,
    request: DescribeSslVpnClientCertsRequest = DESCRIBE_SSL_VPN_CLIENT_CERTS_REQUEST,
    response: DescribeSslVpnClientCertsResponse = DESCRIBE_SSL_VPN_CLIENT_CERTS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["SslVpnClientCertKeys"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List),
}

errors! {
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeSslVpnClientCerts`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the SSL VPN server (`vss-...`). `DescribeSslVpnServers` lists it.
    pub ssl_vpn_server_id: Option<String>,
    /// Id of the client certificate (`vsc-...`). `DescribeSslVpnClientCerts` lists it.
    pub ssl_vpn_client_cert_id: Option<String>,
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

impl DescribeSslVpnClientCertsRequest {
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

    /// Id of the client certificate (`vsc-...`).
    pub fn ssl_vpn_client_cert_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_client_cert_id = Some(value.into());
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
    DescribeSslVpnClientCertsRequest: DESCRIBE_SSL_VPN_CLIENT_CERTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ssl_vpn_server_id: OptStr = Field::string("SslVpnServerId"),
    2 ssl_vpn_client_cert_id: OptStr = Field::string("SslVpnClientCertId"),
    3 name: OptStr = Field::string("Name"),
    4 page_number: OptInt = Field::int32("PageNumber"),
    5 page_size: OptInt = Field::int32("PageSize"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribeSslVpnClientCerts`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `SslVpnClientCertKeys`: list of records.
    pub ssl_vpn_client_cert_keys: Vec<SslVpnClientCertKey>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSslVpnClientCertsResponse: DESCRIBE_SSL_VPN_CLIENT_CERTS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 ssl_vpn_client_cert_keys: List = Field::record("SslVpnClientCertKeys", &SSL_VPN_CLIENT_CERT_KEY).wrapped("SslVpnClientCertKey"),
}

/// `SslVpnClientCertKeys.SslVpnClientCertKey` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SslVpnClientCertKey {
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<SslVpnClientCertStatus>,
    /// When the resource expires, in milliseconds since the beginning of 1970 (UTC).
    pub end_time: Option<i64>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Id of the client certificate (`vsc-...`). `DescribeSslVpnClientCerts` lists it.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// Id of the SSL VPN server (`vss-...`). `DescribeSslVpnServers` lists it.
    pub ssl_vpn_server_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SslVpnClientCertKey: SSL_VPN_CLIENT_CERT_KEY,
    0 status: Opt = Field::one_of("Status", SslVpnClientCertStatus::VALUES),
    1 end_time: OptInt = Field::int64("EndTime"),
    2 create_time: OptInt = Field::int64("CreateTime"),
    3 ssl_vpn_client_cert_id: OptStr = Field::string("SslVpnClientCertId"),
    4 ssl_vpn_server_id: OptStr = Field::string("SslVpnServerId"),
    5 name: OptStr = Field::string("Name"),
    6 region_id: OptStr = Field::string("RegionId"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSslVpnClientCertsRequest,
    DescribeSslVpnClientCertsResponse,
    SslVpnClientCertKey,
}
