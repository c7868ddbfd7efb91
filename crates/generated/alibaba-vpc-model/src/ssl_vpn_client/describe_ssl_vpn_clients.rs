// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSslVpnClients.json; do not edit.
//! Lists the clients that are connected to a VPN gateway by SSL VPN.
//!
//! A gateway made before 10 December 2022 must be upgraded first.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnClients),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, errors, operation, record,
};

operation! {
    name: "DescribeSslVpnClients",
    effect: Effect::Read,
    request: DescribeSslVpnClientsRequest = DESCRIBE_SSL_VPN_CLIENTS_REQUEST,
    response: DescribeSslVpnClientsResponse = DESCRIBE_SSL_VPN_CLIENTS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["ClientInfoList"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List),
}

errors! {
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeSslVpnClients`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSslVpnClientsRequest {
    /// Creates a value with the required members.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

record! {
    DescribeSslVpnClientsRequest: DESCRIBE_SSL_VPN_CLIENTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
}

/// Response of `DescribeSslVpnClients`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSslVpnClientsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// `ClientInfoList`: list of records.
    pub client_info_list: Vec<ClientInfoList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSslVpnClientsResponse: DESCRIBE_SSL_VPN_CLIENTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
    4 total_count: OptInt = Field::int32("TotalCount"),
    5 region_id: OptStr = Field::string("RegionId"),
    6 client_info_list: List = Field::record("ClientInfoList", &CLIENT_INFO_LIST).list(),
}

/// `ClientInfoList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ClientInfoList {
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<String>,
    /// `PrivateIp`: string.
    pub private_ip: Option<String>,
    /// `SendBytes`: integer.
    pub send_bytes: Option<i64>,
    /// When the client connected, in milliseconds since the beginning of 1970 (UTC).
    pub connected_time: Option<i64>,
    /// `CommonName`: string.
    pub common_name: Option<String>,
    /// Public IP address, such as `203.0.113.10`.
    pub ip: Option<String>,
    /// `ReceiveBytes`: integer.
    pub receive_bytes: Option<i64>,
    /// Ports that match, as `first/last`; `-1/-1` for all.
    pub port: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ClientInfoList: CLIENT_INFO_LIST,
    0 status: OptStr = Field::string("Status"),
    1 private_ip: OptStr = Field::string("PrivateIp"),
    2 send_bytes: OptInt = Field::int64("SendBytes"),
    3 connected_time: OptInt = Field::int64("ConnectedTime"),
    4 common_name: OptStr = Field::string("CommonName"),
    5 ip: OptStr = Field::string("Ip"),
    6 receive_bytes: OptInt = Field::int64("ReceiveBytes"),
    7 port: OptStr = Field::string("Port"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSslVpnClientsRequest,
    DescribeSslVpnClientsResponse,
    ClientInfoList,
}
