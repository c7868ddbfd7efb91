// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListFullNatEntries.json; do not edit.
//! Lists the FULLNAT rules of a VPC NAT gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListFullNatEntries).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<ListFullNatEntriesRequest, ListFullNatEntriesResponse>(
    "ListFullNatEntries", Effect::Read, &LIST_FULL_NAT_ENTRIES_REQUEST, &LIST_FULL_NAT_ENTRIES_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["FullNatEntries"], total: Some(&["TotalCount"]),
}), "
    400 MissingParam.FullnatTableIdOrNatGatewayId ResourceNotFound.FullNatTable ResourceNotFound.FullNatTableId
");

/// Request of `ListFullNatEntries`.
#[derive(Default)] #[non_exhaustive] pub struct ListFullNatEntriesRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `FullNatTableId`: text. */ pub full_nat_table_id: Option<String>,
    /** `FullNatEntryId`: text. */ pub full_nat_entry_id: Option<String>,
    /** `FullNatEntryNames`: texts, at most 10 elements. */ pub full_nat_entry_names: Vec<String>,
    /** `NetworkInterfaceIds`: texts, at most 10 elements. */ pub network_interface_ids: Vec<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IpProtocol`: text. */ pub ip_protocol: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `NatIp`: text. */ pub nat_ip: Option<String>,
    /** `NatIpPort`: text. */ pub nat_ip_port: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListFullNatEntriesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `FullNatTableId`.
    pub fn full_nat_table_id(mut self, value: impl Into<String>) -> Self { self.full_nat_table_id = Some(value.into()); self }
    /// Sets `FullNatEntryId`.
    pub fn full_nat_entry_id(mut self, value: impl Into<String>) -> Self { self.full_nat_entry_id = Some(value.into()); self }
    /// Sets `FullNatEntryNames`.
    pub fn full_nat_entry_names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.full_nat_entry_names = all(value); self
    }
    /// Sets `NetworkInterfaceIds`.
    pub fn network_interface_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.network_interface_ids = all(value); self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self { self.ip_protocol = Some(value.into()); self }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self { self.nat_gateway_id = Some(value.into()); self }
    /// Sets `NatIp`.
    pub fn nat_ip(mut self, value: impl Into<String>) -> Self { self.nat_ip = Some(value.into()); self }
    /// Sets `NatIpPort`.
    pub fn nat_ip_port(mut self, value: impl Into<String>) -> Self { self.nat_ip_port = Some(value.into()); self }
}
/// Table of [`ListFullNatEntriesRequest`].
pub static LIST_FULL_NAT_ENTRIES_REQUEST: Schema =
    Schema { name: "ListFullNatEntriesRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("ClientToken").filled(),
    Field::string("FullNatTableId"),
    Field::string("FullNatEntryId"),
    Field::string("FullNatEntryNames").list().limits(&Limits::items(None, Some(10))),
    Field::string("NetworkInterfaceIds").list().limits(&Limits::items(None, Some(10))),
    Field::string("NextToken"),
    Field::int64("MaxResults"),
    Field::string("RegionId").required().filled(),
    Field::string("IpProtocol"),
    Field::string("NatGatewayId"),
    Field::string("NatIp"),
    Field::string("NatIpPort"),
]; &ROWS } };
record!(ListFullNatEntriesRequest, LIST_FULL_NAT_ENTRIES_REQUEST,
    [0 OptStr client_token, 1 OptStr full_nat_table_id, 2 OptStr full_nat_entry_id, 3 List full_nat_entry_names,
    4 List network_interface_ids, 5 OptStr next_token, 7 OptStr region_id, 8 OptStr ip_protocol, 9 OptStr nat_gateway_id,
    10 OptStr nat_ip, 11 OptStr nat_ip_port] [6 OptInt max_results]);

/// Answer of `ListFullNatEntries`.
#[derive(Default)] #[non_exhaustive] pub struct ListFullNatEntriesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `FullNatTableId`: text. */ pub full_nat_table_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `FullNatEntries`: records. */ pub full_nat_entries: Vec<FullNatEntry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListFullNatEntriesResponse`].
pub static LIST_FULL_NAT_ENTRIES_RESPONSE: Schema =
    Schema { name: "ListFullNatEntriesResponse", fields: { static ROWS: [Field; 7] = [
    Field::string("RequestId"),
    Field::string("NatGatewayId"),
    Field::string("FullNatTableId"),
    Field::int64("TotalCount"),
    Field::string("NextToken"),
    Field::int64("MaxResults"),
    Field::record("FullNatEntries", &FULL_NAT_ENTRY).list(),
]; &ROWS } };
record!(ListFullNatEntriesResponse, LIST_FULL_NAT_ENTRIES_RESPONSE,
    [0 OptStr request_id, 1 OptStr nat_gateway_id, 2 OptStr full_nat_table_id, 4 OptStr next_token,
    6 List full_nat_entries] [3 OptInt total_count, 5 OptInt max_results]);

/// What `FullNatEntries` holds.
#[derive(Default)] #[non_exhaustive] pub struct FullNatEntry {
    /** `NatIp`: text. */ pub nat_ip: Option<String>,
    /** `NatIpPort`: text. */ pub nat_ip_port: Option<String>,
    /** `AccessIp`: text. */ pub access_ip: Option<String>,
    /** `AccessPort`: text. */ pub access_port: Option<String>,
    /** `IpProtocol`: text. */ pub ip_protocol: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `NetworkInterfaceType`: text. */ pub network_interface_type: Option<String>,
    /** `FullNatEntryName`: text. */ pub full_nat_entry_name: Option<String>,
    /** `FullNatEntryDescription`: text. */ pub full_nat_entry_description: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `FullNatEntryId`: text. */ pub full_nat_entry_id: Option<String>,
    /** `FullNatEntryStatus`: text. */ pub full_nat_entry_status: Option<String>,
    /** `FullNatTableId`: text. */ pub full_nat_table_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`FullNatEntry`].
pub static FULL_NAT_ENTRY: Schema = Schema { name: "FullNatEntry", fields: { static ROWS: [Field; 13] = [
    Field::string("NatIp"),
    Field::string("NatIpPort"),
    Field::string("AccessIp"),
    Field::string("AccessPort"),
    Field::string("IpProtocol"),
    Field::string("NetworkInterfaceId"),
    Field::string("NetworkInterfaceType"),
    Field::string("FullNatEntryName"),
    Field::string("FullNatEntryDescription"),
    Field::string("CreationTime"),
    Field::string("FullNatEntryId"),
    Field::string("FullNatEntryStatus"),
    Field::string("FullNatTableId"),
]; &ROWS } };
record!(FullNatEntry, FULL_NAT_ENTRY,
    [0 OptStr nat_ip, 1 OptStr nat_ip_port, 2 OptStr access_ip, 3 OptStr access_port, 4 OptStr ip_protocol,
    5 OptStr network_interface_id, 6 OptStr network_interface_type, 7 OptStr full_nat_entry_name,
    8 OptStr full_nat_entry_description, 9 OptStr creation_time, 10 OptStr full_nat_entry_id, 11 OptStr full_nat_entry_status,
    12 OptStr full_nat_table_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListFullNatEntriesRequest, ListFullNatEntriesResponse, FullNatEntry);
