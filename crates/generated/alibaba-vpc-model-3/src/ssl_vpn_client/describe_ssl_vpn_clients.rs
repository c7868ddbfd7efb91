// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSslVpnClients.json; do not edit.
//! Lists the clients that are connected to a VPN gateway by SSL VPN.
//!
//! A gateway made before 10 December 2022 must be upgraded first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSslVpnClients).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeSslVpnClientsRequest, DescribeSslVpnClientsResponse>(
    "DescribeSslVpnClients", Effect::Read, &DESCRIBE_SSL_VPN_CLIENTS_REQUEST, &DESCRIBE_SSL_VPN_CLIENTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["ClientInfoList"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidInstanceId.NotFound InvalidVpnGatewayInstanceId.NotFound
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DescribeSslVpnClients`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSslVpnClientsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSslVpnClientsRequest {
    /// With what is required.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self { Self { vpn_gateway_id: vpn_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeSslVpnClientsRequest`].
pub static DESCRIBE_SSL_VPN_CLIENTS_REQUEST: Schema =
    Schema { name: "DescribeSslVpnClientsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnGatewayId").required(),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
]; &ROWS } };
record!(DescribeSslVpnClientsRequest, DESCRIBE_SSL_VPN_CLIENTS_REQUEST,
    [0 OptStr region_id, 1 Str vpn_gateway_id] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeSslVpnClients`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSslVpnClientsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `ClientInfoList`: records. */ pub client_info_list: Vec<ClientInfoList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSslVpnClientsResponse`].
pub static DESCRIBE_SSL_VPN_CLIENTS_RESPONSE: Schema =
    Schema { name: "DescribeSslVpnClientsResponse", fields: { static ROWS: [Field; 7] = [
    Field::string("RequestId"),
    Field::string("VpnGatewayId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::string("RegionId"),
    Field::record("ClientInfoList", &CLIENT_INFO_LIST).list(),
]; &ROWS } };
record!(DescribeSslVpnClientsResponse, DESCRIBE_SSL_VPN_CLIENTS_RESPONSE,
    [0 OptStr request_id, 1 OptStr vpn_gateway_id, 5 OptStr region_id, 6 List client_info_list] [2 OptInt page_number,
    3 OptInt page_size, 4 OptInt total_count]);

/// What `ClientInfoList` holds.
#[derive(Default)] #[non_exhaustive] pub struct ClientInfoList {
    /** `Status`: text. */ pub status: Option<String>,
    /** `PrivateIp`: text. */ pub private_ip: Option<String>,
    /** `SendBytes`: integer. */ pub send_bytes: Option<i64>,
    /** `ConnectedTime`: integer. */ pub connected_time: Option<i64>,
    /** `CommonName`: text. */ pub common_name: Option<String>,
    /** `Ip`: text. */ pub ip: Option<String>,
    /** `ReceiveBytes`: integer. */ pub receive_bytes: Option<i64>,
    /** `Port`: text. */ pub port: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ClientInfoList`].
pub static CLIENT_INFO_LIST: Schema = Schema { name: "ClientInfoList", fields: { static ROWS: [Field; 8] = [
    Field::string("Status"),
    Field::string("PrivateIp"),
    Field::int64("SendBytes"),
    Field::int64("ConnectedTime"),
    Field::string("CommonName"),
    Field::string("Ip"),
    Field::int64("ReceiveBytes"),
    Field::string("Port"),
]; &ROWS } };
record!(ClientInfoList, CLIENT_INFO_LIST,
    [0 OptStr status, 1 OptStr private_ip, 4 OptStr common_name, 5 OptStr ip, 7 OptStr port] [2 OptInt send_bytes,
    3 OptInt connected_time, 6 OptInt receive_bytes]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSslVpnClientsRequest, DescribeSslVpnClientsResponse, ClientInfoList,
);
