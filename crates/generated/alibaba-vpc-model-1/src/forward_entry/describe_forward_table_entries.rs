// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeForwardTableEntries.json; do not edit.
//! Lists the DNAT rules of a NAT gateway.
//!
//! Name the gateway or its DNAT table.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeForwardTableEntries).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse>(
    "DescribeForwardTableEntries", Effect::Read, &DESCRIBE_FORWARD_TABLE_ENTRIES_REQUEST,
    &DESCRIBE_FORWARD_TABLE_ENTRIES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["ForwardTableEntries"],
    total: Some(&["TotalCount"]),
}), "
    400 DESCRIBE_FORWARD_PARAM_INVALID IncorretForwardEntryStatus
    404 InvalidForwardTableId.NotFound InvalidRegionId.NotFound
");

/// Request of `DescribeForwardTableEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeForwardTableEntriesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ForwardTableId`: text. */ pub forward_table_id: Option<String>,
    /** `ForwardEntryId`: text. */ pub forward_entry_id: Option<String>,
    /** `ExternalIp`: text. */ pub external_ip: Option<String>,
    /** `ExternalPort`: text. */ pub external_port: Option<String>,
    /** `InternalIp`: text. */ pub internal_ip: Option<String>,
    /** `InternalPort`: text. */ pub internal_port: Option<String>,
    /** `IpProtocol`: text. */ pub ip_protocol: Option<String>,
    /** `ForwardEntryName`: text. */ pub forward_entry_name: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeForwardTableEntriesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ForwardTableId`.
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self { self.forward_table_id = Some(value.into()); self }
    /// Sets `ForwardEntryId`.
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self { self.forward_entry_id = Some(value.into()); self }
    /// Sets `ExternalIp`.
    pub fn external_ip(mut self, value: impl Into<String>) -> Self { self.external_ip = Some(value.into()); self }
    /// Sets `ExternalPort`.
    pub fn external_port(mut self, value: impl Into<String>) -> Self { self.external_port = Some(value.into()); self }
    /// Sets `InternalIp`.
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self { self.internal_ip = Some(value.into()); self }
    /// Sets `InternalPort`.
    pub fn internal_port(mut self, value: impl Into<String>) -> Self { self.internal_port = Some(value.into()); self }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self { self.ip_protocol = Some(value.into()); self }
    /// Sets `ForwardEntryName`.
    pub fn forward_entry_name(mut self, value: impl Into<String>) -> Self { self.forward_entry_name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self { self.nat_gateway_id = Some(value.into()); self }
}
/// Table of [`DescribeForwardTableEntriesRequest`].
pub static DESCRIBE_FORWARD_TABLE_ENTRIES_REQUEST: Schema =
    Schema { name: "DescribeForwardTableEntriesRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::string("ForwardTableId"),
    Field::string("ForwardEntryId"),
    Field::string("ExternalIp"),
    Field::string("ExternalPort"),
    Field::string("InternalIp"),
    Field::string("InternalPort"),
    Field::string("IpProtocol"),
    Field::string("ForwardEntryName"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::string("NatGatewayId"),
]; &ROWS } };
record!(DescribeForwardTableEntriesRequest, DESCRIBE_FORWARD_TABLE_ENTRIES_REQUEST,
    [0 OptStr region_id, 1 OptStr forward_table_id, 2 OptStr forward_entry_id, 3 OptStr external_ip, 4 OptStr external_port,
    5 OptStr internal_ip, 6 OptStr internal_port, 7 OptStr ip_protocol, 8 OptStr forward_entry_name,
    11 OptStr nat_gateway_id] [9 OptInt page_number, 10 OptInt page_size]);

/// Answer of `DescribeForwardTableEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeForwardTableEntriesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `ForwardTableEntries`: records. */ pub forward_table_entries: Vec<ForwardTableEntry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeForwardTableEntriesResponse`].
pub static DESCRIBE_FORWARD_TABLE_ENTRIES_RESPONSE: Schema =
    Schema { name: "DescribeForwardTableEntriesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("ForwardTableEntries", &FORWARD_TABLE_ENTRY).wrapped("ForwardTableEntry"),
]; &ROWS } };
record!(DescribeForwardTableEntriesResponse, DESCRIBE_FORWARD_TABLE_ENTRIES_RESPONSE,
    [1 OptStr request_id, 4 List forward_table_entries] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `ForwardTableEntries.ForwardTableEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct ForwardTableEntry {
    /** `Status`: text. */ pub status: Option<String>,
    /** `ForwardEntryId`: text. */ pub forward_entry_id: Option<String>,
    /** `InternalIp`: text. */ pub internal_ip: Option<String>,
    /** `InternalPort`: text. */ pub internal_port: Option<String>,
    /** `ForwardEntryName`: text. */ pub forward_entry_name: Option<String>,
    /** `ForwardTableId`: text. */ pub forward_table_id: Option<String>,
    /** `IpProtocol`: text. */ pub ip_protocol: Option<String>,
    /** `ExternalPort`: text. */ pub external_port: Option<String>,
    /** `ExternalIp`: text. */ pub external_ip: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ForwardTableEntry`].
pub static FORWARD_TABLE_ENTRY: Schema = Schema { name: "ForwardTableEntry", fields: { static ROWS: [Field; 10] = [
    Field::string("Status"),
    Field::string("ForwardEntryId"),
    Field::string("InternalIp"),
    Field::string("InternalPort"),
    Field::string("ForwardEntryName"),
    Field::string("ForwardTableId"),
    Field::string("IpProtocol"),
    Field::string("ExternalPort"),
    Field::string("ExternalIp"),
    Field::string("NatGatewayId"),
]; &ROWS } };
record!(ForwardTableEntry, FORWARD_TABLE_ENTRY,
    [0 OptStr status, 1 OptStr forward_entry_id, 2 OptStr internal_ip, 3 OptStr internal_port, 4 OptStr forward_entry_name,
    5 OptStr forward_table_id, 6 OptStr ip_protocol, 7 OptStr external_port, 8 OptStr external_ip, 9 OptStr nat_gateway_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse, ForwardTableEntry,
);
