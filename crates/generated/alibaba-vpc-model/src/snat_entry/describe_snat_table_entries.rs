// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeSnatTableEntries.json; do not edit.
//! Lists the SNAT rules of a NAT gateway.
//!
//! Name the gateway or its SNAT table.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSnatTableEntries),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, operation, record,
};

pub use crate::shapes::ForwardTableEntryStatus;

operation! {
    name: "DescribeSnatTableEntries",
    effect: Effect::Read,
    request: DescribeSnatTableEntriesRequest = DESCRIBE_SNAT_TABLE_ENTRIES_REQUEST,
    response: DescribeSnatTableEntriesResponse = DESCRIBE_SNAT_TABLE_ENTRIES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["SnatTableEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 DESCRIBE_SNAT_PARAM_INVALID",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidSnatTableId.NotFound",
}

/// Request of `DescribeSnatTableEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the gateway's table of SNAT rules (`stb-...`). `DescribeNatGateways` lists it.
    pub snat_table_id: Option<String>,
    /// Id of the SNAT rule (`snat-...`). `DescribeSnatTableEntries` lists it.
    pub snat_entry_id: Option<String>,
    /// Id of the vSwitch that the SNAT rule is for (`vsw-...`).
    pub source_v_switch_id: Option<String>,
    /// Block of private addresses that the SNAT rule is for. On the wire: `SourceCIDR`.
    pub source_cidr: Option<String>,
    /// Addresses that outbound traffic gets; several are joined by commas.
    pub snat_ip: Option<String>,
    /// Name of the SNAT rule: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub snat_entry_name: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSnatTableEntriesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the gateway's table of SNAT rules (`stb-...`).
    pub fn snat_table_id(mut self, value: impl Into<String>) -> Self {
        self.snat_table_id = Some(value.into());
        self
    }

    /// Id of the SNAT rule (`snat-...`).
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_id = Some(value.into());
        self
    }

    /// Id of the vSwitch that the SNAT rule is for (`vsw-...`).
    pub fn source_v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.source_v_switch_id = Some(value.into());
        self
    }

    /// Block of private addresses that the SNAT rule is for.
    pub fn source_cidr(mut self, value: impl Into<String>) -> Self {
        self.source_cidr = Some(value.into());
        self
    }

    /// Addresses that outbound traffic gets; several are joined by commas.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self {
        self.snat_ip = Some(value.into());
        self
    }

    /// Name of the SNAT rule: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_name = Some(value.into());
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

    /// Id of the NAT gateway (`ngw-...`).
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `SnatTableEntries`: list of records.
    pub snat_table_entries: Vec<SnatTableEntry>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<ForwardTableEntryStatus>,
    /// Name of the SNAT rule: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub snat_entry_name: Option<String>,
    /// Id of the vSwitch that the SNAT rule is for (`vsw-...`).
    pub source_v_switch_id: Option<String>,
    /// Block of private addresses that the SNAT rule is for. On the wire: `SourceCIDR`.
    pub source_cidr: Option<String>,
    /// Id of the SNAT rule (`snat-...`). `DescribeSnatTableEntries` lists it.
    pub snat_entry_id: Option<String>,
    /// Id of the gateway's table of SNAT rules (`stb-...`). `DescribeNatGateways` lists it.
    pub snat_table_id: Option<String>,
    /// Addresses that outbound traffic gets; several are joined by commas.
    pub snat_ip: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Whether a resource always goes out by the same public address: 1 yes, 0 no.
    pub eip_affinity: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SnatTableEntry: SNAT_TABLE_ENTRY,
    0 status: Opt = Field::one_of("Status", ForwardTableEntryStatus::VALUES),
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
