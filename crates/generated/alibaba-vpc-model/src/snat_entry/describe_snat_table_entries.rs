// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSnatTableEntries.json; do not edit.
//! Lists the SNAT rules of a NAT gateway.
//!
//! Name the gateway or its SNAT table.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSnatTableEntries).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeSnatTableEntries",
    effect: Effect::Read,
    request: DescribeSnatTableEntriesRequest = DESCRIBE_SNAT_TABLE_ENTRIES_REQUEST,
    response: DescribeSnatTableEntriesResponse = DESCRIBE_SNAT_TABLE_ENTRIES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["SnatTableEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 DESCRIBE_SNAT_PARAM_INVALID",
    "400 InvalidName.Malformed",
    "404 InvalidRegionId.NotFound",
    "404 InvalidSnatTableId.NotFound",
}

/// Request of `DescribeSnatTableEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SnatTableId`: text.
    pub snat_table_id: Option<String>,
    /// `SnatEntryId`: text.
    pub snat_entry_id: Option<String>,
    /// `SourceVSwitchId`: text.
    pub source_v_switch_id: Option<String>,
    /// `SourceCIDR`: text.
    pub source_cidr: Option<String>,
    /// `SnatIp`: text.
    pub snat_ip: Option<String>,
    /// `SnatEntryName`: text.
    pub snat_entry_name: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeSnatTableEntriesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SnatTableId`.
    pub fn snat_table_id(mut self, value: impl Into<String>) -> Self {
        self.snat_table_id = Some(value.into());
        self
    }

    /// Sets `SnatEntryId`.
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_id = Some(value.into());
        self
    }

    /// Sets `SourceVSwitchId`.
    pub fn source_v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.source_v_switch_id = Some(value.into());
        self
    }

    /// Sets `SourceCIDR`.
    pub fn source_cidr(mut self, value: impl Into<String>) -> Self {
        self.source_cidr = Some(value.into());
        self
    }

    /// Sets `SnatIp`.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self {
        self.snat_ip = Some(value.into());
        self
    }

    /// Sets `SnatEntryName`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_name = Some(value.into());
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

    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
}

record! {
    DescribeSnatTableEntriesRequest: DESCRIBE_SNAT_TABLE_ENTRIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 snat_table_id: OptStr = Field::string("SnatTableId"),
    2 snat_entry_id: OptStr = Field::string("SnatEntryId"),
    3 source_v_switch_id: OptStr = Field::string("SourceVSwitchId"),
    4 source_cidr: OptStr = Field::string("SourceCIDR"),
    5 snat_ip: OptStr = Field::string("SnatIp"),
    6 snat_entry_name: OptStr = Field::string("SnatEntryName"),
    7 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    8 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    9 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
}

/// Response of `DescribeSnatTableEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `SnatTableEntries`: records.
    pub snat_table_entries: Vec<SnatTableEntry>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeSnatTableEntriesResponse: DESCRIBE_SNAT_TABLE_ENTRIES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 snat_table_entries: List = Field::record("SnatTableEntries", &SNAT_TABLE_ENTRY).wrapped("SnatTableEntry"),
}

/// `SnatTableEntries.SnatTableEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SnatTableEntry {
    /// `Status`: text.
    pub status: Option<String>,
    /// `SnatEntryName`: text.
    pub snat_entry_name: Option<String>,
    /// `SourceVSwitchId`: text.
    pub source_v_switch_id: Option<String>,
    /// `SourceCIDR`: text.
    pub source_cidr: Option<String>,
    /// `SnatEntryId`: text.
    pub snat_entry_id: Option<String>,
    /// `SnatTableId`: text.
    pub snat_table_id: Option<String>,
    /// `SnatIp`: text.
    pub snat_ip: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: Option<String>,
    /// `EipAffinity`: text.
    pub eip_affinity: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    SnatTableEntry: SNAT_TABLE_ENTRY,
    0 status: OptStr = Field::string("Status"),
    1 snat_entry_name: OptStr = Field::string("SnatEntryName"),
    2 source_v_switch_id: OptStr = Field::string("SourceVSwitchId"),
    3 source_cidr: OptStr = Field::string("SourceCIDR"),
    4 snat_entry_id: OptStr = Field::string("SnatEntryId"),
    5 snat_table_id: OptStr = Field::string("SnatTableId"),
    6 snat_ip: OptStr = Field::string("SnatIp"),
    7 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    8 eip_affinity: OptStr = Field::string("EipAffinity"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSnatTableEntriesRequest,
    DescribeSnatTableEntriesResponse,
    SnatTableEntry,
}
