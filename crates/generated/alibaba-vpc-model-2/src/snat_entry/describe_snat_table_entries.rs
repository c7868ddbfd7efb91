// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSnatTableEntries.json; do not edit.
//! Lists the SNAT rules of a NAT gateway.
//!
//! Name the gateway or its SNAT table.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSnatTableEntries).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeSnatTableEntriesRequest, DescribeSnatTableEntriesResponse>(
    "DescribeSnatTableEntries", Effect::Read, &DESCRIBE_SNAT_TABLE_ENTRIES_REQUEST, &DESCRIBE_SNAT_TABLE_ENTRIES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["SnatTableEntries"],
    total: Some(&["TotalCount"]),
}), "
    400 DESCRIBE_SNAT_PARAM_INVALID InvalidName.Malformed
    404 InvalidRegionId.NotFound InvalidSnatTableId.NotFound
");

/// Request of `DescribeSnatTableEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnatTableEntriesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SnatTableId`: text. */ pub snat_table_id: Option<String>,
    /** `SnatEntryId`: text. */ pub snat_entry_id: Option<String>,
    /** `SourceVSwitchId`: text. */ pub source_v_switch_id: Option<String>,
    /** `SourceCIDR`: text. */ pub source_cidr: Option<String>,
    /** `SnatIp`: text. */ pub snat_ip: Option<String>,
    /** `SnatEntryName`: text. */ pub snat_entry_name: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSnatTableEntriesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SnatTableId`.
    pub fn snat_table_id(mut self, value: impl Into<String>) -> Self { self.snat_table_id = Some(value.into()); self }
    /// Sets `SnatEntryId`.
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self { self.snat_entry_id = Some(value.into()); self }
    /// Sets `SourceVSwitchId`.
    pub fn source_v_switch_id(mut self, value: impl Into<String>) -> Self { self.source_v_switch_id = Some(value.into()); self }
    /// Sets `SourceCIDR`.
    pub fn source_cidr(mut self, value: impl Into<String>) -> Self { self.source_cidr = Some(value.into()); self }
    /// Sets `SnatIp`.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self { self.snat_ip = Some(value.into()); self }
    /// Sets `SnatEntryName`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self { self.snat_entry_name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self { self.nat_gateway_id = Some(value.into()); self }
}
/// Table of [`DescribeSnatTableEntriesRequest`].
pub static DESCRIBE_SNAT_TABLE_ENTRIES_REQUEST: Schema =
    Schema { name: "DescribeSnatTableEntriesRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("SnatTableId"),
    Field::string("SnatEntryId"),
    Field::string("SourceVSwitchId"),
    Field::string("SourceCIDR"),
    Field::string("SnatIp"),
    Field::string("SnatEntryName"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::string("NatGatewayId"),
]; &ROWS } };
record!(DescribeSnatTableEntriesRequest, DESCRIBE_SNAT_TABLE_ENTRIES_REQUEST,
    [0 OptStr region_id, 1 OptStr snat_table_id, 2 OptStr snat_entry_id, 3 OptStr source_v_switch_id, 4 OptStr source_cidr,
    5 OptStr snat_ip, 6 OptStr snat_entry_name, 9 OptStr nat_gateway_id] [7 OptInt page_number, 8 OptInt page_size]);

/// Answer of `DescribeSnatTableEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnatTableEntriesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `SnatTableEntries`: records. */ pub snat_table_entries: Vec<SnatTableEntry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSnatTableEntriesResponse`].
pub static DESCRIBE_SNAT_TABLE_ENTRIES_RESPONSE: Schema =
    Schema { name: "DescribeSnatTableEntriesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("SnatTableEntries", &SNAT_TABLE_ENTRY).wrapped("SnatTableEntry"),
]; &ROWS } };
record!(DescribeSnatTableEntriesResponse, DESCRIBE_SNAT_TABLE_ENTRIES_RESPONSE,
    [1 OptStr request_id, 4 List snat_table_entries] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `SnatTableEntries.SnatTableEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct SnatTableEntry {
    /** `Status`: text. */ pub status: Option<String>,
    /** `SnatEntryName`: text. */ pub snat_entry_name: Option<String>,
    /** `SourceVSwitchId`: text. */ pub source_v_switch_id: Option<String>,
    /** `SourceCIDR`: text. */ pub source_cidr: Option<String>,
    /** `SnatEntryId`: text. */ pub snat_entry_id: Option<String>,
    /** `SnatTableId`: text. */ pub snat_table_id: Option<String>,
    /** `SnatIp`: text. */ pub snat_ip: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `EipAffinity`: text. */ pub eip_affinity: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SnatTableEntry`].
pub static SNAT_TABLE_ENTRY: Schema = Schema { name: "SnatTableEntry", fields: { static ROWS: [Field; 9] = [
    Field::string("Status"),
    Field::string("SnatEntryName"),
    Field::string("SourceVSwitchId"),
    Field::string("SourceCIDR"),
    Field::string("SnatEntryId"),
    Field::string("SnatTableId"),
    Field::string("SnatIp"),
    Field::string("NatGatewayId"),
    Field::string("EipAffinity"),
]; &ROWS } };
record!(SnatTableEntry, SNAT_TABLE_ENTRY,
    [0 OptStr status, 1 OptStr snat_entry_name, 2 OptStr source_v_switch_id, 3 OptStr source_cidr, 4 OptStr snat_entry_id,
    5 OptStr snat_table_id, 6 OptStr snat_ip, 7 OptStr nat_gateway_id, 8 OptStr eip_affinity] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSnatTableEntriesRequest, DescribeSnatTableEntriesResponse, SnatTableEntry,
);
